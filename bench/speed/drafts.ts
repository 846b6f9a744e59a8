/** Sentences as clinicians post them: some raise a finding, most do not. Every person in them is invented. */
const sentences = [
  'Long day on the ward, but the team made it a good one. ',
  'I have been asked a lot lately what a registrar actually does all day. ',
  'Mostly we listen, we look things up, and we ask for help sooner than you may think. ',
  'The best advice I was ever given is to sit down, even if only for a minute. ',
  'My patient in bed 4, 67, asked me to dance at her birthday on Tuesday. ',
  'Nobody tells you how much of medicine is finding a working printer. ',
  'Interview season is here, so a few thoughts for those who apply this year. ',
  'Write down why you want the job in one line, and read it before you walk in. ',
  'If you have a fever that will not settle, call your GP or 111. ',
  'Sleep, water and a walk did more for me this week than any supplement. ',
  'Myth: antibiotics cure a cold. They do not, and here is why. ',
  'Grateful to Dr Osei and everyone at the clinic for a kind welcome! ',
  'We had a teaching session on sepsis; the slides are in the comments. ',
  'What we measure shapes what we do, and we rarely measure kindness. ',
  'I read the whole report on the train, and three things stayed with me. ',
  'First, most delays begin long before anyone reaches the front door. ',
  'He took 500 mg twice a day for a week and felt no better. ',
  'World Asthma Day is coming: check your inhaler technique with a pharmacist. ',
  'She came in with chest pain from Oakham last night and went home smiling. ',
  'Second, small teams that eat together make fewer mistakes. ',
  'Third, nobody had asked the porters, who knew all along. ',
  'I would love to hear how your hospital does this, so do leave a comment. ',
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

/** What somebody goes on to type, never the same words twice, so that every key makes a sentence anew. */
export function textToType(length: number): string {
  const thought = (at: number) =>
    `and so the afternoon of day ${at} went on as it does in a small team like ours. `
  return Array.from({ length: Math.ceil(length / 60) }, (_, at) => thought(at))
    .join('')
    .slice(0, length)
}
