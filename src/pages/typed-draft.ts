import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Edit, Finding } from '../engine/report.ts'
import type { PageAnswers, PopupAsks } from '../messages.ts'
import { ignorePhrase } from '../settings/ignore.ts'
import type { Settings } from '../settings/schema.ts'
import { saveSettings } from '../settings/store.ts'
import { createKnowledge } from '../warnings/knowledge.ts'
import { makeGeneral } from '../warnings/make-general.ts'
import type { Tell } from './active-draft.ts'
import { checkOnce } from './check.ts'

/** A text typed into a box of the page itself, which no site will publish. It is forgotten with the page. */
export interface TypedDraft {
  /** `null`: nothing is written. */
  readonly draft: PageAnswers | null
  readonly tell: Tell
  readonly write: (text: string) => void
}

/** @param settings when they change, the text is judged anew */
export function useTypedDraft(
  box: RefObject<HTMLTextAreaElement | null>,
  settings: Settings | null,
): TypedDraft {
  const [draft, show] = useState<PageAnswers | null>(null)
  const made = useRef<ReturnType<typeof createDraft>>(undefined)
  made.current ??= createDraft(box, show)
  const { write, tell, recheck } = made.current
  // biome-ignore lint/correctness/useExhaustiveDependencies: the worker reads the settings itself.
  useEffect(() => void recheck(), [recheck, settings])
  return { draft, tell, write }
}

function createDraft(box: RefObject<HTMLTextAreaElement | null>, show: (draft: PageAnswers | null) => void) {
  const knowledge = createKnowledge()
  const { ledger, ticks, history } = knowledge
  let state: PageAnswers['state'] = 'checked'

  const refresh = () => show(knowledge.answer({ kind: 'post', state }))
  const recheck = async (): Promise<void> => {
    const { text } = ledger
    if (text.trim() === '') {
      knowledge.forget()
      return refresh()
    }
    state = 'checking'
    refresh()
    const report = await checkOnce({ text, kind: 'post' }).catch(() => null)
    if (text !== ledger.text) return
    if (report) knowledge.learn(text, report)
    state = report ? 'checked' : 'cannot check'
    refresh()
  }
  const repair = async (edits: readonly Edit[], resolves: readonly Finding[]): Promise<boolean> => {
    const field = box.current
    if (field?.value !== ledger.text) return false
    for (const edit of edits.toReversed()) replaceIn(field, edit)
    for (const finding of resolves) history.resolved(finding, 'repaired')
    await write(field.value)
    return true
  }
  const write = (text: string): Promise<void> => {
    if (text === ledger.text) return Promise.resolve()
    ledger.typed(text)
    return recheck()
  }
  const ignore = async (finding: Finding, always: boolean) => {
    history.resolved(finding, always ? 'ignored always' : 'ignored here')
    if (always) await saveSettings(ignorePhrase(finding.rule, finding.text))
    else ledger.ignore(finding)
  }
  const act = async (asked: Exclude<PopupAsks, { type: 'draft?' | 'command' }>): Promise<void> => {
    if (asked.type === 'tick') return ticks.tick(asked.id, asked.on)
    if (asked.type === 'make general') {
      return makeGeneral({ judge: async () => ledger.report?.findings ?? null, repair })
    }
    if (asked.type === 'show') {
      box.current?.focus()
      return box.current?.setSelectionRange(asked.start, asked.end)
    }
    const finding = ledger.report?.findings.find(
      ({ rule, start, end }) => rule === asked.rule && start === asked.start && end === asked.end,
    )
    if (!finding) return
    if (asked.type === 'ignore') return ignore(finding, asked.always)
    const fix = finding.fixes[asked.fix]
    if (fix) await repair(fix.edits, [finding])
  }
  const tell: Tell = async asked => {
    if (asked.type !== 'command') await act(asked)
    refresh()
  }
  return { write: (text: string) => void write(text), tell, recheck }
}

/** The editing command keeps the browser's own undo, which setting the value would not. */
function replaceIn(field: HTMLTextAreaElement, { start, end, text }: Edit): void {
  field.focus()
  field.setSelectionRange(start, end)
  if (text === '') document.execCommand('delete')
  else document.execCommand('insertText', false, text)
}
