import { describe, expect, test } from 'vitest'
import { catalogue } from '../../rules/index.ts'
import { createEngine } from '../../src/engine/check.ts'
import type { Draft } from '../../src/engine/draft.ts'
import type { JurisdictionId } from '../../src/engine/policy.ts'
import { jurisdictionIds } from '../../src/engine/policy.ts'
import type { Example, Rule } from '../../src/engine/rule.ts'
import { exampleDraft } from '../../src/engine/rule.ts'

const engine = createEngine(catalogue)

/** A rule may lead a finding or be folded into one that a graver rule of its category leads. */
function raised(rule: Rule, draft: Draft, jurisdiction: JurisdictionId) {
  return engine
    .check(draft, { jurisdiction })
    .findings.filter(
      finding => finding.rule === rule.id || finding.also.some(({ rule: id }) => id === rule.id),
    )
}

/** Where it holds, when not everywhere, and the phrase to be underlined. */
const told = (example: Example): { in?: JurisdictionId; phrase?: string } =>
  typeof example === 'string' ? {} : example

describe.each(catalogue.rules)('$id', rule => {
  const home = jurisdictionIds.filter(id => catalogue.jurisdictions[id].rules[rule.id])

  test('has a row in at least one jurisdiction, and sources there', () => {
    expect(home).not.toEqual([])
    for (const id of home) expect(catalogue.jurisdictions[id].rules[rule.id]?.sources).not.toEqual([])
  })

  test('shows by example what it flags and what it lets pass', () => {
    expect(rule.examples.flags.length).toBeGreaterThan(0)
    expect(rule.examples.passes.length).toBeGreaterThan(0)
  })

  for (const example of rule.examples.flags) {
    const draft = exampleDraft(example)
    const { in: only, phrase } = told(example)
    test.each(only ? [only] : home)(`%s flags: ${draft.text}`, jurisdiction => {
      const findings = raised(rule, draft, jurisdiction)
      expect(findings).not.toEqual([])
      if (phrase) expect(findings.map(({ text }) => text)).toContain(phrase)
      for (const { message, why, sources } of findings) {
        expect(message).toMatch(/\.$/)
        expect(why).toMatch(/\.$/)
        expect(sources).not.toEqual([])
      }
    })
  }

  for (const example of rule.examples.passes) {
    const draft = exampleDraft(example)
    const { in: only } = told(example)
    test.each(only ? [only] : home)(`%s passes: ${draft.text}`, jurisdiction => {
      expect(raised(rule, draft, jurisdiction)).toEqual([])
    })
  }
})
