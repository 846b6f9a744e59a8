import { phrasesOf } from './words.ts'

/** Places of a town that its people know: with an article they say where, without any name. */
export const localPlaces = phrasesOf(`
  aldi allotment allotments arena bakery bandstand bar barn beach betting_shop bingo_hall bookies bowling_club bridge building_site bus_stop butchers cafe campsite canal car_park car_wash caravan_park caravan_site care_home castle cattle_grid cattle_market
  cathedral cemetery chapel chemist chip_shop chippy church church_hall city_hall clubhouse college community_center community_theater convent corner_shop cottage council_estate county_fair courthouse covered_bridge creek cricket_club dairy
  deli diner dock docks drive-thru dump elementary estate factory fair fairground farm farm_shop farmers_market feed_store ferry ferry_slip field fire_station firehouse football_ground forge ford garage garden_centre gas_station golf_club golf_course
  grain_bin grammar_school greasy_spoon greengrocer gym harbour harbor high_school high_street holiday_park hotel ice_cream_kiosk island jetty junction kindergarten kiosk lake leisure_centre library lifeboat_shed lighthouse loft mall marina market market_stall meadow
  mill mine monastery mosque motorway museum narrowboat nightclub nursery old_post_office orchard park pharmacy_counter pier pit pitch plant playground police_station pond pool post_office primary_school prison promenade pub quarry
  quay quayside race_track racecourse rail_crossing railway rec reservation reservoir restaurant ridge river roundabout route rugby_club runway salon sawmill scaffold school scrapyard seafront shipyard shop showground site slipway social_club speedway stable
  stables stadium stage station supermarket surf_club swimming_pool synagogue take-away takeaway tattoo_parlour taxi_rank temple tip town town_hall town_square track traffic_lights trail trailer_park train_station tunnel university valley village village_hall
  warehouse water_tower weir wood woods yard youth_club zoo roundhouse rig oil_rig lane crossroads a-road motorway_services level_crossing end_house end_room last_house county two_doors_down number_23 hill summit cliff fell loch reservoir
`)

/** What makes the news, or a day that others remember. */
export const events = phrasesOf(`
  accident arrest assault attack avalanche avalanche birthday bonfire_night brawl bull_got_loose carnival ceilidh championship christening collapse collision concert court crash cup_final derby dui earthquake engagement election explosion fair festival fete fight final fire
  fishing_competition flood floods float_accident fundraiser funeral gala game go-kart graduation grand_final gymkhana halftime half-time hen_do honeymoon inquest jail jubilee lightning marathon match memorial news olympics pageant parade parliament party peal pile-up prom protest quiz race
  raid regatta rescue reunion riot robbery rodeo season_opener shooting show stabbing stag_do storm strike super_bowl telly television tour tournament trial tv verdict vigil wedding wedding_proposal world_cup world_record viral police helicopter fundraising_page gofundme obituary headline
  headlines newspaper front_page documentary commercials adverts episode proposal antiques_show regional_weather folk_night kick_off kicked_off select_committee guard_of_honour guard_of_honor world_champion half_muffled
`)

/** How somebody looks or what they wear. */
export const looks = phrasesOf(`
  accent albino anchor_tattoo bald_head beard birthmark bleached blue_hair boots bow_tie bowler_hat braids cap cloak costume cowboy_hat crown dreadlocks dress dressed_as eye_patch eyepatch face_tattoo flat_cap glass_eye gold_tooth gold_teeth goth green_hair hat
  hearing_aid hoodie hook jersey kilt leathers lipstick mask mohawk moustache mustache nightie onesie pink_hair piercing piercings prosthetic_leg pyjamas red_hair ginger ringlets robe sari scar scarf shirt slippers suit sundress tan tattoo tattoos tattooed tiara toupee trunks tuxedo
  turban twin_set uniform veil waistcoat wedding_dress wheelchair wig wigs spider-man superman batman one_leg one_eye one_arm 6'9 6ft5 seven_foot bobble_hat bikini kit football_kit dungarees earring earrings moustachioed red-haired
`)

/** What somebody owns, keeps, plays or is known for doing. */
export const belongings = phrasesOf(`
  accordion alpaca alpacas antiques banjo bees bike biplane boat bonsai brass_band budgie budgies bus campervan canaries caravan cello chickens choir classic_car cobbler collection cows crossword dachshund darts dominoes donkey doves drums ferret ferrets fiddle fishing flute fordson
  garden gnomes goats gospel guitar harley harmonica harp hens hives horse horses jazz kazoo koi lemons llama llamas lorry mandolin maseratis model_railway moped motorbike narrowboat parrot parrots peach_cobbler peacock peacocks piano pigeon pigeons pigs pony pub_quiz
  quad_bike quilt quilts rabbit roosters roses sax saxophone scooter sheep shetland sidecar snow_globe spaniel steam_engine tandem tarantula tractor tractors train_set trombone trumpet truck tuba ukulele van violin vineyard yacht zither zydeco macarena ballroom cricket football rugby bowls bingo hymns hymn
  snake sherry guinness bud_light jingle trophy medals medal ring ticket trumpet_case tapestry knitting crochet scrabble poker whist morris_dancing opera taxidermy telescope
`)
