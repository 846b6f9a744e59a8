import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { t } from '../../src/i18n.ts'

interface Props {
  readonly id: string
  readonly title: string
  /** When this changes after the first drawing, it was saved, and a quiet word says so. */
  readonly saved?: unknown
  readonly children: ComponentChildren
}

/** One part of the options, with a place for its quiet confirmation. */
export const Section = ({ id, title, saved, children }: Props) => (
  <section id={id} aria-labelledby={`${id}-title`}>
    <div class="section-head">
      <h2 id={`${id}-title`}>{title}</h2>
      <Saved what={saved} />
    </div>
    {children}
  </section>
)

/** How long the confirmation stays, in milliseconds. */
const STAYS = 2500

function Saved({ what }: { readonly what: unknown }) {
  const [first] = useState(what)
  const [shown, setShown] = useState(false)
  useEffect(() => {
    if (what === first) return
    setShown(true)
    const timer = setTimeout(() => setShown(false), STAYS)
    return () => clearTimeout(timer)
  }, [what, first])
  return (
    <span class="saved" role="status">
      {shown && t('options.saved')}
    </span>
  )
}
