import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test, vi } from 'vitest'

// Each check is a process of its own, and a busy machine starts one slowly.
vi.setConfig({ testTimeout: 60_000 })

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'chaperone-'))
afterAll(() => rmSync(folder, { recursive: true }))

const botox = 'Botox from £150, DM to book #botox'
const proud = 'Proud of our team at the hospital today!'
const ninety = 'My 93-year-old patient made my week'

interface Outcome {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function check(args: readonly string[], input = ''): Promise<Outcome> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [cli, ...args])
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', text => {
      out += text
    })
    child.stderr.setEncoding('utf8').on('data', text => {
      err += text
    })
    child.on('close', code => resolve({ code, out, err }))
    child.stdin.end(input)
  })
}

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const lines = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))

describe('exit codes', () => {
  test('0: nothing found', async () => {
    expect(await check([proud])).toMatchObject({ code: 0, err: '' })
  })

  test('1: a finding at block, and 0 where the jurisdiction has none', async () => {
    const uk = await check(['--jurisdiction', 'uk', '--format', 'json', botox])
    expect(uk.code).toBe(1)
    const blocked = JSON.parse(uk.out).findings.filter(
      (finding: { severity: string; category: string }) =>
        finding.severity === 'block' && finding.category === 'medicines',
    )
    expect(JSON.stringify(blocked)).toContain('12.12')
    expect(await check(['--jurisdiction', 'us', '--format', 'json', botox])).toMatchObject({ code: 0 })
  })

  test('--fail-on moves the line', async () => {
    expect(await check(['--fail-on', 'never', botox])).toMatchObject({ code: 0 })
    expect(await check(['--jurisdiction', 'uk', '--fail-on', 'info', ninety])).toMatchObject({ code: 1 })
  })

  test.each([
    ['an unknown format', ['--format', 'xml', proud], '--format takes text, json, jsonl, sarif; got "xml"'],
    ['an unknown jurisdiction', ['--jurisdiction', 'fr', proud], '--jurisdiction takes uk, us; got "fr"'],
    ['an unknown kind', ['--kind', 'tweet', proud], '--kind takes post, reply'],
    ['an unknown option', ['--shout', proud], "Unknown option '--shout'"],
    ['a file that is not there', ['missing.jsonl'], 'Cannot read missing.jsonl: no such file.'],
    ['a folder', [folder], `Cannot read ${folder}`],
    ['words without quotes', ['Proud', 'of', 'us'], 'A text of several words goes in quotes.'],
  ])('2: %s', async (_, args, message) => {
    const { code, out, err } = await check(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
  })

  test('--help explains itself', async () => {
    const { code, out } = await check(['--help'])
    expect(code).toBe(0)
    expect(out).toContain('--fail-on')
  })
})

describe('inputs', () => {
  test('a text file is one draft', async () => {
    const { code, out } = await check(['--jurisdiction', 'us', file('post.txt', `Long week.\n${ninety}\n`)])
    expect(code).toBe(1)
    expect(out).toContain('post.txt 2:4 block confidentiality/age-over-89 “93-year-old”')
  })

  test('the standard input, asked for or not', async () => {
    for (const args of [[], ['-']]) {
      const { out } = await check(['--format', 'json', '--jurisdiction', 'us', ...args], ninety)
      expect(JSON.parse(out).findings[0]).toMatchObject({ start: 3, end: 14, text: '93-year-old' })
    }
  })

  test('an empty text is a draft without findings', async () => {
    const { code, out } = await check(['--format', 'json', ''])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ jurisdiction: 'uk', findings: [] })
  })
})

