import buriedLabel from './buried-label.ts'
import fakeReviews from './fake-reviews.ts'
import missingLabel from './missing-label.ts'
import notSponsored from './not-sponsored.ts'
import profileOnly from './profile-only.ts'
import readsLikeAnAdvert from './reads-like-an-advert.ts'
import weakLabel from './weak-label.ts'

/** In reading order; the key is the file's name. */
export const disclosure = {
  'missing-label': missingLabel,
  'reads-like-an-advert': readsLikeAnAdvert,
  'weak-label': weakLabel,
  'buried-label': buriedLabel,
  'profile-only': profileOnly,
  'not-sponsored': notSponsored,
  'fake-reviews': fakeReviews,
}
