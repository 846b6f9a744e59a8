import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Draft } from '../../src/engine/draft.ts'
import { createChecks, PATIENCE } from '../../src/warnings/checks.ts'

const draft = (text: string): Draft => ({ text, kind: 'post' })

describe('checks', () => {
  const sent: [seq: number, text: string][] = []
  const onSilence = vi.fn()
  const start = () => createChecks({ send: (seq, { text }) => sent.push([seq, text]), onSilence })

  beforeEach(() => {
    vi.useFakeTimers()
    sent.length = 0
    onSilence.mockReset()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('go out one at a time, the newest next', () => {
    const checks = start()
    for (const text of ['a', 'ab', 'abc']) checks.want(draft(text))
    expect(sent).toEqual([[1, 'a']])
    expect(checks.answered(1)).toEqual(draft('a'))
    expect(sent).toEqual([
      [1, 'a'],
      [2, 'abc'],
    ])
  })
  test('take an answer that comes after the patience is over, once', () => {
    const checks = start()
    checks.want(draft('a'))
    vi.advanceTimersByTime(PATIENCE)
    expect(onSilence).toHaveBeenCalledOnce()
    expect(checks.answered(1)).toEqual(draft('a'))
    expect(checks.answered(1)).toBeNull()
  })
  test('drop a late answer when a newer draft is on its way', () => {
    const checks = start()
    checks.want(draft('a'))
    vi.advanceTimersByTime(PATIENCE)
    checks.want(draft('ab'))
    expect(checks.answered(1)).toBeNull()
    expect(checks.answered(2)).toEqual(draft('ab'))
  })
  test('go out again once when the worker went to sleep, then count as silence', () => {
    const checks = start()
    checks.want(draft('a'))
    checks.want(draft('ab'))
    checks.broken()
    expect(sent.at(-1)).toEqual([2, 'ab'])
    checks.broken()
    expect(onSilence).toHaveBeenCalledOnce()
    expect(sent).toHaveLength(2)
  })
  test('leave no timer behind', () => {
    const checks = start()
    checks.want(draft('a'))
    checks.answered(1)
    expect(vi.getTimerCount()).toBe(0)
    checks.want(draft('b'))
    checks.stop()
    expect(vi.getTimerCount()).toBe(0)
  })
})
