import type { Model } from './fit.ts'

const PARTS = ['once', 'again', 'together', 'beside', 'turns', 'circumstances'] as const

/**
 * The text of a weights file with other weights in it; what stands above them stays.
 * @throws Error when no weights stand in the file.
 */
export function withWeights(source: string, model: Model): string {
  const head = /^[\s\S]*?\nexport const weights: [^=]+ = (?=\{)/.exec(source)?.[0]
  if (head === undefined) throw new Error('expected "export const weights: … = {" in the weights file')
  return `${head}${weightsAsSource(model)}\n`
}

/** The table as it stands in a weights file, the heaviest first. */
export function weightsAsSource({ base, weights }: Model): string {
  const parts = PARTS.map(part => {
    const rows = [...weights]
      .filter(([name]) => name.startsWith(`${part}/`))
      .map(([name, weight]): [string, number] => [name.slice(part.length + 1), weight])
      .sort(([a, heavy], [b, light]) => light - heavy || a.localeCompare(b))
    return rows.length === 0 && part !== 'once' ? '' : `  ${part}: {\n${rows.map(rowAsSource).join('')}  },\n`
  })
  return `{\n  base: ${decimal(base)},\n${parts.join('')}}`
}

const rowAsSource = ([name, weight]: readonly [string, number]): string =>
  `    ${keyAsSource(name)}: ${decimal(weight)},\n`

function keyAsSource(name: string): string {
  if (/^[A-Za-z_]\w*$/.test(name)) return name
  return name.includes("'") ? `"${name}"` : `'${name}'`
}

const decimal = (value: number): string => (Number.isInteger(value) ? value.toFixed(1) : String(value))
