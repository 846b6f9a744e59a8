import type { Finding } from '../engine/report.ts'
import type { Category } from '../engine/rule.ts'
import type { FindingActions } from '../warnings/finding-view.tsx'
import { FindingView } from '../warnings/finding-view.tsx'
import { byCategory } from './order.ts'
import { categoryWords } from './words.ts'

interface Props {
  readonly findings: readonly Finding[]
  /** What can be done about a finding here. */
  readonly actions?: (finding: Finding) => FindingActions
}

/** Every finding in words, by category, for people who cannot see an underline and for a quick look. */
export function Findings({ findings, actions }: Props) {
  return (
    <>
      {[...byCategory(findings)].map(([category, ofCategory]) => (
        <section key={category} class="category">
          <h2>{categoryWords[category as Category]?.title ?? category}</h2>
          <ul class="plain">
            {ofCategory.map(finding => (
              <li key={`${finding.rule} ${finding.start}`}>
                <FindingView finding={finding} quote {...actions?.(finding)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
