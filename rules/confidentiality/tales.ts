import type { Draft, Span } from '../../src/engine/draft.ts'
import { overlaps } from '../../src/engine/draft.ts'
import type { CueName, Reading, SignName } from '../../src/engine/reading/reading.ts'
import { cueNames } from '../../src/engine/reading/reading.ts'
import { answersSomebody } from '../answer.ts'
import { lengthOf, passagesOf, uptoLast } from '../passages.ts'
import { oncePerReading } from '../remember.ts'
import { bodyOf } from '../sentence.ts'
import type { Evidence, Noted, Signs } from '../weighing.ts'
import { all, circumstances, lengthFeatures, modelOf, plainestBy, tally } from '../weighing.ts'
import type { Circumstance, Group } from './signs.ts'
import { groups, openers } from './signs.ts'
import { weights } from './weights.ts'

/** A passage and how likely it tells of one real person in the writer's care: from `STORY` on it does. */
interface Tale extends Span {
  readonly belief: number
  readonly shows: Evidence
  readonly told: readonly Told[]
  /** It speaks of somebody, and of care: without both it takes more to be a story. */
  readonly whole: boolean
}

/** From here a passage is taken for a story; below the other lines for none, the last where one is called a patient. */
export const STORY = 0.6
const LIKELY = 0
const NO_STORY = -0.75
const NONE_AT_ALL = -7

/** What belongs to a story: what is said after the last of it takes nothing back. */
const TELLING: readonly SignName[] = [...groups.somebody, ...groups.care, ...groups.act, ...groups.tie]

const CUT = { length: 10, step: 5, least: 6 }

const model = modelOf('confidentiality', weights)

/** Every passage that may tell of somebody, weighed. */
export const possibleTales = oncePerReading((reading, draft: Pick<Draft, 'kind'>): readonly Tale[] => {
  const sentences = sentencesOf(reading)
  const throughout = throughoutOf(reading)
  return passagesOf(sentences, CUT).flatMap((passage): readonly Tale[] => {
    const told = uptoLast(passage, ({ noted: { signs } }) => TELLING.some(sign => signs.has(sign)))
    const [first] = passage
    const last = passage.at(-1)
    if (!first || !last || told.length === 0) return []
    return [{ start: first.start, end: last.end, told, ...beliefIn(told, throughout, draft) }]
  })
})

/** The passages believed to tell of somebody. */
export const tales = (reading: Reading, draft: Pick<Draft, 'kind'>): readonly Tale[] =>
  possibleTales(reading, draft).filter(tale => tale.belief > STORY && !pointsElsewhere(reading, tale))

/** The sentence that says most of it. */
export function plainest({ told }: Pick<Tale, 'told'>): Span {
  const { start, noted } = plainestBy(told, sentence => model.show([sentence.noted]).adds)
  return bodyOf({ start, text: noted.text })
}

/** From here a sentence is part of what is told; below it goes on about something else: "Use my code". */
const PART = -3

/** Its sentences that tell of it. */
export const tellingOf = ({ told }: Pick<Tale, 'told'>): readonly Span[] =>
  told.filter(({ noted }) => model.show([noted]).adds > PART)

/** Where those begin that may be a story and are less surely one. */
export function likelyTales(reading: Reading, draft: Pick<Draft, 'kind'>): readonly Span[] {
  const somebody: ReadonlySet<SignName> = new Set(groups.somebody)
  return possibleTales(reading, draft)
    .filter(({ belief }) => belief > LIKELY && belief <= STORY)
    .flatMap(tale => reading.signs.find(sign => somebody.has(sign.sign) && overlaps(tale, sign)) ?? [])
}

/** A link to somebody else's page, and nothing of the writer beside it: news passed on. */
function pointsElsewhere({ text, signs }: Reading, tale: Span): boolean {
  if (!/https?:\/\/\S/.test(text.slice(tale.start, tale.end))) return false
  return !signs.some(({ sign, start }) => WRITERS.has(sign) && tale.start <= start && start < tale.end)
}

const WRITERS: ReadonlySet<SignName> = new Set(['writer', 'us', 'ours', 'our setting', 'told writer'])

const CALLED_PATIENT =
  /\b(?:patient|pt|client|resident|bed|bay|room|(?:in|on|into|to|through) (?:my|our) (?:clinic|list|ward|unit|caseload|chair|surgery))\b/i

/**
 * Whether all that stands around `at` speaks against a story, whatever a single rule makes of it: less where
 * somebody there is called a patient.
 */
export function isNoTale(reading: Reading, draft: Pick<Draft, 'kind'>, at: Span): boolean {
  const called = reading.storyAt(at)?.patients.some(({ text }) => CALLED_PATIENT.test(text)) === true
  return !possibleTales(reading, draft).some(
    tale =>
      overlaps(tale, at) && (called ? tale.belief >= NONE_AT_ALL : tale.whole && tale.belief >= NO_STORY),
  )
}

