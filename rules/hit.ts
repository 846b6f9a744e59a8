import type { Span } from '../src/engine/draft.ts'
import type { Hit } from '../src/engine/rule.ts'

/** The phrase at a span as a hit, of one of the rule's variants and with the facts its message needs. */
export function asHit({ start, end }: Span, variant?: string, data?: Hit['data']): Hit {
  return {
    start,
    end,
    ...(variant === undefined ? {} : { variant }),
    ...(data === undefined ? {} : { data }),
  }
}
