import { describe, expect, test } from 'vitest'
import { looselyAged } from '../../rules/confidentiality/generalise/ages.ts'
import { looselyDated } from '../../rules/confidentiality/generalise/dates.ts'
import { somebody, unnamed } from '../../rules/confidentiality/generalise/names.ts'
import { widened } from '../../rules/confidentiality/generalise/places.ts'
import { widest } from '../../rules/confidentiality/ingredients.ts'
import { lexicon } from '../../rules/lexicon/index.ts'
import { applied } from '../../src/compose/replace.ts'
import type { Span } from '../../src/engine/draft.ts'
import { createReader } from '../../src/engine/reading/read.ts'
import type { Reading } from '../../src/engine/reading/reading.ts'
import type { Edit } from '../../src/engine/report.ts'

/** Each repair leaves a sentence that somebody would write. */

const read = createReader(lexicon)

/** The text with all facts of a kind made general, from the last to the first so that none is moved by another. */
function mended<Fact extends Span>(
  text: string,
  facts: (reading: Reading) => readonly Fact[],
  mend: (reading: Reading, fact: Fact) => Edit | undefined,
): string {
  const reading = read(text)
  const edits = facts(reading).flatMap(fact => mend(reading, fact) ?? [])
  return applied(text, widest(edits))
}

describe('an age', () => {
  test.each([
    ['A patient, 34, came in with a rash', 'A patient, in their thirties, came in with a rash'],
    ['He is a 34-year-old teacher with gout', 'He is a thirty-something teacher with gout'],
    ['Report on a 7 y/o from the church camp', 'Report on a child from the church camp'],
    ['rough one. 8 yo off the bunk bed, subdural', 'rough one. child off the bunk bed, subdural'],
    ['A sweet 20 y/o who nannies for a surgeon', 'A sweet twenty-something who nannies for a surgeon'],
    ['the 24 y/o in room 3 with the rash', 'the twenty-something in room 3 with the rash'],
    ['my 92 year old with the dentures in the jello', 'my elderly patient with the dentures in the jello'],
    ['Pray for my lil 26 weeker in the corner pod', 'Pray for my lil baby in the corner pod'],
    ['type 1 since she was 3, my hero', 'type 1 since she was a child, my hero'],
    ['Our lovely Jim turned 101 today', 'Our lovely Jim had a birthday today'],
    ['our Winnie turns 102 soon', 'our Winnie has a birthday soon'],
    ['a lollipop sucking six year old who had her eye out', 'a lollipop sucking child who had her eye out'],
    ['Patient 34yo, came in', 'Patient in their thirties, came in'],
    ['a hyperactive six year old twin', 'a hyperactive young twin'],
  ])('%s', (text, general) => {
    expect(mended(text, ({ ages }) => ages.filter(({ form }) => form === 'exact'), looselyAged)).toBe(general)
  })
})

