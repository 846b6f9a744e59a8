import { Fragment } from 'preact'
import type { Citation } from '../engine/report.ts'
import { t } from '../i18n.ts'
import { citationWords } from './wording.ts'

/** One line for each piece of guidance, whose paragraphs are the links. */
export function Sources({ sources }: { readonly sources: readonly Citation[] }) {
  const byTitle = Map.groupBy(sources, ({ title }) => title)
  if (byTitle.size === 0) return null
  return (
    <ul class="sources" aria-label={t('finding.guidance')}>
      {[...byTitle].map(([title, ofTitle]) => (
        <li key={title}>
          {ofTitle.some(({ reference }) => reference !== '') && `${title}, `}
          {ofTitle.map((source, index) => (
            <Fragment key={source.id}>
              {index > 0 && ', '}
              <a
                href={source.url}
                target="_blank"
                rel="noreferrer noopener"
                aria-label={citationWords(source)}
              >
                {source.reference || title}
              </a>
            </Fragment>
          ))}
        </li>
      ))}
    </ul>
  )
}
