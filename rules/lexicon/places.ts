import type { PlaceEntry } from '../../src/engine/lexicon.ts'

/*
 * Towns and cities of the United Kingdom (from about 4,500 people) and the United States (from 28,000), by
 * what a fix may say instead; under the empty name those that several states have. From GeoNames
 * (https://www.geonames.org, CC BY 4.0), with boroughs and quarters of London and New York added.
 * Smaller places are known by their context: "from", "lives in", "just outside".
 */
const towns: Readonly<Record<string, string>> = {
  '': `
    Albany|Alexandria|Alhambra|Amherst|Andover|Apple Valley|Arlington|Ashford|Attleborough|Auburn|Aurora|
    Bangor|Bartlett|Beaumont|Bedford|Belleville|Bellevue|Birmingham|Bloomington|Bowling Green|Braintree|
    Brentwood|Brighton|Broughton|Brownsville|Burbank|Burlington|Cambridge|Canton|Carlsbad|Charleston|
    Chelmsford|Chester|Chesterfield|Clovis|Columbia|Columbus|Concord|Corona|Crumlin|Cypress|Danville|
    Decatur|Denton|Dover|Dublin|Duluth|Durham|Elgin|Elmhurst|Englewood|Everett|Fairfield|Fayetteville|
    Featherstone|Flint|Florence|Franklin|Gainesville|Georgetown|Germantown|Glastonbury|Glendale|
    Gloucester|Gravesend|Greenville|Hadleigh|Hale|Hamilton|Haverhill|Hook|Huntsville|Jackson|Kansas City|
    Kent|Kettering|Lafayette|Lakewood|Lancaster|Lansing|Lawrence|Leominster|Levittown|Lewiston|Lincoln|
    Longview|Madison|Manchester|Mansfield|Margate|Marion|Marlborough|Martinez|Medford|Meridian|
    Middletown|Midland|Monroe|Montclair|Mount Vernon|Nelson|Neston|Newark|Newhaven|Norwalk|Norwich|
    O'Fallon|Oak Park|Oceanside|Olney|Orange|Parkland|Pasadena|Peoria|Plainfield|Plymouth|Portage|
    Portsmouth|Quincy|Reading|Redmond|Richmond|Rochester|Rome|Roseville|Roswell|Royston|Saint Charles|
    Saint Cloud|Saint Peters|Salem|Salisbury|San Marcos|Sanford|Shawnee|Shrewsbury|Smyrna|South Gate|
    Spring Hill|Spring Valley|Springfield|Stone|Stonehouse|Taunton|Texarkana|Troy|Union City|Wakefield|
    Warren|Warwick|Watton|Wayne|Wellington|Westfield|Westminster|Weymouth|Wheaton|Whitburn|Wilmington|
    Windsor|Worcester|York`,
  Alabama: `
    Alabaster|Dothan|East Florence|Gadsden|Hoover|Mobile|Montgomery|Opelika|Phenix City|Prattville|
    Tuscaloosa|Vestavia Hills`,
  Alaska: `
    Anchorage|Fairbanks|Juneau`,
  Arizona: `
    Ahwatukee Foothills|Apache Junction|Avondale|Buckeye|Bullhead City|Casa Grande|Casas Adobes|
    Catalina Foothills|Chandler|Deer Valley|El Mirage|Flagstaff|Gilbert|Goodyear|Kingman|
    Lake Havasu City|Marana|Maricopa|Maryvale|Mesa|Oro Valley|Phoenix|Prescott|Prescott Valley|
    Queen Creek|San Luis|San Tan Valley|Scottsdale|Sierra Vista|Sun City|Surprise|Tempe|Tempe Junction|
    Tucson|Yuma`,
  Arkansas: `
    Benton|Bentonville|Conway|Fort Smith|Hot Springs|Hot Springs National Park|Jonesboro|Little Rock|
    North Little Rock|Pine Bluff|Rogers|Russellville|Sherwood|Springdale`,
  California: `
    Adelanto|Alameda|Aliso Viejo|Altadena|Anaheim|Antelope|Antioch|Arcadia|Arden-Arcade|Atascadero|
    Atwater|Azusa|Bakersfield|Baldwin Park|Banning|Bell|Bell Gardens|Bellflower|Benicia|Berkeley|
    Beverly Hills|Brea|Buena Park|Burlingame|Calexico|Camarillo|Campbell|Carmichael|Carson|Castro Valley|
    Cathedral City|Ceres|Cerritos|Chico|Chino|Chino Hills|Chula Vista|Citrus Heights|Claremont|Coachella|
    Colton|Compton|Costa Mesa|Covina|Cupertino|Daly City|Dana Point|Davis|Delano|Desert Hot Springs|
    Diamond Bar|Downey|East Los Angeles|East Palo Alto|Eastvale|El Cajon|El Centro|El Dorado Hills|
    El Monte|Elk Grove|Encinitas|Escondido|Fair Oaks|Fallbrook|Florence-Graham|Florin|Folsom|Fontana|
    Foothill Farms|Foster City|Fountain Valley|Fremont|Fresno|Fullerton|Garden Grove|Gardena|Gilroy|
    Glendora|Goleta|Hacienda Heights|Hanford|Hawthorne|Hayward|Hemet|Hesperia|Highland|Hollister|
    Huntington Beach|Huntington Park|Indio|Inglewood|Irvine|La Habra|La Mesa|La Mirada|La Presa|
    La Puente|La Quinta|La Verne|Laguna Hills|Laguna Niguel|Lake Elsinore|Lake Forest|Lawndale|Livermore|
    Lodi|Lompoc|Long Beach|Los Altos|Los Angeles|Los Banos|Los Gatos|Lynwood|Madera|Manhattan Beach|
    Manteca|Menifee|Menlo Park|Merced|Milpitas|Mission Viejo|Modesto|Monrovia|Montebello|Monterey|
    Monterey Park|Moorpark|Moreno Valley|Morgan Hill|Mountain View|Murrieta|Napa|National City|
    Newport Beach|North Highlands|Novato|Oakland|Oakley|Oildale|Ontario|Orangevale|Orcutt|Oxnard|
    Pacifica|Palm Desert|Palm Springs|Palmdale|Palo Alto|Paramount|Perris|Petaluma|Pico Rivera|Pittsburg|
    Placentia|Pleasant Hill|Pleasanton|Pomona|Porterville|Poway|Rancho Cordova|Rancho Cucamonga|
    Rancho Palos Verdes|Rancho Santa Margarita|Redding|Redlands|Redondo Beach|Redwood City|Rialto|
    Ridgecrest|Riverside|Rocklin|Rohnert Park|Rosemead|Rowland Heights|Rubidoux|Sacramento|Salinas|
    San Bernardino|San Bruno|San Carlos|San Clemente|San Diego|San Dimas|San Francisco|San Gabriel|
    San Jacinto|San Jose|San Juan Capistrano|San Leandro|San Luis Obispo|San Mateo|San Pablo|San Rafael|
    San Ramon|Santa Ana|Santa Barbara|Santa Clara|Santa Clarita|Santa Cruz|Santa Maria|Santa Monica|
    Santa Paula|Santa Rosa|Santee|Saratoga|Seaside|Simi Valley|South San Francisco|South Whittier|
    Stanton|Stockton|Suisun|Sunnyvale|Temecula|Temple City|Thousand Oaks|Torrance|Tracy|Tulare|Turlock|
    Tustin|Upland|Vacaville|Valencia|Vallejo|Ventura|Victorville|Visalia|Vista|Walnut|Walnut Creek|
    Watsonville|West Covina|West Sacramento|Westmont|Whittier|Wildomar|Willowbrook|Woodland|Yorba Linda|
    Yuba City|Yucaipa`,
  Colorado: `
    Arvada|Boulder|Broomfield|Castle Rock|Centennial|Colorado Springs|Commerce City|Denver|Fort Collins|
    Grand Junction|Greeley|Highlands Ranch|Ken Caryl|Littleton|Longmont|Loveland|Northglenn|Parker|
    Pueblo|Pueblo West|Security-Widefield|Thornton|Wheat Ridge`,
  Connecticut: `
    Branford|Bridgeport|Cheshire|Danbury|East Hartford|East Haven|East Norwalk|Hamden|Hartford|Meriden|
    Milford|Naugatuck|New Britain|New Haven|Newington|North Stamford|Shelton|Stamford|Torrington|
    Trumbull|Waterbury|West Hartford|West Haven|West Torrington`,
  Florida: `
    Alafaya|Allapattah|Altamonte Springs|Apopka|Aventura|Boca Raton|Bonita Springs|Boynton Beach|
    Bradenton|Brandon|Cape Coral|Carol City|Carrollwood|Carrollwood Village|Clearwater|Clermont|
    Coconut Creek|Cooper City|Coral Gables|Coral Springs|Country Club|Cutler Bay|Dania Beach|Davie|
    Daytona Beach|DeLand|Deerfield Beach|Delray Beach|Deltona|Doral|Dunedin|East Lake|
    East Pensacola Heights|Egypt Lake-Leto|Estero|Ferry Pass|Flagami|Fort Lauderdale|Fort Myers|
    Fort Pierce|Fountainebleau|Fruit Cove|Golden Glades|Greenacres City|Hallandale Beach|Hialeah|
    Hollywood|Homestead|Jacksonville|Jupiter|Kendale Lakes|Kendall|Kendall West|Kissimmee|Lake Magdalene|
    Lake Worth|Lakeland|Lakeside|Land O' Lakes|Largo|Lauderdale Lakes|Lauderhill|Lehigh Acres|Melbourne|
    Merritt Island|Miami|Miami Beach|Miami Gardens|Miami Lakes|Miramar|Navarre|North Fort Myers|
    North Lauderdale|North Miami|North Miami Beach|North Port|Oakland Park|Ocala|Ocoee|Orlando|
    Ormond Beach|Oviedo|Palm Bay|Palm Beach Gardens|Palm Coast|Palm Harbor|Panama City|Pembroke Pines|
    Pensacola|Pine Hills|Pinellas Park|Plant City|Plantation|Poinciana|Pompano Beach|Ponte Vedra Beach|
    Port Charlotte|Port Orange|Port Saint Lucie|Richmond West|Riverview|Riviera Beach|Royal Palm Beach|
    Sarasota|South Miami Heights|St. Petersburg|Sunrise|Tallahassee|Tamarac|Tamiami|Tampa|The Acreage|
    The Hammocks|The Villages|Titusville|Town 'n' Country|University|Valrico|Wesley Chapel|
    West Little River|West Palm Beach|Westchester|Weston|Winter Garden|Winter Haven|Winter Park|
    Winter Springs`,
  Georgia: `
    Alpharetta|Athens|Atlanta|Augusta|Brookhaven|Chamblee|Dalton|Douglasville|Dunwoody|East Point|Evans|
    Hinesville|Johns Creek|Kennesaw|LaGrange|Lawrenceville|Mableton|Macon|Marietta|Milton|Newnan|
    North Atlanta|Peachtree City|Peachtree Corners|Redan|Sandy Springs|Savannah|Statesboro|Stockbridge|
    Stonecrest|Valdosta|Warner Robins|Woodstock`,
  Hawaii: `
    East Honolulu|Hilo|Honolulu|Kailua|Kaneohe|Pearl City|Waipahu`,
  Idaho: `
    Boise|Caldwell|Coeur d'Alene|Idaho Falls|Lewiston Orchards|Nampa|Pocatello|Post Falls|Twin Falls`,
  Illinois: `
    Addison|Algonquin|Arlington Heights|Berwyn|Bolingbrook|Buffalo Grove|Calumet City|Carol Stream|
    Carpentersville|Champaign|Chicago|Chicago Heights|Cicero|Crystal Lake|DeKalb|Des Plaines|
    Downers Grove|Elk Grove Village|Evanston|Galesburg|Glen Ellyn|Glendale Heights|Glenview|Granite City|
    Gurnee|Hanover Park|Highland Park|Hoffman Estates|Joliet|Lake in the Hills|Lombard|Moline|
    Mount Prospect|Mundelein|Naperville|Niles|Normal|North Chicago|North Peoria|Northbrook|Oak Forest|
    Oak Lawn|Orland Park|Oswego|Palatine|Park Ridge|Pekin|Rock Island|Rockford|Romeoville|Schaumburg|
    Skokie|South Chicago|Streamwood|Tinley Park|Upper Alton|Urbana|Waukegan|Wheeling|Woodridge`,
  Indiana: `
    Anderson|Carmel|Crown Point|East Chicago|Elkhart|Evansville|Fishers|Fort Wayne|Gary|Goshen|Granger|
    Greenwood|Hammond|Hobart|Indianapolis|Jeffersonville|Kokomo|Merrillville|Michigan City|Mishawaka|
    Muncie|New Albany|Noblesville|Schererville|South Bend|Terre Haute|Valparaiso|West Lafayette`,
  Iowa: `
    Ames|Ankeny|Bettendorf|Cedar Falls|Cedar Rapids|Council Bluffs|Davenport|Des Moines|Dubuque|
    Iowa City|Sioux City|Urbandale|Waterloo|West Des Moines`,
  Kansas: `
    Hutchinson|Leavenworth|Leawood|Lenexa|Olathe|Overland Park|Salina|Topeka|Wichita`,
  Kentucky: `
    Covington|Elizabethtown|Hopkinsville|Ironville|Lexington|Lexington-Fayette|Louisville|Meads|
    Nicholasville|Owensboro`,
  Louisiana: `
    Baton Rouge|Bossier City|Central|Houma|Kenner|Lake Charles|Laplace|Marrero|Metairie|Metairie Terrace|
    New Iberia|New Orleans|Shreveport`,
  Maryland: `
    Annapolis|Aspen Hill|Baltimore|Bel Air North|Bel Air South|Bethesda|Bowie|Carney|Catonsville|Chillum|
    Clinton|College Park|Dundalk|Eldersburg|Ellicott City|Essex|Frederick|Gaithersburg|Glen Burnie|
    Hagerstown|Hanover|Milford Mill|Montgomery Village|North Bethesda|Odenton|Owings Mills|
    Oxon Hill-Glassmanor|Parkville|Perry Hall|Pikesville|Potomac|Randallstown|Rockville|Severn|
    Severna Park|Silver Spring|St. Charles|Suitland-Silver Hill|Towson|Waldorf|West Elkridge|Woodlawn`,
  Massachusetts: `
    Agawam|Attleboro|Barnstable|Beverly|Beverly Cove|Billerica|Boston|Brockton|Brookline|Chicopee|Dracut|
    Fall River|Fitchburg|Framingham|Framingham Center|Holyoke|Jamaica Plain|Lowell|Lynn|Malden|Methuen|
    Natick|Needham|New Bedford|Newton|North Andover|North Chicopee|Norwood|Peabody|Pittsfield|Randolph|
    Revere|Somerville|South Peabody|Tewksbury|Waltham|Watertown|Woburn`,
  Michigan: `
    Ann Arbor|Battle Creek|Bay City|Burton|Clinton Township|Dearborn|Dearborn Heights|Detroit|
    East Lansing|Eastpointe|Farmington Hills|Grand Rapids|Holland|Kalamazoo|Kentwood|Lincoln Park|
    Livonia|Madison Heights|Muskegon|Novi|Pontiac|Port Huron|Redford|Rochester Hills|Royal Oak|Saginaw|
    Saint Clair Shores|Shelby|Southfield|Southgate|Sterling Heights|Taylor|Waterford|
    West Bloomfield Township|Westland`,
  Minnesota: `
    Blaine|Brooklyn Center|Brooklyn Park|Burnsville|Coon Rapids|Cottage Grove|Eagan|Eden Prairie|Edina|
    Inver Grove Heights|Lakeville|Mankato|Maple Grove|Maplewood|Minneapolis|Minnetonka|Minnetonka Mills|
    Moorhead|Oakdale|Richfield|Saint Louis Park|Saint Paul|Savage|Shakopee|West Coon Rapids|Woodbury`,
  Mississippi: `
    Biloxi|Gulfport|Hattiesburg|Olive Branch|Southaven|Tupelo|West Gulfport`,
  Missouri: `
    Ballwin|Blue Springs|Cape Girardeau|East Independence|Florissant|Independence|Jefferson City|Joplin|
    Lee's Summit|Liberty|Mehlville|Oakville|Raytown|Saint Joseph|St. Louis|University City|Wentzville|
    Wildwood`,
  Montana: `
    Billings|Bozeman|Butte|Great Falls|Helena|Missoula`,
  Nebraska: `
    Grand Island|Kearney|Omaha`,
  Nevada: `
    Carson City|Enterprise|Henderson|Las Vegas|North Las Vegas|Pahrump|Paradise|Reno|Sparks|
    Sunrise Manor|Whitney`,
  'New Hampshire': `
    Derry Village|East Concord|Nashua`,
  'New Jersey': `
    Atlantic City|Bayonne|Bloomfield|Bridgewater|Cherry Hill|Clifton|East Brunswick|East Orange|Edison|
    Elizabeth|Ewing|Fair Lawn|Fort Lee|Garfield|Hackensack|Hoboken|Irvington|Jersey City|Kearny|Linden|
    Long Branch|Marlboro|Millville|Mount Laurel|New Brunswick|North Bergen|Parsippany|Passaic|Paterson|
    Pennsauken|Perth Amboy|Piscataway|Princeton|Rahway|Sayreville|Sayreville Junction|Sicklerville|
    South Vineland|Teaneck|Toms River|Trenton|Union|Vineland|Voorhees|West New York|West Orange|
    Willingboro`,
  'New Mexico': `
    Alamogordo|Albuquerque|Enchanted Hills|Farmington|Hobbs|Las Cruces|Rio Rancho|Santa Fe|South Valley`,
  'New York': `
    Astoria|Bath Beach|Bayside|Bensonhurst|Binghamton|Borough Park|Briarwood|Brighton Beach|Bronx|
    Brooklyn|Buffalo|Bushwick|Canarsie|Centereach|Central Islip|Cheektowaga|Commack|Coney Island|Coram|
    Cypress Hills|Dyker Heights|East Flatbush|East Harlem|East Meadow|Elmira|Elmont|Far Rockaway|
    Flatbush|Flatlands|Fordham|Forest Hills|Fort Hamilton|Franklin Square|Freeport|Fresh Meadows|
    Greenburgh|Harlem|Harrison|Hempstead|Hicksville|Huntington Station|Irondequoit|Ithaca|
    Jackson Heights|Jamaica|Jamestown|Kew Gardens Hills|Kings Bridge|Manhattan|Maspeth|Middle Village|
    Morris Heights|Mott Haven|New City|New Rochelle|New York City|Newburgh|Niagara Falls|North Tonawanda|
    Ozone Park|Parkchester|Port Chester|Poughkeepsie|Queens|Queens Village|Rego Park|Richmond Hill|
    Schenectady|Sheepshead Bay|Springfield Gardens|Staten Island|Sunnyside|Syracuse|The Bronx|
    Throgs Neck|Utica|Valley Stream|Washington Heights|West Albany|West Babylon|West Islip|West Seneca|
    White Plains|Whitestone|Woodhaven|Woodside|Yonkers`,
  'North Carolina': `
    Apex|Asheville|Cary|Chapel Hill|Charlotte|Cornelius|Fort Bragg|Garner|Gastonia|Goldsboro|Greensboro|
    Hickory|High Point|Holly Springs|Huntersville|Indian Trail|Kannapolis|Matthews|Mooresville|New Bern|
    Raleigh|Rocky Mount|Wake Forest|Wilson|Winston-Salem`,
  'North Dakota': `
    Bismarck|Fargo|Grand Forks|Minot|West Fargo`,
  'Northern Ireland': `
    Antrim|Armagh|Ballycastle|Ballyclare|Ballymena|Ballymoney|Ballynahinch|Banbridge|Belfast|
    Carrickfergus|Carryduff|Castlereagh|Coalisland|Coleraine|Comber|Cookstown|Craigavon|Derry|Donaghadee|
    Downpatrick|Dromore|Dundonald|Dungannon|Enniskillen|Greenisland|Holywood|Jordanstown|Kilkeel|Larne|
    Limavady|Lisburn|Londonderry County Borough|Magherafelt|Newcastle|Newry|Newtownabbey|Newtownards|
    Omagh|Portadown|Portrush|Portstewart|Randalstown|Strabane|Warrenpoint`,
  Ohio: `
    Akron|Austintown|Beavercreek|Boardman|Brunswick|Cincinnati|Cleveland|Cleveland Heights|Collinwood|
    Cuyahoga Falls|Dayton|Elyria|Euclid|Fairborn|Findlay|Gahanna|Garfield Heights|Grove City|Hilliard|
    Huber Heights|Lima|Lorain|Mason|Massillon|Mentor|North Olmsted|North Ridgeville|North Royalton|Parma|
    Reynoldsburg|Stow|Strongsville|Toledo|Upper Arlington|Westerville|Westlake|Youngstown`,
  Oklahoma: `
    Bartlesville|Broken Arrow|Edmond|Enid|Lawton|Midwest City|Moore|Muskogee|Norman|Oklahoma City|Owasso|
    Stillwater|Tulsa`,
  Oregon: `
    Aloha|Beaverton|Bend|Corvallis|Eugene|Grants Pass|Gresham|Hillsboro|Keizer|Lake Oswego|McMinnville|
    Oregon City|Portland|Tigard`,
  Pennsylvania: `
    Allentown|Altoona|Bethel Park|Bethlehem|Cranberry Township|Drexel Hill|Erie|Harrisburg|Monroeville|
    Mount Lebanon|Norristown|Philadelphia|Pittsburgh|Radnor|Scranton|State College|Wilkes-Barre|
    Williamsport`,
  'Rhode Island': `
    Cranston|Cumberland|East Providence|Johnston|North Kingstown|North Providence|Pawtucket|Providence|
    South Kingstown|West Warwick|Woonsocket`,
  Scotland: `
    Aberdeen|Airdrie|Alloa|Alness|Alva|Annan|Arbroath|Ardrossan|Armadale|Auchterarder|Ayr|Balerno|
    Ballingry|Banchory|Bannockburn|Barrhead|Bathgate|Bearsden|Beith|Bellshill|Bishopbriggs|Bishopton|
    Blairgowrie|Blantyre|Bo'ness|Bonhill|Bonnybridge|Bonnyrigg|Bothwell|Brechin|Bridge of Allan|
    Bridge of Weir|Brightons|Broxburn|Buckie|Burntisland|Cambuslang|Campbeltown|Cardenden|Carluke|
    Carnoustie|Chapelhall|Clarkston|Clydebank|Coatbridge|Cockenzie|Colinton|Cove|Cowdenbeath|Crieff|
    Cumbernauld|Cumnock|Cupar|Currie|Dalgety Bay|Dalkeith|Dalry|Dalserf|Denny|Dingwall|Dumbarton|
    Dumfries|Dunbar|Dunblane|Dundee|Dunfermline|Dunoon|Duntocher|Dyce|East Calder|East Kilbride|
    Edinburgh|Elderslie|Ellon|Erskine|Faifley|Falkirk|Fauldhouse|Forfar|Forres|Fort William|Fraserburgh|
    Galashiels|Galston|Giffnock|Girvan|Glasgow|Glenrothes|Gorebridge|Gourock|Grangemouth|Greenock|
    Haddington|Hawick|Helensburgh|High Blantyre|Holytown|Huntly|Inverkeithing|Inverness|Inverurie|
    Isle of Arran|Isle of Bute|Isle of Lewis|Johnstone|Keith|Kelso|Kelty|Kennoway|Kilbirnie|Kilmarnock|
    Kilsyth|Kilwinning|Kingswells|Kinross|Kintore|Kirkcaldy|Kirkintilloch|Kirkwall|Kirriemuir|Lanark|
    Larbert|Largs|Larkhall|Lenzie|Lerwick|Leven|Linlithgow|Linwood|Livingston|Loanhead|Locharbriggs|
    Lochgelly|Lossiemouth|Maybole|Mayfield|Methil|Milngavie|Monifieth|Montrose|Moodiesburn|Motherwell|
    Musselburgh|Nairn|Neilston|Netherlee|New Stevenston|Newarthill|Newmains|Newton Mearns|North Berwick|
    Oban|Old Kilpatrick|Orkney|Paisley|Peebles|Penicuik|Perth|Peterculter|Peterhead|Polmont|Port Glasgow|
    Portlethen|Prestonpans|Prestwick|Queensferry|Renfrew|Rosyth|Rothesay|Rutherglen|Saint Andrews|
    Saltcoats|Scone|Selkirk|Shotts|Stenhousemuir|Stepps|Stevenston|Stewarton|Stirling|Stonehaven|
    Stornoway|Stranraer|Strathaven|Thurso|Tillicoultry|Tranent|Troon|Tullibody|Turriff|Uddingston|
    Vale of Leven|Viewpark|West Kilbride|Westhill|Wick|Wishaw`,
  'South Carolina': `
    Aiken|Goose Creek|Greer|Hilton Head|Hilton Head Island|Mount Pleasant|Myrtle Beach|North Charleston|
    Rock Hill|Spartanburg|Summerville|Sumter`,
  'South Dakota': `
    Rapid City|Sioux Falls`,
  Tennessee: `
    Chattanooga|Clarksville|Collierville|Cookeville|East Chattanooga|Gallatin|Hendersonville|
    Johnson City|Kingsport|Knoxville|La Vergne|Lebanon|Maryville|Memphis|Morristown|Mount Juliet|
    Murfreesboro|Nashville|Oak Ridge`,
  Texas: `
    Abilene|Alief|Allen|Amarillo|Atascocita|Austin|Baytown|Big Spring|Bryan|Burleson|Carrollton|
    Cedar Hill|Cedar Park|Channelview|Cleburne|College Station|Conroe|Coppell|Copperas Cove|
    Corpus Christi|Dallas|DeSoto|Deer Park|Del Rio|Duncanville|Eagle Pass|Edinburg|El Paso|Euless|
    Farmers Branch|Flower Mound|Fort Hood|Fort Worth|Friendswood|Frisco|Galveston|Garland|Grand Prairie|
    Grapevine|Haltom City|Harker Heights|Harlingen|Houston|Hurst|Irving|Keller|Killeen|Kyle|La Porte|
    Laredo|League City|Leander|Lewisville|Little Elm|Lubbock|Lufkin|McAllen|McKinney|Mesquite|Mission|
    Mission Bend|Missouri City|Nacogdoches|New Braunfels|North Richland Hills|Odessa|Pearland|
    Pflugerville|Pharr|Plano|Port Arthur|Richardson|Rockwall|Rosenberg|Round Rock|Rowlett|San Angelo|
    San Antonio|San Juan|Schertz|Sherman|Socorro|Southlake|Spring|Sugar Land|Temple|Texas City|
    The Colony|The Woodlands|Tyler|Victoria|Waco|Waxahachie|Weatherford|Weslaco|Wichita Falls|Wylie`,
  Utah: `
    American Fork|Bountiful|Cedar City|Clearfield|Cottonwood Heights|Draper|Herriman|Holladay|Kaysville|
    Kearns|Layton|Lehi|Logan|Midvale|Millcreek|Murray|Ogden|Orem|Pleasant Grove|Provo|Riverton|Roy|
    Saint George|Salt Lake City|Sandy|South Jordan|Spanish Fork|Springville|Taylorsville|Tooele|
    West Jordan|West Valley City`,
  Virginia: `
    Annandale|Ashburn|Blacksburg|Burke|Centreville|Charlottesville|Chesapeake|Dale City|East Hampton|
    Fredericksburg|Hampton|Harrisonburg|Lake Ridge|Leesburg|Linton Hall|Lynchburg|Manassas|McLean|
    Mechanicsville|Newport News|Norfolk|Oak Hill|Oakton|Petersburg|Portsmouth Heights|Reston|Roanoke|
    South Suffolk|Suffolk|Tuckahoe|Virginia Beach|West Falls Church|West Lynchburg`,
  Wales: `
    Abercanaid|Abercarn|Abercynon|Aberdare|Abergavenny|Abergele|Aberkenfig|Abertillery|Abertridwr|
    Aberystwyth|Ammanford|Bargoed|Barry|Beddau|Bedwas|Blackwood|Blaenavon|Brecon|Bridgend|Briton Ferry|
    Brymbo|Brynamman|Brynmawr|Brynna|Buckley|Burry Port|Caergwrle|Caerleon|Caernarfon|Caerphilly|
    Caldicot|Cardiff|Cardigan|Carmarthen|Chepstow|Clydach|Coedpoeth|Coity|Colwyn Bay|Cross Hands|Cwmafan|
    Cwmbran|Deeside|Deganwy|Denbigh|Dinas Powys|Ebbw Vale|Ferndale|Gelligaer|Glyn-neath|Gorseinon|
    Gresford|Haverfordwest|Hawarden|Hengoed|Hirwaun|Holyhead|Holywell|Hope|Llandrindod Wells|Llandudno|
    Llanelli|Llangefni|Llanharan|Llantrisant|Llantwit Major|Maesteg|Magor|Menai Bridge|Merthyr Tydfil|
    Milford Haven|Mold|Monmouth|Mountain Ash|Neath|Newbridge|Newport|Newtown|Pembroke|Pembroke Dock|
    Penarth|Pencoed|Pentre|Pontarddulais|Pontyclun|Pontypool|Pontypridd|Porthcawl|Prestatyn|Pyle|Radyr|
    Rhondda|Rhoose|Rhosllanerchrugog|Rhyl|Rhymney|Risca|Ruthin|Swansea|Taibach|Tenby|Tonypandy|
    Tonyrefail|Tredegar|Treharris|Treorchy|Undy|Welshpool|Wrexham|Ystalyfera`,
  'Washington, DC': `
    Washington, D.C.`,
  Washington: `
    Bellingham|Bothell|Bremerton|Burien|East Hill-Meridian|Edmonds|Federal Way|Issaquah|Kennewick|
    Kirkland|Lacey|Lake Stevens|Lynnwood|Marysville|Olympia|Pasco|Pullman|Puyallup|Renton|Richland|
    Sammamish|SeaTac|Seattle|Shoreline|South Hill|Spokane|Spokane Valley|Tacoma|University Place|
    Vancouver|Walla Walla|Wenatchee|West Lake Sammamish|Yakima`,
  'West Virginia': `
    Huntington|Morgantown|Parkersburg`,
  Wisconsin: `
    Appleton|Beloit|Brookfield|Eau Claire|Fond du Lac|Green Bay|Greenfield|Janesville|Kenosha|La Crosse|
    Manitowoc|Menomonee Falls|Milwaukee|New Berlin|North La Crosse|Oak Creek|Oshkosh|Racine|Sheboygan|
    Sun Prairie|Waukesha|Wausau|Wauwatosa|West Allis|West Bend`,
  Wyoming: `
    Casper|Cheyenne|Gillette|Laramie`,
  'the Midlands': `
    Acocks Green|Albrighton|Alcester|Aldridge|Alfreton|Alsager|Ampthill|Anstey|Armitage|Arnold|Ashbourne|
    Ashby-de-la-Zouch|Aston|Atherstone|Audley|Balsall Common|Banbury|Barnt Green|Barrow upon Soar|
    Bartley Green|Basford|Basford, Stoke-on-Trent|Bayston Hill|Bedworth|Belper|Bewdley|Biddulph|
    Bidford-on-Avon|Bidford-on-avon|Bilston|Bingham|Blaby|Blacon|Bloxwich|Bollington|Bolsover|Borrowash|
    Boughton|Bracebridge Heath|Brackley|Bridgnorth|Brierley Hill|Brixworth|Bromham|Bromsgrove|Broseley|
    Broughton Astley|Brownhills|Burntwood|Burton Latimer|Burton upon Trent|Buxton|Calverton|Cannock|
    Castle Donington|Castle Vale|Chasetown|Cheadle|Chelmsley Wood|Clowne|Coalville|Codsall|Congleton|
    Corby|Cotgrave|Countesthorpe|Coventry|Cradley Heath|Cranfield|Creswell|Crewe|Daventry|Derby|
    Desborough|Dorridge|Droitwich|Dudley|Duffield|Earl Shilton|Earls Barton|East Leake|Eastwood|
    Edwinstowe|Ellesmere Port|Enderby|Essington|Evesham|Fazeley|Fleckney|Flitwick|Frodsham|Glenfield|
    Grantham|Great Gonerby|Great Malvern|Great Wyrley|Hadley|Hagley|Halesowen|Hardingstone|Hartshill|
    Heanor|Heighington|Helsby|Hereford|Higham Ferrers|Hinckley|Hockley|Holmes Chapel|Hucknall|Ibstock|
    Ilkeston|Irthlingborough|Kempston|Kempston Hardwick|Kenilworth|Keyworth|Kibworth Harcourt|
    Kidderminster|Kidsgrove|Kimberley|Kingswinford|Kinvere|Kirby Muxloe|Kirkby in Ashfield|Knowle|
    Ledbury|Leek|Leicester|Lichfield|Long Eaton|Longton|Loughborough|Ludlow|Lutterworth|Macclesfield|
    Mansfield Woodhouse|Market Drayton|Market Harborough|Market Warsop|Markfield|Matlock|Measham|
    Melton Mowbray|Middlewich|Milton Keynes|Mountsorrel|Nantwich|Narborough|New Basford|Newark on Trent|
    Newcastle under Lyme|Newport Pagnell|Northampton|Northwich|Norton Canes|Nottingham|Nuneaton|Oadby|
    Oakengates|Oakham|Oldbury|Oswestry|Oundle|Pelsall|Penkridge|Pershore|Pinxton|Polesworth|Quorndon|
    Radcliffe on Trent|Rainworth|Raunds|Ravenshead|Redditch|Ripley|Rothwell|Royal Leamington Spa|
    Ruddington|Rugby|Rugeley|Rushden|Ryton|Sandbach|Shepshed|Shifnal|Shipston on Stour|Shirebrook|
    Shirley|Sileby|Sinfin|Sleaford|Smethwick|Solihull|Southam|Southwell|Stafford|Staveley|Stoke-on-Trent|
    Stourbridge|Stourport-on-Severn|Stratford-upon-Avon|Streetly|Studley|Sutton Coldfield|
    Sutton in Ashfield|Swadlincote|Syston|Tamworth|Telford|Thrapston|Tipton|Towcester|Tunstall|Uppingham|
    Uttoxeter|Walsall|Warsop|Washingborough|Washwood Heath|Weaverham|Wednesbury|Wednesfield|Wellesbourne|
    Wellesbourne Mountford|Wellingborough|Wem|West Bridgford|West Bromwich|West Hallam|Whitchurch|
    Wigston Magna|Willenhall|Wingerworth|Winsford|Wirksworth|Woburn Sands|Wolverhampton|Wombourn`,
  'the east of England': `
    Arlesey|Aylsham|Beccles|Biggleswade|Bourne|Bowthorpe|Bradwell|Brampton|Brundall|Bungay|Burwell|
    Bury St Edmunds|Caister-on-Sea|Cambourne|Chatteris|Cottenham|Cromer|Dersingham|Diss|Downham Market|
    East Dereham|Eaton Socon|Ely|Fakenham|Godmanchester|Gorleston-on-Sea|Great Yarmouth|Halesworth|
    Heacham|Hemsby|Henlow|Hethersett|Histon|Holbeach|Horncastle|Hunstanton|Huntingdon|Ipswich|Kesgrave|
    King's Lynn|Leiston|Linton|Littleport|Lowestoft|March|Market Deeping|Melbourn|Mildenhall|
    Needham Market|Newmarket|North Walsham|Peterborough|Poringland|Potton|Ramsey|Ruskington|
    Saffron Walden|Saint Neots|Sawston|Sawtry|Shefford|Sheringham|Skegness|Soham|Spalding|Stotfold|
    Stowmarket|Sudbury|Swaffham|Thetford|Thorpe Hamlet|Waterbeach|Whittlesey|Wisbech|Woodbridge|Yaxley`,
  'the north of England': `
    Abram|Accrington|Adlington|Adwick le Street|Alnwick|Altrincham|Amble|Annfield Plain|Appley Bridge|
    Armthorpe|Ashington|Ashton in Makerfield|Ashton-under-Lyne|Askern|Atherton|Bacup|Baildon|
    Barnard Castle|Barnoldswick|Barnsley|Barrow in Furness|Barrowford|Barton upon Humber|Batley|
    Bebington|Bedale|Bedlington|Beighton|Bentley|Benwell|Berwick-Upon-Tweed|Beverley|Billinge|Billingham|
    Bingley|Bircotes|Birkenhead|Bishop Auckland|Blackburn|Blackley|Blackpool|Blackrod|Blaydon-on-Tyne|
    Blyth|Bolton|Bolton le Sands|Bolton upon Dearne|Bootle|Boston Spa|Bowdon|Bradford|Bramhall|Bredbury|
    Bridlington|Brierfield|Brigg|Brighouse|Bromborough|Brotton|Brough|Burley in Wharfedale|Burnage|
    Burngreave|Burnley|Burscough|Bury|Carcroft|Carlisle|Carnforth|Castleford|Castleside|
    Catterick Garrison|Chapel Allerton|Chapel en le Frith|Chapeltown|Cheadle Hulme|Cheetham Hill|
    Chester-le-Street|Chorley|Chorlton cum Hardy|Clayton West|Clayton le Moors|Clayton-le-Woods|
    Cleator Moor|Cleckheaton|Cleethorpes|Cleveleys|Clitheroe|Cockermouth|Colne|Conisbrough|Consett|
    Coppull|Cramlington|Crofton|Crook|Crosby|Cross Hills|Crumpsall|Cudworth|Culcheth|Dalton in Furness|
    Darfield|Darlington|Darras Hall|Darton|Darwen|Denton Holme|Dewsbury|Didsbury|Dinnington|Dodworth|
    Doncaster|Driffield|Dronfield|Droylsden|Dukinfield|Dunholme|Eaglescliffe|Earby|Easington|East Boldon|
    Eccles|Eccleston|Egremont|Elland|Euxton|Failsworth|Fallowfield|Farnworth|Felling|Ferryhill|Filey|
    Fleetwood|Formby|Freckleton|Fylde|Gainsborough|Garforth|Garstang|Gateshead|Glossop|Glusburn|Golborne|
    Goole|Gosforth|Grange-over-Sands|Grappenhall|Greasby|Great Ayton|Great Harwood|Great Sankey|
    Grimethorpe|Grimsby|Guisborough|Guiseley|Halifax|Harrogate|Hartlepool|Haslingden|Haughton Green|
    Haworth|Haxby|Haydock|Hazel Grove|Heaton Chapel|Hebburn|Heckmondwike|Hedon|Hemsworth|Heswall|
    Hetton-Le-Hole|Hexham|Heysham|Heywood|High Peak|Hindley|Holbeck|Horbury|Hornsea|Horsforth|Horwich|
    Houghton-Le-Spring|Hoylake|Hoyland Nether|Huddersfield|Hulme|Humberston|Huyton|Hyde|Ilkley|Immingham|
    Ince-in-Makerfield|Ingleby Greenhow|Irlam|Jarrow|Kearsley|Keighley|Kendal|Killamarsh|
    Kingston upon Hull|Kippax|Kirk Sandall|Kirkby|Kirkham|Kiveton Park|Knaresborough|Knottingley|
    Knutsford|Langley Park|Leeds|Leigh|Leyland|Litherland|Little Hulton|Little Lever|Littleborough|
    Liverpool|Liversedge|Lofthouse|Loftus|Longdendale|Longridge|Longsight|Louth|Lymm|Lytham St Annes|
    Mablethorpe|Maghull|Maltby|Malton|Market Rasen|Market Weighton|Marple|Marske-by-the-Sea|Maryport|
    Meltham|Meltham Mills|Menston|Mexborough|Middlesbrough|Middleton|Millom|Milnrow|Mirfield|Morecambe|
    Moreton|Morley|Morpeth|Mossley|Murton|New Ferry|New Mills|Newbiggin-by-the-Sea|Newburn|
    Newcastle upon Tyne|Newton Aycliffe|Newton-le-Willows|North Ferriby|North Shields|Northallerton|
    Norton|Oldham|Ormskirk|Ossett|Otley|Oughtibridge|Padiham|Partington|Pelton|Penistone|Penrith|
    Peterlee|Pickering|Pocklington|Pontefract|Ponteland|Poulton-le-Fylde|Poynton|Preesall|Prenton|
    Prescot|Preston|Prestwich|Prudhoe|Pudsey|Queensbury|Radcliffe|Rainford|Rainhill|Ramsbottom|Rastrick|
    Rawmarsh|Rawtenstall|Redcar|Retford|Ripon|Ripponden|Rishton|Rochdale|Rossendale|Rotherham|
    Rowlands Gill|Royton|Runcorn|Ryhill|Ryhope|Sacriston|Sale|Salford|Saltburn-by-the-Sea|Scalby|
    Scarborough|Scunthorpe|Seaham|Seaton Delaval|Selby|Sheffield|Shelley|Shepley|Sherburn in Elmet|
    Shevington|Shildon|Shipley|Shiremoor|Silsden|Skelmersdale|Skelton|Skipton|South Elmsall|
    South Shields|Southport|Sowerby Bridge|Spennymoor|St Helens|Stainforth|Stakeford|Stalybridge|Stanley|
    Stockport|Stocksbridge|Stockton Heath|Stockton-on-Tees|Stokesley|Strensall|Stretford|Sunderland|
    Swinton|Tadcaster|Tarleton|The Boldons|Thirsk|Thornaby-on-Tees|Thorne|Thornton-Cleveleys|Tickhill|
    Timperley|Todmorden|Tottington|Tyldesley|Tynemouth|Ulverston|Upton|Urmston|Ushaw Moor|Wales|Walkden|
    Wallasey|Wallsend|Wardle|Warrington|Wath upon Dearne|West Kirby|Westhoughton|Wetherby|Whaley Bridge|
    Whalley|Whickham|Whitby|Whitefield|Whitehaven|Whitley Bay|Whitworth|Wideopen|Widnes|Wigan|Wigton|
    Willington|Wilmslow|Wilsden|Windermere|Wingate|Winterton|Withernsea|Wombwell|Workington|Worksop|Yarm|
    Yeadon`,
  'the south of England': `
    Abbey Wood|Acton|Archway|Ashtead|Aveley|Balham|Banstead|Barbican|Barking|Barnet|Barnsbury|Battersea|
    Bayswater|Beckenham|Becontree|Belsize Park|Belvedere|Bermondsey|Bethnal Green|Bexley|Biggin Hill|
    Blackheath|Borehamwood|Brent|Brentford|Brixton|Brixton Hill|Buckhurst Hill|Bushey|Camberwell|Camden|
    Camden Town|Canary Wharf|Carshalton|Chadwell Heath|Cheam|Chelsea|Chessington|Chigwell|Chislehurst|
    Clapham|Clerkenwell|Cobham|Collier Row|Coulsdon|Crouch End|Croydon|Dagenham|Dalston|Dartford|
    Deptford|Ditton Hill|Ealing|Earlsfield|East Molesey|Edgware|Elm Park|Enfield|Enfield Town|Epsom|
    Erith|Esher|Ewell|Feltham|Fulham|Grange Hill|Greenford|Greenhill|Greenwich|Hackney|Hadley Wood|
    Hainault|Hammersmith|Haringey|Harold Wood|Harringay|Harrow|Harrow on the Hill|Hayes|High Barnet|
    Holloway|Hornchurch|Hounslow|Ilford|Isleworth|Islington|Kemsing|Kensington|Kilburn|
    Kingston upon Thames|Lambeth|Lewisham|London|Mitcham|Morden|New Malden|Newham|Northolt|Orpington|
    Otford|Paddington|Peckham|Pinner|Purfleet|Purley|Radlett|Rickmansworth|Romford|Ruislip|Shepperton|
    Shoreditch|Shortlands|Sidcup|South Croydon|Southall|Southwark|Stratford|Streatham|Sunbury-on-Thames|
    Surbiton|Sutton|Swanley|Teddington|Thames Ditton|Thornton Heath|Tooting|Tottenham|Tower Hamlets|
    Upminster|Uxbridge|Waltham Abbey|Waltham Cross|Walthamstow|Walton-on-Thames|Wandsworth|Warlingham|
    Watford|Welling|Wembley|West Drayton|West End of London|West Kingsdown|West Molesey|West Thurrock|
    West Wickham|Weybridge|Whitechapel|Wimbledon|Woodford Green|Woolwich|Worcester Park|
    Abbots Langley|Abingdon|Addlestone|Aldershot|Alton|Amersham|Amersham on the Hill|Amesbury|Ascot|
    Axminster|Aylesbury|Aylesford|Bagshot|Baldock|Barnham|Barnstaple|Barton-le-Clay|Basildon|Basingstoke|
    Bath|Battle|Beaconsfield|Benson|Berkhamsted|Bewbush|Bexhill-on-Sea|Bicester|Bideford|Billericay|
    Billingshurst|Birchington-on-Sea|Bishops Cleeve|Bishops Stortford|Bishops Waltham|Bishopstoke|
    Bishopsworth|Blandford Forum|Bletchley|Bodmin|Bognor Regis|Bordon|Bourne End|Bournemouth|
    Bovey Tracey|Bovingdon|Bracknell|Bradford-on-Avon|Braunton|Bridgwater|Bridport|Brightlingsea|Bristol|
    Brixham|Broadfield|Broadstairs|Broadstone|Broadwater|Broxbourne|Buckingham|Bude|Budleigh Salterton|
    Bulford|Buntingford|Burgess Hill|Burnham-on-Crouch|Burnham-on-Sea|Bursledon|Calcot|Callington|Calne|
    Camberley|Camborne|Canford Heath|Canterbury|Canvey Island|Carterton|Caterham|Chadwell St Mary|
    Chafford Hundred|Chalfont Saint Peter|Chalfont St Giles|Chalford|Chard|Charlton Kings|Chatham|
    Cheddar|Cheltenham|Chertsey|Chesham|Cheshunt|Chichester|Chinnor|Chippenham|Chipping Norton|
    Chipping Ongar|Chipping Sodbury|Chorleywood|Christchurch|Churchdown|Cinderford|Cirencester|
    Clacton-on-Sea|Clevedon|Cockington|Codicote|Coggeshall|Colchester|Coleford|Colnbrook|Cookham|
    Copthorne|Corsham|Cosham|Cowes|Cowley|Cowplain|Cranleigh|Crawley|Crediton|Crewkerne|Crowborough|
    Crowthorne|Cullompton|Culverstone Green|Dartmouth|Datchet|Dawlish|Deal|Denmead|Devizes|Didcot|
    Dorchester|Dorking|Dunstable|Dursley|East Cowes|East Grinstead|East Horsley|East Tilbury|
    East Wittering|Eastbourne|Eastleigh|Easton|Easton-in-Gordano|Edenbridge|Egham|Emsworth|Epping|Exeter|
    Exmouth|Eynsham|Falmouth|Fareham|Faringdon|Farnborough|Farnham|Farnham Royal|Faversham|Felixstowe|
    Ferndown|Fleet|Folkestone|Fordingbridge|Four Marks|Freshwater|Frimley|Frinton-on-Sea|Frome|
    Furnace Green|Gerrards Cross|Gillingham|Godalming|Gosport|Gossops Green|Grays|Great Bookham|
    Great Dunmow|Great Missenden|Great Torrington|Great Wakering|Greenhithe|Grove|Guildford|Hailsham|
    Halstead|Harefield|Harlow|Harpenden|Hartley|Harwich|Haslemere|Hassocks|Hastings|Hatfield|Havant|
    Hawkinge|Hayle|Hayling Island|Haywards Heath|Heavitree|Hedge End|Helston|Hemel Hempstead|Henfield|
    Henley-on-Thames|Herne Bay|Hertford|High Wycombe|Highbridge|Highworth|Hindhead|Hitchin|Hoddesdon|
    Honiton|Hoo|Horley|Horsham|Hove|Hungerford|Hurstpierpoint|Hythe|Ilfracombe|Ilminster|Ingatestone|
    Iver|Iver Heath|Ivybridge|Kelvedon|Keynsham|Kidlington|Kings Langley|Kingsbridge|Kingskerswell|
    Kingsteignton|Kingswood|Knaphill|Lancing|Langley Green|Larkfield|Launceston|Leatherhead|
    Lee-on-the-Solent|Leighton Buzzard|Letchworth Garden City|Lewes|Lightwater|Liphook|Liskeard|Liss|
    Little Clacton|Littlehampton|Long Ashton|Long Sutton|Longfield|Looe|Lower Earley|Luton|Lydney|
    Lyme Regis|Lymington|Lyneham|Maidenbower|Maidenhead|Maidstone|Maldon|Malmesbury|Mangotsfield|
    Manningtree|Manston|Marchwood|Marlow|Martock|Melksham|Mendip|Midhurst|Midsomer Norton|Minehead|
    Nailsea|Nailsworth|Netley|New Alresford|New Milton|New Romney|Newbury|Newquay|Newton Abbot|
    North Baddesley|Northam|Okehampton|Old Harlow|Old Windsor|Ottery St Mary|Overcombe|Oxford|Oxted|
    Paddock Wood|Paignton|Par|Parkstone|Paulton|Peacehaven|Peasedown Saint John|Pembury|Penryn|Penzance|
    Petersfield|Pitsea|Plympton|Plymstock|Poole|Portishead|Portslade|Potters Bar|Princes Risborough|
    Radstock|Rainham|Ramsgate|Rayleigh|Redbourn|Redhill|Redruth|Reigate|Ringwood|Rochford|Romsey|
    Ross on Wye|Rottingdean|Royal Tunbridge Wells|Royal Wootton Bassett|Rusthall|Rustington|Ryde|Rye|
    Saint Leonards-on-Sea|Salfords|Saltash|Sandown|Sandwich|Sawbridgeworth|Seaford|Selsey|Send|Sevenoaks|
    Shaftesbury|Shanklin|Sheerness|Shepton Mallet|Sherborne|Shoreham-by-Sea|Shrivenham|Sidmouth|
    Sittingbourne|Slough|Snodland|Sonning Common|South Benfleet|South Hayling|South Molton|
    South Ockendon|Southampton|Southend-on-Sea|Southsea|Southwater|St Albans|St Austell|St Ives|
    St Leonards|Staines|Stanford-le-Hope|Stansted Mountfitchet|Staplehurst|Stevenage|Steyning|
    Stoke Gifford|Storrington|Street|Strood|Stroud|Sturry|Swanage|Swanscombe|Swindon|Tadley|Tadworth|
    Tankerton|Tavistock|Teignmouth|Tenterden|Tetbury|Tewkesbury|Thame|Thatcham|Thornbury|Tidworth|
    Tilbury|Tiptree|Tiverton|Toddington|Tonbridge|Torpoint|Torquay|Totnes|Totton|Tring|Trowbridge|Truro|
    Twyford|Uckfield|Ventnor|Verwood|Wadebridge|Wallingford|Walton-on-the-Naze|Wantage|Ware|Wareham|
    Warminster|Water Eaton|Waterlooville|Wells|Welwyn Garden City|Wendover|West Byfleet|West Clandon|
    West Mersea|Westbury|Westergate|Westgate on Sea|Weston-super-Mare|Wheatley|Whitstable|Wickford|
    Wimborne Minster|Wincanton|Winchcombe|Winchester|Winscombe|Witham|Witley|Witney|Wivenhoe|Woking|
    Wokingham|Worthing|Wotton-under-Edge|Writtle|Wroughton|Yapton|Yate|Yateley|Yatton|Yeovil`,
}

