import { describe, expect, test } from 'vitest'
import { fileOf, imported, readFile, replacedBy } from '../../src/settings/file.ts'
import { defaults, type Settings } from '../../src/settings/schema.ts'
import { house } from './house.ts'

const mine: Settings = {
  ...defaults,
  jurisdiction: 'uk',
  rules: { 'conduct/venting': 'off' },
  strict: true,
  ignored: { 'claims/cure': ['cures boredom'] },
  ignoredWords: ['Elm Day'],
  houseRules: [house],
  writer: { profession: 'nurse', names: ['Ada Okoro'], workplaces: ['Elm Ward'], interests: [] },
  gate: 'checklist',
  sitesOff: ['x'],
  appearance: { underlines: 'strong', pill: 'when needed', theme: 'dark' },
}
const read = (value: unknown) =>
  readFile(typeof value === 'string' ? value : JSON.stringify(value), async pattern => pattern !== '(a+)+$')

test('what is written is read back', async () => {
  expect(await read(fileOf(mine))).toEqual({ is: 'good', settings: mine })
})

test('a file of the first version is migrated', async () => {
  const { jurisdiction, rules, ignored } = mine
  expect(await read({ version: 1, jurisdiction, rules, ignored })).toEqual({
    is: 'good',
    settings: { jurisdiction, rules, ignored },
  })
})

test('a file may set a few things alone', async () => {
  expect(await read({ version: 2, gate: 'warn' })).toEqual({ is: 'good', settings: { gate: 'warn' } })
})

describe('a file is refused as a whole', () => {
  test.each([
    ['when it is no JSON', '{"version": 2,', ['The file is no JSON.']],
    ['when it is no object', [], ['settings: expected an object, got []']],
    ['without a version', { gate: 'warn' }, ['version: expected a whole number from 1 on, got nothing']],
    ['of no version', { version: 0 }, ['version: expected a whole number from 1 on, got 0']],
    ['between two versions', { version: 1.5 }, ['version: expected a whole number from 1 on, got 1.5']],
    [
      'for a slip of the pen inside a field',
      {
        version: 2,
        houseRules: [{ id: 'b', pattern: 'merger', message: 'Ask.', sevrity: 'block' }],
        appearance: { ...mine.appearance, pil: 'always' },
      },
      ['houseRules.0.sevrity: there is no such setting', 'appearance.pil: there is no such setting'],
    ],
    [
      'for two phrases of one name',
      { version: 2, houseRules: [house, { ...house, pattern: 'takeover' }] },
      ['houseRules.1.id: expected a name that no other phrase in the file has, got "a"'],
    ],
    [
      'when a later Chaperone made it',
      { version: 3, gate: 'warn' },
      ['version: expected at most 2, got 3, which a later Chaperone made'],
    ],
    [
      'for one wrong field among good ones',
      { ...mine, version: 2, gate: 'gently' },
      ['gate: expected off, block, warn or checklist, got "gently"'],
    ],
    ['for a field there is none of', { version: 2, colour: 'red' }, ['colour: there is no such setting']],
    [
      'for every fault at once',
      {
        version: 2,
        strict: 'yes',
        writer: { ...mine.writer, names: 'Ada' },
        houseRules: [{ ...house, url: 'x' }],
      },
      [
        'strict: expected true or false, got "yes"',
        'houseRules.0.url: expected a web address that begins with https://, or an empty text, got "x"',
        'writer.names: expected a list, got "Ada"',
      ],
    ],
    [
      'for a pattern that could hang',
      { version: 2, houseRules: [house, { ...house, id: 'b', regex: true, pattern: '(a+)+$' }] },
      ['houseRules.1.pattern: expected a pattern that cannot make the browser hang, got "(a+)+$"'],
    ],
  ])('%s', async (_, file, problems) => {
    expect(await read(file)).toEqual({ is: 'bad', problems })
  })
})

test('the words of a pattern that is none are not judged', async () => {
  const words = { ...house, pattern: '(a+)+$' }
  expect(await read({ version: 2, houseRules: [words] })).toMatchObject({ is: 'good' })
})

test('house rules of a file join a person’s own, the same id once', () => {
  const [theirs, other] = [
    { ...house, message: 'Ask the press office.' },
    { ...house, id: 'b' },
  ]
  const current = { ...mine, houseRules: [house, { ...house, id: 'c' }] }
  expect(imported(current, { houseRules: [theirs, other] }).houseRules).toEqual([
    { ...house, id: 'c' },
    theirs,
    other,
  ])
  expect(imported(current, { gate: 'off' })).toEqual({ gate: 'off' })
})

test('an import is taken back without what was changed since', () => {
  expect(replacedBy({ gate: 'off', houseRules: [] }, mine)).toEqual({
    gate: 'checklist',
    houseRules: [house],
  })
})
