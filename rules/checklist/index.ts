import type { ChecklistItem } from '../../src/engine/catalogue.ts'

/** Riskiest first. */
export const checklist: readonly ChecklistItem[] = []
