import type { MedicineEntry } from '../../src/engine/lexicon.ts'

/**
 * Medicines that clinicians and their followers post about. One line per generic name: `generic = brand, brand`,
 * with the plain everyday names after a bar. UK status follows the legal classification in the BNF, US status
 * the FDA label. Where only some strengths or brands need a prescription, those brands stand here under the
 * generic name in brackets, which is then no word of its own.
 */
const onPrescription = `
botulinum toxin = botox, vistabel, dysport, bocouture, azzalure, xeomin, alluzience, letybo, nuceiva, jeuveau, daxxify, relfydess, myobloc | btx, botulinum toxin type a, beautox, brotox, bo-tox, b0tox, baby botox, babytox, scalptox, barbietox, masseter tox, botulinumtoxin, toxin injections, toxin jabs
semaglutide = ozempic, wegovy, rybelsus | sema, ozempic pen
liraglutide = saxenda, victoza, nevolat
tirzepatide = mounjaro, zepbound | tirz, mounj, munjaro, mounjaro kwikpen
dulaglutide = trulicity
exenatide = byetta, bydureon
lixisenatide = lyxumia
retatrutide = | reta pen, reta pens
orforglipron =
naltrexone bupropion = mysimba, contrave
phentermine = adipex, qsymia, lomaira
metformin = glucophage, sukkarto, fortamet
gliclazide = diamicron
glimepiride = amaryl
sitagliptin = januvia
linagliptin = trajenta, tradjenta
empagliflozin = jardiance
dapagliflozin = forxiga, farxiga
canagliflozin = invokana
pioglitazone = actos
insulin = lantus, toujeo, tresiba, levemir, humalog, novorapid, novolog, fiasp, humulin, apidra, basaglar
(sildenafil) = viagra, revatio
tadalafil = cialis, adcirca
vardenafil = levitra
avanafil = spedra, stendra
tretinoin = retin-a, ketrel, renova, altreno, tretinoin cream | tret
isotretinoin = roaccutane, accutane, reticutan, absorica, claravis | accutane course
trifarotene = aklief
hydroquinone = pigmanorm, tri-luma, obagi nu-derm
clindamycin = dalacin, cleocin, duac, zindaclin
spironolactone = aldactone
eflornithine = vaniqa
bimatoprost = latisse, lumigan
finasteride = propecia, proscar
dutasteride = avodart
triamcinolone = kenalog | hayfever injection, hay fever injection, hayfever jab, hay fever jab, hayfever jag, hay fever jag, hay fever shot, hay fever steroid
methylprednisolone = depo-medrone, depo-medrol, medrol, solu-medrol | steroid injection, steroid injections, steroid jab, steroid jabs, cortisone injection, cortisone injections, cortisone shot
dexamethasone = decadron
prednisolone = deltacortril, pevanti
prednisone = deltasone, rayos
hydrocortisone tablets = plenadren, cortef
betamethasone = betnovate, diprosone, fucibet
mometasone cream = elocon
clobetasol = dermovate, temovate
fluticasone cream = cutivate
tacrolimus = protopic, prograf, adoport
pimecrolimus = elidel
hyaluronidase = hyalase, hyalaze, vitrase, hylenex
deoxycholic acid = belkyra, kybella
hydroxocobalamin = neo-cytamen | b12 top up, b12 top ups, b12 booster, b12 boosters, b12 jag, b12 injection, b12 injections, b12 jab, b12 jabs, b12 shot, b12 shots, vitamin b12 injection, vitamin b12 injections
cyanocobalamin injection =
vitamin d injection = | vitamin d shot, vitamin d injections, vitamin d jab, vitamin d jabs, vit d injection, vit d injections
glutathione injection = | glutathione drip, iv glutathione
nad injection = | nad+ injection, nad+ drip, nad drip
testosterone = testogel, tostran, nebido, sustanon, androgel, natesto, xyosted, jatenzo | hormone pellet, hormone pellets, testosterone pellets, trt, testosterone replacement, testosterone gel, low t gel
oestradiol = evorel, oestrogel, sandrena, lenzetto, estradot, elleste, premarin, estrace, climara, vivelle | hrt patches, hrt gel
estradiol = divigel, evamist
progesterone = utrogestan, gepretix, prometrium, cyclogest
tibolone = livial
norethisterone = primolut, utovlan, aygestin
fezolinetant = veozah, veoza
elinzanetant = lynkuet
levothyroxine = eltroxin, synthroid, levoxyl, euthyrox
liothyronine = cytomel, tertroxin | t3 tablets
desiccated thyroid = armour thyroid, np thyroid
carbimazole = neo-mercazole
propylthiouracil = ptu
sertraline = lustral, zoloft
fluoxetine = prozac, sarafem
citalopram = cipramil, celexa
escitalopram = cipralex, lexapro
paroxetine = seroxat, paxil
venlafaxine = efexor, effexor
duloxetine = cymbalta, yentreve
mirtazapine = zispin, remeron
trazodone = molipaxin, desyrel
amitriptyline = elavil
nortriptyline = allegron, pamelor
clomipramine = anafranil
bupropion = wellbutrin, zyban
vortioxetine = brintellix, trintellix
agomelatine = valdoxan
esketamine = spravato
ketamine = ketalar | ketamine infusion, ketamine infusions, ketamine therapy, ketamine troches
lithium = priadel, camcolit, lithobid
lamotrigine = lamictal
valproate = epilim, depakote, depakene, sodium valproate, valproic acid
carbamazepine = tegretol
levetiracetam = keppra
topiramate = topamax
phenytoin = epanutin, dilantin
gabapentin = neurontin
pregabalin = lyrica, alzain
quetiapine = seroquel
olanzapine = zyprexa
risperidone = risperdal
aripiprazole = abilify
clozapine = clozaril, zaponex, denzapine
haloperidol = haldol
zuclopenthixol = clopixol
lurasidone = latuda
diazepam = valium
lorazepam = ativan
alprazolam = xanax
clonazepam = rivotril, klonopin
temazepam = restoril
midazolam = buccolam, versed
zopiclone = zimovane
eszopiclone = lunesta
zolpidem = ambien, stilnoct
daridorexant = quviviq
suvorexant = belsomra
buspirone = buspar
propranolol = inderal
methylphenidate = ritalin, concerta, medikinet, equasym
lisdexamfetamine = elvanse, vyvanse
dexamfetamine = amfexa, dexedrine
amphetamine = adderall
atomoxetine = strattera
guanfacine = intuniv
modafinil = provigil
donepezil = aricept
memantine = ebixa, namenda
lecanemab = leqembi
donanemab = kisunla
levodopa = sinemet, madopar, co-careldopa
ropinirole = requip
morphine = oramorph, mst continus, zomorph, sevredol
oxycodone = oxycontin, oxynorm, percocet, roxicodone
hydrocodone = vicodin
fentanyl = durogesic, duragesic, abstral
tramadol = zydol, ultram
tapentadol = palexia, nucynta
(dihydrocodeine) = dhc continus
methadone = methadose, physeptone
buprenorphine = suboxone, subutex, buvidal, butrans, sublocade, espranor
naltrexone = vivitrol, nalorex | low dose naltrexone, ldn
disulfiram = antabuse
acamprosate = campral
varenicline = champix, chantix
medical cannabis = sativex, epidyolex, epidiolex | medicinal cannabis, cannabis oil prescription, cannabis on prescription, prescription cannabis, cannabis flower, medical marijuana, prescribed cannabis
warfarin = coumadin, marevan
apixaban = eliquis
rivaroxaban = xarelto
edoxaban = lixiana, savaysa
dabigatran = pradaxa
clopidogrel = plavix
ticagrelor = brilique, brilinta
enoxaparin = clexane, inhixa, lovenox
dalteparin = fragmin
heparin =
alteplase = actilyse, activase
tenecteplase = metalyse, tnkase
atorvastatin = lipitor
rosuvastatin = crestor
pravastatin = lipostat, pravachol
(simvastatin) = zocor
ezetimibe = ezetrol, zetia
inclisiran = leqvio
evolocumab = repatha
alirocumab = praluent
bempedoic acid = nilemdo, nexletol
ramipril = tritace, altace
lisinopril = zestril, prinivil
enalapril = innovace, vasotec
perindopril = coversyl
losartan = cozaar
candesartan = amias, atacand
valsartan = diovan
sacubitril valsartan = entresto
amlodipine = istin, norvasc
nifedipine = adalat
diltiazem = tildiem, cardizem
verapamil = securon, calan
bisoprolol = cardicor
metoprolol = lopressor, toprol
atenolol = tenormin
carvedilol = coreg
nebivolol = nebilet, bystolic
doxazosin = cardura
furosemide = lasix, frusol
bumetanide = bumex
indapamide = natrilix
bendroflumethiazide =
hydrochlorothiazide = microzide
eplerenone = inspra
finerenone = kerendia
digoxin = lanoxin
amiodarone = cordarone
flecainide = tambocor
glyceryl trinitrate patch = deponit
isosorbide mononitrate = monomil, imdur
ivabradine = procoralan
minoxidil tablets = loniten | oral minoxidil, low dose oral minoxidil
amoxicillin = amoxil
co-amoxiclav = augmentin
flucloxacillin = floxapen
penicillin v = phenoxymethylpenicillin, penicillin vk
penicillin = bicillin
doxycycline = vibramycin, efracea, oracea
lymecycline = tetralysal
minocycline = minocin
oxytetracycline =
tetracycline =
clarithromycin = klaricid, biaxin
azithromycin = zithromax, zpack, z-pak
erythromycin = erythroped
ciprofloxacin = ciproxin, cipro
levofloxacin = levaquin
moxifloxacin = avelox
trimethoprim =
co-trimoxazole = septrin, bactrim
nitrofurantoin = macrobid, macrodantin
fosfomycin = monurol
pivmecillinam = selexid, pivya
cefalexin = keflex, cephalexin
ceftriaxone = rocephin
cefuroxime = zinnat
metronidazole = flagyl
vancomycin = vancocin
gentamicin =
meropenem = meronem
piperacillin tazobactam = tazocin, zosyn
rifampicin = rifampin, rifadin
rifaximin = xifaxan, targaxan
linezolid = zyvox
fusidic acid = fucidin
mupirocin = bactroban
aciclovir tablets = zovirax tablets
valaciclovir = valacyclovir, valtrex
famciclovir = famvir
oseltamivir = tamiflu
nirmatrelvir = paxlovid
molnupiravir = lagevrio
remdesivir = veklury
hydroxychloroquine = plaquenil
chloroquine phosphate = aralen
ivermectin = stromectol, soolantra
mefloquine = lariam
(atovaquone proguanil) = malarone
emtricitabine tenofovir = truvada, descovy
cabotegravir = apretude, vocabria
lenacapavir = yeztugo, sunlenca
dolutegravir = tivicay
bictegravir = biktarvy
terbinafine tablets = lamisil tablets
itraconazole = sporanox
griseofulvin =
combined pill = microgynon, rigevidon, yasmin, yaz, cilest, gedarel, logynon, zoely, qlaira, marvelon, dianette, lo loestrin, slynd, natazia | combined contraceptive pill
contraceptive implant = nexplanon
hormonal coil = mirena, kyleena, jaydess, levosert, liletta, skyla
contraceptive injection = depo-provera, sayana press
contraceptive ring = nuvaring
contraceptive patch = xulane
mifepristone = mifegymne, mifeprex
misoprostol = cytotec, topogyne
letrozole = femara
clomifene = clomid, clomiphene
tamoxifen = nolvadex, soltamox
anastrozole = arimidex
exemestane = aromasin
goserelin = zoladex
leuprorelin = prostap, lupron
medroxyprogesterone = provera
cabergoline = dostinex
desmopressin = desmospray, noqdirna
somatropin = norditropin, genotropin, omnitrope | hgh
sermorelin =
tesamorelin = egrifta
bremelanotide = vyleesi
flibanserin = addyi
oxytocin = syntocinon, pitocin
tranexamic acid tablets = cyklokapron, lysteda
mefenamic acid = ponstan
(naproxen) = naprosyn, synflex
diclofenac tablets = voltarol tablets, arthrotec
celecoxib = celebrex
etoricoxib = arcoxia
meloxicam = mobic
indometacin = indocin
colchicine = colcrys
allopurinol = zyloric, zyloprim
febuxostat = adenuric, uloric
methotrexate = metoject, otrexup, trexall
sulfasalazine = salazopyrin
leflunomide = arava
azathioprine = imuran
mycophenolate = cellcept, myfortic
ciclosporin = neoral, sandimmun
mesalazine = pentasa, asacol, octasa
adalimumab = humira, amgevita, hyrimoz, imraldi
etanercept = enbrel, benepali
infliximab = remicade, inflectra
rituximab = mabthera, rituxan
tocilizumab = actemra, roactemra
secukinumab = cosentyx
ixekizumab = taltz
ustekinumab = stelara
guselkumab = tremfya
risankizumab = skyrizi
dupilumab = dupixent
tralokinumab = adtralza, adbry
omalizumab = xolair
mepolizumab = nucala
benralizumab = fasenra
tofacitinib = xeljanz
upadacitinib = rinvoq
baricitinib = olumiant
ritlecitinib = litfulo
apremilast = otezla
vedolizumab = entyvio
denosumab = prolia, xgeva
zoledronic acid = aclasta, reclast, zometa
alendronic acid = fosamax, alendronate
risedronate = actonel
teriparatide = forteo, forsteo
romosozumab = evenity
erenumab = aimovig
fremanezumab = ajovy
galcanezumab = emgality
rimegepant = vydura, nurtec
atogepant = aquipta, qulipta
ubrogepant = ubrelvy
rizatriptan = maxalt
(zolmitriptan) = zomig
(sumatriptan) = imigran, imitrex
(orlistat) = xenical
salbutamol = ventolin, salamol, easyhaler salbutamol, albuterol, proair
salmeterol fluticasone = seretide, advair, airflusal
budesonide formoterol = symbicort, fobumix, duoresp
beclometasone inhaler = clenil, qvar, fostair, trimbow
tiotropium = spiriva
ipratropium = atrovent
montelukast = singulair
theophylline = uniphyllin
fluticasone furoate inhaler = relvar, breo, trelegy
elexacaftor = kaftrio, trikafta
doxylamine pyridoxine = xonvea, diclegis, bonjesta
ondansetron = zofran
metoclopramide = maxolon, reglan
(cyclizine) = valoid
domperidone = motilium
lansoprazole = zoton
(pantoprazole) = pantoloc
(mebeverine) = colofac mr
prucalopride = resolor, motegrity
linaclotide = constella, linzess
tamsulosin = flomax
solifenacin = vesicare
mirabegron = betmiga, myrbetriq
oxybutynin = ditropan
vibegron = gemtesa, obgemsa
adrenaline = epipen, jext, emerade, epinephrine, neffy
cyproterone = androcur
promethazine injection =
hydroxyzine = atarax, vistaril
glycopyrronium = sialanar, qbrexza, robinul
propantheline = pro-banthine
pembrolizumab = keytruda
nivolumab = opdivo
trastuzumab = herceptin
bevacizumab = avastin
ipilimumab = yervoy
imatinib = glivec, gleevec
olaparib = lynparza
palbociclib = ibrance
abemaciclib = verzenios, verzenio
ribociclib = kisqali
enzalutamide = xtandi
abiraterone = zytiga
capecitabine = xeloda
docetaxel = taxotere
paclitaxel = taxol
cisplatin =
carboplatin =
oxaliplatin = eloxatin
doxorubicin = adriamycin
cyclophosphamide = cytoxan
lenalidomide = revlimid
ibrutinib = imbruvica
venetoclax = venclexta, venclyxto
filgrastim = neupogen, zarzio
epoetin = eprex, procrit, aranesp
ferric carboxymaltose = ferinject, injectafer, monofer | iron infusion, iron infusions, iron drip
ocrelizumab = ocrevus
natalizumab = tysabri
fingolimod = gilenya
ofatumumab = kesimpta
dimethyl fumarate = tecfidera
baclofen = lioresal
tizanidine = zanaflex
cyclobenzaprine = flexeril
carisoprodol =
aflibercept = eylea
ranibizumab = lucentis
faricimab = vabysmo
latanoprost = xalatan
timolol = timoptol
ciclosporin eye drops = ikervis, restasis
atropine eye drops = | low dose atropine
pilocarpine = vuity
oxymetazoline cream = rhofade
brimonidine = mirvaso
azelaic acid = finacea, skinoren
ivermectin cream = soolantra cream
ruxolitinib = jakavi, opzelura
imiquimod = aldara
fluorouracil = efudix
calcipotriol = dovobet, enstilar, dovonex
lidocaine injection = xylocaine
propofol = diprivan
`

