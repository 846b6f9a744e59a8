import { phrasesOf } from './words.ts'

/*
 * What posts are about that tell of nobody in the writer's care: a post full of these is about a sale, a course,
 * the writer's own days, a film or the news, whoever else walks through it.
 */

/** What is sold, and how. */
export const commerce = phrasesOf(`
  affiliate ambassador bargain booth bought brand bundle buy checkout cleanser clogs code collab collection cream deal delivery demo discount founder
  franchise freebie gifted giveaway gummies haul invest invested investor launch launched launches launching masterclass membership merch moisturiser moisturizer offer offers order ordered
  package partnership pilot preorder price priced prices product promo protein range refund restock restocked revenue sale sales serum shop shopping spf sponsor sponsored
  startup stock stocked storefront subscribe subscription supplement supplements unboxing voucher waitlist wishlist webshop worth_every
`)

/** Learning the job, and getting one. */
export const training = phrasesOf(`
  application applications applying assessment_centre assessor boards bursary certification cohort competencies conference course courses cpd deadline degree diploma dissertation exam exams fellowship
  finals first_year graduate graduated graduation induction internship interview interviews job_offer lecture lectures match_day med_school medical_school module mrcp nclex newly_qualified nqn
  nursing_school osce osces pharmacy_school pinning placement placements plab poster preceptorship preceptor promotion pre-reg qualified residency revalidation revise revising revision
  rotation rota scholarship second_year semester shadowing student_loan study_leave studying supervisor syllabus thesis third_year tutor uni university usmle viva vet_school webinar workshop
`)

/** The writer's own days. */
export const homeLife = phrasesOf(`
  air_fryer alarm allotment bake baked baking biscuits breakfast brunch cake carpool choir_practice coffee commute commuting couch day_off days_off dinner dishwasher diy
  electrician fridge grocery_store groceries gym half_marathon holiday hoover houseplant houseplants ikea jogging kitchen lasagne laundry lunch marathon mile miles mortgage
  nap netflix oven parkrun playlist plumber realtor recipe rent running_club school_run sofa snack snacks sourdough suitcase supermarket takeaway telly vacation washing_machine weeknight yoga
`)

/** What was never real, or is shown on a screen. */
export const fiction = phrasesOf(`
  anki anki_card cartoon character characters comic costume_drama dream_sequence drama dramas ep episodes fanfic film films finale flashcard flashcards imaginary improv meme movie movies murder_mystery musical
  mystery_novel pantomime panto past_paper past_papers pbl period_drama plot plotline problem-based puppet puppets q-bank qbank question_bank season_finale series sitcom soap soap_opera soaps
  storyline storylines subplot thriller tv_review tvreview villain your_boards
`)

/** What reaches everybody at once. */
export const press = phrasesOf(`
  announced announcement broadcast broadcaster campaign campaigner celeb celebrities celebrity council councils full_time government headline headlines interviewed journalist listeners minister ministers
  petition press_conference press_release referee replay select_committee spokesman spokesperson spokeswoman statement substituted transfer_window viewers
`)
