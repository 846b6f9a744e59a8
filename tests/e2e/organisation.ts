import { createHash } from 'node:crypto'
import { access, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { builtExtension, type Engine, managedId } from './harness.ts'

/**
 * A real policy for a real browser, as an administrator writes it. Browsers read them from folders that belong to
 * the machine, so the test has to run as root; it takes back what it wrote.
 */
export interface Administration {
  /** The folder of an extension that only this policy is for. */
  readonly extension: string
  write(policy: object): Promise<void>
  remove(): Promise<void>
}

/** Where each browser looks on Linux. */
const files: Readonly<Record<Engine, string>> = {
  chromium: '/etc/chromium/policies/managed/chaperone-test.json',
  firefox: '/etc/firefox/policies/policies.json',
}

/**
 * @throws Error when the machine does not let us write there, or has a policy of its own that we would have to
 *   overwrite.
 */
export async function administer(engine: Engine): Promise<Administration> {
  const file = files[engine]
  const exists = await access(file).then(
    () => true,
    () => false,
  )
  if (exists) throw new Error(`${file} is there already; this test would have to overwrite it.`)
  const extension = await managedCopy(engine)
  return {
    extension,
    async write(policy) {
      const content = engine === 'chromium' ? forChromium(extension, policy) : forFirefox(policy)
      try {
        await mkdir(dirname(file), { recursive: true })
        await writeFile(file, JSON.stringify(content))
      } catch (error) {
        const reason = error instanceof Error ? error.message : error
        throw new Error(`This test has to write ${file}: run it as root, in a container. (${reason})`)
      }
    },
    remove: () => rm(file, { force: true }),
  }
}

/** A copy with an id of its own. */
async function managedCopy(engine: Engine): Promise<string> {
  const folder = fileURLToPath(new URL(`../../.cache/managed-${engine}`, import.meta.url))
  await cp(await builtExtension(engine), folder, { recursive: true, force: true })
  if (engine === 'firefox') {
    const manifest = JSON.parse(await readFile(`${folder}/manifest.json`, 'utf8'))
    manifest.browser_specific_settings.gecko.id = managedId
    await writeFile(`${folder}/manifest.json`, JSON.stringify(manifest))
  }
  return folder
}

const forChromium = (extension: string, policy: object) => ({
  '3rdparty': { extensions: { [unpackedId(extension)]: policy } },
})

const forFirefox = (policy: object) => ({ policies: { '3rdparty': { Extensions: { [managedId]: policy } } } })

/** Chromium names an unpacked extension after its folder: the first half of the hash, in the letters a to p. */
const unpackedId = (folder: string): string =>
  createHash('sha256')
    .update(folder)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, digit => 'abcdefghijklmnop'[Number.parseInt(digit, 16)] ?? '')
