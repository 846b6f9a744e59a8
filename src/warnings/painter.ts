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
  const clear = (except?: ReadonlySet<string>) => {
    for (const kind of kinds) {
      for (const suffix of suffixes) {
        const name = names[kind] + suffix
        if (!except?.has(name)) CSS.highlights.delete(name)
      }
    }
  }
  return {
    paint(composer, rangeOf, { findings, open, strong }) {
      styleRoot(composer.element.getRootNode(), styled)
      const dark = isDark(composer.element) ? '-dark' : ''
      const suffix = (strong ? '-strong' : '') + dark
      const drawn = new Set<string>()
      const put = (name: string, ranges: readonly (Range | null)[], priority: number) => {
        drawn.add(name)
        draw(name, ranges, priority)
      }
      for (const severity of severities) {
        const ranges = findings.filter(finding => finding.severity === severity).map(rangeOf)
        put(names[severity] + suffix, ranges, rank(severity) + 1)
      }
      if (open) put(names.open + dark, [rangeOf(open)], severities.length + 1)
      clear(drawn)
    },
    clear: () => clear(),
  }
}

/** What we drew last: in Firefox a content script may not ask a highlight for its ranges. */
const standing = new Map<string, { readonly highlight: Highlight; readonly ranges: readonly Range[] }>()

/** What stands as it should is left alone: taking a line away and drawing it again paints the box twice. */
function draw(name: string, ranges: readonly (Range | null)[], priority: number): void {
  const found = ranges.filter(range => range !== null)
  const old = standing.get(name)
  if (old && CSS.highlights.get(name) === old.highlight && isSame(old.ranges, found)) return
  CSS.highlights.delete(name)
  if (found.length === 0) return
  const highlight = new Highlight(...found)
  highlight.priority = priority
  CSS.highlights.set(name, highlight)
  standing.set(name, { highlight, ranges: found })
}

const isSame = (old: readonly Range[], now: readonly Range[]): boolean =>
  old.length === now.length &&
  now.every((range, at) => {
    const other = old[at]
    return (
      other?.startContainer === range.startContainer &&
      other.startOffset === range.startOffset &&
      other.endContainer === range.endContainer &&
      other.endOffset === range.endOffset
    )
  })

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
