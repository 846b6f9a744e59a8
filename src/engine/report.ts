import type { Span } from './draft.ts'
import type { JurisdictionId, Severity, Source } from './policy.ts'
import { rank } from './policy.ts'

/** A place in the guidance that a finding rests on, as the reader sees it. */
export interface Citation {
  readonly id: string
  /** "Good medical practice", "HIPAA Privacy Rule" */
  readonly title: string
  /** "paragraph 19", "45 CFR 164.514(b)(2)(i)(C)"; empty where the number is not verified. */
  readonly reference: string
  readonly url: string
}

export const cite = ({ id, title, reference, url }: Source): Citation => ({ id, title, reference, url })

export interface Edit extends Span {
  /** What stands there instead; empty to delete. */
  readonly text: string
}

export interface Fix {
  /** What the button says: "Change to “a patient”". */
  readonly label: string
  /** In ascending order, none overlapping. */
  readonly edits: readonly Edit[]
  /** Takes whole sentences out, for want of anything milder: not a part of repairing many things at once. */
  readonly coarse?: true | undefined
}

/** Plain data, so that it can cross to the page and be moved when the text around it changes. */
export interface Finding extends Span {
  /** `folder/file` of the rule. */
  readonly rule: string
  readonly category: string
  readonly severity: Severity
  /** What stands at `[start, end)` of the draft: a finding whose text has changed is stale. */
  readonly text: string
  readonly title: string
  /** One sentence: what may be wrong. */
  readonly message: string
  /** One sentence: why it matters. */
  readonly why: string
  readonly sources: readonly Citation[]
  readonly fixes: readonly Fix[]
  /** Milder findings of the same category on the same phrase, folded into this one so that it shows one card. */
  readonly also: readonly { readonly rule: string; readonly title: string; readonly message: string }[]
}

/** The gravest first; equals in the order of the text. */
export const worstFirst = (a: Finding, b: Finding): number =>
  rank(b.severity) - rank(a.severity) || a.start - b.start

/** A question that no text can answer: consent, the background of a photo, the employer's policy. */
export interface Question {
  readonly id: string
  readonly question: string
  readonly why: string
  readonly sources: readonly Citation[]
  /** What of the draft raises it: an answer holds as long as this stands unchanged. Empty: the draft as a whole. */
  readonly about: readonly Span[]
}

export interface Report {
  readonly jurisdiction: JurisdictionId
  /** In the order of the text. */
  readonly findings: readonly Finding[]
  /** Only those this draft raises, riskiest first. */
  readonly checklist: readonly Question[]
}
