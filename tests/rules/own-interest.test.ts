import { expect, test } from 'vitest'
import { catalogue } from '../../rules/index.ts'
import { createEngine } from '../../src/engine/check.ts'

const engine = createEngine(catalogue)
const writer = { profession: 'doctor', names: [], workplaces: [], interests: ['Fernwell'] }
const raised = (text: string) =>
  engine
    .check({ text, kind: 'post' }, { jurisdiction: 'uk', writer })
    .findings.filter(({ rule }) => rule === 'disclosure/missing-label')
    .map(finding => finding.text)

test('a brand of the writer’s own, recommended, wants a label', () => {
  expect(raised('The best probiotic I know is Fernwell, order it today')).toEqual(['Fernwell'])
})

test('with a label, or merely named, it wants none', () => {
  expect(raised('#ad The best probiotic I know is Fernwell, order it today')).toEqual([])
  expect(raised('Long day at Fernwell, feet up')).toEqual([])
})
