import type { Draft, Span } from '../../src/engine/draft.ts'
import { overlaps } from '../../src/engine/draft.ts'
import type { CueName, Reading, SignName } from '../../src/engine/reading/reading.ts'
import {
  act,
  again,
  answers,
  BASE,
  breadth,
  care,
  detail,
  first,
  NO_STORY,
  once,
  PATIENT_AGAIN,
  STORY,
  somebody,
  together,
  turns,
} from './weights.ts'

/** A passage and how likely it tells of one real person in the writer's care: from `STORY` on it does. */
export interface Tale extends Span {
  readonly belief: number
  /** It speaks of somebody, and of care; without both it is no story whatever else speaks for it. */
  readonly whole: boolean
}

/** Sentences of a passage: most posts are one, a long one is looked through in steps. */
const LENGTH = 10
const STEP = 5

const remembered = new WeakMap<Reading, readonly Tale[]>()

/** Every passage of a draft, weighed. */
function weigh(reading: Reading, { kind }: Pick<Draft, 'kind'>): readonly Tale[] {
  const known = remembered.get(reading)
  if (known) return known
  const noted = noteBySentence(reading)
  const context = contextOf(noted)
  const fresh = passages(reading).flatMap(({ from, to, ...span }): readonly Tale[] => {
    const passage = uptoLast(noted.slice(from, to))
    return passage.length === 0 ? [] : [{ ...span, ...beliefIn(countIn(passage, context), kind) }]
  })
  remembered.set(reading, fresh)
  return fresh
}

/** The passages believed to tell of somebody. */
export const tales = (reading: Reading, draft: Pick<Draft, 'kind'>): readonly Tale[] =>
  weigh(reading, draft).filter(tale => tale.whole && tale.belief > STORY && !pointsElsewhere(reading, tale))

/** A link to somebody else's page, and nothing of the writer beside it: news passed on. */
function pointsElsewhere({ text, signs }: Reading, tale: Span): boolean {
  if (!/https?:\/\/\S/.test(text.slice(tale.start, tale.end))) return false
  return !signs.some(({ sign, start }) => WRITERS.has(sign) && tale.start <= start && start < tale.end)
}

const WRITERS: ReadonlySet<SignName> = new Set(['writer', 'us', 'ours', 'our setting', 'told writer'])

const CALLED_PATIENT = /\b(?:patient|pt|client|resident|bed|bay|room)\b/i

/** Whether all that stands around `at` speaks against a story, and nobody there is called a patient. */
export function isNoTale(reading: Reading, draft: Pick<Draft, 'kind'>, at: Span): boolean {
  const told = weigh(reading, draft).some(tale => overlaps(tale, at) && tale.belief >= NO_STORY)
  return !told && !reading.storyAt(at)?.patients.some(({ text }) => CALLED_PATIENT.test(text))
}

/** A story ends with the last that is told of somebody: what is said after it takes nothing back. */
function uptoLast(passage: readonly Noted[]): readonly Noted[] {
  const last = passage.findLastIndex(({ signs }) => signs.some(sign => somebody.has(sign) || care.has(sign)))
  return passage.slice(0, last + 1)
}

interface Passage extends Span {
  /** Sentences `[from, to)`. */
  readonly from: number
  readonly to: number
}

function passages({ sentences, text }: Reading): readonly Passage[] {
  const found: Passage[] = []
  for (let from = 0; from === 0 || from + STEP < sentences.length; from += STEP) {
    const to = from + LENGTH
    const end = sentences[to - 1]?.end ?? text.length
    found.push({ from, to, start: sentences[from]?.start ?? 0, end })
  }
  return found
}

/** The signs and turns of phrase of one sentence. */
interface Noted {
  readonly signs: SignName[]
  readonly turns: CueName[]
}

function noteBySentence(reading: Reading): readonly Noted[] {
  const noted = reading.sentences.map((): Noted => ({ signs: [], turns: [] }))
  for (const { sentence, sign } of reading.signs) noted[sentence]?.signs.push(sign)
  for (const name of TURNS) {
    for (const { sentence } of reading.cues(name)) noted[sentence]?.turns.push(name)
  }
  return noted
}

const TURNS: readonly CueName[] = [
  ...new Set([...(Object.keys(turns) as CueName[]), 'at work', 'attending'] as const),
]

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

interface Counts {
  readonly signs: ReadonlyMap<SignName, number>
  readonly turns: ReadonlyMap<CueName, number>
  readonly opener: SignName | undefined
}

