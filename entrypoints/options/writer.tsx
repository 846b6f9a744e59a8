import { t } from '../../src/i18n.ts'
import { professions } from '../../src/settings/professions.ts'
import type { Settings } from '../../src/settings/schema.ts'
import { saveSettings } from '../../src/settings/store.ts'
import { Lines } from './lines.tsx'
import { Section } from './section.tsx'

type WriterSettings = Settings['writer']

/** What the person tells of themselves, to be told apart from their patients. */
export const Writer = ({ writer }: { readonly writer: WriterSettings }) => (
  <Section id="writer" title={t('options.writer.title')} about={t('options.writer.about')} saved={writer}>
    <div class="field">
      <label for="profession">{t('options.writer.profession')}</label>
      <p class="hint" id="profession-hint">
        {t('options.writer.professionHint')}
      </p>
      <select
        id="profession"
        aria-describedby="profession-hint"
        value={writer.profession}
        onChange={event => change({ profession: event.currentTarget.value })}
      >
        <option value="">{t('options.writer.none')}</option>
        {professions.map(profession => (
          <option key={profession} value={profession}>
            {t(`profession.${profession}`)}
          </option>
        ))}
        {isUnknown(writer.profession) && <option value={writer.profession}>{writer.profession}</option>}
      </select>
    </div>
    {(['names', 'workplaces', 'interests'] as const).map(field => (
      <Lines
        key={field}
        label={t(`options.writer.${field}`)}
        hint={t(`options.writer.${field}Hint`)}
        lines={writer[field]}
        onChange={merge =>
          void saveSettings(({ writer: now }) => ({ writer: { ...now, [field]: merge(now[field]) } }))
        }
      />
    ))}
  </Section>
)

/** A file from elsewhere may name a profession that is not on the list. */
const isUnknown = (profession: string): boolean =>
  profession !== '' && !professions.some(known => known === profession)

const change = (part: Partial<WriterSettings>) =>
  void saveSettings(({ writer }) => ({ writer: { ...writer, ...part } }))
