import type { Composer, Ends, Snapshot } from '../compose/composer.ts'
import { focusedElement, isField } from '../compose/dom.ts'
import { rangeBetween, read } from '../compose/read.ts'
import { watchText } from '../compose/watch.ts'
import type { Span } from '../engine/draft.ts'
import { contains, longestDraft, overlaps } from '../engine/draft.ts'
import { rank } from '../engine/policy.ts'
import type { Finding, Fix, Report } from '../engine/report.ts'
import { t } from '../i18n.ts'
import type { Command, PageAnswers, ToPage } from '../messages.ts'
import type { Attention, OpenedBy } from './attention.ts'
import { watchAttention } from './attention.ts'
import type { Actions, Notice } from './card.tsx'
import type { Checks } from './checks.ts'
import { createChecks } from './checks.ts'
import type { Gate } from './gate.ts'
import type { Box } from './gate-box.ts'
import { createHistory } from './history.ts'
import type { Host } from './host.ts'
import type { Ledger } from './ledger.ts'
import { countBySeverity, createLedger } from './ledger.ts'
import type { Link } from './link.ts'
import { createLink } from './link.ts'
import { makeGeneral } from './make-general.ts'
import type { Mirror } from './mirror.ts'
import { createMirror } from './mirror.ts'
import type { Painter } from './painter.ts'
import type { Pause } from './pause.ts'
import { createPause } from './pause.ts'
import type { Status } from './pill.tsx'
import { pillWords } from './pill.tsx'
import type { Preferences } from './preferences.ts'
import { isQuietOn, maySilence, wantsPill } from './preferences.ts'
import type { Repairs } from './repairs.ts'
import { copy, createRepairs } from './repairs.ts'
import type { Surface } from './surface.tsx'
import { createSurface } from './surface.tsx'
import type { Surroundings } from './surroundings.ts'
import { watchSurroundings } from './surroundings.ts'
import type { Ticks } from './ticks.ts'
import { createTicks } from './ticks.ts'
import { unfinishedWord, WORD_REST } from './unfinished.ts'

interface Wiring {
  readonly host: Host
  readonly painter: Painter
  /** The extension was updated or removed under the page. */
  readonly onStopped: () => void
  /** The gate asks about what is to be published: no card opens under it. */
  readonly gate: Pick<Gate, 'wantsQuiet' | 'modeIs'>
}

/** After a check without an answer, in milliseconds. */
const RETRY = 3_000

/** For so long, in milliseconds, only its reader puts a notice away. */
const NOTICE_REST = 1_000

interface OpenCard {
  readonly at: Span
  readonly by: OpenedBy
}

/** One composer from the moment it gets the focus until it is gone: reads it, has it checked, shows what was found. */
export class Session implements Box {
  readonly composer: Composer
  readonly ticks: Ticks = createTicks()
  private readonly history = createHistory()
  private readonly wiring: Wiring
  private readonly signal: AbortSignal
  private readonly ledger: Ledger = createLedger()
  private readonly link: Link
  private readonly checks: Checks
  private readonly repairs: Repairs
  private readonly mirror: Mirror | null
  private readonly surface: Surface
  private readonly attention: Attention
  private snapshot: Snapshot
  private focused = false
  private composing = false
  private frame = 0
  /** When the text last changed, in milliseconds of `performance.now()`. */
  private lastKey = Number.NEGATIVE_INFINITY
  private retry: ReturnType<typeof setTimeout> | undefined
  private readonly pause: Pause = createPause(WORD_REST, () => this.paused())
  /** The text that the last report is on. */
  private checkedText: string | null = null
  private readonly surroundings: Surroundings
  /** Why the draft could not be checked, in words for the pill. */
  private failure: string | null = null
  /** Unknown until the worker has told, which it does as soon as it is there. */
  private preferences: Preferences | null = null
  private card: OpenCard | null = null
  private list = false
  private notice: Notice | null = null
  /** When the notice was put up, in milliseconds of `performance.now()`. */
  private told = Number.NEGATIVE_INFINITY
  private say = ''
  /** What the pill says. */
  private status: Status = { is: 'ready' }
  /** Who waits for the draft to be checked as it stands. */
  private asking: ((report: Report | null) => void)[] = []

