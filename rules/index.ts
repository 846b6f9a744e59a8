import type { Catalogue } from '../src/engine/catalogue.ts'
import type { Category, Rule, RuleDefinition } from '../src/engine/rule.ts'
import { advice } from './advice/index.ts'
import { checklist } from './checklist/index.ts'
import { claims } from './claims/index.ts'
import { conduct } from './conduct/index.ts'
import { confidentiality } from './confidentiality/index.ts'
import { disclosure } from './disclosure/index.ts'
import { uk } from './jurisdictions/uk.ts'
import { us } from './jurisdictions/us.ts'
import { lexicon } from './lexicon/index.ts'
import { medicines } from './medicines/index.ts'

const folders: Readonly<Record<Category, Readonly<Record<string, RuleDefinition>>>> = {
  confidentiality,
  disclosure,
  advice,
  claims,
  medicines,
  conduct,
}

const rules = Object.entries(folders).flatMap(([category, files]) =>
  Object.entries(files).map(([file, rule]): Rule => {
    return { ...rule, id: `${category}/${file}`, category: category as Category }
  }),
)

/** Every rule, in reading order, with the tables and the words it is judged by. */
export const catalogue: Catalogue = { rules, jurisdictions: { uk, us }, lexicon, checklist }
