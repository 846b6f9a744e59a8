/** Sentences as clinicians post them: some raise a finding, most do not. Every person in them is invented. */
const sentences = [
  'Long day on the ward, but the team made it a good one. ',
  'My patient in bed 4, 67, asked me to dance at her birthday on Tuesday. ',
  'If you have a fever that will not settle, call your GP or 111. ',
  'Sleep, water and a walk did more for me this week than any supplement. ',
  'Myth: antibiotics cure a cold. They do not, and here is why. ',
  'Grateful to Dr Osei and everyone at the clinic for a kind welcome! ',
  'We had a teaching session on sepsis; the slides are in the comments. ',
  'He took 500 mg twice a day for a week and felt no better. ',
  'World Asthma Day is coming: check your inhaler technique with a pharmacist. ',
  'She came in with chest pain from Oakham last night and went home smiling. ',
  'Use my code CALM10 for ten per cent off the planner I keep on my desk. ',
  'The new guideline lowers the threshold; the trial behind it had 4,000 people. ',
]

/** A draft of about that many characters; another `seed` gives other sentences, so that none is remembered. */
export function draftOf(length: number, seed: number): string {
  let text = ''
  for (let at = seed; text.length < length; at++) {
    const sentence = sentences[at % sentences.length] ?? ''
    text += sentence.replace('. ', ` (${seed}.${at}). `)
  }
  return text.slice(0, length)
}
