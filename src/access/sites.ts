import { browser } from 'wxt/browser'
import { sites } from '../compose/sites/index.ts'
import type { SiteId } from '../engine/draft.ts'

/**
 * On which sites Chaperone reads. The four it is made for are always on; the others it knows, and any site that
 * somebody adds, are on while the browser grants them. The grant is all there is: nothing of it is stored.
 */
export interface SiteAccess {
  /** Of a site that Chaperone knows. */
  readonly id?: SiteId
  /** "https://bsky.app"; what {@link addSite} and {@link removeSite} take. */
  readonly origin: string
  /** "Bluesky", or the host of a site that was added by hand. */
  readonly name: string
  readonly state: 'always' | 'on' | 'off'
}

/** What is needed to run anywhere but on the four: the site itself, and the leave to start a script there. */
const permissions = ['scripting' as const]

const patternOf = (origin: string): string => `${origin}/*`
const originOf = (pattern: string): string => pattern.replace(/\/\*$/, '')

/** All addresses that are switched with this one: YouTube's studio goes with YouTube, and reddit.com leads to www. */
export function addressesOf(origin: string): readonly string[] {
  const { hostname } = new URL(origin)
  const known = sites.find(
    ({ addresses, hosts, optional }) =>
      optional && (addresses.includes(patternOf(origin)) || hosts.includes(hostname)),
  )
  return known?.addresses ?? [patternOf(origin)]
}

const always = new Set(sites.filter(({ optional }) => !optional).flatMap(({ addresses }) => addresses))

/** The match patterns that were granted beyond the four sites, and on which a script may be started. */
export async function grantedAddresses(): Promise<readonly string[]> {
  const granted = await browser.permissions.getAll()
  if (!granted.permissions?.includes('scripting')) return []
  return (granted.origins ?? []).filter(pattern => !always.has(pattern))
}

/** The four, the others that Chaperone knows, and what was added by hand, in this order. */
export async function listSites(): Promise<readonly SiteAccess[]> {
  const granted = new Set(await grantedAddresses())
  const known = sites.map(({ id, name, optional, addresses: [first = ''] }): SiteAccess => {
    const state = optional ? (granted.has(first) ? 'on' : 'off') : 'always'
    return { id, origin: originOf(first), name, state }
  })
  const addresses = new Set(sites.flatMap(site => site.addresses))
  const added = [...granted]
    .filter(pattern => !addresses.has(pattern))
    .map((pattern): SiteAccess => {
      const origin = originOf(pattern)
      return { origin, name: origin.replace('https://', ''), state: 'on' }
    })
  return [...known, ...added.toSorted((a, b) => a.name.localeCompare(b.name))]
}

/** The origin of what somebody typed, "forum.example.org/new" or a whole address; `null` where it is none. */
export function originFrom(typed: string): string | null {
  const address = typed.trim().replace(/^(?!https?:\/\/)/, 'https://')
  if (!URL.canParse(address)) return null
  const { protocol, origin, hostname, port } = new URL(address)
  // Firefox grants no single port.
  return protocol === 'https:' && hostname.includes('.') && port === '' ? origin : null
}

/**
 * Has the browser ask the person whether Chaperone may run there. To be called straight from a click, with nothing
 * awaited before it: browsers ask for nothing else. Tabs that are open already need a reload.
 * @param origin of a known site, or of any other: "https://forum.example.org"
 * @returns whether it was allowed.
 */
export function addSite(origin: string): Promise<boolean> {
  return browser.permissions.request({ permissions, origins: [...addressesOf(origin)] })
}

/** Gives the site back to the browser, and with the last one the leave to start scripts. */
export async function removeSite(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [...addressesOf(origin)] })
  if ((await grantedAddresses()).length === 0) await browser.permissions.remove({ permissions })
}

/** Gives all of them back, as on the first day. */
export async function removeAllSites(): Promise<void> {
  await browser.permissions.remove({ permissions, origins: [...(await grantedAddresses())] })
}

/** Calls the listener when a site was added or removed, here or in the browser's own settings. @returns its end. */
export function watchSites(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener)
  browser.permissions.onRemoved.addListener(listener)
  return () => {
    browser.permissions.onAdded.removeListener(listener)
    browser.permissions.onRemoved.removeListener(listener)
  }
}
