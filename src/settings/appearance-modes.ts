/** How the lines under a phrase are drawn. */
export const underlineModes = ['usual', 'strong', 'off'] as const
/** When the mark beside a composer is there; `when needed`: with findings, or when a draft was not checked. */
export const pillModes = ['always', 'when needed'] as const
/** Colours of our own pages; on a site the warnings follow the site. */
export const themes = ['system', 'light', 'dark'] as const
