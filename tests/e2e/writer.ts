import type { Page } from 'puppeteer-core'

/** What every test needs of somebody who writes: words, hands and patience. */

export const name = 'Sarah Jones'
export const story = `My patient ${name}, 34, came in last night`
/** With a place and a complaint as well. */
export const fullStory = `My patient ${name}, 34, from Hackney came in last night with a rash`

export const wait = (time: number): Promise<void> => new Promise(resolve => setTimeout(resolve, time))

/** For `expect.poll` and `vi.waitFor`: whatever a person would wait for, on a busy machine. */
export const patience = { timeout: 15_000, interval: 50 }

type Key = Parameters<Page['keyboard']['press']>[0]
/** The last one is pressed while the others are held. */
export type Keys = readonly [...Key[], Key]

export async function pressKeys({ keyboard }: Page, ...keys: Keys): Promise<void> {
  const held = keys.slice(0, -1)
  for (const key of held) await keyboard.down(key)
  await keyboard.press(keys.at(-1) as Key)
  for (const key of held.toReversed()) await keyboard.up(key)
}

export const undo = (page: Page): Promise<void> => pressKeys(page, 'Control', 'z')
