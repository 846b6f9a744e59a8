import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../src/i18n.ts'

interface Props {
  readonly id: string
  readonly title: string
  readonly about?: string
  /** When what this holds changes, it was saved, and a quiet word says so; `null` while it is not known yet. */
  readonly saved?: unknown
  readonly children: ComponentChildren
}

/** One part of the options, with a place for its quiet confirmation. */
export const Section = ({ id, title, about, saved, children }: Props) => (
  <section id={id} aria-labelledby={`${id}-title`}>
    <div class="section-head">
      <h2 id={`${id}-title`}>{title}</h2>
      <Saved what={saved === null ? null : JSON.stringify(saved)} />
    </div>
    {about && <p class="soft">{about}</p>}
    {children}
  </section>
)

/** How long the confirmation stays, in milliseconds. */
const STAYS = 2500

function Saved({ what }: { readonly what: string | null | undefined }) {
  const last = useRef(what)
  /** Counts what was saved, so that each time the word stays as long. */
  const [times, setTimes] = useState(0)
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const before = last.current
    last.current = what
    if (before !== null && before !== what) setTimes(times => times + 1)
  }, [what])
  useEffect(() => {
    if (times === 0) return
    setShown(true)
    const timer = setTimeout(() => setShown(false), STAYS)
    return () => clearTimeout(timer)
  }, [times])
  return (
    <span class="saved" role="status">
      {shown && t('options.saved')}
    </span>
  )
}