/** Bought in a pharmacy or a shop in both countries. */
const overTheCounter = `
paracetamol = panadol, calpol, acetaminophen, tylenol
ibuprofen = nurofen, advil, motrin, brufen
aspirin = disprin, anadin, bayer aspirin
naproxen = feminax ultra, aleve
diclofenac gel = voltarol, voltaren
loratadine = clarityn, claritin
cetirizine = zirtek, piriteze, zyrtec
fexofenadine = allevia, allegra
chlorphenamine = piriton
diphenhydramine = nytol, benadryl
promethazine = phenergan, sominex
omeprazole = losec, prilosec
esomeprazole = nexium
pantoprazole = pantoloc control
famotidine = pepcid
gaviscon =
loperamide = imodium
senna = senokot
macrogol = movicol, laxido, miralax
lactulose = duphalac
mebeverine = colofac
clotrimazole = canesten
terbinafine = lamisil
miconazole = daktarin
hydrocortisone = hydrocortisone cream, hc45
aciclovir = zovirax, acyclovir
benzoyl peroxide = acnecide
salicylic acid =
minoxidil = regaine, rogaine
nicotine replacement = nicorette, niquitin, nicotine gum, nicotine patches
levonorgestrel = levonelle, plan b
fluticasone = pirinase, flonase
beclometasone = beconase
mometasone = clarinaze, nasonex
xylometazoline = otrivine, sudafed spray
pseudoephedrine = sudafed
orlistat = alli orlistat
simeticone = infacol
dimeticone = hedrin
permethrin = lyclear
naloxone = narcan, nyxoid, prenoxad
magnesium =
iron tablets = ferrous sulfate, ferrous fumarate
folic acid =
vitamin d = colecalciferol, cholecalciferol
vitamin b12 =
malarone = maloff protect
`

