import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Builds the production extension. @returns the folder a browser loads. @throws when the build fails. */
export function buildFor(engine: 'chromium' | 'firefox'): string {
  const target = engine === 'firefox' ? 'firefox' : 'chrome'
  const wxt = `${root}node_modules/wxt/bin/wxt.mjs`
  try {
    execFileSync(process.execPath, [wxt, 'build', '-b', target], { cwd: root, stdio: 'pipe' })
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: Buffer; stderr?: Buffer }
    throw new Error(`The build for ${target} failed.\n${stdout ?? ''}${stderr ?? ''}`)
  }
  return `${root}.output/${target}-mv3`
}
