import type { Annotator, LocalFact } from './annotate.ts'

const years = /\b(?<years>\d{1,3})[- ]?(?:years?|yrs?)[- ]old\b/gi

/** Ages in every notation clinicians use. */
export const ages: Annotator = () => sentence =>
  Array.from(
    sentence.matchAll(years),
    (match): LocalFact => ({
      kind: 'age',
      form: 'exact',
      years: Number(match.groups?.years),
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
    }),
  )
