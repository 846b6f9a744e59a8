import { expect, test } from 'vitest'
import { isOurs } from '../../src/worker/senders.ts'

const us = { id: 'chaperone', origin: 'chrome-extension://chaperone' }
const sites = ['https://x.com/*', 'https://www.linkedin.com/*']

test.each([
  ['a site of ours', { id: 'chaperone', url: 'https://x.com/home' }, true],
  ['a blank frame of one', { id: 'chaperone', url: 'about:blank', origin: 'https://www.linkedin.com' }, true],
  ['a page of our own', { id: 'chaperone', url: 'chrome-extension://chaperone/practice.html' }, true],
  ['another extension', { id: 'other', url: 'https://x.com/home' }, false],
  ['a page that may not be checked', { id: 'chaperone', url: 'https://example.org/' }, false],
  ['a host that only looks alike', { id: 'chaperone', url: 'https://x.com.example.org/' }, false],
  ['a blank frame of nobody', { id: 'chaperone', url: 'about:blank' }, false],
  ['nobody', undefined, false],
])('%s: is it ours?', (_, sender, ours) => {
  expect(isOurs(sender, us, sites)).toBe(ours)
})
