import { defineRule } from '../../src/engine/rule.ts'
import { coversAll, hasSiteLabel, isClear, undisclosedTies } from './advertising.ts'

export default defineRule({
  title: 'Buried advert label',
  find: (reading, context) => {
    if (hasSiteLabel(context.draft, context) || undisclosedTies(reading, context).length > 0) return []
    const clear = reading.labels.filter(label => isClear(label, context) && label.label !== 'interest stated')
    const first = clear.find(coversAll) ?? clear[0]
    return first && !reading.labels.some(label => label.atStart && isClear(label, context))
      ? [{ start: first.start, end: first.end, data: { phrase: first.text } }]
      : []
  },
  message: '“{phrase}” stands where many readers may never see it.',
  why: 'Sites fold a post after a few lines and readers skip a pile of hashtags, so the label belongs to the first words.',
  fix: ({ start, end }, { reading, jurisdiction }) => {
    const hashtag = reading.text[start] === '#'
    const from = hashtag && /[^\S\n]/.test(reading.text[start - 1] ?? '') ? start - 1 : start
    return [
      {
        label: 'Move it to the start',
        edits: [
          { start: 0, end: 0, text: `${jurisdiction.label} ` },
          ...(hashtag ? [{ start: from, end, text: '' }] : []),
        ],
      },
    ]
  },
  examples: {
    flags: [
      {
        text: 'I have worn out four pairs of clogs on this unit and every one of them gave me blisters by the end of the second week, until these came along. #ad',
        phrase: '#ad',
      },
      { text: 'New season, new socks.\n\nThey are soft.\n\nThey are warm.\n\n#ad', phrase: '#ad' },
      { text: 'Love this serum #skincare #glow #nursesofinstagram #selfcare #ad', phrase: '#ad' },
      { text: 'Loving these socks\n.\n.\n.\n.\n#socks #ad', phrase: '#ad' },
      'Ten hours on my feet and not one ache, and I have tried every shoe that the shops have to sell in my size and in my price range too. This is an ad',
      {
        text: 'Ten hours on my feet and not one ache, and I have tried every shoe that the shops have to sell in my size and in my price range too. #sponsored',
        in: 'us',
        phrase: '#sponsored',
      },
    ],
    passes: [
      '#ad Ten hours on my feet and not one ache',
      'Ten hours on my feet and not one ache #ad',
      'AD | These socks.\n\nSoft.\n\nWarm.\n\nDry. #socks #ad',
      'Long day. Adhd clinic, then teaching on adolescent health, then home. Follow the charity for more this month please, they do great things. #adhd',
      'Ad hoc teaching at noon, ad lib biscuits',
      'AD is the commonest cause of dementia and its treatment is changing fast, so come along and hear what the trials of the new antibodies show. Slides after. AD and tau next',
    ],
  },
})
