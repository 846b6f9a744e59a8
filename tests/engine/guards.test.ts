import { describe, expect, test } from 'vitest'
import { catalogue } from '../../rules/index.ts'
import { createEngine } from '../../src/engine/check.ts'
import type { DraftKind } from '../../src/engine/draft.ts'
import type { GuardName } from '../../src/engine/guards.ts'
import { guards } from '../../src/engine/guards.ts'
import { atLeast } from '../../src/engine/policy.ts'

/** The same thing said twice: where the guard keeps the tool silent, and where it must not. */
interface Pair {
  readonly guard: GuardName
  readonly rule: string
  readonly silent: string
  readonly heard: string
  readonly kind?: DraftKind
}

const pairs: readonly Pair[] = [
  {
    guard: 'refuted',
    rule: 'claims/cure',
    silent: 'Myth: apricot kernels cure cancer. They do not.',
    heard: 'Apricot kernels cure cancer.',
  },
  {
    guard: 'refuted',
    rule: 'claims/cure',
    silent: 'There is no evidence that apricot kernels cure cancer.',
    heard: 'The evidence is in: apricot kernels cure cancer.',
  },
  {
    guard: 'negated',
    rule: 'conduct/posing-as-qualified',
    silent: 'Second-year nursing student, so I am not basically a nurse.',
    heard: 'Second-year nursing student, so I am basically a nurse.',
  },
  {
    guard: 'forbidden',
    rule: 'advice/stop-treatment',
    silent: 'Please don’t stop taking your inhaler because of a video.',
    heard: 'Please stop taking your inhaler because of that video.',
  },
  {
    guard: 'their words',
    rule: 'claims/guarantee',
    silent: 'A flyer through my door says "100% guaranteed results". I laughed.',
    heard: '100% guaranteed results from our laser.',
  },
  {
    guard: 'their words',
    rule: 'claims/cure',
    silent:
      'Things I hear at the desk. "It will pass." Often. "I am fine." Hm. "Garlic cured my brother\'s gout." His big toe disagrees.',
    heard: "Garlic cured my brother's gout. His big toe disagrees.",
  },
  {
    guard: 'education',
    rule: 'advice/dosage',
    silent: 'OSCE station: a patient presents with pain. Give 10 mg morphine and say why.',
    heard: '@lil_b give him 10 mg morphine and say why',
  },
  {
    guard: 'own story',
    rule: 'confidentiality/jigsaw',
    silent: 'I was the patient: 34, in Leeds, on a Tuesday in March, with a stroke.',
    heard: 'My patient was 34, in Leeds, on a Tuesday in March, with a stroke.',
  },
  {
    guard: 'fiction or history',
    rule: 'confidentiality/patient-name',
    silent: 'In the novel my patient Sarah Jones came in with a rash. I made her up.',
    heard: 'My patient Sarah Jones came in with a rash.',
  },
  {
    guard: 'declined',
    rule: 'advice/diagnosis-at-a-distance',
    silent: '@ivy_w I can’t diagnose that from here, it looks like ringworm to half the internet',
    heard: '@ivy_w that looks like ringworm to me',
    kind: 'reply',
  },
  {
    guard: 'critique',
    rule: 'conduct/mocking-patients',
    silent: 'Stop calling patients drug seekers. It is not funny.',
    heard: 'Three drug seekers before lunch, yawn.',
  },
  {
    guard: 'consent',
    rule: 'confidentiality/success-story',
    silent: 'So proud of this patient, one year on. Shared with her signed authorization.',
    heard: 'So proud of this patient, one year on.',
  },
  {
    guard: 'news',
    rule: 'conduct/asking-for-reviews',
    silent: 'The regulator has published a warning: no free treat for five stars.',
    heard: 'A free treat for five stars!',
  },
]

const engine = createEngine(catalogue)
const alarms = (text: string, kind: DraftKind = 'post'): readonly string[] =>
  engine
    .check({ text, kind }, { jurisdiction: 'uk' })
    .findings.filter(({ severity }) => atLeast(severity, 'warn'))
    .flatMap(({ rule, also }) => [rule, ...also.map(other => other.rule)])

describe.each(pairs)('$guard before $rule', ({ guard, rule, silent, heard, kind }) => {
  test('the rule leans on it', () => {
    expect(catalogue.rules.find(({ id }) => id === rule)?.guards).toContain(guard)
  })
  test(`silent: ${silent}`, () => {
    expect(alarms(silent, kind)).not.toContain(rule)
  })
  test(`heard: ${heard}`, () => {
    expect(alarms(heard, kind)).toContain(rule)
  })
})

test('no guard is written that no rule leans on', () => {
  const used = new Set(catalogue.rules.flatMap(rule => rule.guards ?? []))
  expect(Object.keys(guards).filter(name => !used.has(name as GuardName))).toEqual([])
})

describe('"ad" is a word, not letters', () => {
  test.each([
    '#ADHD awareness month, follow the charity',
    'AD in a 60-year-old: atopic dermatitis or something else?',
    'Reading on AD and memory for the exam',
  ])('no label and no alarm: %s', text => {
    expect(alarms(text)).toEqual([])
  })
})
