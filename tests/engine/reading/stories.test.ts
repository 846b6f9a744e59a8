import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

describe('a story about one patient', () => {
  test.each([
    'My patient told me I look tired and honestly fair',
    'my lovely 93-year-old patient brought me biscuits',
    'One of my patients got married this weekend and invited the whole team',
    'A patient of mine drives the school bus and he is back at work after his bypass',
    'Had a patient today who has never seen the sea',
    'Saw a lady in clinic who walked six miles on a broken ankle',
    'pt c/o chest pain, turned out to be a broken heart. husband died last week',
    'Pt absconded through the window AGAIN',
    '34F with abdo pain, beta hCG positive, straight to theatre',
    '67M, fall from ladder, GCS 9 on arrival. Third one this week',
    'bed 4 wants to know if the chaplain does weddings',
    'Bed 12 told me I have kind eyes and I have not recovered',
    'had a kid in ED with a bead up each nostril',
    'Tonight we coded a 19 yo for fifty minutes. I drove home with the radio off',
    'She came in with a headache and left with a diagnosis nobody wanted',
    'he coded twice on the table and walked out on Friday',
    'My first delivery!! A little girl, 3.2kg, and her dad fainted',
    'Caught my first baby tonight and I will never be the same',
    'This gentleman waited eleven hours on a trolley and thanked me',
    'An elderly gent on the ward proposed to me over his porridge',
    'The mum of a baby on our unit knitted me a hat',
    'To the wife of the man in bay 2: I am so sorry',
    'Lost a patient tonight. He was younger than me',
    'Discharged my longest-stay patient today, 211 days',
    'We intubated a young woman with asthma who begged us not to let her die',
    'Removed a fishhook from an ear today. The owner would not say how',
    'A bloke in majors asked me to sign his plaster cast',
    'Scrubbed for a teenager with a ruptured spleen, first time holding a retractor',
    'Client success story: she came off her crutches after eight months',
    'RIP to my favourite regular, the funniest lady on dialysis',
    'My 2:30 asked if I was old enough to drive',
    'woman in triage just told me her contractions are "a bit spicy"',
    'Little man in NICU finally hit 2kg today',
    'our recipient is off the ventilator and asking for chips',
    'Fitted a crown for the man who taught me to read',
    'there is a toddler on my list tomorrow who calls me Doctor Dinosaur',
    'Resident in room 6 pulled her own catheter out and handed it to me',
    'the lady in 214 has outlived three consultants',
    'My hip lady sent a card with a photo of her dancing',
    'The scan of my 58yo kept the whole office busy',
  ])('%s', draft => {
    expect(read(draft).stories).not.toEqual([])
  })
})

describe('no story', () => {
  test.each([
    'Please be patient with reception, they are doing their best',
    'Patient safety is everyone’s business',
    'Patients with asthma should carry a spacer',
    'A patient presents with chest pain: what next?',
    'If a patient asks for antibiotics, explore why',
    'Every patient deserves a name badge they can read',
    'I was the patient in bay 4 ten years ago and I never forgot that nurse',
    'As a patient myself I know how long a corridor feels',
    'Our patient experience team won an award',
    'Inpatient beds are at 98% again',
    'Our 22-bed ward opens in April',
    'My daughter, 9, has type 1 diabetes and more grit than me',
    'World Diabetes Day is 14 November: know the signs',
    'Proud of our team at the hospital today!',
    'The best interest of the patient comes first',
    'My patients teach me more than any textbook',
    'New podcast with a gentleman who knows everything about podcasts',
    'Every kid I know has a cough right now',
    'Saw a lady with the best hat on the train today',
    'My dog is the worst patient, cone of shame and all',
    'Our patient information leaflet is out now',
    'A good night for a walk with the kids',
    'What would you tell a woman with breast pain?',
    'Men, check your testicles. A lump is worth a call',
    'A man has been jailed for hitting a paramedic, police said',
    'Patient-facing staff get their jabs on Tuesday',
    'Half the ward is off sick and the kettle has died',
    'Running the half marathon in 34 days',
    'We treat the patient, not the number',
    'I teach students to examine the whole abdomen',
    'My knee guy is a genius, book him',
    'My stroke boy band would be called The Clots',
    'My 45yo with a dodgy boiler kept me awake',
    'We removed some of the barriers from where you think they would be',
  ])('%s', draft => {
    expect(read(draft).stories).toEqual([])
  })
})

test('a story goes on while "she" goes on', () => {
  const draft =
    'My patient went home today. Six weeks on the unit. She hugged the cleaner. She hugged the porter. She hugged me. Now for something else. The canteen has new chairs. They squeak. A lot.'
  const [story] = read(draft).stories
  expect(story && draft.slice(story.start, story.end)).toContain('She hugged me.')
  expect(story && draft.slice(story.start, story.end)).not.toContain('squeak')
})
