import type { Frame, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { type BoxRow, boxNamed, stand } from './boxes.ts'
import { type Engine, openBrowser, type Session } from './harness.ts'
import { lookInside, press } from './inside.ts'
import { published, underlined, waken } from './look.ts'
import { name, patience, story, wait } from './writer.ts'

/** What a person meets at the gate, and the browser it stands in. */

export const ordinary = 'Clinic closed on Monday for the holiday'
export const question = 'Before this goes out'
/** A second press sooner than this counts as one with the first. */
export const restful = 700

export const home = boxNamed('X: home')
export const dialog = boxNamed('X: dialog over the home box')
export const postButton = '#layers [data-testid="tweetButton"]'
export const homeButton = '[data-testid="tweetButtonInline"]'

export function useBrowser(engine: Engine, extension: () => Promise<string>) {
  let session: Session
  beforeAll(async () => {
    session = await openBrowser(engine, await extension())
    await waken(session)
  })
  afterAll(() => session.close())
  const open = async (row: Pick<BoxRow, 'url' | 'box' | 'press' | 'framed' | 'prefilled'>) => {
    const page = await session.visit(row.url)
    return { page, where: await stand(page, row) }
  }
  const write = async (row: BoxRow, text = story) => {
    const { page, where } = await open(row)
    await page.keyboard.type(text)
    return { page, where }
  }
  return { open, write, session: () => session }
}

export const isChecked = (where: Page | Frame) =>
  expect.poll(() => underlined(where), patience).toContain(name)
export const isFine = (page: Page) =>
  expect.poll(async () => (await lookInside(page))?.pill, patience).toMatch(/nothing found/)
export const gate = async (where: Page | Frame) => (await lookInside(where))?.gate ?? ''
export const note = async (page: Page) => (await lookInside(page))?.note ?? ''
export const isAsked = (where: Page | Frame) => expect.poll(() => gate(where), patience).toContain(question)
export const isGone = (where: Page | Frame) => expect.poll(() => gate(where), patience).toBe('')
export const isPosted = (where: Page | Frame, ...texts: string[]) =>
  expect.poll(() => published(where), patience).toEqual(texts)

/** Presses a button of ours. */
export async function answer(page: Page, where: Page | Frame, label: string): Promise<void> {
  // Not the second half of a double click.
  await wait(500)
  await press(page, label, where)
}

export const canPost = async (page: Page) =>
  (await lookInside(page))?.buttons.some(({ label }) => label === 'Post') ?? false

/** Makes the first repair that is offered. */
export async function repair(page: Page): Promise<void> {
  const before = await gate(page)
  await press(page, /^(Take|Say|Change|Write|Leave|Use|Replace|Remove)/)
  await expect.poll(() => gate(page), patience).not.toBe(before)
  await wait(300)
}
