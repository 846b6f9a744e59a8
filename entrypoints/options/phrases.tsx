import { useEffect, useState } from 'preact/hooks'
import type { HouseRule } from '../../src/engine/policy.ts'
import { t } from '../../src/i18n.ts'
import { useKeptFocus } from '../../src/pages/keep-focus.ts'
import { judgePattern } from '../../src/pages/pattern.ts'
import { saveSettings } from '../../src/settings/store.ts'
import { SeverityMark } from '../../src/warnings/finding-view.tsx'
import { severityWords } from '../../src/warnings/wording.ts'
import { LockedBy, useLocked } from './locked.tsx'
import { PhraseDialog } from './phrase-dialog.tsx'
import { rows } from './rows.ts'

/** The phrases a person, or their organisation, wants to be told about. */
export function Phrases({ houseRules }: { readonly houseRules: readonly HouseRule[] }) {
  const [edited, setEdited] = useState<HouseRule | null>(null)
  const locked = useLocked('houseRules')
  const list = useKeptFocus<HTMLDivElement>(rows)
  return (
    <div id="flagged" class="part" ref={list}>
      <h3 tabIndex={-1}>{t('options.words.flagged')}</h3>
      <p class="hint">{t('options.words.flaggedHint')}</p>
      {houseRules.length === 0 && <p class="hint">{t('options.words.flaggedNone')}</p>}
      {houseRules.length > 0 && (
        <ul class="plain rows">
          {houseRules.map(rule => (
            <Phrase key={rule.id} rule={rule} onEdit={() => setEdited(rule)} />
          ))}
        </ul>
      )}
      <div class="row">
        <button type="button" class="button" disabled={locked} onClick={() => setEdited(blank())}>
          {t('options.words.add')}
        </button>
        <LockedBy name="houseRules" />
      </div>
      {edited && <PhraseDialog key={edited.id} rule={edited} onClose={() => setEdited(null)} />}
    </div>
  )
}

const blank = (): HouseRule => ({
  id: crypto.randomUUID(),
  pattern: '',
  regex: false,
  message: '',
  severity: 'warn',
  url: '',
})

function Phrase({ rule, onEdit }: { readonly rule: HouseRule; readonly onEdit: () => void }) {
  const { id, pattern, regex, message, severity } = rule
  const locked = useLocked(`house/${id}`)
  const runs = useRuns(rule)
  return (
    <li data-house={id} data-severity={severity}>
      <span class="phrase">
        <SeverityMark severity={severity} />
        <span>
          {regex ? <code>{pattern}</code> : <q>{pattern}</q>}
          <span class="spoken"> {severityWords[severity]}</span>
          <bdi class="soft">{message}</bdi>
          {!runs && <strong class="fault">{t('options.words.notRun')}</strong>}
        </span>
      </span>
      {locked ? (
        <LockedBy name={`house/${id}`} />
      ) : (
        <span class="row">
          <button
            type="button"
            class="button"
            aria-label={t('options.words.editPhrase', [pattern])}
            onClick={onEdit}
          >
            {t('options.words.edit')}
          </button>
          <button
            type="button"
            class="button"
            aria-label={t('options.words.removePhrase', [pattern])}
            onClick={() => void remove(id)}
          >
            {t('options.words.remove')}
          </button>
        </span>
      )}
    </li>
  )
}

/** Patterns are judged before they are saved; one that an organisation sent, or a later browser reads, is judged here. */
function useRuns({ pattern, regex }: HouseRule): boolean {
  const [runs, setRuns] = useState(true)
  useEffect(() => {
    setRuns(true)
    if (regex) void judgePattern(pattern).then(verdict => setRuns(verdict === 'safe'))
  }, [pattern, regex])
  return runs
}

const remove = (id: string) =>
  saveSettings(({ houseRules }) => ({ houseRules: houseRules.filter(rule => rule.id !== id) }))
