import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { HouseRule } from '../../src/engine/policy.ts'
import { severities } from '../../src/engine/policy.ts'
import { t } from '../../src/i18n.ts'
import { judgePattern } from '../../src/pages/pattern.ts'
import { longest } from '../../src/settings/schema.ts'
import { saveSettings } from '../../src/settings/store.ts'
import { severityWords } from '../../src/warnings/wording.ts'

type Faults = Partial<Record<'pattern' | 'message' | 'url', string>>

interface Props {
  /** As it is, or blank for a new one. */
  readonly rule: HouseRule
  readonly onClose: () => void
}

/** Adds a phrase or changes one; nothing is saved before all of it is good. */
export function PhraseDialog({ rule, onClose }: Props) {
  const [draft, setDraft] = useState(rule)
  const [faults, setFaults] = useState<Faults>({})
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const set = (part: Partial<HouseRule>) => setDraft({ ...draft, ...part })
  const save = async () => {
    const found = await faultsOf(draft)
    setFaults(found)
    if (Object.keys(found).length > 0) focusFirstFault(dialog.current)
    else {
      await put(trimmed(draft))
      dialog.current?.close()
    }
  }
  return (
    <dialog ref={dialog} aria-labelledby="phrase-title" onClose={onClose}>
      <form
        noValidate
        onSubmit={event => {
          event.preventDefault()
          void save()
        }}
      >
        <h2 id="phrase-title">{t(rule.pattern === '' ? 'options.phrase.add' : 'options.phrase.change')}</h2>
        <Field id="pattern" label={t('options.phrase.pattern')} fault={faults.pattern}>
          <input
            {...described('pattern', faults.pattern)}
            value={draft.pattern}
            spellcheck={false}
            autocomplete="off"
            onInput={event => set({ pattern: event.currentTarget.value })}
          />
        </Field>
        <label class="check">
          <input
            type="checkbox"
            name="regex"
            checked={draft.regex}
            onChange={event => set({ regex: event.currentTarget.checked })}
          />
          <span>{t('options.phrase.regex')}</span>
        </label>
        <Field id="message" label={t('options.phrase.message')} fault={faults.message}>
          <textarea
            {...described('message', faults.message)}
            rows={2}
            value={draft.message}
            onInput={event => set({ message: event.currentTarget.value })}
          />
        </Field>
        <div class="field">
          <label for="phrase-severity">{t('options.phrase.severity')}</label>
          <select
            id="phrase-severity"
            value={draft.severity}
            onChange={event => {
              const chosen = severities.find(severity => severity === event.currentTarget.value)
              if (chosen) set({ severity: chosen })
            }}
          >
            {severities.toReversed().map(severity => (
              <option key={severity} value={severity}>
                {severityWords[severity]}
              </option>
            ))}
          </select>
        </div>
        <Field id="url" label={t('options.phrase.url')} fault={faults.url}>
          <input
            {...described('url', faults.url)}
            type="url"
            value={draft.url}
            onInput={event => set({ url: event.currentTarget.value })}
          />
        </Field>
        <div class="row end">
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {t('options.phrase.cancel')}
          </button>
          <button type="submit" class="button primary">
            {t('options.phrase.save')}
          </button>
        </div>
      </form>
    </dialog>
  )
}

interface FieldProps {
  readonly id: string
  readonly label: string
  readonly fault: string | undefined
  readonly children: ComponentChildren
}

const Field = ({ id, label, fault, children }: FieldProps) => (
  <div class="field">
    <label for={`phrase-${id}`}>{label}</label>
    {children}
    <p class="fault" id={`phrase-${id}-fault`} role="alert">
      {fault}
    </p>
  </div>
)

const described = (id: string, fault: string | undefined) => ({
  id: `phrase-${id}`,
  'aria-invalid': fault !== undefined,
  'aria-describedby': `phrase-${id}-fault`,
})

const focusFirstFault = (dialog: HTMLDialogElement | null) =>
  // Once they are marked.
  requestAnimationFrame(() => dialog?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())

/** The same limits as the settings have, told one field at a time in words of the form. */
async function faultsOf(rule: HouseRule): Promise<Faults> {
  const { pattern, message, url } = trimmed(rule)
  const patternFault = pattern === '' ? t('options.phrase.needsPattern') : await patternFaultOf(rule)
  const messageFault = message === '' ? t('options.phrase.needsMessage') : tooLong(message)
  const urlFault = url === '' || isWebAddress(url) ? tooLong(url) : t('options.phrase.needsUrl')
  return {
    ...(patternFault && { pattern: patternFault }),
    ...(messageFault && { message: messageFault }),
    ...(urlFault && { url: urlFault }),
  }
}

async function patternFaultOf({ pattern, regex }: HouseRule): Promise<string | undefined> {
  if (pattern.length > longest || !regex) return tooLong(pattern)
  const verdict = await judgePattern(pattern)
  if (verdict === 'no pattern') return t('options.phrase.notPattern')
  return verdict === 'too slow' ? t('options.phrase.tooSlow') : undefined
}

const tooLong = (text: string): string | undefined =>
  text.length > longest ? t('options.phrase.tooLong', [longest]) : undefined

const isWebAddress = (url: string): boolean => /^https?:\/\/\S+$/.test(url) && URL.canParse(url)

/** A pattern's own spaces are part of it. */
const trimmed = (rule: HouseRule): HouseRule => ({
  ...rule,
  pattern: rule.regex ? rule.pattern : rule.pattern.trim(),
  message: rule.message.trim(),
  url: rule.url.trim(),
})

const put = (rule: HouseRule) =>
  saveSettings(({ houseRules }) => ({
    houseRules: houseRules.some(({ id }) => id === rule.id)
      ? houseRules.map(other => (other.id === rule.id ? { ...rule } : other))
      : [...houseRules, { ...rule }],
  }))
