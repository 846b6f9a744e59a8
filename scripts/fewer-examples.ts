import type { Plugin } from './vite-plugin.ts'

/** How many examples of each sort and jurisdiction the pages show; the tests read the rules and see them all. */
const SHOWN = 2

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
}

/** Leaves out of the built extension the examples that nobody is shown: they would weigh more than some rules. */
export const fewerExamples = (): Plugin => ({
  name: 'fewer-examples',
  enforce: 'post',
  transform(code, id) {
    if (!/[\\/]rules[\\/][\w-]+[\\/][\w-]+\.ts$/.test(id) || !code.includes('examples')) return null
    const lists = listsOfExamples(this.parse(code))
    const short = lists.toReversed().reduce((left, list) => withoutRest(left, list), code)
    return { code: short, map: null }
  },
})

interface Syntax {
  readonly type?: string
  readonly key?: { readonly name?: string }
  readonly value?: unknown
  readonly elements?: readonly Node[]
  readonly properties?: readonly Syntax[]
}

/** The `flags` and `passes` of every `examples`, in the order of the text. */
function listsOfExamples(node: unknown, within = false): readonly (readonly Node[])[] {
  if (typeof node !== 'object' || node === null) return []
  const { type, key, value, elements } = node as Syntax
  if (within && type === 'ArrayExpression' && elements) return [elements]
  if (type === 'Property') return listsOfExamples(value, within || key?.name === 'examples')
  return Object.values(node).flatMap(each => listsOfExamples(each, within))
}

function withoutRest(code: string, examples: readonly Node[]): string {
  const rest = [...Map.groupBy(examples, jurisdictionOf).values()].flatMap(alike => alike.slice(SHOWN))
  return rest
    .toSorted((a, b) => b.start - a.start)
    .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end).replace(/^\s*,/, ''), code)
}

/** The jurisdiction that an example is of; `undefined`: of all. */
function jurisdictionOf(example: Node): unknown {
  const { properties = [] } = example as Syntax
  const named = properties.find(({ key }) => key?.name === 'in')?.value
  return (named as { readonly value?: unknown } | undefined)?.value
}
