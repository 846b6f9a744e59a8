import { check } from 'recheck'
import type { Pattern } from './collect.ts'

/** `safe`: no text makes it slow. `bounded`: a repetition that recheck fears, measured and found harmless. */
export type Verdict =
  | { readonly verdict: 'safe' }
  | { readonly verdict: 'bounded'; readonly milliseconds: number }
  | { readonly verdict: 'slow'; readonly milliseconds: number; readonly attack: string }

/** The longest text that one of our sites takes, in characters. */
const LONGEST_POST = 25_000
/** What the worst text of that length may cost one pattern; a finding must show within 150 ms of the last key. */
const LIMIT = 50
const PATIENCE = 60_000

/** Asks recheck for a text that makes the pattern slow, and times the pattern on it. */
export async function prove({ source, flags }: Pattern): Promise<Verdict> {
  const result = await check(source, flags, { timeout: PATIENCE })
  if (result.status === 'safe') return { verdict: 'safe' }
  const attacks =
    result.status === 'vulnerable' ? [stretch(result.attack.pumps, result.attack.suffix)] : guesses(source)
  const timed = attacks.map(attack => ({ attack, milliseconds: time(source, flags, attack) }))
  const { attack, milliseconds } = timed.reduce((a, b) => (b.milliseconds > a.milliseconds ? b : a))
  return milliseconds <= LIMIT
    ? { verdict: 'bounded', milliseconds: Math.ceil(milliseconds) }
    : { verdict: 'slow', milliseconds: Math.ceil(milliseconds), attack: attack.slice(0, 60) }
}

interface Pump {
  readonly prefix: string
  readonly pump: string
}

function stretch(pumps: readonly Pump[], suffix: string): string {
  const length = pumps.reduce((sum, { pump }) => sum + pump.length, 0)
  const times = Math.ceil(LONGEST_POST / length)
  return pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix
}

/** Where recheck runs out of time: the pattern's own words, and what sits between words, over and over. */
function guesses(source: string): readonly string[] {
  const words = [...new Set(source.match(/[a-z]{2,}/gi) ?? [])].slice(0, 80)
  const pumps = [' ', 'a', 'a ', 'A ', '1', '-', "a'", 'the ', 'and ', ...words.map(word => `${word} `)]
  return pumps.map(pump => stretch([{ prefix: '', pump }], '\n!'))
}

/**
 * Milliseconds of the processor to find every match, so that a busy machine slows no pattern; patience ends with
 * the pattern's own work, which is polynomial by now.
 */
function time(source: string, flags: string, text: string): number {
  const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags}g`)
  const start = process.cpuUsage()
  for (const _match of text.matchAll(pattern));
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000
}
