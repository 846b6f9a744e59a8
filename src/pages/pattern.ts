import { browser } from 'wxt/browser'
import type { AskPattern, PatternVerdict } from '../messages.ts'
import { patternVerdict } from '../messages.ts'

/** Has the worker judge whether a pattern of a house rule can be run on any draft without hanging. */
export async function judgePattern(pattern: string): Promise<PatternVerdict> {
  const question: AskPattern = { type: 'pattern?', pattern }
  return patternVerdict.parse(await browser.runtime.sendMessage(question))
}
