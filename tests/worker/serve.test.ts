import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Report } from '../../src/engine/report.ts'
import type { ToPage } from '../../src/messages.ts'
import { policyOf } from '../../src/settings/policy.ts'
import { defaults, type Settings } from '../../src/settings/schema.ts'
import type { Sender } from '../../src/worker/senders.ts'
import { createService, type Port, type World } from '../../src/worker/serve.ts'
import { house } from '../settings/house.ts'

/** A port whose other end is the test. */
function openPort(sender: Sender = { tab: { id: 1 } }) {
  const listeners = { message: [] as ((raw: unknown) => void)[], disconnect: [] as (() => void)[] }
  const sent: ToPage[] = []
  /** How the page is to look, apart from what it is told of its draft. */
  const preferences: ToPage[] = []
  const port: Port = {
    sender,
    onMessage: { addListener: listener => void listeners.message.push(listener) },
    onDisconnect: { addListener: listener => void listeners.disconnect.push(listener) },
    postMessage: message => void (message.type === 'preferences' ? preferences : sent).push(message),
    disconnect: vi.fn(),
  }
  return {
    port,
    sent,
    preferences,
    say: (raw: unknown) => {
      for (const listener of listeners.message) listener(raw)
    },
    leave: () => {
      for (const listener of listeners.disconnect) listener()
    },
  }
}

const empty: Report = { jurisdiction: 'uk', findings: [], checklist: [] }
const draft = { text: 'Good morning', kind: 'post' as const }

let settings: Settings
const check = vi.fn<World['check']>()
const badge = { show: vi.fn(), clear: vi.fn() }
const world: World = {
  check,
  warm: vi.fn(),
  overview: vi.fn(),
  settings: async () => settings,
  locked: async () => ['gate', 'claims/cure'],
  change: async change => {
    settings = { ...settings, ...change(settings) }
  },
  guess: () => 'us',
  isRule: id => id === 'claims/cure',
  judgePattern: async pattern => (pattern === '(a+)+$' ? 'too slow' : 'safe'),
  isOurs: sender => sender?.id !== 'stranger',
  badge,
}
const settled = () => new Promise(resolve => setTimeout(resolve))

beforeEach(() => {
  vi.resetAllMocks()
  settings = defaults
  check.mockReturnValue(empty)
})

