/**
 * Real browsers on our own pages. In a test file:
 *
 *   const session = await openBrowser('chromium', await builtExtension('chromium'))
 *   const page = await session.visit('https://x.com/compose/post')
 *   await page.click('[data-testid="tweetTextarea_0"]')
 *   await page.keyboard.type('My patient …')
 *   await modelText(page)          // what the editor itself would publish
 *   await published(page)          // what was published: an empty list, unless the test wanted it
 *   await session.close()          // fails on an exception in any page, and on a request to anywhere but the fixtures
 *
 * The extension's own pages (Chromium alone: Firefox lets no test go there):
 *
 *   await session.visit(session.extensionPage('popup.html'))
 */
import { execFile } from 'node:child_process'
import { readdir, stat } from 'node:fs/promises'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type Browser, launch, type Page } from 'puppeteer-core'
import { browserNames, engineOf, type FoundBrowser, findBrowser } from '../../scripts/browsers.ts'
import { startWeb } from './web.ts'
import { wait } from './writer.ts'

export type Engine = 'chromium' | 'firefox'

/** Chromium before the branded ones: it is what the tests install where there is none. */
const findEngine = (engine: Engine): FoundBrowser | undefined =>
  findBrowser(['chromium' as const, ...browserNames].filter(name => engineOf(name) === engine))

/** Chromium, which is installed for the tests, and Firefox where there is one. */
export const engines: readonly Engine[] = (['chromium', 'firefox'] as const).filter(
  engine => engine === 'chromium' || findEngine(engine),
)

export interface Session {
  readonly engine: Engine
  readonly browser: Browser
  /** A new tab on `url`, loaded, in the foreground. */
  visit(url: string): Promise<Page>
  /** The address of one of the extension's own pages. */
  extensionPage(path: string): string
  readonly refused: readonly string[]
  readonly errors: readonly string[]
  /** Takes the extension away from under the open pages. */
  removeExtension(): Promise<void>
  /** @throws when a page threw, or anything asked for an address that is no fixture's. */
  close(): Promise<void>
}

const root = fileURLToPath(new URL('../..', import.meta.url))

async function newest(path: string): Promise<number> {
  const entry = await stat(path)
  if (!entry.isDirectory()) return entry.mtimeMs
  const inside = await readdir(path)
  return Math.max(0, ...(await Promise.all(inside.map(name => newest(`${path}/${name}`)))))
}

const sources = ['src', 'entrypoints', 'rules', 'locales', 'public', 'wxt.config.ts', 'package.json']

/** The folder of the built extension, made anew when any source is newer. */
export async function builtExtension(engine: Engine): Promise<string> {
  const target = engine === 'firefox' ? 'firefox' : 'chrome'
  const folder = `${root}.output/${target}-mv3`
  const built = await stat(`${folder}/manifest.json`).catch(() => undefined)
  const changed = Math.max(...(await Promise.all(sources.map(source => newest(root + source)))))
  if (!built || built.mtimeMs < changed) {
    const wxt = `${root}node_modules/wxt/bin/wxt.mjs`
    await promisify(execFile)(process.execPath, [wxt, 'build', '-b', target], { cwd: root })
  }
  return folder
}

/** Firefox gives an extension a random address unless it is told one. */
const firefoxUuid = 'c4a9e206-6e5d-4a51-9c5b-2f1d8a7e3b60'
const extensionId = 'chaperone@chaperone.example'
/** Of the copy that a policy is written for, so that no other test comes under it. */
export const managedId = 'managed@chaperone.example'

/** The same everywhere: the jurisdiction is guessed from them until it is chosen. */
const env = { ...process.env, TZ: 'UTC', LANGUAGE: 'en_US', LANG: 'en_US.UTF-8' }

function launchChromium(path: string, port: number): Promise<Browser> {
  return launch({
    executablePath: path,
    // Extensions can be installed over the pipe alone.
    pipe: true,
    env,
    enableExtensions: true,
    args: [
      `--proxy-server=127.0.0.1:${port}`,
      '--proxy-bypass-list=<-loopback>',
      '--ignore-certificate-errors',
      '--lang=en-US',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  })
}

function launchFirefox(path: string, port: number): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath: path,
    acceptInsecureCerts: true,
    env,
    // What is the browser's own, an input method for one, is reached through its window.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'intl.accept_languages': 'en-US, en',
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'extensions.webextensions.uuids': JSON.stringify({
        [extensionId]: firefoxUuid,
        [managedId]: firefoxUuid,
      }),
    },
  })
}

/**
 * Starts an installed browser without a window, with the unpacked extension in `extension`.
 * @throws when no browser of that engine is installed.
 */
export async function openBrowser(engine: Engine, extension?: string): Promise<Session> {
  const found = findEngine(engine)
  if (!found) throw new Error(`No ${engine} browser is installed; set CHAPERONE_BROWSER to its executable.`)
  const web = await startWeb()
  const start = engine === 'firefox' ? launchFirefox : launchChromium
  const browser = await start(found.path, web.port)
  const id = extension ? await browser.installExtension(extension) : ''
  // The page of the first run opens by itself after the installation and takes the foreground.
  if (extension) await wait(1_500)
  const origin = engine === 'firefox' ? `moz-extension://${firefoxUuid}` : `chrome-extension://${id}`
  const errors: string[] = []
  return {
    engine,
    browser,
    refused: web.refused,
    errors,
    extensionPage: path => `${origin}/${path}`,
    async visit(url) {
      const page = await browser.newPage()
      page.on('pageerror', error => errors.push(`${url}: ${error instanceof Error ? error.stack : error}`))
      await page.setViewport({ width: 1000, height: 800 })
      await page.goto(url, { waitUntil: 'load' })
      await page.bringToFront()
      return page
    },
    removeExtension: () => browser.uninstallExtension(id),
    async close() {
      await browser.close()
      web.close()
      if (errors.length > 0) throw new Error(`Exceptions in pages: ${errors.join('\n')}`)
      if (web.refused.length > 0) throw new Error(`Requests to elsewhere: ${web.refused.join(', ')}`)
    },
  }
}
