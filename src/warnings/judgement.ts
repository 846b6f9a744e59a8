import type { Composer } from '../compose/composer.ts'
import { longestDraft } from '../engine/draft.ts'
import type { Finding, Report } from '../engine/report.ts'
import { t } from '../i18n.ts'
import type { Command, GateMode, PageAnswers } from '../messages.ts'
import type { Checks } from './checks.ts'
import { createChecks } from './checks.ts'
import { createKnowledge } from './knowledge.ts'
import { countBySeverity } from './ledger.ts'
import type { Heard, Link } from './link.ts'
import { createLink } from './link.ts'
import type { Status } from './pill.tsx'
import type { Preferences } from './preferences.ts'
import { isQuietOn } from './preferences.ts'
import type { Surroundings } from './surroundings.ts'
import { watchSurroundings } from './surroundings.ts'

interface Wiring {
  /** Without the focus a draft is sent only when someone wants to know. */
  readonly isFocused: () => boolean
  /** Something else is known now. */
  readonly onChange: () => void
  readonly onCommand: (command: Command) => void
  readonly onMode: (mode: GateMode) => void
  /** The extension was updated or removed under the page. */
  readonly onStopped: () => void
}

/** After a check without an answer, in milliseconds. */
const RETRY = 3_000

/** The draft of one composer and what the worker says of it, kept up with as long as somebody writes or asks. */
export class Judgement {
  private readonly knowledge = createKnowledge()
  readonly ledger = this.knowledge.ledger
  readonly ticks = this.knowledge.ticks
  readonly history = this.knowledge.history
  /** Unknown until the worker has told, which it does as soon as it is there. */
  preferences: Preferences | null = null
  private readonly composer: Composer
  private readonly wiring: Wiring
  private readonly link: Link
  private readonly checks: Checks
  private readonly surroundings: Surroundings
  private retry: ReturnType<typeof setTimeout> | undefined
  /** The text that the last report is on. */
  private checkedText: string | null = null
  /** Why the draft could not be checked, in words for the pill. */
  private failure: string | null = null
  /** Who waits for the draft to be checked as it stands. */
  private asking: ((report: Report | null) => void)[] = []

  constructor(composer: Composer, wiring: Wiring) {
    this.composer = composer
    this.wiring = wiring
    this.surroundings = watchSurroundings(composer)
    this.link = createLink({
      onMessage: message => this.hear(message),
      onBroken: () => this.checks.broken(),
      onStopped: wiring.onStopped,
    })
    this.checks = createChecks({
      send: (seq, draft) => this.link.send({ type: 'check', seq, draft }),
      onSilence: () => this.silence(),
    })
  }

  /** All that was found in the text as it stands, without what is ignored. */
  get findings(): readonly Finding[] {
    return this.ledger.report?.findings ?? []
  }

  /** The composer's text as it is now. @returns whether it is another than before */
  reads(text: string): boolean {
    if (text === this.ledger.text) return false
    this.ledger.typed(text)
    return true
  }

  /** Looks at what stands around the text. It takes longer than a key may cost. */
  lookAround(when?: 'in a pause'): void {
    if (this.surroundings.haveChanged(when)) this.checkedText = null
  }

  /** A focus came: the first answer is not to wait for the rules to load. */
  warm(): void {
    this.link.send({ type: 'warm' })
  }

  /** Has a changed draft checked. */
  keepUp(): void {
    const isAsked = this.wiring.isFocused() || this.checkedText === null || this.asking.length > 0
    if (!this.isCurrent()) this.check(isAsked)
  }

  /** Has a changed draft checked for somebody who wants to know. */
  want(): void {
    if (!this.isCurrent()) this.check(true)
  }

  /** The settings changed: the same text is judged anew. */
  recheck(): void {
    this.checkedText = null
    this.check(true)
    this.wiring.onChange()
  }

  /** The report on the draft exactly as it stands; `null` while there is none. */
  known(): Report | null {
    return this.isCurrent() && this.failure === null ? this.ledger.report : null
  }

  /** The same when there is one. `null`: it could not be checked. */
  next(): Promise<Report | null> {
    return new Promise(resolve => {
      this.asking.push(resolve)
      this.check(true)
    })
  }

