import type { Settings } from './schema.ts'

/** The change that a rule never speaks of a phrase again, whatever its case. */
export const ignorePhrase =
  (rule: string, text: string) =>
  ({ ignored }: Settings): Partial<Settings> => ({
    ignored: { ...ignored, [rule]: [...new Set([...(ignored[rule] ?? []), text.toLowerCase()])] },
  })
