import { beforeEach, expect, test, vi } from 'vitest'
import type { Severity } from '../../src/engine/policy.ts'
import { createBadge } from '../../src/worker/badge.ts'
import { finding } from '../findings.ts'

const texts: Record<number, string> = {}
const colours: Record<number, string> = {}
const toolbar = {
  setBadgeText: async ({ text, tabId }: { text: string; tabId: number }) => {
    texts[tabId] = text
  },
  setBadgeBackgroundColor: async ({ color, tabId }: { color: string; tabId: number }) => {
    colours[tabId] = color
  },
}
const frame = (id: number) => ({ sender: { tab: { id } } })
const findings = (...severities: Severity[]) =>
  severities.map((severity, start) => finding({ severity, start }))

beforeEach(() => {
  for (const record of [texts, colours]) for (const key of Object.keys(record)) delete record[Number(key)]
})

test('the badge counts what is grave, in the colour of the gravest', () => {
  const badge = createBadge(toolbar)
  badge.show(frame(1), findings('info', 'warn', 'block'))
  badge.show(frame(2), findings('warn'))
  badge.show(frame(3), findings('info'))
  expect(texts).toEqual({ 1: '2', 2: '1', 3: '' })
  expect(colours[1]).not.toBe(colours[2])
})

test('details that one repair takes care of count once', () => {
  const fixes = [{ label: 'Make it general', edits: [{ start: 0, end: 9, text: 'recently' }] }]
  createBadge(toolbar).show(
    frame(1),
    [0, 5, 8].map(start => finding({ start, fixes })),
  )
  expect(texts[1]).toBe('1')
})

test('a frame that ends leaves the count of the frame that has the tab’s badge now', () => {
  const badge = createBadge(toolbar)
  const [one, other] = [frame(1), frame(1)]
  badge.show(one, findings('warn'))
  badge.show(other, findings('block', 'block'))
  badge.clear(one)
  expect(texts[1]).toBe('2')
  badge.clear(other)
  expect(texts[1]).toBe('')
})

test('a worker that slept through the report can still clear the badge', () => {
  createBadge(toolbar).clear(frame(1))
  expect(texts[1]).toBe('')
})

test('a tab that is closed meanwhile does no harm', async () => {
  const gone = vi.fn().mockRejectedValue(new Error('No tab with id: 1'))
  createBadge({ setBadgeText: gone, setBadgeBackgroundColor: gone }).show(frame(1), findings('block'))
  await new Promise(resolve => setTimeout(resolve))
  expect(gone).toHaveBeenCalledTimes(2)
})
