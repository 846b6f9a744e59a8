import { wordsOf } from './words.ts'

/** Diseases, signs, scales, tests and kit named after people, and brands that look like names: never a patient's name. */
export const eponyms = wordsOf(`
  addison addisonian alport alzheimer alzheimers angelman apgar asperger babinski baker barlow barrett bartholin
  barton basedow battle beck becker behcet bell bence bennett berger bernard bishop blalock boerhaave bowen bouchard
  braden braxton bright bristol broca brown-sequard brugada brudzinski budd burkitt buerger caesar charcot
  chagas cheyne chiari chvostek colles conn cooley coombs courvoisier creutzfeldt crohn crohns cullen cushing
  dercum dix down downs dravet dressler duchenne duke dupuytren ebstein edwards ehlers eisenmenger epley
  epstein ewing fabry fallot fanconi felty foley frank freud friedreich galeazzi gaucher gilbert gilles glasgow
  gleason goodpasture gottron graves grey guillain guillain-barre hallpike hansen hashimoto hashimotos heberden heimlich
  henoch hickman hirschsprung hodgkin hodgkins homan horner howell huntington huntingtons hurler hutchinson
  jaeger jakob janeway jarvis kaposi kartagener kawasaki kernig kleinfelter klinefelter koch kocher koplik
  korsakoff korsakov krebs kussmaul lachman langerhans laryngeal lennox lewy lhermitte light listeria lou lyme lynch
  mallory mantoux marfan mcburney mckenzie meckel meniere menieres merkel minnesota moebius moro munchausen murphy
  nissen noonan ockham occam osgood osler paget pancoast parkinson parkinsons pavlov perthes peyronie peutz pierre
  pick plummer pott prader purkinje ramsay ramstedt raynaud raynauds reiter rett reye rinne romberg rorschach
  rovsing sanger schatzki scheuermann schlatter seldinger sheehan sims sjogren sjogrens snellen spalding stevens
  stevens-johnson stokes sturge swan swan-ganz sydenham takayasu tay-sachs tietze tourette tourettes trendelenburg
  treacher troisier trousseau turner valsalva virchow waldenstrom wegener weil wells wernicke whipple willebrand
  williams wilms wilson wilsons wolff zenker zollinger zika ebola marburg coxsackie norwalk yankauer bair
  montgomery gillick fraser caldicott beveridge hippocrates turing apple alexa siri watson
`)
