import type { Span } from '../../src/engine/draft.ts'
import { contains, overlaps } from '../../src/engine/draft.ts'
import type { CueName, Reading } from '../../src/engine/reading/reading.ts'
import type { Edit } from '../../src/engine/report.ts'
import type { Context, Hit, Repair } from '../../src/engine/rule.ts'
import { defineRule } from '../../src/engine/rule.ts'
import { datesOfCare } from './date.ts'
import { looselyAged, looselyDated, unnewsworthy, widened, withoutApposition } from './generalise.ts'
import { isNotable, isUniqueOffice } from './identifying.ts'
import { isNamed, placesOfCare } from './place.ts'
import { scenes } from './scenes.ts'
import { asHit, within } from './subjects.ts'

/** From here a story may be recognised, and from there it probably will be. */
const LIKELY = 2.5
const PROBABLE = 4

/** What a detail is called beside others ("with the place and the day"), and when it is the one pointed at. */
const NAMES = {
  age: ['the age', 'this age'],
  time: ['the day', 'this day or time'],
  place: ['the place', 'this place'],
  condition: ['the illness', 'this illness'],
  'rare condition': ['the rare illness', 'this rare illness'],
  occupation: ['the job or relative', 'this job or relative'],
  family: ['the family', 'this family'],
  unique: ['how rare it is', 'being one of very few'],
  event: ['the event', 'this event'],
  belonging: ['the background', 'this background'],
  appearance: ['the looks', 'how the patient looks'],
  outcome: ['how it ended', 'how it ended'],
  quotation: ['the patient’s own words', 'the patient’s own words'],
} as const
type IngredientName = keyof typeof NAMES

/** One kind of detail in a story: what it adds and how it can be said more loosely. */
interface Ingredient {
  readonly name: IngredientName
  readonly weight: number
  readonly spans: readonly Span[]
  readonly edits: readonly Edit[]
}

/** Where somebody is told of: the stories of patients, and passages that tell one without the word. */
const tales = (reading: Reading): readonly Span[] => [...reading.stories, ...scenes(reading)]

