/**
 * Words by the part they play in a claim, one phrase a line or between commas; a plural or possessive of the last
 * word is the same phrase.
 */
const lists = {
  /** Everyday things and established measures that are blamed for illness. */
  culprit: `
    seed oil, vegetable oil, canola oil, rapeseed oil, sugar, gluten, wheat, dairy, milk, cow's milk, soy, tofu, carbs,
    food dye, food dyes, red dye, red 40, additives, preservatives, msg, aspartame, sweeteners, processed food,
    ready meals, microwaves, microwaved food, microwaving, air fryer, non-stick pans, plastic, plastic bottles,
    tap water, fluoride, chlorine, glyphosate, pesticides, sunscreen, sun cream, spf, deodorant, antiperspirant,
    make-up, makeup, tampons, underwired bras, bras, blue light, screens, screen time, phones, phone, ipads, tablets,
    airpods, earbuds, wifi, wi-fi, 5g, emf, bluetooth, smart meters, led lights, vaccine, vaccines, vaccination,
    jab, jabs, the jab, mmr, hpv jab, flu jab, flu shot, covid jab, covid shot, booster, boosters, mrna, childhood shots,
    vit k, vitamin k, vit k injection, vitamin k shot, newborn vitamin k, the pill, birth control, birth control pill,
    contraception, contraceptive pill, the coil, hormonal contraception, hrt, statins, statin, antidepressants, ssris,
    ppis, antibiotics, steroids, steroid cream, steroid creams, paracetamol, acetaminophen, tylenol, calpol, ibuprofen,
    blood pressure pills, epidural, epidurals, induction, c-section, caesarean, formula, bottle feeding, dummies,
    pacifiers, daycare, nursery, ultrasound, ultrasounds, scans, mammogram, mammograms, x-rays, chemo, chemotherapy,
    radiotherapy, biopsies, root canal, root canals, amalgam, amalgam fillings, mercury fillings, metal fillings,
    braces, masks, face masks, mould, mold, candida, parasites, heavy metals, toxins, mercury, aluminium, aluminum,
    hospital birth, hospitals, air conditioning, cold drinks, ice water, breakfast cereal, cereal, nightshades,
    oat milk, energy drinks, fast food, takeaways, pasteurised milk, folic acid, cholesterol
  `,
  /** What is said to cause something, verb or turn of phrase. */
  causes: `
    causes, cause, caused, is causing, are causing, gives, give, gave, is giving, are giving, giving, triggers,
    triggered, drives, is driving, are driving, is why, are why, is literally why, are literally why, is exactly why,
    are exactly why, is the reason, are the reason, is the real reason, is behind, are behind, is to blame for,
    are to blame for, brings on, brought on, leads to, led to, turns into, makes, make, is making, are making,
    the reason, that's why, sets off, started, starts, is the cause of, are the cause of, is what's causing,
    is what's driving, is responsible for, are responsible for, feeds, is feeding, are feeding, fuels, is fuelling
  `,
  /** Verbs of harm that need a part of the body after them. */
  harms: `
    ages, age, rots, rot, rotting, shrinks, shrink, shrinking, fries, fry, frying, poisons, poison, poisoning, wrecks,
    wreck, wrecking, ruins, ruin, ruining, destroys, destroy, destroying, melts, scrambles, rewires, rewire, rewiring,
    starves, starving, nukes, weakens, weaken, weakening, trashes, kills, killing, eats, eats away, clogs, calcifies,
    sterilises, sterilizes, shuts down, burns out, thins, hijacks, hijacking, blocks, suffocates, inflames, inflaming
  `,
  /** Illnesses with many causes, or none known: nobody may name the one. */
  complex: `
    adhd, add, autism, autistic, autism spectrum, asd, cancer, cancers, breast cancer, leukaemia, leukemia, lymphoma,
    brain tumour, brain tumor, tumours, tumors, infertility, infertile, dementia, alzheimer's, alzheimers, parkinson's,
    ms, multiple sclerosis, depression, anxiety, bipolar, schizophrenia, autoimmune disease, autoimmune, arthritis,
    macular degeneration, blindness, brain damage, brain fog, type 1, type 1 diabetes, type 2, type 2 diabetes, diabetes,
    heart disease, heart attacks, heart attack, strokes, sudden death, cot death, sids, miscarriage, miscarriages,
    stillbirth, endometriosis, endo, pcos, menopause, fibromyalgia, fibro, long covid, chronic fatigue, me/cfs, pots,
    eczema, asthma, allergies, psoriasis, acne, obesity, thyroid disease, hashimoto's, lupus, crohn's, colitis, ibs,
    migraine, migraines, epilepsy, seizures, early puberty, learning difficulties, speech delay, dyslexia, tics,
    meltdowns, tantrums, behaviour problems, presbyopia, short-sightedness, myopia, glaucoma, cataracts, tinnitus,
    hypertension, high blood pressure, insomnia, burnout, ptsd, ocd, narcissism, colic, reflux, croup, osteoporosis,
    chronic pain, back pain, sciatica, shingles, measles, whooping cough, polio, flu, covid, rsv, meningitis, postnatal depression,
    gender dysphoria, eating disorders, anorexia, perimenopause, alcoholism, addiction
  `,
  /** Parts and powers of the body that harm is said to be done to. */
  body: `
    ovaries, womb, uterus, eggs, sperm, testicles, testosterone, hormones, brain, brains, memory, gut, gut lining,
    microbiome, liver, kidneys, pancreas, heart, arteries, lungs, thyroid, adrenals, pineal gland, bones, joints, teeth,
    gums, enamel, eyes, eyesight, retina, retinas, skin, collagen, hair, immune system, immunity, dna, mitochondria,
    metabolism, fertility, nervous system, spine, posture, blood, cells, muscles, libido, iq, lymph nodes, pelvic floor
  `,
  /** What a complex illness is said to be "nothing but". */
  trivial: `
    habit, choice, mindset, attitude, excuse, fad, label, myth, hoax, scam, con, business model, marketing, lifestyle,
    diet, food, sugar, carbs, wheat, gluten, gut, the gut, stress, trauma, laziness, deconditioning, tiktok, instagram,
    social media, screens, posture, dehydration, toxins, parasites, candida, mould, inflammation, breathing,
    mouth breathing, vitamin deficiency, magnesium deficiency, nutrient deficiency, iodine deficiency, mineral deficiency,
    emotions, grief, anger, energy, karma, imagination, bad parenting, parenting, boredom, wind, ego, weakness of will,
    salt deficiency, protein deficiency, overthinking, personality, sleep debt, hormones, cortisol, phones, vaccines,
    loneliness, seed oils, a symptom, big pharma, money
  `,
  /** What people are said to need no longer. */
  crutch: `
    inhaler, inhalers, insulin, metformin, meds, medication, medications, medicine, tablets, pills, drugs, statin,
    statins, stimulant, stimulants, ritalin, adderall, antidepressants, sertraline, ssris, painkillers, opioids, steroids, steroid
    cream, epipen, cpap, glasses, reading glasses, specs, varifocals, contact lenses, hearing aid, hearing aids, walking
    stick, crutches, wheelchair, knee replacement, hip replacement, replacement, surgery, operation, surgeon, dialysis,
    chemo, biologics, biologic, methotrexate, antihistamines, antibiotics, laxatives, omeprazole, ppi, ppis, hrt, pads, nappies,
    dentist, fillings, root canal, braces, c-section, caesarean, induction, epidural, ivf, transfusion, hospital, gp,
    mammogram, mammograms, smear, smears, biopsy, scan, mri, vaccines, vaccine, jab, blood thinner, blood thinners, thyroxine,
    levothyroxine, lithium, antipsychotics, prozac, zoloft, xanax, gabapentin, botox, filler, ozempic, mounjaro,
    prescription, prescriptions, doctor, specialist, consultant, neurologist, cardiologist, psychiatrist
  `,
} as const

export type ClaimPart = keyof typeof lists

export interface ClaimWord {
  readonly word: string
  readonly part: ClaimPart
}

const entriesOf = (part: ClaimPart): readonly ClaimWord[] =>
  lists[part]
    .split(',')
    .map(word => ({ word: word.trim().replace(/\s+/g, ' '), part }))
    .filter(({ word }) => word !== '')

export const claimWords: Readonly<Record<ClaimPart, readonly ClaimWord[]>> = {
  culprit: entriesOf('culprit'),
  causes: entriesOf('causes'),
  harms: entriesOf('harms'),
  complex: entriesOf('complex'),
  body: entriesOf('body'),
  trivial: entriesOf('trivial'),
  crutch: entriesOf('crutch'),
}
