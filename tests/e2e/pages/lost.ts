import type { Page } from 'puppeteer-core'

/**
 * What a window of `width` CSS pixels loses: how far the page scrolls sideways, and what is cut off. 320 is where
 * 400 % zoom ends up.
 */
export async function lost(page: Page, width: number): Promise<string[]> {
  const before = page.viewport()
  await page.setViewport({ width, height: 640 })
  const found = await page.evaluate(() => {
    const excess = document.documentElement.scrollWidth - innerWidth
    const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter(element => {
      const style = getComputedStyle(element)
      const hides = style.overflowX === 'hidden' || style.overflowX === 'clip'
      // A quote on one line is told in full where its finding is opened.
      const spares = element.matches('.spoken, .item-quotes, progress, svg, svg *')
      return hides && !spares && element.scrollWidth > element.clientWidth + 1
    })
    return [
      ...(excess > 0 ? [`${excess} px sideways`] : []),
      ...cut.map(element => `${element.className}: ${element.innerText}`),
    ]
  })
  await page.setViewport(before)
  return found
}
