import { bluesky } from './bluesky.ts'
import { facebook } from './facebook.ts'
import { instagram } from './instagram.ts'
import { linkedin } from './linkedin.ts'
import { reddit } from './reddit.ts'
import type { Site } from './site.ts'
import { threads } from './threads.ts'
import { tiktok } from './tiktok.ts'
import { x } from './x.ts'
import { youtube } from './youtube.ts'

/** The four that are always on, and those that a person can switch on, in the order they are offered. */
export const sites: readonly Site[] = [
  x,
  instagram,
  linkedin,
  tiktok,
  facebook,
  threads,
  bluesky,
  reddit,
  youtube,
]

/** The site that `host` (`location.hostname`) belongs to. */
export const siteOf = (host: string): Site | undefined =>
  sites.find(site => site.hosts.some(domain => host === domain || host.endsWith(`.${domain}`)))
