import type { Span } from '../draft.ts'
import { overlaps } from '../draft.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Annotate, LocalFact } from './annotate.ts'
import { annotators } from './annotators.ts'
import type { Matching, Remembered } from './matching.ts'
import { matcher } from './matching.ts'
import type { AnyFact, Cue, CueName, Reading, Sentence, Sign } from './reading.ts'
import { splitSentences } from './sentences.ts'
import { resolveWholeDraft } from './whole-draft.ts'

/** What one sentence says, with offsets counted from its start; kept by the sentence's text. */
interface ReadSentence {
  /** The same string at every key, so that what else is kept by it finds its hash made. */
  readonly text: string
  readonly facts: readonly LocalFact[]
  /** Most facts are signs, and what the whole draft tells of facts it tells of none of them. */
  readonly signs: readonly LocalFact[]
  readonly matches: Remembered
}

/** Enough for the longest post several times over; drafts live in memory only, and not for ever. */
const REMEMBERED_SENTENCES = 2_000

export type Read = (plainText: string) => Reading

/**
 * Prepares a reader that remembers sentences by their text: one more keystroke reads one sentence anew,
 * whatever the length of the post.
 */
export function createReader(lexicon: Lexicon): Read {
  const annotates = annotators.map(annotator => annotator(lexicon))
  let remembered = new Map<string, ReadSentence>()
  let before: Matching = { sentences: [], remembered: [], found: new Map() }
  return text => {
    const split = splitSentences(text)
    const read = split.map(sentence => {
      const known = remembered.get(sentence.text)
      if (known) return known
      const fresh = readSentence(sentence.text, annotates)
      remembered.set(sentence.text, fresh)
      return fresh
    })
    const sentences = split.map((sentence, at) => ({ ...sentence, text: (read[at] as ReadSentence).text }))
    if (remembered.size > REMEMBERED_SENTENCES) {
      remembered = new Map(sentences.map((sentence, index) => [sentence.text, read[index] as ReadSentence]))
    }
    const now: Matching = { sentences, remembered: read.map(({ matches }) => matches), found: new Map() }
    const matches = matcher(now, before)
    before = now
    return assemble(text, sentences, read, matches)
  }
}

function readSentence(text: string, annotates: readonly Annotate[]): ReadSentence {
  const facts: LocalFact[] = []
  for (const annotate of annotates) facts.push(...annotate(text, facts))
  facts.sort((a, b) => a.start - b.start || b.end - a.end)
  return {
    text,
    facts: facts.filter(({ kind }) => kind !== 'sign'),
    signs: facts.filter(({ kind }) => kind === 'sign'),
    matches: new Map(),
  }
}

function assemble(
  text: string,
  sentences: readonly Sentence[],
  read: readonly ReadSentence[],
  matches: Reading['matches'],
): Reading {
  const placed = (which: 'facts' | 'signs') =>
    sentences.flatMap((sentence, at) => (read[at]?.[which] ?? []).map(fact => place(fact, sentence)))
  const { facts, stories } = resolveWholeDraft({ text, sentences, facts: placed('facts') })
  const byKind = Map.groupBy(facts, ({ kind }) => kind)
  const of = <Kind extends AnyFact['kind']>(kind: Kind) =>
    (byKind.get(kind) ?? []) as unknown as readonly Extract<AnyFact, { kind: Kind }>[]
  const cuesByName = Map.groupBy(of('cue'), cue => cue.cue)
  const cues = (name: CueName): readonly Cue[] => cuesByName.get(name) ?? []
  const sentenceAt = (at: Span): Sentence => findSentence(sentences, at.start)

  return {
    text,
    sentences,
    people: of('person'),
    ages: of('age'),
    dates: of('when'),
    places: of('place'),
    recordNumbers: of('record-number'),
    contacts: of('contact'),
    medicines: of('medicine'),
    conditions: of('condition'),
    doses: of('dose'),
    ties: of('commercial-tie'),
    labels: of('ad-label'),
    signs: placed('signs') as readonly Sign[],
    stories,
    cues,
    near(at, name, within = 0) {
      const { index } = sentenceAt(at)
      return cues(name).some(cue => Math.abs(cue.sentence - index) <= within)
    },
    storyAt: at => stories.find(story => overlaps(story, at)),
    sentenceAt,
    matches,
  }
}

function place(fact: LocalFact, { start, index }: Sentence): AnyFact {
  const moved = { ...fact, start: fact.start + start, end: fact.end + start, sentence: index }
  if (moved.kind !== 'record-number') return moved
  return { ...moved, phrase: { start: moved.phrase.start + start, end: moved.phrase.end + start } }
}

const nowhere: Sentence = { index: 0, start: 0, end: 0, text: '' }

function findSentence(sentences: readonly Sentence[], offset: number): Sentence {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle] as Sentence).start <= offset) low = middle
    else high = middle - 1
  }
  return sentences[low] ?? nowhere
}
