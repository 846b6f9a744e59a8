import { combineFixes } from '../engine/combine.ts'
import { atLeast } from '../engine/policy.ts'
import type { Edit, Finding } from '../engine/report.ts'

/** How often the text is looked at: one repair may leave another detail to be told from. */
const PASSES = 4
/** How often for mere reminders too: what a wide word such as "the Midlands" replaced may stay. */
const REMINDER_PASSES = 2

interface Wiring {
  /** The findings on the draft as it stands; `null` when it could not be checked. */
  readonly judge: () => Promise<readonly Finding[] | null>
  /** Makes all edits at once. @returns whether they are in. */
  readonly repair: (edits: readonly Edit[], resolves: readonly Finding[]) => Promise<boolean>
}

/** What can be made general: details that may tell who somebody is, and that have a repair of their own. */
export const identifiers = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ category, fixes }) => category === 'confidentiality' && fixes[0] && !fixes[0].coarse)

/** Repairs every detail that may tell who somebody is, until none with a repair is left. */
export async function makeGeneral({ judge, repair }: Wiring): Promise<void> {
  for (let pass = 0; pass < PASSES; pass++) {
    const floor = pass < REMINDER_PASSES ? 'info' : 'warn'
    const found = identifiers((await judge()) ?? []).filter(({ severity }) => atLeast(severity, floor))
    if (found.length === 0 || !(await repair(combineFixes(found), found))) return
  }
}