/** Sold in UK pharmacies, on prescription in the US. */
const onPrescriptionInUs = `
codeine = co-codamol, solpadeine, nurofen plus
hyoscine = buscopan, kwells
fluconazole = diflucan
sildenafil = viagra connect
sumatriptan = imigran recovery
chloramphenicol = optrex infected eyes
ulipristal = ellaone
desogestrel = lovima
mebendazole = vermox, ovex
oestriol pessaries =
`

/** Sold in US drugstores, on prescription in the UK. */
const onPrescriptionInUk = `
adapalene = differin, epiduo
melatonin = circadin, slenyto
norgestrel = opill
`

/** Words for a whole group, of which no single medicine is named. */
const classesOnPrescription = `
statin = | statin, statins
antibiotic = | antibiotic, antibiotics
antidepressant = | antidepressant, antidepressants, ssri, ssris, snri, snris
beta blocker = | beta blocker, beta blockers, beta-blocker, beta-blockers, betablocker, betablockers
ace inhibitor = | ace inhibitor, ace inhibitors
anticoagulant = | anticoagulant, anticoagulants, doac, doacs, blood thinner, blood thinners
opioid = | opioid, opioids, opiate, opiates
benzodiazepine = | benzodiazepine, benzodiazepines, benzo, benzos
hormone replacement therapy = | hrt, hormone replacement therapy, menopausal hormone therapy, mht
contraceptive pill = | contraceptive pill, birth control pill, mini pill
biologic = | biologics
chemotherapy = | chemotherapy, chemo
immunotherapy = | immunotherapy
antipsychotic = | antipsychotic, antipsychotics
stimulant = | adhd meds, adhd medication
steroid = | oral steroids, steroid injection, steroid injections, steroid jab, cortisone injection, cortisone shot
sglt2 inhibitor = | sglt2 inhibitor, sglt2 inhibitors, sglt2i
puberty blocker = | puberty blockers
prep = | hiv prep
`

