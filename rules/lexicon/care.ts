import { phrasesOf } from './words.ts'

/** Parts of the body, and what comes out of it. */
export const bodyParts = phrasesOf(`
  abdomen achilles ankle aorta appendix arm armpit artery backside back_passage bladder blood bone bowel bowels brain breast bum buttock calf cervix cheek chest chin clavicle
  collarbone colon coccyx cornea ear ears elbow eye eyes eyelid face femur fibula finger fingers foot feet forearm forehead gallbladder groin gum gums hand hands head heart heel
  hip hips humerus intestine jaw joint kidney kidneys knee knees leg legs ligament lip lips liver lung lungs molar mouth muscle nail neck nerve nipple nose oesophagus
  esophagus ovary ovaries pancreas patella pelvis penis placenta prostate rectum retina rib ribs scalp scrotum shin shoulder sinus skin skull spine spleen sternum stomach stump teeth
  tendon testicle thigh throat thumb thyroid tibia toe toes toenail tongue tonsils tooth trachea tummy belly urethra uterus vagina vein veins vertebra windpipe womb wrist
  waters cord urine wee pee stool poo poop phlegm sputum vomit saliva bile discharge c5 l4 l5 upper_left_six lower_left_six gut guts bones incisor wisdom_tooth front_teeth vocal_cords
`)

/** Illness and how it shows, beside the diseases of the list of conditions. */
export const symptoms = phrasesOf(`
  ache aching agony bleed bleeding blister blisters breathless bruise bruised bruising burn burns choking clot clots collapsed confused confusion contraction contractions coughing cramps
  cyst dizzy drowsy dying faint fainted fever fit fitting fracture fractured fractures hallucinating hallucinations hypo hole in_labour in_labor infection injured injuries injury
  itching jaundiced laceration limp limping lump migraine murmur nauseous numb numbness pain palpitations paralysed paralyzed pregnant pregnancy psychotic rash reflux relapse relapsed remission scar
  seizure seizures shock sick sober sobriety sore spasm spots sting stoned stroke suicidal swelling swollen tremor tumour tumor twisted ulcer ulcers unconscious unresponsive vomiting weak wheeze wheezing withdrawal
  wound wounds ligature overdose overdosed snoring drinking relapsed DUI shattered snapped miscarriage miscarried stillborn breech cramping dementia lump lumps bald hernia cataract cataracts
  heartbeat arrest cardiac heart_rhythm abuse abused self-harm harming cutting cut_herself cut_himself hearing_voices voices delusion delusions paranoid expecting due diagnosis diagnosed symptoms terminal palliative
  positive abnormal negative gay std addict addiction drunk wasted hungover smelt_of_alcohol diarrhoea constipated incontinent bedsore bedbound blind deaf amputee coma comatose
`)

/** What is done, given or measured, and with what. */
export const procedures = phrasesOf(`
  abortion ablation amputated amputation anaesthetic anesthesia angiogram antibiotics appendectomy aspirated bandage bandages biopsies biopsy blood_pressure bloods blood_test botox brace braces bypass cannula cannulas cannulated caesarean
  c-section section cardioverted cast catheter catheterised chemo chemotherapy circumcision clippings cleaning coil colonoscopy colpo colposcopy composites cpr compressions crown crowns crown_prep ct ctg defib defibbed defibrillator denture dentures
  dialysis dilated dilating dose dosette dressing dressings drip ecg echo ekg endoscopy epidural ercp evacuation excised extracted extraction extractions feeding_tube fillers filler filling fillings fluids formula fraction fractions fusion gas_and_air graft heparin home_birth
  hysterectomy implant implants incision infusion injected injection insulin intubated intubation ivf iud jab k-wire keyhole labs laparoscopy laser line loop lumpectomy mammogram mask mastectomy medication meds methadone morphine mri nebs
  needle night_guard obs op operated operation oxygen pacemaker pap pap_smear peg pessary physio pill pills plaster plates port post-op potassium prescription prescriptions procedure prosthesis prosthetic rads radiation radiotherapy
  refill refills rehab resus resuscitated results root_canal rosc samples sats scan scans scope scoped screws scripts script sedated sedation session sessions shock shocked skin_graft smear sober splint sponge stent stents stitches stitched stoma suction surgery
  sutured sutures swab syringe syringe_driver tablets taxol test_results therapy thrombolysed tourniquet trach trache tracheostomy traction transfused transfusion transplant transplanted trauma_call treatment treatments tube tubed tubes ultrasound vaccine vasectomy
  ventilator vent viagra walker x-ray xray x-rays zimmer monitoring anaesthesia propofol ketamine warfarin statin inhaler patch patches plan_b morning_after_pill prenatals valtrex xanax lithium hearing_aid hearing_aids bifocals contact_lenses glasses eye_test
  waxing veneer veneers bonding invisalign retainer whitening ml bili hb crp gcs inr psa a1c hba1c bmi bp k+ sodium mg pressures copay dvla_form handover arrived_breech forceps ventouse episiotomy catch grommets injection steroid b12 smears chart notes referral baby_out
  needles detox culture prep pathology path_report margins biopsied swab_result mole melanoma consults handover_sheet mammography radiograph autopsy post-mortem prosthetics pump spork swallowed screening lead_level chart charts vitals iv ng_tube lash_glue cpap nebuliser suctioned hammy hamstring acl scan_result rx refilled booking_bloods dating_scan 20_weeker anomaly_scan section_136 safeguarding eyes_tested checkup check-up cleaning adjustments adjustment visits hygiene telehealth video_visit sessions counselling counseling confinement catheter's commode compression pureed thickener sling hoist wheelchair stretcher cot crutches helicopter airlifted blue_lights lights_and_sirens pads tpn bell ring_the_bell
`)

