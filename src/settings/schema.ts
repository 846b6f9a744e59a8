import * as z from 'zod/mini'
import { jurisdictionIds, severities } from '../engine/policy.ts'

z.config({ jitless: true })

export const settings = z.object({
  /** `null` until the person has chosen: it is guessed from the locale but never assumed silently. */
  jurisdiction: z.nullable(z.enum(jurisdictionIds)),
  /** Per rule id: switched off, or given another severity. */
  rules: z.record(z.string(), z.enum([...severities, 'off'])),
  /** Phrases never to be told about again, per rule id, in lower case. */
  ignored: z.record(z.string(), z.array(z.string())),
})
export type Settings = z.infer<typeof settings>

export const defaults: Settings = { jurisdiction: null, rules: {}, ignored: {} }
