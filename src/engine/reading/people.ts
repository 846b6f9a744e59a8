import type { Lexicon } from '../lexicon.ts'
import type { Annotator, LocalFact } from './annotate.ts'
import { everyMatch } from './every-match.ts'
import { lettered } from './letters.ts'
import type { NamePattern } from './name-patterns.ts'
import { FULL, namePatterns } from './name-patterns.ts'
import { abbreviations, afterCue, EPONYM_USE, INSTITUTION, notAPerson, UNLISTED_EPONYM } from './no-names.ts'
import { firstOf, groupAt } from './patterned.ts'
import { keyOf, phraseFinder } from './phrases.ts'

/*
 * Names by what stands around them, in any language: a title, "pt", "called", an age, a bed, a relative, an act of
 * care. A list of names only helps where the context is thin, so that a name missing from it is found as well.
 */

type LocalPerson = Extract<LocalFact, { kind: 'person' }>

const PRONOUN_AFTER = /\b(?:he|she|his|her|him|hers|they|their|he's|she's|mum|dad|wife|husband)\b/i

/** Who is named, and in which part: patient, relative, professional, author, addressee or nobody says. */
export const people: Annotator = lexicon => {
  const figures = figureFinder(lexicon)
  const staff = new Set(lexicon.classes.staff)
  return (sentence, known) => {
    if (!MAY_NAME.test(sentence) && !hasCapitalisedName(sentence, lexicon)) return []
    const found = [
      ...figures(sentence),
      ...patterned(sentence, known, lexicon),
      ...listed(sentence, known, lexicon),
    ]
    return firstOf(found)
      .map(person => asColleague(person, sentence, staff))
      .flatMap(asFacts)
  }
}

/** "our cook Maureen", "our registrar, Oluwaseun": who works here is named as a colleague. */
function asColleague(person: Found, sentence: string, staff: ReadonlySet<string>): Found {
  if (person.role !== 'patient' && person.role !== 'unknown') return person
  const before = /\b(?:our|my|the) (?:[\w'-]{1,16} ){0,2}?([\w'-]{2,16}),? $/i.exec(
    sentence.slice(0, person.start),
  )
  return before?.[1] && staff.has(keyOf(before[1])) ? { ...person, role: 'professional' } : person
}

/**
 * A name that is a patient's by its own sentence is a cue itself; where the scene must tell, the whole draft
 * decides.
 */
function asFacts({ proof, ...person }: Found): readonly LocalFact[] {
  if (person.role !== 'patient') return [person]
  const { start, end, text } = person
  return proof === 'scene'
    ? [
        { ...person, role: 'unknown' },
        { kind: 'cue', cue: 'someone', start, end, text },
      ]
    : [person, { kind: 'cue', cue: 'patient', start, end, text }]
}

/** What may name somebody without a capitalised word: small letters after a cue, initials, a handle. */
const MAY_NAME = /\b(?:pt|patient|called|named|name|mr|mrs|Mr|Mrs|Ms|Miss|Mx)\b|\b[A-Z]\.|@/
const CAPITALISED_WORD = lettered(String.raw`(?<![\p{L}\d#@_])\p{Lu}\p{L}*\p{Ll}`, 'g')

/** Most sentences hold no capital but their first, and that of an ordinary word. */
function hasCapitalisedName(sentence: string, { ambiguousNames }: Lexicon): boolean {
  const words = sentence.match(CAPITALISED_WORD) ?? []
  return words.some(word => !notAPerson.has(keyOf(word)) || ambiguousNames.has(keyOf(word)))
}

type Found = LocalPerson & { readonly proof: NamePattern['proof'] }

const personAt = (
  role: LocalPerson['role'],
  form: LocalPerson['form'],
  start: number,
  text: string,
  proof: NamePattern['proof'] = 'sure',
): Found => ({ kind: 'person', role, form, start, end: start + text.length, text, proof })

/** Names that stand for history, fiction or the news. */
function figureFinder(lexicon: Lexicon): (sentence: string) => readonly Found[] {
  const find = phraseFinder(lexicon.publicFigures.map(word => ({ word })))
  return sentence =>
    find(sentence).map(({ start, end }) => personAt('public', 'name', start, sentence.slice(start, end)))
}