/** Where care happens. */
export const settings = phrasesOf(`
  a&e aau admissions amu ambulance antenatal bay bedside birth_centre birthing_suite cardiology care_home catheter_lab cath_lab ccu chemo_suite chair clinic clinics coronary_care corridor cubicle day_case day_unit delivery_suite dental_chair dept department
  dialysis_unit ed emergency_department emergency_room endoscopy er gp_surgery hdu helipad home_visit home_visits hospice hospital hospital_bed icu infusion itu intensive_care l&d labor_and_delivery labour_ward majors maternity memory_care mental_health_unit minors morgue mortuary neuro nhs
  nicu nursing_home oncology operating_room operating_table or outpatients pacu paeds palliative_care pharmacy picu postnatal pre-op practice psych psych_ward reception recovery rehab renal_unit renal residential_home resus rig room scbu school_nurse service shift sick_bay side_room skilled_nursing
  stroke_unit surgery take telemetry the_chair the_floor the_home the_rig the_table the_truck the_unit theatre theatres trauma trauma_bay triage trolley trolleys unit urgent_care waiting_room ward wards walk-in wing surgical_list theatre_list caseload
`)

/** What somebody who cares for people does to one of them. */
export const careActs = phrasesOf(`
  admitted amputated anaesthetised anaesthetized assessed bandaged bathed bagged booked_in cannulated cardioverted cared_for caught changed checked_over clerked coached consented counselled defibbed delivered diagnosed dialysed discharged
  draped dressed drained drew_blood examined excised extracted extubated fed filled fitted fixed helped_deliver handed_over held_her_hand held_his_hand holding_her_hand holding_his_hand injected intubated jabbed looked_after looking_after lost monitored nursed nursing
  operated operated_on patched_up pinned plated prescribed pronounced pulled_out put_the_line_in referred removed reported resuscitated retrieved reviewed revived sat_with sat_up_with scanned scoped scrubbed_in scrubbed sectioned sedated shaved shocked
  splinted stitched sutured swabbed transfused transferred transplanted treated treating triaged tubed vaccinated ventilated visited washed weighed wheeled worked_on rang seen saw conveyed called_it cut_out took_out took_blood taking_care_of took_care_of
  caring_for sat_opposite brought_back defibrillated certified laid_out zipped packed did_cpr compressions pulled pulled_up bagging scoping delivering discharging admitting caught_baby verified immunised immunized syringed dissolved dispensed debrided lanced plastered turned rolled mobilise wash bathe feed dress certify section scan intubate extubate consent deliver discharge examine cannulate numbed drilled crowned filled extracted adjusted massaged mobilised mobilized rehabbed
`)

/** How an end or a beginning is told at the bedside. */
export const turningPoints = phrasesOf(`
  passed passed_away passed_on slipped_away died dying going_home went_home goes_home home_today home_tomorrow discharge discharged born stillborn rip r.i.p rest_easy rest_in_peace rang_the_bell end_of_treatment time_of_death rosc
  survived made_it didn't_make_it pulled_through woke_up squeezed_my_hand last_breath goodbye lost_the_leg lost_her lost_him lost_my couldn't_save code coded crashed came_round went_under went_home gave_birth waters in_labour in_labor baby_out newborn all_clear scans_clear in_remission wiggled
  held_on brought_back found_dead heart_quit peacefully flatlined arrested turning_100 turns turned funeral wake
`)
