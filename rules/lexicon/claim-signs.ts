/**
 * Turns of phrase that make a health claim more or less likely, one list a sign. A plural or possessive of a
 * phrase's last word is the same phrase.
 */
const lists = {
  /** What is said to be over. */
  undone: `
    cure, cures, cured, curing, reverse, reverses, reversed, reversing, heal, heals, healed, healing, fix, fixes, fixed,
    sort, sorts, sorted, sorted out, clear, clears, cleared, clears up, clear up, gone, vanish, vanishes, vanished,
    disappear, disappears, disappeared, dissolve, dissolves, dissolved, erase, erases, erased, eliminate, eliminates,
    eliminated, eradicate, eradicates, banish, banishes, banished, beat, beats, beaten, kill, kills, killed, zap, zaps,
    regrow, regrows, regrew, regrown, rebuild, rebuilds, rebuilt, restore, restores, restored, regenerate, regenerates,
    melt, melts, melted, lift, lifts, lifted, remission, in remission, wipe out, wipes out, wiped out, knock out,
    knocks out, knocked out, stop, stops, stopped, ends, ended, turns, turned around, unblock, unblocks, flush, flushes,
    shrink, shrinks, shrank, shrunk, went away, goes away, go away, back to normal, normal again, disappearing, dissolving, undo,
    undoes, undid, switched off, switches off, shuts down, shift, shifts, shifted, dries up, closes, unlocks,
    pain free, pain-free, symptom free, symptom-free, drug free, drug-free, cancer free, cancer-free, hair back, back at work,
    back to work, sleep through, slept through, sleeps through, sleeping through, walks again, dropped, drops, plummeted, tanks
  `,
  /** What is said to get better. */
  improved: `
    boost, boosts, boosted, boosting, improve, improves, improved, increase, increases, increased, double, doubles,
    doubled, triples, tripled, strengthen, strengthens, lower, lowers, lowered, reduce, reduces, reduced, balance,
    balances, balanced, regulate, regulates, calm, calms, calmed, soothe, soothes, ease, eases, eased, relieve, relieves,
    protect, protects, prevent, prevents, prevented, tighten, tightens, plump, plumps, smooth, smooths, brighten,
    brightens, detox, detoxes, detoxify, cleanse, cleanses, reset, resets, optimise, optimises, optimize, optimizes,
    rewires, rewire, nourish, nourishes, support, supports, slows, slow, halts, burn, burns, draws out, pulls, pulls out,
    flattens, transforms, transformed, saves, save, works, worked, treats, treat, treated, corrects, realigns, aligns,
    wakes up, switches on, feeds, repairs, repair, repaired, hydrates, oxygenates, alkalises, finds every, shorter, easier, faster
  `,
  /** Nothing left to doubt. */
  absolute: `
    every, everyone, everybody, every single, all, never, never ever, nobody, no one, none, always, any, anyone, anybody,
    only, the only, 100%, 100 per cent, 100 percent, guaranteed, guarantee, permanently, permanent, forever, for good,
    for life, for ever, zero, not one, not a single, single, whole, entire, completely, totally, absolutely, entirely,
    instantly, instant, overnight, first time, every time, each and every, without fail, without exception, no exceptions,
    whatever your age, at any age, at all, once and for all, never again, ever again, again and again, the lot
  `,
  /** How sure the writer is, and of the reader's doubts. */
  insistence: `
    simple as, that simple, simple as that, there i said it, i said what i said, full stop, period, end of, fact, facts,
    trust me, mark my words, believe me, i will say it again, i'll say it again, tell me i'm wrong, tell me im wrong, change my mind,
    you're welcome, youre welcome, i don't need a trial, the proof is, proof, prove it, proves it, to prove it, no doubt, obvious,
    obviously, literally, honestly, the truth, wake up, do your research, do your own research, look it up, look at the graphs,
    try it and see, see for yourself, thank me later, say it louder, science is clear, unpopular truth, let that sink in,
    sick of pretending, it's not rocket science, it is not complicated, it's not complicated, ask me how i know, watch
  `,
  /** Those who are said to hide it, lie about it or earn by it. */
  plot: `
    big pharma, pharma, pharma rep, drug companies, drug company, the industry, establishment, mainstream medicine, mainstream,
    western medicine, conventional medicine, allopathic, won't tell you, wont tell you, will never tell you, don't want you, doesn't want you,
    dont want you, not allowed, nobody funds, no one funds, no money in, no profit, rather you didn't, can't explain, cannot explain,
    won't look you, roll their eyes, laughed at me, get in bother, get in trouble, censored, cancelled, shadowbanned, taken down,
    hidden, buried, suppressed, cover up, cover-up, they knew, they know, follow the money, keeps you sick, customer for life,
    nobody tells you, no one tells you, they don't teach, weren't taught, not taught, aren't taught, guidelines are written by,
    sponsored by pharma, paid off, wont admit, won't admit, lied, lied to, lying, myth they, agenda, profession does not like
  `,
  /** Whom the claim sets itself against, or borrows from. */
  authority: `
    doctors, surgeon, surgeons, the nhs, nhs, cardiology, cardiologist, neurologist, oncologist, oncology, dermatologist, gynae,
    endocrinologist, psychiatrist, psychiatry, paediatrician, pediatrician, pediatricians, hospital, hospitals, consultants, camhs,
    medicare, insurance, school nurse, medicine, dentists, your doctor, your gp, your dentist, specialist, specialists, orthodontist, radiologist
  `,
  /** The other way, thrown over. */
  instead: `
    instead of, rather than, forget, ditch, ditched, put down, bin, binned, bin the, stop wasting, waste of money, waste of time,
    wasting money, no need for, don't need, dont need, doesn't need, needed a, still needed, no longer need, never needed, better than,
    beats, faster than, safer than, stronger than, cheaper than, than any, alternative to, replace, replaces, replaced, off the, off their, off her, off his,
    come off, came off, throw away, threw away, cancel, cancelled, avoid, avoided, without drugs, without medication,
    without surgery, without meds, drop the, quit, stopped prescribing, stopped ordering, stopped recommending, haven't written, haven't prescribed,
    took my, skip, skipped, refuse, refused, i'd never, i would never, wouldn't give, would never give, save more lives
  `,
  /** Seen with one's own eyes. */
  testimony: `
    mine did, my sister's did, i've seen, ive seen, i have seen, we have seen, we've seen, we see it, seen it, seeing it, i see it, my clients, my patients,
    my mums, my ladies, my husband, our clients, our patients, come back and say, on the wall to prove, results speak, speak for themselves, before and after,
    success stories, testimonials, told me, tell me, they all, all of them, most of them, one of them, in my clinic, in my practice, in my chair, in my experience,
    years of practice, i have yet to, yet to meet, yet to see, i give it to, i gave it to, i tell all my, i put all my, i've put, saved my,
    changed my life, worked for me, worked for my, my own kids, my own children, my own mother, my whole family, cured me, healed me, my son, my daughter, my panel, my caseload
  `,
  /** Caution. */
  hedge: `
    may, might, could, can, some, some people, often, usually, probably, perhaps, possibly, maybe, seems, seem, likely, unlikely, most people,
    many people, about, roughly, sometimes, tends, tend to, a little, a bit, modest, small, slightly, in some, for some, depends, it depends,
    not everyone, not for everyone, varies, vary, unclear, uncertain, don't know, not sure, we think, i think, early, promising, hint, hints, suggest, suggests,
    what we can say, worth a try, won't suit, isn't for everyone, help with, can help, may help, soften, softens
  `,
  /** Evidence named, not waved. */
  evidence: `
    trial, trials, randomised, randomized, rct, rcts, study, studies, cohort, cochrane, meta-analysis, systematic review, review, evidence, guideline,
    guidelines, guidance, nice, uspstf, data, placebo, journal, paper, doi, pubmed, confidence interval, hazard ratio, absolute, relative risk,
    number needed, per cent of, licensed, fda approved, approved, peer reviewed, published, participants, adults, follow-up, limitations, abstract, primary outcome
  `,
  /** The reader is sent to somebody who can look. */
  sent: `
    i suggest, i would suggest, consult, consulting, your query, should be examined, let me know, see your gp, ask your gp, your gp, ask your doctor, talk to your doctor, see your doctor, your own doctor, ask your pharmacist, your pharmacist, a pharmacist, speak to,
    talk to, ask us first, your team, your dentist, get it checked, get it looked at, get checked, 111, 999, 911, call ahead, book your smear, appointment, your midwife,
    health department, helpline, samaritans, nhs.uk, your clinic, whoever prescribes, get seen, if you're worried, screening
  `,
  /** Doubt thrown on the claim itself. */
  doubted: `
    myth, myths, nonsense, rubbish, no evidence, doesn't work, don't work, does not work, do not work, didn't work, won't work, isn't true, not true, untrue, false,
    debunk, debunked, misinformation, scam, quack, quackery, snake oil, no proof, there's no, there is no, can't cure, doesn't cure, don't cure, not a cure, no cure,
    it isn't, it doesn't, they don't, it won't, please don't, never been, nobody can, no cream, no pill, no tea, no such thing as a, anyone who tells you, if someone tells you, claims to,
    looks legit, fact check, factcheck, claim, claims, hoax, cannae, gossip, says the internet, the internet, sadly, alas, apparently, allegedly, so-called, supposedly, headline, flyer, influencer, wellness account, petri dish, in a dish, of course it doesn't, placebo effect, reported it
  `,
  /** The day's work and life, which is no claim. */
  life: `
    rota, shift, shifts, night shift, nights, on call, on-call, handover, ward, wards, parking, pay, payday, union, strike, ballot, exam, exams, interview, interviews, job, career, conference,
    colleague, colleagues, registrar, registrars, resident, residents, intern, interns, f1, students, student, consultant, teaching, lecture, talk, poster, coffee, tea, biscuit, biscuits, cake, lunch,
    printer, computer, bleep, pager, email, emails, meeting, meetings, trust, team, boss, manager, leave, holiday, wedding, dog, cat, garden, book, film, podcast, football, run, marathon,
    congratulations, proud, thank you, thanks, grateful, retirement, retires, happy birthday, awareness week, awareness day, awareness month, fundraiser, charity, in my career, my job
  `,
  /** Children, for whom fear sells. */
  young: `
    kid, kids, child, children, baby, babies, toddler, toddlers, newborn, newborns, boys, girls, son, daughter, teens, teenagers, infant, infants
  `,
  reader: `you, your, yours, yourself, you'll, you've, ladies, guys, mums, moms, mamas, folks, girls, everyone, parents, y'all, hun, babe, babes`,
  mine: `i, i've, i'm, my, me, mine, our, ours, we, we've, we're, us`,
  /** What is said to make the difference, apart from the remedies' own list. */
  means: `
    protocol, method, programme, program, laser, scan, adjustment, adjustments, alignment, injection, injections, drip, drips, infusion, session, sessions, patch, device, mat, diet, cleanse, detox,
    reset, fast, fasting, technique, treatment, treatments, formula, blend, tonic, tincture, oil, oils, tea, powder, capsule, capsules, drops, balm, cream, serum, mask, tape, cupping, needling, needles,
    acupuncture, shockwave, prp, exosome, exosomes, peptide, peptides, stem cells, plunge, cold plunge, sauna, hawthorn, cinnamon, gratitude, breathing, breathwork, prayer, okra, chiropractic, osteopathy,
    homeopathy, reflexology, hypnotherapy, supplement, supplements, vitamin, vitamins, herb, herbs, magnesium, zinc, iodine, selenium, ivermectin, thermography, microcurrent, red light, colostrum, collagen, elderberry,
    mushroom, mushrooms, raw milk, breast milk, sunlight, grounding, castor oil, coconut oil, lavender, lavender oil, pellets, carnivore, keto, vegan, gluten, red dye, whole-body vibration, facial, filler, botox, whitening, aligners, braces
  `,
} as const

export type ClaimSign = keyof typeof lists

export const claimSignWords: readonly { readonly word: string; readonly sign: ClaimSign }[] = (
  Object.keys(lists) as ClaimSign[]
).flatMap(sign =>
  lists[sign]
    .split(',')
    .map(word => word.trim().replace(/\s+/g, ' '))
    .filter(word => word !== '')
    .map(word => ({ word, sign })),
)
