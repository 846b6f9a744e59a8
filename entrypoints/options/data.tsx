import { useRef, useState } from 'preact/hooks'
import { removeAllSites } from '../../src/access/sites.ts'
import { t } from '../../src/i18n.ts'
import { judgePattern } from '../../src/pages/pattern.ts'
import { fileOf, imported, readFile, replacedBy } from '../../src/settings/file.ts'
import type { Settings } from '../../src/settings/schema.ts'
import { loadChosen, resetSettings, saveSettings } from '../../src/settings/store.ts'
import { Section } from './section.tsx'

/** What became of the last file. */
type Outcome =
  | { readonly is: 'read'; readonly name: string; readonly before: Partial<Settings> }
  | { readonly is: 'refused'; readonly problems: readonly string[] }
  | { readonly is: 'taken back' }

/** The settings as a file, to and fro, and how to begin anew. */
export function Data() {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  return (
    <Section id="data" title={t('options.data.title')} about={t('options.data.about')}>
      <div class="row">
        <button type="button" class="button" onClick={() => void save()}>
          {t('options.data.export')}
        </button>
        <FileButton onFile={file => void read(file).then(setOutcome)} />
      </div>
      <div role="status">
        {outcome && <OutcomeNotice outcome={outcome} onTakenBack={() => setOutcome({ is: 'taken back' })} />}
      </div>
      <Reset />
    </Section>
  )
}

/** The browser's own file field; the label is the button, and the field keeps the focus and the keyboard. */
const FileButton = ({ onFile }: { readonly onFile: (file: File) => void }) => (
  <label class="button file">
    <input
      type="file"
      class="spoken"
      accept=".json,application/json"
      onChange={event => {
        const { currentTarget: input } = event
        const file = input.files?.[0]
        if (file) onFile(file)
        // The same file can be read again after it was mended.
        input.value = ''
      }}
    />
    {t('options.data.import')}
  </label>
)

interface NoticeProps {
  readonly outcome: Outcome
  readonly onTakenBack: () => void
}

function OutcomeNotice({ outcome, onTakenBack }: NoticeProps) {
  if (outcome.is === 'taken back') return <p class="notice">{t('options.data.undone')}</p>
  if (outcome.is === 'read') {
    const takeBack = () => void saveSettings(outcome.before).then(onTakenBack)
    return (
      <div class="notice">
        <p>{t('options.data.imported', [outcome.name])}</p>
        <div class="row">
          <button type="button" class="button" onClick={takeBack}>
            {t('options.data.undo')}
          </button>
        </div>
      </div>
    )
  }
  return (
    <div class="notice" data-severity="warn">
      <p>
        <strong>{t('options.data.notImported')}</strong>
      </p>
      <ul>
        {outcome.problems.map(problem => (
          <li key={problem}>
            <code>{problem}</code>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Reset() {
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <>
      <p class="hint">{t('options.data.resetHint')}</p>
      <div class="row">
        <button type="button" class="button" onClick={() => dialog.current?.showModal()}>
          {t('options.data.reset')}
        </button>
      </div>
      <dialog ref={dialog} aria-labelledby="reset-title">
        <form method="dialog" onSubmit={event => event.submitter?.id === 'reset-yes' && void startAgain()}>
          <h2 id="reset-title">{t('options.data.resetSure')}</h2>
          <p>{t('options.data.resetHint')}</p>
          <div class="row end">
            <button type="submit" class="button primary">
              {t('options.data.resetNo')}
            </button>
            <button type="submit" id="reset-yes" class="button">
              {t('options.data.resetYes')}
            </button>
          </div>
        </form>
      </dialog>
    </>
  )
}

/** Settings last: with them goes the page. */
const startAgain = () => removeAllSites().finally(resetSettings)

/** Hands the person a file; nothing leaves the browser but to their own disk. */
async function save() {
  const link = document.createElement('a')
  const address = URL.createObjectURL(new Blob([fileOf(await loadChosen())], { type: 'application/json' }))
  link.href = address
  link.download = 'chaperone-settings.json'
  link.click()
  URL.revokeObjectURL(address)
}

async function read(file: File): Promise<Outcome> {
  const found = await readFile(await file.text(), async pattern => (await judgePattern(pattern)) === 'safe')
  if (found.is === 'bad') return { is: 'refused', problems: found.problems }
  const before = await loadChosen()
  await saveSettings(current => imported(current, found.settings))
  return { is: 'read', name: file.name, before: replacedBy(found.settings, before) }
}
