import { overlaps } from './draft.ts'
import type { Reading } from './reading/reading.ts'
import type { Context, Hit } from './rule.ts'

/** What a circumstance does to a finding; `remind` leaves it to the checklist (`info`). */
export type Ruling = 'keep' | 'soften' | 'remind' | 'silence'
type Guard = (hit: Hit, context: Context) => Ruling

/** How many sentences after a quoted claim its answer may stand. */
const QUOTED_REACH = 3
/** How many characters before a claim its negation may stand. */
const NEGATION_REACH = 32
/** A claim that is itself a denial: "no side effects". */
const DENIAL = /^(?:no|zero|without|never|(?:you )?(?:do|does|wo|need)(?:n'?t| not))\b/i

const CALLED_PATIENT = /\b(?:patient|pt|client|resident)s?\b/i
/** The writer says that the person of the story never was. */
const INVENTED =
  /not exist|n't exist|never existed|made (?:her|him|them|it|this) up|fictional|fictitious|not a real/i

/**
 * A refutation in the same or a neighbouring sentence that is not itself part of the claim ("they don't work");
 * what is quoted may be answered a little later.
 */
function refutationBeside(hit: Hit, reading: Reading): boolean {
  const { index, start } = reading.sentenceAt(hit)
  const quoted = (reading.text.slice(start, hit.start).split('"').length - 1) % 2 === 1
  const reach = quoted ? QUOTED_REACH : 1
  return reading
    .cues('refutation')
    .some(cue => Math.abs(cue.sentence - index) <= reach && !overlaps(cue, hit))
}

/** Whose words are quoted and not vouched for. */
const TOLD_OF =
  /\b(?:headlines?|flyers?|leaflets?|posters?|billboards?|captions?|ads? i|adverts? i|accounts?|influencers?|tiktok|reels?|videos?|somebody|someone|people (?:say|think|ask|tell)|folks|things? people|claims?|claimed|things?|doing the rounds|myths?|rumou?rs?|heard|aunt(?:ie)?|neighbou?r\w{0,6}|served|brochures?|podcasts?|selling|sells|sold)\b/i
const WITNESS =
  /\b(?:patients?|clients?|customers?|reviews?|testimonials?|told (?:me|us)|my (?:mums|ladies))\b/i
const VOUCHED_FOR =
  /\b(?:it'?s true|i say|(?:honestly|yes|well),? it (?:does|is)|(?:they're|she's|he's|it's) right|believe (?:it|me))\b/i
const OPENING = /(?:^|[\s(:])["'](?=[^"'\n]*$)|["'](?=(?:[^"'\n]|\w'\w){0,80}$)/

function isTheirWords(hit: Hit, { text, sentenceAt, sentences, ties }: Reading): boolean {
  if (ties.some(({ strength }) => strength === 'strong')) return false
  const { index, start, end } = sentenceAt(hit)
  const before = text.slice(start, hit.start)
  const after = text.slice(hit.end, end)
  if (!OPENING.test(before) || !/["']/.test(after.replace(/\w'\w/g, ''))) return false
  const around = `${sentences[index - 1]?.text ?? ''} ${before} ${after} ${sentences[index + 1]?.text ?? ''}`
  if (WITNESS.test(around) || VOUCHED_FOR.test(around)) return false
  return TOLD_OF.test(around) || (headsSayings(text) && TOLD_OF.test(sentences[0]?.text ?? ''))
}

/** "Things people say to me", and then one after the other: the first sentence tells whose words all of them are. */
const headsSayings = (text: string): boolean => (text.match(/"[^"\n]{3,200}"/g) ?? []).length >= SAYINGS
const SAYINGS = 3

/**
 * Circumstances that apply to many rules, each named and judged once. A rule lists those that may silence
 * (`silence`) or lower by one step (`soften`) what it finds.
 */
export const guards = {
  /** A labelled myth or a refuting term in the same or a neighbouring sentence, and nothing for sale. */
  refuted: (hit, { reading }) =>
    refutationBeside(hit, reading) && !reading.ties.some(tie => tie.strength === 'strong')
      ? 'silence'
      : 'keep',
  /** "no", "never", "don't" shortly before, in the same sentence. */
  negated: (hit, { reading }) => {
    const { index } = reading.sentenceAt(hit)
    const denial = DENIAL.test(reading.text.slice(hit.start, hit.end))
    const negated = reading.cues('negation').some(
      cue =>
        cue.sentence === index &&
        cue.end <= hit.start &&
        hit.start - cue.end <= NEGATION_REACH &&
        // "no pain, no risk" denies twice; "no drug has zero risk" denies the denial.
        !(denial && reading.text.slice(cue.end, hit.start).includes(',')),
    )
    return negated ? 'silence' : 'keep'
  },
  /** "Don't stop": an order is denied just before it; "not an emergency, just hold it" denies something else. */
  forbidden: (hit, { reading }) => {
    const { index } = reading.sentenceAt(hit)
    const forbidden = reading
      .cues('negation')
      .some(
        cue =>
          cue.sentence === index &&
          cue.end <= hit.start &&
          hit.start - cue.end <= NEGATION_REACH &&
          reading.text.slice(cue.end, hit.start).split(',').length !== 2,
      )
    return forbidden ? 'silence' : 'keep'
  },
  /** Somebody else's words in quotation marks, told of and not vouched for: a headline, a flyer, "the … thing". */
  'their words': (hit, { reading }) => (isTheirWords(hit, reading) ? 'silence' : 'keep'),
  /** A reference stands beside the claim. */
  cited: (hit, { reading }) => (reading.near(hit, 'citation', 1) ? 'soften' : 'keep'),
  /** Patients in general, an exam question, a simulation. */
  education: (hit, { reading }) => (reading.near(hit, 'hypothetical', 1) ? 'silence' : 'keep'),
  /**
   * The writer is the patient, or theirs is. A story of one's own reads like any other, so where the text also
   * has a patient it must not be called one, and the writer's part must stand close by.
   */
  'own story': (hit, { reading }) => {
    const own = reading.cues('own story')
    if (own.length === 0) return 'keep'
    if (reading.stories.length === 0) return 'silence'
    const { index } = reading.sentenceAt(hit)
    const tellsOfTheirs = new Set(
      reading.stories.flatMap(({ patients }) => patients.map(({ sentence }) => sentence)),
    )
    const close = own.some(({ sentence, text }) =>
      /^my\b/i.test(text) && !tellsOfTheirs.has(sentence)
        ? sentence === index
        : Math.abs(sentence - index) <= 1,
    )
    const calledPatient = reading.stories.some(({ patients }) =>
      patients.some(({ text }) => CALLED_PATIENT.test(text)),
    )
    return close && !calledPatient ? 'silence' : 'keep'
  },
  /** Published with consent, or a case report with a reference: consent there may not cover this post. */
  'published case': (hit, { reading }) => (reading.near(hit, 'published case', 2) ? 'soften' : 'keep'),
  /** Long dead, or never alive: said nearby, or owned up to anywhere ("I made her up"). */
  'fiction or history': (hit, { reading }) =>
    reading.near(hit, 'fiction or history', 1) ||
    reading.cues('fiction or history').some(({ text }) => INVENTED.test(text))
      ? 'silence'
      : 'keep',
  /**
   * The consent this jurisdiction accepts is stated. A signed form leaves only the reminder that it must cover
   * this post; a spoken yes lowers by one step where it counts at all.
   */
  consent: (_, { reading, jurisdiction }) => {
    if (reading.cues('written consent').length > 0) return 'remind'
    const spoken = reading.cues('explicit consent').length > 0
    return spoken && jurisdiction.consent === 'explicit' ? 'soften' : 'keep'
  },
  /** Readers are sent to their own clinician, or told that this is general information. */
  signposted: (hit, { reading }) => (reading.near(hit, 'signpost', 1) ? 'soften' : 'keep'),
  /** The writer declines to advise: "I can't call that from here". */
  declined: (hit, { reading }) => (reading.near(hit, 'declining', 1) ? 'silence' : 'keep'),
  /** The post criticises what it mentions. */
  critique: (hit, { reading }) => (reading.near(hit, 'critique', 1) ? 'silence' : 'keep'),
  /** News, guidance, shortages: not promotion. */
  news: (hit, { reading }) => (reading.near(hit, 'news') && !reading.near(hit, 'offer') ? 'silence' : 'keep'),
} satisfies Record<string, Guard>

export type GuardName = keyof typeof guards

/** The mildest that the rule's guards allow: one that silences wins over any that soften. */
export function guardedBy(names: readonly GuardName[], hit: Hit, context: Context): Ruling {
  let ruling: Ruling = 'keep'
  for (const name of names) {
    const verdict: Ruling = (guards[name] as Guard)(hit, context)
    if (verdict === 'silence') return 'silence'
    if (verdict === 'remind' || (verdict === 'soften' && ruling === 'keep')) ruling = verdict
  }
  return ruling
}
