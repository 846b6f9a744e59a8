import type { CueName, SignName } from '../../src/engine/reading/reading.ts'

/*
 * What each sign adds to the belief that a passage tells of one real person in the writer's care, and what takes
 * from it. Above zero it does so more likely than not. The weights were fitted to labelled posts (logistic
 * regression, ten-fold checked) and rounded; `bench/weights.ts` fits them anew.
 */

/** Where belief starts: most posts tell of nobody. */
export const BASE = -3.2

/** For a sign that stands in the passage at all. */
export const once: Partial<Record<SignName, number>> = {
  pronoun: 1.0,
  recognise: 0.9,
  bed: 0.6,
  'known to writer': 0.6,
  role: 0.6,
  'called it': 0.5,
  ordinal: 0.5,
  ours: 0.5,
  time: 0.5,
  appointment: 0.4,
  belonging: 0.4,
  'named place': 0.4,
  place: 0.4,
  'second person care': 0.4,
  'cared for': 0.3,
  condition: 0.3,
  event: 0.3,
  'family name': 0.3,
  kin: 0.3,
  procedure: 0.3,
  'the person': 0.3,
  'their kin': 0.3,
  clock: 0.2,
  initials: 0.2,
  looks: 0.2,
  'three-digit room': 0.2,
  'public figure': -0.2,
  professional: -0.3,
  'professional tag': -0.3,
  'reader directive': -0.3,
  congratulation: -0.4,
  setting: -0.4,
  animal: -0.5,
  'own kin': -0.5,
  service: -0.5,
  staff: -0.5,
  'staff name': -0.5,
  general: -0.7,
  invented: -0.7,
  own: -0.7,
  quote: -0.7,
  approved: -1.1,
}

/** More for one that stands there twice. */
export const again: Partial<Record<SignName, number>> = {
  'local place': 0.5,
  pronoun: 0.3,
  time: 0.3,
  'second person care': 0.2,
  'proper noun': -0.3,
  animal: -0.4,
  condition: -0.4,
  writer: -0.5,
  general: -0.6,
  setting: -0.6,
}

/** For turns of phrase that other rules lean on too. */
export const turns: Partial<Record<CueName, number>> = {
  attending: 0.9,
  occupation: 0.6,
  patient: 0.5,
  quotation: 0.5,
  event: 0.3,
  'at work': 0.2,
  someone: 0.2,
  citation: -0.2,
  diagnosing: -0.2,
  news: -0.3,
  offer: -0.3,
  refutation: -0.3,
  addressed: -0.4,
  'explicit consent': -0.6,
  'written consent': -0.6,
  'own story': -0.8,
  'fiction or history': -1.0,
}

/** More for a patient who is spoken of twice. */
export const PATIENT_AGAIN = 0.4

/** For each kind of sign from a group, up to `most` kinds. */
export const breadth = {
  somebody: { each: 0.25, most: 4 },
  care: { each: 0.0, most: 4 },
  act: { each: 0.1, most: 3 },
  detail: { each: 0.16, most: 7 },
} as const

/** Signs that mean little apart and much together. */
export const together = {
  'somebody and care': 1.0,
  'somebody and an act': 0.5,
  'somebody, care and two details': 0.4,
} as const

/** In an answer to one person "your drain" is theirs; in a reply to a review all of it is. */
export const answers = {
  'review reply': 1.4,
  'care of the reviewer': 0.8,
  'care of whom it answers': 0.6,
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