  /** @param signal aborts when the composer has had its day */
  constructor(composer: Composer, wiring: Wiring, signal: AbortSignal) {
    const { host, onStopped } = wiring
    const { element } = composer
    this.composer = composer
    this.wiring = wiring
    this.signal = signal
    this.snapshot = read(composer)
    this.surroundings = watchSurroundings(composer)
    this.repairs = createRepairs(composer)
    this.mirror = isField(element) ? createMirror(element, host.container) : null
    this.link = createLink({
      onMessage: message => this.hear(message),
      onBroken: () => this.checks.broken(),
      onStopped,
    })
    this.checks = createChecks({
      send: (seq, draft) => this.link.send({ type: 'check', seq, draft }),
      onSilence: () => this.silence(),
    })
    this.surface = createSurface(
      {
        host,
        element,
        rangeOf: span => this.rangeOf(span),
        actions: this.actions(),
        onPill: () => this.toggleList(),
        onCardPointer: inside => this.attention.cardPointer(inside),
        onMoved: () => this.mirror?.follow(),
      },
      signal,
    )
    this.attention = watchAttention(
      {
        element,
        phrases: () => this.painted(),
        rangeOf: finding => this.rangeOf(finding),
        caret: () => (this.composing ? null : read(composer).caret),
        isFocused: () => this.focused,
        openedBy: () => this.card?.by ?? null,
        open: (finding, by) => this.openCard(finding, by),
        close: () => this.closeCard(),
      },
      signal,
    )
    this.listen()
    signal.addEventListener('abort', () => this.end(), { once: true })
  }

  get isFocused(): boolean {
    return this.focused
  }

  /** The composer may have the focus (again). */
  private focus(): void {
    if (this.focused) return
    this.focused = true
    this.link.send({ type: 'warm' })
    this.lookAround()
    this.surface.settle()
    this.look()
  }

  /** Shows what is in the composer, whether it has the focus or was built anew in place of one that had. */
  open(): void {
    if (this.composer.element.contains(focusedElement())) this.focus()
    else this.look()
  }

  /** The focus is elsewhere: what is known stays in view, and no message or timer runs any more. */
  private rest(): void {
    if (!this.focused) return
    this.focused = false
    this.pause.stop()
    clearTimeout(this.retry)
    this.attention.stop()
    this.putAway()
    this.look()
  }

  private end(): void {
    cancelAnimationFrame(this.frame)
    this.pause.stop()
    clearTimeout(this.retry)
    this.checks.stop()
    this.answerAsked(null)
    // The page first: whatever becomes of the worker, nothing of ours is left on it.
    this.wiring.painter.clear()
    this.surface.remove()
    this.mirror?.remove()
    // The worker may have slept through the end; woken, it takes the count off the badge.
    if (!this.link.isOpen() && this.ledger.report?.findings.length) this.link.send({ type: 'done' })
    this.link.close()
  }

  /** The settings changed: the same text is judged anew. */
  recheck(): void {
    this.checkedText = null
    this.check(true)
    this.refresh()
  }

  known(): Report | null {
    if (this.signal.aborted) return null
    this.lookAround()
    this.look(true)
    return this.isCurrent() && this.failure === null ? this.ledger.report : null
  }

  judge(): Promise<Report | null> {
    const report = this.known()
    if (report || this.signal.aborted) return Promise.resolve(report)
    return new Promise(resolve => {
      this.asking.push(resolve)
      this.check(true)
    })
  }

  mend(finding: Finding, fix: Fix): Promise<Notice | null> {
    return this.make(fix, [finding])
  }

  private answerAsked(report: Report | null): void {
    for (const answer of this.asking.splice(0)) answer(report)
  }

