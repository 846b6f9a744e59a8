import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../rules/index.ts'
import { jurisdictionIds } from '../src/engine/policy.ts'
import { categories } from '../src/engine/rule.ts'
import config from '../wxt.config.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter(file => /\.(?:tsx?|jsx?|json|md|css|html|yml)$|^\.ci\//.test(file))
const read = (file: string): string => {
  try {
    return readFileSync(root + file, 'utf8')
  } catch {
    return ''
  }
}
/** Line by line, so that a failure says where. */
const linesWith = (pattern: RegExp, within: (file: string) => boolean): readonly string[] =>
  files.filter(within).flatMap(file =>
    read(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  )

const ships = (file: string): boolean => /^(?:src|rules|entrypoints)\//.test(file) && !/^src\/cli/.test(file)

describe('rules', () => {
  test('every file that declares a rule is in the catalogue under its own name', () => {
    const declared = files
      .filter(file => categories.some(category => file.startsWith(`rules/${category}/`)))
      .filter(file => read(file).includes('export default defineRule'))
      .map(file => file.replace(/^rules\/|\.ts$/g, ''))
    expect(catalogue.rules.map(({ id }) => id).sort()).toEqual(declared.sort())
  })

  test.each(jurisdictionIds)('every row of %s is about a rule there is', jurisdiction => {
    const ids = new Set(catalogue.rules.map(({ id }) => id))
    const rows = Object.keys(catalogue.jurisdictions[jurisdiction].rules)
    expect(rows.filter(id => !ids.has(id))).toEqual([])
  })

  test('every source has a title and an address that a card can link to', () => {
    for (const { rules } of Object.values(catalogue.jurisdictions)) {
      for (const { id, title, url } of Object.values(rules).flatMap(({ sources }) => sources)) {
        expect({ id, title }).not.toEqual({ id, title: '' })
        expect(url, id).toMatch(/^https:\/\/[^\s]+$/)
      }
    }
  })
})

describe('privacy', () => {
  test('nothing that ships can reach the network', () => {
    const reaches =
      /\b(?:fetch\(|XMLHttpRequest|WebSocket|WebTransport|sendBeacon|EventSource|RTCPeerConnection|importScripts|modulepreload|navigator\.serviceWorker)/
    expect(linesWith(reaches, ships)).toEqual([])
  })

  test('no draft is kept: storage is used by the settings alone', () => {
    const keeps =
      /\b(?:storage\.(?:local|sync|session|managed)|localStorage|sessionStorage|indexedDB|caches\.|document\.cookie)/
    expect(linesWith(keeps, file => ships(file) && !file.startsWith('src/settings/'))).toEqual([])
  })

  test('no text becomes markup or code', () => {
    expect(
      linesWith(
        /\.(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML|dangerouslySet|document\.write|\beval\(|new Function/,
        ships,
      ),
    ).toEqual([])
  })

  test.each(['chrome', 'firefox'])(
    'the manifest for %s asks for storage and the four sites, and connects nowhere',
    async browser => {
      const { manifest } = config
      if (typeof manifest !== 'function') throw new Error('the manifest depends on the browser')
      const made = await manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' })
      expect(made.permissions).toEqual(['storage'])
      // Asked for when a person adds a site, and given back with it.
      expect(made.optional_permissions).toEqual(['scripting'])
      expect(made.optional_host_permissions).toEqual(['https://*/*'])
      expect(
        made.host_permissions?.every(site =>
          /\/\/(?:[\w*]+\.)?(?:x|twitter|instagram|linkedin|tiktok)\.com\//.test(site),
        ),
      ).toBe(true)
      expect(JSON.stringify(made.content_security_policy)).toContain("connect-src 'none'")
    },
  )
})

describe('the project itself', () => {
  test('no file names a folder of somebody’s machine', () => {
    expect(
      linesWith(/(?:^|[\s"'`(])\/(?:home|root|work|Users)\/\w/, file => file !== 'tests/tree.test.ts'),
    ).toEqual([])
  })

  test('no file names a package registry', () => {
    expect(linesWith(/registry\.|"resolved":/, file => file !== 'tests/tree.test.ts')).toEqual([])
  })

  test('nothing is left for later', () => {
    const later = new RegExp(['TO', 'DO|FIX', 'ME|X', 'XX'].join(''))
    expect(linesWith(later, file => /\.(?:tsx?|jsx?|css)$/.test(file))).toEqual([])
  })

  test('no test is switched off', () => {
    expect(
      linesWith(
        /\b(?:test|describe|it)\.(?:only|skip|todo|runIf|skipIf)\b/,
        file => file.startsWith('tests/') && file !== 'tests/tree.test.ts',
      ),
    ).toEqual([])
  })
})