describe('a date', () => {
  test.each([
    ['She came in last night with a rash', 'She came in recently with a rash'],
    [
      'Kevin came in at 5 this morning with his hand in the auger',
      'Kevin came in recently with his hand in the auger',
    ],
    [
      'he has not told his bride who comes in March. He squeezed my hand',
      'he has not told his bride who comes soon. He squeezed my hand',
    ],
    ['See you on Tuesday, Janet, for the wire', 'See you soon, Janet, for the wire'],
    ['Engraftment is Monday at the earliest', 'Engraftment is soon at the earliest'],
    ['been married sixty-eight years come Sunday', 'been married sixty-eight years soon'],
    ['the child from the Labor Day picnic is three', 'the child from the picnic is three'],
    ['my Thursday group kid brought me a cake', 'my group kid brought me a cake'],
    ["ok guess what my 2.45's hobby is", "ok guess what my patient's hobby is"],
    ['it is Ignacio, DOB 5/14/61, blown pupil', 'it is Ignacio, blown pupil'],
    ['the fella with the huge Halloween skeletons', 'the fella with the huge skeletons'],
    ['honoring my 7am chair guy', 'honoring my chair guy'],
    ['that striker in my 4pm has alopecia', 'that striker has alopecia'],
    ['a shoutout to my 9 am, born on the farm', 'a shoutout to my patient, born on the farm'],
    ['Your 3.15 with Dr Halloran was late', 'Your appointment with Dr Halloran was late'],
    ['drives in every third Friday for infusions', 'drives in regularly for infusions'],
    ['out on the floor from Sunday teatime until noon', 'out on the floor until noon'],
    ['born 3/3/71, down as deceased', 'born, down as deceased'],
    ["dad of the bride from Saturday's do came in", 'dad of the bride from a recent do came in'],
    ['He was admitted in 2021 with a broken wrist', 'He was admitted in 2021 with a broken wrist'],
  ])('%s', (text, general) => {
    expect(mended(text, ({ dates }) => dates, looselyDated)).toBe(general)
  })

  test.each([
    'Friday feeling 🌈',
    'Transformation Tuesday 🙌',
    'we talked of comfort before the last night',
    'Friday night lights and Father Christmas',
    'One grab rail. £11.40.',
  ])('none is read in: %s', text => {
    expect(read(text).dates).toEqual([])
  })
})

describe('a place', () => {
  test.each([
    ['A lady from Tulsa refused', 'A lady from Oklahoma refused'],
    ['so the defendant from the Hollis trial is ours', 'so the defendant from the trial is ours'],
    ['Parents at the Oak Hollow swim meet are asking', 'Parents at the swim meet are asking'],
    ['She wet herself on the coach to Chester Zoo that year', 'She wet herself on the coach that year'],
    ['He owns the store in Dover Plains and has a dog', 'He owns the store and has a dog'],
    [
      'She is behind the counter in Tetbury Cross again',
      'She is behind the counter in the south of England again',
    ],
    ['The mailbox at the end of Coble Lane, sweetest couple', 'The mailbox, sweetest couple'],
    ['the snowmobile kid up at Tahoe went home', 'the snowmobile kid went home'],
    ['He grew up in Penmorfa and never left', 'He grew up and never left'],
    ['Head chef at the Swan in Southwold, came in bleeding', 'Head chef, came in bleeding'],
    ['To whoever on Larkspur Court is asking', 'To whoever is asking'],
    ['the goat farm off County Road 12, zero vaccines', 'the goat farm, zero vaccines'],
    ["the little guy from Station 8's pancake breakfast", 'the little guy from the pancake breakfast'],
    ["the headmaster of our town's grammar school", "the headmaster of the area's grammar school"],
    ["we're a tiny village so forgive me", "we're a tiny village so forgive me"],
    ['the man pulled out of the bin down at Hollis Fork made it', 'the man pulled out of the bin made it'],
  ])('%s', (text, general) => {
    expect(mended(text, ({ places }) => places.filter(({ level }) => level !== 'state'), widened)).toBe(
      general,
    )
  })
})

describe('a name', () => {
  test.each([
    ['My patient Sarah Jones told me', 'My patient told me'],
    [
      'Our lovely Jim was in with his chest pain, he said the patient food was good',
      'Our patient was in with his chest pain, he said the patient food was good',
    ],
  ])('%s', (text, general) => {
    expect(mended(text, ({ people }) => people, unnamed)).toBe(general)
  })

  test.each([
    ['Kevin who plows our lot lost two fingers', 'Somebody who plows our lot lost two fingers'],
    ['Spoke to Derek at the corner house', 'Spoke to somebody at the corner house'],
    ['Aidan, your Mum rang us in tears', 'Your Mum rang us in tears'],
    ["I know Leon's dad from school", "I know somebody's dad from school"],
  ])('that may be anybody’s: %s', (text, general) => {
    expect(mended(text, ({ people }) => people, somebody)).toBe(general)
  })
})
