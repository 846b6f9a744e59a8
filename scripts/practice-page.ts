import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'

export interface ShownFinding {
  readonly severity: string
  readonly rule: string
  /** The phrases it quotes and what it says of them. */
  readonly text: string
}

interface Look {
  readonly draft: string | null | undefined
  readonly findings: readonly ShownFinding[]
}

/** How long the page must stay the same to be taken for finished, and how long it may take; milliseconds. */
const STILL = 1_500
const LONGEST = 60_000

/** What the practice page lists once the sample is typed and judged. */
export async function settledFindings(page: Page): Promise<readonly ShownFinding[]> {
  let shown = await look(page)
  let since = Date.now()
  const end = since + LONGEST
  while (Date.now() < end && (shown.findings.length === 0 || Date.now() - since < STILL)) {
    await sleep(200)
    const now = await look(page)
    if (JSON.stringify(now) !== JSON.stringify(shown)) since = Date.now()
    shown = now
  }
  return shown.findings
}

const nothing = { draft: undefined, findings: [] }

/** Nothing while the page is still on its way. */
const look = (page: Page): Promise<Look> =>
  page
    .evaluate(() => ({
      draft: document.querySelector('#composer')?.textContent,
      findings: Array.from(document.querySelectorAll<HTMLElement>('#findings [data-rule]'), item => ({
        severity: item.dataset.severity ?? '',
        rule: item.dataset.rule ?? '',
        text: [
          Array.from(item.querySelectorAll('.item-quotes q'), quote => `“${quote.textContent}”`).join(', '),
          item.querySelector('.item-title')?.firstChild?.textContent?.trim(),
        ].join(' '),
      })),
    }))
    .catch(() => nothing)