  /** What the popup shows; `null` when nothing is written. */
  answer(): PageAnswers | null {
    this.lookAround()
    this.look()
    if (!this.isCurrent()) this.check(true)
    const { text, report } = this.ledger
    if (text.trim() === '' || this.isQuiet() || !this.composer.element.isConnected) return null
    const { site, kind } = this.composer
    const state = this.failure !== null ? 'cannot check' : this.isCurrent() ? 'checked' : 'checking'
    const answered = this.ticks.answered()
    const outcomes = this.history.outcomes(report?.findings ?? [])
    return { ...(site && { site }), kind, state, text, ...(report && { report }), answered, outcomes }
  }

  command(command: Command): void {
    const findings = this.ledger.report?.findings ?? []
    const current = this.current(findings)
    if (command === 'next' || command === 'previous') {
      const next = neighbour(findings, current, this.snapshot.caret ?? 0, command)
      if (next) this.show(next)
    } else if (current && command === 'ignore') this.ignoreHere(current)
    else if (current?.fixes[0]) void this.fix(current, 0)
  }

  /** Brings a phrase into view and opens its card. */
  show(span: Span): void {
    const finding = this.findingAt(span)
    if (!finding) return
    this.scrollTo(finding)
    this.list = false
    this.openCard(finding, 'command')
    this.say = `${finding.title}. ${finding.message} ${finding.why}`
    this.refresh()
  }

  /** The fix a popup asks for, by the place and the rule of its finding. */
  fixAt(span: Span, rule: string, fix: number): Promise<void> | undefined {
    const finding = this.named(span, rule)
    return finding && this.fix(finding, fix)
  }

  /** Repairs every detail that may tell who a patient is. */
  makeGeneral(): Promise<void> {
    return makeGeneral({
      judge: async () => (await this.judge())?.findings ?? null,
      repair: (edits, resolves) => this.repair({ label: '', edits }, resolves),
    })
  }

  /** Lets a finding stand, in this draft or for good. */
  ignoreAt(span: Span, rule: string, always: boolean): void {
    const finding = this.named(span, rule)
    if (!finding) return
    if (always && maySilence(rule, this.preferences).phrase) this.ignoreAlways(finding)
    else this.ignoreHere(finding)
  }

  /** The finding that another page means. */
  private named(span: Span, rule: string): Finding | undefined {
    this.look()
    return this.ledger.report?.findings.find(
      found => found.rule === rule && found.start === span.start && found.end === span.end,
    )
  }

  private listen(): void {
    const { element } = this.composer
    const { signal } = this
    element.addEventListener('focusin', ({ isTrusted }) => isTrusted && this.focus(), { signal })
    element.addEventListener('focusout', event => this.blur(event), { signal })
    this.wiring.host.element.addEventListener('focusout', event => this.blur(event), { signal })
    watchText(this.composer, () => this.lookSoon(), signal)
    element.addEventListener('compositionstart', event => this.compose(event, true), { signal })
    element.addEventListener('compositionend', event => this.compose(event, false), { signal })
    window.addEventListener('keydown', event => this.escape(event), { capture: true, signal })
    // Dusk turns many pages dark while a draft stands open, some of them slowly.
    const dark = matchMedia('(prefers-color-scheme: dark)')
    dark.addEventListener('change', () => this.pause.putOff(), { signal })
  }

  /** The window itself may have lost the focus, to our popup perhaps; then the composer still has the page's. */
  private blur({ relatedTarget }: FocusEvent): void {
    const { element } = this.composer
    const { element: host } = this.wiring.host
    const ours = (target: unknown) => target === host || (target instanceof Node && element.contains(target))
    if (!ours(relatedTarget) && !ours(focusedElement())) this.rest()
  }

  /** Only a person begins to compose. Chromium does not call its own end of it trusted, and an early end does no harm. */
  private compose({ isTrusted }: Event, isComposing: boolean): void {
    if (isComposing && !isTrusted) return
    this.composing = isComposing
    if (!isComposing) this.lookSoon()
  }

