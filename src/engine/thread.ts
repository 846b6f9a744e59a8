import type { Draft, Span } from './draft.ts'
import { overlaps } from './draft.ts'
import type { Edit, Finding, Fix, Report } from './report.ts'

/** As if the boxes stood under each other in one. */
const BETWEEN = '\n\n'

/** A thread as one draft, and where in its text the box stands that was asked about. */
export function asOne(draft: Draft): { readonly whole: Draft; readonly own: Span } {
  const { thread, ...box } = draft
  const before = thread?.before ? thread.before + BETWEEN : ''
  const after = thread?.after ? BETWEEN + thread.after : ''
  const own = { start: before.length, end: before.length + draft.text.length }
  return { whole: { ...box, text: before + draft.text + after }, own }
}

/** What a report on the whole thread says of one box, with offsets into the text of that box alone. */
export function inBox({ findings, checklist, ...rest }: Report, own: Span): Report {
  const inside = (spans: readonly Span[]) => spans.filter(span => overlaps(span, own))
  return {
    ...rest,
    findings: inside(findings).map(finding => findingIn(finding as Finding, own)),
    checklist: checklist.map(question => ({
      ...question,
      about: inside(question.about).map(span => cut(span, own)),
    })),
  }
}

function cut({ start, end }: Span, own: Span): Span {
  return { start: Math.max(start, own.start) - own.start, end: Math.min(end, own.end) - own.start }
}

function findingIn(finding: Finding, own: Span): Finding {
  const span = cut(finding, own)
  const skipped = Math.max(0, own.start - finding.start)
  const text = finding.text.slice(skipped, skipped + span.end - span.start)
  return { ...finding, ...span, text, fixes: finding.fixes.flatMap(fix => fixIn(fix, own)) }
}

/**
 * Only the box itself is edited. What else a fix takes out of other boxes is left to them; but a fix that would put
 * something into another box, as a label at the head of the thread, would be half done here, and is not offered.
 */
function fixIn(fix: Fix, own: Span): readonly Fix[] {
  const { edits } = fix
  const isInside = ({ start, end }: Edit) => own.start <= start && end <= own.end
  if (edits.some(edit => !isInside(edit) && edit.start === edit.end)) return []
  const ours = edits.filter(isInside).map(edit => ({ ...edit, ...cut(edit, own) }))
  return ours.length > 0 ? [{ ...fix, edits: ours }] : []
}
