import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Category } from '../../src/engine/rule.ts'
import { categories } from '../../src/engine/rule.ts'
import { t } from '../../src/i18n.ts'
import { typeInto } from '../../src/pages/typing.ts'
import { categoryWords } from '../../src/pages/words.ts'

interface Props {
  readonly chosen: Category | null
  readonly onChoose: (category: Category) => void
}

/** One post per category, each with what there is to learn from it. */
export const Samples = ({ chosen, onChoose }: Props) => (
  <section class="samples" aria-labelledby="samples-title">
    <h2 id="samples-title">{t('practice.samples')}</h2>
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
      {chosen && t(`sample.${chosen}.teaches`)}
    </p>
  </section>
)

interface Playing {
  readonly category: Category
  readonly slowly: boolean
}

/** The sample that is being shown, and how to show another. The address may ask for one: `?sample=advice&type=1`. */
export function useSample(box: RefObject<HTMLElement | null>) {
  const [playing, play] = useState<Playing | null>(askedFor)
  useEffect(() => {
    if (!playing || !box.current) return
    return typeInto(box.current, t(`sample.${playing.category}.text`), playing.slowly)
  }, [playing, box])
  return [playing?.category ?? null, (category: Category) => play({ category, slowly: true })] as const
}

function askedFor(): Playing | null {
  const asked = new URLSearchParams(location.search)
  const category = categories.find(name => name === asked.get('sample'))
  return category ? { category, slowly: asked.has('type') } : null
}
