import type { Span } from '../draft.ts'
import type { PlaceLevel } from '../lexicon.ts'

/** Something the text says, with where it says it. `text` is what stands at the span. */
interface Fact extends Span {
  readonly text: string
  /** Index into `Reading.sentences`. */
  readonly sentence: number
}

export interface Person extends Fact {
  readonly kind: 'person'
  /**
   * `author`: the writer or their own family; `addressee`: whom the text speaks to ("Hi Sam,"), in a reply to a
   * review a patient; `unknown`: a name of which the text does not tell whose it is.
   */
  readonly role: 'patient' | 'relative' | 'professional' | 'author' | 'addressee' | 'public' | 'unknown'
  readonly form: 'name' | 'initials' | 'handle'
}

export interface Age extends Fact {
  readonly kind: 'age'
  /** In years (fractions for months and weeks); the lower bound where a decade is named. */
  readonly years: number
  /** `exact`: a number; `decade`: "in her nineties"; `group`: toddler, teenager; `open`: "90 or older". */
  readonly form: 'exact' | 'decade' | 'group' | 'open'
}

export interface When extends Fact {
  readonly kind: 'when'
  /** `relative`: today, last night; `festival`: Christmas Eve; `age` is not a date. */
  readonly precision: 'year' | 'month' | 'day and month' | 'weekday' | 'relative' | 'festival'
}

export interface Place extends Fact {
  readonly kind: 'place'
  readonly level: PlaceLevel
  /** The wider place that can be said instead, where known. */
  readonly within?: string | undefined
}

export interface RecordNumber extends Fact {
  readonly kind: 'record-number'
  readonly scheme: 'nhs' | 'chi' | 'hc' | 'ssn' | 'mbi' | 'mrn' | 'health-plan' | 'ni' | 'other'
  /** A word beside it says what it is. */
  readonly cued: boolean
  /** The check digit or the shape is right; `null` where the scheme has none. */
  readonly valid: boolean | null
  /** From the cue word to the number's end: "NHS no 943 476 5919". */
  readonly phrase: Span
}

export interface Contact extends Fact {
  readonly kind: 'contact'
  readonly medium: 'phone' | 'fax' | 'email' | 'address' | 'link' | 'handle'
  /** `service`: a helpline, an emergency number or the practice's own line. */
  readonly owner: 'patient' | 'service' | 'author' | 'unknown'
}

export interface Medicine extends Fact {
  readonly kind: 'medicine'
  readonly generic: string
  readonly form: 'generic' | 'brand' | 'class' | 'nickname'
  readonly prescriptionOnly: readonly ('uk' | 'us')[]
  /** Written as #hashtag. */
  readonly hashtag: boolean
}

export interface Condition extends Fact {
  readonly kind: 'condition'
  readonly type: 'disease' | 'injury' | 'procedure' | 'symptom'
  readonly rare: boolean
}

export interface Dose extends Fact {
  readonly kind: 'dose'
}

/** A sign that somebody gains from the post. */
export interface CommercialTie extends Fact {
  readonly kind: 'commercial-tie'
  readonly tie:
    | 'code'
    | 'affiliate link'
    | 'commission'
    | 'gift'
    | 'loan'
    | 'payment'
    | 'hospitality'
    | 'ambassador'
    | 'partnership'
    | 'own business'
    | 'shop link'
  /** A weak tie needs a second one, or a product that is praised. */
  readonly strength: 'strong' | 'weak'
}

/** A phrase that says the post is an advert. Whether it says so clearly is the jurisdiction's to judge. */
export interface AdLabel extends Fact {
  readonly kind: 'ad-label'
  /** A name of the label table: "ad", "sponsored", "gifted", "affiliate", "brand partner"… */
  readonly label: string
  /** Among the first words of the draft, before anything is promoted. */
  readonly atStart: boolean
}

/** Turns of phrase that rules and guards lean on. */
export const cueNames = [
  'patient', // one specific patient: "my patient", "bed 4", "pt", "came in with"
  'patients in general', // "patients with asthma"
  'someone', // "a lovely gent", "34F": a person who is a patient beside something clinical
  'at work', // "in resus", "on nights", "her bloods": the clinical scene
  'second person', // "you", "your" meant for a reader
  'addressed', // @handle at the start, "hi Sam,": the text answers one person
  'directive', // "take", "you should", "stop"
  'diagnosing', // "sounds like", "that's definitely"
  'signpost', // "see your GP", "call 111"
  'disclaimer', // "not medical advice"
  'declining', // "I can't advise on that here"
  'negation',
  'refutation', // myth, debunked, no evidence
  'citation', // DOI, PMID, journal, guideline, link to a paper
  'hypothetical', // "a patient presents with", OSCE, simulated
  'fiction or history',
  'own story', // the writer is the patient
  'explicit consent',
  'written consent',
  'anonymised', // "details changed": not consent
  'published case',
  'mockery',
  'critique', // criticises what it mentions
  'news', // approves, recommends, shortage
  'offer', // book, DM to book, from £150, slots
  'risk', // side effects, suitability
  'attending', // confirms attendance: "your visit", "as our patient"
  'outcome', // died, amputated, twins
  'occupation', // teacher, councillor, footballer's wife
  'unique', // "the only", "first in the UK", "the mayor"
  'event', // crash, stabbing, festival, "on the news"
  'appearance', // tattoo, one eye, wheelchair
  'belonging', // ethnicity, religion, language, gender identity
  'quotation', // the patient's own words
] as const
export type CueName = (typeof cueNames)[number]

