import { catalogue } from '../rules/index.ts'
import type { Draft } from '../src/engine/draft.ts'
import { exampleDraft } from '../src/engine/rule.ts'

/** What every rule shows by example, what it flags and what it lets pass. */
export const drafts: readonly Draft[] = catalogue.rules
  .flatMap(({ examples: { flags, passes } }) => [...flags, ...passes])
  .map(exampleDraft)

export const texts: readonly string[] = drafts.map(({ text }) => text)
