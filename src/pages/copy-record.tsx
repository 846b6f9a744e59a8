import { browser } from 'wxt/browser'
import type { Report } from '../engine/report.ts'
import { t } from '../i18n.ts'
import type { PageAnswers } from '../messages.ts'
import { CopyButton } from './copy-button.tsx'
import { recordOf } from './record.ts'

interface Props {
  readonly draft: PageAnswers
  readonly report: Report
}

/** Puts the record on the clipboard, the one place it is kept. */
export function CopyRecord({ draft, report }: Props) {
  const { version } = browser.runtime.getManifest()
  const text = () => recordOf(draft, report, { at: new Date(), version })
  return (
    <div class="row copy-record">
      <CopyButton label={t('record.copy')} done={t('record.copied')} text={text} />
    </div>
  )
}
