import type { Composer, Ends, Snapshot } from '../compose/composer.ts'
import { focusedElement, isField } from '../compose/dom.ts'
import { rangeBetween, read } from '../compose/read.ts'
import { watchText } from '../compose/watch.ts'
import type { Span } from '../engine/draft.ts'
import { overlaps } from '../engine/draft.ts'
import type { Finding, Fix, Report } from '../engine/report.ts'
import type { Command, PageAnswers } from '../messages.ts'
import type { Attention, OpenedBy } from './attention.ts'
import { watchAttention } from './attention.ts'
import type { Actions, Notice } from './card.tsx'
import type { Gate } from './gate.ts'
import type { Box } from './gate-box.ts'
import type { Host } from './host.ts'
import { Judgement } from './judgement.ts'
import { makeGeneral } from './make-general.ts'
import type { Mirror } from './mirror.ts'
import { createMirror } from './mirror.ts'
import { Opened } from './opened.ts'
import type { Painter } from './painter.ts'
import type { Pause } from './pause.ts'
import { createPause } from './pause.ts'
import { findingAt, findingNamed, findingsAt, findingUnder, neighbour } from './pick.ts'
import type { Status } from './pill.tsx'
import { gist, pillWords } from './pill.tsx'
import { maySilence, wantsPill } from './preferences.ts'
import type { Repairs } from './repairs.ts'
import { copy, createRepairs } from './repairs.ts'
import type { Surface } from './surface.tsx'
import { createSurface } from './surface.tsx'
import type { Ticks } from './ticks.ts'
import { unfinishedWord, WORD_REST } from './unfinished.ts'

interface Wiring {
  readonly host: Host
  readonly painter: Painter
  /** The extension was updated or removed under the page. */
  readonly onStopped: () => void
  /** The gate asks about what is to be published: no card opens under it. */
  readonly gate: Pick<Gate, 'wantsQuiet' | 'modeIs'>
}

/** One composer from the moment it gets the focus until it is gone: reads it, has it checked, shows what was found. */
export class Session implements Box {
  readonly composer: Composer
  private readonly wiring: Wiring
  private readonly signal: AbortSignal
  private readonly judgement: Judgement
  private readonly repairs: Repairs
  private readonly mirror: Mirror | null
  private readonly surface: Surface
  private readonly attention: Attention
  private readonly opened = new Opened()
  private readonly pause: Pause = createPause(WORD_REST, () => this.paused())
  private snapshot: Snapshot
  private focused = false
  private composing = false
  private frame = 0
  /** When the text last changed, in milliseconds of `performance.now()`. */
  private lastKey = Number.NEGATIVE_INFINITY
  private say = ''
  /** What the pill says. */
  private status: Status = { is: 'ready' }

