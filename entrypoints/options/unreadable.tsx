import { useEffect, useState } from 'preact/hooks'
import { t } from '../../src/i18n.ts'
import { CopyButton } from '../../src/pages/copy-button.tsx'
import type { Unreadable } from '../../src/settings/store.ts'
import { discardUnreadable, loadUnreadable, watchSettings } from '../../src/settings/store.ts'

/** Says which stored settings could not be read, and keeps them until the person has had a chance to copy them. */
export function UnreadableNotice() {
  const [unreadable, setUnreadable] = useState<Unreadable | null>(null)
  useEffect(() => {
    const look = () => void loadUnreadable().then(setUnreadable)
    look()
    return watchSettings(look)
  }, [])
  if (!unreadable) return null
  const discard = () => void discardUnreadable().then(() => setUnreadable(null))
  return (
    <div class="notice" data-severity="warn" role="alert">
      <p>
        <strong>{t('options.unreadable.title')}</strong> {t('options.unreadable.about')}
      </p>
      <ul>
        {unreadable.problems.map(problem => (
          <li key={problem}>
            <code>{problem}</code>
          </li>
        ))}
      </ul>
      <div class="row">
        <CopyButton
          label={t('options.unreadable.copy')}
          done={t('options.unreadable.copied')}
          text={() => JSON.stringify(unreadable.stored, null, 2)}
        />
        <button type="button" class="button" onClick={discard}>
          {t('options.unreadable.discard')}
        </button>
      </div>
    </div>
  )
}
