/**
 * How clinics, salons, pharmacies and their followers sell prescription-only medicines to the public, and the turns
 * of phrase that speak of the same things for other reasons; one list a sign. A plural of a phrase's last word is the
 * same phrase.
 */
const lists = {
  /** Treatments that are only done with botulinum toxin, by whatever name. */
  toxin: `
    tox, toxin, anti-wrinkle, antiwrinkle, anti wrinkle, wrinkle relaxer, wrinkle relaxing, wrinkle-relaxing, wrinkle softening, wrinkle reducing,
    muscle relaxing, muscle-relaxing, frown line, frown, forehead line, crow's feet, crows feet, bunny line, elevens, 11s, 11 lines, lip flip, gummy smile, barbie shoulders,
    trap tox, traptox, trapezius, masseter, jaw slimming, slim the jaw, sweaty pits, one area, two area, three area, 1 area, 2 area, 3 area, sprinkle,
    preventative, preventive, prejuvenation, brow lift, nefertiti, neck band, platysma, pebble chin, chin dimple, frozen face, frozen forehead, freeze your face, forehead freeze, baby dose, micro tox, microtox, b tox, bo tox, the good stuff, line softening, line smoothing, dynamic line
  `,
  /** Where it goes and what it is for, said of much else too. */
  'toxin place': `
    forehead, underarm, armpit, sweaty, sweating, sweat, hyperhidrosis, jaw clenching, clencher, clenching, grinding, grinder, gritty teeth, bruxism, tmj,
    wrinkle, line, fine line, crease, area, unit, upper face, full face, shoulders, neck, chin, gummy, brow, frowny, jawline
  `,
  needle: `
    jab, jabbed, jag, shot, pen, injection, injectable, injecting, inject, injector, needle, syringe, drip, drip bar, infusion, iv, pellet, booster shot, kwikpen, infuse, im, sub-q, injected, injects
  `,
  /** Vitamins and the like, prescription-only once they are injected. */
  vitamin: `
    b12, b-12, b 12, vitamin b12, b vit, b-vit, b vitamin, vits, vitamin d, vit d, vitamin, biotin, glutathione, nad, myers, myers cocktail, lipo, lipo-c, lipotropic, saline, amino, hydration
  `,
  /** Medicines under names that the list of medicines does not hold. */
  drug: `
    bhrt, bioidentical, bio-identical, body identical, body-identical, hormone, hormone replacement, trt, low t, peptide, bpc-157, bpc 157, ipamorelin, cjc, sermorelin, thymosin, growth hormone, melanotan, tanning injection, ldn, ketamine,
    medical cannabis, cannabis, flower, whole-plant, whole plant, plant medicine, thc, psilocybin, doxypep, doxy, prep, tret, retinoid, prescription skincare, sleeping tablet, sleeping pill, sleep tablet, sleep med, z drug, blue pill, blue pills,
    ed med, ed tablet, ed pill, hair loss tablet, hair tablet, hair pill, cortisone, steroid, joint injection, trigger point, hyalase, filler dissolving, dissolver, sedation, sedative, high-strength fluoride, high fluoride, prescription toothpaste,
    antibiotic, antiviral, herpes tablet, cold sore tablet, bv gel, cystitis tablet, uti tablet, malaria tablet, antimalarial, period delay, atropine drop, myopia drop, lash serum, adhd med, anxiety med, beta blocker, antidepressant, anti-sickness, anti sickness, nausea med,
    glp, glp-1, glp1, incretin, sema, tirz, reta, the pen, statin, exosome, numbing cream
  `,
  /** The shape it comes in. */
  form: `
    tablet, pill, patch, cream, gel, drop, lozenge, troche, gummies, sachet, capsule, paste, spray, oil, serum, bottle, vial, tube, combo, blend, stack
  `,
  script: `
    prescription, prescribe, prescribed, prescribes, prescribing, prescriber, script, rx, private prescription, private script, medicated, meds, medication, medicine, dispense, dispensed, dispensing, compounded, compounding, compound, telehealth, telemed, telemedicine, online doctor, online clinic, off label, off-label, dose, nurse prescriber, our prescriber, pharmacist prescriber, independent prescriber
  `,
  slimming: `
    weight loss, weight-loss, weightloss, lose weight, losing weight, weight management, weight programme, weight service, slimming, slim, skinny, food noise, appetite, stone, pounds, lbs, lb, dress size, inches, shred, fat, fat jab, belly, summer body, beach body, beach ready, bikini, plateau, metabolism, craving, weigh-in, weigh in, shrinking, slimmer, weight, weight journey, weight loss journey
  `,
  /** What such medicines are sold for. */
  complaint: `
    erection, erectile, ed, bedroom, libido, hair loss, hairline, crown, receding, thinning, bald, uti, cystitis, bv, thrush, herpes, cold sore, chlamydia, sti, acne, breakout, rosacea, redness, melasma, pigmentation, hay fever, hayfever, pollen,
    insomnia, sleep, can't sleep, migraine, anxiety, anxious, nervous, low mood, ptsd, menopause, perimenopause, hot flush, hot flash, energy, fatigue, tired, run down, brain fog, hangover, focus, adhd, joint, knee, shoulder, tennis elbow, trigger thumb, trigger finger, plantar fasciitis,
    pain, chronic pain, aging, ageing, anti-ageing, anti-aging, longevity, younger, lashes, jet lag, quit smoking, morning sickness, dry eye, glow, mood
  `,
  book: `
    book, booking, booked, book in, slot, space, spot, gap, appointment, appt, cancellation, diary, availability, waitlist, waiting list, walk-in, walk in, enquire, enquiry, sign up, sign-up, reserve, deposit, secure, get started, first come, form, quick form, eligibility, eligibility check, questionnaire, quiz, order, order online, checkout, claim, pre-order, last minute, last min
  `,
  reach: `
    dm, message me, message us, message for, text, text us, whatsapp, inbox, comment, link in bio, link in stories, link in profile, link, bio, linktree, ring, call us, call the, pm me, drop me, ask me, ask me about, ask us, ask for, ask at, ask about, come see, come and see, come in, pop in, see us, see you, swing by, stories, pinned, profile, site, website, tap, click, swipe, hit me up, get in touch, reception, at the desk, at the counter, tell them, mention, give us, shout, ask for me
  `,
  supply: `
    we do, we supply, we stock, we sell, we offer, we prescribe, we dispense, we now, we ship, we can now, i now, now offering, now doing, now available, also doing, available, in stock, back in stock, restocked, stocked, landed, arrived, is here, are here, are back, is back, we're back, are in, is in, new in, launching, launched, launch, went live, still doing, do them here, do it here, we do it, does it, providing, offering, supplying, selling, open, opens, now open, bottled,
    delivery, delivered, shipped, ship, shipping, mailed, by post, by mail, posted, courier, your door, plain packaging, plain bag, plain box, discreet, discreetly, next day, next-day, same day, same-day, by tomorrow, nationwide, home visit, mobile, driveway, kitchen table, on the menu, our menu, price list, included, includes, package, bundle, membership, member, subscription, subscribe, month, a month, per month, monthly, quarterly, programme, program, course, private, privately, starter pack, starter pen, first pen, starting dose, all in, enrolling, enrolling now, now enrolling, under one roof, stocking, limited, back on, in our clinic
  `,
  deal: `
    free, half off, half price, discount, deal, offer, special, promo, sale, flash sale, code, voucher, gift card, klarna, payment plan, refer, referral, bring a friend, bring a mate, tag, giveaway, win, raffle, prize, loyalty, complimentary, on the house, on us, on me, two for one, buy, founder, founding, introductory, intro price, early bird, black friday, mates rates, price match, cheapest, cheaper, cheap, tenner, fiver, quid, bucks, rate, student, first one, thrown in, for the price of, save, key workers, pricing, price
  `,
  ease: `
    no appointment, no gp, no waiting, no waiting room, zero waiting, no wait, no queue, no awkward, no question, no blood test, no bloods, no letter, without the wait, without a, without seeing, no referral, no insurance, gp queue, no needles, no downtime, no gym, no diet, no fuss, no judgement, no judgment, in minutes, two minutes, five minutes, ten minutes, mins, lunch break, lunchtime, quick, easy, in and out, skip the, legally, one visit, in one go, no gp needed, no doctor, cheaper than the high street, no embarrassing, no embarrassment
  `,
  boast: `
    melts, melt, results, game changer, game-changer, life changing, life-changing, changed my life, saved my life, obsessed, works, works for, sorted, sort, for life, transformation, transform, before and after, swear by, i have mine, have mine, had mine, love mine, i'm on it, on it myself, best thing, confidence, dancing, guaranteed, guarantee, guarantees, magic, miracle, feel amazing, feel human, snatched, smooth, smoother, for good, get hooked, hooked, safest, safer, totally safe, completely safe, perfectly safe, no side effects, zero side effects, without the nausea, fda approved, fda-approved, clinically proven, proven, fixed, same as, just as good, cures, cure, reverses, reverse, erase, regrow, bring back, ten years younger, look younger, in half, never get, slow aging, slow ageing, recommend, the only, knocks
  `,
  trade: `
    my clinic, our clinic, clinic, salon, my practice, our practice, our pharmacy, our team, our nurse, our doctor, my chair, in the chair, client, new client, ladies, girls, girlies, babe, hun, bestie, lads, at ours, with me, with us, aesthetics, aesthetic, medspa, med spa, spa, barber, gym, studio, van, party, hostess, bride, bridal, hen, prom, franchise, revenue, corporate, wellbeing, new followers, top-up, top up, top-ups, treatment, model
  `,
  when: `
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, weds, thurs, fri, sat, tonight, today, this week, this weekend, this month, until, till, til
  `,
  news: `
    nice, mhra, fda, asa, gphc, gmc, approved, approves, approval, guideline, guidance, shortage, supply alert, recall, trial, study, paper, journal, evidence, data, published, headline, news, nhs, icb, prescription charge, certificate, nhs prescription, licensed, regulator, law, policy, ban, banned, ruling, research, mice, wholesaler, eligible, criteria, list price, upheld, complaint, advertising, advert, rise, supply update, out of stock, rules, insurance, appeal, licence, costs, cost, price rise
  `,
  warn: `
    fake, counterfeit, seized, illegal, black market, unlicensed, unregulated, dodgy, scam, warning, risk, side effect, a&e, complication, sepsis, infected, harm, dangerous, regret, yellow card, poison control, dosing error, not fda approved, not fda-approved, not the same, ptosis, droopy, please read, isn't for everyone, not for everyone, downsides, monitoring, contraindication, infection, report it, reported, hospitalised, breaking the law, break the law, against the law, please ask, please check, think twice, bad idea, stop asking, avoid, never, killing, treat the, went wrong, botched, nobody there
  `,
  teach: `
    teaching, lecture, exam, revision, mcq, webinar, grand rounds, registrar, trainee, cpd, cme, conference, placement, ward, bleep, formulary, stewardship, protocol, on call, shift, rota, handover, residents, attending, osce, journal club, poster, colleagues, perioperative, theatre, pharmacology, charting, training day, training, seminar, prescribers, postgrad, masterclass, learn, talk, taught, qualified
  `,
  decline: `
    we don't, i don't, can't, cannot, don't advertise, won't, wouldn't, nobody will, ask your, your gp, your doctor, your own, talk to your, speak to your, see your, your prescriber, your pharmacist, your practice, your surgery, your midwife, don't ask, not recommending, what suits, 111, 911, 988, any pharmacy, leaflet, blood test, your blood test, your review, review, check-up, with your gp, your nurse
  `,
  /** Told to leave it alone. */
  forbid: `
    don't buy, do not buy, never buy, please don't, please don't buy, beware, don't order, do not order, don't let, never let, don't get, stop buying, don't fall for, don't risk
  `,
  vaccine: `
    vaccine, vaccinated, vaccination, flu, flu jab, flu shot, covid, shingles, whooping cough, rsv, mmr, hpv, pneumonia, meningitis, yellow fever, immunisation, immunization, insulin, epipen, naloxone, measles, baby jabs
  `,
  own: `
    i was prescribed, my psychiatrist, my gp, my doctor, i take, i took, i started, diagnosed, my own, prescribed me, my meds, my prescription, my husband, my sister, my mum, my mother
  `,
  /** Others who do the selling, and who are spoken of. */
  others: `
    a salon, salon in, clinics, salons, influencer, someone, somebody, they, they're, people, whoever, offered me, i was offered, my feed, advertiser, nobody, she, he, her, him, his, patients, anyone, celebrity, doctors, dentists
  `,
  /** What may be offered instead. */
  consult: `
    consultation, consult, lines and wrinkles, wrinkle consultation, weight management consultation, skin consultation, menopause consultation
  `,
  /** What is sold in the same rooms and is no medicine. */
  device: `
    filler, profhilo, skin booster, peel, laser, microneedling, polynucleotide, facial, led, hydrafacial, dermaplaning, tooth whitening, teeth whitening, prp, spf, sunscreen, patch test, plan, aligner, veneer, massage, physio
  `,
  work: `
    hiring, vacancy, job, salary, locum, raised, fundraiser, charity, raffle for, dog, cat, puppy, vet, car park, coffee, cake, biscuits
  `,
} as const

export type SaleSign = keyof typeof lists

/** Every phrase with the sign it is. */
export const saleSignWords: readonly { readonly word: string; readonly sign: SaleSign }[] = (
  Object.keys(lists) as SaleSign[]
).flatMap(sign => lists[sign].split(',').map(word => ({ word: word.trim(), sign })))