describe('a port', () => {
  test('gets the report on its draft, under what the person chose', async () => {
    settings = { ...defaults, jurisdiction: 'uk', rules: { 'claims/cure': 'off' } }
    const { port, say, sent } = openPort()
    createService(world).connect(port)
    say({ type: 'check', seq: 7, draft })
    await settled()
    expect(check).toHaveBeenCalledWith(draft, await policyOf(settings, 'uk', async () => true))
    expect(sent).toEqual([{ type: 'report', seq: 7, report: empty, gate: 'block' }])
    expect(badge.show).toHaveBeenCalledWith(port, [])
  })
  test('is told a report once, and again only when it is another', async () => {
    const { port, say, sent } = openPort()
    createService(world).connect(port)
    for (const seq of [1, 2]) {
      say({ type: 'check', seq, draft })
      await settled()
    }
    const other: Report = { ...empty, jurisdiction: 'us' }
    check.mockReturnValue(other)
    say({ type: 'check', seq: 3, draft })
    await settled()
    expect(sent).toEqual([
      { type: 'report', seq: 1, report: empty, gate: 'block' },
      { type: 'as before', seq: 2, gate: 'block' },
      { type: 'report', seq: 3, report: other, gate: 'block' },
    ])
    expect(badge.show).toHaveBeenCalledTimes(3)
  })
  test('is judged by everything the person said of themselves and asked for', async () => {
    const writer = {
      profession: 'nurse',
      names: ['Ada Okoro'],
      workplaces: ['Elm Ward'],
      interests: ['Glowly'],
    }
    const slow = { ...house, id: 'b', pattern: '(a+)+$', regex: true }
    settings = {
      ...defaults,
      jurisdiction: 'uk',
      strict: true,
      ignored: { 'claims/cure': ['cures boredom'] },
      ignoredWords: ['Elm Day'],
      houseRules: [house, slow],
      writer,
    }
    const { port, say } = openPort()
    createService(world).connect(port)
    say({ type: 'check', seq: 1, draft })
    await settled()
    const { rules, ignored, ignoredWords, strict } = settings
    const policy = { jurisdiction: 'uk', rules, ignored, ignoredWords, strict, writer, houseRules: [house] }
    expect(check).toHaveBeenCalledWith(draft, policy)
  })
  test('keeps the gate open on a site where the person wants quiet', async () => {
    settings = { ...defaults, gate: 'warn', sitesOff: ['x'] }
    const { port, say, sent } = openPort()
    createService(world).connect(port)
    say({ type: 'check', seq: 1, draft: { ...draft, site: 'x' } })
    say({ type: 'check', seq: 2, draft: { ...draft, site: 'linkedin' } })
    await settled()
    const gates = sent.flatMap(message => ('gate' in message ? [message.gate] : []))
    expect(gates).toEqual(['off', 'warn'])
  })
  test('is judged by a guess until a jurisdiction is chosen', async () => {
    const { port, say } = openPort()
    createService(world).connect(port)
    say({ type: 'check', seq: 1, draft })
    await settled()
    expect(check.mock.calls[0]?.[1].jurisdiction).toBe('us')
  })
  test('hears that a draft could not be judged, without a word of the draft', async () => {
    check.mockImplementation(() => {
      throw new Error(`cannot read ${draft.text}`)
    })
    const { port, say, sent } = openPort()
    createService(world).connect(port)
    say({ type: 'check', seq: 1, draft })
    await settled()
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({ type: 'failed', seq: 1 })
    expect(JSON.stringify(sent)).not.toContain(draft.text)
  })
  test('of a stranger is closed unheard', async () => {
    const { port, say, sent } = openPort({ id: 'stranger' })
    createService(world).connect(port)
    say({ type: 'check', seq: 1, draft })
    await settled()
    expect(port.disconnect).toHaveBeenCalled()
    expect(sent).toEqual([])
  })
  test.each([
    null,
    'check',
    { type: 'check', seq: 1 },
    { type: 'check', seq: 1, draft: { text: 7, kind: 'post' } },
    { type: 'settings', jurisdiction: 'uk' },
  ])('is not answered to %j', async message => {
    const { port, say, sent } = openPort()
    createService(world).connect(port)
    say(message)
    await settled()
    expect(sent).toEqual([])
    expect(check).not.toHaveBeenCalled()
  })
  test('from a site that was granted is heard once the browser has said so, in order', async () => {
    const { port, say, sent } = openPort()
    createService({ ...world, isOurs: async () => true }).connect(port)
    say({ type: 'check', seq: 1, draft })
    say({ type: 'check', seq: 2, draft })
    expect(check).not.toHaveBeenCalled()
    await settled()
    expect(sent).toEqual([
      { type: 'report', seq: 1, report: empty, gate: 'block' },
      { type: 'as before', seq: 2, gate: 'block' },
    ])
  })
  test('that closes before the browser has answered leaves nothing behind', async () => {
    const { port, say, leave, sent } = openPort()
    const service = createService({ ...world, isOurs: async () => true })
    service.connect(port)
    say({ type: 'check', seq: 1, draft })
    leave()
    await settled()
    expect(check).not.toHaveBeenCalled()
    service.settingsChanged()
    await settled()
    expect(sent).toEqual([])
  })
  test('from a site that was not granted, or no longer, is closed unheard', async () => {
    const { port, say } = openPort()
    createService({ ...world, isOurs: async () => false }).connect(port)
    say({ type: 'check', seq: 1, draft })
    await settled()
    expect(check).not.toHaveBeenCalled()
    expect(port.disconnect).toHaveBeenCalled()
  })
  test('takes its count off the badge when it ends', () => {
    const { port, leave } = openPort()
    createService(world).connect(port)
    leave()
    expect(badge.clear).toHaveBeenCalledWith(port)
  })
})

