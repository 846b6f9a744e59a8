import type { Question } from '../engine/report.ts'
import { t } from '../i18n.ts'
import { Sources } from './sources.tsx'

interface Props {
  readonly questions: readonly Question[]
  /** The ids of those that are answered. */
  readonly answered: readonly string[]
  readonly onTick: (id: string, on: boolean) => void
}

/** The questions that only the writer can answer: the same in the popup, on the practice page and at the gate. */
export const Checklist = ({ questions, answered, onTick }: Props) => (
  <div class="checklist">
    <Progress done={questions.filter(({ id }) => answered.includes(id)).length} all={questions.length} />
    <ul>
      {questions.map(({ id, question, why, sources }) => (
        <li key={id}>
          <label>
            <input
              type="checkbox"
              checked={answered.includes(id)}
              onChange={event => onTick(id, event.currentTarget.checked)}
            />
            <span>{question}</span>
          </label>
          <div class="checklist-why">
            {why} <Sources sources={sources} />
          </div>
        </li>
      ))}
    </ul>
  </div>
)

function Progress({ done, all }: { readonly done: number; readonly all: number }) {
  const words = done === all ? t('checklist.allDone') : t('checklist.progress', [done, all])
  return (
    <div class="checklist-progress" data-done={done === all}>
      <progress max={all} value={done} aria-hidden="true" />
      <span role="status">{words}</span>
    </div>
  )
}