/** Said anywhere, it holds for all of the draft: that somebody is made up, agreed, or the writer's own. */
const HOLDS_THROUGHOUT: ReadonlySet<SignName | CueName> = new Set([
  'own',
  'invented',
  'approved',
  'animal',
  'own story',
  'fiction or history',
  'explicit consent',
  'written consent',
] as const)

/** What holds for every passage of a draft: who is spoken of first, and what is true throughout. */
function contextOf(draft: readonly Noted[]): Noted & { readonly opener: SignName | undefined } {
  const signs = draft.flatMap(sentence => sentence.signs)
  return {
    signs: signs.filter(sign => HOLDS_THROUGHOUT.has(sign)),
    turns: draft.flatMap(sentence => sentence.turns.filter(turn => HOLDS_THROUGHOUT.has(turn))),
    // A long story goes on with whom it began.
    opener: signs.find(sign => OPENERS.has(sign)),
  }
}

function countIn(passage: readonly Noted[], context: ReturnType<typeof contextOf>): Counts {
  const told = passage.flatMap(({ signs }) => signs).filter(sign => !HOLDS_THROUGHOUT.has(sign))
  const turned = passage.flatMap(({ turns }) => turns).filter(turn => !HOLDS_THROUGHOUT.has(turn))
  return {
    signs: tally([...told, ...context.signs]),
    turns: tally([...turned, ...context.turns]),
    opener: context.opener,
  }
}

function tally<Name>(names: readonly Name[]): ReadonlyMap<Name, number> {
  const counts = new Map<Name, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

function beliefIn(counts: Counts, kind: Draft['kind']): Omit<Tale, keyof Span> {
  const added = [openerAdds(counts), signsAdd(counts), turnsAdd(counts), groupsAdd(counts)]
  const belief = added.reduce((sum, each) => sum + each, BASE + answerAdds(counts, kind))
  return { belief, whole: couldBeTale(counts) }
}

/** Somebody whose health or care is told of; in an answer it may be the reader. */
function couldBeTale({ signs, turns }: Counts): boolean {
  if (signs.has('second person care') || turns.has('attending')) return true
  return (
    kindsOf(signs, somebody) > 0 && (kindsOf(signs, care) + kindsOf(signs, act) > 0 || turns.has('at work'))
  )
}

const openerAdds = ({ opener }: Counts): number => (opener ? (first[opener] ?? 0) : 0)

function signsAdd({ signs }: Counts): number {
  let sum = 0
  for (const [sign, count] of signs) sum += (once[sign] ?? 0) + (count > 1 ? (again[sign] ?? 0) : 0)
  return sum
}

function turnsAdd({ turns: found }: Counts): number {
  let sum = (found.get('patient') ?? 0) > 1 ? PATIENT_AGAIN : 0
  for (const turn of found.keys()) sum += turns[turn] ?? 0
  return sum
}

function kindsOf(signs: Counts['signs'], group: ReadonlySet<SignName>): number {
  let kinds = 0
  for (const sign of group) if (signs.has(sign)) kinds++
  return kinds
}

function groupsAdd({ signs }: Counts): number {
  const kinds = {
    somebody: kindsOf(signs, somebody),
    care: kindsOf(signs, care),
    act: kindsOf(signs, act),
    detail: kindsOf(signs, detail),
  }
  const groups = Object.keys(breadth) as (keyof typeof breadth)[]
  const wide = groups.reduce(
    (sum, name) => sum + breadth[name].each * Math.min(kinds[name], breadth[name].most),
    0,
  )
  if (kinds.somebody === 0) return wide
  const acted = kinds.act > 0 ? together['somebody and an act'] : 0
  if (kinds.care === 0) return wide + acted
  return (
    wide +
    acted +
    together['somebody and care'] +
    (kinds.act > 0 ? together['somebody, care and an act'] : 0) +
    (kinds.detail > 1 ? together['somebody, care and two details'] : 0)
  )
}

function answerAdds({ signs }: Counts, kind: Draft['kind']): number {
  const review = kind === 'review-reply'
  const answer = review || kind === 'reply' || kind === 'comment' || kind === 'message'
  const theirs = answer && signs.has('second person care') ? answers['care of whom it answers'] : 0
  if (!review) return theirs
  return theirs + answers['review reply'] + (theirs > 0 ? answers['care of the reviewer'] : 0)
}
