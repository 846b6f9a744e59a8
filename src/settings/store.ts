import { storage } from 'wxt/utils/storage'
import { problemsOf } from './explain.ts'
import { loadOrganisation, underPolicy, watchOrganisation } from './managed.ts'
import { readSettings } from './read.ts'
import type { Settings } from './schema.ts'
import { latestVersion } from './schema.ts'
import { forgetVerdicts } from './verdicts.ts'

/**
 * What a person chose, kept on this machine alone: the fields they have touched, and the version of their shape.
 * One value, so that a reader can never see a version without its fields.
 */
const stored = storage.defineItem<unknown>('local:settings')

/** Stored settings that could not be read in full, whole as they were, oldest first. */
const setAside = storage.defineItem<unknown>('local:settings-unreadable', { fallback: [] })
/** Something may have spoilt that list too; what stands there then is one more thing that could not be read. */
const allSetAside = async (): Promise<readonly unknown[]> => [await setAside.getValue()].flat()

export interface Unreadable {
  /** One sentence for each field, beginning with its name. */
  readonly problems: readonly string[]
  /** Everything that was stored, to copy or to send to whoever can mend it. */
  readonly stored: readonly unknown[]
}

/**
 * The settings as they hold, with what the person's organisation has set. A field that cannot be read has its
 * default; {@link loadUnreadable} tells which.
 */
export async function loadSettings(): Promise<Settings> {
  const [own, organisation] = await Promise.all([stored.getValue(), loadOrganisation()])
  return underPolicy(readSettings(own).chosen, organisation?.policy ?? null)
}

/** What the person chose, without what an organisation has set: what an export holds. */
export async function loadChosen(): Promise<Settings> {
  return readSettings(await stored.getValue()).settings
}

/** What to change; a function gets the person's latest choices, so that a list grows without losing another's addition. */
export type Change = Partial<Settings> | ((current: Settings) => Partial<Settings>)

/**
 * Saves a change and returns the person's choices as they are now. Changes made at once in several pages and the
 * worker queue up. What could not be read before is set aside, not overwritten.
 * @throws TypeError naming the fields of the change when one has the wrong shape; nothing is saved then.
 */
export function saveSettings(change: Change): Promise<Settings> {
  return alone(async () => {
    const before = await stored.getValue()
    const { settings, chosen, faults } = readSettings(before)
    const changed = typeof change === 'function' ? change(settings) : change
    const next = { ...chosen, ...changed, version: latestVersion }
    if (readSettings(next).faults.length > 0) throw new TypeError(`no settings: ${Object.keys(changed)}`)
    if (faults.length > 0) await setAside.setValue([...(await allSetAside()), before])
    await stored.setValue(next)
    return { ...settings, ...changed }
  })
}

/**
 * Calls the listener after each change, wherever it was made and whoever made it, the organisation included.
 * @returns the function that stops it.
 */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  const tell = () => void loadSettings().then(listener)
  const ends = [stored.watch(tell), watchOrganisation(tell)]
  return () => {
    for (const end of ends) end()
  }
}

/** What of the stored settings could not be read, now or before; `null` when all is well. */
export async function loadUnreadable(): Promise<Unreadable | null> {
  const all = [...(await allSetAside()), await stored.getValue()]
  const broken = all.filter(value => readSettings(value).faults.length > 0)
  if (broken.length === 0) return null
  return { problems: broken.flatMap(value => problemsOf(readSettings(value).faults)), stored: broken }
}

/** Throws away for good what could not be read; the readable rest stays. */
export function discardUnreadable(): Promise<void> {
  return alone(async () => {
    const { chosen } = readSettings(await stored.getValue())
    await stored.setValue({ ...chosen, version: latestVersion })
    await setAside.removeValue()
  })
}

/** As on the first day. */
export function resetSettings(): Promise<void> {
  return alone(async () => {
    await setAside.removeValue()
    await forgetVerdicts()
    // With the version that the first Chaperone kept beside its settings.
    await stored.removeValue({ removeMeta: true })
  })
}

/** One writer at a time among all pages of the extension and its worker. */
const alone = <T>(task: () => Promise<T>): Promise<T> => navigator.locks.request('settings', task)
