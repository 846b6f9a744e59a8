import type { CueName, SignName } from '../../src/engine/reading/reading.ts'

/*
 * What each sign adds to the belief that a passage tells of one real person in the writer's care, and what takes
 * from it. Above zero it does so more likely than not. The weights were fitted to labelled posts (logistic
 * regression, ten-fold checked) and rounded.
 */

/** Where belief starts: most posts tell of nobody. */
export const BASE = -2.7

/** From here a passage is taken for a story, and below the other line for none, whatever a single rule makes of it. */
export const STORY = 0.4
export const NO_STORY = -2

/** For a sign that stands in the passage at all. */
export const once: Partial<Record<SignName, number>> = {
  pronoun: 1.1,
  recognise: 0.9,
  role: 0.8,
  bed: 0.7,
  'named place': 0.7,
  place: 0.6,
  'their kin': 0.6,
  time: 0.6,
  clock: 0.5,
  procedure: 0.5,
  kin: 0.4,
  ordinal: 0.4,
  ours: 0.4,
  ward: 0.4,
  appointment: 0.3,
  'care of': 0.3,
  'cared for': 0.3,
  condition: 0.3,
  'family name': 0.3,
  'known to writer': 0.3,
  'three-digit room': 0.3,
  writer: 0.3,
  belonging: 0.2,
  'called it': 0.2,
  initials: 0.2,
  looks: 0.2,
  measure: 0.2,
  'proper noun': 0.2,
  'second person care': 0.2,
  'the person': 0.2,
  quote: -0.2,
  setting: -0.2,
  congratulation: -0.3,
  service: -0.3,
  career: -0.4,
  number: -0.4,
  'reader directive': -0.4,
  'staff name': -0.4,
  link: -0.5,
  'own kin': -0.5,
  professional: -0.5,
  'turning point': -0.5,
  animal: -0.7,
  approved: -0.7,
  own: -0.7,
  staff: -0.7,
  general: -1.0,
  invented: -1.3,
}

/** More for one that stands there twice. */
export const again: Partial<Record<SignName, number>> = {
  'local place': 0.6,
  kin: 0.3,
  'second person care': 0.3,
  animal: -0.3,
  'own kin': -0.3,
  condition: -0.4,
  'proper noun': -0.4,
  writer: -0.5,
  general: -0.8,
}

/** For who is spoken of first: a story of one's own mother goes on with "she" as well. */
export const first: Partial<Record<SignName, number>> = {
  role: 0.4,
  person: 0.3,
  'their kin': 0.3,
  appointment: 0.2,
  initials: 0.2,
  professional: -0.2,
  'staff name': -0.2,
  'own kin': -0.8,
}

/** For turns of phrase that other rules lean on too. */
export const turns: Partial<Record<CueName, number>> = {
  patient: 0.8,
  attending: 0.6,
  occupation: 0.4,
  someone: -0.2,
  hypothetical: -0.3,
  offer: -0.3,
  addressed: -0.4,
  directive: -0.4,
  news: -0.4,
  refutation: -0.5,
  'explicit consent': -0.6,
  'written consent': -0.8,
  'own story': -0.9,
  'fiction or history': -1.2,
}

/** More for a patient who is spoken of twice. */
export const PATIENT_AGAIN = 0.3

/** For each kind of sign from a group, up to `most` kinds. */
export const breadth = {
  somebody: { each: 0.12, most: 4 },
  care: { each: 0.0, most: 4 },
  act: { each: 0.17, most: 3 },
  detail: { each: 0.12, most: 7 },
} as const

/** Signs that mean little apart and much together. */
export const together = {
  'somebody and care': 0.3,
  'somebody and an act': 0.0,
  'somebody, care and an act': 0.4,
  'somebody, care and two details': 0.5,
} as const

/** In an answer to one person "your drain" is theirs; in a reply to a review all of it is. */
export const answers = {
  'review reply': 1.7,
  'care of the reviewer': 0.8,
  'care of whom it answers': 0.7,
} as const

const kinds = (...names: readonly SignName[]): ReadonlySet<SignName> => new Set(names)

/** One real person. */
export const somebody = kinds(
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
)

/** Their health, or where it is cared for. */
export const care = kinds(
  'body',
  'symptom',
  'procedure',
  'setting',
  'turning point',
  'condition',
  'rare condition',
  'medicine',
  'measure',
)

/** What the writer did for them or heard from them. */
export const act = kinds(
  'cared for',
  'care act',
  'care by writer',
  'called it',
  'told writer',
  'us pronoun act',
  'us',
  'ours',
  'our setting',
)

/** What narrows down who it is. */
export const detail = kinds(
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
)
