import { catalogue } from '../../../rules/index.ts'
import { makePlain } from '../../../src/engine/reading/plain.ts'
import { createReader } from '../../../src/engine/reading/read.ts'
import type { Reading } from '../../../src/engine/reading/reading.ts'

const reader = createReader(catalogue.lexicon)

/** A draft as the rules see it. */
export const read = (draft: string): Reading => reader(makePlain(draft).text)
