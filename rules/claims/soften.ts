import type { Fix } from '../../src/engine/report.ts'
import type { Context, Hit } from '../../src/engine/rule.ts'

/** A claim softened to what can be said, with a place for the reference. */
export function soften(hit: Hit, { reading }: Context): readonly Fix[] {
  const illness = hit.data?.illness
  const of = illness || 'this'
  const text = reading.text.slice(hit.start, hit.end)
  return text === ''
    ? []
    : [
        {
          label: `Say “may help some people with ${of}”`,
          edits: [
            { start: hit.start, end: hit.end, text: `may help some people with ${of} [add your source]` },
          ],
        },
      ]
}

/** Another wording for the phrase itself. */
export const replaceWith =
  (label: string, text: string) =>
  (hit: Hit): readonly Fix[] => [{ label, edits: [{ start: hit.start, end: hit.end, text }] }]
