import type { Sentence } from './reading.ts'

/** Words whose full stop ends no sentence. Titles, clinical shorthand, Latin. */
const ABBREVIATION =
  /(?:^|[\s("'])(?:dr|mr|mrs|ms|mx|prof|rev|sr|jr|st|pt|pts|yr|yrs|hx|dx|rx|approx|no|nos|vs|e\.g|i\.e|etc|al|dept|a\.m|p\.m|u\.s|u\.k|mg|mcg|ml|tabs?|caps?|inc|ltd|[a-z])\.["')]?\s*$/i
/** Unicode ends no sentence before a small letter; people who type without capitals do. */
const BEFORE_SMALL_LETTER = /(?=[a-z@])(?<=[a-z\d)%"']\.{1,3}\s{1,4})/
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/**
 * The sentences of a plain text, in order, covering it without gaps. Every line break ends one; a full stop
 * after a title or a shorthand does not.
 */
export function splitSentences(text: string): readonly Sentence[] {
  const sentences: { index: number; start: number; end: number; text: string }[] = []
  let index = 0
  for (const segment of segments(text)) {
    const start = index
    index += segment.length
    const previous = sentences.at(-1)
    if (previous && goesOn(previous.text)) {
      previous.text += segment
      previous.end += segment.length
      continue
    }
    sentences.push({ index: sentences.length, start, end: index, text: segment })
  }
  return sentences
}

/** After a title or a shorthand, or with no space after the stop, as in a web address. */
const goesOn = (text: string): boolean =>
  !/\s$/.test(text) || (!text.endsWith('\n') && ABBREVIATION.test(text.slice(-12)))

const segments = (text: string): readonly string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment.split(BEFORE_SMALL_LETTER)).flat()