function patterned(sentence: string, known: readonly LocalFact[], lexicon: Lexicon): readonly Found[] {
  const headline = isTitleCase(sentence)
  const accepts = (person: Found): boolean =>
    person.form === 'handle' ||
    (!(headline && !isTitle(person.text.split(' ')[0])) &&
      couldBeName(person, sentence, known, lexicon) &&
      (person.proof === 'sure' || isBelievable(person, sentence, known, lexicon)))
  return namePatterns
    .flatMap(given =>
      given.needs.test(sentence)
        ? everyMatch(sentence, given.pattern).map(match => personIn(match, given, lexicon))
        : [],
    )
    .filter(person => person !== undefined)
    .filter(accepts)
}

/** The name in what a pattern matched, without the words that are no part of one. */
function personIn(
  match: RegExpExecArray,
  { role, form = 'name', small, proof }: NamePattern,
  lexicon: Lexicon,
): Found | undefined {
  const { start, text: raw } = groupAt(match, match.groups?.also === undefined ? 'name' : 'also')
  if (form === 'handle') return personAt(role, form, start, raw, proof)
  const mayBe = (key: string) => proof === 'sure' && lexicon.ambiguousNames.has(key)
  const text = isSmall(raw) ? smallName(raw, small, lexicon) : trimmedName(raw, mayBe)
  if (text === '') return undefined
  return personAt(role, formOf(text, form), start + raw.indexOf(text), text, proof)
}

const formOf = (text: string, form: LocalPerson['form']): LocalPerson['form'] =>
  /^(?:M(?:r|rs|s|x|iss)\.? )?(?:\p{Lu}\.?\s?){1,3}$/u.test(text) && text !== 'Mr' ? 'initials' : form

const isSmall = (raw: string): boolean => !/\p{Lu}/u.test(raw)

