import type { Source } from '../../src/engine/policy.ts'

const standards = 'https://www.gmc-uk.org/professional-standards/the-professional-standards/'

const socialMedia = (paragraph: number, says: string): Source => ({
  id: `gmc-social-media-${paragraph}`,
  title: 'GMC: Using social media as a medical professional',
  reference: `paragraph ${paragraph}`,
  year: 2024,
  url: `${standards}using-social-media-as-a-medical-professional`,
  says,
})

/** General Medical Council. */
export const gmc = {
  recognisable: socialMedia(
    19,
    'Harmless details can add up until the patient or someone close recognises the case.',
  ),
}
