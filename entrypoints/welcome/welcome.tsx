import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../src/i18n.ts'
import { Brand } from '../../src/pages/brand.tsx'
import { useSettings } from '../../src/pages/use-settings.ts'
import type { Warnings } from '../../src/warnings/start.ts'
import { About } from './about.tsx'
import { Place } from './place.tsx'
import { Try } from './try.tsx'

const titles = [t('welcome.place.title'), t('welcome.about.title'), t('welcome.try.title')] as const

/** The first run: where one practises, who one is, and a first repaired draft. */
export function Welcome({ warnings }: { readonly warnings: Warnings }) {
  const settings = useSettings()
  const [step, setStep] = useState(0)
  const onward = () => setStep(before => before + 1)
  const back = () => setStep(before => before - 1)
  return (
    <main class="welcome">
      <Brand title={t('welcome.title')} />
      {step === 0 && <p>{t('welcome.what')}</p>}
      <div class="steps">
        <progress max={titles.length} value={step + 1} aria-hidden="true" />
        <span class="soft">{t('welcome.step', [step + 1, titles.length])}</span>
      </div>
      <StepTitle step={step} />
      {settings && step === 0 && <Place settings={settings} onDone={onward} />}
      {settings && step === 1 && <About settings={settings} onDone={onward} onBack={back} />}
      {step === 2 && <Try warnings={warnings} onBack={back} />}
    </main>
  )
}

/** Takes the focus with each step after the first: the button that led here is gone. */
function StepTitle({ step }: { readonly step: number }) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (step > 0) title.current?.focus()
  }, [step])
  return (
    <h2 ref={title} tabIndex={-1}>
      {titles[step]}
    </h2>
  )
}
