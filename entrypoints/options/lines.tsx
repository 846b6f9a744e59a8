import { useId, useRef, useState } from 'preact/hooks'
import { linesOf, mergeLines } from '../../src/settings/lines.ts'

interface Props {
  readonly label: string
  readonly hint: string
  readonly lines: readonly string[]
  readonly disabled?: boolean
  /** Takes the change to the list as it is stored by then. */
  readonly onChange: (change: (theirs: readonly string[]) => string[]) => void
}

/**
 * A list in a box, one entry on each line, saved as it is typed. What is typed is never replaced under the writer's
 * hands: what another window adds shows when this one leaves the box.
 */
export function Lines({ label, hint, lines, disabled = false, onChange }: Props) {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  /** The list as it stood in this box before the next key. */
  const base = useRef<readonly string[]>(lines)
  const edit = (text: string) => {
    const mine = linesOf(text)
    const before = base.current
    setTyped(text)
    base.current = mine
    onChange(theirs => mergeLines(before, mine, theirs))
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <textarea
        id={id}
        rows={2}
        spellcheck={false}
        autocomplete="off"
        aria-describedby={`${id}-hint`}
        disabled={disabled}
        value={typed ?? lines.join('\n')}
        onFocus={event => {
          const { value } = event.currentTarget
          base.current = linesOf(value)
          setTyped(value)
        }}
        onInput={event => edit(event.currentTarget.value)}
        onBlur={() => setTyped(null)}
      />
    </div>
  )
}
