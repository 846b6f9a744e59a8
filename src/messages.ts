import * as z from 'zod/mini'
import { draftKinds, longestDraft, siteIds } from './engine/draft.ts'
import { jurisdictionIds, severities } from './engine/policy.ts'
import { categories } from './engine/rule.ts'
import { resolutions } from './message-names.ts'
import { pillModes, underlineModes } from './settings/appearance-modes.ts'
import { gateModes } from './settings/gate-modes.ts'

// An extension's content policy forbids the code that zod would otherwise compile.
z.config({ jitless: true })

/** The extension's keyboard commands: their names in the manifest, and what they ask of the page. */
export const commands = {
  'next-finding': 'next',
  'previous-finding': 'previous',
  'apply-fix': 'apply',
  'ignore-finding': 'ignore',
} as const
const command = z.enum(['next', 'previous', 'apply', 'ignore'])
export type Command = z.infer<typeof command>

const list = <T extends z.core.$ZodType>(of: T) => z.readonly(z.array(of))
const citation = z.object({ id: z.string(), title: z.string(), reference: z.string(), url: z.string() })
const offset = z.int().check(z.gte(0))
const edit = z.object({ start: offset, end: offset, text: z.string() })
const fix = z.object({ label: z.string(), edits: list(edit), coarse: z.optional(z.literal(true)) })
const finding = z.object({
  rule: z.string(),
  category: z.string(),
  severity: z.enum(severities),
  start: offset,
  end: offset,
  text: z.string(),
  title: z.string(),
  message: z.string(),
  why: z.string(),
  sources: list(citation),
  fixes: list(fix),
  also: list(z.object({ rule: z.string(), title: z.string(), message: z.string() })),
})
const question = z.object({
  id: z.string(),
  question: z.string(),
  why: z.string(),
  sources: list(citation),
  about: list(z.object({ start: offset, end: offset })),
})
export const report = z.object({
  jurisdiction: z.enum(jurisdictionIds),
  findings: list(finding),
  checklist: list(question),
})
const boxes = z.string().check(z.maxLength(longestDraft))
export const draft = z.object({
  text: z.string().check(z.maxLength(longestDraft)),
  kind: z.enum(draftKinds),
  site: z.optional(z.enum(siteIds)),
  media: z.optional(z.boolean()),
  paidPartnership: z.optional(z.boolean()),
  thread: z.optional(z.object({ before: boxes, after: boxes })),
})

/** Page to worker, over the port. `seq` rises by one with each draft, so that a late answer can be dropped. */
export const toWorker = z.discriminatedUnion('type', [
  /** The composer got the focus: load what is slow to load before the first key. */
  z.object({ type: z.literal('warm') }),
  z.object({ type: z.literal('check'), seq: z.int(), draft }),
  /** The composer is empty or gone: the badge shows nothing. */
  z.object({ type: z.literal('done') }),
  /** Never tell me again about this phrase under this rule. */
  z.object({ type: z.literal('ignore always'), rule: z.string(), text: z.string() }),
  z.object({ type: z.literal('rule off'), rule: z.string() }),
])
export type ToWorker = z.infer<typeof toWorker>

/** Worker to page, over the port. A page itself checks what it hears by `page-messages.ts`. */
export const toPage = z.discriminatedUnion('type', [
  /** With what is held at the gate, since the page reads no settings. */
  z.object({ type: z.literal('report'), seq: z.int(), report, gate: z.enum(gateModes) }),
  /** The report is, word for word, the last one told over this port: most keys change nothing of it. */
  z.object({ type: z.literal('as before'), seq: z.int(), gate: z.enum(gateModes) }),
  /** The draft could not be judged; the reason is for the pill. */
  z.object({ type: z.literal('failed'), seq: z.int(), reason: z.string() }),
  /** How the person wants it to look, and on which sites to be quiet: when a port opens, and at each change. */
  z.object({
    type: z.literal('preferences'),
    underlines: z.enum(underlineModes),
    pill: z.enum(pillModes),
    sitesOff: list(z.enum(siteIds)),
    /** What an organisation keeps from being changed: names of settings, and of rules. */
    locked: list(z.string()),
  }),
  /** The settings changed: send the draft again. */
  z.object({ type: z.literal('recheck') }),
  /** A keyboard command of the extension. */
  z.object({ type: z.literal('command'), command }),
])
export type ToPage = z.infer<typeof toPage>
export type { GateMode } from './settings/gate-modes.ts'

