import type { Citation } from '../engine/report.ts'

/** "Good medical practice, paragraph 19 https://…"; without the number where it is not verified. */
export const cite = ({ title, reference, url }: Citation): string =>
  `${[title, reference].filter(Boolean).join(', ')} ${url}`

/** Line and column of an offset, both counted from 1, columns in UTF-16 units. */
export function position(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
