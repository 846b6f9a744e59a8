/** A phrase of one's own to be told of. */
export const house = {
  id: 'a',
  pattern: 'merger',
  regex: false,
  message: 'Ask.',
  severity: 'warn',
  url: '',
} as const