/** Popup or worker to the page of the active tab. */
export const popupAsks = z.discriminatedUnion('type', [
  z.object({ type: z.literal('draft?') }),
  /** Scroll to the phrase and open its card. */
  z.object({ type: z.literal('show'), start: offset, end: offset }),
  z.object({ type: z.literal('fix'), start: offset, end: offset, rule: z.string(), fix: z.int() }),
  /** Repairs every detail that may tell who a patient is. */
  z.object({ type: z.literal('make general') }),
  z.object({
    type: z.literal('ignore'),
    start: offset,
    end: offset,
    rule: z.string(),
    always: z.boolean(),
  }),
  /** The writer answered a question of the checklist, or takes the answer back. */
  z.object({ type: z.literal('tick'), id: z.string(), on: z.boolean() }),
  /** A keyboard command that found the worker without a port to the page. */
  z.object({ type: z.literal('command'), command }),
])
export type PopupAsks = z.infer<typeof popupAsks>

/** What the page tells the popup. Absent composer: no answer at all. */
export const pageAnswers = z.object({
  site: z.optional(z.enum(siteIds)),
  kind: z.enum(draftKinds),
  state: z.enum(['checking', 'checked', 'cannot check']),
  /** The draft itself, so that the popup can quote phrases; it never leaves the browser's memory. */
  text: z.string(),
  report: z.optional(report),
  /** The ids of the questions that are answered. */
  answered: list(z.string()),
  /** How the findings of each rule ended in this draft; it tells nothing of what they said. */
  outcomes: list(
    z.object({
      rule: z.string(),
      title: z.string(),
      severity: z.enum(severities),
      how: z.enum(resolutions),
      count: z.int(),
    }),
  ),
})
export type PageAnswers = z.infer<typeof pageAnswers>
export type Outcome = PageAnswers['outcomes'][number]

/** Pages of our own (practice, popup without a composer) ask the worker for one check. */
export const oneCheck = z.object({
  type: z.literal('check once'),
  draft,
  jurisdiction: z.optional(z.enum(jurisdictionIds)),
})
export type OneCheck = z.infer<typeof oneCheck>

/** The options ask whether a pattern of a house rule can be run; only the worker carries what it takes to tell. */
export const askPattern = z.object({ type: z.literal('pattern?'), pattern: z.string() })
export type AskPattern = z.infer<typeof askPattern>
export const patternVerdict = z.enum(['safe', 'no pattern', 'too slow'])
export type PatternVerdict = z.infer<typeof patternVerdict>

/** The options ask the worker what is checked, so that they need not carry the rules. */
export const listRules = z.object({ type: z.literal('rule list') })
export type ListRules = z.infer<typeof listRules>

const row = z.object({
  severity: z.enum(severities),
  sources: list(z.object({ ...citation.shape, year: z.int(), says: z.string() })),
})
const examples = list(z.object({ text: z.string(), in: z.optional(z.enum(jurisdictionIds)) }))
export const overview = z.object({
  regulators: z.object({ uk: z.string(), us: z.string() }),
  rules: list(
    z.object({
      id: z.string(),
      category: z.enum(categories),
      title: z.string(),
      why: z.string(),
      rows: z.object({ uk: z.optional(row), us: z.optional(row) }),
      flags: examples,
      passes: examples,
    }),
  ),
})
