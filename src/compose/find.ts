import type { DraftKind } from '../engine/draft.ts'
import type { Composer } from './composer.ts'
import { closest, isField, pageLocation } from './dom.ts'
import { familyOf } from './family.ts'
import { siteOf } from './sites/index.ts'
import type { Site } from './sites/site.ts'

/** Boxes that look editable and publish nothing: search fields, helpers of an editor, boxes nobody can see. */
const neverComposers = '[role="search"], [role="searchbox"], search, .ql-clipboard, [aria-hidden="true"]'

/** The whole editable that `element` is part of. */
function editableOf(element: Element, site: Site | undefined): HTMLElement | null {
  if (isField(element)) {
    // A field of one line asks for a name or an address, unless the site is known to ask for more.
    const isBox =
      element instanceof HTMLTextAreaElement || site?.fields?.some(field => element.matches(field))
    return !isBox || element.disabled || element.readOnly ? null : element
  }
  if (!(element instanceof HTMLElement) || !element.isContentEditable) return null
  let host = element
  while (host.parentElement?.isContentEditable) host = host.parentElement
  // `designMode` makes the whole page editable: that is an editor's frame, not a box.
  return host === document.documentElement ? null : host
}

function isExcluded(element: HTMLElement, site: Site | undefined): boolean {
  if (closest(element, neverComposers)) return true
  // A search field that completes; on TikTok the caption itself says it is one, but it is an editor's box.
  if (element instanceof HTMLTextAreaElement && element.role === 'combobox') return true
  if (!site) return false
  return (
    site.exclude.some(selector => closest(element, selector)) ||
    site.excludedPaths.some(path => path.test(pageLocation().pathname))
  )
}

function kindOf(element: HTMLElement, site: Site | undefined): DraftKind {
  const { pathname, search } = pageLocation()
  const row = site?.kinds.find(
    ({ within, path, query }) =>
      (!within || closest(element, within)) &&
      (!path || path.test(pathname)) &&
      (!query || query.test(search)),
  )
  return row?.kind ?? 'post'
}

/** The composer that `element` is, or stands in; `null` where it is none. */
export function composerOf(element: Element): Composer | null {
  const site = siteOf(pageLocation().hostname)
  const editable = editableOf(element, site)
  if (!editable || isExcluded(editable, site)) return null
  return { element: editable, family: familyOf(editable), kind: kindOf(editable, site), site: site?.id }
}
