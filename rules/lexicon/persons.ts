import { phrasesOf } from './words.ts'

/** What one person is called who is not named. Singular only: "ladies" are nobody in particular. */
export const personNouns = phrasesOf(`
  adolescent baby babby bairn bloke boy brother_and_sister bub bubba casualty centenarian chap child couple customer dad_of daughter_of dude
  elder family father_of fella feller fellow gal geezer gent gentleman geriatric girl girlie grown_man guy holidaymaker hiker homeowner human
  individual infant kid kiddie kiddo lad laddie lady lass lassie little_fighter little_girl little_guy little_lady little_man little_one little_boy lodger man
  motorist mum_of mum-of-two mum_to_be mum-to-be multip neonate newborn newcomer octogenarian nonagenarian old_boy old_dear old_girl old_man old_woman
  oldie owner pair passenger patient pedestrian person preemie prem primip pt resident schoolboy schoolgirl service_user soul student stranger survivor teen teenager
  toddler tot tourist traveller triplets tween twins twosome victim villager visitor walker warrior wee_man wee_one woman young_lady young_man
  young_woman youngster youth 1:1 regular bestie triplet newlyweds pensioner client walk-in frequent_flyer inpatient outpatient caller parishioner newborn
`)

/** Relatives and partners. */
export const kin = phrasesOf(`
  mum mam mom mummy mammy mommy momma mama mother dad daddy da father papa wife husband hubby missus spouse partner son daughter sister brother twin
  twin_sister twin_brother nan nana nanna nanny gran granny grandma grandmother grandad granddad grandpa grandfather granda granddaddy meemaw mawmaw pawpaw papaw nonna gramps nannan tad taid nain mam-gu da' grandmama mum's abuela
  granddaughter grandson grandchild grandkids grandchildren grandbaby aunt auntie aunty uncle niece nephew cousin stepdad stepdaughter stepfather stepmother stepmum stepmom
  stepson foster_mum foster_mother foster_dad boyfriend girlfriend fiance fiancee ex ex-wife ex-husband widow widower mother-in-law
  father-in-law sister-in-law brother-in-law daughter-in-law son-in-law kids children girls boys parents siblings newest eldest youngest firstborn better_half in-laws
`)

/** Who works in a clinic: a colleague, not a patient, unless care is told of them. */
export const staff = phrasesOf(`
  doctor doc nurse consultant registrar reg sho intern resident_doctor fellow attending surgeon physician gp anaesthetist anesthesiologist radiologist
  radiographer pathologist paramedic medic emt crew_mate pharmacist technician tech physio physiotherapist ot slt midwife matron ward_sister hca healthcare_assistant
  porter receptionist secretary ward_clerk manager preceptor mentor supervisor charge_nurse student_nurse med_student colleague colleagues staff team crew f1 f2
  fy1 fy2 ct1 st3 st5 pgy1 pgy2 director dispatcher hygienist dental_nurse optometrist dietitian volunteer chaplain cook cleaner
  trainer trainee educator professor prof phlebotomist assistant co-worker coworker clinical_lead bed_manager ward_manager chief_resident boss unit_lead site_manager examiner
  engineer social_worker psychologist therapist counsellor counselor carer aide vet
`)
