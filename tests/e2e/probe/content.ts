/** A content script that does what the page's script asks with `src/compose`, from where the extension stands. */
import type { Composer } from '../../../src/compose/composer.ts'
import { draftOf } from '../../../src/compose/draft.ts'
import { read } from '../../../src/compose/read.ts'
import { replaceText } from '../../../src/compose/replace.ts'
import { watchComposers, watchText } from '../../../src/compose/watch.ts'
import type { Span } from '../../../src/engine/draft.ts'
import type { Edit } from '../../../src/engine/report.ts'

let current: Composer | null = null
let changes = 0
let ended = 0
/** The text at the last change that was heard of. */
let heard = ''

watchComposers((composer, signal) => {
  current = composer
  signal.addEventListener('abort', () => {
    ended += 1
    if (current === composer) current = null
  })
  const changed = () => {
    changes += 1
    heard = read(composer).text
  }
  watchText(composer, changed, signal)
}, new AbortController().signal)

const actions = {
  state: () => ({
    composer: current && { family: current.family, kind: current.kind, site: current.site },
    changes,
    ended,
    heard,
  }),
  read: (composer: Composer) => {
    const { text, caret } = read(composer)
    return { text, caret }
  },
  html: (composer: Composer) => composer.element.outerHTML,
  draft: (composer: Composer) => draftOf(composer, read(composer).text),
  rangeText: (composer: Composer, span: Span) => read(composer).rangeOf(span)?.toString() ?? null,
  replace: (composer: Composer, text: string, edits: readonly Edit[]) => replaceText(composer, text, edits),
}
type Actions = typeof actions
export type Asked<Name extends keyof Actions> = Awaited<ReturnType<Actions[Name]>>

document.addEventListener('probe:ask', async event => {
  if (!(event instanceof CustomEvent)) return
  const { action, args } = JSON.parse(event.detail)
  const answer =
    action === 'state'
      ? actions.state()
      : current &&
        (await (actions as Record<string, (...args: unknown[]) => unknown>)[action]?.(current, ...args))
  document.dispatchEvent(new CustomEvent('probe:answer', { detail: JSON.stringify(answer ?? null) }))
})
document.documentElement.dispatchEvent(new CustomEvent('probe:ready', { bubbles: true }))
