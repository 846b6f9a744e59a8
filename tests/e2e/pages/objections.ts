import axe from 'axe-core'
import type { Page } from 'puppeteer-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface WithAxe {
  axe: { run(context: Document, options: object): Promise<axe.AxeResults> }
}

/** What axe objects to: "color-contrast: .soft". */
export async function objections(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    wanted =>
      (globalThis as unknown as WithAxe).axe.run(document, {
        runOnly: wanted,
        resultTypes: ['violations'],
      }),
    tags,
  )
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}
