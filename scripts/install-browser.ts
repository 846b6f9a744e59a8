import { spawnSync } from 'node:child_process'
import type { BrowserName, FoundBrowser } from './browsers.ts'
import { findBrowser } from './browsers.ts'

type Engine = 'chromium' | 'firefox'

const debianPackage: Record<Engine, string> = { chromium: 'chromium', firefox: 'firefox-esr' }

/** The one line that installs a browser of that engine on this kind of machine. */
export function installLine(engine: Engine): string {
  switch (process.platform) {
    case 'darwin':
      return engine === 'firefox' ? 'brew install --cask firefox' : 'brew install --cask chromium'
    case 'win32':
      return engine === 'firefox' ? 'winget install Mozilla.Firefox' : 'winget install Google.Chrome'
    default:
      return `sudo apt-get install ${debianPackage[engine]}`
  }
}

/** The first of `wanted` that is installed, after installing Debian's where there is none and we may. */
export function findOrInstall(wanted: readonly BrowserName[], engine: Engine): FoundBrowser | undefined {
  const found = findBrowser(wanted)
  if (found || !mayInstall()) return found
  console.log(`No browser found; installing Debian's ${debianPackage[engine]}.`)
  apt('update')
  // The fonts are only recommended by the packages, and without any a page shows boxes.
  apt('install', '-y', '--no-install-recommends', debianPackage[engine], 'fonts-liberation')
  return findBrowser(wanted)
}

const mayInstall = (): boolean =>
  process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0

const apt = (...args: readonly string[]) =>
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
