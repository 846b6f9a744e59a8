import { useRef } from 'preact/hooks'
import { t } from '../../src/i18n.ts'
import { DraftView } from '../../src/pages/report-view.tsx'
import { useTypedDraft } from '../../src/pages/typed-draft.ts'
import type { Settings } from '../../src/settings/schema.ts'

interface Props {
  readonly settings: Settings | null
  readonly title: string
  readonly hint: string
}

/** Where the tab has no draft, any text can be checked right here. */
export function OwnText({ settings, title, hint }: Props) {
  const box = useRef<HTMLTextAreaElement>(null)
  const { draft, tell, write } = useTypedDraft(box, settings)
  return (
    <section class="nothing">
      <h2>{title}</h2>
      <p class="soft" id="own-hint">
        {hint}
      </p>
      <textarea
        ref={box}
        rows={4}
        aria-label={t('popup.ownText')}
        aria-describedby="own-hint"
        placeholder={t('popup.ownPlaceholder')}
        onInput={event => write(event.currentTarget.value)}
      />
      {draft && <DraftView draft={draft} tell={tell} />}
    </section>
  )
}
