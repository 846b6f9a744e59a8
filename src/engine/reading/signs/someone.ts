import type { LocalFact } from '../annotate.ts'
import type { Person, SignName } from '../reading.ts'
import type { Tagged } from '../tagged.ts'
import type { Note, TaggedSentence } from './sentence.ts'
import { among, determinerOf, is, isCapital, joined, leads, opens, setOf, wordsBefore } from './sentence.ts'

const PRONOUNS = setOf("he she him her his hers he's she's he'd she'd he'll she'll himself herself")
const POINTING = setOf('the this that our my same')
const TELLS_WHICH = setOf("who that whose with in from who's who'd off of on wearing hiding and")
const FORMER = setOf('retired former ex local ex-navy')
/** "I'm a teacher", "as a farmer": the writer or nobody. */
const NOT_THEIRS = setOf("i'm i as being we're you're my")
const OF_A_PLACE = setOf('off from at')
const OUR = setOf('our my')
const POSSESSIVES = setOf('his her their whose')
const YOUR = setOf('your ur')
const IS_SHORT = /^(?:it|that|he|she|here|there|what|who|let)'s$/

/** One person: she, the lad, his wife, the ex-coroner, bed 14, Mr D., 29F; or one of the writer's own. */
export function someone(sentence: TaggedSentence, note: Note): void {
  sentence.words.forEach((word, at) => {
    if (PRONOUNS.has(word.key)) note('pronoun', word)
    else if (isCapital(word)) placedName(sentence, at, note)
    if (word.classes.size > 0 && !word.plural) classed(sentence, at, note)
  })
  for (const fact of sentence.known) {
    const sign = signOf(fact)
    if (sign) note(sign, fact)
  }
}

function classed(sentence: TaggedSentence, at: number, note: Note): void {
  const word = sentence.words[at]
  if (is(word, 'person')) person(sentence, at, note)
  if (is(word, 'kin')) relative(sentence, at, note)
  if (is(word, 'staff')) staff(sentence, at, note)
  else if (is(word, 'occupation')) role(sentence, at, note)
}

/** "Tracey from the bookies" */
function placedName(sentence: TaggedSentence, at: number, note: Note): void {
  const [name, link, article] = sentence.words.slice(at, at + 3)
  if (!name || !article || !among(link, OF_A_PLACE) || !/^(?:the|our)$/.test(article.key)) return
  if (joined(sentence, name, article)) note('name from', name, article)
}

function person(sentence: TaggedSentence, at: number, note: Note): void {
  const word = sentence.words[at] as Tagged
  const determiner = determinerOf(sentence, at)
  const head = determiner ?? word
  if (determiner || leads(sentence, at) || is(sentence.words[at - 1], 'person')) note('person', head, word)
  if (among(determiner, POINTING)) note('the person', head, word)
  if (among(sentence.words[at + 1], TELLS_WHICH)) note('person who', head, word)
}

function relative(sentence: TaggedSentence, at: number, note: Note): void {
  const word = sentence.words[at] as Tagged
  const readers = wordsBefore(sentence, at, 2).find(before => YOUR.has(before.key))
  const determiner = readers ?? determinerOf(sentence, at)
  note(relation(word, determiner, opens(sentence, word)), determiner ?? word, word)
}

/** Whose relative it is. */
function relation(word: Tagged, determiner: Tagged | undefined, starts: boolean): SignName {
  // "I told Mum" is the writer's, "mum rang" and "Mum rang" nobody knows whose.
  if (!determiner) return isCapital(word) && !starts ? 'own kin' : 'kin'
  if (YOUR.has(determiner.key)) return 'reader kin'
  if (OUR.has(determiner.key)) return 'own kin'
  const possessed = determiner.possessive && !IS_SHORT.test(determiner.key)
  return possessed || POSSESSIVES.has(determiner.key) ? 'their kin' : 'kin'
}

function role(sentence: TaggedSentence, at: number, note: Note): void {
  const { words, text } = sentence
  const word = words[at] as Tagged
  const next = words[at + 1]
  if (next && isCapital(next) && isCapital(word) && !opens(sentence, next)) note('titled role', word, next)
  if (wordsBefore(sentence, at, 4).some(before => NOT_THEIRS.has(before.key))) return
  const determiner = determinerOf(sentence, at)
  const told =
    // "the judge of that" is nobody.
    (determiner && !text.startsWith(' of', word.end)) ||
    among(words[at - 1], FORMER) ||
    /^(?:ex|former|retired)-/.test(word.key) ||
    leads(sentence, at)
  if (!told) return
  note('role', determiner ?? word, word)
  if (is(word, 'office')) note('office', determiner ?? word, word)
}

function staff(sentence: TaggedSentence, at: number, note: Note): void {
  const word = sentence.words[at] as Tagged
  const next = sentence.words[at + 1]
  note('staff', word)
  const determiner = determinerOf(sentence, at)
  if (determiner && OUR.has(determiner.key)) note('our staff', word)
  if (next && isCapital(next) && joined(sentence, word, next)) note('staff name', word, next)
}

/** What an earlier annotator found of somebody. */
function signOf(fact: LocalFact): SignName | undefined {
  if (fact.kind === 'age') return fact.form === 'exact' ? 'age' : 'age group'
  if (fact.kind === 'place') return fact.level === 'bed' || fact.level === 'ward' ? fact.level : undefined
  return fact.kind === 'person' ? (BY_ROLE[fact.role] ?? BY_FORM[fact.form]) : undefined
}

const BY_ROLE: Readonly<Partial<Record<Person['role'], SignName>>> = {
  professional: 'professional',
  author: 'own kin',
  public: 'public figure',
}
const BY_FORM: Readonly<Partial<Record<Person['form'], SignName>>> = { name: 'name', initials: 'initials' }
