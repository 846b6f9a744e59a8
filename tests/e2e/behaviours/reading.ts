import { expect } from 'vitest'
import { name, pressKeys, wait } from '../writer.ts'
import { type Behaviour, story } from './behaviour.ts'
import { compose } from './composition.ts'
import { type Desk, eventually } from './desk.ts'

/**
 * Every phrase painted in any frame until asked, to catch what flashes up in the wrong place. An observer of sizes
 * is called last before a frame is painted, when everybody has done what they do in it.
 */
async function recordLines({ frame }: Desk): Promise<() => Promise<readonly string[]>> {
  await frame.evaluate(() => {
    const recorder = globalThis as unknown as { seen: Set<string> | null }
    const seen = new Set<string>()
    recorder.seen = seen
    const clock = document.createElement('i')
    clock.style.cssText = 'position: fixed; height: 1px'
    document.documentElement.append(clock)
    let size = 1
    const tick = () => {
      size = 3 - size
      clock.style.width = `${size}px`
      if (recorder.seen === seen) requestAnimationFrame(tick)
      else clock.remove()
    }
    new ResizeObserver(() => {
      for (const highlight of CSS.highlights.values()) {
        for (const range of highlight) seen.add(range.toString())
      }
    }).observe(clock)
    tick()
  })
  return () =>
    frame.evaluate(() => {
      const recorder = globalThis as unknown as { seen: Set<string> | null }
      const all = [...(recorder.seen ?? [])]
      recorder.seen = null
      return all
    })
}

/** Without the commas and spaces at its ends, which come and go with what stands around. */
const bare = (phrase: string): string => phrase.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')

const prefixesOf = (text: string): readonly string[] => Array.from(text, (_, end) => text.slice(0, end))

const moveRight = async (desk: Desk, steps: number): Promise<void> => {
  for (let step = 0; step < steps; step++) await desk.page.keyboard.press('ArrowRight')
  await wait(50)
}

const toClipboard = async ({ page, frame }: Desk, text: string): Promise<void> => {
  await frame.evaluate(content => {
    const field = document.createElement('textarea')
    field.id = 'source'
    field.readOnly = true
    field.value = content
    field.style.position = 'fixed'
    document.body.append(field)
    field.focus()
    field.select()
  }, text)
  await pressKeys(page, 'Control', 'c')
  await frame.evaluate(() => document.querySelector('#source')?.remove())
}

export const reading: readonly Behaviour[] = [
  {
    title: 'found',
    sentence: 'a name is found and underlined where it stands, and said beside the box',
    everywhere: true,
    async holds(desk) {
      await desk.write(story)
      await desk.sees(name, 'Hackney')
      await eventually(async () => expect((await desk.inside())?.pill).toMatch(/to stop and check/))
      expect(await desk.model()).toBe(story)
      await desk.standsUnder(name)
    },
  },
  {
    title: 'typing around it',
    sentence: 'the line keeps to its words while one types before, inside and after them',
    everywhere: true,
    async holds(desk) {
      await desk.write(story)
      // All of it: until the last word is read, lines stand under what was written before.
      await desk.sees(...desk.findingsIn(story))
      const recorded = await recordLines(desk)
      await desk.press('Control', 'Home')
      await desk.type('Listen: ')
      await desk.sees(name)
      await moveRight(desk, 'My patient Sa'.length)
      await desk.type('-')
      await desk.seesNot(name)
      await desk.press('Backspace')
      await desk.sees(name)
      await desk.press('Control', 'End')
      await desk.type('and a cough ')
      await desk.sees(name)
      expect(await desk.model()).toBe(`Listen: ${story}and a cough `)
      const told = `Listen: ${story}`
      const texts = [
        ...prefixesOf('Listen: ').map(start => start + story),
        told.replace('Sarah', 'Sa-rah'),
        ...prefixesOf('and a cough ').map(end => told + end),
      ]
      const known = desk.findingsIn(...texts).map(bare)
      expect((await recorded()).filter(phrase => !known.includes(bare(phrase)))).toEqual([])
    },
  },
  {
    title: 'line breaks',
    sentence: 'lines, empty lines and a line put in later leave the line under its words',
    async holds(desk) {
      await desk.write(`Good morning\n\n${story}\nand then`)
      expect(await desk.model()).toBe(`Good morning\n\n${story}\nand then`)
      await desk.standsUnder(name)
      await desk.press('Control', 'Home')
      await desk.press('Enter')
      await desk.standsUnder(name)
    },
  },
  {
    title: 'mentions and hashtags',
    sentence: 'a phrase between a mention and a hashtag is underlined right, and both outlive its repair',
    async holds(desk) {
      const { hasMentions } = desk.row
      await desk.write('A #rash: ')
      if (hasMentions) await desk.first('mention', '@maxdoe')
      else await desk.type('@maxdoe ')
      await desk.type('and my patient Sarah Jones #skin, 34, ')
      await desk.standsUnder(name)
      const text = await desk.model()
      const fix = await desk.repairOf(name)
      await desk.repair(name, fix.label)
      expect(await desk.model()).toContain('A #rash: @maxdoe and my patient')
      expect((await desk.model()).length).toBeLessThan(text.length)
      const mentions = await desk.frame.evaluate(() => {
        const first = (globalThis as unknown as { __first: { form: Element } }).__first.form
        return [...first.querySelectorAll('.mention, .ql-mention, [data-type="mention"]')].map(
          node => node.textContent,
        )
      })
      expect(mentions).toEqual(hasMentions ? ['@maxdoe'] : [])
    },
  },
  {
    title: 'emoji',
    sentence: 'emoji of several characters shift nothing and outlive a repair beside them',
    async holds(desk) {
      const text = '👩‍⚕️👍🏽 My patient Sarah Jones 🤒 came in 👨‍👩‍👧‍👦 '
      await desk.write(text)
      expect(await desk.model()).toBe(text)
      await desk.standsUnder(name)
      const fix = await desk.repairOf(name)
      await desk.repair(name, fix.label)
      expect(await desk.model()).toMatch(/^👩‍⚕️👍🏽 .* 🤒 came in 👨‍👩‍👧‍👦 $/u)
    },
  },
  {
    title: 'right to left',
    sentence: 'a phrase in a text that runs from right to left is underlined where it stands',
    async holds(desk) {
      await desk.write('')
      await desk.frame.evaluate(() => {
        ;(globalThis as unknown as { __first: { form: HTMLElement } }).__first.form.dir = 'rtl'
      })
      await desk.type('שלום לכולם My patient Sarah Jones came in עם פריחה ')
      await desk.standsUnder(name)
    },
  },
  {
    title: 'composition (IME)',
    sentence: 'nothing is checked or underlined inside a composition, and all of it after',
    async holds(desk) {
      await desk.write('My patient ')
      const commit = await compose(desk, 'Sarah Jones ')
      await wait(800)
      expect(await desk.underlined()).toEqual([])
      await commit()
      await desk.sees(name)
      await eventually(async () => expect(await desk.model()).toBe('My patient Sarah Jones '))
    },
  },
  {
    title: 'paste',
    sentence: 'a paste of 3,000 characters is read whole',
    async holds(desk) {
      const filler = 'Hand hygiene matters on every ward, and it is easy to teach. '
      const text = `${filler.repeat(50)}${story}`.slice(-3_000)
      await toClipboard(desk, text)
      await desk.write('')
      await desk.press('Control', 'v')
      await eventually(async () => expect(await desk.model()).toBe(text))
      await desk.sees(name)
    },
  },
]
