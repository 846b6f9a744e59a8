import type { DraftKind, SiteId } from '../engine/draft.ts'
import type { JurisdictionId } from '../engine/policy.ts'
import type { Category } from '../engine/rule.ts'
import { t } from '../i18n.ts'

/** The two jurisdictions as a button has room for, and in full. */
export const jurisdictionWords: Readonly<Record<JurisdictionId, { short: string; name: string }>> = {
  uk: { short: t('jurisdiction.uk.short'), name: t('jurisdiction.uk.name') },
  us: { short: t('jurisdiction.us.short'), name: t('jurisdiction.us.name') },
}

const ofCategory = (category: Category) => ({
  title: t(`category.${category}.title`),
  about: t(`category.${category}.about`),
})

/** What each category looks after, as a heading and a sentence. */
export const categoryWords: Readonly<Record<Category, { title: string; about: string }>> = {
  confidentiality: ofCategory('confidentiality'),
  disclosure: ofCategory('disclosure'),
  advice: ofCategory('advice'),
  claims: ofCategory('claims'),
  medicines: ofCategory('medicines'),
  conduct: ofCategory('conduct'),
}

/** A heading for the findings of a category; those of house rules have none of their own. */
export const headingOf = (category: string): string =>
  isCategory(category) ? categoryWords[category].title : t('report.house')

const isCategory = (name: string): name is Category => name in categoryWords

export const kindWords: Readonly<Record<DraftKind, string>> = {
  post: t('kind.post'),
  reply: t('kind.reply'),
  comment: t('kind.comment'),
  message: t('kind.message'),
  caption: t('kind.caption'),
  'review-reply': t('kind.reviewReply'),
  bio: t('kind.bio'),
  'alt text': t('kind.altText'),
}

export const siteWords: Readonly<Record<SiteId, string>> = {
  x: t('site.x'),
  instagram: t('site.instagram'),
  linkedin: t('site.linkedin'),
  tiktok: t('site.tiktok'),
  facebook: t('site.facebook'),
  threads: t('site.threads'),
  bluesky: t('site.bluesky'),
  reddit: t('site.reddit'),
  youtube: t('site.youtube'),
}
