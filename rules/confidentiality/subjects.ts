import type { Span } from '../../src/engine/draft.ts'
import type { Person, Reading, Story } from '../../src/engine/reading/reading.ts'
import type { Hit } from '../../src/engine/rule.ts'

/** The people a draft names whose health it tells of, and those whose name leads to them. */
export const subjects = (reading: Reading): readonly Person[] =>
  reading.people.filter(({ role }) => role === 'patient' || role === 'relative')

export function asHit({ start, end }: Span, variant?: string, data?: Hit['data']): Hit {
  return {
    start,
    end,
    ...(variant === undefined ? {} : { variant }),
    ...(data === undefined ? {} : { data }),
  }
}

/** What stands in a patient's story, sentence by sentence. */
export const within = <Fact extends Span>(story: Story, facts: readonly Fact[]): readonly Fact[] =>
  facts.filter(({ start, end }) => story.start <= start && end <= story.end)
