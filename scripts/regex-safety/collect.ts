import { globSync, readFileSync } from 'node:fs'
import { parseAst } from 'vitest/node'
import { exampleDraft, type Rule } from '../../src/engine/rule.ts'

/** A regular expression of the project and the first place it was seen. */
export interface Pattern {
  readonly source: string
  readonly flags: string
  readonly where: string
}

/** Every regex that ships: literals by reading the code, made ones by watching the catalogue come alive. */
export async function collectPatterns(root: string): Promise<readonly Pattern[]> {
  const made = await watchCatalogue(root)
  const written = readLiterals(root)
  const byText = Map.groupBy([...written, ...made], ({ source, flags }) => `/${source}/${flags}`)
  return [...byText.values()].map(([first]) => first as Pattern)
}

function readLiterals(root: string): readonly Pattern[] {
  const patterns: Pattern[] = []
  const files = globSync('{src,rules,entrypoints}/**/*.{ts,tsx}', { cwd: root })
  for (const file of files.sort()) {
    const code = readFileSync(`${root}/${file}`, 'utf8')
    const lang = file.endsWith('x') ? 'tsx' : 'ts'
    walk(parseAst(code, { lang }), node => {
      const where = `${file}:${lineOf(code, node.start)}`
      const regex = node.regex
      if (node.type === 'Literal' && regex)
        patterns.push({ source: regex.pattern, flags: regex.flags, where })
      else if (isMadeInPage(node, file))
        throw new Error(`${where}: write it as a literal, so that it can be proven`)
    })
  }
  return patterns
}

interface Node {
  readonly type: string
  readonly start: number
  readonly regex?: { readonly pattern: string; readonly flags: string }
  readonly callee?: { readonly name?: string }
}

function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) walk(item, visit)
  else if (typeof value === 'object' && value !== null) {
    if ('type' in value && typeof value.type === 'string') visit(value as Node)
    for (const child of Object.values(value)) walk(child, visit)
  }
}

/** Regexes made at run time are watched in the engine and the rules alone. */
const isMadeInPage = ({ type, callee }: Node, file: string): boolean =>
  (type === 'NewExpression' || type === 'CallExpression') &&
  callee?.name === 'RegExp' &&
  !/^(?:src\/engine|rules)\//.test(file)

const lineOf = (code: string, offset: number): number => code.slice(0, offset).split('\n').length

/** Runs the engine over the rules' own examples with a RegExp that notes what our own files construct. */
async function watchCatalogue(root: string): Promise<readonly Pattern[]> {
  const patterns: Pattern[] = []
  const Original = globalThis.RegExp
  const note = (regex: RegExp): RegExp => {
    const where = callerIn(root)
    if (where) patterns.push({ source: regex.source, flags: regex.flags, where })
    return regex
  }
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, args: [string, string?]) => note(Reflect.construct(target, args) as RegExp),
    apply: (target, self, args: [string, string?]) => note(Reflect.apply(target, self, args)),
  })
  try {
    // Imported here, since the lists make their regexes while they load.
    const { catalogue } = await import('../../rules/index.ts')
    const { createEngine } = await import('../../src/engine/check.ts')
    const engine = createEngine(catalogue)
    for (const text of catalogue.rules.flatMap(examplesOf)) {
      for (const jurisdiction of ['uk', 'us'] as const) engine.check({ text, kind: 'post' }, { jurisdiction })
    }
  } finally {
    globalThis.RegExp = Original
  }
  return patterns
}

const examplesOf = ({ examples }: Rule): readonly string[] =>
  [...examples.flags, ...examples.passes].map(example => exampleDraft(example).text)

/** `rules/lexicon/pattern.ts:12` of the nearest file of ours that asked; undefined for a dependency's regex. */
function callerIn(root: string): string | undefined {
  const frames = (new Error().stack ?? '').split('\n').slice(2)
  const caller = frames.find(frame => !frame.includes('regex-safety'))
  const place = caller?.match(/file:\/\/([^)]+?:\d+):\d+\)?$/)?.[1]
  if (!place?.startsWith(root) || place.includes('node_modules')) return undefined
  return place.slice(root.length).replace(/^\//, '')
}
