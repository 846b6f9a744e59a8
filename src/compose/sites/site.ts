import type { DraftKind, SiteId } from '../../engine/draft.ts'

/**
 * What is particular to one site, as data. When its markup changes, checking goes on and only this is lost.
 * Selectors are CSS, looked for across open shadow roots, the most stable first.
 */
export interface Site {
  readonly id: SiteId
  /** As people call it: "LinkedIn". */
  readonly name: string
  /** Domains; their subdomains count. */
  readonly hosts: readonly string[]
  /** Where it can be written, as match patterns: "https://x.com/*". */
  readonly addresses: readonly string[]
  /** Off until the person switches it on; the browser then asks whether Chaperone may run there. */
  readonly optional?: boolean
  /** The kind of box an editable is: the first row of which every condition given holds. */
  readonly kinds: readonly {
    readonly kind: DraftKind
    /** What the editable is or stands in. */
    readonly within?: string
    readonly path?: RegExp
    readonly query?: RegExp
  }[]
  /** Fields of one line, `<input>`, that are compose boxes all the same. */
  readonly fields?: readonly string[]
  /** Editables that are no compose box: what they are or stand in. */
  readonly exclude: readonly string[]
  /** Pages on which nothing is published: search, a chat bot. */
  readonly excludedPaths: readonly RegExp[]
  /** Publish buttons with a mark of their own. */
  readonly publish: readonly string[]
  /** Publish buttons that bear words alone, told by their place. */
  readonly publishWords?: readonly WordButton[]
  /** Keys that publish from inside a box. */
  readonly publishKeys: readonly PublishKeys[]
  /** Where an attached picture or film shows. */
  readonly media: readonly string[]
  /** Where the alternative text of an attached picture shows: a field, a picture with it, or words. */
  readonly altText?: readonly string[]
  /** Several boxes that go out together: what holds them all, and each of them. */
  readonly thread?: { readonly within: string; readonly box: string }
  /** Switches that say paid partnership. */
  readonly paidPartnership: readonly string[]
}

/** A button without a picture or a name of its own, among those in the part of the page that holds the box. */
export interface WordButton {
  /** What holds both the box and the button; the innermost one counts. */
  readonly within: string
  /** Whether it is the first of them and stands before the box, or the last and after it. */
  readonly place: 'first before' | 'last after'
  /** The boxes that it publishes from. */
  readonly kinds: readonly DraftKind[]
}

export interface PublishKeys {
  /** Ctrl stands for Command too; Shift+Enter is a new line everywhere. */
  readonly keys: 'Ctrl+Enter' | 'Enter'
  /** The boxes that they publish from. */
  readonly kinds: readonly DraftKind[]
}
