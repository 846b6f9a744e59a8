import { describe, expect, test } from 'vitest'
import type { Finding, Report } from '../../src/engine/report.ts'
import { createLedger } from '../../src/warnings/ledger.ts'
import { found } from '../findings.ts'

const report = (text: string, ...phrases: string[]): Report => ({
  jurisdiction: 'uk',
  checklist: [],
  findings: phrases.map(phrase => found(text, phrase)),
})

const phrases = (findings: readonly Finding[] | undefined) =>
  findings?.map(({ text, start }) => [text, start])

describe('the ledger of a draft', () => {
  test('moves a report that comes late to where its phrases stand now', () => {
    const ledger = createLedger()
    ledger.typed('Saw Tom')
    ledger.typed('Today saw Tom')
    ledger.reported('Saw Tom', report('Saw Tom', 'Tom'))
    ledger.settle(null)
    expect(phrases(ledger.shown)).toEqual([['Tom', 10]])
  })
  test('lets an ignored finding stand while the text around it changes', () => {
    const ledger = createLedger()
    ledger.typed('Saw Tom and Ann')
    ledger.reported('Saw Tom and Ann', report('Saw Tom and Ann', 'Tom', 'Ann'))
    const [tom] = ledger.report?.findings ?? []
    if (tom) ledger.ignore(tom)
    ledger.settle(null)
    expect(phrases(ledger.shown)).toEqual([['Ann', 12]])

    const longer = 'I saw Tom and Ann'
    ledger.typed(longer)
    ledger.reported(longer, report(longer, 'Tom', 'Ann'))
    expect(phrases(ledger.report?.findings)).toEqual([['Ann', 14]])
  })
  test('tells of a phrase again once its own words were changed', () => {
    const ledger = createLedger()
    ledger.typed('Saw Tom')
    ledger.reported('Saw Tom', report('Saw Tom', 'Tom'))
    const [tom] = ledger.report?.findings ?? []
    if (tom) ledger.ignore(tom)
    ledger.typed('Saw Tim')
    ledger.typed('Saw Tom')
    ledger.reported('Saw Tom', report('Saw Tom', 'Tom'))
    expect(phrases(ledger.report?.findings)).toEqual([['Tom', 4]])
  })
})
