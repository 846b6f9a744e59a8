import benefitWithoutRisk from './benefit-without-risk.ts'
import compoundedEquivalence from './compounded-equivalence.ts'
import hashtag from './hashtag.ts'
import namedPromotion from './named-promotion.ts'
import nicknamePromotion from './nickname-promotion.ts'
import offLabelPaid from './off-label-paid.ts'
import personalReferral from './personal-referral.ts'
import pressureToBook from './pressure-to-book.ts'
import priceOfferPrize from './price-offer-prize.ts'
import professionalEndorsement from './professional-endorsement.ts'
import trivialisesRisk from './trivialises-risk.ts'

/** In reading order; the key is the file's name. */
export const medicines = {
  'named-promotion': namedPromotion,
  'nickname-promotion': nicknamePromotion,
  hashtag,
  'price-offer-prize': priceOfferPrize,
  'personal-referral': personalReferral,
  'pressure-to-book': pressureToBook,
  'trivialises-risk': trivialisesRisk,
  'professional-endorsement': professionalEndorsement,
  'off-label-paid': offLabelPaid,
  'compounded-equivalence': compoundedEquivalence,
  'benefit-without-risk': benefitWithoutRisk,
}
