import { expect, test } from 'vitest'
import { originFrom } from '../../src/access/sites.ts'

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
