import type { JurisdictionId } from '../../src/engine/policy.ts'
import { jurisdictionIds } from '../../src/engine/policy.ts'
import { t } from '../../src/i18n.ts'
import { useOverview } from '../../src/pages/overview.ts'
import { jurisdictionWords } from '../../src/pages/words.ts'
import { Choice } from './choice.tsx'

interface Props {
  readonly legend: string
  readonly chosen: JurisdictionId
  readonly guessed?: JurisdictionId
  readonly disabled?: boolean
  readonly onChoose: (id: JurisdictionId) => void
}

/** The jurisdictions with whose rules they follow. */
export function JurisdictionCards({ guessed, ...choice }: Props) {
  const regulators = useOverview()?.regulators
  const options = jurisdictionIds.map(id => {
    const suggested = guessed === id ? t('options.jurisdiction.suggested') : undefined
    const about = [regulators?.[id], suggested].filter(Boolean).join(' · ')
    return { value: id, title: jurisdictionWords[id].name, about: about || undefined }
  })
  return <Choice name="jurisdiction" options={options} {...choice} />
}
