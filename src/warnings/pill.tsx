import type { Severity } from '../engine/policy.ts'
import { severities } from '../engine/policy.ts'
import { t } from '../i18n.ts'
import { SeverityMark } from './finding-view.tsx'
import { countWords } from './wording.ts'

/** What is known of the draft as it stands. */
export type Status =
  /** Nothing written yet. */
  | { readonly is: 'ready' }
  | { readonly is: 'checking' }
  | { readonly is: 'checked'; readonly counts: Readonly<Record<Severity, number>> }
  | { readonly is: 'cannot check'; readonly reason: string }

/** What must never be told late: the kind of status, and how grave the worst finding is. */
export const gist = (status: Status): string | undefined =>
  status.is === 'checked' ? severities.findLast(severity => status.counts[severity] > 0) : status.is

interface Props {
  readonly status: Status
  /** A newer text is being checked; the last answer stays in view. */
  readonly busy: boolean
  readonly open: boolean
  readonly onPress: () => void
}

/** The state of the draft beside its composer, and the way to the list of all findings. */
export function Pill({ status, busy, open, onPress }: Props) {
  const label = pillWords(status)
  const counted = status.is === 'checked' && severities.some(severity => status.counts[severity] > 0)
  return (
    <button
      type="button"
      class={`pill ${status.is.replace(' ', '-')}${counted ? ' counts' : ''}`}
      aria-label={t('pill.name', [label])}
      aria-haspopup="dialog"
      aria-expanded={open}
      title={label}
      onClick={onPress}
    >
      <Face status={status} counted={counted} />
      {busy && status.is !== 'checking' && <span class="busy" />}
    </button>
  )
}

function Face({ status, counted }: { readonly status: Status; readonly counted: boolean }) {
  if (status.is === 'checking') return <span class="busy" />
  if (status.is === 'cannot check') return <span class="say">{t('pill.notChecked')}</span>
  if (status.is === 'ready' || !counted) return <Tick />
  return severities
    .toReversed()
    .filter(severity => status.counts[severity] > 0)
    .map(severity => (
      <span class="count" key={severity} data-severity={severity}>
        <SeverityMark severity={severity} />
        {status.counts[severity]}
      </span>
    ))
}

const Tick = () => (
  <svg class="tick" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path
      d="M3 8.5 6.5 12 13 4.5"
      fill="none"
      stroke="currentColor"
      stroke-width="2.2"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
)

/** One line for the pill's name, its tooltip and the live region. */
export function pillWords(status: Status): string {
  if (status.is === 'ready') return t('pill.ready')
  if (status.is === 'checking') return t('pill.checking')
  if (status.is === 'cannot check') return t('pill.cannotCheck', [status.reason])
  return countWords(status.counts) || t('pill.clean')
}
