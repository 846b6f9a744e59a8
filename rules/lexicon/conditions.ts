import type { ConditionEntry } from '../../src/engine/lexicon.ts'

/*
 * Diseases, injuries, procedures and symptoms as clinicians write them, shorthand included. In capitals only
 * what is another word without them. Parted by bars.
 */

const diseases = `
  AAA|abscess|acne|acute abdomen|addiction|addison's|adenomyosis|adhd|AF|afib|a-fib|atrial fibrillation|AIDS|aki|
  alcohol dependence|alcoholic|alcoholism|ALL|allergy|alopecia|ALS|alzheimer's|alzheimers|aml|amyloidosis|anaemia|anemia|anaphylaxis|aneurysm|
  angina|angioedema|anorexia|anorexic|antepartum haemorrhage|anxiety|aortic stenosis|aphasia|appendicitis|appendix|ards|arrhythmia|
  arthritis|ascites|asthma|asthmatic|atopic dermatitis|autism|autistic|bacteraemia|bacteremia|bcc|bell's palsy|bipolar|
  blood clot|borderline personality|BPD|bowel obstruction|bppv|bph|brain bleed|brain tumour|brain tumor|breast cancer|breech|
  bronchiolitis|bronchitis|bulimia|bulimic|c diff|c. diff|cancer|candida|cardiac arrest|cardiomyopathy|cataract|cataracts|
  cauda equina|ccf|chf|coeliac|celiac|cellulitis|cerebral palsy|chickenpox|chlamydia|cholangitis|cholecystitis|cholera|
  chronic fatigue|chronic pain|cirrhosis|ckd|cleft lip|cleft palate|cll|cml|colitis|compartment syndrome|
  congenital heart disease|congestive heart failure|conjunctivitis|copd|cord prolapse|cot death|covid|covid-19|long covid|
  crohn's|crohns|croup|cva|cystic fibrosis|cystitis|cysts|deep vein thrombosis|dehydration|delirium|delirious|dementia|
  depression|depressed|dermatitis|dic|diabetes|diabetic|diabetic foot|diabetic ketoacidosis|diverticulitis|dka|down syndrome|
  down's syndrome|dvt|dyslexia|dystonia|eating disorder|eclampsia|ectopic|ectopic pregnancy|eczema|embolism|emphysema|
  encephalitis|endocarditis|endometriosis|epilepsy|epileptic|epiglottitis|erectile dysfunction|fibroids|fibromyalgia|flu|
  gallstones|gangrene|gastric cancer|gastritis|gastroenteritis|gestational diabetes|gbm|gbs|gerd|gord|glandular fever|glaucoma|
  glioblastoma|glioma|gonorrhoea|gonorrhea|gout|graves' disease|gum disease|haemophilia|hemophilia|haemorrhoids|hemorrhoids|
  heart attack|heart block|heart disease|heart failure|hellp|hepatitis|hernia|herpes|hiv|hiv positive|hodgkin's|hodgkin lymphoma|hpv|
  hydrocephalus|hypercalcaemia|hyperemesis|hyperkalaemia|hyperkalemia|hypertension|hyperthyroidism|hypoglycaemia|hypoglycemia|
  hypothyroidism|ibd|ibs|ich|ild|impetigo|infertility|influenza|insomnia|intracranial bleed|ischaemic colitis|itp|jaundice|
  kawasaki|kawasaki disease|ketoacidosis|kidney disease|kidney failure|kidney stone|kidney stones|leg ulcer|leukaemia|leukemia|
  liver failure|lung cancer|lupus|lyme disease|lymphoma|malaria|malignancy|mastitis|measles|melanoma|meningitis|mental illness|
  menopause|metastases|metastatic|mets|MG|MI|migraine|migraines|miscarriage|mnd|monkeypox|mpox|motor neurone disease|
  mrsa|mrsa positive|multiple sclerosis|mumps|myeloma|myocarditis|myocardial infarction|NEC|necrotising fasciitis|
  necrotizing fasciitis|nec fasc|neuropathy|non-hodgkin's|nstemi|obesity|obese|obsessive compulsive|ocd|oesophageal varices|
  osteoarthritis|osteomyelitis|osteoporosis|otitis media|ovarian cancer|ovarian cyst|ovarian torsion|pancreatic cancer|
  pancreatitis|parkinson's|parkinsons|pcos|PE|peptic ulcer|pericarditis|peritonitis|personality disorder|placenta praevia|
  placenta previa|placental abruption|pleural effusion|pneumonia|pneumothorax|polycystic|polymyalgia|pmr|postnatal depression|
  postpartum depression|postpartum haemorrhage|postpartum hemorrhage|pph|pre-eclampsia|preeclampsia|prediabetes|
  prostate cancer|psoriasis|psychosis|psychotic|ptsd|pulmonary embolism|pulmonary embolus|pulmonary fibrosis|pulmonary hypertension|
  pyelonephritis|rabies|RA|renal failure|respiratory failure|retinal detachment|rhabdo|rheumatoid|ringworm|rosacea|rsv|
  ruptured appendix|ruptured ectopic|sah|sarcoidosis|sarcoma|scabies|scc|schizophrenia|schizophrenic|sciatica|scoliosis|sepsis|
  septic|septic shock|shingles|shoulder dystocia|sickle cell|sickle cell crisis|sle|sleep apnoea|sleep apnea|spina bifida|
  status epilepticus|stemi|stillbirth|stillborn|stroke|subarachnoid|suicidal|suicide|suicide attempt|svt|syphilis|t1d|t2d|t1dm|t2dm|
  tachycardia|tb|tuberculosis|tension pneumothorax|testicular cancer|testicular torsion|tetanus|thrombosis|thyroid cancer|tia|
  tonsillitis|torsion|toxic shock|tumour|tumor|type 1 diabetes|type 2 diabetes|type 1 diabetic|type 2 diabetic|ulcer|
  ulcerative colitis|urosepsis|uti|urinary tract infection|vasculitis|vf|vt|whooping cough|pertussis|
  utis|wisdom tooth|gingivitis|root canal|sti|std|self-harm|self harm|overdose|OD|alcohol withdrawal|opioid use disorder|
  substance use disorder|hypothermia|heatstroke|heat stroke|anal fissure|prolapse|incontinence|hypospadias|heart defect|heart murmur|
  bowel cancer|colon cancer|colorectal cancer|cervical cancer|skin cancer|bladder cancer|kidney cancer|liver cancer|brain cancer|
  small cell lung cancer|hydronephrosis|mastectomy|dystocia|hyponatraemia|hyponatremia|gi bleed|upper gi bleed|variceal bleed|bleed on the brain|
  ttts|iugr|pprom|PROM|premature|prematurity|preemie|prem baby|NAS|cleft|club foot|talipes|congenital
`

