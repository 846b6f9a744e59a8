import type { Lexicon } from '../lexicon.ts'
import type { LocalFact } from './annotate.ts'
import { everyMatch } from './every-match.ts'
import { lettered } from './letters.ts'
import { createTagger } from './tagged.ts'

/**
 * What a classifier sees of a sentence: never its rare words, only their classes, the facts found in it and the
 * small words between them, so that it learns how a thing is told and not of whom.
 */
export interface Features {
  /** Of the sentence itself: classes, facts, small words, and which of them stand side by side. */
  readonly own: readonly string[]
  /** The classes and kinds of fact alone: what counts of a neighbour and of the whole draft. */
  readonly coarse: readonly string[]
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Small words whose place in a sentence tells how it is told. */
const SMALL_WORDS = setOf(`
  a an the this that these those in on at for with of by from to into over under and but or so as if when who which
  what where how why because than then was were is are am be been being has have had do does did don't not never no nor
  every any all some most many each other another one two just only still already again would could should can can't
  may might must will won't shall there here it its own same too very please stop start take try let
`)
/** Past forms that do not end in -ed. */
const PAST = setOf(`
  was were had did came went told said took made got gave brought found left lost met saw sat stood held kept knew felt
  thought rang died fell broke cut hit put ran woke spoke wrote drove rode flew grew threw caught taught bought slept
  wept swept wore won read led sent spent built began drank sang swam hid bit chose froze stole shook hurt shot
`)
/** Who is spoken of, whatever the form: "she", "hers", "she'd". */
const PERSONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    he: "he she him her his hers himself herself he's she's he'd she'd he'll she'll",
    they: "they their them theirs they're they've they'd",
    I: "i i've i'm i'd i'll me myself",
    my: 'my mine',
    we: "we us we've we're we'd we'll",
    our: 'our ours',
    you: "you you're you've you'd you'll u",
    your: 'your yours ur',
  }).flatMap(([person, forms]) => forms.split(' ').map(form => [form, person] as const)),
)
/** Signs that stand for themselves among the words. */
const MARKS = lettered(String.raw`[£$%?!@#]|\p{Extended_Pictographic}`, 'g')

/** Prepares the lists once; the facts are those that the annotators found in the same sentence. */
export function createFeatures(
  lexicon: Lexicon,
): (sentence: string, facts: readonly LocalFact[]) => Features {
  const tag = createTagger(lexicon)
  return (sentence, facts) => {
    const own = new Set<string>()
    const coarse = new Set<string>()
    for (const fact of facts) {
      const { kind, detail } = nameOf(fact)
      own.add(detail)
      coarse.add(kind)
    }
    const line = ['^']
    const solid = facts.filter(({ kind }) => kind !== 'cue' && kind !== 'sign')
    const marks = everyMatch(sentence, MARKS)
    let mark = 0
    let past = -1
    const untilMarks = (before: number): void => {
      for (; mark < marks.length && (marks[mark]?.index ?? 0) < before; mark++) {
        const text = marks[mark]?.[0] ?? ''
        line.push(/^[£$%?!@#]$/.test(text) ? text : 'emoji')
      }
    }
    for (const word of tag(sentence)) {
      if (word.start < past) continue
      untilMarks(word.start)
      const fact = solid.find(({ start, end }) => start <= word.start && word.start < end)
      if (fact) past = fact.end
      const person = PERSONS.get(word.key)
      const tags = person ? [person] : [...(fact ? [`<${fact.kind}>`] : []), ...word.classes]
      const isPast = PAST.has(word.key) || /[a-z]{3}ed$/.test(word.key)
      if (isPast) tags.push('past')
      for (const each of tags) {
        own.add(each)
        coarse.add(each)
      }
      const small = SMALL_WORDS.has(word.key)
      if (small) own.add(`“${word.key}”`)
      line.push(tags[0] ?? (small ? word.key : shapeOf(word.text, line.length === 1)))
    }
    untilMarks(Number.POSITIVE_INFINITY)
    line.push('$')
    line.forEach((each, at) => {
      if (at > 0) own.add(`${line[at - 1]} ${each}`)
    })
    return { own: [...own], coarse: [...coarse] }
  }
}

/** What is left of a word that no list knows. */
function shapeOf(word: string, first: boolean): string {
  if (/^\d/.test(word)) return '0'
  if (!first && /^\p{Lu}/u.test(word)) return 'Name'
  return /ing$/i.test(word) ? '~ing' : '~'
}

/** A fact's kind, and the kind with what tells its cases apart. */
function nameOf(fact: LocalFact): { readonly kind: string; readonly detail: string } {
  switch (fact.kind) {
    case 'cue':
      return { kind: `cue ${fact.cue}`, detail: `cue ${fact.cue}` }
    case 'sign':
      return { kind: `sign ${fact.sign}`, detail: `sign ${fact.sign}` }
    case 'person':
      return { kind: 'person', detail: `person ${fact.form} ${fact.role}` }
    case 'age':
      return { kind: 'age', detail: `age ${fact.form}` }
    case 'when':
      return { kind: 'when', detail: `when ${fact.precision}` }
    case 'place':
      return { kind: 'place', detail: `place ${fact.level}` }
    case 'contact':
      return { kind: 'contact', detail: `contact ${fact.medium}` }
    case 'medicine':
      return { kind: 'medicine', detail: `medicine ${fact.prescriptionOnly.join('+')}` }
    case 'condition':
      return { kind: 'condition', detail: `condition ${fact.type}${fact.rare ? ' rare' : ''}` }
    case 'commercial-tie':
      return { kind: 'tie', detail: `tie ${fact.tie}` }
    case 'ad-label':
      return { kind: 'label', detail: `label ${fact.label}` }
    default:
      return { kind: fact.kind, detail: fact.kind }
  }
}