  /** Escape puts our card away and nothing else: the site would close the whole composer. */
  private escape(event: KeyboardEvent): void {
    if (
      event.key !== 'Escape' ||
      !event.isTrusted ||
      event.isComposing ||
      !(this.card || this.list || this.notice)
    )
      return
    event.preventDefault()
    event.stopImmediatePropagation()
    this.putAway()
    this.refresh()
  }

  /** The gate takes over: what is open beside the draft goes. */
  clearAway(): void {
    this.putAway()
    this.refresh()
  }

  private putAway(): void {
    this.card = null
    this.list = false
    this.notice = null
  }

  /** Before the next frame is painted, so that a line never stands where its word was. */
  private lookSoon(): void {
    if (this.frame || this.composing) return
    this.frame = requestAnimationFrame(() => {
      this.frame = 0
      this.look()
    })
  }

  /**
   * Reads the composer, moves what is known and has a changed text checked; in the middle of a composed character
   * only when it is to be published.
   */
  private look(isPublished = false): void {
    if (this.composing && !isPublished) return
    this.snapshot = read(this.composer)
    const { text } = this.snapshot
    if (text !== this.ledger.text) {
      this.ledger.typed(text)
      this.lastKey = performance.now()
      if (this.focused) this.pause.putOff()
      this.attention.typed()
      this.closeCard()
    }
    if (!this.isCurrent()) this.check(this.focused || this.checkedText === null || this.asking.length > 0)
    this.refresh()
  }

  private lookAround(when?: 'in a pause'): void {
    if (this.surroundings.haveChanged(when)) this.checkedText = null
  }

  /** What is too dear for a key, and what waits for the end of a word. */
  private paused(): void {
    if (this.focused) this.lookAround('in a pause')
    if (!this.isCurrent()) this.check(this.focused)
    this.surface.settle()
    this.refresh()
  }

  /** @param asked whether the draft may be sent; without the focus only when someone wants to know */
  private check(asked: boolean): void {
    const { text } = this.ledger
    if (text.trim() === '' || this.isQuiet()) this.empty()
    else if (text.length > longestDraft) this.fail(t('pill.tooLong'))
    else if (asked) this.checks.want(this.surroundings.with(text))
  }

  private empty(): void {
    if (this.ledger.report) this.link.send({ type: 'done' })
    this.checks.stop()
    this.ledger.forget()
    this.ticks.forget()
    this.history.forget()
    this.failure = null
    this.checkedText = this.ledger.text
  }

  private hear(message: ToPage): void {
    if (message.type === 'recheck') this.recheck()
    else if (message.type === 'command') this.command(message.command)
    else if (message.type === 'preferences') this.prefer(message)
    else {
      if (message.type === 'report') this.wiring.gate.modeIs(message.gate)
      const draft = this.checks.answered(message.seq)
      if (draft && message.type === 'failed') this.fail(message.reason)
      else if (draft && message.type === 'report') this.learn(draft.text, message.report)
    }
  }

  private prefer(preferences: Preferences): void {
    this.preferences = preferences
    if (this.isQuiet()) {
      this.wiring.gate.modeIs('off')
      this.empty()
    }
    this.refresh()
  }

  private isQuiet(): boolean {
    return isQuietOn(this.composer.site, this.preferences)
  }

  private learn(text: string, report: Report): void {
    this.failure = null
    this.checkedText = text
    this.ledger.reported(text, report)
    this.ticks.asked(text, report)
    this.history.reported(this.ledger.report?.findings ?? [])
    if (this.isCurrent()) this.answerAsked(this.ledger.report)
    // A key and its undoing: the text is again one that was checked, and its report has just been overwritten.
    else if (!this.checks.isUnderWay()) this.check(true)
    this.refresh()
  }

  /** The way to the worker may be broken without a word of it: a new one is tried, as long as somebody writes. */
  private silence(): void {
    this.fail(t('pill.silent'))
    clearTimeout(this.retry)
    if (!this.focused) return
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
    this.refresh()
  }

