/** A medicine as people write it. */
export interface MedicineEntry {
  /** Lower case; several words allowed. */
  readonly word: string
  /** The generic name, or the class where there is no single one ("glp-1 agonist"). */
  readonly generic: string
  readonly form: 'generic' | 'brand' | 'class' | 'nickname'
  /** Where it may be had on prescription only. */
  readonly prescriptionOnly: readonly ('uk' | 'us')[]
}

export interface ConditionEntry {
  readonly word: string
  readonly kind: 'disease' | 'injury' | 'procedure' | 'symptom'
  /** So few people have it that it helps to recognise one. */
  readonly rare?: boolean
}

export interface PlaceEntry {
  readonly word: string
  readonly level: PlaceLevel
  /** The region or state that a fix may say instead. */
  readonly within?: string
}

/** From the widest to the narrowest. */
export const placeLevels = [
  'country',
  'state',
  'region',
  'city',
  'street',
  'postcode',
  'hospital',
  'ward',
  'bed',
] as const
export type PlaceLevel = (typeof placeLevels)[number]

/** What a word says of somebody, for words that say it in every story. */
export const wordClasses = [
  'person', // lad, gentleman, toddler
  'kin', // wife, nana, stepson
  'staff', // nurse, porter, registrar
  'occupation', // farmer, prom king
  'office', // mayor, vicar: one in a place
  'body', // spleen, lower left six
  'symptom', // tremor, relapsed
  'procedure', // chemo, stitches, sats
  'setting', // resus, waiting room
  'care act', // intubated, bathed
  'turning point', // slipped away, rang the bell
  'local place', // farm, bookies, covered bridge
  'event', // crash, wedding
  'looks', // tattoo, tiara
  'belonging', // ferret, trumpet
  'commerce', // bundle, checkout
  'training', // exam, placement
  'home life', // parkrun, sofa
  'fiction', // episode, flashcard
  'press', // listeners, statement
] as const
export type WordClass = (typeof wordClasses)[number]

/** The words the reading looks for: plain lists, kept in `rules/lexicon`. */
export interface Lexicon {
  readonly medicines: readonly MedicineEntry[]
  readonly conditions: readonly ConditionEntry[]
  readonly places: readonly PlaceEntry[]
  /** Lower-case given names and family names; a hint beside a cue, never proof alone. */
  readonly givenNames: ReadonlySet<string>
  readonly familyNames: ReadonlySet<string>
  /** Names that are ordinary words too: Grace, Will, May. */
  readonly ambiguousNames: ReadonlySet<string>
  /** Diseases, signs and scales named after people: never a patient's name. */
  readonly eponyms: ReadonlySet<string>
  /** People long dead or never alive whom posts speak of. */
  readonly publicFigures: readonly string[]
  /** Lower case, singular, phrases allowed; a word may stand in several classes. */
  readonly classes: Readonly<Record<WordClass, readonly string[]>>
}
