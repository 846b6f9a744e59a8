import { expect, test } from 'vitest'
import { openBackstage } from './backstage.ts'
import { boxNamed, stand } from './boxes.ts'
import { builtExtension, openBrowser } from './harness.ts'
import { underlined, waken } from './look.ts'
import { patience } from './writer.ts'

const caption = boxNamed('TikTok: caption')
const advert = 'Use my code OAK20 for 20% off the Oakhide bag'

test('a switch that is turned after the words were checked counts as soon as one is back in the box', async () => {
  const session = await openBrowser('chromium', await builtExtension('chromium'))
  await waken(session)
  const backstage = await openBackstage(session)
  await backstage.store({ jurisdiction: 'uk' })
  const page = await session.visit(caption.url)
  await stand(page, caption)
  await page.keyboard.type(advert)
  await expect.poll(() => underlined(page), patience).toContain('Use my code OAK20')
  await page.locator('.more-btn').click()
  await page.locator('[data-e2e="disclose_content_container"] input').click()
  await stand(page, { box: caption.box })
  await expect.poll(() => underlined(page), patience).toEqual([])

  // The popup asks without the focus in the box.
  await page.locator('[data-e2e="disclose_content_container"] input').click()
  const ask = async () => {
    const answer = await backstage.ask('www.tiktok.com', { type: 'draft?' })
    return answer?.report?.findings.map(({ text }) => text)
  }
  await expect.poll(ask, patience).toContain('Use my code OAK20')
  await session.close()
})
