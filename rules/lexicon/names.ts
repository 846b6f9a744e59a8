import { wordsOf } from './words.ts'

/*
 * Given names and family names of many origins, in lower case and without accents. A hint beside a cue,
 * never proof alone: what makes a word a name is the sentence around it, so that a name missing here is
 * found as well as one that stands here. Sampled evenly from the locales of Faker (MIT licence, Copyright
 * (c) 2022-2026 Faker) with names of our own choice added where its lists are thin.
 */
export const givenNames = wordsOf(`
  aadi aaditya aadrika aagneya aanand aarav aaron aarya aaryan aashritha aayushmaan aba abaco abbondanza
  abby abdi abdoulaye abdul abdulahad abdulaziz abduljalil abdullah abdulrahman abdurrahiym abebe abebi
  abeer abel abena abhaya abhirath abigail abimbola abiodun abiona abisoye abondance aboubacar abraham
  achalesvara achieng achintya acuk ada adaeze adalric adalrico adam adama adaobi adar adaugo addison ade
  adebayo adebola adeboye adedayo adedeji adegrine adekunle adela adelayida adele adeliya adenike adeodat
  adeoti adetayo adetoke adhiarja adhiraj adiba adinath adityanandan adnan ado adolphus adraman adriana
  adriano adrijana adriyan advaya adwoa afal afanasiy afia agah agapia agata agathe aggey aglae agnes
  agnesa agneya agnieszka agnivesh agnos agostino agustin ahalya ahmad ahmed ahsan aida aidan aiden aine
  aisha aissatou ajala ajay ajita akande akanni akari akdemir akiko akim akinlabi akinyi akorfa akosua
  akroor akshainie akshayakeerti akua akula akumaa akwasi alaba alaban alambana alan alana alasdair
  alberade alberic albert alberto alda aldobrando alejandra alejandro aleksa aleksander aleksandra
  alessandra alessandro alex alexander alexandra alexandre alexandria alexei alexey alexis alf alfie
  alfonso alfred alfredo ali alica alice alicia alicja alima alina aline aliou alisa alisha alix alize
  allison almaz almire alpagut alperen alpha alpturan altintarkan alton alvina alyce alzbeta ama amady
  amanda amani amara amaranaath amarande amat amato amber ambrozy amedee amelia ameth ameyatma amina
  aminah aminat aminata aminu amir amira amoke amon amrit amrita amvrosiy amy ana anabela anaelle anais
  anal anamarija anamika ananta anastas anastasia anatolia anatoly andi andras andre andrea andrei andrej
  andres andrew andrey andriy andrzej andy andzelika anele aneta anfisa angel angela angelina angelita
  angharad angoustan angus anh ani anicee anikita anil anila anish anita anja anjali anjolaoluwa anjushri
  ann anna annabel annibale annie ansgary ante anthony antonella antonia antonida antonie antonija antonin
  antonio antony anuja anunay aoi aoife apollinary apolline april apsara arcade archan archibald archie
  arda ardito argu ariadna ariana arijit arina arinola aristarkh arjen arjun arkadiy arlene arlo armand
  armando armeline arnesh arnold aron arona arpad arrigo arsene art artem artemia artemiy arthur artur
  arturo artut arvid arwen asa asha ashleigh ashlesh ashley ashmi ashtyn asia asif asja asma asmaa asmadi
  asmita asolat asta astarte astrid asya atalmis atanazy atieno atimer atmananda atreyee atta audrey
  august augusta aurel aurian austin ava avantika avdey avgustin avksentiy avni awa awar awaz axeline
  ayaan ayanda ayebatari ayesha aygirak ayinde ayinke aylin ayodele ayotude aysar ayumi azalia azamat
  azeglio azubuike baalagopaal babasola babatunde badur bagaalp bahadir bahram bahuwarna baidehi bakary
  baktiono balaaditya balagopal balamani balwinder bandhu bangizwe bangu banji bankimchandra barbara
  barbora barmakli barry barton bartosz basanyalavac basci basile basma bawer bayaz baybicen bayri bazyli
  beato beatrice beatriz beau bedri bedriska begum bekele belguc belimir belina bell bella belle beniamin
  benicio benito benjamin benli bent bercem berislav bernard bernardo bert berta bertha berthe bertram
  beryl besar betty bettye beverly beyrek bhaanumati bhadrak bhagavaan bhagwanti bhanumati bharat bhasvan
  bhaves bhekizizwe bhekumbuso bhilangana bhisham bhoopat bhooshan bhudev bhupen bhuvanesh bianka bibek
  bickici bikash bilal bilgebayuncur bill bilol biloslav bilwa bilyana binbegi bineta binh binta bisenija
  biserka bishal bishnu bisi blaise blanca blazej blodwen bo bogdan bogdana boguslaw bohdan bohumir bojan
  bojana bokde bola boleslav bonaventura bongani bonnie bora boris borislav borislava borys bouba boyan
  boza bozan bozidara braden bradley brahmaanand brahmdev brandi brandon brandt branimir branka bratomil
  brenda brendan brendon briac brian briana bridget brijesh britney brittany broderick bronte bronwen
  bruce bruna bruno bryan brygida bryn buchi buck buddha budi budimir budivoj buhle buke bukola bulgak
  bunmi bushra busisiwe buyan buytur caesar cagritegin caio caitlin cakrawangsa calebe callie callum
  calvin camila camilla cana candido caoimhe capucine cara carey caribert carla carles carlos carlota
  carmela carmelo carmen carmo carol caroline carolyn carolyne carter carys casandra catalina catharine
  catherine catriona cecep cecil cecilia cedomir cedric celasun celestine celia ceri cesar ceylinaz cezary
  chaaruchandra chakradhar chaminda chanakya chanda chandini chandra chandraayan chandraketu chandrakin
  chandran chandraprabha chao charak charlene charles charlie charlotte charumati chaten chaturbhuj
  chauncey chaya chebet cheikh chen cheng cherechi cherif cheryl chester chiamaka chidaakaash chidambaram
  chidi chika chinedu chinmayananda chinyere chioma chipo chisom chitraksh chitrali chizoba chloe chretien
  christian christiana christina christine christoffer christopher chukwu cian ciara ciaran ciler cindy
  ciprian cirino cistoslava ciya clara clare claudia clement clemente clementina clemenzia clemmie
  clifford clive clodagh clyde colin colleen colm colten concepcion conchita connor conor conrad constance
  consuelo coralie corbin corina cornelia coronato coskuner costel coumba courtney craig crawford cristian
  cristina ctislava cunegonda cuong cynthia cyprien cyril cyryl d'angelo da daevi dahlia dahyun dai
  daisuke dakshayani dalal dalemir dalia dalibora dalila daliono dalmazio damian damife damilare damilola
  damjan damjanka dan dana dandak daniel daniela danielle danijel danika danilo danjuma dante danuta
  daouda dara darasimi daria darian darien darija darina dariusz darlene darmana darragh darren darya dasa
  datta dave davi david davina davor davorin dawit dawn dayaananda dayton deb debbie debora deborah debra
  declan deeksha deepa deepak deepankar deepika deeptanshu deeptimay deeptimoyee deirdre delaney dele
  delia delmer delyth dementiy demetriusz dena denis denisa denise dennis deondre derek dermot dersim
  deshawn desmond dev devajyoti devasree deven devin devvrat dewi dewitt dhaanyalakshmi dhanalakshmi
  dhanesh dhanvin dharitri dhyanesh diana diane diarra diego digambara dilara dildora diler dilini dilovan
  dimitrina dina dinis dinkar dino dionyz dipali dipendra dipesh direnc divakar divna diyana dmitri
  dmitriy dmitry dobromila dobromisl dodo doleslava dolores domenic dominic dominik donald donavon dong
  donna dorana doreen dorian dorinel doris dorofey dorota dorotea dorothy dorthy doug douglas dragan
  dragana draginja dragisa dragutin drona duane dubravka dubravko duc dulari dumisani duncan dung dusan
  dusica dusko dwayne dylan dylano eamonn earl ebiowei ecaterina eda edgar edgardo edmund edna edson
  eduarda eduardo edvarda edward edwin eekalabya efe efken efraim efua egle egor eileen eilidh eira eirlys
  ekaksh ekaparnika ekaterina ekdant eladio elaine elcin eldor elena elenora eleonora eleri eleuthere eli
  eliah elias eliasz elijah elin elisa elisabeth elisio elissa elizabeth ellie elliott eloa elody eloisa
  eloise eloy elpidio elsa elsie elspeth elvera elvina elvira elwira eman emanuel emanuil emas emeka
  emelyan emie emiko emil emile emilia emilija emilio emily emma emmanuel emmanuelle emmanuil emrys ena
  enid enimia enrico enrique ensar enzo eoin ercole erdal erdenikatun eric erica erich erick erik erika
  erin erkan ermolay ernest ernestina ernesto ernie esha esi esmeralda esperanza esse esteban estela
  estella ester estera esther esupofo ethan ethel euan eudoksja eudora eugeniusz eunji eusebio eva
  evangelina evangeline evar eveline evelyn evfrosinia evie evlampiy evy ewa ewan eyram ezekiel fabricia
  fabricio fadekemi fadi faduma fahad fahrettin faiq faisal fang fanny fantine farah farai fares farhan
  farida farzana fatim fatima fatimah fatimata fatoumata federico fedosiy felicia feliciano feliks felipe
  felix femi feng feodosia feofan ferah ferdinand ferdynanda ferhan fernanda fernando ferne ffion fidan
  fikayomi filimon filip filipa filomen finlay finley finn finnley fiodor fiona fionn fionnuala fitrat
  fitria flora flore florence florencia florencio florina flossie floy flynn foka folake folco frances
  francisca francisco franciszek franciszka francois francoise frank frankie frantisek fraser fred freda
  freddie frederica frederico fredrick freya frieda frol funani funke funmi funmilade gabriel gabriela
  gabrijela gadang gael gagan gage gajadhar galaktion galfryd galina gallicano gamanto ganaka gandharv
  gang gangesh ganna garan gareth garry gary gaspar gaston gati gatsha gaurang gautama gautami gavin gaye
  gbeminiyi gbemisola gbowoade geetanjali gemma gencer gene gennadiy geoff geoffrey george georgia
  georgina georgiy geraint gerald gerardo gerasim german gerolamo gertruda gethin ghada ghanshyam ghita
  gian gianina gianpiero gilbert gilberto gillian gina giovani giovanna giovanni girija girika giriraj
  gisele gita giyas gladys glenda glenys glib gloria gokben goncalo gonzalo gopaal gopi goran gorana
  gorazd gordan gordey gordon gorislav goswamee gottardo gouranga govhar graciela grady graham greg
  gregorian gregorio gregory greta grgo grzegorz guadalupe guang gubio gudakesa gudrun guilherme
  guillermina guillermo gula gulnora gulpembe gulseren guncicek gunnar gunnel guriy gurpreet guru gus
  gustavo guy gvendolina gwen gwido gwilym gwyneth haby hadi haeun hai haile haitham hakan hala halie
  halima halina hamdullah hamid hamidou hamima hamish hamza hana hanan hanh hanna hannabel hannah hao
  hardi harinakshi harit harjit harley harold harpreet harriet harry harto haruka haruki haruto hassan
  hauke hawa haya hayley hazim heather heba hector heidi heitor heja helen helene helga heloisa heng
  henrique henry henryk henryka herman hermenegildo hershel hester hiba hieu hilaire hilal hilary hilda
  himadri hina hind hiroshi hisham hiwot hlengiwe hoa hoda hodan homer homero hong horac horace horacio
  horacy hortense hosiyat howard hozan hrvojka hua hubert huda hudavendigar hudson hugh hugo hui humay
  hung huong husain hussain hussein hyejin hyunwoo hywel iain ian ibra ibrahim ibrahima ico ido idowu
  idris idy ieuan ifeanyi ifeanyichukwu ifeoma ignacio ignatius igor ihsan ikechukwu ikenna ikhidie
  ikicitoyun ilarie ilay ilayda ildika ilia ilinca ilker ilona ilqar ilyos ima imad iman imani immanuel
  imogen imran ina inder indira ines ingrid inioluwa inka innokentiy intisar ioana iona ipatiy iqbal irena
  irene irfan irina irma iroda iryna isaac isabeau isabel isabela isabell isabella isabelle isadora isai
  isaias isak isidor isioma isis isisa isla ismaele ismail ismaila isotta issa itunuoluwa iulian iva ivan
  ivana ivanna ivo ivor ivy iwona iyabode izaak izaiah izidor izolda izot izydor jabal jaber jabulile
  jacey jack jackie jacob jacobo jacqueline jacquelyn jacqui jada jadesola jadranka jadranko jadwiga
  jaeden jagadisha jagdish jahanara jai jaime jair jake jamal jamar james jamie jamil jamila jan janaina
  janessa janet janice janina janine janka jannek janusz japhet jaqueline jared jaromir jaroslav jarvis
  jarwi jasen jasna jason jaspreet jaswinder javier javohir jawad jax jayda jayden jaylin jazmyn jean
  jefferey jeffrey jelani jelena jenifer jenna jennifer jeremiah jeremiasz jeremie jeronimo jerrell jerry
  jerzy jesa jessica jesus jettie jevrosima jian jie jihan jihoon jihye jim jimin jimmie jimmy jin jing
  jiri jisoo jitender jiwoo joachim joan joana joann joanna joao joaquim joaquin joe joel joep joey
  johathan john johnnie johnny johnson joko jolana jolayemi jolie jolin jonatan jonathan joojo jordan
  jordi jorge jorgen jose josef josefina josep joseph josephine joshua josiah josue jovana joyce joza
  jozef jozue juan juana juanita judah judith judy judyta jugoslav jule julia julie juliet julieta julio
  jun junaid junayd junius justin justyn justyna jyoti kaden kadi kai kailash kailee kalina kalinda
  kalistrat kalle kama kamal kamala kamau kamila kamille kanak kanchan kanda kang kannen kareem karen
  karim karine karl karla karligac karolina karthik kashif kashyap kashyapi kasia kasiran katarina
  katarzyna kate katerina katherine kathleen kathlyn kathryn kathy kattie kavita kavya kawthar kaya kayla
  kayleigh kaylie kazimierz kazuki kehinde keiko keira keisha keith keji kelly kelsi kelton kemi ken kenji
  kenneth kenny kenyon kerry kevin kgabu khadidiatou khadija khadijah khaled khalid khalifa khanh khem
  khethiwe khoriv khristofor khristya kiarra kim kimberly kimi kine kipchoge kira kiran kirgavul kirill
  kirsty kismet klara klaudia klemens klement klementyna kleopatra kliment koby kocer kofi kojo kolumbin
  konstantin konstanty koralia koray kornel korneliusz kornilo kresimir krishna krishnadas krista
  kristijan kristina kristoffer krunoslav krystal krystel krzysztof ksawera ksawery ksenia kubra kubura
  kulwinder kumari kunle kupriyan kurnia kuzma kvitka kwabena kwaku kwame kwang kwasi kwintyn kyano kyle
  laal lachlan lad ladislau ladislav laila laith lakisha lakshmi lakshmidhar lamia lamine lamont lan lara
  larisa larissa larry lars larue larysa lashawn latif latoya laura laurane laure lauren laurencja
  laurentiu laurenty lauretta lava laverne lawrence lawrencia laxman laxmi layla laylo lazarz lea lean
  leander leandra leanne lei leif leila lela lempi len lenka leo leon leonard leonardo leone leonid leonor
  leonora leopold lerato lere les lesley leslie lesya leszek leticia letitia levko lewis li lia liam liang
  lidia lilia lilian lilianna liliya lillian lily lilyan lin lina linda lindiwe ling linh lino linwood
  lirik lisa lise livia liyana liz liza ljiljana ljubica ljubomir llinos llyr lola long lonie lonzo lorcan
  loreen lorena lorenzo lori lorrain lorraine lottie lou louisa lourdes lourenco lovisa lowri luana lubna
  luc lucas lucca lucia lucille lucious lucy ludivoj ludmila ludovic ludwig ludwik luena luis luisa luiza
  luka lukas lukasz luna lune lungelo lura lurhur lutfulloh luz luzie lydia lydie lynne lyubislava
  lyubodar lyubomir lyuborada lyubov lyudmila lyudomila mabel mac maciej mackenzie madhuri madilyn madison
  mady maeve mafalda magda magdalena maguette maha maher mahesh maheswar mahmoud mahzun mai maimouna
  mairead maisie maite maja majid makary makayla makena makinwa makoto maksim malak malcolm malgorzata
  malia malick malva malvina mamadou mamady manah manal mandaakin mandeep mandla mandy manel mangalya
  manisha manjusha manoj manon manpreet mansueto manuel manuela maphikelela mara marcel marcela marceli
  marcelo marcia marco marcos mardon marek mareme margaret margarett marge mari maria mariam mariama
  mariana marianna mariano maricarmen marichka marie marijana marilu marilyn marin marina marinela mario
  marion marisa marita marjorie mark marko marlene marli marlin marsha mart marta marten martha martial
  martin martyn martyna marvin marwan mary maryam maryan massamba matej mateo mateus mateusz matheus
  mathilde matilde matthew matylda maud maureen maurice maurycy maverick mavis max maxbuba maxim
  maximiliano maxine maya maysa mazen mazie mbalienhle mbaye mechislav mechislava medard medya meena meera
  megan megane meggie meghnad mei meirion mekhi melania melchiade melenija melinda melissa melody menaka
  meral mercedes mercia merlin meron mhairi mhambi mia mica micael micaela michael michal michelle michiko
  mick miguel mihai mijat mike mikhail mikhaylo mikhey mikola mikolaj milagros milan milana mile milica
  milik miliy milla millie milojica milos mima min minakshi ming minh minji minjun minnie minseo mio
  miodrag mirabela miran miranda miriam mirjana mirna miromila miron miroslava mirre misa misbah mitra
  moctar modesta mofifoluwa mohamadou mohamed mohammad mohammed mohinder moira mojzesz mokey molly momira
  mona monica monika moradeke morag moreno morgana moses mosinmileoluwa mouhamadou mouhameth mounir moussa
  moustapha mpumelelo mthunzi muattar mufiz muhammad muna munir muriel murilo murl musa musawenkosi
  mustafa muthoni mutia muyiwa muzaffar mwangi myfanwy mykola mylo myrtis myung na nabil nabin naci nadeem
  nadezhda nadia nadim nadine nagabhushanam naila naima najam najwa nalini nam nana nancy naoki naoko
  narcis narcisa narciso narendra nasir nasreen nasser natalia natalie natalya natan natanael nataniel
  natasa natasha nathalie nathan nathanael navdeep naveen nawal nazan nazariy nazary ndleleni ndondoloza
  neal nedeljko nedim nedjeljka nedjeljko neha neil nellie nelya nemanja nerys nesa nesrin nestor nettie
  neville nga ngoc ngozi nhung niall niamh nicezio nicholas nicholaus nick nicolas nicole nicuta nigel
  nihad nikanor nikodim nikola nikolai nikolas nikoleta niksa nimal nimit nina ninioluwa niro nischal
  nisha nisrine nistiman nizar njeri nkechi nkem nkosenye nkosingiphile nkosiyabo nnamdi nneka noah nodira
  noemi noemie nofoto nokuthula nolwazi nomvula nonhlanhla nonjabulo noor noortje nora norbert noreen
  noriko norm norma norman nosirjon nour noura novella novita nozipho ntombizodwa nuala nubia nuda nura
  nural nuray nusrat nya nyambura nyana obi obinna obioma octaviana odhiambo odhran odie ofelia ogooluwa
  oisin oksana oktyabrina ola oladimeji olaf olaide olatunbosun oleg olelko olena olesya olga olin oliver
  olivia olivier oliwier olof olufunke olumide olumorotimi olusegun olutomiwa oluwamuyiwa oluwaseun
  oluwatimilehin oluwatoyosi oluwunmi olwen omad omana omar omawunmi omobobola omodunni omolara omotara
  onofrio opaline opemipo oreofe orest orestes orion orislava orla orsolina osama oscar osian otakar
  otieno ottilie oumar ousmane owen oyindamola ozan ozanne ozcan pablo pacifico padam padraig pakhom
  palesa pam pamela panagachie pandu panfil pankracy paola parminder parveen pascal pathe patricia
  patricio patrick patrycja patrycjusz patryk patty paul paula paulette paulin paulina pauline paulo pave
  pavel pavlina pavlo pawel pearlie pedro peggy pelageya penelopa peng percy perica pericle perla petek
  peter petra petrija petro peyton phil phila philemon philip phiwokwakhe phoebe phuong phyllis pietro
  pilar ping pinkie piotr platon polikarp polyana ponziano pooja poornima poppy porfiriusz pradeep prakash
  pran pranata prashant prathamesh preity prem priscilla priya priyala prokl prokles prokul prosper
  prvoslav przemyslaw puja pulcherie puneet pushti qasim qiang qing qizilgul qosim quang quentin
  quintiliano quynh rabab rachael rachel radeke radha radika radim radmila radomir radomira radul rafael
  rafaela rafal rafiq rageswari rahayu rahul raj rajendra rajesh rajina rajinder rajiv rajko rajnold raju
  rakesh ralph ramata ramesh rameshwar ramiro ramon ramona ramzi rana randolph randy rania raquel rasha
  rasheedah rashid rasmus rati ratimir ratmir ratna raul ravi ravshan rawan ray raymond rebeca rebecca
  rebekka recai reece reem refugio reg regina reginald reilly rein reina reine rekha relja remilekun
  renata renato renaud rendy rene renja renske rhian rhianna rhiannon rhodri rhona rhonda rhys ricardo
  ricario richard rick rico rija rim rin rini rino riyad rizwan robert roberta roberto robin rocio rod
  roderyk rodney rodrigo roger rohan rohit roisin roj rokhaya roksana roksolana roland roman romeo ron
  ronak ronald rong roni rory rosa rosalia rosario rose rosemary roser rosie roslyn ross rotimi roxana roy
  roya ruairi ruba ruben rubina ruby rudolf rudolph rufina rufino rui ruken rukhmani rukhsana rula rupert
  ruslan ruslana russ russell rutendo ruth ruxanda ruza ruzica ryan ryo saad sabina saboxon sachiko sachin
  sacid sada sadia sadye saeed safaa safietou sagar sahar said saif saima sakti sakura salah salem salim
  salimatou sally salma salomon salvador sam samantha samba sami samir samira samuel samuil samukelisiwe
  sandeep sandra sandrine sandro sandu sanduni sandy sangeeta sanjay sanjin santiago santo santosh sanya
  saodat saoirse sara sarah saraswati saroja satish satoshi savanah savion savva sayed scott seamus sean
  sebastian secondina sedat sef sefik segun sekinat selale selam selen selena selma selmer semen seojun
  seoyeon serafin serafina seraphin sergei sergey sergi sergio servan settimio seun sevastyan sevinc
  seweryn seydou seyyit sfiso shabana shade shahid shahriyor shaima shaka shan shana shane shanice
  shaniqua shannon shantanu shanti shany sharon shashi shaun shawn shazia shea sheila shekoni shelly sheng
  sherry sherwood shilpa shirin shirisha shirley shivakari shona shota shresthi shreya shridevi shu
  shubhaprada sian sid siddarth siddhartha sidney sidoine sidonia sidor sienna sifiso sigfrid siham silan
  silas silke silvia simao simisola simon simran sindisiwe sinead sinenhlanhla sinook siobhan sioned sipan
  siphiwe sipho sire sirineu siro sitara sithembiso sizakele skip slavica slavoljub slavomir slavuta
  slawomir smiyana smriti sname sneha snezana socorro soda sofia sofon sohib soledad solomon somnath sonal
  sonia sonny sonya soojin sophia sophie soraia soraya sorin sota speranta speranza srecko stacey stan
  stanimir stanislaw stanko stanley stasa staza stefan stefania steffan steffen stella stepan stephania
  stephanie stephen stephon steve steven stewart stina stoyan stribor stuart suad subash subhasini subodh
  sue suhaila sujata sukhdeep sulaiman suleiman sultan sumaya sumayyah sumitra sunghoon sunil sunita suraj
  suresh surinder surya susan susana sushant susheel sushma suzanne suzon svatoboj svetislav svetlana
  svyatopolk swapnil swati sweta syahrini sylvester sylvia sylwia szczepan tadhg tafadzwa tahani tahira
  taisia takashi takumi talal talha talita tamara tammy tanisha tanushri tao tara taras tarcisio tarek
  tari tariq tasneem taswir tatiana tatum tea teagan ted teddy tegan tej tejumola tekla temitope tendai
  teodor teodoro terence terentiy teresa terrance terri terry tertuliano tessa thabisa thabo thadie
  thamsanqa thandiwe thanh thao thelma themba theo theodore theofil theophraste theresa theron thiago
  thierno thilini thomas thulisile thuy tiago tian tiara tien tiffany tigist tihana tijana tikhon tim
  timon timoteo timothy timur tina tirone titi titilayo titilope titus tobiasz tobiloba toby todd todor
  toke toki tolu tolulope tom tomas tomasz tomislav tommy tomoko tomos tonci toncica tony tope tracey
  tracy tran trang trasea trefor trent trevor trilochana trilokesh trish trisha trung trystan tshepo tuan
  tudosia tulin tunar tunde tur turkes twila tyler tyrone tyshawn uche uchenna uchita udai uguccione
  ujjwal ulkar ulla ulwazi ulyan ulyana umar umay una unseli urban urmila urszula usha usman ustina uttam
  uzbegim uzodimma vaclav vagner vaijayanthi vaishno valdemar valentin valentina valentine valeria valerie
  valerio vali valter vandana vanessa vanja varfolomey varvara vasanti vasil vasilina vaughn veda vedang
  vehbi velaphi velimir velina vera vergie veridiana vernon veronica vesna vezio vicente vicki vicky
  victor victoria vida vidhya viera vieve vijay vikram viktor viktoria vilenina vimal vimala vincent
  vincentiu vincenzo vinh vinka vinod violet violeta violetta violette virginia virginie virman
  vishwamitra visnja vital vitalina vitaliy vitor vitoria vivian viviano vivien vjekoslav vladilen
  vladimir vladislav vladlen vlasta vlatko volodymyr vseslav vsevolod vujadin vukica vusumuzi waclaw wael
  wafa wagner wale waleed walentyn waleria walery walid wallace walt walter waly wambui wanda wanjiku
  wanjiru warley warren washington wawan wawrzyniec wayne wei weldon wen wendy weronika widad wieslaw
  wiktoria wilbur wilfred wilfryd willard william wilma wincenty winifred winnie winston wirginia
  wlodzimierz wojciech wout wyn xatun xebat xia xiang xiao ximena xin xiomara xiu xuan yaa yahya yahyo
  yakubu yan yang yango yanuariy yao yara yaren yaretzi yarina yaromir yasmin yasmine yasser yaw yaya
  yelena yemi yesenia yessenia yetunde yi yibanathi ying yogesh yohannes yoko yolanda yonca yong youngsoo
  yousef youssef youssouph yu yuan yue yui yukhima yuki yulia yulian yuliana yun yuna yuri yuriy yusuf
  yuto yuvenaliy yvette zachary zafir zahit zahra zaid zaida zainab zak zakhar zana zanele zara zayd
  zaynab zbigniew zborislav zdenek zeeshan zeina zeljko zena zenovia zerya zhanna zhen zhi zhong ziad zita
  zithulele ziyanda zlat zlatica zobuhle zoe zofia zoltan zoran zoreslav zorina zosim zrinko zuhair zula
  zuri zuzana zuzanna zvenislav zvenislava zvezdana
`)

