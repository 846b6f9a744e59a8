import type { EditorFamily } from './composer.ts'
import { isField } from './dom.ts'

/** Which library keeps the text of an editable, from the marks that the library itself leaves. */
export function familyOf(element: HTMLElement): EditorFamily {
  if (isField(element)) return 'textarea'
  if (element.matches('.public-DraftEditor-content')) return 'draft'
  if (element.dataset.lexicalEditor === 'true') return 'lexical'
  if (element.matches('.ProseMirror')) return 'prosemirror'
  // The second version reads the clipboard without a hidden box for it.
  if (element.matches('.ql-editor')) {
    return element.parentElement?.querySelector(':scope > .ql-clipboard') ? 'quill 1' : 'quill 2'
  }
  return 'plain'
}