  /** Shows what is known now. */
  private refresh(): void {
    if (this.signal.aborted) return
    this.settle()
    const { painter } = this.wiring
    const open = this.card?.at ?? null
    this.count()
    const { status } = this
    const cardFindings = open ? this.findingsAt(open) : []
    if (open && cardFindings.length === 0) this.card = null
    this.announce()
    this.surface.show({
      status,
      hidden: this.isQuiet() || !wantsPill(status, this.focused, this.preferences),
      // As a rule the answer is there before the writer pauses; a dot that comes and goes with every key disturbs.
      busy: this.focused && !this.isCurrent() && !this.isTyping(),
      findings: this.ledger.report?.findings ?? [],
      card: this.card && { findings: cardFindings, at: this.card.at },
      list: this.list,
      notice: this.notice,
      say: this.say,
    })
    painter.paint(this.composer, span => this.endsOf(span), {
      findings: this.painted(),
      open: this.card?.at ?? null,
      strong: this.preferences?.underlines === 'strong',
      dark: this.wiring.host.isDark,
    })
  }

  /** Holds back what touches an unfinished word, until the word is finished or its writer pauses. */
  private settle(): void {
    this.ledger.settle(this.isTyping() ? unfinishedWord(this.ledger.text, this.snapshot.caret) : null)
  }

  private isTyping(): boolean {
    return this.focused && performance.now() - this.lastKey < WORD_REST
  }

  /** Nobody is talked to in the middle of a word. */
  private announce(): void {
    const { status } = this
    const isKnown = status.is === 'checked' && this.isCurrent() && !this.card && !this.isTyping()
    if (isKnown || status.is === 'cannot check') this.say = pillWords(status)
  }

  /** The counts wait for a pause: a pill that changes with every word disturbs, and to draw it costs more than a key. */
  private count(): void {
    const status = this.statusNow()
    if (status.is !== this.status.is || !this.isTyping()) this.status = status
  }

  private statusNow(): Status {
    if (this.ledger.text.trim() === '') return { is: 'ready' }
    if (this.failure !== null) return { is: 'cannot check', reason: this.failure }
    if (!this.ledger.report) return { is: 'checking' }
    return { is: 'checked', counts: countBySeverity(this.ledger.shown) }
  }

  private isCurrent(): boolean {
    return this.checkedText === this.ledger.text
  }

  /** Information raises no alarm: it is underlined only while the list that tells of it is open. */
  private painted(): readonly Finding[] {
    const underlines = this.preferences?.underlines !== 'off'
    return this.ledger.shown.filter(
      finding => (underlines && finding.severity !== 'info') || this.list || this.isOpen(finding),
    )
  }

  private isOpen(finding: Finding): boolean {
    return this.card !== null && overlaps(finding, this.card.at)
  }

  private endsOf(span: Span): Ends | null {
    return (this.mirror ?? this.snapshot).endsOf(span)
  }

  private rangeOf(span: Span): Range | null {
    const ends = this.endsOf(span)
    return ends && rangeBetween(ends)
  }

  /** All findings on a phrase, the gravest first. */
  private findingsAt(span: Span): readonly Finding[] {
    return (this.ledger.report?.findings ?? [])
      .filter(finding => overlaps(finding, span))
      .toSorted((a, b) => rank(b.severity) - rank(a.severity))
  }

  private findingAt(span: Span): Finding | undefined {
    const at = this.findingsAt(span)
    return at.find(({ start, end }) => start === span.start && end === span.end) ?? at[0]
  }

  /** The finding that a command means: of the open card, else under the caret. */
  private current(findings: readonly Finding[]): Finding | undefined {
    const { card } = this
    if (card) return this.findingAt(card.at)
    const { caret } = this.snapshot
    if (caret === null) return
    return findings.find(finding => contains(finding, { start: caret, end: caret }))
  }

