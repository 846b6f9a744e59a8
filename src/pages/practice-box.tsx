import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import { t } from '../i18n.ts'

/** A box with its own button to post, which posts nothing: what holds a post on the sites holds it here. */
export function PracticeBox({ box }: { readonly box: RefObject<HTMLDivElement | null> }) {
  const [posted, setPosted] = useState(false)
  return (
    <form
      class="box"
      onSubmit={event => {
        event.preventDefault()
        setPosted(true)
      }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: only an editable element can carry underlines of its own text. */}
      <div
        ref={box}
        id="composer"
        class="composer"
        contentEditable="plaintext-only"
        role="textbox"
        aria-multiline="true"
        aria-label={t('practice.draft')}
        aria-describedby="hint"
        data-placeholder={t('practice.placeholder')}
        tabIndex={0}
        onInput={() => setPosted(false)}
      />
      <div class="row box-foot">
        <span class="soft" role="status">
          {posted && t('practice.posted')}
        </span>
        <button type="submit" class="button primary">
          {t('practice.post')}
        </button>
      </div>
    </form>
  )
}
