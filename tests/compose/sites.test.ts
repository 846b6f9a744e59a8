import { describe, expect, test } from 'vitest'
import { siteAddresses } from '../../src/compose/sites/addresses.ts'
import { siteOf, sites } from '../../src/compose/sites/index.ts'
import { siteIds } from '../../src/engine/draft.ts'
import { boxRows, optionalBoxRows } from '../e2e/boxes.ts'
import { fixtureSites } from '../fixtures/sites.ts'

describe('sites', () => {
  test.each([
    ['x.com', 'x'],
    ['mobile.twitter.com', 'x'],
    ['www.linkedin.com', 'linkedin'],
    ['www.instagram.com', 'instagram'],
    ['www.tiktok.com', 'tiktok'],
  ])('%s is %s', (host, id) => {
    expect(siteOf(host)?.id).toBe(id)
  })

  test.each(['notx.com', 'x.com.example', 'linkedin.example', ''])('%j is none of them', host => {
    expect(siteOf(host)).toBeUndefined()
  })

  test('each has one file, and says of every box what it is', () => {
    expect(sites.map(site => site.id).toSorted()).toEqual([...siteIds].toSorted())
    for (const site of sites) expect(site.kinds.at(-1)).toEqual({ kind: 'post' })
  })

  test('runs of itself on the four, and on the others once they are switched on', () => {
    const always = new Set(siteAddresses.map(pattern => siteOf(new URL(pattern).hostname)?.id))
    expect([...always]).toEqual(['x', 'instagram', 'linkedin', 'tiktok'])
  })

  describe.each(sites)('$name', ({ id, addresses }) => {
    test('can be written as the browser grants it, and is known there', () => {
      for (const pattern of addresses) {
        expect(pattern).toMatch(/^https:\/\/[a-z.]+\/\*$/)
        expect(siteOf(new URL(pattern).hostname)?.id).toBe(id)
      }
    })

    test('has a fixture, and a row for each of its boxes', () => {
      expect(addresses.some(pattern => new URL(pattern).hostname in fixtureSites)).toBe(true)
      const rows = [...boxRows, ...optionalBoxRows].filter(({ site }) => site === id)
      const kinds = new Set(rows.map(({ kind }) => kind))
      const known = new Set(sites.find(site => site.id === id)?.kinds.map(({ kind }) => kind))
      // What stands last is for boxes that nobody knows.
      expect([...known].filter(kind => !kinds.has(kind) && kind !== 'post')).toEqual([])
    })
  })
})
