import { catalogue } from '../../rules/index.ts'
import type { JurisdictionId } from '../../src/engine/policy.ts'
import { jurisdictionIds } from '../../src/engine/policy.ts'
import { t } from '../../src/i18n.ts'
import { jurisdictionWords } from '../../src/pages/words.ts'

interface Props {
  readonly legend: string
  readonly chosen: JurisdictionId
  readonly guessed?: JurisdictionId
  readonly onChoose: (id: JurisdictionId) => void
}

/** The jurisdictions with whose rules they follow, as two large radio buttons. */
export const JurisdictionCards = ({ legend, chosen, guessed, onChoose }: Props) => (
  <fieldset>
    <legend class="spoken">{legend}</legend>
    <div class="cards">
      {jurisdictionIds.map(id => {
        const { regulators } = catalogue.jurisdictions[id]
        return (
          <label key={id} class="choice">
            <input
              type="radio"
              name="jurisdiction"
              value={id}
              checked={chosen === id}
              onChange={() => onChoose(id)}
            />
            <span>
              <strong>{jurisdictionWords[id].name}</strong>
              <span class="soft">{regulators}</span>
              {guessed === id && <span class="soft">{t('options.jurisdiction.suggested')}</span>}
            </span>
          </label>
        )
      })}
    </div>
  </fieldset>
)
