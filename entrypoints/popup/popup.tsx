import type { ComponentChildren } from 'preact'
import { browser } from 'wxt/browser'
import { t } from '../../src/i18n.ts'
import type { ActiveDraft, Tell } from '../../src/pages/active-draft.ts'
import { useActiveDraft } from '../../src/pages/active-draft.ts'
import { Brand } from '../../src/pages/brand.tsx'
import { JurisdictionSwitch } from '../../src/pages/jurisdiction-switch.tsx'
import { DraftView } from '../../src/pages/report-view.tsx'
import { useSettings } from '../../src/pages/use-settings.ts'
import type { Settings } from '../../src/settings/schema.ts'
import { OwnText } from './own-text.tsx'

/** The checklist for the draft in the active tab. */
export function Popup() {
  const settings = useSettings()
  const active = useActiveDraft()
  return (
    <>
      <header class="row">
        <Brand title={t('name')} />
        {settings && <JurisdictionSwitch chosen={settings.jurisdiction} />}
      </header>
      <main>
        {settings?.jurisdiction === null && <NotChosen />}
        <Body active={active} settings={settings} />
      </main>
      <footer class="row">
        <LinkButton onClick={openPractice}>{t('page.practice')}</LinkButton>
        <LinkButton onClick={openOptions}>{t('page.settings')}</LinkButton>
      </footer>
    </>
  )
}

interface BodyProps {
  readonly active: ActiveDraft
  readonly settings: Settings | null
}

function Body({ active, settings }: BodyProps) {
  switch (active.state) {
    case 'asking':
      return null
    case 'draft':
      return <DraftView draft={active.draft} tell={makingWay(active.tell)} />
    case 'reload':
      return <Reload tab={active.tab} />
    case 'no composer':
      return <OwnText settings={settings} title={t('popup.noComposer')} hint={t('popup.noComposerHint')} />
    case 'elsewhere':
      return <OwnText settings={settings} title={t('popup.elsewhere')} hint={t('popup.elsewhereHint')} />
  }
}

/** The popup would stand before the phrase it shows. */
const makingWay =
  (tell: Tell): Tell =>
  async asked => {
    await tell(asked)
    if (asked.type === 'show') window.close()
  }

const Reload = ({ tab }: { readonly tab: number }) => (
  <section class="nothing">
    <h2>{t('popup.reload')}</h2>
    <p>{t('popup.reloadWhy')}</p>
    <div class="row">
      <button type="button" class="button primary" onClick={() => void reload(tab)}>
        {t('popup.reloadButton')}
      </button>
    </div>
    <p class="soft">{t('popup.reloadCopy')}</p>
  </section>
)

const NotChosen = () => (
  <div class="notice">
    <p>{t('jurisdiction.notChosen')}</p>
  </div>
)

const LinkButton = (props: { readonly onClick: () => void; readonly children: ComponentChildren }) => (
  <button type="button" class="button quiet" {...props} />
)

function openPractice() {
  void browser.tabs.create({ url: browser.runtime.getURL('/practice.html') }).then(() => window.close())
}

function openOptions() {
  void browser.runtime.openOptionsPage().then(() => window.close())
}

async function reload(tab: number) {
  await browser.tabs.reload(tab)
  window.close()
}
