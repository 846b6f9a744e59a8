import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { t } from '../../src/i18n.ts'
import type { PageAnswers } from '../../src/messages.ts'
import type { Tell } from '../../src/pages/active-draft.ts'
import { Brand } from '../../src/pages/brand.tsx'
import { JurisdictionSwitch } from '../../src/pages/jurisdiction-switch.tsx'
import { DraftView } from '../../src/pages/report-view.tsx'
import { useSettings } from '../../src/pages/use-settings.ts'
import type { Warnings } from '../../src/warnings/start.ts'
import { Box } from './box.tsx'
import { Samples, useSample } from './samples.tsx'

/** A compose box of our own: try the samples, or check any text. */
export function Practice({ warnings }: { readonly warnings: Warnings }) {
  const box = useRef<HTMLDivElement>(null)
  const settings = useSettings()
  const { draft, tell } = useDraft(warnings, box)
  const [sample, play] = useSample(box)
  return (
    <div class="practice">
      <header class="row">
        <Brand title={t('practice.heading')} />
        <div class="row">
          <a href={browser.runtime.getURL('/options.html')}>{t('page.settings')}</a>
          {settings && <JurisdictionSwitch chosen={settings.jurisdiction} />}
        </div>
      </header>
      <main>
        <div class="writing">
          {settings?.jurisdiction === null && <p class="notice">{t('jurisdiction.notChosen')}</p>}
          <p id="hint" class="soft">
            {t('practice.hint')}
          </p>
          <Box box={box} />
          <Samples chosen={sample} onChoose={play} />
        </div>
        <section class="seen" aria-labelledby="seen-title">
          <h2 id="seen-title">{t('practice.seen')}</h2>
          {draft ? <DraftView draft={draft} tell={tell} /> : <p role="status">{t('verdict.empty')}</p>}
        </section>
      </main>
    </div>
  )
}

/** How often the page looks what its own warnings know, in milliseconds. */
const LOOK_AGAIN = 200

/** The draft in the box as the warnings beside it know it, so that page and card never disagree. */
function useDraft(warnings: Warnings, box: RefObject<HTMLElement | null>) {
  const [draft, setDraft] = useState<PageAnswers | null>(null)
  useEffect(() => {
    const timer = setInterval(() => void warnings.ask({ type: 'draft?' }).then(setDraft), LOOK_AGAIN)
    return () => clearInterval(timer)
  }, [warnings])
  const tell: Tell = async asked => {
    // The card opens beside the phrase, where the caret belongs.
    if (asked.type === 'show') box.current?.focus()
    setDraft(await warnings.ask(asked))
  }
  return { draft, tell }
}
