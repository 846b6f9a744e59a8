import type { Draft } from '../engine/draft.ts'
import type { Composer } from './composer.ts'
import { ancestors } from './dom.ts'
import { sites } from './sites/index.ts'

/** The first match of the likeliest selector, as near to the composer as possible. */
function nearest(composer: Composer, selectors: readonly string[]): HTMLElement | null {
  if (selectors.length === 0) return null
  for (const ancestor of ancestors(composer.element)) {
    // The picture in the next post of the feed is not attached to this draft.
    if (ancestor === document.body) return null
    for (const selector of selectors) {
      const found = ancestor.querySelector<HTMLElement>(selector)
      if (found) return found
    }
  }
  return null
}

function isOn(toggle: HTMLElement): boolean {
  if (toggle instanceof HTMLInputElement) return toggle.checked
  return toggle.ariaChecked === 'true'
}

/** The draft with what the page shows around its text. */
export function draftOf(composer: Composer, text: string): Draft {
  const site = sites.find(({ id }) => id === composer.site)
  const toggle = nearest(composer, site?.paidPartnership ?? [])
  return {
    text,
    kind: composer.kind,
    ...(site && { site: site.id, media: nearest(composer, site.media) !== null }),
    ...(toggle && { paidPartnership: isOn(toggle) }),
  }
}
