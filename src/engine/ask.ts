import type { ChecklistItem, Raised } from './catalogue.ts'
import type { Span } from './draft.ts'
import type { Plain } from './reading/plain.ts'
import type { Finding, Question } from './report.ts'
import { cite } from './report.ts'
import type { Context } from './rule.ts'
import type { Translate } from './wording.ts'

/** The questions that a draft raises, in the checklist's order. */
export function ask(
  items: readonly ChecklistItem[],
  context: Context,
  found: readonly Finding[],
  plain: Plain,
  translate: Translate,
): readonly Question[] {
  const raised = raisedIn(context, found, plain)
  return items.flatMap(({ id, sources, raisedBy, ...english }) => {
    const cited = sources[context.jurisdiction.id]
    const about = cited && raisedBy(context, raised)
    if (!cited || !about) return []
    const question = translate(`checklist/${id}.question`) ?? english.question
    const why = translate(`checklist/${id}.why`) ?? english.why
    return [{ id, question, why, sources: cited.map(cite), about: about.map(span => plain.map(span)) }]
  })
}

/** Both findings and sentences stand in the order of the text or are few: each finding looks its sentences up. */
function raisedIn({ reading }: Context, found: readonly Finding[], plain: Plain): Raised {
  const inDraft = reading.sentences.map(sentence => plain.map(sentence))
  return name => {
    const meant = found.filter(({ rule, category }) => !name || name === rule || name === category)
    const told = new Set<number>()
    for (const finding of meant) {
      for (let at = firstEndingAfter(inDraft, finding.start); at < inDraft.length; at++) {
        if ((inDraft[at]?.start ?? 0) >= finding.end) break
        told.add(at)
      }
    }
    return reading.sentences.filter((_, at) => told.has(at))
  }
}

function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}
