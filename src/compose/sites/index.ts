import { instagram } from './instagram.ts'
import { linkedin } from './linkedin.ts'
import type { Site } from './site.ts'
import { tiktok } from './tiktok.ts'
import { x } from './x.ts'

export const sites: readonly Site[] = [x, instagram, linkedin, tiktok]

/** The site that `host` (`location.hostname`) belongs to. */
export const siteOf = (host: string): Site | undefined =>
  sites.find(site => site.hosts.some(domain => host === domain || host.endsWith(`.${domain}`)))