/** The signs and turns of phrase of one sentence, without those that hold for the whole draft. */
interface Told extends Span {
  readonly noted: Noted<SignName>
  readonly turns: readonly CueName[]
}

/** Said anywhere, it holds for all of the draft: that somebody is made up, agreed, or the writer's own. */
const HOLDS_THROUGHOUT: ReadonlySet<SignName | CueName> = new Set([
  'own',
  'invented',
  'fiction',
  'long ago',
  'approved',
  'animal',
  'own story',
  'fiction or history',
  'explicit consent',
  'written consent',
] as const)

const isThroughout = (name: SignName | CueName): boolean => HOLDS_THROUGHOUT.has(name)

function sentencesOf(reading: Reading): readonly Told[] {
  const signs = Map.groupBy(reading.signs, ({ sentence }) => sentence)
  const turns = Map.groupBy(
    cueNames.filter(name => !isThroughout(name)).flatMap(name => reading.cues(name)),
    ({ sentence }) => sentence,
  )
  return reading.sentences.map(({ start, end, text, index }) => ({
    start,
    end,
    noted: model.note(
      text,
      (signs.get(index) ?? []).map(({ sign }) => sign).filter(sign => !isThroughout(sign)),
    ),
    turns: (turns.get(index) ?? []).map(({ cue }) => cue),
  }))
}

/** What holds for every passage of a draft. */
interface Throughout {
  readonly noted: Noted<SignName>
  readonly turns: readonly CueName[]
  /** Whom the draft speaks of first: a long story goes on with whom it began. */
  readonly opener: (typeof openers)[number] | undefined
}

function throughoutOf({ signs, cues }: Reading): Throughout {
  return {
    noted: model.note('', signs.map(({ sign }) => sign).filter(isThroughout)),
    turns: cueNames.filter(name => isThroughout(name) && cues(name).length > 0),
    opener: signs.flatMap(({ sign }) => openers.find(opener => opener === sign) ?? [])[0],
  }
}

function beliefIn(
  passage: readonly Told[],
  throughout: Throughout,
  draft: Pick<Draft, 'kind'>,
): Omit<Tale, keyof Span | 'told'> {
  const shown = model.show([...passage.map(({ noted }) => noted), throughout.noted])
  const turns = tally([...passage.flatMap(sentence => sentence.turns), ...throughout.turns])
  const own = [
    ...all('turns', turns.keys()),
    ...lengthFeatures(lengthOf(passage)),
    ...circumstances<Circumstance>({
      ...(throughout.opener && { [`begins with ${throughout.opener}`]: true }),
      'patient spoken of twice': (turns.get('patient') ?? 0) > 1,
      ...breadthOf(shown.signs),
      ...answered(shown.signs, draft),
    }),
  ]
  return {
    shows: { features: [shown.features, own], texts: shown.texts },
    belief: model.belief(own) + shown.adds,
    whole: couldBeTale(shown.signs, turns),
  }
}

/** Somebody whose health or care is told of; in an answer it may be the reader. */
function couldBeTale(signs: Signs<SignName>, turns: Signs<CueName>): boolean {
  if (signs.has('second person care') || turns.has('attending')) return true
  return (
    kindsOf('somebody', signs) > 0 &&
    (kindsOf('care', signs) + kindsOf('act', signs) > 0 || turns.has('at work'))
  )
}

const kindsOf = (group: Group, signs: Signs<SignName>): number =>
  groups[group].filter(sign => signs.has(sign)).length

/** More kinds than these say no more. */
const MOST = { somebody: 4, care: 4, act: 3, detail: 7 } as const

function breadthOf(signs: Signs<SignName>): Partial<Record<Circumstance, number | boolean>> {
  const somebody = kindsOf('somebody', signs)
  const care = kindsOf('care', signs)
  const act = kindsOf('act', signs)
  const detail = kindsOf('detail', signs)
  const cared = somebody > 0 && care > 0
  return {
    'kinds of somebody': Math.min(somebody, MOST.somebody),
    'kinds of care': Math.min(care, MOST.care),
    'kinds of act': Math.min(act, MOST.act),
    'kinds of detail': Math.min(detail, MOST.detail),
    'somebody, care and an act': cared && act > 0,
    'somebody, care and two details': cared && detail > 1,
  }
}

function answered(
  signs: Signs<SignName>,
  draft: Pick<Draft, 'kind'>,
): Partial<Record<Circumstance, boolean>> {
  const review = draft.kind === 'review-reply'
  const theirs = signs.has('second person care')
  return {
    'review reply': review,
    'care of the reviewer': review && theirs,
    'care of whom it answers': answersSomebody(draft) && theirs,
  }
}
