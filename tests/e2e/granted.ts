import { readFile, writeFile } from 'node:fs/promises'
import { copyOfExtension } from './altered.ts'
import type { Engine } from './harness.ts'

/**
 * The built extension as it is when a person has added sites: no test can press “Allow” in Firefox’s own window, so
 * the sites stand in the manifest. @returns its folder.
 */
export async function grantedExtension(engine: Engine, addresses: readonly string[]): Promise<string> {
  const folder = await copyOfExtension(engine, 'granted')
  const manifest = JSON.parse(await readFile(`${folder}/manifest.json`, 'utf8'))
  manifest.host_permissions.push(...addresses)
  manifest.permissions.push('scripting')
  manifest.optional_permissions = []
  await writeFile(`${folder}/manifest.json`, JSON.stringify(manifest))
  return folder
}
