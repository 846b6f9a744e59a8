import type { DraftKind, SiteId } from '../../engine/draft.ts'

/** What is particular to one site, as data. When its markup changes, checking goes on and only this is lost. */
export interface Site {
  readonly id: SiteId
  /** Domains; their subdomains count. */
  readonly hosts: readonly string[]
  /** The kind of box an editable is: the first row of which every condition given holds. */
  readonly kinds: readonly {
    readonly kind: DraftKind
    /** CSS that the editable or an ancestor matches, looked for across open shadow roots. */
    readonly within?: string
    readonly path?: RegExp
    readonly query?: RegExp
  }[]
  /** Editables that are no compose box: CSS that they or an ancestor match. */
  readonly exclude: readonly string[]
  /** Pages on which nothing is published: search, a chat bot. */
  readonly excludedPaths: readonly RegExp[]
  /** Publish buttons, the most stable selector first. */
  readonly publish: readonly string[]
  /** A shortcut that publishes from inside the box; Ctrl stands for Command too. */
  readonly publishKeys: 'Ctrl+Enter' | undefined
  /** Where an attached picture or film shows. */
  readonly media: readonly string[]
  /** Switches that say paid partnership. */
  readonly paidPartnership: readonly string[]
}