function ingredientsOf(reading: Reading, story: Span): readonly Ingredient[] {
  return [
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

/** A named ward in a named hospital says more than either; "the ward" says little. */
function placeOf(reading: Reading, story: Span): Ingredient {
  const places = placesOfCare(reading, place => contains(story, place))
  const named = places.filter(isNamed)
  const levels = new Set(places.map(({ level }) => level))
  const both = levels.has('hospital') && (levels.has('ward') || levels.has('bed'))
  const weight = named.length > 0 ? (both ? 2 : 1) : places.length > 0 ? 0.5 : 0
  return { name: 'place', weight, spans: named, edits: named.map(place => widened(reading, place)) }
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

const sum = (ingredients: readonly Ingredient[]): number =>
  ingredients.reduce((total, { weight }) => total + weight, 0)

/** What the story's details come to together; `undefined` below the line. */
function verdict(ingredients: readonly Ingredient[]): 'likely' | 'probable' | undefined {
  const total = sum(ingredients)
  if (total < LIKELY) return undefined
  const striking = ingredients.some(({ weight, name }) => weight >= 2 && name !== 'place')
  const located = ingredients.some(({ name, weight }) => (name === 'place' || name === 'time') && weight >= 1)
  return total >= PROBABLE || (striking && located) ? 'probable' : 'likely'
}

/** The heaviest details first, and no more than it takes to come under the line. */
function fewestChanges(ingredients: readonly Ingredient[]): readonly Edit[] {
  let left = ingredients
  const edits: Edit[] = []
  const heaviestFirst = ingredients
    .filter(ingredient => ingredient.edits.length > 0)
    .toSorted((a, b) => b.weight - a.weight)
  for (const ingredient of heaviestFirst) {
    if (!verdict(left)) break
    edits.push(...ingredient.edits)
    left = left.filter(other => other !== ingredient)
  }
  return apart(edits)
}

/** Of edits that overlap the widest, in the order of the text. */
function apart(edits: readonly Edit[]): readonly Edit[] {
  const kept: Edit[] = []
  for (const edit of edits.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some(other => overlaps(other, edit))) kept.push(edit)
  }
  return kept.sort((a, b) => a.start - b.start)
}

interface Tale {
  readonly story: Span
  readonly ingredients: readonly Ingredient[]
}

/** Weighed once for all the hits of a reading, each of which wants a fix. */
const weighed = new WeakMap<Reading, readonly Tale[]>()

function talesOf(reading: Reading): readonly Tale[] {
  const known = weighed.get(reading)
  if (known) return known
  const fresh = tales(reading).map(story => ({ story, ingredients: ingredientsOf(reading, story) }))
  weighed.set(reading, fresh)
  return fresh
}

function find(reading: Reading): readonly Hit[] {
  return talesOf(reading).flatMap(({ ingredients }) => {
    const strength = verdict(ingredients)
    if (!strength) return []
    return ingredients.flatMap(one => {
      const others = heaviest(ingredients.filter(other => other !== one))
      const data = { others, detail: NAMES[one.name][1] }
      return one.spans.map(span => asHit(span, strength, data))
    })
  })
}

/** How many details a message names: a tired reader takes in no more. */
const NAMED = 3

const inWords = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** "the place, the day and the illness" */
function heaviest(ingredients: readonly Ingredient[]): string {
  const names = ingredients
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, NAMED)
    .map(({ name }) => NAMES[name][0])
  return inWords.format(names)
}

function fix(hit: Hit, { reading }: Context): readonly Repair[] {
  const tale = talesOf(reading).find(({ story }) => contains(story, hit))
  if (!tale) return []
  const { ingredients } = tale
  const fewest = fewestChanges(ingredients)
  const own = apart(ingredients.flatMap(({ edits }) => edits).filter(edit => overlaps(edit, hit)))
  return [
    ...(fewest.length > 0 ? [{ label: 'Make the story general', edits: fewest }] : []),
    ...(own.length > 0 && fewest.length > own.length
      ? [{ label: 'Make only this general', edits: own }]
      : []),
  ]
}

export default defineRule({
  title: 'Details that add up',
  find,
  message: 'With {others}, {detail} may show who the patient is.',
  why: 'Leave one or two out, or say them more loosely: each is harmless alone, but a relative or a colleague can put them together.',
  fix,
  guards: ['own story', 'fiction or history', 'education', 'published case', 'consent'],
  examples: {
    flags: [
      'My patient, 34, from Hackney came in last night with a rash',
      {
        text: 'Tonight in resus at St Brannock’s: my patient, a 41-year-old councillor, stabbed outside the kebab shop',
        phrase: 'a 41-year-old councillor',
      },
      'Saw a patient today on Ward 7, a 52-year-old bus driver with a tattoo of his own face',
      'Our patient is the mayor and he was seen in clinic on Tuesday with gout',
      'bed 3 just coded on us, 52f, asthmatic, mum of four',
      'My patient survived the coach crash on Saturday and told me all about it',
      'My leg ulcer gent, the one with the forty budgies in Redcar, is healed at last',
      'Pt in 12C, Tigrinya speaking, gastric cancer, no family in this country',
    ],
    passes: [
      'My patient with a rash made me think about how I explain things',
      'I teach students to examine the whole abdomen of every patient',
      'In 2019 an audit of patients with hip fractures found long waits',
      'My patient, in their thirties, came in recently with a rash',
      'My stroke lady smiled at me',
      'I came here as a nurse with no family in the UK, and my patients got me through cancer nursing',
      { text: 'My 91-year-old patient made my week. We have paracetamol in stock.', in: 'uk' },
      'Anaphylaxis can start minutes after a sting. Here is how to use an auto-injector',
    ],
  },
})
