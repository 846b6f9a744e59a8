import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Frame, Page } from 'puppeteer-core'
import type { Asked } from './content.ts'

const manifest = {
  manifest_version: 3,
  name: 'Compose probe',
  version: '1',
  content_scripts: [
    {
      matches: ['https://*/*'],
      js: ['content.js'],
      run_at: 'document_start',
      all_frames: true,
      match_about_blank: true,
    },
  ],
  browser_specific_settings: { gecko: { id: 'probe@chaperone.example' } },
}

/** Builds an extension that holds `src/compose` alone. @returns its folder. */
export async function builtProbe(): Promise<string> {
  const folder = fileURLToPath(new URL('../../../.cache/probe', import.meta.url))
  await mkdir(folder, { recursive: true })
  await writeFile(`${folder}/manifest.json`, JSON.stringify(manifest))
  await build({
    entryPoints: [fileURLToPath(new URL('content.ts', import.meta.url))],
    outfile: `${folder}/content.js`,
    bundle: true,
    format: 'iife',
    logLevel: 'error',
  })
  return folder
}

/** Has the probe do `action` in the composer that has the focus; `null` where there is none. */
export async function ask<Name extends 'state' | 'read' | 'html' | 'draft' | 'rangeText' | 'replace'>(
  page: Page | Frame,
  action: Name,
  ...args: unknown[]
): Promise<Asked<Name>> {
  const answer = await page.evaluate(
    question =>
      new Promise<string>(resolve => {
        document.addEventListener('probe:answer', event => resolve((event as CustomEvent<string>).detail), {
          once: true,
        })
        document.dispatchEvent(new CustomEvent('probe:ask', { detail: question }))
      }),
    JSON.stringify({ action, args }),
  )
  return JSON.parse(answer)
}
