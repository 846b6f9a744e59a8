import { expect, test } from 'vitest'
import { addressesOf, originFrom } from '../../src/access/sites.ts'

test.each([
  ['forum.example.org', 'https://forum.example.org'],
  ['  Forum.Example.org/threads/new?x=1 ', 'https://forum.example.org'],
  ['https://forum.example.org:443/a', 'https://forum.example.org'],
  ['münchen.example', 'https://xn--mnchen-3ya.example'],
])('what is typed as %j means %s', (typed, origin) => {
  expect(originFrom(typed)).toBe(origin)
})

test.each([
  '',
  'forum',
  'http://forum.example.org',
  'ftp://forum.example.org',
  'https://forum.example.org:8443',
  'javascript:alert(1)',
  'a b.example',
])('%j is no site', typed => {
  expect(originFrom(typed)).toBeNull()
})

test.each([
  ['https://bsky.app', ['https://bsky.app/*']],
  ['https://reddit.com', ['https://www.reddit.com/*', 'https://old.reddit.com/*']],
  ['https://studio.youtube.com', ['https://www.youtube.com/*', 'https://studio.youtube.com/*']],
  ['https://uk.linkedin.com', ['https://uk.linkedin.com/*']],
  ['https://forum.example.org', ['https://forum.example.org/*']],
])('%s is switched with all that belongs to it', (origin, addresses) => {
  expect(addressesOf(origin)).toEqual(addresses)
})
