import { phrasesOf } from './words.ts'

/*
 * What people do, did or are known as outside the clinic. With an article in front it tells a neighbour who is
 * meant: "the landlady", "a retired crop duster". Nobody who works in a clinic is here.
 */
export const occupations = phrasesOf(`
  accountant actor actress actuary admiral air_steward air_traffic_controller alderman ambassador anchorman anchorwoman antiques_dealer apprentice
  archaeologist archbishop archdeacon architect artist astronaut athlete au_pair auctioneer backbencher bailiff baker ballerina banker bandleader
  barber bargeman bargee barista barmaid barman barrister bartender bassist beautician beekeeper bell_ringer bellringer bin_man binman bingo_caller
  bishop blacksmith boatman boat_builder body_builder bodybuilder bodyguard boiler_man bookie bookkeeper bookmaker bookseller bouncer bowler boxer
  brewer bricklayer brickie broadcaster builder bullfighter bull_rider busker butcher butler cab_driver cabbie cabinet_maker cameraman canon captain
  caretaker carpenter carpet_fitter cartoonist cavalryman cellist centenarian centre_forward centre_half ceo chairman chairwoman chambermaid champion
  chaplain_general chauffeur cheerleader cheesemaker chef chief_constable childminder chimney_sweep choirmaster chorister choreographer church_warden
  churchwarden circus_performer clarinettist clergyman clown coach coachman coal_miner coalman coastguard cobbler colonel columnist comedian comic
  commander commissioner composer compere concert_pianist conductor confectioner congressman congresswoman conjuror constable contestant cop copper
  corporal councillor councilman councilwoman councilor counsel cowboy coxswain crane_driver cricketer crofter croupier crop_duster crossing_guard
  curate curator cyclist dairyman dance_teacher dancer darts_player deacon dean deckhand decorator delivery_driver deputy_head designer detective
  dinner_lady diplomat disc_jockey diver dj docker dog_breeder dog_walker doorman dragqueen drag_queen drainlayer drama_teacher dressmaker drummer
  dry_cleaner drystone_waller duchess duke electrician engine_driver entertainer estate_agent executive explorer exterminator factory_worker
  fairground_worker falconer farmer farm_hand farmhand farrier fast_bowler ferryman fiddler film_director film_star firefighter fireman fire_chief
  fisherman fishmonger fishwife fitness_instructor flautist florist flight_attendant football_manager footballer forester forklift_driver foreman
  fruit_picker funeral_director furniture_maker gamekeeper gardener gas_fitter ghostwriter glassblower glazier goalie goalkeeper goldsmith golfer
  governor grave_digger gravedigger greengrocer greengrocer grocer groom groundsman guitarist gunner gymnast haberdasher hairdresser handyman
  harbourmaster harpist haulier head_boy head_girl head_teacher headmaster headmistress headteacher herdsman historian hockey_player homecoming_king
  homecoming_queen horse_trainer hotelier housekeeper housewife huntsman hypnotist ice_cream_man illustrator imam inmate innkeeper inspector
  interior_designer ironmonger jailer janitor jeweller jeweler jockey joiner journalist judge juggler keyboardist kitchen_fitter labourer laborer
  laird lamplighter land_agent land_girl landlady landlord landscaper laundress lawyer librarian lifeboatman lifeguard lighthouse_keeper lineman
  linebacker locksmith lollipop_lady lollipop_man longshoreman lord_mayor lord_provost lorry_driver lottery_winner lumberjack lunch_lady machinist
  magician magistrate mail_carrier mailman marine market_trader marshal mascot mason masseuse master_of_ceremonies mathematician mayor mayoress
  mechanic medallist medalist mercenary merchant meteorologist milkman miller milliner millionaire miner missionary monk monsignor motorcyclist
  mountaineer mp msp musician navy_diver newsagent newsreader night_watchman novelist nun nursery_teacher nursery_worker oil_man olympian opera_singer
  organist painter papergirl paperboy paratrooper park_keeper park_ranger parole_officer pastor pe_teacher pensioner personal_trainer pest_controller
  photographer pianist piano_teacher piano_tuner pigeon_fancier pigeon_man pilot pitcher pitman plasterer playwright plumber poacher poet police_chief
  police_officer police_sergeant policeman policewoman politician pontiff pop_star porn_star postie postman postmaster postmistress postwoman potter
  preacher premier presenter president priest prime_minister princess principal printer prison_officer prisoner prisoner_of_war private_eye prom_king
  prom_queen prosecutor provost psychic publican publisher puppeteer quantity_surveyor quarryman quarterback rabbi racing_driver radio_host railwayman
  rally_driver rancher rapper realtor record_producer rector referee refugee removal_man reporter reservist restaurateur reverend ringmaster roadie
  rockstar rock_star rodeo_queen roofer rower rugby_player saddler sailor salesman saleswoman scaffolder school_bus_driver school_teacher
  schoolteacher scout_leader scoutmaster sculptor seamstress seaman secret_agent security_guard senator sergeant sexton sheep_farmer shearer shepherd
  sheriff shipbuilder ship's_captain shoemaker shop_assistant shop_owner shopkeeper showgirl showman signalman singer skater skier skipper skydiver
  snooker_player sniper soldier solicitor soloist songwriter soprano sous_chef special_constable sprinter stableboy stage_hand stallholder
  stationmaster steelworker steeplejack stewardess stock_broker stockbroker stockman stonemason storyteller stripper striker student_president
  stuntman submariner superintendent surfer surveyor swimmer swimming_teacher tailor tanner tattooist tattoo_artist taxi_driver taxidermist
  tax_inspector teacher teaching_assistant tenor tennis_player thatcher theologian tighthead toolmaker topographer town_clerk town_crier
  traffic_warden trainspotter trapeze_artist trawlerman treasurer tree_surgeon tribal_elder trombonist truck_driver trucker trumpeter tube_driver
  tv_chef tv_presenter umpire undertaker upholsterer usher verger veteran vicar viola_player violinist waiter waitress warden warehouseman watchmaker
  weather_girl weather_man weatherman weathergirl weaver welder whaler wheelwright wicketkeeper winger window_cleaner winemaker wing_commander
  woodcarver woodsman woodturner wrestler yachtsman youth_leader youth_worker zookeeper bus_driver coach_driver train_driver tram_driver van_driver
  driver music_teacher maths_teacher math_teacher science_teacher art_teacher history_teacher geography_teacher english_teacher chemistry_teacher
  physics_teacher biology_teacher primary_teacher third_grade_teacher first_grade_teacher kindergarten_teacher grade_teacher ballet_teacher
  driving_instructor ski_instructor coroner ex-coroner antiques_expert quiz_champion beauty_queen carnival_queen miss_england pageant_queen
  grand_marshal tribal_council_member council_member county_commissioner school_board_member head_chef pastry_chef fish_fryer chip_shop_owner
  shop_girl checkout_girl lad_mag tour_guide tour_manager bass_player lead_singer frontman point_guard netball_captain team_captain club_captain
  rugby_captain head_coach linesman stockcar_driver jump_jockey lifeboat_crew lifeboat_captain fishing_captain trawler_skipper bishop's canon's squire
  fly-half fly_half scrum-half full-back fullback left_back right_back midfielder centre-back outfielder shortstop first_baseman wide_receiver
  point_guard small_forward libero opening_batsman all-rounder number_nine santa father_christmas sponsor landlord_of commodore lance_corporal
  sergeant_major officer_cadet cub_scout altar_boy choirboy magnate tycoon bride bride-to-be groom-to-be newlywed fiance fiancee prom_date
  valedictorian kindergartner
`)

/** Offices and titles of which a place has one: naming it names its holder. */
export const offices = phrasesOf(`
  mayor mayoress mp msp senator congressman congresswoman governor vicar bishop rector rabbi imam headteacher head_teacher headmaster
  headmistress sheriff fire_chief police_chief chief_constable quarterback goalkeeper newsreader weatherman lord_provost lord_mayor town_crier
  postmistress postmaster stationmaster laird archdeacon lighthouse_keeper harbourmaster rodeo_queen prom_king prom_queen homecoming_queen grand_marshal
  tribal_council_member councilman councilwoman county_councillor judge coroner organist bell_ringer choirmaster principal
`)
