import type { Tagged } from '../tagged.ts'
import type { Note, TaggedSentence } from './sentence.ts'
import { is, isCapital, setOf, WRITER } from './sentence.ts'

const TELLING = setOf(
  'told asked asks hugged thanked gave bit showed sold brought handed squeezed corrected taught bullied kissed messaged emailed texted called made tells says hit remembers reminded recognised taught owes phoned let',
)
const ME = setOf('me us my our')
const OUR = setOf('our my')
const TO = setOf('to with in by on')
const US = setOf('us ours me')

/** The writer as the one who was there: "told me", "on our ward", "came to us", "our Stan". */
export function witness({ words }: TaggedSentence, note: Note): void {
  words.forEach((word, at) => {
    if (WRITER.has(word.key)) note('writer', word)
    const next = words[at + 1]
    if (!next) return
    if (TELLING.has(word.key) && ME.has(next.key)) note('told writer', word, next)
    if (TO.has(word.key) && US.has(next.key)) note('us', word, next)
    if (OUR.has(word.key)) ours(word, next, words[at + 2], note)
  })
}

function ours(word: Tagged, next: Tagged, afterNext: Tagged | undefined, note: Note): void {
  if (is(next, 'setting') || is(afterNext, 'setting')) note('our setting', word, next)
  if (word.key === 'our' && isCapital(next) && !is(next, 'staff')) note('our name', word, next)
}
