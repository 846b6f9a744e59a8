import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/**
 * Cuts libphonenumber's table of the world's telephone numbers to the countries whose numbers Chaperone reads
 * without a cue: the whole one weighs as much as a quarter of the worker. Run it again after an update of
 * libphonenumber-js, and `npm run format` after it.
 */
const countries = ['GB', 'GG', 'IM', 'JE', 'IE', 'US', 'CA', 'PR']

interface Metadata {
  readonly version: number
  readonly country_calling_codes: Readonly<Record<string, readonly string[]>>
  readonly countries: Readonly<Record<string, unknown>>
}

const whole = createRequire(import.meta.url).resolve('libphonenumber-js/metadata.min.json')
const { version, country_calling_codes, countries: all } = JSON.parse(readFileSync(whole, 'utf8')) as Metadata
const kept = (codes: readonly string[]) => codes.filter(code => countries.includes(code))
const cut: Metadata = {
  version,
  country_calling_codes: Object.fromEntries(
    Object.entries(country_calling_codes)
      .map(([code, names]) => [code, kept(names)] as const)
      .filter(([, names]) => names.length > 0),
  ),
  countries: Object.fromEntries(countries.map(code => [code, all[code]])),
}

const target = fileURLToPath(new URL('../src/engine/reading/phone-metadata.json', import.meta.url))
writeFileSync(target, `${JSON.stringify(cut)}\n`)