/** Ways round the name, as UK enforcement notices list them and as clinics and their followers write them. */
const nicknamesOnPrescription = `
(glp-1 agonist) = | glp-1, glp1, glp-1s, glp1s, glp-1 agonist, glp-1 agonists, glp-1 medication, glp-1 meds, glp1ra, glp-1ra, glp-1 receptor agonists, weight loss medication, weight loss medications, weight loss medicine, weight loss medicines, weight loss meds, weight management medication, medicated weight loss, injectable weight loss, jabs for weight loss, injections for weight loss, appetite pen, appetite pens, bounjaro, mounjy, mounji, ozemp
(botulinum toxin) = | antiwrinkle, anti wrinkle treatment, anti wrinkle treatments, wrinkle relaxing, wrinkle relaxer, wrinkle relaxers, wrinkle softening, injections for sweating, injections for excessive sweating, lip flip, lip flips, underarm injections, nefertiti lift, jaw slimming
(sildenafil) = | little blue pill, little blue pills, erection pills
`

const injections = [
  'injection',
  'injections',
  'jab',
  'jabs',
  'jag',
  'jags',
  'shot',
  'shots',
  'needle',
  'needles',
]
const pens = [...injections, 'pen', 'pens']

/** "skinny jab", "weight loss pens", "frown line injections": every pair of an aim and a needle. */
const aims = {
  'glp-1 agonist': pairs(
    [
      'skinny',
      'slimming',
      'fat',
      'fat loss',
      'fat burning',
      'flab',
      'weight loss',
      'weightloss',
      'weight management',
      'weekly weight loss',
      'obesity',
      'diet',
      'food noise',
      'size zero',
      'tummy',
      'magic',
      'miracle',
      'appetite',
      'hunger',
      'glp 1',
      'glp1',
    ],
    pens,
  ),
  'botulinum toxin': pairs(
    [
      'anti wrinkle',
      'antiwrinkle',
      'anti ageing',
      'anti aging',
      'wrinkle',
      'wrinkles',
      'wrinkle relaxing',
      'wrinkle smoothing',
      'wrinkle softening',
      'wrinkle busting',
      'line softening',
      'line smoothing',
      'frown line',
      'frown',
      'forehead',
      'crows feet',
      'muscle relaxing',
      'sweating',
      'sweat',
      'hyperhidrosis',
      'jaw slimming',
      'masseter',
      'bunny line',
      'toxin',
      'gummy smile',
    ],
    injections,
  ),
}

