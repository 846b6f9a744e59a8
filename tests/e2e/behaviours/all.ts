import type { Behaviour } from './behaviour.ts'
import { choosing } from './choosing.ts'
import { reading } from './reading.ts'
import { repairing } from './repairing.ts'
import { surroundings } from './surroundings.ts'

/** In the order in which they are tried on one page. */
export const behaviours: readonly Behaviour[] = [...reading, ...surroundings, ...repairing, ...choosing]
