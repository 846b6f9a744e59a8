import { useState } from 'preact/hooks'
import type { Question } from '../engine/report.ts'
import { citationWords } from '../warnings/wording.ts'

/** The questions that only the writer can answer. What is ticked is forgotten when the page closes. */
export function Checklist({ questions }: { readonly questions: readonly Question[] }) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const tick = (id: string, on: boolean) =>
    setTicked(before => new Set([...before].filter(other => other !== id).concat(on ? id : [])))
  return (
    <ul class="plain checklist">
      {questions.map(({ id, question, why, sources }) => (
        <li key={id}>
          <label>
            <input
              type="checkbox"
              checked={ticked.has(id)}
              onChange={event => tick(id, event.currentTarget.checked)}
            />
            <span>{question}</span>
          </label>
          <p class="soft">{why}</p>
          <ul class="plain" aria-label="Guidance">
            {sources.map(source => (
              <li key={source.id}>
                <a href={source.url} target="_blank" rel="noreferrer noopener">
                  {citationWords(source)}
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
