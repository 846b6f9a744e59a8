import type { AnyFact, Cue, Person, Sentence, Story } from './reading.ts'

interface Facts {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly facts: readonly AnyFact[]
}

/** How many sentences after its last cue a story still goes on without a word that ties them together. */
const REACH = 2
/** Somebody already spoken of: the story goes on. */
const PRONOUN =
  /\b(?:s?he|her|hers|him|his|s?he's|s?he'd|the (?:family|mum|baby|patient|parents|wife|husband))\b/i
/** Sentences away that something clinical may stand and still make somebody a patient. */
const CLINICAL_REACH = 1
/** The patient is an animal. */
const ANIMAL =
  /\b(?:my|our|here's my|here's our|the) (?:\w+ ){0,2}(?:beagle|dog|doggo|pupp?y|pup|cat|kitten|kitty|rabbit|bunny|hamster|labrador|spaniel|collie|poodle|pug|retriever|horse|pony|guinea pig|tortoise|parrot|ferret|dachshund|greyhound)\b|\ud83d[\udc15\udc36\udc08\udc31\udc3e]|\b(?:lovely|sweet|poor|gorgeous|beautiful|old) (?:\w+ ){0,2}(?:cat|dog|kitten|pup|puppy|rabbit) (?:in|came)\b|\bkennel|(?<!\b(?:navy|army|war|vietnam|iraq|gulf|afghanistan|falklands|marine|wwii|ww2|korea|combat|military|homeless|be an?|become an?|was an?) )\bvet(?:erinary|erinarian|s)?\b(?! (?:affairs|hospital system))/i

/**
 * "A lovely gent" or "34F" is a patient where something clinical stands in the same sentence or beside it.
 * @returns a `patient` cue for each such mention.
 */
export function findPatients(facts: readonly AnyFact[]): readonly Cue[] {
  const clinical = new Set(facts.filter(isClinical).map(({ sentence }) => sentence))
  return facts.flatMap((fact): readonly Cue[] => {
    if (fact.kind !== 'cue' || fact.cue !== 'someone') return []
    for (let away = -CLINICAL_REACH; away <= CLINICAL_REACH; away++) {
      if (clinical.has(fact.sentence + away)) return [{ ...fact, cue: 'patient' }]
    }
    return []
  })
}

const isClinical = (fact: AnyFact): boolean =>
  fact.kind === 'condition' ||
  fact.kind === 'medicine' ||
  fact.kind === 'dose' ||
  fact.kind === 'record-number' ||
  (fact.kind === 'place' && (fact.level === 'ward' || fact.level === 'bed')) ||
  (fact.kind === 'cue' && (fact.cue === 'at work' || fact.cue === 'patient'))

/** Runs of sentences that tell of one specific patient. */
export function findStories({ text, sentences, facts }: Facts): readonly Story[] {
  const cues = facts.filter((fact): fact is Cue => fact.kind === 'cue' && fact.cue === 'patient')
  if (cues.length === 0) return []
  const names = facts.filter((fact): fact is Person => fact.kind === 'person' && fact.role === 'patient')
  const stories: Story[] = []
  for (const cue of cues) {
    const open = stories.at(-1)
    if (open && cue.sentence <= open.last + 1) {
      const last = Math.max(open.last, lastOf(sentences, cue.sentence, names))
      stories[stories.length - 1] = spanning(sentences, open.first, last, [...open.patients, cue])
    } else if (!isAnimal(text, sentences, cue.sentence)) {
      const first = Math.max((open?.last ?? -1) + 1, cue.sentence - 1)
      stories.push(spanning(sentences, first, lastOf(sentences, cue.sentence, names), [cue]))
    }
  }
  return stories
}

/** A story reaches two sentences on, and as far as "she", "him" or the patient's name goes on from there. */
function lastOf(sentences: readonly Sentence[], from: number, names: readonly Person[]): number {
  let last = Math.min(from + REACH, sentences.length - 1)
  while (last + 1 < sentences.length) {
    const next = sentences[last + 1] as Sentence
    if (!PRONOUN.test(next.text) && !names.some(name => name.sentence === next.index)) break
    last++
  }
  return last
}

function isAnimal(text: string, sentences: readonly Sentence[], at: number): boolean {
  const from = sentences[Math.max(0, at - 1)]?.start ?? 0
  const to = sentences[Math.min(sentences.length - 1, at + 2)]?.end ?? text.length
  return ANIMAL.test(text.slice(from, to))
}

function spanning(
  sentences: readonly Sentence[],
  first: number,
  last: number,
  patients: readonly Cue[],
): Story {
  return { first, last, patients, start: sentences[first]?.start ?? 0, end: sentences[last]?.end ?? 0 }
}
