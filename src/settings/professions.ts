/** What a person may say they are; the settings keep any text, so that a file from elsewhere loses nothing. */
export const professions = [
  'doctor',
  'nurse',
  'midwife',
  'pharmacist',
  'dentist',
  'dental',
  'physiotherapist',
  'occupationalTherapist',
  'paramedic',
  'psychologist',
  'dietitian',
  'optometrist',
  'aesthetics',
  'assistant',
  'student',
  'other',
] as const
