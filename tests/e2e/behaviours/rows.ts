import type { EditorFamily } from '../../../src/compose/composer.ts'

/** Where a page puts an editor. `slot`: in the document, shown through a slot of an open shadow root. */
export type Place = 'document' | 'shadow' | 'slot' | 'frame'

/** An editor in one place of the fixture that holds each of them alone. */
export interface Row {
  readonly editor: string
  readonly family: EditorFamily
  readonly place: Place
  /** Milliseconds after which the editor's own history tells a change from what was typed before it. */
  readonly rest: number
  /** It has names and topics that are more than their text. */
  readonly hasMentions: boolean
}

interface Editor extends Omit<Row, 'place'> {
  /** Absent for libraries that lose or jumble keys inside a shadow root by themselves. */
  readonly inShadow: boolean
}

const editors: readonly Editor[] = [
  { editor: 'Draft.js', family: 'draft', rest: 0, hasMentions: true, inShadow: false },
  { editor: 'Lexical', family: 'lexical', rest: 0, hasMentions: true, inShadow: false },
  { editor: 'Quill 1', family: 'quill 1', rest: 1_000, hasMentions: true, inShadow: true },
  { editor: 'Quill 2', family: 'quill 2', rest: 1_000, hasMentions: true, inShadow: false },
  { editor: 'TipTap (ProseMirror)', family: 'prosemirror', rest: 500, hasMentions: true, inShadow: true },
  { editor: 'plain contenteditable', family: 'plain', rest: 0, hasMentions: true, inShadow: true },
  { editor: 'React text area', family: 'textarea', rest: 0, hasMentions: false, inShadow: true },
]

/** Every editor in every place it works in. */
export const rows: readonly Row[] = editors.flatMap(({ inShadow, ...editor }) =>
  (['document', inShadow ? 'shadow' : 'slot', 'frame'] as const).map(place => ({ ...editor, place })),
)

export const urlOf = ({ family, place }: Row): string =>
  `https://twitter.com/?editor=${encodeURIComponent(family)}&in=${place}`
