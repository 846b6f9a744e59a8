import { useEffect, useState } from 'preact/hooks'
import { t } from '../i18n.ts'

/** How long the confirmation stays, in milliseconds. */
const STAYS = 3000

interface Props {
  readonly label: string
  /** What is said when it is on the clipboard. */
  readonly done: string
  /** Made when the button is pressed. */
  readonly text: () => string
}

/** Puts a text on the clipboard, and says whether it got there. */
export function CopyButton({ label, done, text }: Props) {
  const [said, say] = useState('')
  useEffect(() => {
    const timer = said && setTimeout(() => say(''), STAYS)
    return () => clearTimeout(timer || undefined)
  }, [said])
  const copy = () =>
    navigator.clipboard.writeText(text()).then(
      () => say(done),
      () => say(t('page.notCopied')),
    )
  return (
    <>
      <button type="button" class="button" onClick={() => void copy()}>
        {label}
      </button>
      <span class="soft" role="status">
        {said}
      </span>
    </>
  )
}
