import type { WordClass } from '../../lexicon.ts'
import type { SignName } from '../reading.ts'
import type { Tagged } from '../tagged.ts'
import type { Note, TaggedSentence } from './sentence.ts'
import { among, is, isCapital, isOnePerson, joined, setOf, wordsBefore } from './sentence.ts'

const CLASSES: readonly (WordClass & SignName)[] = [
  'body',
  'symptom',
  'procedure',
  'setting',
  'turning point',
]
const CLINICAL: readonly WordClass[] = ['body', 'symptom', 'procedure']
const SUBJECTS = setOf("i we i've we've i'd we'd i'll we'll me")
const OPENS_ACT = setOf('just and then')
const OBJECTS = setOf('him her them his hers their')
const POSSESSIVES = setOf('his her their whose')
const HAVING = setOf(
  "has had have got having needs needed gets getting he's she's on with in for came is was",
)
const SHE = setOf("he she he's she's he'd she'd who who's")
const LINKS = setOf('on for of from in off')

/** Spleen, seizure, chemo, resus: what only makes a story beside somebody, and how it hangs on them. */
export function care(sentence: TaggedSentence, note: Note): void {
  const clinical = new Set(
    sentence.known
      .filter(({ kind }) => kind === 'condition' || kind === 'medicine')
      .map(({ start }) => start),
  )
  sentence.words.forEach((word, at) => {
    for (const name of CLASSES) if (is(word, name)) note(name, word)
    if (clinical.has(word.start) || CLINICAL.some(name => is(word, name))) hangsOn(sentence, at, note)
    if (is(word, 'care act')) act(sentence, at, note)
  })
  for (const fact of sentence.known) {
    if (fact.kind === 'condition') note(fact.rare ? 'rare condition' : 'condition', fact)
    if (fact.kind === 'medicine') note('medicine', fact)
  }
}

/** "her pump", "your pump", "he had shingles", "root canal on the lad" */
function hangsOn(sentence: TaggedSentence, at: number, note: Note): void {
  const { words } = sentence
  const word = words[at] as Tagged
  for (const before of wordsBefore(sentence, at, 3)) {
    if (!joined(sentence, before, word)) continue
    if (POSSESSIVES.has(before.key) || (before.possessive && isCapital(before)))
      note('their care', before, word)
    else if (before.key === 'your') note('your care', before, word)
  }
  const subject = wordsBefore(sentence, at, 5).find(before => SHE.has(before.key))
  const having = wordsBefore(sentence, at, 4).some(before => HAVING.has(before.key))
  if (subject && having && joined(sentence, subject, word)) note('has care', subject, word)
  if (among(words[at + 1], LINKS) && words.slice(at + 2, at + 6).some(isOnePerson)) note('care of', word)
}

/** Who did it: "I put", "Cardioverted him"; and to whom. */
function act(sentence: TaggedSentence, at: number, note: Note): void {
  const { words } = sentence
  const word = words[at] as Tagged
  const after = words.slice(at + 1, at + 5)
  const byWriter =
    at === 0 ||
    among(words[at - 1], OPENS_ACT) ||
    wordsBefore(sentence, at, 3).some(before => SUBJECTS.has(before.key))
  const onSomebody = after.some((next, i) => (i < 2 && OBJECTS.has(next.key)) || isOnePerson(next))
  if (byWriter && onSomebody) note('cared for', word)
  else if (onSomebody) note('care act', word)
  else if (byWriter) note('care by writer', word)
}
