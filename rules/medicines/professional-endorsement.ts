import type { Draft } from '../../src/engine/draft.ts'
import type { Match, Reading } from '../../src/engine/reading/reading.ts'
import { defineRule } from '../../src/engine/rule.ts'
import { promotingTies } from '../disclosure/advertising.ts'

const AS_PROFESSIONAL =
  /\bas (?:an? |your (?:local )?)?(?:\w+ ){0,2}?(?:pharmacist|doctor|gp|nurse|dentist|dermatologist|physician|surgeon|midwife|paramedic|physio(?:therapist)?|health ?care professional|consultant|paediatrician|pediatrician)\b|\b(?:doctor|dentist|pharmacist|nurse|gp|dermatologist)[- ](?:approved|recommended|endorsed)\b|\b(?:i|we) (?:recommend|tell|suggest|give) (?:it |this |them )?(?:to )?(?:all )?my patients\b/gi

/** Whether the draft is somebody's advert, labelled or not. */
export const isAdvert = (reading: Reading, { paidPartnership }: Draft): boolean =>
  promotingTies(reading).length > 0 ||
  paidPartnership === true ||
  reading.labels.some(
    ({ label }) => label === 'ad' || label.startsWith('sponsored') || label === 'paid partnership',
  )

/** Where an advert has a health professional vouch for something. */
export const professionalWord = (reading: Reading, draft: Draft): readonly Match[] =>
  isAdvert(reading, draft) ? reading.matches(AS_PROFESSIONAL).slice(0, 1) : []

export default defineRule({
  title: 'Professional endorses a medicine',
  find: (reading, { draft }) => {
    const medicine = reading.medicines.some(({ form }) => form === 'brand' || form === 'generic')
    return medicine ? professionalWord(reading, draft) : []
  },
  message: {
    uk: 'A health professional’s word for a medicine in an advert may breach the advertising code, labelled or not.',
    else: 'A professional’s word for a medicine in an advert needs real expertise and an honest trial of it.',
  },
  why: 'Readers trust a professional more than a brand, and an advert borrows that trust.',
  examples: {
    flags: [
      { text: '#ad As a pharmacist I recommend Acme ibuprofen gel', phrase: 'As a pharmacist' },
      { text: 'AD | As a GP, my pick for hay fever is cetirizine by Brandless' },
      '#ad Doctor-approved paracetamol that dissolves in seconds',
      'Use code FEVER15 for 15% off Calpol. As a nurse I always have it at home',
      '#ad I recommend it to my patients: Nurofen for Children',
      { text: 'As a dentist I love this ibuprofen, affiliate link below' },
    ],
    passes: [
      'As a pharmacist I recommend reading the leaflet of your ibuprofen',
      '#ad As a nurse I live in these clogs',
      'As a GP I see a lot of people who take paracetamol for too long',
      '#ad This toothbrush is my favourite, as a dentist I notice',
      'Ask your pharmacist about aspirin',
      'As a doctor and a mother I keep Calpol in every bag',
    ],
  },
})