/** Fewer than about 1 in 2,000 people, or so seldom seen that the name singles one out. */
const rareDiseases = `
  achondroplasia|acromegaly|addisonian crisis|alkaptonuria|alport syndrome|amniotic fluid embolism|angelman|
  anti-nmda|nmda encephalitis|autoimmune encephalitis|batten disease|behcet's|botulism|brugada|brugada syndrome|budd-chiari|buerger's|
  castleman|charcot-marie-tooth|churg-strauss|cjd|creutzfeldt-jakob|conjoined twins|cornelia de lange|cri du chat|cushing's disease|
  dermatomyositis|devic's|dextrocardia|diphtheria|dravet|duchenne|duchenne muscular dystrophy|ehlers-danlos|vascular eds|
  eisenmenger|epidermolysis bullosa|erdheim-chester|fabry|fabry disease|fanconi anaemia|fanconi anemia|
  fatal familial insomnia|FOP|fibrodysplasia ossificans progressiva|fragile x|friedreich's ataxia|gastroschisis|gaucher|
  gaucher disease|GPA|granulomatosis with polyangiitis|guillain-barre|guillain barre|hemochromatosis|
  hereditary angioedema|hirschsprung's|hlh|haemophagocytic lymphohistiocytosis|huntington's|huntingtons|huntington disease|
  hypoplastic left heart|ichthyosis|inborn error of metabolism|kartagener|klinefelter|kleine-levin|kuru|lafora|lambert-eaton|
  leprosy|lesch-nyhan|LAM|lymphangioleiomyomatosis|li-fraumeni|locked-in syndrome|loeys-dietz|maple syrup urine disease|marfan|marfan syndrome|marfan's|
  mastocytosis|mccune-albright|medullary sponge kidney|melas|mitochondrial disease|moebius|moyamoya|msud|muscular dystrophy|
  myasthenia gravis|myasthenia|myasthenic crisis|neurofibromatosis|neuroblastoma|neuromyelitis optica|niemann-pick|
  noonan syndrome|omphalocele|osteogenesis imperfecta|osteosarcoma|ewing sarcoma|pantothenate kinase|pemphigus|
  phaeochromocytoma|pheochromocytoma|phenylketonuria|pku|plague|poems syndrome|polio|pompe|pompe disease|porphyria|
  acute intermittent porphyria|prader-willi|primary sclerosing cholangitis|progeria|pseudomyxoma|rasmussen|rett syndrome|
  reye's|retinoblastoma|scleroderma|severe combined immunodeficiency|scid|situs inversus|smith-magenis|spinal muscular atrophy|SMA|
  stevens-johnson|stevens johnson|stiff person|stiff-person syndrome|susac|syringomyelia|takayasu|takotsubo|tay-sachs|
  thalassaemia major|ttp|thrombotic thrombocytopenic purpura|toxic epidermal necrolysis|transverse myelitis|
  treacher collins|trigeminal neuralgia|tuberous sclerosis|turner syndrome|turner's syndrome|urea cycle disorder|
  von hippel-lindau|waardenburg|wegener's|west nile|wilson's|wilson's disease|wilson disease|wiskott-aldrich|x-linked|
  zollinger-ellison|ebola|lassa fever|anthrax|tetralogy of fallot|ebstein|transposition of the great arteries|
  placenta percreta|uterine rupture|abdominal pregnancy|quadruplets|quintuplets|sirenomelia|ectopia cordis|harlequin
`

