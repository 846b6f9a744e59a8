import { describe, expect, test } from 'vitest'
import { catalogue } from '../../rules/index.ts'
import { applied } from '../../src/compose/replace.ts'
import { createEngine } from '../../src/engine/check.ts'
import type { JurisdictionId } from '../../src/engine/policy.ts'
import { asOne, inBox } from '../../src/engine/thread.ts'

const engine = createEngine(catalogue)

/** The report on the box at `index`, as the page asks for it. */
function checkBox(boxes: readonly string[], index: number, jurisdiction: JurisdictionId = 'uk') {
  const [text = '', before, after] = [boxes[index], boxes.slice(0, index), boxes.slice(index + 1)]
  const thread = { before: before.join('\n\n'), after: after.join('\n\n') }
  return engine.check({ text, kind: 'post', thread }, { jurisdiction })
}
const rulesOf = (boxes: readonly string[], index: number, jurisdiction?: JurisdictionId) =>
  checkBox(boxes, index, jurisdiction).findings.map(({ rule, severity }) => `${rule} ${severity}`)

const advert = 'Use my code OAK20 for 20% off the Oakhide bag'

describe('a thread', () => {
  test('is labelled at its head: the label of the first box counts for every box', () => {
    const alone = rulesOf([advert], 0)
    expect(alone).toContainEqual(expect.stringMatching(/^disclosure\//))
    const labelled = rulesOf(['#ad A word on the bag I carry on call', advert], 1)
    expect(labelled.filter(rule => /^disclosure\/.* (?:warn|block)$/.test(rule))).toEqual([])
  })

  test('adds its details up over the boxes: what is harmless alone may tell who it was', () => {
    const boxes = ['My patient with a rash taught me something.', 'A teacher, 34, from Hackney.']
    const grave = (thread: readonly string[], index: number) =>
      rulesOf(thread, index).filter(rule => /(?:block|warn)$/.test(rule))
    const alone = new Set(boxes.flatMap(box => grave([box], 0)))
    const added = boxes.flatMap((_, index) => grave(boxes, index)).filter(rule => !alone.has(rule))
    expect(added).not.toEqual([])
  })

  test('tells each box of its own words alone, at their place in it', () => {
    const boxes = [
      'My patient Sarah Jones came in last night',
      'Her record number was MRN 4471203',
      'All well now',
    ]
    for (const [index, text] of boxes.entries()) {
      for (const finding of checkBox(boxes, index).findings) {
        expect(text.slice(finding.start, finding.end)).toBe(finding.text)
        expect(finding.text).not.toBe('')
      }
    }
    expect(checkBox(boxes, 0).findings.some(({ text }) => text.includes('Sarah Jones'))).toBe(true)
    expect(checkBox(boxes, 1).findings.some(({ text }) => text.includes('Sarah Jones'))).toBe(false)
    expect(checkBox(boxes, 2).findings.filter(({ severity }) => severity !== 'info')).toEqual([])
  })

  test('is repaired box by box: no edit reaches into another', () => {
    const text = 'My patient Sarah Jones, 34, came in last night'
    const report = checkBox(['Good morning all', text, 'More tomorrow'], 1, 'us')
    const fixes = report.findings.flatMap(({ fixes }) => fixes)
    expect(fixes).not.toEqual([])
    for (const { edits } of fixes) {
      for (const { start, end } of edits) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(text.length)
      }
    }
    const named = report.findings.find(finding => finding.text === 'Sarah Jones')
    expect(applied(text, named?.fixes[0]?.edits ?? [])).not.toContain('Sarah')
  })

  test('is judged box by box just as one post where nothing else is written', () => {
    const text = 'My patient Sarah Jones, 34, came in last night'
    const alone = engine.check({ text, kind: 'post' }, { jurisdiction: 'us' })
    expect(
      engine.check({ text, kind: 'post', thread: { before: '', after: '' } }, { jurisdiction: 'us' }),
    ).toEqual(alone)
  })
})

describe('one box of a report', () => {
  const { whole, own } = asOne({ text: 'middle', kind: 'post', thread: { before: 'first', after: 'last' } })
  const finding = {
    rule: 'a/b',
    category: 'a',
    severity: 'warn',
    title: '',
    message: '',
    why: '',
    sources: [],
    also: [],
  } as const
  const reportOf = (start: number, end: number, edits: readonly [number, number, string][] = []) =>
    inBox(
      {
        jurisdiction: 'uk',
        checklist: [],
        findings: [
          {
            ...finding,
            start,
            end,
            text: whole.text.slice(start, end),
            fixes: [
              { label: 'fix', edits: edits.map(([from, to, text]) => ({ start: from, end: to, text })) },
            ],
          },
        ],
      },
      own,
    ).findings

  test('stands between the others, a blank line apart', () => {
    expect(whole).toEqual({ text: 'first\n\nmiddle\n\nlast', kind: 'post' })
    expect(own).toEqual({ start: 7, end: 13 })
  })

  test('has no finding that only touches its edge', () => {
    expect(reportOf(0, 7)).toEqual([])
    expect(reportOf(13, 19)).toEqual([])
  })

  test('has its own part of a finding that reaches further', () => {
    expect(reportOf(2, 9)).toMatchObject([{ start: 0, end: 2, text: 'mi' }])
    expect(reportOf(9, 17)).toMatchObject([{ start: 2, end: 6, text: 'ddle' }])
  })

  test('takes its own part of a fix, but not one that would add something elsewhere', () => {
    const parts = reportOf(7, 9, [
      [0, 5, 'x'],
      [7, 9, 'y'],
    ])
    expect(parts[0]?.fixes).toEqual([{ label: 'fix', edits: [{ start: 0, end: 2, text: 'y' }] }])
    const moved = reportOf(7, 9, [
      [0, 0, '#ad '],
      [7, 9, ''],
    ])
    expect(moved[0]?.fixes).toEqual([])
    expect(reportOf(7, 9, [[0, 5, 'x']])[0]?.fixes).toEqual([])
  })
})
