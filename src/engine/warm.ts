import type { Catalogue } from './catalogue.ts'
import type { Engine } from './check.ts'
import { exampleDraft } from './rule.ts'

/**
 * Checks what the rules themselves say they flag. A browser compiles a pattern when it first meets a text, which
 * for all of them together takes far longer than any check: better before the first key than after it.
 */
export function warmUp(engine: Engine, { rules }: Catalogue): void {
  const texts = rules
    .flatMap(({ examples: { flags } }) => flags.slice(0, 1))
    .map(example => exampleDraft(example).text)
  // Text with an emoji is stored in wider units, and every pattern compiled for them a second time.
  for (const line of ['\n', ' \u{1F642}\n']) {
    engine.check({ text: texts.join(line), kind: 'post' }, { jurisdiction: 'uk' })
  }
}
