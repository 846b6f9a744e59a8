import { useEffect, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { atLeast } from '../../src/engine/policy.ts'
import { t } from '../../src/i18n.ts'
import type { PageAnswers } from '../../src/messages.ts'
import { useOwnDraft } from '../../src/pages/own-draft.ts'
import { PracticeBox } from '../../src/pages/practice-box.tsx'
import { DraftView } from '../../src/pages/report-view.tsx'
import { typeInto } from '../../src/pages/typing.ts'
import type { Warnings } from '../../src/warnings/start.ts'

const sample = t('sample.confidentiality.text')

interface Props {
  readonly warnings: Warnings
  readonly onBack: () => void
}

/** A draft as it would stand on a site, being written: the writer makes the first repair. */
export function Try({ warnings, onBack }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const { draft, tell } = useOwnDraft(warnings, box)
  useEffect(() => (box.current ? typeInto(box.current, sample, true) : undefined), [])
  const [warnedOf, setWarnedOf] = useState<string | null>(null)
  useEffect(() => {
    if (draft && isWarned(draft)) setWarnedOf(draft.text)
  }, [draft])
  const repaired = isRepaired(draft) || isRewritten(draft, warnedOf)
  return (
    <div class="try">
      <p class="soft" id="hint">
        {t('welcome.try.about')}
      </p>
      <PracticeBox box={box} />
      {repaired && (
        <div class="notice done" role="status">
          <p>
            <strong>{t('welcome.try.done')}</strong>
          </p>
          <p>{t('welcome.try.onward')}</p>
        </div>
      )}
      {draft && <DraftView draft={draft} tell={tell} brief />}
      <div class="row">
        <button type="button" class={repaired ? 'button primary large' : 'button large'} onClick={finish}>
          {t('welcome.finish')}
        </button>
        <a href={browser.runtime.getURL('/practice.html')}>{t('welcome.more')}</a>
        <a href={browser.runtime.getURL('/options.html')}>{t('page.settings')}</a>
        <button type="button" class="button quiet back" onClick={onBack}>
          {t('welcome.back')}
        </button>
      </div>
    </div>
  )
}

const isRepaired = (draft: PageAnswers | null): boolean =>
  draft?.outcomes.some(({ how }) => how === 'repaired') ?? false

/**
 * Rewritten by hand until nothing is left to look at. Where the text only goes on, the sample is still being typed,
 * and what was found can go again by itself.
 */
const isRewritten = (draft: PageAnswers | null, warnedOf: string | null): boolean =>
  draft?.state === 'checked' && warnedOf !== null && !draft.text.startsWith(warnedOf) && !isWarned(draft)

const isWarned = ({ report }: PageAnswers): boolean =>
  report?.findings.some(({ severity }) => atLeast(severity, 'warn')) ?? false

/** The person goes back to what they were doing. */
async function finish() {
  const tab = await browser.tabs.getCurrent()
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id)
}
