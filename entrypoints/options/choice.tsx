import { useId } from 'preact/hooks'

interface Option<Value extends string> {
  readonly value: Value
  readonly title: string
  readonly about?: string | undefined
}

interface Props<Value extends string> {
  readonly name: string
  readonly legend: string
  readonly options: readonly Option<Value>[]
  readonly chosen: Value | null
  readonly disabled?: boolean
  /** One below the other, where what is told of each is long. */
  readonly stacked?: boolean
  readonly onChoose: (value: Value) => void
}

/** One of a few, each told in a sentence, as large radio buttons. */
export function Choice<Value extends string>(props: Props<Value>) {
  const { name, legend, options, chosen, disabled = false, stacked = false, onChoose } = props
  return (
    <fieldset disabled={disabled}>
      <legend class="spoken">{legend}</legend>
      <div class={stacked ? 'cards stacked' : 'cards'}>
        {options.map(({ value, title, about }) => (
          <label key={value} class="choice">
            <input
              type="radio"
              name={name}
              value={value}
              checked={chosen === value}
              onChange={() => onChoose(value)}
            />
            <span>
              <strong>{title}</strong>
              {about && <span class="soft">{about}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** One of a few that need no explanation, side by side on one line. */
export function Segments<Value extends string>(props: Props<Value>) {
  const { name, legend, options, chosen, disabled = false, onChoose } = props
  const id = useId()
  return (
    <div class="setting">
      <span id={id}>{legend}</span>
      <div class="switch" role="radiogroup" aria-labelledby={id}>
        {options.map(({ value, title }) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={chosen === value}
              disabled={disabled}
              onChange={() => onChoose(value)}
            />
            <span>{title}</span>
          </label>
        ))}
      </div>
    </div>
  )
}
