import type { Category } from '../../src/engine/rule.ts'

export interface Sample {
  /** A post as someone in a hurry writes it; every person, brand and clinic in it is invented. */
  readonly text: string
  /** What there is to learn from it, in one sentence. */
  readonly teaches: string
}

/** One post per category that raises it in both jurisdictions. */
export const samples: Readonly<Record<Category, Sample>> = {
  confidentiality: {
    text: 'What a night shift. My patient Margaret Oakley, 41, from Ludlow came in on Tuesday with a rash nobody could place.',
    teaches: 'A name, an age, a town and a day can each be harmless and still point to one person.',
  },
  disclosure: {
    text: 'Obsessed with this serum! Brightwell sent me a box to try, and with my code DRLENA20 you get 20% off.',
    teaches: 'A gift or a code is a reason to recommend something, and readers need to know it first.',
  },
  advice: {
    text: '@tomasz_k that sounds like shingles to me. Stop your ramipril tonight and take aciclovir 800 mg five times a day.',
    teaches:
      'General information is fine; telling one person what to take is treating someone you have not seen.',
  },
  claims: {
    text: 'Our turmeric drip cures arthritis. Results guaranteed, no side effects, and it is clinically proven!',
    teaches: 'Words such as “cures” and “guaranteed” promise more than any study can.',
  },
  medicines: {
    text: 'Botox from £150 this weekend, message me to book. We also have compounded semaglutide, the same as Ozempic at half the price.',
    teaches:
      'Each country has its own rules for advertising a prescription medicine: switch between UK and US.',
  },
  conduct: {
    text: 'Another frequent flyer in A&E, faking it for attention as usual. These people are a waste of a bed.',
    teaches: 'Patients read posts too, and one that mocks them can cost the trust of all.',
  },
}
