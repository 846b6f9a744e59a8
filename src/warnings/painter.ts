import type { Composer, Ends } from '../compose/composer.ts'
import { rangeBetween } from '../compose/read.ts'
import type { Span } from '../engine/draft.ts'
import type { Severity } from '../engine/policy.ts'
import { rank, severities } from '../engine/policy.ts'
import type { Finding } from '../engine/report.ts'
import rules from './highlights.css?inline'

/** Names say nothing of what is found: a page can list them. */
const names: Readonly<Record<Severity | 'open', string>> = {
  block: 'margin-firm',
  warn: 'margin-soft',
  info: 'margin-faint',
  open: 'margin-open',
}
const kinds = [...severities, 'open'] as const
const suffixes = ['', '-dark', '-strong', '-strong-dark'] as const

/** Where a span of the text stands now, or nothing where it cannot be told. */
export type EndsOf = (span: Span) => Ends | null

export interface Painting {
  readonly findings: readonly Finding[]
  /** The phrase whose card is open. */
  readonly open: Span | null
  /** For people who miss a thin line. */
  readonly strong: boolean
  /** The box stands on a dark ground. */
  readonly dark: boolean
}

export interface Painter {
  /** Underlines the findings. */
  paint(composer: Composer, endsOf: EndsOf, painting: Painting): void
  clear(): void
}

/** Draws with the CSS Custom Highlight API, so that no node of the page is touched. */
export function createPainter(): Painter {
  const styled = new WeakSet<Node>()
  /** What was drawn last: in Firefox a content script may not ask a highlight for its ranges. */
  const standing = new Map<string, Drawn>()
  const erase = (name: string) => {
    standing.delete(name)
    CSS.highlights.delete(name)
  }
  /** What stands as it should is left alone: taking a line away and drawing it again paints the box twice. */
  const draw = (name: string, ends: readonly Ends[], priority: number) => {
    const old = standing.get(name)
    if (old && CSS.highlights.get(name) === old.highlight && isSame(old.ranges, ends)) return
    const ranges = ends.map(rangeBetween).filter(range => range !== null)
    const highlight = new Highlight(...ranges)
    highlight.priority = priority
    CSS.highlights.set(name, highlight)
    standing.set(name, { highlight, ranges })
  }
  const clear = () => {
    for (const kind of kinds) for (const suffix of suffixes) erase(names[kind] + suffix)
  }
  return {
    paint(composer, endsOf, painting) {
      styleRoot(composer.element.getRootNode(), styled)
      const drawn = new Set<string>()
      for (const { name, spans, priority } of linesOf(painting)) {
        const ends = spans.map(endsOf).filter(found => found !== null)
        if (ends.length === 0) continue
        drawn.add(name)
        draw(name, ends, priority)
      }
      for (const name of standing.keys()) if (!drawn.has(name)) erase(name)
    },
    clear,
  }
}

/** What stands under each name. */
function linesOf({ findings, open, strong, dark }: Painting) {
  const shade = dark ? '-dark' : ''
  const lines = severities.map(severity => ({
    name: names[severity] + (strong ? '-strong' : '') + shade,
    spans: findings.filter(finding => finding.severity === severity) as readonly Span[],
    priority: rank(severity) + 1,
  }))
  if (open) lines.push({ name: names.open + shade, spans: [open], priority: severities.length + 1 })
  return lines
}

interface Drawn {
  readonly highlight: Highlight
  readonly ranges: readonly Range[]
}

const isSame = (old: readonly Range[], now: readonly Ends[]): boolean =>
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
