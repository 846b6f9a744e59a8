import { expect, test, vi } from 'vitest'
import { createPatternJudge } from '../../src/worker/safe-pattern.ts'

const judgePattern = createPatternJudge()

test.each([
  String.raw`\bbay \d{1,2}\b`,
  'merger|acquisition',
  String.raw`\b(?:press|media) (?:office|team)\b`,
  String.raw`\b(?:ward|bed)\s?(?:no\.?\s?)?\d{1,3}[a-z]?\b`,
  '(?<=ward )b',
  String.raw`project\s{1,3}\w{1,20}`,
])('%s is accepted', pattern => {
  expect(judgePattern(pattern)).toBe('safe')
})

/** Each hangs, or would on a long post. */
test.each(['(a+)+$', '(a|a)*b', String.raw`^(\w+\s?)*$`, '(.*)(.*)(.*)x', '(x+x+)+y', '(a?){30}a{30}'])(
  '%s is refused',
  pattern => {
    expect(judgePattern(pattern)).toBe('too slow')
  },
)

test.each(['(', '[z-a]', 'a{2,1}', '*'])('%s is said to be no pattern', pattern => {
  expect(judgePattern(pattern)).toBe('no pattern')
})

test('what is known is not judged again, and what is new is told', () => {
  const onLearned = vi.fn()
  const known = new Map([['(a+)+$', 'safe' as const]])
  const judge = createPatternJudge(known, onLearned)
  expect(judge('(a+)+$')).toBe('safe')
  expect(onLearned).not.toHaveBeenCalled()
  expect(judge('merger')).toBe('safe')
  expect(judge('merger')).toBe('safe')
  expect(onLearned).toHaveBeenCalledTimes(1)
  expect(known.get('merger')).toBe('safe')
})
