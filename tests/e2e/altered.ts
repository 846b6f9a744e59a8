import { cp, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { builtExtension, type Engine } from './harness.ts'

/** A copy of the built extension to be changed, apart from those of the files that run at the same time. */
export async function copyOfExtension(engine: Engine, name: string): Promise<string> {
  const own = `${name}-${engine}-${process.env.VITEST_POOL_ID}`
  const folder = fileURLToPath(new URL(`../../.cache/${own}`, import.meta.url))
  await cp(await builtExtension(engine), folder, { recursive: true, force: true })
  return folder
}

/**
 * The built extension with a few lines that run in its worker before its own: Firefox lets no test into an
 * extension's pages, so what a person would set there is set here. @returns its folder.
 */
export async function alteredExtension(engine: Engine, name: string, lines: string): Promise<string> {
  const folder = await copyOfExtension(engine, name)
  const worker = `${folder}/background.js`
  await writeFile(worker, `${lines};\n${await readFile(worker, 'utf8')}`)
  return folder
}

/** Settings that are there from the start. */
export const withSettings = (settings: object): string =>
  `(globalThis.browser ?? chrome).storage.local.set({ settings: ${JSON.stringify(settings)} })`

interface Trouble {
  readonly slow: string
  readonly dead: string
  readonly deadOnce: string
}

/** A worker that drafts with a certain word in them keep busy for a while, or cut off from the page, always or once. */
export const withTrouble = ({ slow, dead, deadOnce }: Trouble): string =>
  `let isDead = false
  ;(globalThis.browser ?? chrome).runtime.onConnect.addListener(port => {
    port.onMessage.addListener(({ draft }) => {
      const until = Date.now() + (draft?.text.includes(${JSON.stringify(slow)}) ? 2500 : 0)
      while (Date.now() < until);
      if (draft?.text.includes(${JSON.stringify(dead)})) port.disconnect()
      if (!isDead && draft?.text.includes(${JSON.stringify(deadOnce)})) {
        isDead = true
        port.disconnect()
      }
    })
  })`