/** The other way round: "jabs for lines". */
const aimedAt = {
  'glp-1 agonist': pairs(
    injections.map(needle => `${needle} for`),
    ['weight loss', 'losing weight', 'hunger', 'appetite', 'food noise'],
  ),
  'botulinum toxin': pairs(
    injections.map(needle => `${needle} for`),
    [
      'lines',
      'frown lines',
      'forehead lines',
      'wrinkles',
      'crows feet',
      'jaw clenching',
      'teeth grinding',
      'sweating',
      'sweaty armpits',
      'sweaty hands',
      'a gummy smile',
    ],
  ),
}

const both: readonly ('uk' | 'us')[] = ['uk', 'us']

export const medicines: readonly MedicineEntry[] = [
  ...entries(onPrescription, both),
  ...entries(classesOnPrescription, both, 'class'),
  ...entries(nicknamesOnPrescription, both),
  ...[...Object.entries(aims), ...Object.entries(aimedAt)].flatMap(([generic, words]) =>
    words.map((word): MedicineEntry => ({ word, generic, form: 'nickname', prescriptionOnly: both })),
  ),
  ...entries(onPrescriptionInUk, ['uk']),
  ...entries(onPrescriptionInUs, ['us']),
  ...entries(overTheCounter, []),
]

/** Reads the tables above. A word listed twice keeps its first meaning. */
function entries(
  table: string,
  prescriptionOnly: MedicineEntry['prescriptionOnly'],
  aliases: 'nickname' | 'class' = 'nickname',
): readonly MedicineEntry[] {
  return table
    .trim()
    .split('\n')
    .flatMap(line => {
      const [name = '', names = ''] = line.split('=').map(part => part.trim())
      const [brands = '', plain = ''] = names.split('|')
      const generic = name.replace(/[()]/g, '')
      const isWord = aliases === 'nickname' && generic === name
      const entry = (form: MedicineEntry['form']) => (word: string) => ({
        word,
        generic,
        form,
        prescriptionOnly,
      })
      return [
        ...(isWord ? [generic] : []).map(entry('generic')),
        ...list(brands).map(entry('brand')),
        ...list(plain).map(entry(aliases)),
      ]
    })
}

function list(words: string): readonly string[] {
  return words
    .split(',')
    .map(word => word.trim())
    .filter(word => word !== '')
}

function pairs(first: readonly string[], second: readonly string[]): readonly string[] {
  return first.flatMap(a => second.map(b => `${a} ${b}`))
}