export const familyNames = wordsOf(`
  aalbers abaci abadzija abate abbas abbosov abbott abdallah abdo abdullatifova abdullayeva abdulqahhorov
  abe abebe abel abeyta abiodun abodunrin aboud abrahamsson abramov abramova abreu abubakar acevedo achari
  acharya acheampong achim acikgoz ackroyd aclan adam adamczak adame adamiec adams adaobi adar adasevic
  addo adebayo adebisi adegboye adegoke adelakun adeleke adelusi ademola adeoluwa aderibigbe aderonke
  adesina adesiyan adewunmi adeyemi adeyemo adhikari adiga adin adisa adomah adongo adriansyah adusei
  adutwum afoakwa afolabi afolayan agarwal agboola aguayo aguilar aguirre agyare agyei agyeman ahluwalia
  ahmadi ahmed ahn ahortor ahuja aidara aigbiniode ajao ajewole ajose-adeogun akan akbay akcay
  akeem-omosanya akel akesson akhtar akintade akkan akkoyunlu akowua akpinar aksin aktan akyeampong akyuz
  al-ahmad al-hassan al-khatib al-masri al-najjar al-rashid al-sayed alabi alamsyah alanis alarcon
  alavantic albuquerque alcala alcamo alcaraz alejandro aleksandrov aleksandrova aleksandrowicz
  alexandrescu alicea aliyev aliyeva alkan alkhamis allen allgeyer almanza almeida almonte alpugan
  altamirano altinbas altiok alva alvarez amado amador amaechi amar aminat amla amo amoako amoasi amorim
  ampofo anandya anaya anderson andersson andonovic andorful andrade andrews anelli anjani ankra ansa
  antal antalova antczak antonov antonova antunes antwi anusic anvaryeva aparicio appia appiah aragon aras
  araujo arce arda ardianto arenas arias arikan arkwright armendariz armstrong arnaud arora arpasi
  arredondo arroyo arvidsson aryanti asadov asamoa asamoah asan asante asare asaro asiama asiedu askin
  askraba aslam assuncao atakan atanda atasever atici au aubry auer avalos avcioglu aviles avram awodiran
  awuah ayandokun aydan ayhan ayobami ayoub aytac azad aziz ba baafi baah babali babalola babatunde babic
  babou babtunde babukh bachey badillo badu bae baek bagis bahna bahringer bailey bajcetic bak baker
  bakhoum bakirci bakowski bakr balakun balat balcerzak balderas balistreri balitska balitskiy balli
  balogun bamiloye bamisebi banasik banda bandara bandicstimac bandopadhyay banerjee bani banica banicevic
  baptista barakat baral baranov baranova baranski barbosa baresova barinic barker barnes baron barragan
  barreto barros barry bartnik bartoletti barzani bashirian basile basmaci basnet bastola batista batnozic
  bauch bayeni bayer bazant beahan becerra bechtelar beck bednarski beer begum bekele bekmurodyeva bektas
  belcar bell bello belojevic beltran belyaev belyaeva benavidez benjamin bennardo bennett benoit berdnik
  berg berge berglund bergstrom bernal bernard bertenbreiter berxwedan beserler bester bevan bhadresha
  bhandari bharadwaj bhat bhatia bhatt bhattacharya bhattarai bhattathiri bhembe bhengu bhuyeni bialkowski
  bianc bickerstaff bielawski biernacki bijl bilge bilopavlovic bilski bins bircanin birlik biro bishara
  bittnerova bjelicic bjorklund blahova blanc blanchard blanco blassneck blazanovic blick blinov blinova
  blom boadu boahen boaten boateng boburov boda bode bodian boer bogdanov bogdanova bogisich bogusz bohm
  bolatli bolukbasi bomestar bona bonanno bondarenko bondra bongo bonsra boretska boretskiy borochko
  borowiec bos bosancic bosco bose bosi bosman bota botello bourgeois bourrouag bouska bowen boyer bozicic
  bozkurt bradshaw bradvic braga bragin bragina braithwaite brakus braun bravo brdanin breitenberg brennan
  breton brinkmann briseno brito britskiy brouwer brown bruen brunet brzezinski bucci buchanan buczkowski
  budak budiyanto bui bujak bulatovic buljugic bunea burdova burgos burke burmeister burmilo burton busari
  busetincan bustos buthelezi butler butt byrne cabrera cai cajka cakir caldera calo camacho camara
  campbell canales cano canova cantu cao caracciolo carapina carbajal cardoso carmona carnovale carpentier
  carranza carreon carrera carrillo carroll carter cartwright carvalho casanova casares casas casini
  castaneda castillo castro cavalieri cavic ceballos cebekhulu cebula ceja celik cemal centeno cerny
  cerutti cervantes cervantez champlin chan chang chapa chapman charles charpentier chatterjee
  chattopadhyay chaturvedi chaudhry chavez chen cheng chettri cheuk cheung chibuike chidinma chiliza
  chiriac chiu cho choi chojnacki chong chopra choudhury chow chowdhury choy christian chrzanowski chu
  chudobova chui chung cichy cieslak cifarelli cilikan ciobanu cisar cisneros cissokho cizkova claesson
  clark clarke clement colakovic colangelo cole collado collet collins colon concepcion connell connolly
  conroy constantinescu cook cooper cordero cordova corekci corkery cornelissen coronado corradini corral
  corrales correia corsten cortez corwin costa costin coulibaly covarrubias cox crea crespo crisan crnogaj
  crona crooks crowther cruz cukalovic cummings cunningham curiel curreli cvijetin cygan czajkowski
  czechowski czyz daako dabrowski dach daglaroglu dahlberg dahm daisevic dalmasso daly damayanti damian
  danek danenhauer dang daniel danilishina danjuma dankova dano dao dare darko darteh darwish das david
  davies davis deckow dedanski delacruz delao delarosa delgadillo delgado delvalle demchishin demkiv deng
  dengler denic denisov denisova denkel dersim desai deschamps deshpande devar devcickatic dhakal dhawan
  dhillon dhlomo dia diack diallo diao diattara diawara diaz dibbert dicki dickinson diedhiou dieye
  dijkstra dimsic ding dingiswayo dinh dinu diongue dionisi diop diouf dirgantara dissanayake dittmer
  djitte djokoto djordjevic dlamini dlugosz dmitrishina doan dobosz doherty dolejsi domanski domingues
  domjan doncic dong dongol donnelly doskocilova douglas dovgalevskiy doyle draghici dramlic driessen
  drmanac drozd drozdov drozdova du duah dubashi dube dubiel dubuque duchon dudziak duenas dufour dumas
  dumitrescu dunne duong dupan dupont dupuy duran durdinets dutta duval duygulu dvokic dvoncova dvorak
  dwivedi dylus dziedzic dzokoto dzurjanin dzyubyak ebubechukwu edwards effertz egeljic egorov egorova
  ehigiator eisenlauer eklund eksioglu el-sayed elamin elebiyo eliasson elliott ellis elworthy embranthiri
  emmanuel emmerich endo ene enriquez entwistle erberk ercetin erdogan erkekli errera ershov ershova
  escalante escamilla esparza espino espinosa esquivel esteves esther estrada evans evers eze faculjak
  fadeev fadeeva fadel fadipe fahriddinova fairclough fajardo fajimi faleti falk fan fantini farah faria
  farkasova farooq farouk farouq farrell fasasi faure faye fayzbekov febrianti fedotov fedotova feeney
  feng ferguson fernandez fernando ferraiuolo ferreira ferrer fierro figueiredo filipiak filippini fincke
  firgantoro fisher fitzgerald fitzpatrick flaman flatley fletcher fleury flis flores florescu florez
  florian fofie fok fomin fomina fonseca fontaine fontana ford foster frackowiak franco francois franecki
  fransson fraser frau frauen freitas freriks fritsch fu fuentes fuga fujii fujita fukuda fung furman fust
  fuze g'iyosov gabrielova gacinovic gajgicmatic galatsion galinac galindo gallagher galvan gama gaman
  gambino gamez ganaka gandhi ganea ganich gao gaona garay garcia garibay garrido garza gaspar gasparova
  gassama gauthier gavric gawel gawronski gaychuk gayova gbadamosi gebre gehring geraci gerard gerhold
  ghale ghanem gheorghiu ghosh gibson gil gill giordano giraud gladkivskiy gladukh glatting gleichner
  glinska glogowski gluhovic gnatishin gning gocnik godanj godinez godlewski godoy goldner golebiowski
  golovets golubev golubeva gomez goncalves gonzalez gordhan gordiychuk gordon gorecki gorny gorodotska
  gorodotskiy gorshkov gorshkova gottlieb goudiaby gowda grace grady graham granado grande grant grau gray
  green greenhalgh greenholt grewal griego griffiths grigoras grinevetska grinevskiy grkinic grochowski
  groen gromiko gromov gromova groothuizen grozdanovic gruszecki grzegorczyk grzesik grzywacz guardado
  guerra guevara guha guillaume guisse gulgowski guliwe gumede gumuspala gunawardena gunes guneta guo
  gupta gurung gushchin gushchina gustafsson gutierrez gutkowski guyot guzman gwala gwozdzik gwynne gyamfi
  habeeb habel habib hackett haddad hadid hahn haikal haile hajnc hajny hakansson hakim halabi hall
  halvorson hamal hamdan hamid hamilton hammoud hamzaoglu han hand handayani hansen hansson hardiansyah
  hargreaves hariri harris harrison hartlieb hartman hartmann harvey haryanti hasan hascakova hasegawa
  hashem hashimoto hassan hassanein hathorn hauck hayashi hazes heaney hebblethwaite heczkova heidenreich
  heinig heleta hellstrom henderson hendriks henriques henriquez heo herbrand heredia heretik herman
  hermansson hermiston hernandez herrera hettinger heval hidalgo hidayanto higginbottom hijazi hikmatova
  hildebrand hill hilll hinojosa hintz hladky hlavati hlongwa hlongwane ho hoang hodkiewicz hofman hola
  holinski holmes holmgren homenick hong hopkins horvat horvath hossain howard howell howells hrda hu
  huang hubacek hubert hubova huel hughes huhn hui huisman hunt hurramov hurtado hussain hutapea huynh
  hwang hyatt iannucci ibarra ibrahim ibranovic ihly ihnacak ikeda ilic ilicin ilie ilin ilina ilori inoue
  iordache ip iqbal irizarry isaac ishii ishikawa islam isokun issa istrate ito ivanishina ivanov ivantsiv
  iyalla iyanda iyengar iyer izdebski jabbar jaber jackson jacobs jacobson jacquet jagica jagiello jailani
  jain jakoubkova jakubowski james jamiu jamshidova jang jangid janik janka jankowski janosik jansa jansen
  jansson januszewski jaquez jaramillo jasinski jaskiewicz jaskolski jasper jasso javlonov jayawardena
  jeftovic jelica jenkins jerkov jevtovic jezkova jha jiang jimenez jirasek johar johnson jokicic joly
  jones jonker jonsson joseph joshi joshua jovanovic jozwik julien jung jurado jurikova jurkowski juwita
  kabic kacprzak kaczmarski kadijevic kaiser kaisrova kakkar kalendic kaleta kamara kamau kamenik kamenov
  kaminski kan kande kandiba kang kaniyar kano kaplan kapoor kara karac karadas karan karas karem karikari
  kariuki karki karpov karpova kasikova kasperek kasse kassem kaszuba katarincek katherine kato kaul kaur
  kavaklioglu kavanagh kaya kazakov kazakova kazmarek kazmierczak kc kedzierski keebler keita keith kekic
  kelly kemmer kennedy kertzmann keung khadka khalil khan khanna khatib khatri khitrovo khokhlov khokhlova
  khouma khoury khoza khumalo kihn kim kimani kimberly kimura king kipkemboi kirac kirch kisfalubac kita
  klein klimczak klincov klos klose kloucek kmiec knight ko kobayashi kocabiyik kocchar koch kocoglu koehl
  koepp kogut koirala kok kola kolade kolar kolobov kolobova kolodziej komadinovic koman komatinovic kondo
  konecna kong konieczny koning kononets konopelski konovalov konovalova konta konte koomson koper
  kopernick kordin korecova koretska kornilov kornilova kornyiychuk korta kos kosenkow koshelev kosheleva
  kosinski kosnicarevic kostka kot kotarcevic kotrljanovic kovac kovacova kovalenko kovalev kovaleva
  kovalskiy kowalczuk kowalczyk kowalski koya koybasi kozarevic kozey koziel kozlov krajewski krajisnik
  kratofil kraus kravchenko kreiger krieger krisan kristic krizek krsmanovic krsticic kruk kruszewski
  krzyzanowski kub kubacki kubesova kubicek kubicki kubik kubikova kucera kucharski kuczynski kudryavtsev
  kudryavtseva kuhlman kuijpers kuiper kujavec kulagin kulagina kulas kulchitska kulchitskiy kulesza
  kulinski kulkarni kumar kumcuoglu kunene kunz kuphal kurcubic kuri kuridza kurt kusi kuswandari kuswoyo
  kutlay kutlija kuvalis kuypers kuznetsov kvapilova kwan kwarteng kwasniewski kwok kwon kwong kyei labalo
  lacerda ladega lagoyda lai laine laitkam lakhman lakin lam lamacchia lambic lamula langworth lara larson
  larsson lasota latan lataniy lau lauckner laureano laurent lawal lazar lazarev lazareva lazic le leal
  lebedev lebedeva lebsack leclercq ledesma lee lefebvre legrand legros leilani leiva lemic lemke lemoine
  lenz leone lerma leroux lesiak lesniak leung levadovskiy lewandowski lewis leye li liang likhno lilic
  lim lima limbu limon lin linares lind lindenberg lindgren lindik lindqvist ling lipka lisowski littel
  liu ljevnaic llamas llewellyn lloyd lobachevska lockman loffredo lofgren lomeli lopez loum loureiro
  lourinho lovato loya lu lubbers lubina lucar lucas lucero luchetti luchko lucio lueilwitz lugo lugova
  lugoviy lui luk lukasiewicz lukaskova lukenda lukin lukina lundberg lundin lung luo luthuli ly lynch
  lyuta lyutiy ma maalouf maas mabaso mabhida macdonald macedo macejkovic machac macias mackay mackenzie
  mackiewicz mackowiak maclean macleod madera madrid maduma maftei magalhaes magana magar magdalenic
  maggiore maguire mahajan mahanova mahardika maharjan mahfouz mahlangu mahmood mai majchrzak majeska
  majesky mak makhanya makhno makinwa makuachukwu maldonado malec malecic malhotra malik malinga
  maliszewski malkovich mammadov mamontov mamontova mandaric mandasari mangane mangione mansour mansson
  mansur mansurov mante manz manzanares maphisa mar marakovic marar marcec marchal marchi marcu marczak
  maric marie marinich mariyevska mariyevskiy mariz markotic markovic markowski marquardt marques marras
  marroquin marshall martin martinez martins martinsson marty marvin maryadi maryam mascarenas mason
  masopustova masri massari matejka mathieu matias matic matos matsumoto matthews matusiak matveev
  matveeva matysiak mau mavundla maya mayer mayowa mazaylo mazibuko mazun mazzei mbatha mbaye mboup mbuso
  mccarthy mccullough mcdonald mcglynn mckay mckenzie mclean mcleod mcloughlin medeiros medhurst medina
  medrano meeuwis mehra mehrotra mehta meijer melani melendez melgar melo mendes mendez mendoza mendy
  menendez mengoni menon mensah mercado mercier meredith mertens meszaros metz meyer meza mfeka mfumu
  mhlongo miah michalak michalik michalikova michalkova michalski micu mierzejewski mihalcea mikhail
  mikolajczak mikuta milazzo milewski miller mills miloslavskiy minar miramontes miranda miron mironov
  mironova mirza mishra misztal mitchell miura mkhatshwa mlikota mobolaji modise mogilevska mohr mohsner
  moiseev moiseeva mok mokoena mol moldovan molina moll monahan mondragon montalvo monteleone montemayor
  montenegro montes moon moore moors mora moraes morales morar morawo morawski moreau moreira moreno
  morgan mori morin morissette morozov morris morrison morsi mosca moseley moskal mota motalo motriyenko
  moulin mourad moyo mphahlele mroczkowski msibi mthethwa mtolo mubarak muchova mudau mueller mugisha
  muhammadova muhtorov muinat mukasa mukherjee mukhopadhyay mulder muller munguia muniz munoz muntean
  murakami murati muravev muraveva murawski murazik murillo murphy murray musa mustafa mustapha mutua
  mwangi mydlo mydlova nababan naidoo naidu naik nair najera najjar nakamura nalbantoglu nam namaga
  nambeesan namboothiri napierala napitupulu naranjo nardi nascimento nassar nasser nastase naumov naumova
  nava nayar nazario ncusi ndandali ndaw ndiaye ndir ndlovu ndour ndukwu nechita negoda negrete negron
  negru nehru neumair neves ng ngai ngcolosi ngo ngozi ngubane nguer nguyen ngwazi niang nicolescu
  niedziela niemiec nienow nieves nijland nikiforov nikiforova nikolic nikolickovacic nilsson ningrum nino
  niroula nishimura nitu nitzsche nizomiddinova njoroge nkansah nkosi nkrumah nobre noel nogueira nolan
  nomvethe nondlela nordstrom nosirjonov noskov noskova notaro novak novakova novikov novotny nowacki
  nowak nowicki nozulu ntanzi nti ntim ntombela nugroho nunes nwachukwu nwosu nwuzor nyaako nyantakyi
  nystrom nytra nzimande o'brien o'conner o'connor o'donnell o'keefe o'linn o'neill o'reilly o'sullivan
  obi obianuju obrien ocasio ochoa odeh odetola odhiambo odunayo ofori ogawa ogden ogindan ogulana
  ogunbanjo ogunbiyi ogunde ogunleye ogunwande ogunyeye ojo ojua okada okafor okello okonkwo okoye
  okpattah oktaviani okunola okur okyere oladimeji oladipupo olaoluwa olasupo olawale olejniczak oliva
  olivares olivarez oliveira olivera olmos oloyede olson olteanu olubunmi olufeyikemi olugbayila olukotun
  olusanya olutola oluwanisola oluwaseyi oluwashina omari omidina omobolaji omolara omotoso omowale onose
  onyeka oosterhuis openshaw opeyemi opoku opuku oquendo orak ordonez orekhov orekhova orlowski orn
  ornelas orta ortega ortiz osadko osei oshin osinski osman osorio ostrowski ota otabekova otieno otiwa
  owais owokoniran owoyemi owusu oyaifo oybekov oyebola oyelude oyetoro oyinlola ozbey ozdogan ozkara
  ozturk ozuna pace pacheco padilla paez pagac pagutyak paiva pajonk pakula palacios palackovic paliy
  paljevic palmer palmisani palomino palsson pan panait pandey pang panicker panov panova pantoja
  papapietro park parker parkin parmakovic parry partida partyka pasichnik pasko pastore patek patel patil
  patino patko patrascu pavcic pavlishin pavlishina pawelec pawlikowski pazmanj pearson pechackova pecina
  pedraza peixoto pekarek pekkan pelayo peluso pena peng penovic perales perdana perea pereira perera
  perez perrot persson pertiwi peter petit petlyura petre petrella petrenko petrishin petrishina petriv
  petrov petrova petrovic petrovicka pfeffer pham phan phillips phiri phung piasecki piatkowski picard
  pierro pietras pietrzyk pilla pillai pillay pimentel pineda pinho pinnock piotrowski pires pirvu
  pittalis plaskur plejo pocan podgorski podzimkova poels pogacic pogiba poirier pokorny polanco ponitzsch
  ponomarev ponomareva ponomariv poon popov porcari portillo postlethwaite postma potebenko pothuvaal
  pouros pouye powell pradhan pradipta prajapat prasetyo preciado preda predojevic predovic prempeh
  preradovic prevost price prinsen prinsloo pritchard priymak probert prochazka prokop prosacco prosser
  pryadun przybysz ptackova puchalski puente pugh puglisi pun purnama purnawati purwadi puzavac qasim
  queiroz quevedo quezada quigley quinn quinonez quintero quliyev qureshi rachmawati racova raczynski
  radebe radin radonjanin radtke radulescu radulj rael rahman raja rajapaksa rajata rajs rakas rakowski
  ramadhani ramirez ramos ramsbottom rana rao raposo rascon rashid rasic rasidova rath raut ravaioli raya
  raynor reddy rees regalado rehor reichert reid reinger reinhardt reis ren renard renault renovcevic
  repisky resendez reso rey reyes reynolds reynoso ribar ribeiro richards richardson rieger riojas rios
  riparbelli rippin ritsma rivera riviere roberts robertson robin robinson robles rocha rodrigues
  rodriguez roecker rogahn rogala rogers rogov rogova rojo roldan rolfson rolland romanishina romanowski
  romero romo romochko roque rosales rosas rosenbaum roskic ross rosset roussel roux rowbotham roy royer
  rozanski rozputniy rubio rucinski rudan rudzki ruecker ruelas ruiz rumpf runolfsson rus rusakov rusakova
  rusova rustamov rustamova rutherford ryan rybarczyk rydl sa saavedra sabbagh sabian sacchet sadio sadl
  saenz safo safonov safonova saheed saini saito saiz sakamoto sakho salako salazar saldana saldivar saleh
  salim salinas salman salsabilla salzer samba sambou samohod samuel sanabria sanchez sanders sandhu
  sandoval sandstrom sanford sanna santana santos sanusi saptono sarabia saraiva sarbu saric sarioglu
  sarti sasaki sato sauer saunders savin savina savitskiy sayegh schaefer schafer schenk schiavon schiller
  schipper schley schmeler schmidt schmitt schoen scholten schottmann schulist schumm schupp schuster
  scott seck sedillo segnane segunmaru seidel semeshchuk sen senzangakhona seo sepulveda serafin sergeev
  sergeeva serpa serra serrato servan sethi setiawan seydi shah shaheen shahriyorov shahriyorova shai
  shaikh shakya sharif sharma sharov sharova shaw shcherbak sheikh shekoni shen sherpa shevchenko shields
  shimizu shin shindarey shiryaev shiryaeva shiu shkaraba shufflebottom shukla shum shumilo sibiya
  siddiqui sidebottom sidhu sidletskiy sidorov sieradzki sierra siketanc siletska silva simacek simankova
  simbolon simic simion simoes simon simonini simonov simonova simonovic simpson sin sinclair singh sinha
  sipes sirko sischka sisneros sitaric sithole sithuli sitorus siu siwek siyaya sjogren skiba skibinski
  skopalova skorepa skoropadskiy skowronski skultetyova sladoje slamek slastan slawinski sliwa slobodova
  smeets smiljan smirnov smith smolinski smrcak soares sobieraj sobotkova sochor soderberg sokhela sokolov
  sokolova sokolowski solis soliz solmaz solomon soltanov soltanova somayaji song sonko sostarec sotelo
  sothole soto soumare souza sow sowa soyinka spasenovic spasojevic spataro spinka splyukha sporrer
  spotikach sroka ssemakula stachura stakhiv stamm stanescu stanislawski stawicki stefancic stefanski
  stehr stepanov stepniak sterbova stevens stewart stiedemann stigaylo stojanovic stoltenberg storchak
  strelkov strelkova strepacki striezel stroe stroman strzelczyk studena studnicka su subedi subrt sudiati
  sudic suen sulaimon suleiman sundberg suryono susac sushko sutakovic suthar sutherland suzuki
  svidrigaylo svoboda swaniawski sweeney swierczynski sylla sylvester symcox sysoev sysoeva szatkowski
  szczepanski szczesna sze szeto szewczyk szwed szymanski szymczyk tadesse tagore tahan tai takahashi
  takyi talapka talwar tam tamang tamas tamayo tammaro tampubolon tamunoemi tan tanaka tandon tang
  tanrikulu tapia tasche tatar tatarkaova tawfik tawia taylor teixeira tejada tekand tekin telenta tello
  temitope teofilovic terry terzin tesfaye thapa thiam thiaw thioune thomas thompson threlfall thumbeza
  thusi tian tiberti tijerina tilgner tillman timmermans timofeev timofeeva tindarey tiwari tkachenko
  tkaczyk tohirov tohirova tojic toma tomanek tomaszewski tomkova tong top topaloglu topalovic toro torphy
  torres tortorici toure toy tracz tran traore trejo tretinjak tretyak treutel trifan trinh trivedi
  trofimov trofimova tromp trublayevska trujillo truong tryasun trzeciak tsang tse tsoi tsui tsushko
  tuckett tudow tunceri turco turcotte turkyilmaz turner tustonja tweneboa ubavkic uchechi uddin ugarak
  ulibarri ulloa uluhan unal ungureanu unich upton ural urbanczyk urbanek urbankova urena urias utami
  uwais vacek vahlensieck vajdicka valach valdez valencia valente valentova valenzuela vallejo vanegas
  vargas varma varman varrier varzic vasilescu vasilishin vasilishina vasiyeva vasquez vasseur vaughan vaz
  vazquez veenstra vega vekecki velasquez velez vella vera verbeek verduzco vereshchuk vergun verhoeven
  verma veselov veselova veum vezi vicente viderscak vigil vilakazi villalobos villareal villarreal
  vincent vink violante visser vlad vlasakova vlasov vlasova vlk vo volkov voloshchuk von vontein
  voriskova vorontsov vorontsova vos vrabec vranjic vrugic vu vuceta vukaljevic vuleta vuong wade wagenaar
  wahba walker walter wan wang wanjiru warchol ward warsame wasita wasiu watanabe waters watson webb
  wehner wei weidner weimann weinand weissnat weissova wesolowski west white whittaker wiacek wiafe
  wicaksono wickert wickramasinghe widiastuti wikstrom wilczek wilderman wilkinson will willane willemsen
  williams wilson windler winkler wisniewski wisoky witczak witting wlodarczyk wnuk wojcik wojtasik
  wojtowicz wolf wolff wolinski wolters wong wood wozniak wright wrobel wu wunsch wuraola wyszynski
  xalilov xavier xiana xiao xie xu yaamoa yadav yaloviy yalyuk yamada yamaguchi yamamoto yamazaki yan yang
  yanuar yao yassin yatsishina yatskiv yavorivska ybarra ye yeboa yebra yengwa yermak yetkiner yeung
  yevenko yildiz yim yin yip yirenkyi yiu yolanda yoo yoon yoqubov yoqubova yoshida yost young younis yu
  yuan yudin yudina yue yuen yung yurchishin yushchik yussuf zablocki zakharov zakharova zaki zakrzewski
  zalako zambrana zambrano zampieri zapata zaragoza zarzycki zavala zbodulja zdunek zebrowski zeidler
  zekan zemlak zeng zepeda zhang zhao zheng zhou zhu zhukov zhukova zidan zieba zielinski ziemann zieme
  zijlstra zilan zimka zinkevich zondo zouharova zrna zubane zubrikova zuiderveld zulaika zulu zuma zungu
  zuniga zurawski zurkova zvarich zverina zych zykov zykova
`)

/** Names that are ordinary words too: only a context that calls for a name makes them one. */
export const ambiguousNames = wordsOf(`
  amber angel april archer art august autumn baker ball banks basil bell bill bishop black bond brooks
  brown bush butler carter case chance charity chase christian cook crane cross daisy dawn day dean drake
  drew earl faith fisher fox frank french frost gardener gene ginger grace grant gray green guy hall
  harmony harry heather hill holly honor hope hunt hunter ivy jack jasmine jean jersey journey joy june
  justice king lamb lane lily long love mark mason may mercy miles miller moon north olive page paris park
  pat patience pearl penny poppy power precious prince prudence queen rain ray red rich rob robin rock
  rose ruby sage said serenity sharp shepherd skip small smith snow song star stone strong sue summer sunny
  swift taylor temple trinity turner violet walker ward weaver west will willow winter wolf wood wright
  young
`)
