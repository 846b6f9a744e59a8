import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtExtension, openBrowser, type Session } from '../harness.ts'
import { lookInside } from '../inside.ts'
import { patience, wait } from '../writer.ts'
import { openState, type State, states } from './states.ts'

/**
 * A picture of every page in every state, in light and in dark: `PICTURES=1 npx vitest run --project e2e pictures`.
 * Not on every run, since every machine draws letters a little differently.
 */
const folder = fileURLToPath(new URL('../../../docs/pictures', import.meta.url))

/** In CSS pixels; the popup is as tall as it needs to be. */
const windows: Readonly<Record<string, { width: number; height: number; fullPage?: boolean }>> = {
  'popup.html': { width: 400, height: 320, fullPage: true },
  'practice.html': { width: 1100, height: 800 },
  'welcome.html': { width: 760, height: 640, fullPage: true },
  'options.html': { width: 1000, height: 800 },
}
const themes = ['light', 'dark'] as const

let session: Session
beforeAll(async () => {
  session = await openBrowser('chromium', await builtExtension('chromium'))
  await mkdir(folder, { recursive: true })
})
afterAll(() => session.close())

async function take(page: Page, { path }: State, name: string): Promise<void> {
  const { fullPage = false, ...size } = windows[path] ?? { width: 1000, height: 800 }
  await page.setViewport(size)
  await page.evaluate(() => {
    ;(document.activeElement as HTMLElement | null)?.blur()
    scrollTo(0, 0)
  })
  // Colours that change slowly have arrived.
  await wait(300)
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage })
}

/** Their window shows no more than the options’ own. */
const alike = [
  'options all open',
  'options with words of one’s own',
  'options a search without a rule',
  'options a file with faults',
]
const pictured = states.filter(({ name }) => !alike.includes(name))

test.each(pictured.flatMap(state => themes.map(theme => ({ ...state, theme }))))(
  '$name, $theme',
  async ({ theme, ...state }) => {
    const page = await openState(session, state, theme)
    await take(page, state, `${state.name.replaceAll(' ', '-')}-${theme}`)
    await page.close()
  },
)

test.each(themes)('the gate, %s', async theme => {
  const state = states.find(({ name }) => name === 'practice with findings') as State
  const page = await openState(session, state, theme)
  await page.setViewport({ width: 1100, height: 800 })
  await page.locator('.box button[type="submit"]').click()
  await expect
    .poll(async () => (await lookInside(page))?.buttons.map(({ label }) => label), patience)
    .toContain('Post anyway')
  await wait(300)
  await page.screenshot({ path: `${folder}/practice-gate-${theme}.png` })
  await page.close()
})