const injuries = `
  amputated|amputation|arm fracture|bite|bitten|black eye|blast injury|broken ankle|broken arm|broken collarbone|broken hip|
  broken leg|broken neck|broken rib|broken ribs|broken wrist|bruises|bruising|burn|burns|car crash|car accident|chest injury|
  collapsed lung|concussion|crush injury|dislocated|dislocated shoulder|dislocation|dog bite|drowned|drowning|electrocuted|
  electrocution|fell off|flail chest|foreign body|fracture|fractured|nof|neck of femur|fractured neck of femur|hip fracture|
  gsw|gunshot|gunshot wound|head injury|impaled|jaw fracture|laceration|liver lac|maxfax|mva|mvc|rta|rtc|motorbike accident|
  near drowning|non-accidental injury|nai|open book pelvis|open fracture|orif|pelvic fracture|penetrating trauma|polytrauma|
  rib fracture|rib fractures|road traffic collision|ruptured spleen|severed|shot|shrapnel|skull fracture|smoke inhalation|
  snake bite|spinal cord injury|spinal injury|sprained|stab wound|stab wounds|stabbed|stabbing|strangled|strangulation|
  subdural|extradural|epidural haematoma|tbi|tendon injury|torn acl|ACL|achilles|torn meniscus|trauma|traumatic|whiplash|broke her|broke his|
  sexual assault|sexually assaulted|raped|assaulted|beaten up|domestic abuse|domestic violence|fgm
`