export interface Cue extends Fact {
  readonly kind: 'cue'
  readonly cue: CueName
}

/** The small things that together make a passage the story of one person in the writer's care. */
export const signNames = [
  'pronoun',
  'person',
  'the person',
  'person who',
  'role',
  'office',
  'age',
  'age group',
  'bed',
  'ward',
  'professional',
  'own kin',
  'public figure',
  'name',
  'initials',
  'kin',
  'their kin',
  'reader kin',
  'staff',
  'body',
  'symptom',
  'procedure',
  'setting',
  'turning point',
  'care act',
  'cared for',
  'care by writer',
  'condition',
  'rare condition',
  'medicine',
  'measure',
  'writer',
  'told writer',
  'our setting',
  'us',
  'our name',
  'us pronoun act',
  'professional tag',
  'place',
  'named place',
  'proper noun',
  'local place',
  'event',
  'looks',
  'belonging',
  'time',
  'year',
  'clock',
  'duration',
  'ordinal',
  'rarity',
  'recognise',
  'known to writer',
  'picture',
  'quote',
  'appointment',
  'three-digit room',
  'second person',
  'second person care',
  'general',
  'reader directive',
  'congratulation',
  'invented',
  'approved',
  'animal',
  'news',
  'service',
  'own',
  'titled role',
  'our staff',
  'staff name',
  'bare age',
  'family name',
  'ours',
  'called it',
  'jersey number',
  'name from',
  'their care',
  'your care',
  'has care',
  'care of',
  'link',
  'textbook',
  'career',
  'commerce',
  'training',
  'home life',
  'fiction',
  'press',
  'long ago',
  'own circle',
  'came in',
  'just met',
  'spot',
  'few people',
  'told age',
  'sometimes',
  'many',
  'own body',
  'only',
  'asks',
] as const
export type SignName = (typeof signNames)[number]

export interface Sign extends Fact {
  readonly kind: 'sign'
  readonly sign: SignName
}

export type AnyFact =
  | Sign
  | Person
  | Age
  | When
  | Place
  | RecordNumber
  | Contact
  | Medicine
  | Condition
  | Dose
  | CommercialTie
  | AdLabel
  | Cue

export interface Sentence extends Span {
  readonly index: number
  readonly text: string
}

/** A run of sentences that tells of one specific patient: what stands in it may identify them. */
export interface Story extends Span {
  /** Indexes of its first and last sentence. */
  readonly first: number
  readonly last: number
  /** The cues that make it a story: "my patient", "bed 4". */
  readonly patients: readonly Cue[]
}

export interface Match extends Span {
  readonly text: string
  readonly sentence: number
  readonly groups: Readonly<Record<string, string | undefined>>
}

/** A draft with everything the rules want to know of it. Facts of each kind stand in the order of the text. */
export interface Reading {
  /**
   * The draft made plain: zero-width and control characters gone, typographic quotes, full-width and
   * mathematical letters as ordinary ones. All offsets in a reading are offsets into this text.
   */
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly people: readonly Person[]
  readonly ages: readonly Age[]
  readonly dates: readonly When[]
  readonly places: readonly Place[]
  readonly recordNumbers: readonly RecordNumber[]
  readonly contacts: readonly Contact[]
  readonly medicines: readonly Medicine[]
  readonly conditions: readonly Condition[]
  readonly doses: readonly Dose[]
  readonly ties: readonly CommercialTie[]
  readonly labels: readonly AdLabel[]
  readonly stories: readonly Story[]
  readonly signs: readonly Sign[]
  /** The cues of one name. */
  cues(name: CueName): readonly Cue[]
  /** Whether `name` is cued in the same sentence as `at`, or at most `within` sentences away (default 0). */
  near(at: Span, name: CueName, within?: number): boolean
  /** The story that `at` stands in. */
  storyAt(at: Span): Story | undefined
  sentenceAt(at: Span): Sentence
  /**
   * All matches of a global regex, sentence by sentence. What a sentence matched is remembered with the
   * sentence, so a rule may ask on every keystroke and pays for the edited sentence alone.
   */
  matches(pattern: RegExp): readonly Match[]
}
