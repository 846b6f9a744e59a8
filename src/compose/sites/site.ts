import type { DraftKind, SiteId } from '../../engine/draft.ts'

/** What is particular to one site, as data. When its markup changes, checking goes on and only this is lost. */
export interface Site {
  readonly id: SiteId
  /** Host names, without a leading `www.`; subdomains count. */
  readonly hosts: readonly string[]
  /** The kind of box an editable is, first match wins: CSS the element or an ancestor matches, and/or the path. */
  readonly kinds: readonly {
    readonly kind: DraftKind
    /** `closest()` selector, looked for across open shadow roots. */
    readonly within?: string
    readonly path?: RegExp
  }[]
  /** Editables that are no compose box: search fields, prompts to a chat bot. */
  readonly exclude: readonly string[]
  /** Publish buttons, the most stable selector first. */
  readonly publish: readonly string[]
  /** Where an attached picture or film shows. */
  readonly media: readonly string[]
  /** Switches that say paid partnership; `checked` tells when one is on. */
  readonly paidPartnership: readonly string[]
}
