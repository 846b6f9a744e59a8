import { describe, expect, test } from 'vitest'
import { catalogue } from '../../rules/index.ts'
import { applied } from '../../src/compose/replace.ts'
import { createEngine } from '../../src/engine/check.ts'
import type { Draft } from '../../src/engine/draft.ts'
import type { JurisdictionId } from '../../src/engine/policy.ts'
import { atLeast, jurisdictionIds } from '../../src/engine/policy.ts'
import type { Finding, Fix } from '../../src/engine/report.ts'
import { exampleDraft } from '../../src/engine/rule.ts'

const engine = createEngine(catalogue)
const check = (draft: Draft, jurisdiction: JurisdictionId) => engine.check(draft, { jurisdiction }).findings

/** How often each rule is raised at `warn` or above, led or folded into another. */
function alarms(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { rule, severity } of findings) {
    if (atLeast(severity, 'warn')) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  }
  return counts
}

const named = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(findings.flatMap(({ rule, also }) => [rule, ...also.map(other => other.rule)]))

const repairs = (draft: Draft, jurisdiction: JurisdictionId): readonly { finding: Finding; fix: Fix }[] =>
  check(draft, jurisdiction).flatMap(finding => finding.fixes.map(fix => ({ finding, fix })))

describe.each(catalogue.rules)('the fixes of $id', rule => {
  for (const example of rule.examples.flags) {
    const draft = exampleDraft(example)
    const only = typeof example === 'string' ? undefined : example.in
    const where = jurisdictionIds.filter(
      id => catalogue.jurisdictions[id].rules[rule.id] && (only === undefined || only === id),
    )
    test.each(where)(`mend each warning and raise nothing new (%s): ${draft.text}`, jurisdiction => {
      const found = check(draft, jurisdiction)
      const unmended = found.filter(({ severity, fixes }) => atLeast(severity, 'warn') && fixes.length === 0)
      expect(unmended).toEqual([])
      const known = named(found)
      for (const { finding, fix } of repairs(draft, jurisdiction)) {
        const text = applied(draft.text, fix.edits)
        expect(text, fix.label).not.toBe(draft.text)
        const left = check({ ...draft, text }, jurisdiction)
        const raised = [...alarms(left).keys()].filter(id => !known.has(id))
        expect(raised, `${finding.rule}, “${fix.label}”: ${text}`).toEqual([])
      }
    })
  }
})

describe('a post with everything in it', () => {
  const text = 'My patient Sarah Jones, 34, from Hackney came in last night with a rash'

  /** One after the other, as a person would click them. */
  function repaired(jurisdiction: JurisdictionId): string {
    let draft = text
    for (let round = 0; round < 10; round++) {
      const fix = check({ text: draft, kind: 'post' }, jurisdiction).find(
        ({ severity, fixes }) => atLeast(severity, 'warn') && fixes.length > 0,
      )?.fixes[0]
      if (!fix) break
      draft = applied(draft, fix.edits)
    }
    return draft
  }

  test.each(jurisdictionIds)('%s underlines its identifiers', jurisdiction => {
    const underlined = check({ text, kind: 'post' }, jurisdiction).map(finding => finding.text)
    expect(underlined).toContain('Sarah Jones')
    for (const phrase of ['34', 'Hackney', 'last night']) {
      expect(
        underlined.some(found => found.includes(phrase)),
        phrase,
      ).toBe(true)
    }
  })

  test.each(jurisdictionIds)('%s leaves a post worth publishing', jurisdiction => {
    const post = repaired(jurisdiction)
    const left = check({ text: post, kind: 'post' }, jurisdiction)
    expect(
      left.filter(({ severity }) => atLeast(severity, 'warn')),
      post,
    ).toEqual([])
    expect(post).toMatch(/^My patient.* came in.* with a rash$/)
  })
})

describe('a story made general reads as somebody would write it', () => {
  test.each([
    [
      'My patient is lovely, she is 88 and from Whitby and broke her hip on Sunday',
      'My patient is lovely, she is in her eighties and from the north of England and broke her hip recently',
    ],
    [
      'My patient Sarah Jones, 34, from Hackney came in last night with a rash',
      'My patient, in their thirties, from the south of England came in recently with a rash',
    ],
    [
      'Tonight in resus at St Brannock’s: my patient, a 41-year-old councillor, stabbed outside the kebab shop',
      'Recently in resus: my patient injured outside the kebab shop',
    ],
  ])('%s', (text, general) => {
    const [fix] = check({ text, kind: 'post' }, 'uk').flatMap(({ fixes }) =>
      fixes.filter(({ label }) => label === 'Make the story general'),
    )
    expect(applied(text, fix?.edits ?? [])).toBe(general)
  })
})
