import type { CueName, SignName } from '../../src/engine/reading/reading.ts'

/*
 * What each sign adds to the belief that a passage tells of one real person in the writer's care, and what takes
 * from it. Above zero it does so more likely than not. The weights were fitted to labelled posts (logistic
 * regression, ten-fold checked) and rounded; `bench/weights.ts` fits them anew.
 */

/** Where belief starts: most posts tell of nobody. */
export const BASE = -3.6

/** For a sign that stands in the passage at all. */
export const once: Partial<Record<SignName, number>> = {
  pronoun: 1.3,
  recognise: 0.9,
  role: 0.8,
  'known to writer': 0.7,
  bed: 0.6,
  'called it': 0.6,
  time: 0.6,
  appointment: 0.5,
  'named place': 0.5,
  ordinal: 0.5,
  ours: 0.5,
  place: 0.5,
  clock: 0.4,
  'family name': 0.4,
  procedure: 0.4,
  'second person care': 0.4,
  'their kin': 0.4,
  'age group': 0.3,
  belonging: 0.3,
  'cared for': 0.3,
  condition: 0.3,
  event: 0.3,
  'three-digit room': 0.3,
  ward: 0.3,
  'your care': 0.3,
  initials: 0.2,
  congratulation: -0.2,
  'public figure': -0.2,
  'my care': -0.3,
  'professional tag': -0.3,
  query: -0.3,
  quote: -0.3,
  'reader directive': -0.3,
  setting: -0.3,
  'own kin': -0.4,
  'turning point': -0.4,
  career: -0.5,
  service: -0.5,
  animal: -0.7,
  staff: -0.7,
  'staff name': -0.7,
  general: -0.8,
  own: -0.8,
  approved: -0.9,
  link: -0.9,
  invented: -1.3,
}

/** More for one that stands there twice. */
export const again: Partial<Record<SignName, number>> = {
  'local place': 0.6,
  kin: 0.4,
  'second person care': 0.3,
  time: 0.3,
  pronoun: 0.2,
  'proper noun': -0.2,
  animal: -0.3,
  'own kin': -0.3,
  staff: -0.3,
  setting: -0.4,
  writer: -0.5,
  condition: -0.6,
  general: -0.9,
}

/** For who is spoken of first: a story of one's own mother goes on with "she" as well. */
export const first: Partial<Record<SignName, number>> = {
  person: 0.6,
  role: 0.6,
  pronoun: 0.5,
  bed: 0.3,
  appointment: 0.2,
  initials: 0.2,
  'their kin': 0.2,
  'staff name': -0.2,
  'own kin': -0.8,
}

/** For turns of phrase that other rules lean on too. */
export const turns: Partial<Record<CueName, number>> = {
  attending: 0.8,
  patient: 0.8,
  occupation: 0.7,
  mockery: 0.3,
  hypothetical: -0.3,
  refutation: -0.3,
  directive: -0.4,
  offer: -0.4,
  'explicit consent': -0.7,
  'own story': -0.7,
  'written consent': -0.8,
  'fiction or history': -1.0,
}

/** More for a patient who is spoken of twice. */
export const PATIENT_AGAIN = 0.4

/** For each kind of sign from a group, up to `most` kinds. */
export const breadth = {
  somebody: { each: 0.23, most: 4 },
  care: { each: 0.0, most: 4 },
  act: { each: 0.17, most: 3 },
  detail: { each: 0.16, most: 7 },
} as const

/** Signs that mean little apart and much together. */
export const together = {
  'somebody and care': 0.8,
  'somebody and an act': 0.2,
  'somebody, care and an act': 0.2,
  'somebody, care and two details': 0.3,
} as const

/** In an answer to one person "your drain" is theirs; in a reply to a review all of it is. */
export const answers = {
  'review reply': 1.5,
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
