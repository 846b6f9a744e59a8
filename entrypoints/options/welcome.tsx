import { useState } from 'preact/hooks'
import { Brand } from '../../src/pages/brand.tsx'
import { guessJurisdiction } from '../../src/settings/guess.ts'
import { saveSettings } from '../../src/settings/store.ts'
import { promises } from './about.tsx'
import { Comparison } from './comparison.tsx'
import { JurisdictionCards } from './jurisdiction-cards.tsx'
import { UnreadableNotice } from './unreadable.tsx'

/** The first run: where do you practise? The guess is only marked; nothing is saved until the button is pressed. */
export function Welcome({ onChosen }: { readonly onChosen: () => void }) {
  const [guessed] = useState(guessJurisdiction)
  const [chosen, setChosen] = useState(guessed)
  return (
    <main class="welcome">
      <Brand title="Welcome to Chaperone" />
      <UnreadableNotice />
      <p>
        Chaperone reads your posts on X, Instagram, LinkedIn and TikTok as you write them. It underlines what
        could identify a patient, hide an advert or promise too much, and says which guidance it comes from.
        You decide what to do.
      </p>
      <form
        onSubmit={event => {
          event.preventDefault()
          void saveSettings({ jurisdiction: chosen }).then(onChosen)
        }}
      >
        <h2>Where do you practise?</h2>
        <JurisdictionCards
          legend="Where do you practise?"
          chosen={chosen}
          guessed={guessed}
          onChoose={setChosen}
        />
        <div class="row">
          <button type="submit" class="button primary large">
            Check my posts under {chosen === 'uk' ? 'UK' : 'US'} rules
          </button>
          <span class="soft">You can change this at any time.</span>
        </div>
      </form>
      <section class="panel">
        <h2>What the choice changes</h2>
        <Comparison />
      </section>
      <section class="panel">
        <h2>What Chaperone promises</h2>
        <ul>
          {promises.map(promise => (
            <li key={promise}>{promise}</li>
          ))}
        </ul>
      </section>
    </main>
  )
}
