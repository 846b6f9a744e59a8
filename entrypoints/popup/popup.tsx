import type { ComponentChildren } from 'preact'
import { browser } from 'wxt/browser'
import { atLeast } from '../../src/engine/policy.ts'
import type { Finding, Report } from '../../src/engine/report.ts'
import type { PageAnswers } from '../../src/messages.ts'
import type { ActiveDraft, Tell } from '../../src/pages/active-draft.ts'
import { useActiveDraft } from '../../src/pages/active-draft.ts'
import { Brand } from '../../src/pages/brand.tsx'
import { Checklist } from '../../src/pages/checklist.tsx'
import { Findings } from '../../src/pages/findings.tsx'
import { JurisdictionSwitch } from '../../src/pages/jurisdiction-switch.tsx'
import { useSettings } from '../../src/pages/use-settings.ts'
import { verdict } from '../../src/pages/verdict.ts'
import { jurisdictionWords, kindWords, siteWords } from '../../src/pages/words.ts'

/** The checklist for the draft in the active tab. */
export function Popup() {
  const settings = useSettings()
  const active = useActiveDraft()
  return (
    <>
      <header class="row">
        <Brand title="Chaperone" />
        {settings && <JurisdictionSwitch chosen={settings.jurisdiction} />}
      </header>
      <main>
        {settings?.jurisdiction === null && <NotChosen />}
        <Body active={active} />
      </main>
      <footer class="row">
        <LinkButton onClick={openPractice}>Practice page</LinkButton>
        <LinkButton onClick={openOptions}>Settings</LinkButton>
      </footer>
    </>
  )
}

function Body({ active }: { readonly active: ActiveDraft }) {
  switch (active.state) {
    case 'asking':
      return null
    case 'draft':
      return <DraftView draft={active.draft} tell={active.tell} />
    case 'no composer':
      return (
        <Nothing title="No post being written here">
          <p>Click into the box where you write. Chaperone checks while you type.</p>
          <p>You can also try it with any text.</p>
          <OpenPractice />
        </Nothing>
      )
    case 'reload':
      return (
        <Nothing title="Reload this tab to start">
          <p>It was open before Chaperone was installed or updated, so it is not being checked yet.</p>
          <div class="row">
            <button type="button" class="button primary" onClick={() => void reload(active.tab)}>
              Reload this tab
            </button>
          </div>
          <p class="soft">Copy an unfinished post first.</p>
        </Nothing>
      )
    case 'elsewhere':
      return (
        <Nothing title="Chaperone does not run on this page">
          <p>
            It checks posts on X, Instagram, LinkedIn and TikTok. To check any other text, paste it there:
          </p>
          <OpenPractice />
        </Nothing>
      )
  }
}

function DraftView({ draft, tell }: { readonly draft: PageAnswers; readonly tell: Tell }) {
  const { report, state } = draft
  return (
    <>
      {state === 'cannot check' && <CannotCheck />}
      {state === 'checking' && !report && <p role="status">Checking…</p>}
      {report && state !== 'cannot check' && <ReportView draft={draft} report={report} tell={tell} />}
    </>
  )
}

interface ReportProps {
  readonly draft: PageAnswers
  readonly report: Report
  readonly tell: Tell
}

function ReportView({ draft, report, tell }: ReportProps) {
  const alarms = report.findings.filter(finding => atLeast(finding.severity, 'warn'))
  const reminders = report.findings.filter(finding => !atLeast(finding.severity, 'warn'))
  const actions = ({ start, end, rule }: Finding) => ({
    // The popup would stand before what it shows.
    onShow: () => void tell({ type: 'show', start, end }).then(() => window.close()),
    onFix: (fix: number) => void tell({ type: 'fix', start, end, rule, fix }),
  })
  return (
    <>
      <p class="verdict" role="status" data-severity={verdict(report).severity}>
        {verdict(report).words}
        <span class="soft">{basis(draft, report)}</span>
      </p>
      <Findings findings={alarms} actions={actions} />
      {reminders.length + report.checklist.length > 0 && (
        <section class="before">
          <h2>Before you post</h2>
          <Checklist questions={report.checklist} />
          <Findings findings={reminders} actions={actions} />
        </section>
      )}
    </>
  )
}

/** "Reply on X, checked under UK rules" */
function basis({ kind, site }: PageAnswers, { jurisdiction }: Report): string {
  const where = site ? `${kindWords[kind]} on ${siteWords[site]}` : kindWords[kind]
  return `${where}, checked under ${jurisdictionWords[jurisdiction].short} rules`
}

const Nothing = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <section class="nothing">
    <h2>{title}</h2>
    {children}
  </section>
)

const NotChosen = () => (
  <div class="notice">
    <p>You have not said where you practise yet. Choose UK or US above.</p>
  </div>
)

const CannotCheck = () => (
  <div class="notice" data-severity="warn" role="status">
    <p>This draft was not checked. You can still post it.</p>
    <p>If this stays, reload the tab.</p>
  </div>
)

const OpenPractice = () => (
  <div class="row">
    <button type="button" class="button primary" onClick={openPractice}>
      Open the practice page
    </button>
  </div>
)

const LinkButton = (props: { readonly onClick: () => void; readonly children: ComponentChildren }) => (
  <button type="button" class="button quiet" {...props} />
)

function openPractice() {
  void browser.tabs.create({ url: browser.runtime.getURL('/practice.html') }).then(() => window.close())
}

function openOptions() {
  void browser.runtime.openOptionsPage().then(() => window.close())
}

async function reload(tab: number) {
  await browser.tabs.reload(tab)
  window.close()
}
