import type { Span } from '../../src/engine/draft.ts'
import { contains, overlaps } from '../../src/engine/draft.ts'
import type { CueName, Reading, SignName } from '../../src/engine/reading/reading.ts'
import type { Edit } from '../../src/engine/report.ts'
import { datesOfCare } from './date.ts'
import { looselyAged } from './generalise/ages.ts'
import { looselyDated } from './generalise/dates.ts'
import { withoutApposition } from './generalise/edits.ts'
import { unnewsworthy } from './generalise/events.ts'
import { somebody, unnamed } from './generalise/names.ts'
import { widened } from './generalise/places.ts'
import { isNotable, isUniqueOffice } from './identifying.ts'
import { isNamed, placesOfCare } from './place.ts'
import { subjects, within } from './subjects.ts'

/** What a detail is called among others: "the age, the day and the place". */
export const NAMES = {
  name: 'the name',
  person: 'who it is',
  age: 'the age',
  time: 'the day',
  place: 'the place',
  condition: 'the illness',
  'rare condition': 'the rare illness',
  occupation: 'the job or the relative',
  family: 'the family',
  unique: 'how rare it is',
  event: 'the event',
  belonging: 'the background',
  possession: 'what they own or do',
  appearance: 'the looks',
  outcome: 'how it ended',
  quotation: 'what they said',
  picture: 'the picture',
  acquaintance: 'who knows them',
  visit: 'the visit',
} as const
export type IngredientName = keyof typeof NAMES

/** One kind of detail in a story: what it adds, where it stands and how it can be said more loosely. */
export interface Ingredient {
  readonly name: IngredientName
  readonly weight: number
  readonly spans: readonly Span[]
  readonly edits: readonly Edit[]
}

/** Every kind of detail that a patient's story gives. */
export const ingredientsOf = (reading: Reading, story: Span): readonly Ingredient[] =>
  [
    ageOf(reading, story),
    timeOf(reading, story),
    placeOf(reading, story),
    conditionOf(reading, story),
    told(reading, story, 'occupation', text => (isUniqueOffice(text) ? 2 : 1), withoutApposition),
    familyOf(reading, story),
    told(reading, story, 'unique', () => 2),
    told(reading, story, 'event', () => 2, unnewsworthy),
    told(reading, story, 'belonging', () => 1),
    told(reading, story, 'appearance', () => 1),
    told(reading, story, 'outcome', () => 0.5),
    told(reading, story, 'quotation', () => 0.5),
  ].filter(({ weight }) => weight > 0)

/** The signs that a detail shows in, for passages that tell of somebody without calling them a patient. */
const SHOWN: Readonly<Partial<Record<SignName, IngredientName>>> = {
  name: 'name',
  initials: 'name',
  'our name': 'name',
  'titled role': 'name',
  'family name': 'name',
  'jersey number': 'name',
  bed: 'person',
  ward: 'place',
  'three-digit room': 'person',
  'person who': 'person',
  'the person': 'person',
  person: 'person',
  appointment: 'person',
  age: 'age',
  'bare age': 'age',
  time: 'time',
  clock: 'time',
  year: 'time',
  duration: 'time',
  place: 'place',
  'named place': 'place',
  'local place': 'place',
  condition: 'condition',
  'rare condition': 'rare condition',
  medicine: 'condition',
  symptom: 'condition',
  procedure: 'condition',
  body: 'condition',
  measure: 'condition',
  role: 'occupation',
  office: 'occupation',
  'their kin': 'family',
  'reader kin': 'family',
  kin: 'family',
  rarity: 'unique',
  ordinal: 'unique',
  event: 'event',
  looks: 'appearance',
  belonging: 'possession',
  'turning point': 'outcome',
  'called it': 'outcome',
  quote: 'quotation',
  picture: 'picture',
  recognise: 'acquaintance',
  'known to writer': 'acquaintance',
  'second person care': 'visit',
}

/** What adds to a passage, each kind of detail once, with what is known of how to say it more loosely. */
export function shownIn(reading: Reading, tale: Span, telling: readonly Span[]): readonly Ingredient[] {
  const loose = [namesOf(reading, tale), ...ingredientsOf(reading, tale)].filter(({ weight }) => weight > 0)
  const shown = within(tale, reading.signs).flatMap(sign => {
    const name = SHOWN[sign.sign]
    const isTold = telling.some(sentence => overlaps(sentence, sign))
    return name === undefined || !isTold ? [] : [{ name, span: { start: sign.start, end: sign.end } }]
  })
  const names = new Set([...loose.map(({ name }) => name), ...shown.map(({ name }) => name)])
  return Array.from(names, name => {
    const known = loose.find(one => one.name === name)
    const spans = [...(known?.spans ?? []), ...shown.filter(one => one.name === name).map(({ span }) => span)]
    return { name, weight: known?.weight ?? 0.5, spans: widest(spans), edits: known?.edits ?? [] }
  })
}

