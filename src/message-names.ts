/** Names that both ends of a message use and that a page can carry without the schemas. */

/** Name of the port that lives as long as a composer has the focus; its end is the teardown. */
export const composerPort = 'composer'

/** What became of a finding. `rewritten`: the writer changed the words by hand, and it was gone. */
export const resolutions = [
  'open',
  'repaired',
  'rewritten',
  'ignored here',
  'ignored always',
  'rule off',
] as const
