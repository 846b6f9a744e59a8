import type { Composer } from '../compose/composer.ts'
import type { Span } from '../engine/draft.ts'
import type { Severity } from '../engine/policy.ts'
import { rank, severities } from '../engine/policy.ts'
import type { Finding } from '../engine/report.ts'
import rules from './highlights.css?inline'
import { isDark } from './host.ts'

/** Names say nothing of what is found: a page can list them. */
const names: Readonly<Record<Severity | 'open', string>> = {
  block: 'margin-firm',
  warn: 'margin-soft',
  info: 'margin-faint',
  open: 'margin-open',
}
const kinds = [...severities, 'open'] as const
const suffixes = ['', '-dark', '-strong', '-strong-dark'] as const

/** A fresh Range over a span of the text as it stands now, or nothing where it cannot be resolved. */
export type RangeOf = (span: Span) => Range | null

export interface Painting {
  readonly findings: readonly Finding[]
  /** The phrase whose card is open. */
  readonly open: Span | null
  /** For people who miss a thin line. */
  readonly strong: boolean
}

export interface Painter {
  /** Underlines the findings. */
  paint(composer: Composer, rangeOf: RangeOf, painting: Painting): void
  clear(): void
}

/** Draws with the CSS Custom Highlight API, so that no node of the page is touched. */
export function createPainter(): Painter {
  const styled = new WeakSet<Node>()
  const clear = () => {
    for (const kind of kinds) {
      for (const suffix of suffixes) CSS.highlights.delete(names[kind] + suffix)
    }
  }
  return {
    paint(composer, rangeOf, { findings, open, strong }) {
      clear()
      styleRoot(composer.element.getRootNode(), styled)
      const dark = isDark(composer.element) ? '-dark' : ''
      const suffix = (strong ? '-strong' : '') + dark
      for (const severity of severities) {
        const ranges = findings.filter(finding => finding.severity === severity).map(rangeOf)
        draw(names[severity] + suffix, ranges, rank(severity) + 1)
      }
      if (open) draw(names.open + dark, [rangeOf(open)], severities.length + 1)
    },
    clear,
  }
}

function draw(name: string, ranges: readonly (Range | null)[], priority: number): void {
  const found = ranges.filter(range => range !== null)
  if (found.length === 0) return
  const highlight = new Highlight(...found)
  highlight.priority = priority
  CSS.highlights.set(name, highlight)
}

/**
 * The manifest styles the document. A shadow root needs the rules too: Firefox paints nothing there otherwise.
 * An adopted sheet changes no node; where a content script may not adopt one (Firefox), a style element stands
 * beside the editor's tree.
 */
function styleRoot(root: Node, styled: WeakSet<Node>): void {
  if (!(root instanceof ShadowRoot) || styled.has(root)) return
  styled.add(root)
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  } catch {
    const style = root.ownerDocument.createElement('style')
    style.textContent = rules
    root.append(style)
  }
}
