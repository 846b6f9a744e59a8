import { describe, expect, test } from 'vitest'
import { siteOf, sites } from '../../src/compose/sites/index.ts'
import { siteIds } from '../../src/engine/draft.ts'

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
})