describe('settings', () => {
  test('learn what is never to be told again, once each', async () => {
    const { port, say } = openPort()
    createService(world).connect(port)
    say({ type: 'ignore always', rule: 'claims/cure', text: 'Cures Acne' })
    say({ type: 'ignore always', rule: 'claims/cure', text: 'cures acne' })
    say({ type: 'rule off', rule: 'claims/cure' })
    await settled()
    expect(settings.ignored).toEqual({ 'claims/cure': ['cures acne'] })
    expect(settings.rules).toEqual({ 'claims/cure': 'off' })
  })
  test('hold nothing about a rule that does not exist', async () => {
    const { port, say } = openPort()
    createService(world).connect(port)
    say({ type: 'rule off', rule: '__proto__' })
    say({ type: 'ignore always', rule: 'made/up', text: 'x' })
    await settled()
    expect(settings).toEqual(defaults)
  })
  test('have every open draft checked again when they change', () => {
    const service = createService(world)
    const ports = [openPort(), openPort()]
    for (const { port } of ports) service.connect(port)
    service.settingsChanged()
    for (const { sent } of ports) expect(sent).toEqual([{ type: 'recheck' }])
  })
})

describe('how the person wants it', () => {
  test('is told when a port opens and at each change', async () => {
    settings = { ...defaults, sitesOff: ['x'] }
    const service = createService(world)
    const { port, preferences } = openPort()
    service.connect(port)
    await settled()
    const told = {
      type: 'preferences',
      underlines: 'usual',
      pill: 'always',
      sitesOff: ['x'],
      locked: ['gate', 'claims/cure'],
    }
    expect(preferences).toEqual([told])
    const appearance = { ...defaults.appearance, underlines: 'strong', pill: 'when needed' } as const
    settings = { ...defaults, appearance }
    service.settingsChanged()
    await settled()
    expect(preferences).toEqual([
      told,
      {
        type: 'preferences',
        underlines: 'strong',
        pill: 'when needed',
        sitesOff: [],
        locked: ['gate', 'claims/cure'],
      },
    ])
  })
  test('is not told to a stranger', async () => {
    const { port, preferences } = openPort({ id: 'stranger' })
    createService(world).connect(port)
    await settled()
    expect(preferences).toEqual([])
  })
  test('may leave a house rule alone', async () => {
    settings = { ...defaults, houseRules: [house] }
    const { port, say } = openPort()
    createService(world).connect(port)
    say({ type: 'rule off', rule: 'house/a' })
    say({ type: 'rule off', rule: 'house/b' })
    await settled()
    expect(settings.rules).toEqual({ 'house/a': 'off' })
  })
})

describe('a keyboard command', () => {
  test('goes to the composer last used in the tab', () => {
    const service = createService(world)
    const [first, second, elsewhere] = [openPort(), openPort(), openPort({ tab: { id: 2 } })]
    for (const { port } of [first, second, elsewhere]) service.connect(port)
    first.say({ type: 'warm' })
    expect(service.command('next', 1)).toBe(true)
    expect(first.sent).toEqual([{ type: 'command', command: 'next' }])
    expect(second.sent).toEqual([])
    expect(elsewhere.sent).toEqual([])
    expect(service.command('next', 3)).toBe(false)
  })
})

describe('one question', () => {
  test('from a page of our own is answered, under the jurisdiction it names', async () => {
    const service = createService(world)
    expect(await service.answer({ type: 'check once', draft, jurisdiction: 'uk' }, {})).toBe(empty)
    expect(check.mock.calls[0]?.[1].jurisdiction).toBe('uk')
  })
  test('about a pattern is answered', async () => {
    expect(await createService(world).answer({ type: 'pattern?', pattern: '(a+)+$' }, {})).toBe('too slow')
  })
  test('is left alone when it is something else, or from a stranger', () => {
    const service = createService(world)
    expect(service.answer({ type: 'draft?' }, {})).toBeUndefined()
    expect(service.answer({ type: 'check once', draft }, { id: 'stranger' })).toBeUndefined()
  })
})
