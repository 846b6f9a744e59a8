import { describe, expect, test } from 'vitest'
import { boxNamed, stand } from './boxes.ts'
import {
  answer,
  canPost,
  dialog,
  gate,
  home,
  homeButton,
  isAsked,
  isChecked,
  isFine,
  isGone,
  isPosted,
  note,
  ordinary,
  postButton,
  question,
  repair,
  restful,
  useBrowser,
} from './gate.ts'
import { click, keys, ways } from './gate-ways.ts'
import { builtExtension, engines } from './harness.ts'
import { lookInside } from './inside.ts'
import { modelText, opened, published, told } from './look.ts'
import { name, patience, story, undo, wait } from './writer.ts'

describe.each(engines)('the gate in %s', engine => {
  const { open, write, session } = useBrowser(engine, () => builtExtension(engine))

  describe('on every way out', () => {
    test.each(ways)('$name', async ({ row, publish }) => {
      const { page, where } = await write(row)
      await isChecked(where)
      await publish(page)
      await isAsked(where)
      expect(await gate(where)).toContain(name)
      expect(await told(where)).toMatchObject({ model: story, posted: [] })
      await answer(page, where, 'Post anyway')
      await isGone(where)
      if (row.name.startsWith('TikTok: caption')) {
        // The site asks once more itself.
        await click('.TUXButton--primary')(page)
      }
      await isPosted(where, story)
      await wait(400)
      expect((await told(where)).posted).toEqual([story])
      await page.close()
    })

    test.each(
      ways.filter(({ name }) =>
        /^(X: Ctrl|LinkedIn: in a shadow|Instagram: comment, E|TikTok: message)/.test(name),
      ),
    )('an ordinary text goes as if there were none: $name', async ({ row, publish }) => {
      const { page, where } = await write(row, ordinary)
      await isFine(page)
      await publish(page)
      await isPosted(where, ordinary)
      expect(await note(page)).toBe('')
      await page.close()
    })
  })

  describe('the dialog', () => {
    test('goes back by its button and by Escape, and gives the caret back', async () => {
      const { page } = await write(dialog)
      await isChecked(page)
      await page.keyboard.press('ArrowLeft')
      for (const leave of [() => answer(page, page, 'Go back'), () => page.keyboard.press('Escape')]) {
        await keys('Control', 'Enter')(page)
        await isAsked(page)
        await leave()
        await isGone(page)
        await wait(restful)
      }
      await page.keyboard.type('X')
      await expect.poll(() => modelText(page), patience).toBe(story.replace(/t$/, 'Xt'))
      expect(await published(page)).toEqual([])
      await page.close()
    })

    test('keeps the focus, reads its title first, and lets nobody type under it', async () => {
      const { page } = await write(dialog)
      await isChecked(page)
      await click(postButton)(page)
      await isAsked(page)
      expect((await lookInside(page))?.focused).toBe(question)
      await page.keyboard.type('xyz')
      const visited = new Set<string>()
      for (let step = 0; step < 40; step++) {
        await page.keyboard.press('Tab')
        visited.add((await lookInside(page))?.focused ?? '')
        // The browser's own bars may have a turn; the page never.
        const at = await page.evaluate(() => document.activeElement?.localName)
        expect(['margin-notes', 'body']).toContain(at)
      }
      expect([...visited]).toEqual(expect.arrayContaining(['Go back', 'Post anyway']))
      expect(await told(page)).toMatchObject({ model: story, posted: [] })
      await page.close()
    })

    test('is answered from the keyboard', async () => {
      const { page } = await write(dialog)
      await isChecked(page)
      await keys('Control', 'Enter')(page)
      await isAsked(page)
      await wait(500)
      for (let step = 0; step < 40; step++) {
        if ((await lookInside(page))?.focused === 'Post anyway') break
        await page.keyboard.press('Tab')
      }
      await page.keyboard.press('Enter')
      await isPosted(page, story)
      await page.close()
    })

    test('leads to a phrase in the draft', async () => {
      const { page } = await write(dialog)
      await isChecked(page)
      await click(postButton)(page)
      await isAsked(page)
      await answer(page, page, `“${name}”`)
      await isGone(page)
      await expect.poll(() => opened(page), patience).toEqual([name])
      await page.close()
    })

    test.each(
      ways.filter(({ name }) =>
        /^(X: button$|LinkedIn: in a shadow|LinkedIn: words alone|Instagram: (caption$|comment, E)|TikTok: comment, E)/.test(
          name,
        ),
      ),
    )(
      'repairs, posts what was repaired, and one undo takes a repair back: $name',
      async ({ row, publish }) => {
        const { page, where } = await write(row)
        await isChecked(where)
        // Editors join what is typed in one go.
        await wait(700)
        await publish(page)
        await isAsked(where)
        await repair(page)
        await expect.poll(() => modelText(where), patience).not.toContain(name)
        const once = await modelText(where)
        await isAsked(where)
        await answer(page, where, 'Go back')
        await isGone(where)
        await undo(page)
        await expect.poll(() => modelText(where), patience).toBe(story)
        await isChecked(where)
        await wait(restful)
        await publish(page)
        await isAsked(where)
        for (let round = 0; round < 6 && !(await canPost(page)); round++) await repair(page)
        expect(await gate(where)).toContain('Nothing is left to stop for')
        const repaired = await modelText(where)
        expect(repaired).not.toContain(name)
        expect(once).not.toContain(name)
        await answer(page, where, 'Post')
        await isPosted(where, repaired)
        await page.close()
      },
    )

    test('lets a finding stand when it is ignored here', async () => {
      const { page } = await write(dialog)
      await isChecked(page)
      await click(postButton)(page)
      await isAsked(page)
      for (let round = 0; round < 8 && !(await canPost(page)); round++)
        await answer(page, page, 'Ignore here')
      await answer(page, page, 'Post')
      await isPosted(page, story)
      await page.close()
    })
  })

  describe('nothing goes out twice', () => {
    test('a double click on the button, on “Go back” and on “Post anyway”', async () => {
      const { page } = await write(dialog)
      await isChecked(page)
      const doubleClick = async (x: number, y: number) => page.mouse.click(x, y, { count: 2 })
      const button = await (await page.$(postButton))?.boundingBox()
      const at = { x: (button?.x ?? 0) + 5, y: (button?.y ?? 0) + 5 }
      await doubleClick(at.x, at.y)
      await isAsked(page)
      expect(await published(page)).toEqual([])
      await wait(500)
      const anyway = (await lookInside(page))?.buttons.find(({ label }) => label === 'Post anyway')
      await doubleClick(anyway?.x ?? 0, anyway?.y ?? 0)
      await isPosted(page, story)
      await wait(restful)
      expect(await published(page)).toEqual([story])
      await page.close()
    })

    test('a double click on a draft that has yet to be checked', async () => {
      const { page } = await write(dialog, ordinary)
      const button = await page.$(postButton)
      await button?.click({ count: 2 })
      await isPosted(page, ordinary)
      await wait(restful)
      expect(await published(page)).toEqual([ordinary])
      await page.close()
    })

    test('Enter held down', async () => {
      const { page } = await write(boxNamed('Instagram: comment'))
      await isChecked(page)
      await page.keyboard.down('Enter')
      for (let times = 0; times < 5; times++) await page.keyboard.down('Enter')
      await page.keyboard.up('Enter')
      await isAsked(page)
      expect(await told(page)).toMatchObject({ model: story, posted: [] })
      await page.close()
    })

    test('a page that takes no click from a script is pressed once more by hand', async () => {
      const { page } = await write(dialog)
      await isChecked(page)
      await page.evaluate(() => {
        addEventListener('click', event => event.isTrusted || event.stopImmediatePropagation(), true)
      })
      await click(postButton)(page)
      await isAsked(page)
      await answer(page, page, 'Post anyway')
      await expect.poll(() => note(page), patience).toContain('press the button')
      expect(await published(page)).toEqual([])
      await click(postButton)(page)
      await isPosted(page, story)
      await wait(restful)
      expect(await published(page)).toEqual([story])
      await page.close()
    })
  })

  describe('a page that changes under the dialog', () => {
    test('builds its boxes anew, and the words go out once all the same', async () => {
      const { page } = await write({ ...dialog, url: 'https://x.com/compose/post?rerender=1', press: [] })
      await isChecked(page)
      await click(postButton)(page)
      await isAsked(page)
      await wait(2_500)
      expect(await gate(page)).toContain(name)
      await answer(page, page, 'Post anyway')
      await isPosted(page, story)
      await wait(restful)
      expect(await published(page)).toEqual([story])
      await page.close()
    })

    test('closes the box, and the dialog goes with it', async () => {
      const { page } = await write(dialog)
      await isChecked(page)
      await click(postButton)(page)
      await isAsked(page)
      await page.evaluate(() => document.querySelector<HTMLElement>('[data-testid="app-bar-close"]')?.click())
      await isGone(page)
      await page.close()
    })

    test('takes our element away, and holds nobody up', async () => {
      const { page } = await write(dialog)
      await isChecked(page)
      await click(postButton)(page)
      await isAsked(page)
      await page.evaluate(() => document.querySelector('margin-notes')?.remove())
      await wait(restful)
      await click(postButton)(page)
      await isAsked(page)
      await answer(page, page, 'Post anyway')
      await isPosted(page, story)
      await page.close()
    })
  })

  describe('what is held', () => {
    test('not what the page’s own script publishes, and never in a circle', async () => {
      const { page } = await write(dialog)
      await isChecked(page)
      await page.evaluate(selector => document.querySelector<HTMLElement>(selector)?.click(), postButton)
      await isPosted(page, story)
      expect(await gate(page)).toBe('')
      await page.close()
    })

    test('a draft that changes under the press is checked first', async () => {
      const { page } = await write(dialog, ordinary)
      await isFine(page)
      await page.evaluate(words => {
        addEventListener('pointerdown', () => document.execCommand('insertText', false, words), {
          capture: true,
          once: true,
        })
      }, `. ${story} `)
      await click(postButton)(page)
      await isAsked(page)
      expect(await published(page)).toEqual([])
      expect(await modelText(page)).toContain(name)
      await page.close()
    })

    test('the last key and the press in one go', async () => {
      const { page } = await open(dialog)
      await page.keyboard.type(story)
      await keys('Control', 'Enter')(page)
      await isAsked(page)
      expect(await published(page)).toEqual([])
      await page.close()
    })

    test('nothing that the page would not send: a button that is off', async () => {
      const { page } = await write(dialog, `${story} ${'and on '.repeat(40)}`)
      await isChecked(page)
      await keys('Control', 'Enter')(page)
      await wait(400)
      expect(await gate(page)).toBe('')
      expect(await published(page)).toEqual([])
      await page.close()
    })

    test('no new line, and no line break by Shift', async () => {
      const { page } = await write(boxNamed('LinkedIn: comment'), 'Hello')
      await isFine(page)
      await page.keyboard.press('Enter')
      await expect.poll(() => modelText(page), patience).toBe('Hello\n')
      await page.keyboard.type(story)
      await isChecked(page)
      await page.keyboard.press('Enter')
      await keys('Shift', 'Enter')(page)
      await expect.poll(() => modelText(page), patience).toMatch(/night\n\n?/)
      expect(await gate(page)).toBe('')
      await page.close()
    })

    test('each of two boxes by its own words, wherever one was last', async () => {
      const { page } = await write(home)
      await isChecked(page)
      await click('[data-testid="SideNav_NewTweet_Button"]')(page)
      await stand(page, { box: dialog.box })
      await page.keyboard.type(ordinary)
      await isFine(page)
      await click(postButton)(page)
      await isPosted(page, ordinary)
      await wait(restful)
      // Straight to the button: the box with the story has not been entered again.
      await click(homeButton)(page)
      await isAsked(page)
      expect(await gate(page)).toContain(name)
      await answer(page, page, `“${name}”`)
      await isGone(page)
      await expect.poll(() => opened(page), patience).toEqual([name])
      await wait(restful)
      await click(homeButton)(page)
      await isAsked(page)
      await answer(page, page, 'Post anyway')
      await isPosted(page, ordinary, story)
      await page.close()
    })

    test('every box of a thread', async () => {
      const { page } = await write(dialog)
      await isChecked(page)
      await click('[data-testid="addButton"]')(page)
      await stand(page, { box: '#layers [data-testid="tweetTextarea_1"][role="textbox"]' })
      await page.keyboard.type('More tomorrow')
      await click(postButton)(page)
      await isAsked(page)
      expect(await gate(page)).toContain('Box 1 of 2')
      await answer(page, page, 'Post anyway')
      await isPosted(page, story, 'More tomorrow')
      await page.close()
    })

    test('a text that was there already and that nobody touched', async () => {
      const page = await session().visit(`https://x.com/compose/post?text=${encodeURIComponent(story)}`)
      await click(postButton)(page)
      await isAsked(page)
      await answer(page, page, 'Post anyway')
      await isPosted(page, story)
      await page.close()
    })

    test('words alone in a language nobody here knows', async () => {
      const { page } = await write(boxNamed('LinkedIn: post, TipTap in a modal dialog'))
      await isChecked(page)
      await page.evaluate(() => {
        const words = document.querySelector('dialog button._9e77 span')
        if (words) words.textContent = 'Đăng'
      })
      await click('dialog button._9e77')(page)
      await isAsked(page)
      await page.close()
    })
  })

  test('an extension that is gone holds nothing', async () => {
    const { page } = await write(dialog)
    await isChecked(page)
    const id =
      engine === 'firefox' ? 'chaperone@chaperone.example' : new URL(session().extensionPage('')).host
    await session().browser.uninstallExtension(id)
    await wait(1_500)
    await click(postButton)(page)
    await isPosted(page, story)
    await page.close()
  })
})
