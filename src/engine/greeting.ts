import type { Sentence } from './reading/reading.ts'

const LABEL =
  /^\s{0,3}(?:#(?:ad|advert|advertisement|sponsored|gifted)\b|(?:ad|advert|advertisement)(?=\s?[:|]))[\s:|.,]{0,4}/i
const SALUTATION =
  /^(?:\s*(?:reply to |hi |hey |hello |dear )?(?:@[\w.]{2,30}[:,]? ?){1,5}|\s*[A-Z][a-z]{2,14}, )/

/** Where a sentence begins once its label or its greeting is past: they stay when it is put otherwise. */
export const afterGreeting = ({ start, text }: Pick<Sentence, 'start' | 'text'>): number =>
  start + ((LABEL.exec(text) ?? SALUTATION.exec(text))?.[0].length ?? 0)
