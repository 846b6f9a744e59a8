import type { WxtViteConfig } from 'wxt'

type Plugin = Exclude<
  NonNullable<NonNullable<WxtViteConfig['plugins']>[number]>,
  boolean | readonly unknown[] | PromiseLike<unknown>
>

/** How many examples of each sort the pages show; the tests read the rules themselves and see them all. */
const SHOWN = 4

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
}

/** The `flags` and `passes` of every `examples`, in the order of the text. */
function listsOfExamples(node: unknown, within = false): readonly (readonly Node[])[] {
  if (typeof node !== 'object' || node === null) return []
  const { type, key, value, elements } = node as Syntax
  if (within && type === 'ArrayExpression' && elements) return [elements]
  if (type === 'Property') return listsOfExamples(value, within || key?.name === 'examples')
  return Object.values(node).flatMap(each => listsOfExamples(each, within))
}

function withoutRest(code: string, elements: readonly Node[]): string {
  const last = elements[SHOWN - 1]
  const end = elements.at(-1)
  return last && end ? code.slice(0, last.end) + code.slice(end.end) : code
}
