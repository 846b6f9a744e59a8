import { useEffect, useState } from 'preact/hooks'
import { t } from '../i18n.ts'
import type { Organisation } from '../settings/managed.ts'
import { loadOrganisation, watchOrganisation } from '../settings/managed.ts'

/** Who manages this browser; `null` where nobody does, and until it is known. */
export function useOrganisation(): Organisation | null {
  const [organisation, setOrganisation] = useState<Organisation | null>(null)
  useEffect(() => {
    const load = () => void loadOrganisation().then(setOrganisation)
    load()
    return watchOrganisation(load)
  }, [])
  return organisation
}

export const nameOf = (organisation: Organisation | null): string =>
  organisation?.policy.organisation || t('options.organisation.unnamed')

/** "Set by Northfield Trust" */
export const lockedWords = (organisation: Organisation | null): string =>
  t('options.organisation.locked', [nameOf(organisation)])
