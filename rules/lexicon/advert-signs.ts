/** Turns of phrase that make it more or less likely that somebody gains from a post, one list a sign. */
const lists = {
  given: `
    sent me, sent us, sent over, shipped me, shipped us, popped in the post, in the post for me, posted me, posted us, gave me, gave us, lent me, lent us, loaned, loaner, on loan, gifted, gift, freebie,
    treated me, treated us, hosted, hosted by, hosting, flew me, flew us, flying me, flying us, put me up, put us up, hotel and flights, hotel, flights, covered my, paid for my, covered the, all sorted by, courtesy of,
    threw in, throw in, on the house, on them, free pair, goody bag, goodie bag, sample, samples, parcel, a box of, a crate, review unit, to road test, road test, to try, to test, testing out,
    to trial, trialling, a few pairs, for review, no strings, turned up at, landed on my, hooked me up, hooked it up, kitted me out, sorted me out, spoiled me, spoilt me, invited me, invited us, thanks to the, thank you to,
    thanks for having me, thank you for having me, for sending, for gifting, keep me stocked, keeps me stocked, upgraded me, comped, complimentary, unboxing, pr package, brand trip, launch event, supper club, masterclass
  `,
  bond: `
    partner, partners, partnering, partnered, partnership, ambassador, rep, team up, teaming up, teamed up, work with them, working with them, working alongside, collab, collabs, collaboration,
    sponsor, sponsored, brand, board, clinical board, advisory board, scientific board, advisor, adviser, consult for, consulting for, invested, investor, investing, shares, stake, equity, co-founder, cofounder, founder,
    co-founded, founded, design team, helped design, helped develop, on the team, on their team, joined the team, start-up, startup, they pay me, pay me, paid me, paying me, on their books, payroll, royalties, fee, fees, retainer,
    my sister's, my brother's, my husband's, my wife's, hubby's, missus, other half, my mum's, my dad's, my mate's, my best friend's, family business, my own brand, my side hustle, side hustle, launched, speaker for, speaking fee,
    trainer for, trained by, in exchange, in return, biased, maybe i'm biased, full disclosure, small print, i work for, i'm with, director, distributor, consultant for, wellness advocate, upline, downline, official, campaign, they asked me, approached me, reached out
  `,
  gain: `
    code, codes, link, links, my link, first month, extra month, free month, first box, free trial, commission, thank-you, little thank you, we both, both get, i get, you get, store credit, referral,
    refer, storefront, swipe up, use my, discount, money off, off your first, knock off, knocks, tell them, say i sent, mention me, mention my name, my name, made my rent, dm me, inbox me, message me, via me, through me,
    affiliate, amazon, ltk, shop my, checkout, giveaway, give away, hampers, win, goes through me, cut of, percentage, kickback, points, credit, cashback, mates rates, cheaper, treat yourself, group rate, exclusive, for my followers, followers only, pre-order, waitlist
  `,
  push: `
    you need this, you need these, you all need, need this in your life, get yours, go get it, go get, grab, grab a, order, order yours, buy, shop, download, sign up, sign your, ask your practice, ask your manager,
    run don't walk, link in bio, in my bio, worth every penny, available at, available from, available now, back in stock, just dropped, trust me, don't walk, get one, get some, try it, try them, check them out, check it out, book a demo, book in, go and see, treat, give them a follow, follow, tag
  `,
  praised: `
    best, the only, swear by, favourite, favorite, fave, faves, love, loved, loving, obsessed, game changer, game-changer, different league, in a different league, transformed, saved my, changed my, never want to, the one i'd buy, i'd buy,
    can't recommend, cannot recommend, recommend, highly recommend, brilliant, amazing, incredible, gorgeous, stunning, comfy, lifesaver, life saver, must have, must-have, holy grail, hands down, head and shoulders, won me over, converted,
    dreamy, perfect, fantastic, wonderful, beautiful, genius, magic, so good, worth it, worth the hype, no brainer, go-to, go to, non-negotiable, rate them, rate it, ten out of ten, 10/10, five stars, nurse approved, doctor approved, impressed, cried, lives in my, every pocket
  `,
  ware: `
    socks, compression socks, scrubs, clogs, trainers, sneakers, insoles, shoes, boots, leggings, scrub cap, badge reel, tote, bag, stethoscope, otoscope, loupes, headset, ultrasound, handheld, scanner, sensor, monitor, device, watch, ring, tracker, app, platform,
    scribe, software, course, question bank, book, journal, planner, deck, cards, toothbrush, toothpaste, floss, whitening, mattress, pillow, lamp, mug, bottle, flask, serum, retinol, cleanser, moisturiser, sunscreen, spf, mask, peel, skincare, cream,
    gummies, vitamins, supplement, supplements, probiotic, collagen, greens, magnesium, protein, shake, bars, oat bars, electrolytes, tablets, tea, coffee, snack, meal kit, recovery boots, massage gun, tens, tape, bands, foam roller, mat, pump, carrier, pram, formula, bottle steriliser,
    spa, hotel, retreat, resort, pilates, gym, studio, clinic, salon, restaurant, insurance, loan, mortgage, agency, locum agency, oils, patches, kit, formula, brand, range, line, product, products, drink, scent, candle, headphones
  `,
  cause: `
    nhs, trust, charity, charities, hospital, hospice, ward, department, university, uni, college, council, school, schools, library, research, study, trial, grant, fellowship, phd, conference, congress, symposium, teaching, lecture, talk, guideline,
    colleagues, colleague, consultant, registrar, registrars, midwives, nurses, students, volunteers, community, public health, rotary, co-op, church, fundraising, fundraiser, donation, donations, donated, raffle, marathon, volunteer, league of friends, free of charge, at no cost, open access, union, patients, patient, residents, families, government, unpaid
  `,
  'own money': `
    bought it myself, bought with my own, my own money, paid full price, full price, no affiliation, no link, no code, no affiliate, nobody paid, not paid, not sponsored, no stake, not an ad, isn't an ad, no freebies, charity shop, supermarket, aldi, lidl, tesco, own brand, from the loft, i don't sell, nothing to link to, first pay packet, no idea who makes, couldn't name them, ebay, second hand, second-hand, borrowed, knitted, homemade, made by my
  `,
  mine: `i, my, me, we, our, us, i've, i'm`,
  reader: `you, your, ladies, guys, girls, mums, dentists, nurses, gps, runners, folks, everyone, yous, ya, y'all, mamas, hun`,
} as const

export type AdvertSign = keyof typeof lists

export const advertSignWords: readonly { readonly word: string; readonly sign: AdvertSign }[] = (
  Object.keys(lists) as AdvertSign[]
).flatMap(sign =>
  lists[sign]
    .split(',')
    .map(word => word.trim().replace(/\s+/g, ' '))
    .filter(word => word !== '')
    .map(word => ({ word, sign })),
)
