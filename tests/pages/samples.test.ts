import { describe, expect, test } from 'vitest'
import { catalogue } from '../../rules/index.ts'
import { createEngine } from '../../src/engine/check.ts'
import { atLeast, jurisdictionIds } from '../../src/engine/policy.ts'
import { categories } from '../../src/engine/rule.ts'
import { t } from '../../src/i18n.ts'

const engine = createEngine(catalogue)

describe.each(jurisdictionIds)('under %s', jurisdiction => {
  test.each(categories)('the sample for %s gets the warning it is there to teach', category => {
    const { findings } = engine.check({ text: t(`sample.${category}.text`), kind: 'post' }, { jurisdiction })
    const raised = findings.filter(({ severity }) => atLeast(severity, 'warn'))
    expect(raised.map(finding => finding.category)).toContain(category)
  })
})
