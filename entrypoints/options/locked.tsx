import { createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import { t } from '../../src/i18n.ts'
import { lockedWords, nameOf } from '../../src/pages/organisation.ts'
import { useOverview } from '../../src/pages/overview.ts'
import { problemsOf } from '../../src/settings/explain.ts'
import type { Organisation } from '../../src/settings/managed.ts'
import { isLocked, storedPolicy } from '../../src/settings/managed.ts'
import { slipsIn } from '../../src/settings/slips.ts'

/** Who manages this browser, for every control that may be theirs. */
export const Managed = createContext<Organisation | null>(null)

type Name = Parameters<typeof isLocked>[1]

export const useLocked = (name: Name): boolean => isLocked(useContext(Managed)?.policy, name)

/** Says by whom a control is locked; nothing where it is not. Its id is for the control's `aria-describedby`. */
export function LockedBy({ name, id }: { readonly name: Name; readonly id?: string }) {
  const by = useContext(Managed)
  if (!isLocked(by?.policy, name)) return null
  return (
    <span class="locked" {...(id && { id })}>
      <Lock />
      {lockedWords(by)}
    </span>
  )
}

/** At the head of the page, where an organisation has set anything. */
export function OrganisationNotice() {
  const by = useContext(Managed)
  const slips = useSlips(by)
  if (!by) return null
  const problems = [...problemsOf(by.faults), ...slips]
  return (
    <section class="notice" id="organisation" aria-labelledby="organisation-title">
      <p>
        <strong id="organisation-title">{t('options.organisation.title', [nameOf(by)])}</strong>{' '}
        {t('options.organisation.about')}
      </p>
      {problems.length > 0 && (
        <>
          <p>{t('options.organisation.problems')}</p>
          <ul>
            {problems.map(problem => (
              <li key={problem}>
                <code>{problem}</code>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** What of the policy means nothing. */
function useSlips(by: Organisation | null): readonly string[] {
  const rules = useOverview()?.rules
  const [slips, setSlips] = useState<readonly string[]>([])
  useEffect(() => {
    if (!by || !rules) return
    const ids = rules.map(({ id }) => id)
    void storedPolicy().then(stored => setSlips(slipsIn(stored, ids)))
  }, [by, rules])
  return slips
}

const Lock = () => (
  <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path
      d="M4.5 7V5a3.5 3.5 0 0 1 7 0v2M3 7h10v7H3z"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linejoin="round"
    />
  </svg>
)
