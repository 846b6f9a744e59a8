import type { Citation, Report } from '../engine/report.ts'

/** What a person may say they are; the settings keep any text, so that a file from elsewhere loses nothing. */
export const professions = [
  'doctor',
  'nurse',
  'midwife',
  'pharmacist',
  'dentist',
  'dental',
  'physiotherapist',
  'occupationalTherapist',
  'paramedic',
  'psychologist',
  'dietitian',
  'optometrist',
  'aesthetics',
  'assistant',
  'student',
  'other',
] as const

/** By the beginnings of their sources' ids: guidance that one profession wrote for its own members. */
const ofDoctors = /^(?:gmc|ama|fsmb)-/
const ofNurses = /^(?:nmc|ncsbn)-/
const ofOthers: ReadonlyMap<string, RegExp> = new Map([
  ['doctor', ofNurses],
  ['nurse', ofDoctors],
  ['midwife', ofDoctors],
])

/** The report with the guidance of another profession after the law and the writer's own. */
export function asReadBy(profession: string, report: Report): Report {
  const others = ofOthers.get(profession)
  if (!others) return report
  const isOthers = ({ id }: Citation) => Number(others.test(id))
  const inOrder = <Cites extends { readonly sources: readonly Citation[] }>(one: Cites): Cites => ({
    ...one,
    sources: one.sources.toSorted((a, b) => isOthers(a) - isOthers(b)),
  })
  const { findings, checklist } = report
  return { ...report, findings: findings.map(inOrder), checklist: checklist.map(inOrder) }
}
