import type { Source } from '../../src/engine/policy.ts'

const standards = 'https://www.gmc-uk.org/professional-standards/the-professional-standards/'

const publication =
  (id: string, title: string, year: number, page: string) =>
  (reference: string, says: string): Source => ({
    id: `gmc-${id}${reference === '' ? '' : `-${reference.replace(/^paragraphs? /, '').replace(/[^\w]+/g, '-')}`}`,
    title: `GMC: ${title}`,
    reference,
    year,
    url: standards + page,
    says,
  })

const socialMedia = publication(
  'social-media',
  'Using social media as a medical professional',
  2024,
  'using-social-media-as-a-medical-professional',
)
const goodPractice = publication(
  'good-medical-practice',
  'Good medical practice',
  2024,
  'good-medical-practice',
)
const confidentiality = publication(
  'confidentiality',
  'Confidentiality: good practice in handling patient information',
  2017,
  'confidentiality',
)
const criticism = publication(
  'criticism',
  'Confidentiality: responding to criticism in the media',
  2017,
  'confidentiality---responding-to-criticism-in-the-media',
)
const recordings = publication(
  'recordings',
  'Making and using visual and audio recordings of patients',
  2011,
  'making-and-using-visual-and-audio-recordings-of-patients',
)
const conflicts = publication(
  'conflicts',
  'Identifying and managing conflicts of interest',
  2024,
  'identifying-and-managing-conflicts-of-interest',
)
const cosmetic = publication(
  'cosmetic',
  'Guidance for doctors who offer cosmetic interventions',
  2016,
  'cosmetic-interventions',
)

/** General Medical Council. A paragraph whose number was not verified has no number here. */
export const gmc = {
  // Using social media as a medical professional
  sameStandards: socialMedia('paragraph 4', 'Conduct online is judged as conduct face to face.'),
  freeSpeech: socialMedia('paragraph 7', 'Free expression is weighed against what it does to other people.'),
  identity: socialMedia('', 'Give readers what they need to check your claims, and usually say who you are.'),
  anonymity: socialMedia(
    'paragraph 9',
    'Anonymous posts can be traced, and messages in a private group can become public.',
  ),
  openness: socialMedia(
    'paragraph 12',
    'Be open about any interest that could influence what you recommend.',
  ),
  abuse: socialMedia(
    'paragraph 14',
    'Do not abuse, bully, harass, single out or discriminate against anyone.',
  ),
  law: socialMedia('paragraph 15', 'The law on defamation, discrimination and harassment applies online.'),
  privateContact: socialMedia(
    'paragraph 17',
    'A patient who contacts your private profile about care is pointed to a healthcare route.',
  ),
  dignity: socialMedia('paragraph 18', 'Keep confidences and respect dignity on every kind of social media.'),
  recognisable: socialMedia(
    'paragraph 19',
    'Harmless details can add up until the patient or someone close recognises the case.',
  ),
  explicitConsent: socialMedia(
    'paragraph 20',
    'Share nothing that identifies a patient without their explicit consent.',
  ),

  // Good medical practice
  competence: goodPractice('paragraph 2', 'Know the limits of your competence and stay within them.'),
  adequateKnowledge: goodPractice(
    'paragraph 6',
    'Propose treatment only with adequate knowledge of that patient’s health.',
  ),
  trust: goodPractice('paragraph 81', 'Conduct must justify the trust of patients and the public.'),
  honestRole: goodPractice(
    'paragraph 82',
    'Be honest about your experience, qualifications and current role.',
  ),
  boundaries: goodPractice('paragraph 86', 'Do not act in a sexual way towards patients or pursue them.'),
  professionalCommunication: goodPractice(
    'paragraph 88',
    'Be honest and keep confidences in all professional communication, digital included.',
  ),
  accuracy: goodPractice(
    'paragraph 89',
    'Check what you say, leave out nothing relevant, and do not trivialise risk or present opinion as fact.',
  ),
  promotion: goodPractice(
    'paragraph 90',
    'In posts, adverts and endorsements declare conflicts, exploit nobody and stay in line with protecting health.',
  ),
  privateMessages: goodPractice('paragraph 93', 'Private messages may become public.'),
  giftsAndInterests: goodPractice(
    'paragraphs 94-96',
    'Be open about conflicts, and take no gifts or hospitality that could sway you.',
  ),

  // Other guidance
  confidentiality: confidentiality(
    '',
    'Information identifies a person alone or together with what others know; sharing it beyond care needs explicit consent.',
  ),
  criticism: criticism('', 'Criticism does not lift confidentiality: say only that you are bound by it.'),
  recordings: recordings(
    'paragraphs 10-12',
    'Images may be reused without consent only if truly anonymous; tiny details can identify.',
  ),
  publicRecordings: recordings('', 'Recordings for a wide public need consent, privacy and dignity weighed.'),
  conflicts: conflicts(
    'paragraphs 8-9',
    'A perceived conflict damages trust: treat a potential one as actual.',
  ),
  cosmetic: cosmetic(
    '',
    'Be factual, never trivialise risk or imply guaranteed results, and do not rush decisions or give treatment as a prize.',
  ),
}
