/**
 * How clinics, salons, pharmacies and their followers sell prescription-only medicines to the public, and the turns
 * of phrase that speak of the same things for other reasons; one list a sign. A plural of a phrase's last word is the
 * same phrase.
 */
const lists = {
  /** Treatments that are only done with botulinum toxin, by whatever name. */
  toxin: `
    tox, toxin, anti-wrinkle, antiwrinkle, anti wrinkle, wrinkle relaxer, wrinkle relaxing,
    wrinkle-relaxing, wrinkle softening, wrinkle reducing, muscle relaxing, muscle-relaxing, frown line,
    frown, forehead line, crow's feet, crows feet, bunny line, elevens, 11s, 11 lines, lip flip,
    gummy smile, barbie shoulders, traptox, baby b, trapezius, masseter, jaw slimming, slim the jaw, sweaty pits,
    one area, two area, three area, 1 area, 2 area, 3 area, preventative, preventive,
    prejuvenation, brow lift, nefertiti, neck band, platysma, pebble chin, chin dimple, frozen face,
    frozen forehead, freeze your face, forehead freeze, baby dose, microtox, the good stuff, line softening,
    line smoothing, dynamic line
  `,
  /** Where it goes and what it is for, said of much else too. */
  'toxin place': `
    forehead, underarm, armpit, sweaty, sweating, sweat, hyperhidrosis, clencher, clenching, grinding,
    grinder, bruxism, tmj, wrinkle, line, crease, area, unit, upper face, full face,
    shoulders, neck, chin, gummy, brow, jawline
  `,
  needle: `
    jab, jabbed, jag, shot, pen, injection, injectable, injecting, inject, injector, needle, syringe, drip,
    infusion, iv, pellet, kwikpen, infuse, sub-q, injected
  `,
  /** Vitamins and the like, prescription-only once they are injected. */
  vitamin: `
    b12, b-12, b 12, b vit, b-vit, vits, vit d, vitamin, biotin, glutathione, nad, myers, lipo, lipo-c,
    lipotropic, saline, amino, hydration
  `,
  /** Medicines under names that the list of medicines does not hold. */
  drug: `
    bhrt, bioidentical, bio-identical, body identical, body-identical, hormone, trt, low t, peptide,
    bpc-157, bpc 157, ipamorelin, cjc, sermorelin, thymosin, melanotan, tanning injection, ldn, ketamine,
    cannabis, flower, whole-plant, whole plant, plant medicine, thc, psilocybin, doxypep, doxy, prep, tret,
    retinoid, prescription skincare, sleeping tablet, sleeping pill, sleep tablet, sleep med, z drug,
    blue pill, ed med, ed tablet, ed pill, hair loss tablet, hair tablet, hair pill, cortisone, steroid,
    joint injection, trigger point, hyalase, filler dissolving, dissolver, sedation, sedative,
    high-strength fluoride, high fluoride, prescription toothpaste, antibiotic, antiviral, herpes tablet,
    cold sore tablet, bv gel, cystitis tablet, uti tablet, malaria tablet, antimalarial, period delay,
    atropine drop, myopia drop, lash serum, adhd med, anxiety med, beta blocker, antidepressant,
    anti-sickness, anti sickness, nausea med, glp, glp-1, glp1, incretin, sema, tirz, reta, the pen, statin,
    exosome, numbing cream
  `,
  /** The shape it comes in. */
  form: `
    tablet, pill, patch, cream, gel, drop, lozenge, troche, gummies, sachet, capsule, paste, spray, oil,
    serum, bottle, vial, tube, combo, blend, stack
  `,
  script: `
    prescription, prescribe, prescribed, prescribing, prescriber, script, rx, private prescription,
    private script, medicated, meds, medication, medicine, dispense, dispensed, dispensing, compounded,
    compounding, compound, telehealth, telemed, telemedicine, online doctor, online clinic, off label,
    off-label, dose
  `,
  slimming: `
    weight-loss, weightloss, weight programme, slimming, slim, skinny, food noise, appetite, stone, pounds,
    lbs, lb, dress size, inches, shred, fat, fat jab, belly, summer body, beach body, beach ready, bikini,
    plateau, metabolism, craving, weigh-in, weigh in, shrinking, slimmer, weight
  `,
  /** What such medicines are sold for. */
  complaint: `
    erection, erectile, bedroom, libido, hair loss, hairline, crown, receding, thinning, bald, uti,
    cystitis, bv, thrush, herpes, cold sore, chlamydia, sti, acne, breakout, rosacea, redness, melasma,
    pigmentation, hay fever, hayfever, pollen, insomnia, sleep, can't sleep, migraine, anxiety, anxious,
    nervous, ptsd, menopause, perimenopause, hot flush, hot flash, energy, fatigue, tired, run down,
    brain fog, hangover, focus, adhd, joint, knee, shoulder, tennis elbow, trigger thumb, trigger finger,
    plantar fasciitis, pain, aging, ageing, anti-ageing, anti-aging, longevity, younger, lashes, jet lag,
    quit smoking, morning sickness, dry eye, glow, mood
  `,
  book: `
    book, booking, booked, slot, space, spot, gap, appointment, appt, cancellation, diary, availability,
    waitlist, waiting list, walk-in, walk in, enquire, enquiry, sign up, sign-up, reserve, deposit, secure,
    get started, first come, form, quick form, eligibility, questionnaire, quiz, order, checkout, claim,
    pre-order, last minute, last min
  `,
  reach: `
    dm, message me, message us, message for, text, whatsapp, inbox, comment, link, bio, linktree, ring,
    call us, pm me, drop me, ask me, ask us, ask for, ask at, ask about, come see, come and see,
    come in, pop in, see us, see you, swing by, stories, pinned, profile, site, website, tap, click, swipe,
    hit me up, get in touch, reception, at the desk, at the counter, tell them, mention, give us
  `,
  supply: `
    we do, we supply, we stock, we sell, we offer, we prescribe, we dispense, we now, we can now, i now,
    now doing, also doing, available, in stock, restocked, stocked, landed, arrived, is here, are here,
    are back, is back, we're back, are in, is in, new in, launching, launched, launch, went live,
    still doing, do them here, do it here, does it, providing, offering, supplying, selling, open, 
    delivery, delivered, shipped, ship, shipping, mailed, by post, by mail, posted, courier, your door,
    plain packaging, plain bag, plain box, discreet, discreetly, next day, next-day, same day, same-day,
    by tomorrow, nationwide, home visit, mobile, kitchen table, on the menu, our menu, price list,
    included, includes, package, bundle, membership, member, subscription, subscribe, month, monthly,
    quarterly, programme, program, course, private, privately, starter pack, starter pen, first pen,
    starting dose, all in, enrolling, stocking, limited, back on, in our clinic
  `,
  deal: `
    free, half off, discount, deal, offer, special, promo, sale, code, voucher, gift card, klarna,
    payment  refer, referral, bring a friend, bring a mate, tag, giveaway, win, raffle, prize, loyalty,
    complimentary, on the house, on us, on me, two for one, buy, founder, founding, introductory,
    early bird, black friday, cheapest, cheaper, cheap, tenner, fiver, quid, bucks, rate, student,
 thrown in, save, pricing, price
  `,
  ease: `
    no appointment, no gp, no waiting, zero waiting, no wait, no queue, no awkward, no question,
    no blood test, no bloods, no letter, without the wait, without seeing, no referral,
    no insurance, gp queue, no needles, no downtime, no gym, no diet, no fuss, no judgement, no judgment,
    in minutes, two minutes, five minutes, ten minutes, mins, lunch break, lunchtime, quick, easy,
    in and out, skip the, one visit, in one go, no doctor, 
    no embarrassing, no embarrassment
  `,
  boast: `
    melt, results, game changer, game-changer, life changing, life-changing, changed my life, saved my life,
    obsessed, works, sorted, sort, transformation, transform, before and after, swear by,
    have mine, had mine, love mine, i'm on it, on it myself, best thing, confidence, guaranteed,
    guarantee, magic, miracle, feel amazing, feel human, snatched, smooth, smoother, for good, hooked,
    safest, safer, totally safe, completely safe, perfectly safe, no side effects, zero side effects,
    without the nausea, fda approved, fda-approved, proven, fixed, same as, just as good, cure, reverse,
    erase, regrow, bring back, ten years younger, look younger, slow aging, slow ageing,
    recommend, the only
  `,
  trade: `
    clinic, salon, my practice, our practice, our pharmacy, our team, our nurse, our doctor, my chair,
    in the chair, client, ladies, girls, girlies, babe, hun, bestie, lads, at ours, with me, with us,
    aesthetic, medspa, spa, barber, gym, studio, van, party, hostess, bride, bridal, hen, prom, franchise,
    revenue, corporate, wellbeing, top-up, top up, treatment, model
  `,
  when: `
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, weds, thurs, fri, sat, tonight, today,
    this week, this weekend, this month, until, till, til
  `,
  news: `
    nice, mhra, fda, asa, gphc, gmc, approved, approves, approval, guideline, guidance, shortage,
    supply alert, recall, trial, study, paper, journal, evidence, data, published, headline, news, nhs, icb,
    prescription charge, certificate, nhs prescription, licensed, regulator, law, policy, ban, banned,
    ruling, research, mice, wholesaler, eligible, criteria, list price, upheld, complaint, advertising,
    advert, rise, supply update, out of stock, rules, insurance, appeal, licence, cost, price rise
  `,
  warn: `
    fake, counterfeit, seized, illegal, black market, unlicensed, unregulated, dodgy, scam, warning, risk,
    side effect, a&e, complication, sepsis, infected, harm, dangerous, regret, yellow card, poison control,
    dosing error, not fda approved, not fda-approved, not the same, ptosis, droopy, please read,
    isn't for everyone, not for everyone, downsides, monitoring, contraindication, infection, report it,
    reported, hospitalised, breaking the law, break the law, against the law, please ask, please check,
    think twice, bad idea, stop asking, avoid, never, killing, went wrong, botched
  `,
  teach: `
    teaching, lecture, exam, revision, mcq, webinar, grand rounds, registrar, trainee, cpd, cme, conference,
    placement, ward, bleep, formulary, stewardship, protocol, on call, shift, rota, handover, residents,
    attending, osce, journal club, poster, colleagues, perioperative, theatre, pharmacology, charting,
    training, seminar, prescribers, postgrad, masterclass, learn, talk, taught, qualified
  `,
  decline: `
    we don't, i don't, can't, cannot, don't advertise, won't, wouldn't, nobody will, ask your, your gp,
    your doctor, your own, talk to your, speak to your, see your, your prescriber, your pharmacist,
    your practice, your surgery, your midwife, don't ask, not recommending, what suits, 111, 911, 988,
    any pharmacy, leaflet, blood test, review, check-up, your nurse
  `,
  /** Told to leave it alone. */
  forbid: `
    don't buy, do not buy, never buy, please don't, please don't buy, beware, don't order, do not order,
    don't let, never let, don't get, stop buying, don't fall for, don't risk
  `,
  vaccine: `
    vaccine, vaccinated, vaccination, flu, flu jab, flu shot, covid, shingles, whooping cough, rsv, mmr,
    hpv, pneumonia, meningitis, yellow fever, immunisation, immunization, insulin, epipen, naloxone,
    measles, baby jabs
  `,
  /** Others who do the selling, and who are spoken of. */
  others: `
    a salon, salon in, clinics, salons, influencer, someone, somebody, they, they're, people, whoever,
    offered me, i was offered, my feed, advertiser, nobody, she, he, her, him, his, patients, anyone,
    celebrity, doctors, dentists
  `,
  /** What may be offered instead. */
  consult: `
    consultation, consult, lines and wrinkles, wrinkle consultation, weight management consultation,
    menopause consultation
  `,
} as const

export type SaleSign = keyof typeof lists

/** Every phrase with the sign it is. */
export const saleSignWords: readonly { readonly word: string; readonly sign: SaleSign }[] = (
  Object.keys(lists) as SaleSign[]
).flatMap(sign => lists[sign].split(',').map(word => ({ word: word.trim(), sign })))
