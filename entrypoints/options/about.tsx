import { Section } from './section.tsx'

/** In the person's words; `PRIVACY.md` says how each is kept. */
export const promises = [
  'Your posts never leave this computer. Chaperone connects to nothing and sends nothing.',
  'No draft is stored. Text is kept in memory while it is being checked, and then forgotten.',
  'The page you write in is not changed. A repair is typed in only when you press its button, and one undo takes it back.',
  'You always have the last word. You can post anyway, whatever Chaperone found.',
]

export const About = () => (
  <Section id="about" title="Privacy and what to expect">
    <ul>
      {promises.map(promise => (
        <li key={promise}>{promise}</li>
      ))}
    </ul>
    <p>
      What you choose here, and the phrases you asked Chaperone to ignore, are kept in this browser and
      nowhere else.
    </p>
    <p class="soft">
      Chaperone can miss things, and it cannot see pictures. It is a second pair of eyes and gives no legal
      advice. Nothing found does not mean that a post is safe.
    </p>
  </Section>
)