/** Of spans that overlap the widest, in the order of the text. */
export function widest<Any extends Span>(spans: readonly Any[]): readonly Any[] {
  const kept: Any[] = []
  let touching: Any[] = []
  let reach = 0
  const settle = () => {
    const best: Any[] = []
    for (const span of touching.sort((a, b) => b.end - b.start - (a.end - a.start))) {
      if (!best.some(other => overlaps(other, span))) best.push(span)
    }
    kept.push(...best.sort((a, b) => a.start - b.start))
    touching = []
  }
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    if (span.start >= reach) settle()
    touching.push(span)
    reach = Math.max(reach, span.end)
  }
  settle()
  return kept
}

/** A name says all by itself, and has a rule for it; here it goes with the rest of the story. */
function namesOf(reading: Reading, story: Span): Ingredient {
  const people = within(story, subjects(reading))
  const others = within(story, reading.people).filter(
    ({ role, form }) => form === 'name' && (role === 'unknown' || role === 'addressee'),
  )
  const edits = [
    ...people.map(person => unnamed(reading, person)),
    ...others.flatMap(person => somebody(reading, person) ?? []),
  ]
  return { name: 'name', weight: edits.length > 0 ? 0.5 : 0, spans: [], edits }
}

function ageOf(reading: Reading, story: Span): Ingredient {
  const ages = within(story, reading.ages).filter(({ form }) => form === 'exact' || form === 'group')
  const weights = ages.map(({ form, years }) => (form === 'group' ? 0.5 : years > 89 ? 2 : 1))
  return {
    name: 'age',
    weight: Math.max(0, ...weights),
    spans: ages,
    edits: ages.filter(({ form }) => form === 'exact').map(age => looselyAged(reading, age)),
  }
}

function timeOf(reading: Reading, story: Span): Ingredient {
  const dates = within(
    story,
    datesOfCare(reading, when => contains(story, when)),
  )
  return {
    name: 'time',
    weight: Math.max(0, ...dates.map(({ precision }) => (precision === 'month' ? 0.5 : 1))),
    spans: dates,
    edits: dates.map(when => looselyDated(reading, when)),
  }
}

/** A named ward in a named hospital says more than either; "the ward" says little. A region goes where none is named. */
function placeOf(reading: Reading, story: Span): Ingredient {
  const places = placesOfCare(reading, place => contains(story, place))
  const named = places.filter(isNamed)
  const levels = new Set(places.map(({ level }) => level))
  const both = levels.has('hospital') && (levels.has('ward') || levels.has('bed'))
  const weight = named.length > 0 ? (both ? 2 : 1) : places.length > 0 ? 0.5 : 0
  const wide = within(story, reading.places).filter(({ level }) => level === 'region')
  const edits = (named.length > 0 ? named : wide).flatMap(place => widened(reading, place) ?? [])
  return { name: 'place', weight, spans: named, edits }
}

function conditionOf(reading: Reading, story: Span): Ingredient {
  const conditions = within(story, reading.conditions)
  const rare = conditions.filter(condition => condition.rare)
  // A medicine tells what it is taken for, unless anybody may buy it or it is what the post sells.
  const telling = within(story, reading.medicines).filter(
    medicine => medicine.prescriptionOnly.length > 0 && !reading.near(medicine, 'offer'),
  )
  const common = conditions.length > 0 || telling.length > 0
  const weight = rare.length > 0 ? 2 : common ? 0.5 : 0
  return { name: rare.length > 0 ? 'rare condition' : 'condition', weight, spans: rare, edits: [] }
}

/** How many children, how long married: no name, and yet a neighbour counts along. */
const FAMILY =
  /\b(?:(?:mum|mom|mother|dad|father|parent)(?:-|\s)of(?:-|\s)(?:two|three|four|five|six|seven|eight|nine|ten|twins|\d{1,2})|(?:two|three|four|five|six|seven|eight) (?:kids|children|boys|girls|daughters|sons)|newly-?wed|no (?:family|relatives|next of kin) (?:here|in (?:the (?:uk|us|usa|country|states)|this country|britain|england|scotland|wales|ireland|america))\b|(?:getting|got) married|engaged to|(?<long>(?:[3-7]\d years married|married (?:for )?[3-7]\d years)))\b/gi

function familyOf(reading: Reading, story: Span): Ingredient {
  const family = within(story, reading.matches(FAMILY))
  const weights = family.map(({ groups }) => (groups.long === undefined ? 0.5 : 1))
  return { name: 'family', weight: Math.max(0, ...weights), spans: [], edits: [] }
}

function told(
  reading: Reading,
  story: Span,
  name: CueName & IngredientName,
  weigh: (text: string) => number,
  loosen: (reading: Reading, span: Span) => Edit | undefined = () => undefined,
): Ingredient {
  const cues = within(story, reading.cues(name)).filter(at => name !== 'event' || isNotable(reading, at))
  const weight = Math.max(0, ...cues.map(({ text }) => weigh(text)))
  const edits = cues.map(at => loosen(reading, at)).filter(edit => edit !== undefined)
  // A detail that is told twice is only gone when both places are mended.
  const mends = edits.length === cues.length
  return { name, weight, spans: weight >= 1 ? cues : [], edits: mends ? edits : [] }
}
