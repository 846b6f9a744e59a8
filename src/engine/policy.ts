/** From the mildest to the gravest; `info` goes to the checklist and raises no alarm. */
export const severities = ['info', 'warn', 'block'] as const
export type Severity = (typeof severities)[number]

export const jurisdictionIds = ['uk', 'us'] as const
export type JurisdictionId = (typeof jurisdictionIds)[number]

/** One paragraph of the guidance. */
export interface Source {
  readonly id: string
  readonly title: string
  /** "paragraph 19"; empty when the number was not verified, so that no wrong number is ever shown. */
  readonly reference: string
  readonly year: number
  readonly url: string
  /** What it asks for, in our words. */
  readonly says: string
}

/** What a jurisdiction makes of one rule. */
export interface Row {
  readonly severity: Severity
  /** Where a rule tells cases apart (a `Hit.variant`), the severity of each; `off` drops it. */
  readonly variants: Readonly<Record<string, Severity | 'off'>>
  /** The most to the point first. */
  readonly sources: readonly Source[]
}

/** How a jurisdiction takes a phrase that says "this is an advert". Keys are label names of the reading. */
export type LabelVerdict = 'clear' | 'weak'

export interface Jurisdiction {
  readonly id: JurisdictionId
  /** "United Kingdom" */
  readonly name: string
  /** "GMC, ASA/CAP, MHRA" */
  readonly regulators: string
  /** A rule without a row is off. */
  readonly rules: Readonly<Record<string, Row>>
  /** What each ad label is worth; a label not named here is weak. */
  readonly labels: Readonly<Record<string, LabelVerdict>>
  /** The label to put first, "#ad". */
  readonly label: string
  /** Which stated consent lowers a confidentiality finding by one step. */
  readonly consent: 'explicit' | 'written'
  readonly help: { readonly emergency: string; readonly urgent: string; readonly crisis: string }
  /** Whom readers are told to see: "your GP or pharmacist", "your doctor or pharmacist". */
  readonly clinician: string
}

/** What the writer has told of themselves; everything may be empty. */
export interface Writer {
  /** "doctor", "nurse", … ; empty when not told. */
  readonly profession: string
  /** Own names and handles: never a patient's. */
  readonly names: readonly string[]
  /** Employers and places of work: a place a reader can look up, even where the draft leaves it out. */
  readonly workplaces: readonly string[]
  /** Brands, products, courses and companies the writer has an interest in. */
  readonly interests: readonly string[]
}

/** A phrase somebody wants to be told about, in words of their own. */
export interface HouseRule {
  readonly id: string
  /** Plain words, or a regular expression when `regex`; matched without regard to case. */
  readonly pattern: string
  readonly regex: boolean
  readonly message: string
  readonly severity: Severity
  /** Where to read more; empty when there is nothing. */
  readonly url: string
}

/** Under what the draft is judged: the jurisdiction and what the person has switched. */
export interface Policy {
  readonly jurisdiction: JurisdictionId
  /** Per rule id: off, or another severity than the jurisdiction's. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>> | undefined
  /** Phrases the person chose never to be told about again, per rule id; compared in lower case. */
  readonly ignored?: Readonly<Record<string, readonly string[]>> | undefined
  readonly writer?: Writer | undefined
  /** Words never to be told about, under any rule; compared in lower case. */
  readonly ignoredWords?: readonly string[] | undefined
  readonly houseRules?: readonly HouseRule[] | undefined
  /** Never tell a patient's story at all: any story warns. */
  readonly strict?: boolean | undefined
}

export const rank = (severity: Severity): number => severities.indexOf(severity)
export const lower = (severity: Severity): Severity => (severity === 'block' ? 'warn' : 'info')
export const atLeast = (severity: Severity, floor: Severity): boolean => rank(severity) >= rank(floor)

const row = (
  severity: Severity,
  sources: readonly Source[],
): Row & { but(variants: Row['variants']): Row } => ({
  severity,
  sources,
  variants: {},
  but: variants => ({ severity, sources, variants }),
})

/** Rows of a jurisdiction's table: `block(hipaa.ages)`, `warn(gmc.social19).but({ 'day and month': 'block' })`. */
export const block = (...sources: readonly Source[]) => row('block', sources)
export const warn = (...sources: readonly Source[]) => row('warn', sources)
export const info = (...sources: readonly Source[]) => row('info', sources)
