import type { CommercialTie, Match, Reading } from '../../src/engine/reading/reading.ts'
import type { Context, Hit } from '../../src/engine/rule.ts'
import { defineRule } from '../../src/engine/rule.ts'
import { labelFirst, promotingTies } from './advertising.ts'

/** A gift may truly come without a fee; these cannot. */
const PAYS: readonly CommercialTie['tie'][] = [
  'code',
  'affiliate link',
  'commission',
  'payment',
  'ambassador',
  'own business',
]
const DENIAL =
  /#not(?:an)?(?:ad|sponsored|spon)\b|#unsponsored\b|\b(?:this (?:is|post is) |it's |i'm |am )?(?:not (?:sponsored|an? (?:paid )?(?:ad|advert|advertisement|promotion))|unsponsored|no(?:t a)? sponsorship)\b|\bisn't (?:sponsored|an? (?:paid )?(?:ad|advert))\b/gi

/** Where the writer denies what another phrase of the post gives away. */
export function deniedAdverts(reading: Reading): readonly Match[] {
  const paying = promotingTies(reading).some(({ tie }) => PAYS.includes(tie))
  return paying ? reading.matches(DENIAL).slice(0, 1) : []
}

/** With the stop and the "but" that would be left hanging. */
const endOfDenial = ({ end }: Hit, { reading }: Context): number =>
  end +
  (/^[\s.,!;:-]{0,6}(?:(?:but|just|though|promise)\b[\s.,!]{0,3})?/.exec(reading.text.slice(end))?.[0]
    .length ?? 0)

export default defineRule({
  title: 'Says it is no advert',
  find: deniedAdverts,
  message: 'The post says it is no advert, yet something in it may earn you or others money.',
  why: 'Telling readers that nothing is in it for you, when something is, may mislead them more than no label at all.',
  fix: (hit, context) => [
    {
      label: 'Replace it with “{label}” at the start',
      edits: [...labelFirst(context).edits, { start: hit.start, end: endOfDenial(hit, context), text: '' }],
    },
  ],
  examples: {
    flags: [
      { text: 'Not sponsored, I just love it! Use code NIGHTS20 for 20% off', phrase: 'Not sponsored' },
      { text: 'This is not an ad but my code LENA10 works on every pair', phrase: 'This is not an ad' },
      { text: '#notsponsored These insoles. Affiliate link in my bio', phrase: '#notsponsored' },
      'It isn’t sponsored, promise. I earn a small commission if you buy the lamp',
      'My honest review, unsponsored. Get it at https://shop.example/lamp?ref=drkay',
      'Not an ad. I am a brand ambassador and I wear the socks every day',
    ],
    passes: [
      'Not sponsored, 50p from the charity shop, best book of my year',
      'Not an ad, just a nurse who likes good socks',
      '#notsponsored I bought this lamp myself and it is lovely',
      'Bought with my own money, nobody is paying me: the best pen I own',
      'This is not an ad for private care, it is a plea for beds',
      'Our walk is not sponsored this year, just come along',
    ],
  },
})
