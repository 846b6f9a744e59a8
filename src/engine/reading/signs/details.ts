import type { Span } from '../../draft.ts'
import type { WordClass } from '../../lexicon.ts'
import type { LocalFact } from '../annotate.ts'
import { notAPerson } from '../no-names.ts'
import { keyOf } from '../phrases.ts'
import type { SignName } from '../reading.ts'
import type { Tagged } from '../tagged.ts'
import type { Note, TaggedSentence } from './sentence.ts'
import { among, determinerOf, is, isCapital, opens, setOf } from './sentence.ts'

const CLASSES: readonly (WordClass & SignName)[] = ['local place', 'event', 'looks', 'belonging']
const PREPOSITIONS = setOf(
  'in at from on near off outside past above to of by behind beyond around across over for round through toward towards into between below beside',
)
const ARTICLES = setOf('the our')
const KNOWN_KINDS = new Set<LocalFact['kind']>(['person', 'place', 'when', 'condition', 'medicine'])
const NARROW = new Set(['region', 'city', 'street', 'postcode', 'hospital'])

/** What narrows down who it is: places, days, events, looks, what somebody owns or does. */
export function details(sentence: TaggedSentence, note: Note): void {
  const taken = sentence.known.filter(({ kind }) => KNOWN_KINDS.has(kind))
  sentence.words.forEach((word, at) => {
    if (word.classes.size > 0) classed(sentence, at, note)
    if (isCapital(word) && isProper(sentence, word, taken)) note(properSign(sentence, at), word)
  })
  for (const fact of sentence.known) {
    if (fact.kind === 'place' && NARROW.has(fact.level)) note('place', fact)
    if (fact.kind === 'when')
      note(fact.precision === 'year' || fact.precision === 'month' ? 'year' : 'time', fact)
  }
}

function classed(sentence: TaggedSentence, at: number, note: Note): void {
  const { words } = sentence
  const word = words[at] as Tagged
  for (const name of CLASSES) {
    if (!is(word, name)) continue
    const determiner = determinerOf(sentence, at)
    // "school" is anywhere, "the school" or "at school" is somewhere.
    if (name === 'local place' && !determiner && !among(words[at - 1], PREPOSITIONS)) continue
    note(name, determiner ?? word, word)
  }
}

function isProper(sentence: TaggedSentence, word: Tagged, taken: readonly Span[]): boolean {
  if (!/\p{Ll}/u.test(word.text) || /^I\b/.test(word.text) || opens(sentence, word)) return false
  if (notAPerson.has(keyOf(word.text).replace(/'s$/, ''))) return false
  return !taken.some(fact => fact.start < word.end && word.start < fact.end)
}

/** A capitalised word that no list knows is a place where one is spoken of: "at Harcastle", "off the Fenwick". */
function properSign({ words }: TaggedSentence, at: number): 'named place' | 'proper noun' {
  const placed =
    among(words[at - 1], PREPOSITIONS) ||
    (among(words[at - 1], ARTICLES) && among(words[at - 2], PREPOSITIONS))
  return placed ? 'named place' : 'proper noun'
}