const states =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|' +
  'Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|' +
  'Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|' +
  'North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|' +
  'Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming'

const countries =
  'England|Scotland|Wales|Northern Ireland|Ireland|Great Britain|Britain|United Kingdom|UK|United States|USA|' +
  'America|Canada|Australia|New Zealand|India|Pakistan|Bangladesh|Nigeria|Ghana|Kenya|Somalia|Sudan|Syria|' +
  'Iraq|Iran|Afghanistan|Ukraine|Poland|Romania|Germany|France|Spain|Italy|Portugal|Greece|Turkey|China|' +
  'Japan|Korea|Vietnam|Philippines|Mexico|Brazil|South Africa|Zimbabwe|Jamaica|Egypt|Israel|Russia|Denmark|' +
  'Sweden|Norway|Finland|Netherlands|Belgium|Switzerland|Austria|Hungary|Yemen|Ethiopia|Eritrea|Nepal|Europe|' +
  'Africa|Asia'

/** Counties of the United Kingdom and regions that people name. */
const regions: Readonly<Record<string, string>> = {
  'the south of England':
    'Bedfordshire|Berkshire|Buckinghamshire|Bucks|Cornwall|Devon|Dorset|Somerset|Wiltshire|Gloucestershire|' +
    'Oxfordshire|Hampshire|Surrey|Sussex|East Sussex|West Sussex|Kent|Hertfordshire|Herts|Isle of Wight|' +
    'Cotswolds|New Forest',
  'the east of England': 'Norfolk|Suffolk|Essex|Cambridgeshire|Lincolnshire|Fens',
  'the Midlands':
    'Derbyshire|Leicestershire|Northamptonshire|Nottinghamshire|Rutland|Shropshire|Staffordshire|' +
    'Warwickshire|Worcestershire|Herefordshire|West Midlands|Black Country|Peak District',
  'the north of England':
    'Yorkshire|North Yorkshire|West Yorkshire|South Yorkshire|Lancashire|Cheshire|Cumbria|Northumberland|' +
    'County Durham|Merseyside|Tyneside|Teesside|Wirral|Greater Manchester|Lake District|Humberside',
  Wales:
    'Gwynedd|Powys|Ceredigion|Pembrokeshire|Carmarthenshire|Anglesey|Glamorgan|Monmouthshire|Clwyd|Dyfed|' +
    'Gwent|Snowdonia|Eryri|Rhondda|Valleys',
  Scotland:
    'Aberdeenshire|Angus|Argyll|Ayrshire|Fife|Highlands|Lanarkshire|Lothian|Moray|Orkney|Perthshire|' +
    'Renfrewshire|Shetland|Stirlingshire|Sutherland|Caithness|Skye|Western Isles|Hebrides|Borders|Lochaber',
  'Northern Ireland': 'Antrim|Armagh|Fermanagh|Tyrone|County Down|County Antrim|Derry|County Tyrone',
}

const listed = (names: string): readonly string[] => names.split('|').map(name => name.trim())
const inside = (level: PlaceEntry['level'], by: Readonly<Record<string, string>>): readonly PlaceEntry[] =>
  Object.entries(by).flatMap(([within, names]) =>
    listed(names).map(word => (within ? { word, level, within } : { word, level })),
  )

export const places: readonly PlaceEntry[] = [
  ...inside('city', towns),
  ...inside('region', regions),
  ...listed(states).map((word): PlaceEntry => ({ word, level: 'state' })),
  ...listed(countries).map((word): PlaceEntry => ({ word, level: 'country' })),
]
