import type { Draft, Span } from '../../src/engine/draft.ts'
import type { Reading, SignName } from '../../src/engine/reading/reading.ts'
import {
  act,
  again,
  answers,
  BASE,
  breadth,
  care,
  detail,
  first,
  once,
  PATIENT_AGAIN,
  somebody,
  together,
  turns,
} from './weights.ts'

/** A passage and how likely it tells of one real person in the writer's care: above 0 it does. */
export interface Tale extends Span {
  readonly belief: number
}

/** Sentences of a passage: most posts are one, a long one is looked through in steps. */
const LENGTH = 10
const STEP = 5

const remembered = new WeakMap<Reading, readonly Tale[]>()

/** The passages believed to tell of somebody, the likeliest where they overlap. */
export function tales(reading: Reading, { kind }: Pick<Draft, 'kind'>): readonly Tale[] {
  const known = remembered.get(reading)
  if (known) return known
  const found = passages(reading)
    .map(span => ({ ...span, belief: beliefIn(reading, span, kind) }))
    .filter(({ belief }) => belief > 0)
  remembered.set(reading, found)
  return found
}

function passages({ sentences, text }: Reading): readonly Span[] {
  const spans: Span[] = []
  for (let at = 0; at === 0 || at + STEP < sentences.length; at += STEP) {
    spans.push({ start: sentences[at]?.start ?? 0, end: sentences[at + LENGTH - 1]?.end ?? text.length })
  }
  return spans
}

/** Whom a passage may speak of first. */
const OPENERS: ReadonlySet<SignName> = new Set([
  'own kin',
  'professional',
  'staff name',
  'our staff',
  'public figure',
  'role',
  'office',
  'titled role',
  'person',
  'pronoun',
  'name',
  'bed',
  'age',
  'initials',
  'their kin',
  'reader kin',
  'family name',
  'appointment',
])

type Counts = ReadonlyMap<SignName, number>

function beliefIn(reading: Reading, span: Span, kind: Draft['kind']): number {
  const inside = (at: Span) => span.start <= at.start && at.end <= span.end
  const counts = new Map<SignName, number>()
  for (const sign of reading.signs) {
    if (inside(sign)) counts.set(sign.sign, (counts.get(sign.sign) ?? 0) + 1)
  }
  return BASE + openerAdds(reading, inside) + signsAdd(counts) + turnsAdd(reading, inside) + groupsAdd(counts) + answerAdds(counts, kind)
}

function openerAdds(reading: Reading, inside: (at: Span) => boolean): number {
  const opener = reading.signs.find(sign => OPENERS.has(sign.sign) && inside(sign))
  return opener ? (first[opener.sign] ?? 0) : 0
}

function signsAdd(counts: Counts): number {
  let sum = 0
  for (const [sign, count] of counts) {
    sum += once[sign] ?? 0
    if (count > 1) sum += again[sign] ?? 0
  }
  return sum
}

function turnsAdd(reading: Reading, inside: (at: Span) => boolean): number {
  const names = Object.entries(turns) as [keyof typeof turns, number][]
  const sum = names.reduce(
    (total, [name, weight]) => total + (reading.cues(name).some(inside) ? weight : 0),
    0,
  )
  return sum + (reading.cues('patient').filter(inside).length > 1 ? PATIENT_AGAIN : 0)
}

const kindsOf = (counts: Counts, group: ReadonlySet<SignName>): number =>
  Array.from(group).filter(sign => counts.has(sign)).length

function groupsAdd(counts: Counts): number {
  const found = {
    somebody: kindsOf(counts, somebody),
    care: kindsOf(counts, care),
    act: kindsOf(counts, act),
    detail: kindsOf(counts, detail),
  }
  const groups = Object.keys(breadth) as (keyof typeof breadth)[]
  const wide = groups.reduce(
    (sum, name) => sum + breadth[name].each * Math.min(found[name], breadth[name].most),
    0,
  )
  if (found.somebody === 0) return wide
  return (
    wide +
    (found.care > 0 ? together['somebody and care'] : 0) +
    (found.act > 0 ? together['somebody and an act'] : 0) +
    (found.care > 0 && found.act > 0 ? together['somebody, care and an act'] : 0) +
    (found.care > 0 && found.detail > 1 ? together['somebody, care and two details'] : 0)
  )
}

function answerAdds(counts: Counts, kind: Draft['kind']): number {
  const theirs = counts.has('second person care')
  if (kind === 'review-reply')
    return (
      answers['review reply'] +
      (theirs ? answers['care of the reviewer'] + answers['care of whom it answers'] : 0)
    )
  const answer = kind === 'reply' || kind === 'comment' || kind === 'message'
  return answer && theirs ? answers['care of whom it answers'] : 0
}
