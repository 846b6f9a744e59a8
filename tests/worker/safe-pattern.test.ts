import { expect, test } from 'vitest'
import { judgePattern } from '../../src/worker/safe-pattern.ts'

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
