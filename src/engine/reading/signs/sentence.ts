import type { Span } from '../../draft.ts'
import type { WordClass } from '../../lexicon.ts'
import type { LocalFact } from '../annotate.ts'
import type { SignName } from '../reading.ts'
import type { Tagged } from '../tagged.ts'

/** A sentence as the signs look at it. */
export interface TaggedSentence {
  readonly text: string
  readonly words: readonly Tagged[]
  /** What earlier annotators found. */
  readonly known: readonly LocalFact[]
}

/** Notes a sign that runs from one word or fact to another. */
export type Note = (sign: SignName, from: Span, to?: Span) => void

export const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const is = (word: Tagged | undefined, name: WordClass): boolean => word?.classes.has(name) === true
export const among = (word: Tagged | undefined, set: ReadonlySet<string>): boolean =>
  word !== undefined && set.has(word.key)
export const isCapital = (word: Tagged): boolean => /^\p{Lu}/u.test(word.text)

const DETERMINERS = setOf(
  "the a an this that another one our my some somebody's someone's same no. their his her whose dis wee poor old",
)
/** Between a determiner and its noun stands none of these. */
const BREAKS = setOf(
  "is was are were be been being to of for and or with on in at by as about that which who not if than but so has have had do does did no i we you they it he she from into out off up down over when while because it's that's he's she's i'm we're you're i've we've just said says told asked came went got",
)
export const WRITER = setOf("i we i'm i've i'd i'll we're we've we'd we'll me us my our ours mine myself")
/** A noun hangs on a determiner at most three adjectives away. */
const ADJECTIVES = 3

/** The determiner that the noun at `at` hangs on. */
export function determinerOf({ words }: TaggedSentence, at: number): Tagged | undefined {
  for (let i = at - 1; i >= Math.max(0, at - ADJECTIVES - 1); i--) {
    const word = words[i] as Tagged
    if (DETERMINERS.has(word.key) || word.possessive) return word
    if (BREAKS.has(word.key)) return undefined
  }
  return undefined
}

/** Whether a word stands first in its sentence, line or bracket. */
export const opens = ({ text }: TaggedSentence, { start }: Span): boolean =>
  start === 0 || /(?:^|[.!?:\n"(])\s{0,3}$/.test(text.slice(Math.max(0, start - 4), start))

/** The noun that a note or a headline opens with: "Sikh gentleman, 44". */
export function leads(sentence: TaggedSentence, at: number): boolean {
  for (let i = at; i >= Math.max(0, at - ADJECTIVES); i--) {
    const word = sentence.words[i] as Tagged
    if (i < at && (BREAKS.has(word.key) || WRITER.has(word.key))) return false
    if (opens(sentence, word)) return true
  }
  return false
}

/** Whether no stop parts two places of a sentence. */
export const joined = ({ text }: TaggedSentence, from: Span, to: Span): boolean =>
  !/[.!?;:\n]/.test(text.slice(from.end, to.start))

/** The words before one, the nearest last. */
export const wordsBefore = ({ words }: TaggedSentence, at: number, reach: number): readonly Tagged[] =>
  words.slice(Math.max(0, at - reach), at)

const A_PERSON: readonly WordClass[] = ['person', 'occupation', 'kin']
export const isOnePerson = (word: Tagged): boolean =>
  !word.plural && A_PERSON.some(name => word.classes.has(name))