  /** @param signal aborts when the composer has had its day */
  constructor(composer: Composer, wiring: Wiring, signal: AbortSignal) {
    const { host, gate, onStopped } = wiring
    const { element } = composer
    this.composer = composer
    this.wiring = wiring
    this.signal = signal
    this.snapshot = read(composer)
    this.repairs = createRepairs(composer)
    this.mirror = isField(element) ? createMirror(element, host.container) : null
    this.judgement = new Judgement(composer, {
      isFocused: () => this.focused,
      onChange: () => this.refresh(),
      onCommand: command => this.command(command),
      onMode: mode => gate.modeIs(mode),
      onStopped,
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
        openedBy: () => this.opened.card?.by ?? null,
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

  get ticks(): Ticks {
    return this.judgement.ticks
  }

  /** The composer may have the focus (again). */
  private focus(): void {
    if (this.focused) return
    this.focused = true
    this.judgement.warm()
    this.judgement.lookAround()
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
    this.judgement.rest()
    this.attention.stop()
    this.opened.putAway()
    this.look()
  }

  private end(): void {
    cancelAnimationFrame(this.frame)
    this.pause.stop()
    // The page first: whatever becomes of the worker, nothing of ours is left on it.
    this.wiring.painter.clear()
    this.surface.remove()
    this.mirror?.remove()
    this.judgement.end()
  }

  /** The settings changed: the same text is judged anew. */
  recheck(): void {
    this.judgement.recheck()
  }

  known(): Report | null {
    if (this.signal.aborted) return null
    this.judgement.lookAround()
    this.look(true)
    return this.judgement.known()
  }

  judge(): Promise<Report | null> {
    const report = this.known()
    return report || this.signal.aborted ? Promise.resolve(report) : this.judgement.next()
  }

  mend(finding: Finding, fix: Fix): Promise<Notice | null> {
    return this.make(fix, [finding])
  }

  /** What the popup shows; `null` when nothing is written. */
  answer(): PageAnswers | null {
    this.judgement.lookAround()
    this.look()
    this.judgement.want()
    return this.composer.element.isConnected ? this.judgement.answer() : null
  }

  command(command: Command): void {
    const { findings } = this.judgement
    const current = this.current()
    if (command === 'next' || command === 'previous') {
      const next = neighbour(findings, current, this.snapshot.caret ?? 0, command)
      if (next) this.show(next)
    } else if (current && command === 'ignore') this.ignoreHere(current)
    else if (current?.fixes[0]) void this.fix(current, 0)
  }

  /** The finding that a command means: of the open card, else under the caret. */
  private current(): Finding | undefined {
    const { findings } = this.judgement
    const { card } = this.opened
    return card ? findingAt(findings, card.at) : findingUnder(findings, this.snapshot.caret)
  }

  /** Brings a phrase into view and opens its card. */
  show(span: Span): void {
    const finding = findingAt(this.judgement.findings, span)
    if (!finding) return
    this.scrollTo(finding)
    this.opened.list = false
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
    if (always && maySilence(rule, this.judgement.preferences).phrase) this.judgement.ignoreAlways(finding)
    else this.ignoreHere(finding)
  }

  /** The finding that another page means. */
  private named(span: Span, rule: string): Finding | undefined {
    this.look()
    return findingNamed(this.judgement.findings, span, rule)
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
    if (event.key !== 'Escape' || !event.isTrusted || event.isComposing || !this.opened.isAny()) return
    event.preventDefault()
    event.stopImmediatePropagation()
    this.clearAway()
  }

  /** The gate takes over: what is open beside the draft goes. */
  clearAway(): void {
    this.opened.putAway()
    this.refresh()
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
    if (this.judgement.reads(this.snapshot.text)) {
      this.lastKey = performance.now()
      if (this.focused) this.pause.putOff()
      this.attention.typed()
      this.closeCard()
    }
    this.judgement.keepUp()
    this.refresh()
  }

  /** What is too dear for a key, and what waits for the end of a word. */
  private paused(): void {
    if (this.focused) this.judgement.lookAround('in a pause')
    this.judgement.keepUp()
    this.surface.settle()
    this.refresh()
  }

  /** Shows what is known now. */
  private refresh(): void {
    if (this.signal.aborted) return
    const { judgement, opened } = this
    this.settle()
    this.count()
    const cardFindings = opened.card ? findingsAt(judgement.findings, opened.card.at) : []
    if (cardFindings.length === 0) opened.card = null
    this.announce()
    this.surface.show({
      status: this.status,
      hidden: judgement.isQuiet() || !wantsPill(this.status, this.focused, judgement.preferences),
      // As a rule the answer is there before the writer pauses; a dot that comes and goes with every key disturbs.
      busy: this.focused && !judgement.isCurrent() && !this.isTyping(),
      findings: judgement.findings,
      card: opened.card && { findings: cardFindings, at: opened.card.at },
      list: opened.list,
      notice: opened.notice,
      say: this.say,
    })
    this.wiring.painter.paint(this.composer, span => this.endsOf(span), {
      findings: this.painted(),
      open: opened.card?.at ?? null,
      strong: judgement.preferences?.underlines === 'strong',
      dark: this.wiring.host.isDark,
    })
  }

  /** Holds back what touches an unfinished word, until the word is finished or its writer pauses. */
  private settle(): void {
    const { ledger } = this.judgement
    ledger.settle(this.isTyping() ? unfinishedWord(ledger.text, this.snapshot.caret) : null)
  }

  private isTyping(): boolean {
    return this.focused && performance.now() - this.lastKey < WORD_REST
  }

  /** Nobody is talked to in the middle of a word. */
  private announce(): void {
    const { status } = this
    const isSettled = this.judgement.isCurrent() && !this.opened.card && !this.isTyping()
    if ((status.is === 'checked' && isSettled) || status.is === 'cannot check') this.say = pillWords(status)
  }

  /**
   * The counts wait for a pause: a pill that changes with every word disturbs, and to draw it costs more than a key.
   * What is worst is told at once, and to whoever has the list open all of it.
   */
  private count(): void {
    const status = this.judgement.status()
    const mayWait = this.isTyping() && !this.opened.list && gist(status) === gist(this.status)
    if (!mayWait) this.status = status
  }

  /** Information raises no alarm: it is underlined only while the list that tells of it is open. */
  private painted(): readonly Finding[] {
    const { ledger, preferences } = this.judgement
    const { card, list } = this.opened
    const isOpen = (finding: Finding) => list || (card !== null && overlaps(finding, card.at))
    const isUnderlined = ({ severity }: Finding) => severity !== 'info' && preferences?.underlines !== 'off'
    return ledger.shown.filter(finding => isUnderlined(finding) || isOpen(finding))
  }

  private endsOf(span: Span): Ends | null {
    return (this.mirror ?? this.snapshot).endsOf(span)
  }

  private rangeOf(span: Span): Range | null {
    const ends = this.endsOf(span)
    return ends && rangeBetween(ends)
  }

  private openCard(finding: Finding, by: OpenedBy): void {
    if (this.composing || (by !== 'command' && this.wiring.gate.wantsQuiet())) return
    if (this.opened.openCard(finding, by)) this.refresh()
  }

  private closeCard(): void {
    if (this.opened.closeCard()) this.refresh()
  }

  private toggleList(): void {
    this.opened.toggleList()
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
      onIgnoreAlways: finding => this.judgement.ignoreAlways(finding),
      onRuleOff: finding => this.judgement.ruleOff(finding),
      maySilence: ({ rule }) => maySilence(rule, this.judgement.preferences),
      onShow: finding => this.show(finding),
      onClose: () => this.clearAway(),
      onCopy: text => void copy(text).then(notice => this.tell(notice)),
    }
  }

  ignoreHere(finding: Finding): void {
    this.judgement.ignoreHere(finding)
    this.opened.card = null
    this.refresh()
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
    const { ledger, history } = this.judgement
    const notice = await this.repairs.make(fix, ledger.text, this.lastKey)
    if (!notice) for (const finding of resolves) history.resolved(finding, 'repaired')
    return notice
  }

  private tell(notice: Notice): void {
    this.opened.tell(notice)
    this.say = notice.text
    this.refresh()
  }
}
