import type { ChecklistItem, Raised } from './catalogue.ts'
import { overlaps } from './draft.ts'
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

const raisedIn =
  ({ reading }: Context, found: readonly Finding[], plain: Plain): Raised =>
  name => {
    const meant = found.filter(({ rule, category }) => !name || name === rule || name === category)
    if (meant.length === 0) return []
    return reading.sentences.filter(sentence => {
      const inDraft = plain.map(sentence)
      return meant.some(finding => overlaps(finding, inDraft))
    })
  }
