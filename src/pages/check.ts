import { browser } from 'wxt/browser'
import type { Draft } from '../engine/draft.ts'
import type { JurisdictionId } from '../engine/policy.ts'
import type { Report } from '../engine/report.ts'
import type { OneCheck } from '../messages.ts'
import { report } from '../messages.ts'

/**
 * Has the worker judge a draft once, under the person's settings or another jurisdiction's rules.
 * @throws Error when the worker cannot answer.
 */
export async function checkOnce(draft: Draft, jurisdiction?: JurisdictionId): Promise<Report> {
  const question: OneCheck = { type: 'check once', draft, ...(jurisdiction && { jurisdiction }) }
  return report.parse(await browser.runtime.sendMessage(question))
}
