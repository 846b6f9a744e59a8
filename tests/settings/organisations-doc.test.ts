import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { catalogue } from '../../rules/index.ts'
import { readFile } from '../../src/settings/file.ts'
import { readOrganisation } from '../../src/settings/managed.ts'
import { managed } from '../../src/settings/schema.ts'
import { slipsIn } from '../../src/settings/slips.ts'

/** What an administrator copies out of `docs/organisations.md`, and the schema that a browser holds a policy to. */

const textOf = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const doc = textOf('docs/organisations.md')
const examples = [...doc.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => JSON.parse(json))
const rules = catalogue.rules.map(({ id }) => id)

const policies = examples.flatMap(example => {
  const extensions = example['3rdparty']?.extensions ?? example.policies?.['3rdparty'].Extensions ?? {}
  return Object.values(extensions)
})

test('each policy of the examples is read whole', () => {
  expect(policies).toHaveLength(2)
  for (const policy of policies) {
    expect(readOrganisation(policy)?.faults).toEqual([])
    expect(slipsIn(policy, rules)).toEqual([])
  }
})

test('the house rule of the examples can be delivered, and the file is read', async () => {
  const [rule, file] = examples
  expect(readOrganisation({ houseRules: [rule] })?.policy.houseRules).toMatchObject([rule])
  expect(await readFile(JSON.stringify(file), async () => true)).toMatchObject({ is: 'good' })
})

test('the schema, the document and the code know the same parts', () => {
  const parts = Object.keys(managed.shape).toSorted()
  const { properties } = JSON.parse(textOf('public/managed-schema.json'))
  expect(Object.keys(properties).toSorted()).toEqual(parts)
  const table = doc.slice(doc.indexOf('## What can be set'), doc.indexOf('### Locks'))
  expect([...table.matchAll(/^\| `(\w+)`/gm)].map(([, part]) => part).toSorted()).toEqual(parts)
})
