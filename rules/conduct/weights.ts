import type { CueName } from '../../src/engine/reading/reading.ts'
import type { ConductSign } from './signs.ts'

/*
 * What each sign adds to the belief that a passage despises people or shows a private interest in a patient, and
 * what takes from it. Above zero it does so more likely than not. The weights started from judgement, were moved by
 * logistic regression as far as labelled posts bear it (ten-fold checked), and rounded.
 */

/** Where belief starts: most posts despise nobody. */
export const BASE = -3.3

/** For a sign that stands in the passage at all. */
export const once: Partial<Record<ConductSign, number>> = {
  slur: 2.9,
  harm: 2.3,
  posing: 1.8,
  ridicule: 1.7,
  simile: 1.5,
  dismissal: 1.4,
  refusal: 1.4,
  laugh: 1.4,
  'all of them': 1.3,
  'private life': 1.1,
  unrepentant: 0.8,
  group: 0.7,
  insult: 0.7,
  accusation: 0.7,
  'secret interest': 0.7,
  'held by kin': 0.7,
  desire: 0.6,
  'named colleague': 0.4,
  smell: 0.4,
  devil: 0.4,
  'in care': 0.4,
  self: 0.4,
  slight: 0.3,
  unqualified: 0.3,
  complaint: 0.2,
  swearing: 0.2,
  someone: -0.2,
  system: -0.2,
  reader: -0.4,
  fondness: -0.6,
  heart: -0.8,
  invented: -1.0,
  link: -1.0,
  animal: -1.1,
  critique: -1.5,
}

/** Whom contempt may be of: what is said of them in the same sentence weighs more. */
export const somebody: readonly ConductSign[] = [
  'patient',
  'kin',
  'staff',
  'named colleague',
  'group',
  'all of them',
]

/** For two signs in one sentence; "somebody" stands for any of those above. */
export const together: readonly (readonly [ConductSign | 'somebody', ConductSign, number])[] = [
  ['somebody', 'simile', 1.6],
  ['named colleague', 'accusation', 1.6],
  ['somebody', 'harm', 1.5],
  ['somebody', 'slur', 1.4],
  ['reader', 'harm', 1.4],
  ['group', 'dismissal', 1.2],
  ['someone', 'harm', 1.2],
  ['somebody', 'smell', 1.1],
  ['someone', 'slur', 1.0],
  ['somebody', 'refusal', 0.9],
  ['somebody', 'dismissal', 0.9],
  ['somebody', 'ridicule', 0.9],
  ['somebody', 'accusation', 0.9],
  ['somebody', 'insult', 0.8],
  ['staff', 'simile', 0.8],
  ['group', 'smell', 0.8],
  ['group', 'simile', 0.7],
  ['somebody', 'slight', 0.6],
  ['someone', 'insult', 0.6],
  ['group', 'refusal', 0.6],
  ['group', 'harm', 0.6],
  ['somebody', 'unrepentant', 0.5],
  ['all of them', 'slight', 0.5],
  ['somebody', 'mild insult', 0.4],
  ['group', 'slight', 0.4],
  ['reader', 'insult', 0.4],
  ['all of them', 'harm', 0.3],
  ['somebody', 'laugh', 0.2],
  ['someone', 'ridicule', 0.2],
  ['system', 'accusation', -0.7],
  ['self', 'mild insult', -0.8],
  ['system', 'insult', -0.8],
  ['system', 'harm', -0.8],
  ['self', 'slight', -1.0],
  ['self', 'insult', -1.2],
  ['system', 'slur', -2.1],
]

/** For two signs in one passage. */
export const beside: readonly (readonly [ConductSign, ConductSign, number])[] = [
  ['secret interest', 'held by kin', 3.2],
  ['desire', 'in care', 3.0],
  ['posing', 'unqualified', 3.0],
  ['desire', 'devil', 0.9],
]

/** For turns of phrase that other rules lean on too. */
export const turns: Partial<Record<CueName, number>> = {
  mockery: 1.1,
  hypothetical: -0.7,
  'own story': -1.1,
  critique: -1.4,
  'fiction or history': -1.4,
}

/** The signs of contempt itself, apart from whom it is of. */
export const contemptuous: readonly ConductSign[] = [
  'insult',
  'slur',
  'mild insult',
  'slight',
  'simile',
  'harm',
  'refusal',
  'dismissal',
  'accusation',
  'ridicule',
  'complaint',
  'unrepentant',
  'laugh',
]

/** More for a second and a third kind of contempt. */
export const MORE_KINDS = [1.1, 0.7] as const

/** In an answer harm or an insult is meant for its reader. */
export const TO_THE_READER = 0.9

/** A long passage has more of everything. */
export const LONG = -1.3
