import { describe, expect, test } from 'vitest'
import { lexicon } from '../../../rules/lexicon/index.ts'
import { adviceCues } from '../../../src/engine/reading/cues/advice.ts'
import { argumentCues } from '../../../src/engine/reading/cues/argument.ts'
import { doses } from '../../../src/engine/reading/doses.ts'
import type { CueName } from '../../../src/engine/reading/reading.ts'

const annotates = [argumentCues, adviceCues].map(cues => cues(lexicon))
const cued = (sentence: string): ReadonlySet<CueName> =>
  new Set(
    annotates.flatMap(annotate =>
      annotate(sentence, []).flatMap(fact => (fact.kind === 'cue' ? [fact.cue] : [])),
    ),
  )

const says: Partial<Record<CueName, readonly string[]>> = {
  addressed: [
    '@pia_p you can stop now',
    'Tomas, thanks for asking',
    'i read your query with interest',
    'as you mentioned, it comes and goes',
    'To the lady who asked about her knee',
  ],
  signpost: ['please see your GP', 'call 999 now', 'Your pharmacist can help', 'ask your own doctor first'],
  declining: ["I can't diagnose that on here", "Sorry, can't advise on doses"],
  disclaimer: ['Not medical advice', 'for educational purposes only'],
  refutation: [
    'Myth: it cures flu',
    'There is no evidence for it',
    "it doesn't prevent colds",
    "They don't.",
  ],
  citation: ['PMID 123456', 'a randomised trial in the Lancet', 'see nice.org.uk'],
  negation: ['nobody should', "don't stop", 'rather than insulin'],
}

const doesNotSay: Partial<Record<CueName, readonly string[]>> = {
  addressed: ['Everyone should have a flu jab', 'If you are taking warfarin, carry your card'],
  declining: ["You can't tell me it isn't spring", 'Nobody can read my handwriting'],
  refutation: ["They don't want you to know this", 'Not only does it work, it tastes good'],
  citation: ['studies show it works', 'look it up'],
  negation: ['not only strong but kind', 'no doubt about it'],
}

for (const [cue, sentences] of Object.entries(says)) {
  test.each(sentences)(`hears ${cue}: %s`, sentence => expect(cued(sentence)).toContain(cue))
}
for (const [cue, sentences] of Object.entries(doesNotSay)) {
  test.each(sentences)(`hears no ${cue}: %s`, sentence => expect(cued(sentence)).not.toContain(cue))
}

describe('doses', () => {
  const found = (sentence: string) => doses(lexicon)(sentence, []).map(({ text }) => text)
  test.each([
    ['take 400 mg twice a day', ['400 mg', 'twice a day']],
    ['two puffs every four hours', ['two puffs', 'every four hours']],
    ['2.5 ml tds', ['2.5 ml', 'tds']],
    ['half a tablet', ['half a tablet']],
  ])('%s', (sentence, amounts) => expect(found(sentence)).toEqual(amounts))
  test.each(['20 cards and 3 pens', 'bed 4 at 10 am', 'a 5 km run'])('no dose: %s', sentence =>
    expect(found(sentence)).toEqual([]),
  )
})
