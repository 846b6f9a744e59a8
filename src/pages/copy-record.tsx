import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { Report } from '../engine/report.ts'
import { t } from '../i18n.ts'
import type { PageAnswers } from '../messages.ts'
import { recordOf } from './record.ts'

/** How long the confirmation stays, in milliseconds. */
const STAYS = 3000

interface Props {
  readonly draft: PageAnswers
  readonly report: Report
}

/** Puts the record on the clipboard, the one place it is kept. */
export function CopyRecord({ draft, report }: Props) {
  const [said, say] = useState('')
  useEffect(() => {
    const timer = said && setTimeout(() => say(''), STAYS)
    return () => clearTimeout(timer || undefined)
  }, [said])
  const copy = async () => {
    const { version } = browser.runtime.getManifest()
    const record = recordOf(draft, report, { at: new Date(), version })
    const done = navigator.clipboard.writeText(record)
    say(
      await done.then(
        () => t('record.copied'),
        () => t('record.notCopied'),
      ),
    )
  }
  return (
    <div class="row copy-record">
      <button type="button" class="button" onClick={() => void copy()}>
        {t('record.copy')}
      </button>
      <span class="soft" role="status">
        {said}
      </span>
    </div>
  )
}