  private openCard(finding: Finding, by: OpenedBy): void {
    if (this.list || this.composing || (by !== 'command' && this.wiring.gate.wantsQuiet())) return
    // A corrected text is there to be copied, wherever pointer and caret come to rest meanwhile.
    if (this.notice?.corrected !== undefined && by !== 'command') return
    const { start, end } = finding
    if (this.card && this.card.at.start === start && this.card.at.end === end) return
    this.card = { at: { start, end }, by }
    this.notice = null
    this.refresh()
  }

  private closeCard(): void {
    if (!this.card && !this.notice) return
    this.card = null
    // A page that undoes a fix does so a moment after it; what it left undone is still there to copy.
    if (performance.now() - this.told > NOTICE_REST) this.notice = null
    this.refresh()
  }

  private toggleList(): void {
    const { list } = this
    this.putAway()
    this.list = !list
    this.refresh()
  }

  private scrollTo(finding: Finding): void {
    const range = this.rangeOf(finding)
    const node = range?.startContainer
    const element = this.mirror ? this.composer.element : node instanceof Element ? node : node?.parentElement
    element?.scrollIntoView({ block: 'nearest' })
    if (range) this.mirror?.scrollTo(range)
  }

  private actions(): Actions {
    return {
      onFix: (finding, fix) => void this.fix(finding, fix),
      onIgnoreHere: finding => this.ignoreHere(finding),
      onIgnoreAlways: finding => this.ignoreAlways(finding),
      onRuleOff: finding => this.ruleOff(finding),
      maySilence: ({ rule }) => maySilence(rule, this.preferences),
      onShow: finding => this.show(finding),
      onClose: () => {
        this.putAway()
        this.refresh()
      },
      onCopy: text => void copy(text).then(notice => this.tell(notice)),
    }
  }

  ignoreHere(finding: Finding): void {
    this.ledger.ignore(finding)
    this.history.resolved(finding, 'ignored here')
    this.card = null
    this.refresh()
  }

  private ignoreAlways(finding: Finding): void {
    const { text } = finding
    // The phrase is what is ignored: another rule that was told of in the same card would bring it back.
    for (const { rule } of [finding, ...finding.also]) this.link.send({ type: 'ignore always', rule, text })
    this.history.resolved(finding, 'ignored always')
  }

  private ruleOff(finding: Finding): void {
    this.link.send({ type: 'rule off', rule: finding.rule })
    this.history.resolved(finding, 'rule off')
  }

  private async fix(finding: Finding, index: number): Promise<void> {
    const fix = finding.fixes[index]
    if (fix) await this.repair(fix, [finding])
  }

  /** @param resolves the findings that the fix is for; @returns whether it is in */
  private async repair(fix: Fix, resolves: readonly Finding[]): Promise<boolean> {
    if (this.composing) return false
    const notice = await this.make(fix, resolves)
    if (this.signal.aborted) return false
    this.look()
    if (notice) this.tell(notice)
    return notice === null
  }

  private async make(fix: Fix, resolves: readonly Finding[]): Promise<Notice | null> {
    const notice = await this.repairs.make(fix, this.ledger.text, this.lastKey)
    if (!notice) for (const finding of resolves) this.history.resolved(finding, 'repaired')
    return notice
  }

  private tell(notice: Notice): void {
    this.notice = notice
    this.told = performance.now()
    this.say = notice.text
    this.refresh()
  }
}

/** The finding after (before) the present one, or after (before) the caret; round at the ends. */
function neighbour(
  findings: readonly Finding[],
  current: Finding | undefined,
  caret: number,
  direction: 'next' | 'previous',
): Finding | undefined {
  const at = current ? findings.indexOf(current) : -1
  if (direction === 'next') {
    const after = at >= 0 ? findings[at + 1] : findings.find(({ start }) => start >= caret)
    return after ?? findings[0]
  }
  const before = at >= 0 ? findings[at - 1] : findings.findLast(({ end }) => end <= caret)
  return before ?? findings.at(-1)
}
