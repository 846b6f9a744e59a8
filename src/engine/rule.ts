import type { Draft, Span } from './draft.ts'
import type { GuardName } from './guards.ts'
import type { Jurisdiction, Severity, Writer } from './policy.ts'
import type { Reading } from './reading/reading.ts'
import type { Edit } from './report.ts'

export const categories = [
  'confidentiality',
  'disclosure',
  'advice',
  'claims',
  'medicines',
  'conduct',
] as const
export type Category = (typeof categories)[number]

/** A phrase a rule objects to. Offsets are those of `Reading.text`; the engine carries them back to the draft. */
export interface Hit extends Span {
  /** Which case of the rule this is, in plain words; a jurisdiction's row may give it a severity of its own. */
  readonly variant?: string
  /** Facts that the message and the fix are made of. */
  readonly data?: Readonly<Record<string, string>>
}

export interface Context {
  readonly reading: Reading
  readonly draft: Draft
  readonly jurisdiction: Jurisdiction
  readonly writer: Writer
}

/**
 * One plain sentence, no blame, "may breach". A hole, "{name}", is filled from the hit's data or with the
 * jurisdiction's own words ("{label}", "{clinician}", "{emergency}", "{urgent}", "{crisis}"). A table words the
 * variants of the rule or the jurisdictions apart; a variant goes before a jurisdiction.
 */
export type Wording = string | { readonly else: string; readonly [variantOrJurisdiction: string]: string }

/** A repair as a rule gives it: the button's words may have holes too, filled from `data`. */
export interface Repair {
  readonly label: string
  readonly data?: Readonly<Record<string, string>>
  /** In offsets of `Reading.text`. */
  readonly edits: readonly Edit[]
}

/** The project's own sentences, every person in them invented; the test suite runs each. */
export type Example =
  | string
  | {
      readonly text: string
      readonly kind?: Draft['kind']
      /** Only under this jurisdiction; under every one that has a row when absent. */
      readonly in?: Jurisdiction['id']
      /** The phrase that must be underlined (`flags` only). */
      readonly phrase?: string
      readonly paidPartnership?: boolean
    }

/** The draft that an example stands for: a post, unless it says otherwise. */
export function exampleDraft(example: Example): Draft {
  if (typeof example === 'string') return { text: example, kind: 'post' }
  const { text, kind = 'post', paidPartnership } = example
  return { text, kind, paidPartnership }
}

export interface RuleDefinition {
  /** Two to five words, as the card shows it. */
  readonly title: string
  /**
   * Runs at every key. What `matches` tells is remembered, so it is asked first; a test of the whole text looks
   * through all of it again and comes last, where something was found.
   */
  readonly find: (reading: Reading, context: Context) => readonly Hit[]
  /** What may be wrong. */
  readonly message: Wording
  /** Why it matters. */
  readonly why: Wording
  /** The safest repair first. */
  readonly fix?: (hit: Hit, context: Context) => readonly Repair[]
  /** It judges a sentence as a whole: on the same words a rule that knows what is wrong there leads. */
  readonly general?: true
  /** Circumstances, named in `guards.ts`, that silence or soften this rule. */
  readonly guards?: readonly GuardName[]
  /** Where the person tells no patient's story at all (`Policy.strict`): at least this, whatever softens it. */
  readonly strict?: Severity
  readonly examples: { readonly flags: readonly Example[]; readonly passes: readonly Example[] }
}

export interface Rule extends RuleDefinition {
  /** `folder/file` */
  readonly id: string
  readonly category: Category
}

/** Checks a declaration's type where it is written; the catalogue gives it its id. */
export const defineRule = (rule: RuleDefinition): RuleDefinition => rule
