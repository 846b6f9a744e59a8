import { storage } from 'wxt/utils/storage'
import * as z from 'zod/mini'
import type { PatternVerdict } from '../messages.ts'
import { patternVerdict } from '../messages.ts'

/**
 * What is known of the patterns of house rules, so that a worker that wakes up need not judge them again: that takes
 * longer than a check. A verdict holds for the judge that gave it.
 */
const stored = storage.defineItem<unknown>('local:pattern-verdicts')
const shape = z.object({ judge: z.string(), verdicts: z.record(z.string(), patternVerdict) })

/** @param judge its name and version; verdicts of another are forgotten */
export async function loadVerdicts(judge: string): Promise<Map<string, PatternVerdict>> {
  const { success, data } = shape.safeParse(await stored.getValue())
  return new Map(success && data.judge === judge ? Object.entries(data.verdicts) : [])
}

export const saveVerdicts = (judge: string, verdicts: ReadonlyMap<string, PatternVerdict>): Promise<void> =>
  stored.setValue({ judge, verdicts: Object.fromEntries(verdicts) })

export const forgetVerdicts = (): Promise<void> => stored.removeValue()