describe('JSONL', () => {
  test('one line out for each line in, in order, each under its own jurisdiction', async () => {
    const path = file(
      'posts.jsonl',
      [
        { id: 'a', text: ninety, jurisdiction: 'us' },
        { id: 2, text: proud },
        { id: 'c', text: botox, kind: 'caption', site: 'instagram' },
        { text: 'a \u2028 b' },
      ]
        .map(line => JSON.stringify(line).replace('\\u2028', '\u2028'))
        .join('\r\n'),
    )
    const { code, out, err } = await check(['--format', 'jsonl', path])
    expect({ code, err }).toEqual({ code: 1, err: '' })
    const answers = lines(out)
    expect(answers.map(({ id, jurisdiction }) => [id, jurisdiction])).toEqual([
      ['a', 'us'],
      [2, 'uk'],
      ['c', 'uk'],
      [null, 'uk'],
    ])
    expect(Object.keys(answers[0])).toEqual(['id', 'jurisdiction', 'findings'])
  })

  test('a bad line is told with its number, printed, and passed over', async () => {
    const input = [
      '\uFEFF{"id":"a","text":"fine"}',
      '{oops',
      '',
      '{"id":"b","text":5}',
      '[]',
      '{"id":"c","text":"x","jurisdiction":"fr"}',
      '{"id":"d","text":"fine"}',
    ].join('\n')
    const { code, out, err } = await check(['--format', 'jsonl', '-'], input)
    expect(code).toBe(2)
    expect(lines(out).map(({ id, error }) => [id, error === undefined])).toEqual([
      ['a', true],
      [null, false],
      ['b', false],
      [null, false],
      ['c', false],
      ['d', true],
    ])
    for (const place of ['line 2:', 'line 4:', 'line 5:', 'line 6:']) expect(err).toContain(`stdin, ${place}`)
    expect(err).toContain('text: expected a string, got number')
  })

  test('an unknown kind or site is left out, and told once', async () => {
    const line = JSON.stringify({ id: 1, text: proud, kind: 'real', site: 'elsewhere' })
    const { code, out, err } = await check(['--format', 'jsonl'], `${line}\n${line}\n`)
    expect(code).toBe(0)
    expect(lines(out)).toHaveLength(2)
    expect(err.match(/kind "real"/g)).toHaveLength(1)
    expect(err.match(/site "elsewhere"/g)).toHaveLength(1)
  })

  test('streams: the first answer comes while the input is still open', async () => {
    const child = spawn(process.execPath, [cli, '--format', 'jsonl', '-'])
    const first = new Promise<string>(resolve => child.stdout.setEncoding('utf8').once('data', resolve))
    child.stdin.write(`${JSON.stringify({ id: 'first', text: proud })}\n`)
    expect(JSON.parse(await first)).toMatchObject({ id: 'first' })
    child.stdin.end()
    await new Promise(resolve => child.on('close', resolve))
  })

  test('a reader that closes early ends the run quietly', async () => {
    const path = file('many.jsonl', `${JSON.stringify({ id: 1, text: ninety })}\n`.repeat(5_000))
    const child = spawn(process.execPath, [cli, '--format', 'jsonl', path])
    let err = ''
    child.stderr.on('data', text => {
      err += text
    })
    child.stdout.once('data', () => child.stdout.destroy())
    await new Promise(resolve => child.on('close', resolve))
    expect(err).toBe('')
  })
})

describe('formats', () => {
  test('json has the report’s shape', async () => {
    const { out } = await check(['--format', 'json', '--jurisdiction', 'us', ninety])
    const report = JSON.parse(out)
    expect(Object.keys(report)).toEqual(['jurisdiction', 'findings', 'checklist'])
    expect(report.findings[0]).toMatchObject({
      rule: 'confidentiality/age-over-89',
      category: 'confidentiality',
      severity: 'block',
      sources: [{ reference: '45 CFR 164.514(b)(2)(i)(C)' }],
    })
    const [{ label, edits }] = report.findings[0].fixes
    expect(label).toEqual(expect.any(String))
    expect(edits[0]).toMatchObject({ start: 3, end: 14 })
  })

  test('several drafts in json are a list, each with where it came from', async () => {
    const { out } = await check(['--format', 'json', file('a.txt', proud), file('b.txt', proud)])
    expect(JSON.parse(out).map(({ name }: { name: string }) => name.slice(-5))).toEqual(['a.txt', 'b.txt'])
  })

  test('sarif points at the phrase, and at the line of a JSONL file', async () => {
    const text = await check(['--format', 'sarif', '--jurisdiction', 'us', file('c.txt', `\n${ninety}`)])
    const [run] = JSON.parse(text.out).runs
    expect(run.results[0]).toMatchObject({
      ruleId: 'confidentiality/age-over-89',
      level: 'error',
      locations: [
        { physicalLocation: { region: { startLine: 2, startColumn: 4, charOffset: 4, charLength: 11 } } },
      ],
    })
    expect(run.tool.driver.rules[run.results[0].ruleIndex].id).toBe('confidentiality/age-over-89')
    const path = file('d.jsonl', `{"id":1,"text":"fine"}\n${JSON.stringify({ id: 2, text: ninety })}\n`)
    const inLines = await check(['--format', 'sarif', '--jurisdiction', 'us', path])
    expect(JSON.parse(inLines.out).runs[0].results[0].locations[0].physicalLocation.region).toEqual({
      startLine: 2,
    })
  })
})

describe('--explain', () => {
  test('tells what a rule is for, its sources, severities and examples', async () => {
    const { code, out } = await check(['--explain', 'confidentiality/age-over-89'])
    expect(code).toBe(0)
    expect(out).toContain('An exact age over 89 may identify this patient.')
    expect(out).toMatch(/United Kingdom: off/)
    expect(out).toMatch(/United States: block\n.*45 CFR 164\.514\(b\)\(2\)\(i\)\(C\)/)
    expect(out).toMatch(/Flags:[\s\S]+93-year-old[\s\S]+Passes:[\s\S]+aged 90 or older/)
  })

  test('takes the last part of a name, and answers a wrong one with likely ones', async () => {
    expect((await check(['--explain', 'age-over'])).out).toContain('confidentiality/age-over-89')
    const { code, err } = await check(['--explain', 'patient-n'])
    expect(code).toBe(0)
    expect(err).toBe('')
    const wrong = await check(['--explain', 'patient'])
    expect(wrong.code).toBe(2)
    expect(wrong.err).toMatch(/--explain takes the name of a rule, such as .*confidentiality\/patient-name/)
  })
})
