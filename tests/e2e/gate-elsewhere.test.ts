import { describe, expect, test } from 'vitest'
import { sites } from '../../src/compose/sites/index.ts'
import { alteredExtension, withSettings, withTrouble } from './altered.ts'
import {
  answer,
  dialog,
  isAsked,
  isChecked,
  isFine,
  isPosted,
  note,
  ordinary,
  postButton,
  restful,
  useBrowser,
} from './gate.ts'
import { click, keys, optionalWays } from './gate-ways.ts'
import { grantedExtension } from './granted.ts'
import { engines } from './harness.ts'
import { published } from './look.ts'
import { patience, story, wait } from './writer.ts'

/** The gate where the worker fails, on sites that were added, and as it is set. */

describe.each(engines)('a worker in trouble in %s', engine => {
  const { write } = useBrowser(engine, () =>
    alteredExtension(engine, 'trouble', withTrouble({ slow: 'snow', dead: 'ice', deadOnce: 'sleet' })),
  )

  test.each([
    ['is busy', `Roads closed for snow. ${story}`],
    ['loses its connection again and again', `Roads closed for ice. ${story}`],
  ])('that %s lets the post go after a moment, and says so', async (_, text) => {
    const { page } = await write(dialog, text)
    await click(postButton)(page)
    await isPosted(page, text)
    await expect.poll(() => note(page), patience).toContain('without a check')
    await wait(restful)
    expect(await published(page)).toEqual([text])
    await page.close()
  })
})

/** Chromium puts its worker to sleep for good when it is told to; in both, the connection breaks in mid-check. */
describe.each(engines)('a worker that was restarted in %s', engine => {
  const { write, session } = useBrowser(engine, () =>
    alteredExtension(engine, 'restarted', withTrouble({ slow: 'snow', dead: 'ice', deadOnce: 'sleet' })),
  )

  test('still judges what is about to go out', async () => {
    const { page } = await write(dialog, ordinary)
    await isFine(page)
    if (engine === 'chromium') {
      const target = await session().browser.waitForTarget(one => one.type() === 'service_worker')
      await (await target.worker())?.close()
    }
    await page.keyboard.type(`. Then sleet. ${story}`)
    await keys('Control', 'Enter')(page)
    await isAsked(page)
    expect(await published(page)).toEqual([])
    await page.close()
  })
})

describe.each(engines)('the gate on sites that were switched on in %s', engine => {
  const optional = sites.filter(site => site.optional).flatMap(({ addresses }) => addresses)
  const { write } = useBrowser(engine, () => grantedExtension(engine, optional))

  test.each(optionalWays)('$name', async ({ row, publish }) => {
    const { page, where } = await write(row)
    await isChecked(where)
    await publish(page)
    await isAsked(where)
    expect(await published(where)).toEqual([])
    await answer(page, where, 'Post anyway')
    // In Bluesky’s editor Ctrl+Enter also breaks the line, with or without us.
    await expect
      .poll(async () => (await published(where)).map(text => text.trim()), patience)
      .toEqual([story])
    await page.close()
  })
})

describe.each(engines)('settings of the gate in %s', engine => {
  describe.each(['off', 'warn', 'checklist'] as const)('%s', mode => {
    const { write } = useBrowser(engine, () =>
      alteredExtension(
        engine,
        `gate-${mode}`,
        withSettings({ jurisdiction: 'us', rules: {}, ignored: {}, gate: mode }),
      ),
    )

    test('holds what it says', async () => {
      const { page } = await write(dialog)
      await isChecked(page)
      await click(postButton)(page)
      if (mode === 'off') {
        await isPosted(page, story)
        return page.close()
      }
      await isAsked(page)
      await answer(page, page, 'Post anyway')
      await isPosted(page, story)
      await page.close()
    })
  })
})

describe.each(engines)('a form of a site added by hand in %s', engine => {
  const { open } = useBrowser(engine, () => grantedExtension(engine, ['https://forum.test/*']))

  test('is held when a person sends it, and not when its page does', async () => {
    const { page } = await open({ url: 'https://forum.test/?box=textarea', box: 'textarea' })
    await page.keyboard.type(story)
    await isChecked(page)
    await page.evaluate(() => {
      const button = document.createElement('button')
      button.textContent = 'Absenden'
      document.querySelector('form')?.append(button)
    })
    await click('form button')(page)
    await isAsked(page)
    await answer(page, page, 'Post anyway')
    await isPosted(page, story)
    await page.evaluate(() => document.querySelector('form')?.requestSubmit())
    await isPosted(page, story, story)
    await page.evaluate(() => document.querySelector('textarea')?.select())
    await page.keyboard.type(ordinary)
    await click('form button')(page)
    await isPosted(page, story, story, ordinary)
    await page.close()
  })
})
