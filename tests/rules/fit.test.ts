import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Seen } from '../../bench/fit/evidence.ts'
import { seenBy } from '../../bench/fit/evidence.ts'
import { beliefOf, beliefsLeftOut, fitModel, modelFrom } from '../../bench/fit/fit.ts'
import { weighings } from '../../bench/fit/models.ts'
import { fitLine } from '../../bench/fit/regression.ts'
import { withWeights, withWords, wordsInPlace } from '../../bench/fit/source.ts'
import { counsels } from '../../rules/advice/counsel.ts'
import { catalogue } from '../../rules/index.ts'
import { makePlain } from '../../src/engine/reading/plain.ts'
import { createReader } from '../../src/engine/reading/read.ts'

/** Made by chance, but by the same chance each time. */
function chances(): () => number {
  let state = 7
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

describe('the regression', () => {
  test('finds the line that the labels were made by', () => {
    const chance = chances()
    const odds = [2, -1.5, 0.7]
    const bags = Array.from({ length: 6_000 }, () => {
      const at = odds.flatMap((_, index) => (chance() < 0.4 ? [index] : []))
      const sum = at.reduce((all, index) => all + (odds[index] ?? 0), -0.5)
      const rows = [{ at, amounts: at.map(() => 1) }]
      return { rows, label: chance() < 1 / (1 + Math.exp(-sum)), weight: 1 }
    })
    const { base, weights } = fitLine(bags, odds.length, 1e-5)
    for (const [at, weight] of [...odds, -0.5].entries()) {
      expect([...weights, base][at]).toBeCloseTo(weight, 0)
    }
    expect(Math.max(...odds.map((weight, at) => Math.abs(weight - (weights[at] ?? 0))))).toBeLessThan(0.3)
  })

  test('trusts what one draft shows the less, the stronger the ridge', () => {
    const bags = [{ rows: [{ at: [0], amounts: [1] }], label: true, weight: 1 }]
    const weightBy = (ridge: number) => fitLine(bags, 1, ridge).weights[0] ?? 0
    expect(weightBy(1)).toBeLessThan(weightBy(0.01))
    expect(weightBy(1)).toBeLessThan(0.7)
  })
})

describe('a fit', () => {
  const seen = Array.from({ length: 400 }, (_, at): Seen => {
    const label = at % 4 === 0
    const telling = new Map([['once/telling', 1]])
    const idle = new Map([['once/idle', 1]])
    return {
      draft: {
        id: String(at),
        text: '',
        kind: 'post',
        jurisdictions: [],
        labels: new Map(),
        innocent: false,
        cue: undefined,
        spans: [],
      },
      label,
      weight: 1,
      passages: label ? [idle, telling] : [idle, idle],
    }
  })
  const RIDGE = 1e-3

  test('finds a draft by its most telling passage, in drafts left out too', () => {
    const model = fitModel(seen, RIDGE)
    expect(model.weights.get('once/telling')).toBeGreaterThan(2)
    expect(seen.every(one => beliefOf(model, one) > 0 === one.label)).toBe(true)
  })

  test('cannot find in drafts left out what nothing tells', () => {
    const blank = seen.map(one => ({ ...one, passages: [new Map([['once/idle', 1]])] }))
    expect(beliefsLeftOut(blank, RIDGE).every(belief => belief < 0)).toBe(true)
  })
})

describe('the weights in place', () => {
  test.each(weighings)('of $category come out as they stand', ({ category, weights }) => {
    const path = fileURLToPath(new URL(`../../rules/${category}/weights.ts`, import.meta.url))
    const source = readFileSync(path, 'utf8')
    // Rows of one weight may stand in another order, and 1 is written 1.0.
    const rows = (text: string) => text.replaceAll('.0,', ',').split('\n').sort()
    expect(rows(withWeights(source, modelFrom(weights)))).toEqual(rows(source))
  })

  test('of words come out as they stand', () => {
    const path = fileURLToPath(new URL('../../rules/lexicon/word-weights.ts', import.meta.url))
    const source = readFileSync(path, 'utf8')
    const weights = Object.entries(wordsInPlace('claims')).map(
      ([word, weight]) => [`words/${word}`, weight] as const,
    )
    expect(withWords(source, 'claims', { base: 0, weights: new Map(weights) })).toBe(source)
  })

  test('make of what the fit sees the belief that the rule has', () => {
    const text = 'Stop the amlodipine tonight, Bertram. You have got gout in that toe, take two naproxen.'
    const weighing = weighings.find(({ category }) => category === 'advice')
    if (!weighing) throw new Error('advice is weighed')
    const labels = new Map([['advice', true] as const])
    const draft = {
      id: '1',
      text,
      kind: 'reply',
      jurisdictions: ['uk'],
      labels,
      innocent: false,
      cue: undefined,
      spans: [],
    } as const
    const [one] = seenBy(weighing, [{ draft, weight: 1 }])
    const believed = counsels({
      reading: createReader(catalogue.lexicon)(makePlain(text).text),
      draft: { text, kind: 'reply' },
      jurisdiction: catalogue.jurisdictions.uk,
      writer: { profession: '', names: [], workplaces: [], interests: [] },
    }).map(({ belief }) => belief)
    expect(
      one && beliefOf(modelFrom({ ...weighing.weights, words: wordsInPlace('advice') }), one),
    ).toBeCloseTo(Math.max(...believed), 6)
  })
})
