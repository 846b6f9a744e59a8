import { useEffect, useState } from 'preact/hooks'
import type { SiteAccess } from '../../src/access/sites.ts'
import { addSite, listSites, originFrom, removeSite, watchSites } from '../../src/access/sites.ts'
import type { SiteId } from '../../src/engine/draft.ts'
import { t } from '../../src/i18n.ts'
import type { Settings } from '../../src/settings/schema.ts'
import { saveSettings } from '../../src/settings/store.ts'
import { Section } from './section.tsx'

type SitesOff = Settings['sitesOff']

/** Where Chaperone checks: the sites it is made for, others it knows, and any that the person adds. */
export function Sites({ off }: { readonly off: SitesOff }) {
  const sites = useSites()
  return (
    <Section
      id="sites"
      title={t('options.sites.title')}
      about={t('options.sites.about')}
      saved={sites && [off, sites.map(({ origin, state }) => [origin, state])]}
    >
      <ul class="plain sites">
        {sites?.map(site => (
          <Site key={site.origin} site={site} off={off} />
        ))}
      </ul>
      <Add />
    </Section>
  )
}

function Site({ site, off }: { readonly site: SiteAccess; readonly off: SitesOff }) {
  const { id, name, origin, state } = site
  if (id === undefined) {
    return (
      <li data-site={origin}>
        <span>{name}</span>
        <button
          type="button"
          class="button"
          aria-label={t('options.sites.removeSite', [name])}
          onClick={() => void removeSite(origin)}
        >
          {t('options.sites.remove')}
        </button>
      </li>
    )
  }
  const on = state === 'always' ? !off.includes(id) : state === 'on'
  return (
    <li data-site={id}>
      <label class="check">
        <input
          type="checkbox"
          checked={on}
          onChange={event => {
            const { currentTarget: box } = event
            // Until the browser and the person have agreed, it stands as it is.
            void turn(site, id, box.checked).then(done => {
              if (!done) box.checked = on
            })
          }}
        />
        <span>{name}</span>
      </label>
    </li>
  )
}

/** @returns whether it was done; nothing may be awaited before the browser is asked. */
function turn({ origin, state }: SiteAccess, id: SiteId, on: boolean): Promise<boolean> {
  if (state !== 'always') return on ? addSite(origin) : removeSite(origin).then(() => true)
  return saveSettings(({ sitesOff }) => {
    const others = sitesOff.filter(other => other !== id)
    return { sitesOff: on ? others : [...others, id] }
  }).then(() => true)
}

function Add() {
  const [typed, setTyped] = useState('')
  const [fault, setFault] = useState('')
  const add = () => {
    const origin = originFrom(typed)
    if (origin === null) return setFault(t('options.sites.notAddress'))
    setFault('')
    void addSite(origin).then(allowed => {
      if (allowed) setTyped('')
      else setFault(t('options.sites.refused'))
    })
  }
  return (
    <form
      class="field"
      noValidate
      onSubmit={event => {
        event.preventDefault()
        add()
      }}
    >
      <label for="site">{t('options.sites.address')}</label>
      <p class="hint" id="site-hint">
        {t('options.sites.addHint')}
      </p>
      <div class="row">
        <input
          id="site"
          type="url"
          inputMode="url"
          placeholder="forum.example.org"
          autocomplete="off"
          value={typed}
          aria-invalid={fault !== ''}
          aria-describedby="site-hint site-fault"
          onInput={event => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t('options.sites.add')}
        </button>
      </div>
      <p class="fault" id="site-fault" role="alert">
        {fault}
      </p>
    </form>
  )
}

/** The sites as the browser grants them now; `null` until it has told. */
function useSites(): readonly SiteAccess[] | null {
  const [sites, setSites] = useState<readonly SiteAccess[] | null>(null)
  useEffect(() => {
    const look = () => void listSites().then(setSites)
    look()
    return watchSites(look)
  }, [])
  return sites
}
