import type { Span } from '../../src/engine/draft.ts'
import { contains, overlaps } from '../../src/engine/draft.ts'
import type { CueName, Reading } from '../../src/engine/reading/reading.ts'
import type { Edit, Fix } from '../../src/engine/report.ts'
import type { Context, Hit } from '../../src/engine/rule.ts'
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

/** One kind of detail in a story: what it adds and how it can be said more loosely. */
interface Ingredient {
  readonly name: string
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
    told(
      reading,
      story,
      'occupation',
      'work or family',
      text => (isUniqueOffice(text) ? 2 : 1),
      withoutApposition,
    ),
    told(reading, story, 'unique', 'one of very few', () => 2),
    told(reading, story, 'event', 'an event people know of', () => 2, unnewsworthy),
    told(reading, story, 'belonging', 'origin, faith or identity', () => 1),
    told(reading, story, 'appearance', 'looks', () => 1),
    told(reading, story, 'outcome', 'outcome', () => 0.5),
    told(reading, story, 'quotation', 'their own words', () => 0.5),
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
  // A medicine tells what it is taken for.
  const common = conditions.length > 0 || within(story, reading.medicines).length > 0
  const weight = rare.length > 0 ? 2 : common ? 0.5 : 0
  return { name: rare.length > 0 ? 'a rare condition' : 'condition', weight, spans: rare, edits: [] }
}

function told(
  reading: Reading,
  story: Span,
  cue: CueName,
  name: string,
  weigh: (text: string) => number,
  loosen: (reading: Reading, span: Span) => Edit | undefined = () => undefined,
): Ingredient {
  const cues = within(story, reading.cues(cue)).filter(at => cue !== 'event' || isNotable(reading, at))
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
    const parts = ingredients
      .map(({ name, weight }) => `${name} +${weight === 0.5 ? '½' : weight}`)
      .join(', ')
    return ingredients.flatMap(({ spans, name }) => spans.map(span => asHit(span, strength, { parts, name })))
  })
}

function fix(hit: Hit, { reading }: Context): readonly Fix[] {
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
  message: ({ data }) => `Together these details may identify the patient: ${data?.parts}.`,
  why: 'Each detail is harmless alone, but the patient, a relative or a colleague can put them together; changing some of them is not consent.',
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
      'My patient survived the coach crash on Saturday and told me all about it',
    ],
    passes: [
      'My patient with a rash made me think about how I explain things',
      'I teach students to examine the whole abdomen of every patient',
      'In 2019 an audit of patients with hip fractures found long waits',
      'My patient, in their thirties, came in recently with a rash',
      'Anaphylaxis can start minutes after a sting. Here is how to use an auto-injector',
    ],
  },
})
