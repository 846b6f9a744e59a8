import type { Span } from '../../src/engine/draft.ts'
import type { Reading } from '../../src/engine/reading/reading.ts'
import type { AdvertSign } from '../lexicon/advert-signs.ts'
import { advertSigns } from '../lexicon/advert-signs.ts'
import { remembering } from '../remember.ts'

export type Sign = AdvertSign | 'story'

/** Signs that somebody gains. */
export const gainful: readonly Sign[] = ['given', 'handed', 'own link', 'kin', 'saving', 'weak label']

/** Capitals that are no brand's. */
const NAME =
  /(?<=[\w,;:'"(&)-] |["'(])(?!(?:Dr|Mrs?|Ms|Prof|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|God|Instagram|English|British|American|Google|Facebook|Zoom|Twitter|Mum|Mom|Dad|Nan|Gran)\b)(?:[A-Z][a-z']{2,20}\w{0,12}|[A-Z][a-z]{0,12}[A-Z]\w{0,12}[a-z])(?: ?& ?[A-Z][a-z]{1,20}| [A-Z][a-z]{2,20}){0,3}/g

/** In lower case, with a mark for what may be a brand's name: see the signs. */
function marked(text: string, known: readonly Span[]): string {
  const plain = known.reduce(
    (told, { start, end }) => told.slice(0, start) + told.slice(start, end).toLowerCase() + told.slice(end),
    text.replaceAll('¤', ' '),
  )
  return plain.replace(NAME, '¤').toLowerCase()
}

const signsOf = remembering((text: string): readonly Sign[] =>
  advertSigns.flatMap(([sign, shape]) => (shape.test(text) ? [sign] : [])),
)

/** For each sentence of the draft, its signs. */
export function signsIn(reading: Reading): readonly (readonly Sign[])[] {
  const known = [...reading.people.filter(({ form }) => form !== 'handle'), ...reading.places]
  const signs = reading.sentences.map(({ index, start, text }) =>
    signsOf(
      marked(
        text,
        known
          .filter(({ sentence }) => sentence === index)
          .map(fact => ({ start: fact.start - start, end: fact.end - start })),
      ),
    ),
  )
  return reading.stories.length > 0 && signs[0] ? [[...signs[0], 'story'], ...signs.slice(1)] : signs
}
