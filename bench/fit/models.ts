import { counsels, SURE as SURE_COUNSEL } from '../../rules/advice/counsel.ts'
import { weights as advice } from '../../rules/advice/weights.ts'
import { SURE as SURE_CLAIM } from '../../rules/claims/bold-claim.ts'
import { possibleClaims } from '../../rules/claims/boldness.ts'
import { weights as claims } from '../../rules/claims/weights.ts'
import { possibleSlights, SURE as SURE_SLIGHT } from '../../rules/conduct/contempt.ts'
import { weights as conduct } from '../../rules/conduct/weights.ts'
import { possibleTales, STORY } from '../../rules/confidentiality/tales.ts'
import { weights as confidentiality } from '../../rules/confidentiality/weights.ts'
import { possibleAdverts, SURE as SURE_ADVERT } from '../../rules/disclosure/reads-like-an-advert.ts'
import { weights as disclosure } from '../../rules/disclosure/weights.ts'
import { offerIn, SURE as SURE_OFFER } from '../../rules/medicines/promotion.ts'
import { weights as medicines } from '../../rules/medicines/weights.ts'
import type { Evidence, Part } from '../../rules/weighing.ts'
import type { Category, Context } from '../../src/engine/rule.ts'

/** A table of weights with the names forgotten, and what words weigh beside it. */
export type Tables = { readonly base: number } & Readonly<
  Partial<Record<Part | 'words', Readonly<Partial<Record<string, number>>>>>
>

/** A category whose signs are weighed: its weights stand in `rules/<category>/weights.ts`. */
export interface Weighing {
  readonly category: Category
  readonly weights: Tables
  /** From which belief on its rule speaks up. */
  readonly sure: number
  /** What each passage shows that could be what the rule looks for. */
  passages(context: Context): readonly { readonly shows: Evidence }[]
}

export const weighings: readonly Weighing[] = [
  {
    category: 'confidentiality',
    weights: confidentiality,
    sure: STORY,
    passages: ({ reading, draft }) => possibleTales(reading, draft),
  },
  { category: 'advice', weights: advice, sure: SURE_COUNSEL, passages: counsels },
  {
    category: 'conduct',
    weights: conduct,
    sure: SURE_SLIGHT,
    passages: ({ reading, draft }) => possibleSlights(reading, draft),
  },
  {
    category: 'claims',
    weights: claims,
    sure: SURE_CLAIM,
    passages: ({ reading, draft }) => possibleClaims(reading, draft),
  },
  {
    category: 'disclosure',
    weights: disclosure,
    sure: SURE_ADVERT,
    passages: context => possibleAdverts(context.reading, context),
  },
  {
    category: 'medicines',
    weights: medicines,
    sure: SURE_OFFER,
    passages: ({ reading }) => [offerIn(reading)],
  },
]
