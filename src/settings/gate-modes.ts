/** What happens when a draft is about to be published; of the settings, the one thing a page needs to know. */
export const gateModes = [
  'off', // nothing is held
  'block', // findings of `block` hold the post until they are repaired or waved through
  'warn', // findings of `warn` hold it too
  'checklist', // every post is held for its checklist
] as const
export type GateMode = (typeof gateModes)[number]
