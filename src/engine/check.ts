import { ask } from './ask.ts'
import type { Catalogue } from './catalogue.ts'
import type { Draft, Span } from './draft.ts'
import { assertDraftText, contains } from './draft.ts'
import { guardedBy } from './guards.ts'
import { findHouse, houseRuleName } from './house.ts'
import { mergeOverlapping } from './merge.ts'
import { placesOfPhrase } from './own-phrases.ts'
import type { Policy, Severity, Writer } from './policy.ts'
import { atLeast, lower } from './policy.ts'
import type { Plain } from './reading/plain.ts'
import { makePlain } from './reading/plain.ts'
import { createReader } from './reading/read.ts'
import type { Edit, Finding, Fix, Report } from './report.ts'
import { cite } from './report.ts'
import type { Context, Hit, Rule } from './rule.ts'
import { takenOut } from './take-out.ts'
import { asOne, inBox } from './thread.ts'
import { withWhatIsTold } from './told.ts'
import type { Translate } from './wording.ts'
import { button, worded } from './wording.ts'

export interface Engine {
  /**
   * Judges a draft under a policy.
   * @returns findings in the order of the text, offsets in UTF-16 units of `draft.text`.
   * @throws TypeError naming the field when the text is no string or too long to be a post.
   */
  check(draft: Draft, policy: Policy): Report
}

const unknownWriter: Writer = { profession: '', names: [], workplaces: [], interests: [] }

/**
 * Prepares the catalogue once; checking afterwards costs what changed in the text.
 * @param translate words for other languages; English without.
 */
export function createEngine(catalogue: Catalogue, translate: Translate = () => undefined): Engine {
  const read = createReader(catalogue.lexicon)
  const general = new Set(catalogue.rules.flatMap(rule => (rule.general ? [rule.id] : [])))
  const checkOne = (draft: Draft, policy: Policy): Report => {
    const plain = makePlain(draft.text)
    const jurisdiction = catalogue.jurisdictions[policy.jurisdiction]
    const writer = policy.writer ?? unknownWriter
    const reading = withWhatIsTold(read(plain.text), writer)
    const context: Context = { reading, draft, jurisdiction, writer }
    const judged = catalogue.rules.flatMap(rule => judge(rule, context, policy, plain, translate))
    const house = findHouse(draft.text, plain, houseRulesOf(policy), translate)
    const found = withoutIgnored([...judged, ...house], policy, plain)
    const mendable = (finding: Finding): Finding =>
      finding.fixes.length > 0 || !atLeast(finding.severity, 'warn')
        ? finding
        : { ...finding, fixes: [withoutIt(finding, context, plain, translate)] }
    return {
      jurisdiction: jurisdiction.id,
      findings: mergeOverlapping(found, general, new Set(Object.keys(policy.rules ?? {}))).map(mendable),
      checklist: ask(catalogue.checklist, context, found, plain, translate),
    }
  }
  return {
    check(draft, policy) {
      assertDraftText(draft.text)
      if (!draft.thread) return checkOne(draft, policy)
      const { whole, own } = asOne(draft)
      return inBox(checkOne(whole, policy), own)
    },
  }
}

function judge(
  rule: Rule,
  context: Context,
  policy: Policy,
  plain: Plain,
  translate: Translate,
): readonly Finding[] {
  if (!context.jurisdiction.rules[rule.id] || policy.rules?.[rule.id] === 'off') return []
  return rule.find(context.reading, context).flatMap(hit => {
    const severity = severityOf(rule, hit, context, policy)
    if (severity === 'off') return []
    return [toFinding(rule, hit, severity, context, plain, translate)]
  })
}

function severityOf(rule: Rule, hit: Hit, context: Context, policy: Policy): Severity | 'off' {
  const row = context.jurisdiction.rules[rule.id]
  if (!row) return 'off'
  const own = (hit.variant === undefined ? undefined : row.variants[hit.variant]) ?? row.severity
  const severity = policy.rules?.[rule.id] ?? own
  if (severity === 'off') return 'off'
  const ruling = guardedBy(rule.guards ?? [], hit, context)
  if (ruling === 'silence') return 'off'
  const ruled = ruling === 'remind' ? 'info' : ruling === 'soften' ? lower(severity) : severity
  const floor = policy.strict ? rule.strict : undefined
  return floor && !atLeast(ruled, floor) ? floor : ruled
}

function toFinding(
  rule: Rule,
  hit: Hit,
  severity: Severity,
  context: Context,
  plain: Plain,
  translate: Translate,
): Finding {
  const span = plain.map(bare(hit, context.reading.text))
  const say = (field: 'title' | 'message' | 'why') =>
    worded(rule, field, hit, context.jurisdiction, translate)
  return {
    rule: rule.id,
    category: rule.category,
    severity,
    ...span,
    text: context.draft.text.slice(span.start, span.end),
    title: say('title'),
    message: say('message'),
    why: say('why'),
    sources: (context.jurisdiction.rules[rule.id]?.sources ?? []).map(cite),
    fixes: (rule.fix?.(hit, context) ?? []).map(({ label, data, edits }) => ({
      label: button(label, data, context.jurisdiction, translate),
      edits: edits.map(edit => carryBack(edit, plain)).sort((a, b) => a.start - b.start),
    })),
    also: [],
  }
}

/** A line under a comma or a space beside the phrase looks like a slip of the pen. */
function bare({ start, end }: Span, text: string): Span {
  const phrase = text.slice(start, end)
  const inner = phrase.replace(/^[\s,;:]{1,20}/, '').replace(/[\s,;:]{1,20}$/, '')
  if (inner === '') return { start, end }
  const from = start + phrase.indexOf(inner)
  return { start: from, end: from + inner.length }
}

/** What warns can be mended with one press, whatever its rule knows of repairs. */
const withoutIt = (finding: Finding, context: Context, plain: Plain, translate: Translate): Fix => ({
  label: button('Take the sentence out', {}, context.jurisdiction, translate),
  edits: [takenOut(finding, context.reading, plain)],
  coarse: true,
})

const carryBack = (edit: Edit, plain: Plain): Edit => ({ ...plain.map(edit as Span), text: edit.text })

const houseRulesOf = ({ houseRules = [], rules }: Policy) =>
  houseRules.filter(rule => rules?.[houseRuleName(rule)] !== 'off')

/** Leaves out what the person does not want to hear of: a phrase under one rule, or certain words under any. */
function withoutIgnored(findings: readonly Finding[], policy: Policy, plain: Plain): readonly Finding[] {
  const words = (policy.ignoredWords ?? []).flatMap(word => placesOfPhrase(word, plain.text)).map(plain.map)
  return findings.filter(
    finding =>
      !policy.ignored?.[finding.rule]?.includes(finding.text.toLowerCase()) &&
      !words.some(word => contains(word, finding)),
  )
}
