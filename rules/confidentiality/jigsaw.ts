import type { Draft, Span } from '../../src/engine/draft.ts'
import { contains, overlaps } from '../../src/engine/draft.ts'
import type { Reading } from '../../src/engine/reading/reading.ts'
import type { Edit } from '../../src/engine/report.ts'
import type { Context, Hit, Repair } from '../../src/engine/rule.ts'
import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'
import { oncePerReading } from '../remember.ts'
import type { Ingredient, IngredientName } from './ingredients.ts'
import { ingredientsOf, NAMES, shownIn, widest } from './ingredients.ts'
import { isNoTale, plainest, tales, tellingOf } from './tales.ts'

/** From here a story may be recognised, and from there it probably will be. */
const LIKELY = 2.5
const PROBABLE = 4
/** What together could be anybody's: "a patient with a broken hip cried on Tuesday". */
const ANYBODYS = new Set<IngredientName>(['person', 'time', 'condition', 'outcome', 'quotation'])
/** From here the story tells enough, whatever its details. */
const CLEAR = 2.5
/** A passage that is surely somebody's story. */
const SURE = 3

const sum = (ingredients: readonly Ingredient[]): number =>
  ingredients.reduce((total, { weight }) => total + weight, 0)

const areAnybodys = (ingredients: readonly Ingredient[]): boolean =>
  ingredients.every(({ name }) => ANYBODYS.has(name))

type Strength = 'likely' | 'probable'

/** What the story's details come to together; `undefined` below the line. */
function verdict(ingredients: readonly Ingredient[]): Strength | undefined {
  const total = sum(ingredients)
  if (total < LIKELY) return undefined
  const striking = ingredients.some(({ weight, name }) => weight >= 2 && name !== 'place')
  const located = ingredients.some(({ name, weight }) => (name === 'place' || name === 'time') && weight >= 1)
  return total >= PROBABLE || (striking && located) ? 'probable' : 'likely'
}

const heaviestFirst = (ingredients: readonly Ingredient[]): readonly Ingredient[] =>
  ingredients.toSorted((a, b) => b.weight - a.weight)

/** The heaviest details first, and no more than it takes to come under the line. */
function fewestChanges(ingredients: readonly Ingredient[]): readonly Edit[] {
  let left = ingredients
  const edits: Edit[] = []
  for (const ingredient of heaviestFirst(ingredients.filter(({ edits: own }) => own.length > 0))) {
    if (!verdict(left)) break
    edits.push(...ingredient.edits)
    left = left.filter(other => other !== ingredient)
  }
  return widest(edits)
}

/** What cannot be summed up is made as general as it can be. */
const everyChange = (ingredients: readonly Ingredient[]): readonly Edit[] =>
  widest(ingredients.flatMap(({ edits }) => edits))

interface Told {
  readonly story: Span
  /** What gives it away: the details, or all of what says most where there is none. */
  readonly phrases: readonly Hit[]
  /** Everything that can be made general, and what of it is enough. */
  readonly changes: readonly Edit[]
  readonly enough: readonly Edit[]
}

function asTold(
  story: Span,
  ingredients: readonly Ingredient[],
  strength: Strength,
  fewest?: readonly Edit[],
): Told {
  const ordered = heaviestFirst(ingredients)
  const phrases = ingredients.flatMap(one => {
    const data = { details: listed([one, ...ordered.filter(other => other !== one)]) }
    return one.spans.map(span => asHit(span, strength, data))
  })
  const changes = everyChange(ingredients)
  return { story, phrases, changes, enough: fewest ?? changes }
}

/** Stories of patients whose details add up, and passages that tell one without the word. */
const toldIn = oncePerReading((reading, draft: Draft): readonly Told[] => [
  ...tales(reading, draft).flatMap((tale): readonly Told[] => {
    const ingredients = shownIn(reading, tale, tellingOf(tale))
    if (tale.belief < CLEAR && areAnybodys(ingredients)) return []
    const isProbable = tale.belief >= SURE && verdict(ingredients) === 'probable'
    const told = asTold(tale, ingredients, isProbable ? 'probable' : 'likely')
    const whole = () => [asHit(plainest(tale), 'likely', { details: listed(ingredients) })]
    return [told.phrases.length > 0 ? told : { ...told, phrases: whole() }]
  }),
  ...reading.stories.flatMap((story): readonly Told[] => {
    if (isNoTale(reading, draft, story)) return []
    const ingredients = ingredientsOf(reading, story)
    const strength = verdict(ingredients)
    return strength ? [asTold(story, ingredients, strength, fewestChanges(ingredients))] : []
  }),
])

function find(reading: Reading, { draft }: Context): readonly Hit[] {
  return widest(toldIn(reading, draft).flatMap(({ phrases }) => phrases))
}

/** How many details a message names: a tired reader takes in no more. */
const NAMED = 4
const list = new Intl.ListFormat('en-GB')

/** "the place, the day and the illness together". Who it is goes without saying: it is what the others tell. */
function listed(ingredients: readonly Ingredient[]): string {
  if (areAnybodys(ingredients)) return 'the story itself'
  const names = ingredients.filter(({ name }) => name !== 'person').map(({ name }) => NAMES[name])
  return `${list.format(names.slice(0, NAMED))}${names.length > 1 ? ' together' : ''}`
}

function fix(hit: Hit, { reading, draft }: Context): readonly Repair[] {
  const tale = toldIn(reading, draft).find(({ story }) => contains(story, hit))
  if (!tale) return []
  const { changes, enough } = tale
  const own = changes.filter(edit => overlaps(edit, hit))
  return [
    ...(enough.length > 0 ? [{ label: 'Make the story general', edits: enough }] : []),
    ...(own.length > 0 && enough.length > own.length
      ? [{ label: 'Make only this general', edits: own }]
      : []),
  ]
}

export default defineRule({
  title: 'Details that add up',
  find,
  message: 'Somebody could tell who the patient is from {details}.',
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
      'Had a lady in the pharmacy for her methadone this morning, used to teach me the piano',
      'Pt in 12C, Tigrinya speaking, gastric cancer, no family in this country',
    ],
    passes: [
      'My patient with a rash made me think about how I explain things',
      'I teach students to examine the whole abdomen of every patient',
      'In 2019 an audit of patients with hip fractures found long waits',
      'My patient, in their thirties, came in recently with a rash',
      'My stroke lady smiled at me',
      'A patient was admitted in 2021 with a broken wrist',
      { text: 'A patient was seen on 3 May with a sprained ankle', in: 'uk' },
      'I came here as a nurse with no family in the UK, and my patients got me through cancer nursing',
      { text: 'My 91-year-old patient made my week. We have paracetamol in stock.', in: 'uk' },
      'Anaphylaxis can start minutes after a sting. Here is how to use an auto-injector',
    ],
  },
})
