import { mkdir } from 'node:fs/promises'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer-core'

const folder = fileURLToPath(new URL('../../docs/pictures', import.meta.url))

/**
 * A picture of the window for the documentation, in light and in dark: `docs/pictures/NAME-light.png`. Taken only
 * when asked for, `PICTURES=1 npx vitest run --project e2e`, since every machine draws letters a little differently.
 */
export async function picture(page: Page, name: string): Promise<void> {
  if (!process.env.PICTURES) return
  await mkdir(folder, { recursive: true })
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    // Colours that change slowly have arrived.
    await sleep(200)
    await page.screenshot({ path: `${folder}/${name}-${scheme}.png` })
  }
}
