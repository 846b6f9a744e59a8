import type { ChecklistItem } from '../../src/engine/catalogue.ts'
import { advice } from './advice.ts'
import { conduct } from './conduct.ts'
import { general } from './general.ts'
import { patientStory } from './patient-story.ts'
import { picture } from './picture.ts'
import { promotion } from './promotion.ts'

/** Riskiest first. */
export const checklist: readonly ChecklistItem[] = [
  ...patientStory,
  ...picture,
  ...advice,
  ...conduct,
  ...promotion,
  ...general,
]
