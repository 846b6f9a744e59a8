import type { AdLabel, Reading } from '../../src/engine/reading/reading.ts'
import type { Context } from '../../src/engine/rule.ts'
import { defineRule } from '../../src/engine/rule.ts'
import { coversAll, hasSiteLabel, isClear, promotingTies } from './advertising.ts'

/** Words that say by themselves that the post is commercial; the others are labels only beside a gain. */
const TELLING: readonly string[] = [
  'sponsored',
  'sponsored by',
  'paid partnership',
  'gifted',
  'thanks for the free product',
  'brand partner',
  'brand ambassador',
  'ambassador',
  'pr',
  'sp',
  'collab',
  'affiliate',
  'commission stated',
]

/** The first label that this jurisdiction does not take, when none that it takes stands beside it. */
export function weakLabels(reading: Reading, context: Context): readonly AdLabel[] {
  if (hasSiteLabel(context.draft, context)) return []
  if (reading.labels.some(label => isClear(label, context) && coversAll(label))) return []
  const promotes = promotingTies(reading).length > 0
  return reading.labels
    .filter(label => !isClear(label, context) && (promotes || TELLING.includes(label.label)))
    .slice(0, 1)
}

export default defineRule({
  title: 'Weak advert label',
  find: (reading, context) =>
    weakLabels(reading, context).map(({ start, end, label, text }) => ({
      start,
      end,
      variant: label,
      data: { phrase: text },
    })),
  message: '“{phrase}” may not tell every reader that this is an advert; “{label}” does.',
  why: {
    uk: 'UK regulators want the plain word “ad” and turn down softer words, thanks and brand tags.',
    else: 'Short forms and soft words are easily missed or taken for something else.',
  },
  fix: ({ start, end, data }, { reading, jurisdiction }) => {
    const hashtag = data?.phrase?.startsWith('#') === true
    const first = reading.text.slice(0, start).trim() === ''
    if (hashtag && first) {
      return [{ label: 'Change to “{label}”', edits: [{ start, end, text: jurisdiction.label }] }]
    }
    const drop = hashtag ? [{ start: start - leadingSpace(reading.text, start), end, text: '' }] : []
    return [
      {
        label: 'Start with “{label}”',
        edits: [{ start: 0, end: 0, text: `${jurisdiction.label} ` }, ...drop],
      },
    ]
  },
  examples: {
    flags: [
      { text: '#sponsored Loving this SPF from Acme', in: 'uk', phrase: '#sponsored' },
      { text: 'Thanks to Acme for the free serum, here is my honest view', in: 'uk' },
      { text: '#gifted This stethoscope case is the best thing in my bag', phrase: '#gifted' },
      { text: 'A week in these compression socks, so comfy #spon', phrase: '#spon' },
      {
        text: 'Sponsored by Fernly: five ways to sleep after nights',
        in: 'uk',
        phrase: 'Sponsored by Fernly',
      },
      { text: 'PR haul time, four cleansers to test before Friday', phrase: 'PR haul' },
      { text: 'Very kindly gifted by the team at Oakhide, a bag that fits my life', in: 'uk' },
      { text: '@brightsmile.kit sent me these strips and wow', in: 'uk' },
      { text: 'Proud to wear these clogs on every shift #FernlyPartner', in: 'uk' },
      'My desk lamp, affiliate link below, use code LAMPY15',
    ],
    passes: [
      '#ad #gifted This stethoscope case is the best thing in my bag',
      { text: '#sponsored Loving this SPF from Acme', in: 'us' },
      { text: 'Thanks to Acme for the free serum, here is my honest view', in: 'us' },
      { text: '@brightsmile.kit sent me these strips and wow', in: 'us' },
      { text: '#gifted A lamp for the study', in: 'uk', paidPartnership: true },
      'A gifted teacher and an affiliate professor at two universities',
      'Gifted children need support too',
      'Doing a sponsored walk for the hospice on Sunday',
      'Our trial was sponsored by the university hospital',
      'The PR interval is long on this strip',
      'New collab paper with the stroke team out now',
      'My birth partner was my sister',
    ],
  },
})

const leadingSpace = (text: string, at: number): number => (/\s/.test(text[at - 1] ?? '') ? 1 : 0)
