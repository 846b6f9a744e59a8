import type { JurisdictionId } from '../engine/policy.ts'

/** Where a person's browser seems to be. */
export interface Locale {
  /** BCP 47 tags, the preferred one first. */
  readonly languages: readonly string[]
  /** IANA name, "Europe/London". */
  readonly timeZone: string
}

const here = (): Locale => ({
  languages: navigator.languages,
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
})

/** Zones of the United Kingdom and its islands; many browsers there are set to American English. */
const britishZones = [
  'Europe/London',
  'Europe/Belfast',
  'Europe/Jersey',
  'Europe/Guernsey',
  'Europe/Isle_of_Man',
  'GB',
]

/** A first guess to offer before the person has chosen, never a choice made for them. */
export function guessJurisdiction({ languages, timeZone }: Locale = here()): JurisdictionId {
  if (britishZones.includes(timeZone)) return 'uk'
  const regions = languages.map(tag => tag.split('-').at(-1)?.toUpperCase())
  const known = regions.find(region => region === 'GB' || region === 'US')
  return known === 'US' ? 'us' : 'uk'
}
