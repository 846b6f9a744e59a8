import { catalogue } from '../../rules/index.ts'
import { atLeast, jurisdictionIds } from '../../src/engine/policy.ts'
import type { Category, Example, Rule } from '../../src/engine/rule.ts'
import { exampleDraft } from '../../src/engine/rule.ts'
import type { Labelled } from '../accuracy/labelled.ts'

/**
 * The rules' own examples as labelled drafts, so that what the rules promise stays so when weights are fitted anew:
 * what a rule warns of is of its category, what it passes is not.
 */
export const exampleDrafts = (): readonly Labelled[] =>
  catalogue.rules.flatMap(rule => [
    ...(warns(rule) ? rule.examples.flags.map((example, at) => labelled(rule, example, true, at)) : []),
    ...rule.examples.passes.map((example, at) => labelled(rule, example, false, at)),
  ])

const warns = ({ id }: Rule): boolean =>
  jurisdictionIds.some(jurisdiction => {
    const row = catalogue.jurisdictions[jurisdiction].rules[id]
    return row !== undefined && atLeast(row.severity, 'warn')
  })

function labelled({ id, category }: Rule, example: Example, label: boolean, at: number): Labelled {
  const { text, kind } = exampleDraft(example)
  return {
    id: `${id} ${label ? 'flags' : 'passes'} ${at}`,
    text,
    kind,
    jurisdictions: jurisdictionIds,
    labels: new Map<Category, boolean>([[category, label]]),
    innocent: false,
    cue: undefined,
    spans: [],
  }
}