  isCurrent(): boolean {
    return this.checkedText === this.ledger.text
  }

  isQuiet(): boolean {
    return isQuietOn(this.composer.site, this.preferences)
  }

  status(): Status {
    if (this.ledger.text.trim() === '') return { is: 'ready' }
    if (this.failure !== null) return { is: 'cannot check', reason: this.failure }
    if (!this.ledger.report) return { is: 'checking' }
    return { is: 'checked', counts: countBySeverity(this.ledger.shown) }
  }

  /** What the popup shows; `null` when nothing is written. */
  answer(): PageAnswers | null {
    if (this.isQuiet()) return null
    const { site, kind } = this.composer
    const state = this.failure !== null ? 'cannot check' : this.isCurrent() ? 'checked' : 'checking'
    return this.knowledge.answer({ ...(site && { site }), kind, state })
  }

  ignoreHere(finding: Finding): void {
    this.ledger.ignore(finding)
    this.history.resolved(finding, 'ignored here')
  }

  ignoreAlways(finding: Finding): void {
    const { text } = finding
    // The phrase is what is ignored: another rule that was told of in the same card would bring it back.
    for (const { rule } of [finding, ...finding.also]) this.link.send({ type: 'ignore always', rule, text })
    this.history.resolved(finding, 'ignored always')
  }

  ruleOff(finding: Finding): void {
    this.link.send({ type: 'rule off', rule: finding.rule })
    this.history.resolved(finding, 'rule off')
  }

  /** Nobody writes here now: no timer is left. */
  rest(): void {
    clearTimeout(this.retry)
  }

  /** The composer is gone. */
  end(): void {
    this.rest()
    this.checks.stop()
    this.answerAsked(null)
    // The worker may have slept through the end; woken, it takes the count off the badge.
    if (!this.link.isOpen() && this.findings.length > 0) this.link.send({ type: 'done' })
    this.link.close()
  }

  private check(isAsked: boolean): void {
    const { text } = this.ledger
    if (text.trim() === '' || this.isQuiet()) this.empty()
    else if (text.length > longestDraft) this.fail(t('pill.tooLong'))
    else if (isAsked) this.checks.want(this.surroundings.with(text))
  }

  private empty(): void {
    if (this.ledger.report) this.link.send({ type: 'done' })
    this.checks.stop()
    this.knowledge.forget()
    this.failure = null
    this.checkedText = this.ledger.text
  }

  private hear(message: Heard): void {
    if (message.type === 'recheck') this.recheck()
    else if (message.type === 'command') this.wiring.onCommand(message.command)
    else if (message.type === 'preferences') this.prefer(message)
    else {
      if (message.type === 'report') this.wiring.onMode(message.gate)
      const draft = this.checks.answered(message.seq)
      if (draft && message.type === 'failed') this.fail(message.reason)
      else if (draft && message.type === 'report') this.learn(draft.text, message.report)
    }
  }

  private prefer(preferences: Preferences): void {
    this.preferences = preferences
    if (this.isQuiet()) {
      this.wiring.onMode('off')
      this.empty()
    }
    this.wiring.onChange()
  }

  private learn(text: string, report: Report): void {
    this.failure = null
    this.checkedText = text
    this.knowledge.learn(text, report)
    if (this.isCurrent()) this.answerAsked(this.ledger.report)
    // A key and its undoing: the text is again one that was checked, and its report has just been overwritten.
    else if (!this.checks.isUnderWay()) this.check(true)
    this.wiring.onChange()
  }

  /** The way to the worker may be broken without a word of it: a new one is tried, as long as somebody writes. */
  private silence(): void {
    this.fail(t('pill.silent'))
    clearTimeout(this.retry)
    if (!this.wiring.isFocused()) return
    this.retry = setTimeout(() => {
      // The answer may have come late.
      if (this.failure === null || this.checks.isUnderWay()) return
      this.link.close()
      this.check(true)
    }, RETRY)
  }

  private fail(reason: string): void {
    this.failure = reason
    this.checkedText = this.ledger.text
    this.ledger.forget()
    this.answerAsked(null)
    this.wiring.onChange()
  }

  private answerAsked(report: Report | null): void {
    for (const answer of this.asking.splice(0)) answer(report)
  }
}
