import { render } from 'preact'
import type { Span } from '../engine/draft.ts'
import type { Finding } from '../engine/report.ts'
import type { Actions, Notice } from './card.tsx'
import { Card, FindingList } from './card.tsx'
import type { Host } from './host.ts'
import type { Status } from './pill.tsx'
import { Pill, pillWords } from './pill.tsx'
import type { Move } from './placement.ts'
import { watchPlace } from './placement.ts'
import { createStanding } from './standing.ts'

/** Everything in view at one moment. */
export interface View {
  readonly status: Status
  /** Nothing at all is shown. */
  readonly hidden: boolean
  readonly busy: boolean
  /** In the order of the text, for the list. */
  readonly findings: readonly Finding[]
  /** The findings of the open card and the phrase it stands at. */
  readonly card: { readonly findings: readonly Finding[]; readonly at: Span } | null
  readonly list: boolean
  readonly notice: Notice | null
  /** Read aloud when it changes. */
  readonly say: string
}

interface Wiring {
  readonly host: Host
  /** The composer's editable. */
  readonly element: HTMLElement
  readonly rangeOf: (span: Span) => Range | null
  readonly actions: Actions
  readonly onPill: () => void
  /** The pointer came onto the open card, or left it. */
  readonly onCardPointer: (inside: boolean) => void
  /** The composer scrolled, moved or changed its size. */
  readonly onMoved: () => void
}

export interface Surface {
  show(view: View): void
  /** Looks whether the page has changed around it: its colours, its dialogs, what stands beside the composer. */
  settle(): void
  remove(): void
}

/** All that is drawn of a view while nothing is open; `null` while something is, which changes with every key. */
const faceOf = ({ status, hidden, busy, say, card, list, notice }: View): string | null =>
  card || list || notice ? null : JSON.stringify([status, hidden, busy, say])

/** Renders pill, card and list into the host and keeps them beside what they belong to. */
export function createSurface(wiring: Wiring, signal: AbortSignal): Surface {
  const { host, element, rangeOf, actions, onPill, onCardPointer, onMoved } = wiring
  const layer = host.container.ownerDocument.createElement('div')
  host.container.append(layer)
  const stand = createStanding({ host, layer, element, rangeOf })
  let shown: View | null = null
  let face: string | null = null

  const place = (move: Move) => {
    if (shown && !shown.hidden) stand({ list: shown.list, phrase: shown.card?.at ?? null }, move)
  }
  watchPlace(
    element,
    move => {
      onMoved()
      place(move)
    },
    signal,
  )
  return {
    show(view) {
      const before = face
      face = faceOf(view)
      shown = view
      // To draw it again and to look for a free spot makes the browser lay out the page: too dear for every key.
      if (face !== null && face === before) return
      host.showFor(element)
      render(
        <Everything view={view} actions={actions} onPill={onPill} onCardPointer={onCardPointer} />,
        layer,
      )
      place('at rest')
    },
    settle() {
      host.showFor(element)
      place('at rest')
    },
    remove() {
      render(null, layer)
      layer.remove()
    },
  }
}

interface EverythingProps {
  readonly view: View
  readonly actions: Actions
  readonly onPill: () => void
  readonly onCardPointer: (inside: boolean) => void
}

function Everything({ view, actions, onPill, onCardPointer }: EverythingProps) {
  const { status, hidden, busy, findings, card, list, notice, say } = view
  if (hidden) return null
  return (
    <div onPointerEnter={() => onCardPointer(true)} onPointerLeave={() => onCardPointer(false)}>
      <Pill status={status} busy={busy} open={list} onPress={onPill} />
      {list ? (
        <FindingList findings={findings} summary={pillWords(status)} notice={notice} actions={actions} />
      ) : (
        (card || notice) && <Card findings={card?.findings ?? []} notice={notice} actions={actions} />
      )}
      <div class="spoken" role="status" aria-live="polite">
        {say}
      </div>
    </div>
  )
}
