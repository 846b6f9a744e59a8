import type { DraftKind, SiteId } from '../engine/draft.ts'
import type { JurisdictionId } from '../engine/policy.ts'
import type { Category } from '../engine/rule.ts'

/** The two jurisdictions as a button has room for. */
export const jurisdictionWords: Readonly<Record<JurisdictionId, { short: string; name: string }>> = {
  uk: { short: 'UK', name: 'United Kingdom' },
  us: { short: 'US', name: 'United States' },
}

/** What each category looks after, as a heading and a sentence. */
export const categoryWords: Readonly<Record<Category, { title: string; about: string }>> = {
  confidentiality: {
    title: 'Confidentiality',
    about: 'Details that could tell someone who a patient is.',
  },
  disclosure: {
    title: 'Disclosure',
    about: 'Adverts, gifts and ties that readers need to be told about.',
  },
  advice: {
    title: 'Advice',
    about: 'Telling one person what to take, stop or do without seeing them.',
  },
  claims: {
    title: 'Claims',
    about: 'Promises about a treatment that go further than the evidence.',
  },
  medicines: {
    title: 'Medicines',
    about: 'Naming or comparing medicines in ways that count as advertising.',
  },
  conduct: {
    title: 'Conduct',
    about: 'Words about patients and colleagues that could harm trust.',
  },
}

export const kindWords: Readonly<Record<DraftKind, string>> = {
  post: 'Post',
  reply: 'Reply',
  comment: 'Comment',
  message: 'Message',
  caption: 'Caption',
  'review-reply': 'Reply to a review',
  bio: 'Profile text',
  'alt text': 'Picture description',
}

export const siteWords: Readonly<Record<SiteId, string>> = {
  x: 'X',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  tiktok: 'TikTok',
  facebook: 'Facebook',
  threads: 'Threads',
  bluesky: 'Bluesky',
  reddit: 'Reddit',
  youtube: 'YouTube',
}
