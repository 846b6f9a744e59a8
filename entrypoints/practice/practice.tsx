import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { composerOf } from '../../src/compose/find.ts'
import { read } from '../../src/compose/read.ts'
import { replaceText } from '../../src/compose/replace.ts'
import { watchText } from '../../src/compose/watch.ts'
import type { Finding, Report } from '../../src/engine/report.ts'
import type { Category } from '../../src/engine/rule.ts'
import { categories } from '../../src/engine/rule.ts'
import { Brand } from '../../src/pages/brand.tsx'
import { checkOnce } from '../../src/pages/check.ts'
import { Checklist } from '../../src/pages/checklist.tsx'
import { Findings } from '../../src/pages/findings.tsx'
import { JurisdictionSwitch } from '../../src/pages/jurisdiction-switch.tsx'
import { useSettings } from '../../src/pages/use-settings.ts'
import { verdict } from '../../src/pages/verdict.ts'
import { categoryWords, jurisdictionWords } from '../../src/pages/words.ts'
import type { Settings } from '../../src/settings/schema.ts'
import type { FindingActions } from '../../src/warnings/finding-view.tsx'
import { samples } from './samples.ts'
import { typeInto } from './typing.ts'

/** A compose box of our own: try the samples, or check any text. */
export function Practice() {
  const box = useRef<HTMLDivElement>(null)
  const settings = useSettings()
  const [text, setText] = useState('')
  const report = useReport(text, settings)
  const [sample, play] = useSample(box)
  return (
    <div class="practice">
      <header class="row">
        <Brand title="Practice page" />
        <div class="row">
          <a href={browser.runtime.getURL('/options.html')}>Settings</a>
          {settings && <JurisdictionSwitch chosen={settings.jurisdiction} />}
        </div>
      </header>
      <main>
        <div class="writing">
          {settings?.jurisdiction === null && <NotChosen />}
          <p id="hint" class="soft">
            Write or paste any text. It is checked as you type, stays on this computer and is forgotten when
            you close the page.
          </p>
          <Box box={box} onText={setText} />
          <Samples chosen={sample} onChoose={play} />
        </div>
        <Seen text={text} report={report} actions={finding => actionsIn(box, text, finding)} />
      </main>
    </div>
  )
}

interface BoxProps {
  readonly box: RefObject<HTMLDivElement | null>
  readonly onText: (text: string) => void
}

function Box({ box, onText }: BoxProps) {
  useEffect(() => {
    const composer = box.current && composerOf(box.current)
    if (!composer) return
    const unmounted = new AbortController()
    watchText(composer, () => onText(read(composer).text), unmounted.signal)
    return () => unmounted.abort()
  }, [box, onText])
  return (
    // biome-ignore lint/a11y/useSemanticElements: only an editable element can carry underlines of its own text.
    <div
      ref={box}
      id="composer"
      class="composer"
      contentEditable="plaintext-only"
      role="textbox"
      aria-multiline="true"
      aria-label="Your draft"
      aria-describedby="hint"
      data-placeholder="What would you like to post?"
      tabIndex={0}
    />
  )
}

interface SamplesProps {
  readonly chosen: Category | null
  readonly onChoose: (category: Category) => void
}

const Samples = ({ chosen, onChoose }: SamplesProps) => (
  <section class="samples" aria-labelledby="samples-title">
    <h2 id="samples-title">Or try one of these</h2>
    <div class="row">
      {categories.map(category => (
        <button
          type="button"
          class="button"
          key={category}
          aria-pressed={chosen === category}
          onClick={() => onChoose(category)}
        >
          {categoryWords[category].title}
        </button>
      ))}
    </div>
    <p class="teaches" role="status">
      {chosen && samples[chosen].teaches}
    </p>
  </section>
)

interface SeenProps {
  readonly text: string
  readonly report: Report | 'failed' | null
  readonly actions: (finding: Finding) => FindingActions
}

/** What was found, in words: the same as the underlines, for everyone and for people who cannot see them. */
function Seen({ text, report, actions }: SeenProps) {
  const judged = report === 'failed' || text.trim() === '' ? null : report
  return (
    <section class="seen" aria-labelledby="seen-title">
      <h2 id="seen-title">What Chaperone sees</h2>
      <Summary text={text} report={report} />
      <div id="findings">{judged && <Findings findings={judged.findings} actions={actions} />}</div>
      {judged && judged.checklist.length > 0 && (
        <section class="before">
          <h2>Before you post</h2>
          <Checklist questions={judged.checklist} />
        </section>
      )}
    </section>
  )
}

function Summary({ text, report }: { readonly text: string; readonly report: Report | 'failed' | null }) {
  const plain = (words: string) => <p role="status">{words}</p>
  if (text.trim() === '') return plain('Nothing written yet.')
  if (report === 'failed') return plain('This text could not be checked.')
  if (report === null) return plain('Checking…')
  const { words, severity } = verdict(report)
  return (
    <p class="verdict" role="status" data-severity={severity}>
      {words}
      <span class="soft">Checked under {jurisdictionWords[report.jurisdiction].short} rules</span>
    </p>
  )
}

const NotChosen = () => <p class="notice">You have not said where you practise yet. Choose UK or US above.</p>

/** The report on the text as it is now; the former one stands until the next is there. */
function useReport(text: string, settings: Settings | null): Report | 'failed' | null {
  const [report, setReport] = useState<Report | 'failed' | null>(null)
  useEffect(() => {
    let stale = false
    const show = (next: Report | 'failed') => stale || setReport(next)
    if (settings) checkOnce({ text, kind: 'post' }).then(show, () => show('failed'))
    return () => {
      stale = true
    }
  }, [text, settings])
  return report
}

/** Puts the caret into the phrase, where its card opens by itself, or repairs it there. */
function actionsIn(
  { current: element }: RefObject<HTMLElement | null>,
  text: string,
  finding: Finding,
): FindingActions {
  const composer = element && composerOf(element)
  if (!composer) return {}
  return {
    onShow: () => {
      const range = read(composer).rangeOf(finding)
      if (!range) return
      composer.element.focus()
      getSelection()?.collapse(range.endContainer, range.endOffset)
    },
    onFix: index => {
      const fix = finding.fixes[index]
      if (fix) void replaceText(composer, text, fix.edits)
    },
  }
}

interface Playing {
  readonly category: Category
  readonly slowly: boolean
}

/** The sample that is being shown, and how to show another. The address may ask for one: `?sample=advice&type=1`. */
function useSample(box: RefObject<HTMLElement | null>) {
  const [playing, play] = useState<Playing | null>(askedFor)
  useEffect(() => {
    if (!playing || !box.current) return
    return typeInto(box.current, samples[playing.category].text, playing.slowly)
  }, [playing, box])
  return [playing?.category ?? null, (category: Category) => play({ category, slowly: true })] as const
}

function askedFor(): Playing | null {
  const asked = new URLSearchParams(location.search)
  const category = categories.find(name => name === asked.get('sample'))
  return category ? { category, slowly: asked.has('type') } : null
}
