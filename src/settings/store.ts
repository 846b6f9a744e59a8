import { storage } from 'wxt/utils/storage'
import { readSettings } from './read.ts'
import type { Settings } from './schema.ts'
import { defaults } from './schema.ts'

/**
 * What a person chose, kept on this machine alone. When the shape of `Settings` changes, raise `version` and add
 * the step that leads there to `migrations`; a step gets whatever an older version stored.
 */
const stored = storage.defineItem<unknown>('local:settings', {
  version: 1,
  migrations: {},
  fallback: defaults,
})

/** Stored settings that could not be read in full, whole as they were, oldest first. */
const setAside = storage.defineItem<readonly unknown[]>('local:settings-unreadable', { fallback: [] })

export interface Unreadable {
  /** One sentence for each field, beginning with its name. */
  readonly problems: readonly string[]
  /** Everything that was stored, to copy or to send to whoever can mend it. */
  readonly stored: readonly unknown[]
}

/** A field that cannot be read has its default; {@link loadUnreadable} tells which. */
export async function loadSettings(): Promise<Settings> {
  return readSettings(await stored.getValue()).settings
}

/** What to change; a function gets the latest settings, so that a list grows without losing another's addition. */
export type Change = Partial<Settings> | ((current: Settings) => Partial<Settings>)

/**
 * Saves a change and returns the settings as they are now. Changes made at once in several pages and the worker
 * queue up. What could not be read before is set aside, not overwritten.
 * @throws TypeError naming the field when the change has the wrong shape; nothing is saved then.
 */
export function saveSettings(change: Change): Promise<Settings> {
  return alone(async () => {
    const before = await stored.getValue()
    const { settings, problems } = readSettings(before)
    const next = { ...settings, ...(typeof change === 'function' ? change(settings) : change) }
    const [wrong] = readSettings(next).problems
    if (wrong) throw new TypeError(wrong)
    if (problems.length > 0) await setAside.setValue([...(await setAside.getValue()), before])
    await stored.setValue(next)
    return next
  })
}

/** Calls the listener after each change, wherever it was made. @returns the function that stops it. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  return stored.watch(value => listener(readSettings(value).settings))
}

/** What of the stored settings could not be read, now or before; `null` when all is well. */
export async function loadUnreadable(): Promise<Unreadable | null> {
  const all = [...(await setAside.getValue()), await stored.getValue()]
  const broken = all.filter(value => readSettings(value).problems.length > 0)
  if (broken.length === 0) return null
  return { problems: broken.flatMap(value => readSettings(value).problems), stored: broken }
}

/** Throws away for good what could not be read; the readable rest stays. */
export function discardUnreadable(): Promise<void> {
  return alone(async () => {
    await stored.setValue(await loadSettings())
    await setAside.removeValue()
  })
}

/** One writer at a time among all pages of the extension and its worker. */
const alone = <T>(task: () => Promise<T>): Promise<T> => navigator.locks.request('settings', task)