/** The words that can be a name in small letters; after "called" any may, after "pt" those that a list knows. */
function smallName(raw: string, small: NamePattern['small'], lexicon: Lexicon): string {
  const words = raw.split(' ')
  const title = isTitle(words[0]) ? words.slice(0, 1) : []
  const rest = words.slice(title.length)
  const isStop = (word = '') => afterCue.has(keyOf(word).replace(/'s$/, ''))
  // "her name is will marsh": a name that is a word too, before another that is none.
  const isAmbiguous = (word: string, next: string | undefined) =>
    lexicon.ambiguousNames.has(keyOf(word)) && next !== undefined && !isStop(next)
  const stop = rest.findIndex((word, at) => isStop(word) && !isAmbiguous(word, rest[at + 1]))
  const kept = stop < 0 ? rest : rest.slice(0, stop)
  const [given = ''] = kept.map(word => keyOf(word).replace(/'s$/, ''))
  if (kept.length === 0 || small === undefined) return ''
  if (small === 'list' && !(lexicon.givenNames.has(given) && !lexicon.ambiguousNames.has(given))) return ''
  return [...title, ...kept].join(' ').replace(/'s$/, '')
}

/** Cuts what a greedy pattern took too much of: words that are no part of a name, at either end. */
function trimmedName(raw: string, mayBe: (key: string) => boolean): string {
  const words = raw.split(' ')
  const isNameWord = (word = ''): boolean =>
    (/^\p{Lu}\.?$/u.test(word) && word !== 'I') ||
    (/^\p{Lu}/u.test(word) && (mayBe(keyOf(word)) || !isOrdinary(word)))
  // After a title anything is a name: "Mrs Church".
  const least = isTitle(words[0]) && words.length > 1 ? 2 : 0
  while (words.length > least && !isNameWord(words.at(-1))) words.pop()
  while (words.length > 0 && !isNameWord(words[0]) && !isTitle(words[0])) words.shift()
  const nothing = words.every(isTitle) || (words.length === 1 && /^\p{Lu}$/u.test(words[0] ?? ''))
  return nothing ? '' : words.join(' ')
}

const isOrdinary = (word: string): boolean => {
  const key = keyOf(word)
  return notAPerson.has(key) || key.split('-').every(part => notAPerson.has(part))
}

const isTitle = (word = ''): boolean =>
  /^(?:Mr|Mrs|Ms|Miss|Mx|Mister|Missus|MR|MRS|MS|MISS|mr|mrs|ms|miss|mx|Baby|Little|Old|Auntie|Aunty|Aunt|Uncle|Grandma|Grandpa|Granny|Grandad|Nana|Nan|Gran|Master|Papa|Mama)\.?$/.test(
    word,
  )

/** Not a place, a medicine, a disease named after somebody, an abbreviation or an institution. */
function couldBeName(
  person: Found,
  sentence: string,
  known: readonly LocalFact[],
  lexicon: Lexicon,
): boolean {
  const rest = sentence.slice(person.end, person.end + 24)
  if (/[#@][\p{L}\d_]*$/u.test(sentence.slice(0, person.start))) return false
  // "Pt, Tigrinya speaking": a language that no list knows.
  if (/^[- ]speaking\b/.test(rest)) return false
  if (isTitle(person.text.split(' ')[0])) return true
  if (person.form === 'initials') return !abbreviations.has(keyOf(person.text).replace(/[. ]/g, ''))
  if (INSTITUTION.test(rest) || isAddress(person.text, lexicon)) return false
  return !isEponym(person.text, rest, lexicon) && !isSomethingElse(person, known)
}

const ADDRESS =
  /^(?:close|grove|court|ct|hall|high|lane|ln|road|rd|street|st|drive|avenue|ave|crescent|terrace|gardens|mews|heights|manor|lodge|house|academy|elementary|primary|school|college|zoo|station|arms|inn|farm|church|chapel)$/

/** "Tarrant Close", "Eagle High": nobody, unless a given name leads as in "Glenn Close". */
function isAddress(text: string, { givenNames }: Lexicon): boolean {
  const keys = text.split(' ').map(keyOf)
  return keys.length > 1 && ADDRESS.test(keys.at(-1) ?? '') && !givenNames.has(keys[0] ?? '')
}

/** "Wilson's disease" is no Wilson; "Sarah Wilson" may be. */
function isEponym(text: string, rest: string, { eponyms, givenNames }: Lexicon): boolean {
  const keys = text.split(' ').map(keyOf)
  const last = keys.at(-1) ?? ''
  if (keys.length === 1 && !givenNames.has(last) && UNLISTED_EPONYM.test(rest)) return true
  if (!eponyms.has(last) && !eponyms.has(keys[0] ?? '')) return false
  return EPONYM_USE.test(rest) || (keys.length === 1 && !givenNames.has(last))
}

/** A place that a list knows, a medicine or a condition; a date only where it is one word ("April"). */
function isSomethingElse({ start, end, text }: LocalPerson, known: readonly LocalFact[]): boolean {
  const single = !text.includes(' ')
  return known.some(fact => {
    if (fact.end <= start || end <= fact.start) return false
    if (fact.kind === 'medicine' || fact.kind === 'condition') return true
    if (fact.kind === 'place') return single || fact.within !== undefined || fact.level === 'state'
    return fact.kind === 'when' && single
  })
}

/** A list knows the name, or it is a pair, or the sentence goes on about one person. */
function isBelievable(
  person: Found,
  sentence: string,
  known: readonly LocalFact[],
  { givenNames, ambiguousNames }: Lexicon,
): boolean {
  const { start, end, text, form } = person
  const keys = text.split(' ').map(keyOf)
  const [key = ''] = keys
  if (form === 'initials' || isTitle(text.split(' ')[0])) return true
  if (keys.some(each => givenNames.has(each) && !ambiguousNames.has(each))) return true
  if (known.some(fact => fact.kind === 'condition' && fact.start - end >= 0 && fact.start - end <= 1))
    return true
  const inside = /[\p{Ll},;] $/u.test(sentence.slice(0, start))
  if (keys.length > 1) return inside || givenNames.has(key) || !ambiguousNames.has(key)
  return (inside && !ambiguousNames.has(key)) || PRONOUN_AFTER.test(sentence.slice(end))
}

const CAPITALISED = lettered(String.raw`(?<![\p{L}\d#@'&])${FULL}`, 'g')

/** Capitalised given names that a list knows, alone or before a family name: whose they are, the draft must tell. */
function listed(sentence: string, known: readonly LocalFact[], lexicon: Lexicon): readonly Found[] {
  if (isTitleCase(sentence)) return []
  return everyMatch(sentence, CAPITALISED).flatMap((match): readonly Found[] => {
    const text = trimmedName(match[0], () => false)
    if (text === '') return []
    const person = personAt('unknown', 'name', match.index + match[0].indexOf(text), text)
    const keys = text.split(' ').map(keyOf)
    const [key = ''] = keys
    if (!lexicon.givenNames.has(key) || (keys.length === 1 && lexicon.ambiguousNames.has(key))) return []
    return couldBeName(person, sentence, known, lexicon) ? [person] : []
  })
}

/** A headline: capitals say nothing. */
function isTitleCase(sentence: string): boolean {
  const words = sentence.match(/[\p{L}']{4,}/gu) ?? []
  return words.length >= 7 && words.filter(word => /^\p{Lu}/u.test(word)).length / words.length > 0.7
}
