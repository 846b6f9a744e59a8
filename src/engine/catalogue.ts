import type { Span } from './draft.ts'
import type { Lexicon } from './lexicon.ts'
import type { Jurisdiction, JurisdictionId, Source } from './policy.ts'
import type { Context, Rule } from './rule.ts'

/** The sentences in which a rule or a category, by its name, found something; all sentences with findings without. */
export type Raised = (name?: string) => readonly Span[]

/** A question of the checklist and when a draft raises it. */
export interface ChecklistItem {
  readonly id: string
  readonly question: string
  readonly why: string
  /** Per jurisdiction; an item without sources there is not asked there. */
  readonly sources: Readonly<Partial<Record<JurisdictionId, readonly Source[]>>>
  /** Where `Reading.text` raises it; nowhere when the draft as a whole does; `false`: it is not asked. */
  readonly raisedBy: (context: Context, raised: Raised) => readonly Span[] | false
}

/** Everything the engine is told about the world; it knows no rule by name. */
export interface Catalogue {
  readonly rules: readonly Rule[]
  readonly jurisdictions: Readonly<Record<JurisdictionId, Jurisdiction>>
  readonly lexicon: Lexicon
  readonly checklist: readonly ChecklistItem[]
}
