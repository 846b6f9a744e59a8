import type { Draft } from '../engine/draft.ts'
import { houseRuleName } from '../engine/house.ts'
import type { Overview } from '../engine/overview.ts'
import type { Policy } from '../engine/policy.ts'
import type { Report } from '../engine/report.ts'
import { t } from '../i18n.ts'
import type { Command, PatternVerdict, ToPage } from '../messages.ts'
import { askPattern, listRules, oneCheck, toWorker } from '../messages.ts'
import { ignorePhrase } from '../settings/ignore.ts'
import { policyOf } from '../settings/policy.ts'
import { asReadBy } from '../settings/professions.ts'
import type { Settings } from '../settings/schema.ts'
import type { Badge } from './badge.ts'
import type { Sender } from './senders.ts'

/** What the browser's own port offers of what is needed here. */
export interface Port {
  readonly sender?: Sender | undefined
  readonly onMessage: { addListener(listener: (message: unknown) => void): void }
  readonly onDisconnect: { addListener(listener: () => void): void }
  postMessage(message: ToPage): void
  disconnect(): void
}

/** Everything outside the service, handed to it so that it can be tried without a browser. */
export interface World {
  /** Judges a draft; the first call is the slow one. */
  readonly check: (draft: Draft, policy: Policy) => Report
  readonly overview: () => Overview
  /** Loads what the first check would otherwise wait for. */
  readonly warm: () => void
  readonly settings: () => Promise<Settings>
  /** What the person's organisation keeps from being changed, by name. */
  readonly locked: () => Promise<readonly string[]>
  readonly change: (change: (current: Settings) => Partial<Settings>) => Promise<unknown>
  readonly guess: () => Policy['jurisdiction']
  readonly isRule: (id: string) => boolean
  /** Whether a regular expression can be run on any draft without hanging. */
  readonly judgePattern: (pattern: string) => Promise<PatternVerdict>
  /** Of a script on a site that may have been granted, the browser has to be asked first. */
  readonly isOurs: (sender: Sender | undefined) => boolean | Promise<boolean>
  readonly badge: Badge
}

export interface Service {
  /** A composer got the focus. A stranger's port is closed unheard. */
  connect(port: Port): void
  /** One question from a page of our own; `undefined` to anything else. */
  answer(
    message: unknown,
    sender: Sender | undefined,
  ): Promise<PatternVerdict | Report | Overview> | undefined
  /** Passes a keyboard command to the composer last used in the tab. @returns whether there is one. */
  command(command: Command, tab: number | undefined): boolean
  settingsChanged(): void
}

export function createService(world: World): Service {
  /** The composer last used stands last. */
  const ports = new Set<Port>()
  /** The last report told over each port: to take it apart costs a page more than the rest of a key. */
  const told = new WeakMap<Port, string>()

  const check = async (draft: Draft, jurisdiction?: Policy['jurisdiction']) => {
    const settings = await world.settings()
    const under = jurisdiction ?? settings.jurisdiction ?? world.guess()
    const isSafe = async (pattern: string) => (await world.judgePattern(pattern)) === 'safe'
    const found = world.check(draft, await policyOf(settings, under, isSafe))
    return asReadBy(settings.writer.profession, found)
  }
  const prefer = async (port: Port) => {
    const { appearance, sitesOff } = await world.settings()
    const { underlines, pill } = appearance
    const locked = await world.locked()
    post(port, { type: 'preferences', underlines, pill, sitesOff, locked })
  }
  const report = async (port: Port, seq: number, draft: Draft) => {
    try {
      const found = await check(draft)
      const settings = await world.settings()
      const gate = draft.site && settings.sitesOff.includes(draft.site) ? 'off' : settings.gate
      const words = JSON.stringify(found)
      if (told.get(port) === words) post(port, { type: 'as before', seq, gate })
      else post(port, { type: 'report', seq, report: found, gate })
      told.set(port, words)
      if (ports.has(port)) world.badge.show(port, found.findings)
    } catch {
      // The reason stays general: an error's own message could hold words of the draft.
      post(port, { type: 'failed', seq, reason: t('pill.broken') })
    }
  }
  const hear = (port: Port, raw: unknown) => {
    const { success, data: message } = toWorker.safeParse(raw)
    if (!success) return
    switch (message.type) {
      case 'warm':
        ports.delete(port)
        ports.add(port)
        return world.warm()
      case 'check':
        return void report(port, message.seq, message.draft)
      case 'done':
        return world.badge.clear(port)
      case 'rule off':
        return void learn(message.rule, switchOff(message.rule))
      case 'ignore always':
        return void learn(message.rule, ignorePhrase(message.rule, message.text))
    }
  }
  /** Only rules that exist: the settings hold nothing that a page made up. */
  const learn = async (rule: string, change: (current: Settings) => Partial<Settings>) => {
    const { houseRules } = await world.settings()
    const exists = world.isRule(rule) || houseRules.some(house => houseRuleName(house) === rule)
    if (exists) await world.change(change)
  }
  return {
    connect(port) {
      const ours = world.isOurs(port.sender)
      if (ours === false) return port.disconnect()
      let isOpen = true
      // What is said before the browser has answered waits for the answer.
      const once = (then: () => void) => {
        if (ours === true) then()
        else void ours.then(yes => yes && isOpen && then())
      }
      if (ours !== true) void ours.then(yes => yes || port.disconnect())
      once(() => {
        ports.add(port)
        void prefer(port)
      })
      port.onMessage.addListener(message => once(() => hear(port, message)))
      port.onDisconnect.addListener(() => {
        isOpen = false
        ports.delete(port)
        world.badge.clear(port)
      })
    },
    answer(raw, sender) {
      if (world.isOurs(sender) !== true) return
      if (listRules.safeParse(raw).success) return Promise.resolve(world.overview())
      const asked = askPattern.safeParse(raw)
      if (asked.success) return world.judgePattern(asked.data.pattern)
      const { success, data } = oneCheck.safeParse(raw)
      return success ? check(data.draft, data.jurisdiction) : undefined
    },
    command(command, tab) {
      const port = [...ports].findLast(({ sender }) => tab === undefined || sender?.tab?.id === tab)
      if (port) post(port, { type: 'command', command })
      return port !== undefined
    },
    settingsChanged() {
      for (const port of ports) {
        void prefer(port)
        post(port, { type: 'recheck' })
      }
    },
  }
}

/** A page can go away while its draft is judged. */
function post(port: Port, message: ToPage): void {
  try {
    port.postMessage(message)
  } catch {
    port.disconnect()
  }
}

const switchOff =
  (rule: string) =>
  ({ rules }: Settings): Partial<Settings> => ({ rules: { ...rules, [rule]: 'off' } })
