import * as z from 'zod/mini'
import { siteIds } from '../engine/draft.ts'
import { jurisdictionIds, severities } from '../engine/policy.ts'
import { pillModes, themes, underlineModes } from './appearance-modes.ts'
import { gateModes } from './gate-modes.ts'

z.config({ jitless: true })

/** Rises when the shape of the settings changes; `migrate.ts` has a step for each. */
export const latestVersion = 2

/** The longest entry of a list, phrase, message or link, in characters. */
export const longest = 500

const list = z.array(z.string().check(z.maxLength(longest)))

export const houseRule = z.object({
  /** Letters, digits and hyphens: part of the rule's name. */
  id: z.string().check(z.regex(/^[\w-]{1,64}$/)),
  pattern: z.string().check(z.minLength(1), z.maxLength(longest)),
  message: z.string().check(z.minLength(1), z.maxLength(longest)),
  // Who writes a file by hand leaves out what is as usual.
  severity: z._default(z.enum(severities), 'warn'),
  regex: z._default(z.boolean(), false),
  /** A page to link to; a finding links nowhere else than to the web. */
  url: z._default(z.string().check(z.maxLength(longest), z.regex(/^(?:https?:\/\/\S+)?$/)), ''),
})

const ruleSwitches = z.record(z.string(), z.enum([...severities, 'off']))

const writer = z.object({
  profession: z.string().check(z.maxLength(100)),
  names: list,
  workplaces: list,
  interests: list,
})

export const settings = z.object({
  /** `null` until the person has chosen: it is guessed from the locale but never assumed silently. */
  jurisdiction: z.nullable(z.enum(jurisdictionIds)),
  /** Per rule id: switched off, or given another severity. */
  rules: ruleSwitches,
  /** Never tell a patient's story at all. */
  strict: z.boolean(),
  /** Phrases never to be told about again, per rule id, in lower case. */
  ignored: z.record(z.string(), z.array(z.string())),
  /** Words never to be told about, under any rule. */
  ignoredWords: list,
  /** Phrases always to be told about, in words of one's own. */
  houseRules: z.array(houseRule),
  writer,
  gate: z.enum(gateModes),
  /** Those of the sites Chaperone always runs on where it keeps quiet. */
  sitesOff: z.array(z.enum(siteIds)),
  appearance: z.object({
    underlines: z.enum(underlineModes),
    pill: z.enum(pillModes),
    theme: z.enum(themes),
  }),
})
export type Settings = z.infer<typeof settings>
export type Appearance = Settings['appearance']

export const defaults: Settings = {
  jurisdiction: null,
  rules: {},
  strict: false,
  ignored: {},
  ignoredWords: [],
  houseRules: [],
  writer: { profession: '', names: [], workplaces: [], interests: [] },
  gate: 'block',
  sitesOff: [],
  appearance: { underlines: 'usual', pill: 'always', theme: 'system' },
}

/** What an organisation may set for all its people, and lock. */
export const lockable = [
  'jurisdiction',
  'gate',
  'strict',
  'rules',
  'ignoredWords',
  'houseRules',
] as const satisfies readonly (keyof Settings)[]
export type Lockable = (typeof lockable)[number]

/** An organisation's policy as the browser hands it over; each part may be absent. */
export const managed = z.object({
  /** Who set it, as people know them. */
  organisation: z.string(),
  jurisdiction: z.optional(z.enum(jurisdictionIds)),
  gate: z.optional(z.enum(gateModes)),
  strict: z.optional(z.boolean()),
  rules: z.optional(ruleSwitches),
  ignoredWords: z.optional(list),
  houseRules: z.optional(z.array(houseRule)),
  /** Names of fields, or of single rules ("conduct/venting"), that nobody may change. */
  locked: z.array(z.string()),
})
export type Managed = z.infer<typeof managed>
