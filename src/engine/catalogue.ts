import type { Lexicon } from './lexicon.ts'
import type { Jurisdiction, JurisdictionId, Source } from './policy.ts'
import type { Context, Rule } from './rule.ts'

/** A question of the checklist and when a draft raises it. */
export interface ChecklistItem {
  readonly id: string
  readonly question: string
  readonly why: string
  /** Per jurisdiction; an item without sources there is not asked there. */
  readonly sources: Readonly<Partial<Record<JurisdictionId, readonly Source[]>>>
  readonly when: (context: Context, raised: ReadonlySet<string>) => boolean
}

/** Everything the engine is told about the world; it knows no rule by name. */
export interface Catalogue {
  readonly rules: readonly Rule[]
  readonly jurisdictions: Readonly<Record<JurisdictionId, Jurisdiction>>
  readonly lexicon: Lexicon
  readonly checklist: readonly ChecklistItem[]
}
