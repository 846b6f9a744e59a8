import type { Draft } from '../engine/draft.ts'
import type { Composer } from './composer.ts'
import { ancestors, closest } from './dom.ts'
import { composerOf } from './find.ts'
import { read } from './read.ts'
import { sites } from './sites/index.ts'
import type { Site } from './sites/site.ts'

/** What matches in the smallest part of the page around the composer where anything does. */
function nearest(composer: Composer, selectors: readonly string[] = []): readonly HTMLElement[] {
  if (selectors.length === 0) return []
  for (const ancestor of ancestors(composer.element)) {
    // The picture in the next post of the feed is not attached to this draft.
    if (ancestor === document.body) break
    const found = ancestor.querySelectorAll<HTMLElement>(selectors.join(','))
    if (found.length > 0) return [...found]
  }
  return []
}

function isOn(toggle: HTMLElement): boolean {
  if (toggle instanceof HTMLInputElement) return toggle.checked
  return toggle.ariaChecked === 'true'
}

/** The other boxes that go out with this one, in the order of the page. */
function boxesAround({ element }: Composer, { thread }: Site): { before: string[]; after: string[] } {
  const all = thread && closest(element, thread.within)?.querySelectorAll(thread.box)
  const boxes = [...(all ?? [])]
  const at = boxes.indexOf(element)
  const textsOf = (part: readonly Element[]) =>
    part.flatMap(box => {
      const composer = composerOf(box)
      return composer ? [read(composer).text.trim()] : []
    })
  return at < 0
    ? { before: [], after: [] }
    : { before: textsOf(boxes.slice(0, at)), after: textsOf(boxes.slice(at + 1)) }
}

/** What is written for people who cannot see the pictures: it goes out with the post. */
const altTextsOf = (composer: Composer, { altText }: Site): string[] =>
  composer.kind === 'alt text' ? [] : nearest(composer, altText).map(wordsOf)

function wordsOf(element: HTMLElement): string {
  if (element instanceof HTMLImageElement) return element.alt.trim()
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
    return element.value.trim()
  const words = element.textContent.trim()
  // Until something is written there, it says what the link around it says: “Add description”.
  return closest(element, '[aria-label]')?.ariaLabel === words ? '' : words
}

function threadOf(composer: Composer, site: Site): Draft['thread'] {
  const { before, after } = boxesAround(composer, site)
  const texts = (boxes: readonly string[]) => boxes.filter(text => text !== '').join('\n\n')
  const thread = { before: texts(before), after: texts([...after, ...altTextsOf(composer, site)]) }
  return thread.before || thread.after ? thread : undefined
}

/** The draft with what the page shows around its text. */
export function draftOf(composer: Composer, text: string): Draft {
  const site = sites.find(({ id }) => id === composer.site)
  if (!site) return { text, kind: composer.kind }
  const [toggle] = nearest(composer, site.paidPartnership)
  const thread = threadOf(composer, site)
  return {
    text,
    kind: composer.kind,
    site: site.id,
    media: nearest(composer, site.media).length > 0,
    ...(toggle && { paidPartnership: isOn(toggle) }),
    ...(thread && { thread }),
  }
}
