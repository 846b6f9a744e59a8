import { useRef } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { t } from '../../src/i18n.ts'
import { Brand } from '../../src/pages/brand.tsx'
import { JurisdictionSwitch } from '../../src/pages/jurisdiction-switch.tsx'
import { useOwnDraft } from '../../src/pages/own-draft.ts'
import { PracticeBox } from '../../src/pages/practice-box.tsx'
import { DraftView } from '../../src/pages/report-view.tsx'
import { useSettings } from '../../src/pages/use-settings.ts'
import type { Warnings } from '../../src/warnings/start.ts'
import { Samples, useSample } from './samples.tsx'

/** A compose box of our own: try the samples, or check any text. */
export function Practice({ warnings }: { readonly warnings: Warnings }) {
  const box = useRef<HTMLDivElement>(null)
  const settings = useSettings()
  const { draft, tell } = useOwnDraft(warnings, box)
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
          <PracticeBox box={box} />
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
