import type { HouseRule, JurisdictionId, Policy } from '../engine/policy.ts'
import type { Settings } from './schema.ts'

/**
 * What the engine judges by, of what a person has chosen.
 * @param isSafe whether a regular expression of a house rule can be run on any draft without hanging; one that
 *   cannot is left out
 */
export async function policyOf(
  { rules, ignored, writer, ignoredWords, houseRules, strict }: Settings,
  jurisdiction: JurisdictionId,
  isSafe: (pattern: string) => Promise<boolean>,
): Promise<Policy> {
  const runs = async ({ regex, pattern }: HouseRule) => !regex || (await isSafe(pattern))
  const run = await Promise.all(houseRules.map(runs))
  return {
    jurisdiction,
    rules,
    ignored,
    writer,
    ignoredWords,
    houseRules: houseRules.filter((_, at) => run[at]),
    strict,
  }
}
