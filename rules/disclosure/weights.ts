import type { Box, Length, Weights } from '../weighing.ts'
import type { Sign } from './signs.ts'

/** How many kinds of gain a post shows counts besides its length. */
export type Circumstance =
  | Length
  | Box
  | 'gains'
  | 'speaks as the owner'
  | 'tie'
  | 'weak tie'
  | 'some label'
  | 'label of one gain'

/** That somebody gains from a post that has no label. */
export const weights: Weights<Sign, Circumstance> = {
  base: -2.5,
  once: {
    handle: 1.8,
    'weak label': 1.7,
    name: 1.3,
    'own link': 1.3,
    'named ware': 1.1,
    'about adverts': 0.8,
    given: 0.8,
    praised: 0.8,
    link: 0.6,
    mine: 0.6,
    offered: 0.6,
    ware: 0.4,
    saving: 0.3,
    handed: -0.1,
    kin: -0.4,
    'own money': -0.5,
    story: -0.7,
  },
  again: {
    'named ware': 1.4,
    name: 1.0,
    mine: 0.4,
    praised: 0.3,
    ware: 0.3,
    offered: 0.2,
    handed: 0.1,
    'about adverts': -0.2,
    handle: -0.2,
    saving: -0.2,
    'own money': -1.8,
  },
  circumstances: {
    tie: 1.5,
    'weak tie': 0.9,
    gains: 0.67,
    'some label': 0.5,
    'in a comment': 0.1,
    long: 0.1,
    'in a post': -0.1,
    'speaks as the owner': -0.2,
    'in a message': -0.4,
    shortish: -0.7,
    short: -0.9,
    'in a review-reply': -1.1,
    'label of one gain': -1.3,
    'in a reply': -2.0,
  },
}
