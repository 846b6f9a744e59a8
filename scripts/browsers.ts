import { accessSync, constants } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import process from 'node:process'

export const browserNames = ['chrome', 'chromium', 'edge', 'brave', 'firefox'] as const
export type BrowserName = (typeof browserNames)[number]

export interface FoundBrowser {
  readonly name: BrowserName
  /** The executable. */
  readonly path: string
}

/** Commands looked for on the PATH, then files that installers leave elsewhere. */
const commands: Record<BrowserName, readonly string[]> = {
  chrome: ['google-chrome-stable', 'google-chrome', 'chrome.exe'],
  chromium: ['chromium', 'chromium-browser'],
  edge: ['microsoft-edge-stable', 'microsoft-edge', 'msedge.exe'],
  brave: ['brave-browser-stable', 'brave-browser', 'brave', 'brave.exe'],
  firefox: ['firefox', 'firefox-esr', 'firefox.exe'],
}

const macApplications: Record<BrowserName, string> = {
  chrome: 'Google Chrome.app/Contents/MacOS/Google Chrome',
  chromium: 'Chromium.app/Contents/MacOS/Chromium',
  edge: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  brave: 'Brave Browser.app/Contents/MacOS/Brave Browser',
  firefox: 'Firefox.app/Contents/MacOS/firefox',
}

const windowsPrograms: Record<BrowserName, string> = {
  chrome: 'Google\\Chrome\\Application\\chrome.exe',
  chromium: 'Chromium\\Application\\chrome.exe',
  edge: 'Microsoft\\Edge\\Application\\msedge.exe',
  brave: 'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  firefox: 'Mozilla Firefox\\firefox.exe',
}

const isRunnable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const folders = (...names: (string | undefined)[]): string[] => names.filter(name => name !== undefined)

/** Where `name` may be installed on this machine, likeliest first. */
function placesOf(name: BrowserName): string[] {
  const { PATH = '', HOME, ProgramFiles, LOCALAPPDATA } = process.env
  const onPath = PATH.split(delimiter)
    .filter(Boolean)
    .flatMap(folder => commands[name].map(command => join(folder, command)))
  switch (process.platform) {
    case 'darwin':
      return [
        ...folders('/Applications', HOME && join(HOME, 'Applications')).map(folder =>
          join(folder, macApplications[name]),
        ),
        ...onPath,
      ]
    case 'win32':
      return [
        ...folders(ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA).map(folder =>
          join(folder, windowsPrograms[name]),
        ),
        ...onPath,
      ]
    default:
      return [...onPath, ...commands[name].map(command => join('/snap/bin', command))]
  }
}

const isBrowserName = (name: string): name is BrowserName => browserNames.some(known => known === name)

/** `chromium` for every browser that speaks its protocol. */
export const engineOf = (name: BrowserName): 'chromium' | 'firefox' =>
  name === 'firefox' ? 'firefox' : 'chromium'

/**
 * The first of `wanted` that is installed. `CHAPERONE_BROWSER` (a name of `browserNames`, or the path of an
 * executable) goes before any of them, where it is of a wanted kind.
 */
export function findBrowser(wanted: readonly BrowserName[] = browserNames): FoundBrowser | undefined {
  const override = process.env.CHAPERONE_BROWSER
  if (override && isAbsolute(override)) {
    const name = browserNames.find(known => override.toLowerCase().includes(known)) ?? 'chromium'
    if (wanted.includes(name) && isRunnable(override)) return { name, path: override }
  }
  const first = override && isBrowserName(override) && wanted.includes(override) ? [override] : []
  for (const name of [...first, ...wanted]) {
    const path = placesOf(name).find(isRunnable)
    if (path) return { name, path }
  }
  return undefined
}
