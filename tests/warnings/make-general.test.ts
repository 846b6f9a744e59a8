import { describe, expect, test } from 'vitest'
import { catalogue } from '../../rules/index.ts'
import { applied } from '../../src/compose/replace.ts'
import { createEngine } from '../../src/engine/check.ts'
import { combineFixes } from '../../src/engine/combine.ts'
import { atLeast, jurisdictionIds } from '../../src/engine/policy.ts'
import { identifiers, makeGeneral } from '../../src/warnings/make-general.ts'

const engine = createEngine(catalogue)

const stories = [
  'My patient Sarah Jones, 34, from Hackney came in last night with a rash',
  'What a night shift. My patient Margaret Oakley, 41, from Ludlow came in on Tuesday with a rash.',
  'Bed 4, NHS 943 476 5919, a 93-year-old retired teacher from Hull, was admitted on 3 March.',
  'Call her son Tom Hartley on 07700 900123. My patient in bed 6 was discharged this morning.',
]

describe.each(jurisdictionIds)('under %s', jurisdiction => {
  const check = (text: string) => engine.check({ text, kind: 'post' }, { jurisdiction }).findings

  test.each(stories)('no detail with a repair is left to warn of: %s', async story => {
    let text = story
    await makeGeneral({
      judge: async () => check(text),
      repair: async edits => {
        text = applied(text, edits)
        return true
      },
    })
    expect(text).not.toBe(story)
    expect(identifiers(check(text)).filter(({ severity }) => atLeast(severity, 'warn'))).toEqual([])
    expect(text).not.toMatch(/Jones|Oakley|Hartley|943|07700|93/)
  })

  test.each(stories)('edits stand in order and none overlap: %s', story => {
    const edits = combineFixes(identifiers(check(story)))
    for (const [index, { start }] of edits.entries()) {
      expect(start).toBeGreaterThanOrEqual(edits[index - 1]?.end ?? 0)
    }
  })
})

test('stops where a repair does not go in', async () => {
  let tries = 0
  await makeGeneral({
    judge: async () =>
      engine.check({ text: stories[0] as string, kind: 'post' }, { jurisdiction: 'uk' }).findings,
    repair: async () => {
      tries++
      return false
    },
  })
  expect(tries).toBe(1)
})

test('does nothing to a draft that could not be checked', async () => {
  await makeGeneral({ judge: async () => null, repair: () => Promise.reject(new Error('repaired')) })
})
