import type { SiteId } from '../engine/draft.ts'
import type { ToPage } from '../messages.ts'
import type { Status } from './pill.tsx'

/** How the person wants it, as the worker told. */
export type Preferences = Extract<ToPage, { readonly type: 'preferences' }>

/** Whether Chaperone is to keep out of this site altogether. */
export const isQuietOn = (site: SiteId | undefined, preferences: Preferences | null): boolean =>
  site !== undefined && (preferences?.sitesOff.includes(site) ?? false)

/** Whether an organisation lets this person silence a rule for good; a finding can always be ignored here. */
export const maySilence = (rule: string, preferences: Preferences | null) => {
  const isLocked = (name: string) => preferences?.locked.includes(name) ?? false
  const fixed = isLocked(rule)
  return { phrase: !fixed && !isLocked('ignoredWords'), rule: !fixed && !isLocked('rules') }
}

/** Whether the pill says something that this person wants to see. */
export function wantsPill(status: Status, focused: boolean, preferences: Preferences | null): boolean {
  if (status.is === 'cannot check') return true
  const found = status.is === 'checked' && Object.values(status.counts).some(count => count > 0)
  if (preferences?.pill === 'when needed') return found
  return status.is !== 'ready' || focused
}
