import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { catalogue } from '../rules/index.ts'
import { explainRule } from '../src/cli/explain.ts'
import { categories } from '../src/engine/rule.ts'

/**
 * `node scripts/rules-doc.ts` writes docs/rules.md from the catalogue; with `--check` it only says whether the
 * file is stale (exit code 1), which the tests do.
 */
const path = fileURLToPath(new URL('../docs/rules.md', import.meta.url))

/** The whole document. */
function document(): string {
  const { jurisdictions, checklist } = catalogue
  const chapters = categories.map(category => {
    const rules = catalogue.rules.filter(rule => rule.category === category)
    const title = category.charAt(0).toUpperCase() + category.slice(1)
    return `## ${title}\n\n${rules.map(rule => explainRule(rule, catalogue)).join('\n')}`
  })
  const questions = checklist.map(({ id, question, why }) => `- \`${id}\`: ${question} ${why}`)
  return `# What is checked

Made from the catalogue by \`node scripts/rules-doc.ts\`; change the rules, not this file. \`block\` asks before
publishing, \`warn\` underlines, \`info\` only reminds in the checklist. Every person in the examples is invented.

United Kingdom: ${jurisdictions.uk.regulators}. United States: ${jurisdictions.us.regulators}.

${chapters.join('\n')}
## Questions of the checklist

${questions.join('\n')}
`
}

if (process.argv.includes('--check')) {
  if (readFileSync(path, 'utf8') !== document()) {
    console.error('docs/rules.md is stale: run "node scripts/rules-doc.ts"')
    process.exitCode = 1
  }
} else {
  writeFileSync(path, document())
}