const procedures = `
  ablation|abortion|termination of pregnancy|aka|bka|amniocentesis|angiogram|angioplasty|appendicectomy|appendectomy|appy|arthroscopy|
  ascitic drain|biopsy|blood transfusion|bone marrow transplant|bmt|breast reduction|bronchoscopy|bypass surgery|cabg|cabg|
  caesarean|cesarean|c-section|c section|lscs|emcs|elcs|cardiac surgery|cardioversion|cardioverted|cataract surgery|
  central line|cervical smear|chemo|chemotherapy|chest compressions|chest drain|cholecystectomy|lap chole|circumcision|
  clamshell|colonoscopy|colostomy|colposcopy|cpr|craniectomy|craniotomy|cric|crown|d&c|erpc|debridement|defib|defibrillated|
  delivery|forceps|forceps delivery|ventouse|kiwi delivery|denture|dialysis|ecmo|ECT|egd|embryo transfer|endoscopy|epidural|
  ercp|extraction|facelift|feeding tube|PEG|ng tube|filler|fillers|lip filler|fistula|gastric band|gastric bypass|gastric sleeve|gender surgery|
  top surgery|gas and air|graft|hair transplant|hartmann's|heart transplant|heart surgery|hip replacement|thr|hysterectomy|
  ileostomy|induction of labour|intubated|intubation|ivf|joint replacement|kidney transplant|knee replacement|tkr|tka|
  laminectomy|laparoscopy|laparotomy|liver transplant|lobectomy|lumbar puncture|LP|lumpectomy|lung transplant|mastectomy|
  nephrectomy|nose job|rhinoplasty|oophorectomy|open heart|orchidectomy|pacemaker|ICD|pci|perimortem section|picc|proning|
  prostatectomy|radiotherapy|resuscitation|rosc|resus thoracotomy|sectioned|skin graft|smear test|spinal tap|splenectomy|stent|stents|
  sterilisation|sutures|stitches|tavi|tavr|thoracotomy|thrombectomy|thrombolysis|thrombolysed|tonsillectomy|
  tooth out|tracheostomy|trachy|trach|transfusion|transplant|tummy tuck|turp|turbt|vasectomy|vbac|ventilator|ventilated|whipple|whipple's|
  amputee|water birth|home birth|twins|triplets|organ donation|hospice|palliative|end of life|dnar|dnr
`

const symptoms = `
  abdominal pain|abdo pain|ankle swelling|back pain|black stools|bleeding|blood in her urine|blood in his urine|blue lips|
  breast lump|breathless|breathlessness|chest pain|collapse|collapsed|coma|comatose|confused|confusion|constipation|constipated|
  cough|coughing up blood|cyanosed|diarrhoea|diarrhea|difficulty breathing|dizziness|dizzy|DIB|SOB|soboe|dyspnoea|dyspnea|
  dysphagia|facial droop|fainted|fatigue|febrile|fever|fits|fitting|floppy|haematemesis|hematemesis|haematuria|hematuria|
  haemoptysis|hemoptysis|hallucinations|hallucinating|headache|headaches|heavy periods|hoarse|incontinent|itch|itching|itchy|
  jaundiced|lethargic|limp|loss of vision|LOC|lump|melaena|melena|memory loss|nausea|neck lump|numbness|off legs|palpitations|
  pv bleed|pv bleeding|pr bleed|pr bleeding|rash|rashes|rigors|seizing|seizure|seizures|shortness of breath|sore throat|stridor|
  sudden vision loss|swelling|swollen leg|syncope|thunderclap headache|tremor|unconscious|unresponsive|vertigo|vomiting|vomited|
  wandering|weakness|weight loss|wheeze|wheezing|wheezy
`

const listed = (names: string): readonly string[] => names.split('|').map(name => name.trim())
const of = (
  kind: ConditionEntry['kind'],
  names: string,
  rare?: Pick<ConditionEntry, 'rare'>,
): readonly ConditionEntry[] => listed(names).map(word => ({ word, kind, ...rare }))

export const conditions: readonly ConditionEntry[] = [
  ...of('disease', diseases),
  ...of('disease', rareDiseases, { rare: true }),
  ...of('injury', injuries),
  ...of('procedure', procedures),
  ...of('symptom', symptoms),
]
