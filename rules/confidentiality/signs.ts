import type { SignName } from '../../src/engine/reading/reading.ts'
import type { Length } from '../weighing.ts'

/** What the signs of a story are signs of. */
export const groups = {
  /** One real person. */
  somebody: [
    'pronoun',
    'person',
    'person who',
    'role',
    'titled role',
    'bed',
    'three-digit room',
    'appointment',
    'age',
    'bare age',
    'name',
    'initials',
    'jersey number',
    'their kin',
    'reader kin',
    'family name',
    'told age',
    'few people',
    'spot',
  ],
  /** Their health, or where it is cared for. */
  care: [
    'body',
    'symptom',
    'procedure',
    'setting',
    'turning point',
    'condition',
    'rare condition',
    'medicine',
    'measure',
  ],
  /** What the writer did for them or heard from them. */
  act: [
    'cared for',
    'care act',
    'care by writer',
    'called it',
    'told writer',
    'us pronoun act',
    'us',
    'ours',
    'our setting',
  ],
  /** What narrows down who it is. */
  detail: [
    'name',
    'age',
    'role',
    'their kin',
    'place',
    'named place',
    'local place',
    'time',
    'clock',
    'duration',
    'event',
    'looks',
    'belonging',
    'rarity',
    'recognise',
    'known to writer',
    'picture',
    'quote',
    'told age',
    'spot',
    'only',
  ],
  /** Where care happens. */
  scene: ['setting', 'ward', 'our setting'],
  /** What ties them to the writer's work. */
  tie: [
    'came in',
    'spot',
    'bed',
    'cared for',
    'their care',
    'has care',
    'care of',
    'called it',
    'just met',
    'told writer',
    'appointment',
    'few people',
  ],
  when: ['time', 'clock', 'just met'],
  /** What the post may be about instead. */
  elsewhere: ['commerce', 'training', 'home life', 'fiction', 'press', 'service'],
  unreal: ['invented', 'fiction', 'long ago', 'approved'],
  'own life': ['own', 'own kin', 'own circle', 'own body'],
  many: ['general', 'many'],
} as const satisfies Record<string, readonly SignName[]>
export type Group = keyof typeof groups

/** Whom a story may speak of first: one of one's own mother goes on with "she" as well. */
export const openers = [
  'own kin',
  'professional',
  'staff name',
  'our staff',
  'public figure',
  'role',
  'office',
  'titled role',
  'person',
  'pronoun',
  'name',
  'bed',
  'age',
  'initials',
  'their kin',
  'reader kin',
  'family name',
  'appointment',
] as const satisfies readonly SignName[]

/** What no single sign shows. */
export type Circumstance =
  | Length
  | `begins with ${(typeof openers)[number]}`
  | 'patient spoken of twice'
  | `kinds of ${Group}`
  | 'somebody, care and an act'
  | 'somebody, care and two details'
  // In an answer to one person "your drain" is theirs; in a reply to a review all of it is.
  | 'review reply'
  | 'care of the reviewer'
  | 'care of whom it answers'
