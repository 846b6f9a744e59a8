import type { PlaceEntry, PlaceLevel } from '../lexicon.ts'
import type { Annotator, LocalFact } from './annotate.ts'
import { everyMatch } from './every-match.ts'
import { lettered } from './letters.ts'
import { firstOf, groupAt } from './patterned.ts'
import { keyOf, phraseFinder } from './phrases.ts'

/** A capitalised word: "Addenbrooke's", "O'Neill", "Cwm". */
const CAP = String.raw`\p{Lu}[\p{L}'-]*\p{L}`
const NAME = String.raw`${CAP}(?: (?:of |on |upon |the |and |le |la |y |-)?${CAP}){0,3}`
const HOSPITAL = String.raw`(?:Hospital|Infirmary|Infirmaries|General|Medical (?:Cent(?:er|re)|College)|Med Center|Hospice|Health (?:Cent(?:er|re)|System)|Surgery|Medical Practice|Clinic|Memorial|Presbyterian|Children's|Methodist|Baptist|Royal|Teaching Hospitals?|University Hospitals?|Care Home|Nursing Home|Rehab|Urgent Care|Family Practice|Dental(?: Practice| Care)?)`
const STREET = String.raw`(?:Street|Road|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Crescent|Terrace|Gardens|High Street|Close|Square|Parade|Quay|Highway|Rd|St|Grove|Mews|Ct|(?<!(?:Supreme|High|Crown|County|Circuit|District|Federal|Family|Tennis|Food|Criminal|Civil) )Court)`
const STATE = String.raw`(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])`
const SETTING = String.raw`(?:resus|A&E|a&e|ED|the ED|the ER|ER|ICU|the ICU|ITU|HDU|CCU|NICU|PICU|SCBU|AMU|SAU|MAU|CDU|labou?r ward|the labou?r ward|L&D|delivery suite|postnatal|the postnatal ward|theatre|the OR|majors|minors|the burns unit|the stroke unit|the birth centre|dialysis|recovery|the mortuary|psych|the psych ward|oncology|the hospice|rehab|mother and baby unit|the high street branch|our theatres)`

interface Pattern {
  readonly level: PlaceLevel
  /** With a group `place` the place is that part. */
  readonly pattern: RegExp
  readonly within?: string
}

/** The surest and narrowest first. All are case-sensitive but where they say otherwise. */
const patterns: readonly Pattern[] = [
  {
    level: 'postcode',
    pattern: /\b(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})\b/dg,
  },
  {
    level: 'postcode',
    pattern: lettered(
      String.raw`\b(?:${STATE}|\p{Lu}\p{L}{3,11}),? (?<place>\d{5}(?:-\d{4})?)\b(?! \p{Ll})|\b(?:ZIP|zip|Zip)(?: code)?:? (?<zip>\d{5})\b`,
      'dg',
    ),
  },
  {
    level: 'hospital',
    pattern: lettered(
      String.raw`\b(?:the )?(?:(?:St\.? |Saint |Royal |Queen |King |Prince |Princess |Mount |Our Lady of )?${NAME} ${HOSPITAL}(?: (?:Hospital|Infirmary|Medical Center|Clinic))?)\b`,
      'dg',
    ),
  },
  {
    level: 'hospital',
    pattern: lettered(
      String.raw`\b(?:[Tt]he )?Royal (?:${NAME})\b|\b(?:at|from|in) (?<place>the (?:Royal|General|Infirmary|Brompton|Marsden|Whittington|Homerton|QE|JR|LGI|BRI|RVI|UHW|Heath|VA))\b`,
      'dg',
    ),
  },
  {
    level: 'hospital',
    pattern:
      /\b(?:St\.? (?:Thomas|George|Mary|Bart(?:holomew)?|James|Vincent|Joseph|Luke|John|Jude|Francis|Michael|Peter|Helier|Brannock)(?:'s|')(?! (?:School|Church|Day|Street|College))|Guy's|Barts|Addenbrooke's|Papworth|Stoke Mandeville|Broadmoor|Moorfields|Great Ormond Street|GOSH|UCLH|UCH|King's College Hospital|Northwick Park|Johns Hopkins|Mayo Clinic|Cleveland Clinic|Mass General|MGH|Cedars[- ]Sinai|Cedar Sinai|Mount Sinai|Bellevue|Sloan Kettering|MSKCC|MD Anderson|Brigham and Women's|Kaiser(?: Permanente)?|NYU Langone|UCSF|UCLA Medical Center)\b/dg,
  },
  {
    level: 'ward',
    pattern: lettered(
      String.raw`\b(?:[Ww]ard|WARD|[Uu]nit) (?:\d{1,3}[A-Z]?|[A-Z]\d{0,2})\b|\b\p{Lu}\p{Ll}{2,14} [Ww]ard\b|\b\d{1,2} (?:North|South|East|West)\b`,
      'dg',
    ),
  },
  {
    level: 'bed',
    pattern:
      /\b(?:bed|bay|room|rm|cubicle|cube|side ?room|sr|theatre|OR|trolley|chair|pod|cot|isolette|bedspace)(?: no\.?| number)? ?#?(?:\d{1,4}[a-d]?|[a-d]\d{0,2})\b(?!-bed|%|\/)|\b(?:bay|bed) [A-F]\b/dgi,
  },
  {
    level: 'bed',
    pattern:
      /\b(?:in|from|to) (?<place>\d{3})(?= (?:who|is|was|has|had|wants|needs|and|with|today|tonight|yesterday)\b|[.,;!?)]|$)/dg,
  },
  {
    level: 'bed',
    pattern:
      /\b(?:[Pp]t|[Pp]atient|[Ll]ady|[Gg]ent|[Gg]entleman|[Mm]an|[Ww]oman|[Cc]hap|[Bb]loke|[Gg]uy) in (?<place>\d{1,2}[A-H])(?= (?:is|was|who|has|had|with|just|and|needs|keeps|told|asked|wants)\b|[.,;:!?)]|$)/dg,
  },
  {
    level: 'ward',
    pattern: new RegExp(
      String.raw`\b(?:in|on|at|to|through|from|into|onto|down in|up on) (?:our |my |the local )?(?<place>${SETTING})\b`,
      'dg',
    ),
  },
  {
    level: 'street',
    pattern: lettered(
      String.raw`\b(?:\d{1,5} )?(?:(?:North|South|East|West|N|S|E|W)\.? )?${CAP}(?: ${CAP}){0,2} ${STREET}\b`,
      'dg',
    ),
  },
  {
    level: 'region',
    pattern: lettered(
      String.raw`\b(?:County|Co\.) ${CAP}\b|\b${CAP}(?: ${CAP})? (?:County|Parish)\b(?! (?:Council|Hospital|Show|Court))`,
      'dg',
    ),
  },
  {
    level: 'city',
    pattern:
      /\b(?:our|my|this|a|the|their|her|his) (?:(?:little|small|tiny|sleepy|quiet|local|home|rural|nearby|neighbou?ring|coastal|fishing|mining|farming|market|whole|entire) ){0,3}(?:village|town|hamlet|island|reservation|housing estate|trailer park|caravan park|high street)\b(?! (?:hall|council|planning))/dgi,
  },
]

/** Where somebody is from, lives or was found, whatever the place is called. */
const BY_CONTEXT = lettered(
  String.raw`\b(?:from|near|outside|outside of|lives in|living in|lived in|born in|grew up in|based in|moved to|village of|town of|city of|back to|transferred (?:from|to)|over from|flown (?:in from|to)|up in|down in|out in|out at|over in|vicar (?:at|of)|mayor of|(?:school|aisle|church|chapel|farm|beach|pub|shop|fire|crash|accident|collision|home|flat|bungalow|cottage) (?:in|at|near)|before|past|at|in) (?:the )?(?<place>${CAP}(?: ${CAP}){0,2}(?: (?:Park|Beach|Farm|Station|Airport|Quarry|Lake|Valley|Bridge|Island|School|Church|Prison|Festival))?)\b(?!')`,
  'dg',
)
/** After these a capitalised word is a place whatever it is; after a bare "in", "at" or "before" it needs more. */
const BARE = /^(?:before|past|at|in|near|back to|from) /i

/** What people capitalise that is nowhere. */
const NOWHERE = new Set(
  `january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec
  i i'm i've english spanish french polish arabic welsh german urdu punjabi latin christmas easter thanksgiving halloween diwali ramadan eid lent advent covid nhs gmc nmc gp instagram twitter facebook tiktok linkedin youtube
  x whatsapp google amazon netflix god jesus christ allah lord heaven facetime zoom teams excel ppe a&e ed er icu itu hdu nicu or op opd gp gps cpr year school university uni college yr season spring summer autumn winter
  medicine surgery nursing pharmacy dentistry paediatrics pediatrics psychiatry radiology oncology cardiology neurology dermatology congress parliament westminster science nature lancet bmj nejm jama the a an my our your his her their this that all every day
  dr mr mrs ms miss prof professor sister nurse mum mom dad nan gran grandma grandad uncle aunt auntie chief part section phase stage grade type level chapter round block foundation fy st ct pgy one two three first second tesco boots greggs aldi lidl costco walmart target starbucks costa ikea`
    .split(/\s+/)
    .filter(Boolean),
)

/** A town's name is a word of its own too often to be believed without a sign that a place is meant. */
const PLACE_BEFORE =
  /(?:\b(?:in|from|near|outside|of|around|to|across|visiting|via|for|at|leaving|greater|central|downtown|inner|north|south|east|west|mid|rural|sunny|rainy)(?: the)?|,|-) $/i
const STATE_AFTER = new RegExp(
  String.raw`^,? (?:${STATE}\b|U\.?K\b|U\.?S\b|England|Scotland|Wales)|^ (?:hospital|clinic|area|suburb|ambulance|fire|crash|stabbing|marathon)`,
)

/** One look that spares most sentences the patterns. */
const TELLS_PLACE =
  /\d|[^.!?\s] ?[A-Z]|village|town|hamlet|island|reservation|estate|street|park|ward|unit|theatre|resus|majors|minors|dialysis|recovery|mortuary|psych|oncology|hospice|rehab|bed |bay |a&e/

/** Towns, hospitals, wards, beds, postcodes and the regions and states around them. */
export const places: Annotator = lexicon => {
  const find = phraseFinder(lexicon.places)
  const isGivenName = (word: string): boolean => lexicon.givenNames.has(word)
  return (sentence, known) => {
    const patterned = (TELLS_PLACE.test(sentence) ? patterns : []).flatMap(({ level, pattern }) =>
      everyMatch(sentence, pattern).map((match): LocalFact => {
        const { start, end, text } = groupAt(match, match.groups?.zip === undefined ? 'place' : 'zip')
        return { kind: 'place', level, start, end, text }
      }),
    )
    const listed = find(sentence).flatMap(({ entry, start, end }): readonly LocalFact[] =>
      isMeant(sentence, entry, start, end)
        ? [
            {
              kind: 'place',
              level: entry.level,
              within: entry.within,
              start,
              end,
              text: sentence.slice(start, end),
            },
          ]
        : [],
    )
    const byContext = everyMatch(sentence, BY_CONTEXT).flatMap((match): readonly LocalFact[] => {
      const { start, end, text } = groupAt(match, 'place')
      const taken = known.some(fact => fact.kind !== 'cue' && fact.start < end && start < fact.end)
      if (taken || !isSomewhere(text, BARE.test(match[0]), isGivenName)) return []
      return [{ kind: 'place', level: 'city', start, end, text }]
    })
    return firstOf([...patterned, ...listed, ...byContext])
  }
}

function isMeant(sentence: string, entry: PlaceEntry, start: number, end: number): boolean {
  const text = sentence.slice(start, end)
  const before = sentence.slice(Math.max(0, start - 14), start)
  if (/[#@]$/.test(before)) return false
  if (entry.level === 'country' || entry.level === 'state') return /^\p{Lu}/u.test(text)
  if (/^\p{Lu}/u.test(text))
    return PLACE_BEFORE.test(before) || STATE_AFTER.test(sentence.slice(end, end + 12))
  // In small letters only where somebody comes from, and never a word that means something else there.
  return /\b(?:from|in|near|outside) $/.test(before) && text.length > 4 && !ORDINARY.has(text)
}

/** Towns whose name in small letters is something else. */
const ORDINARY = new Set(
  'reading bath deal sandwich battle rugby street normal surprise hope orange independence enterprise mobile commerce corona buffalo eagle college park union mission liberty concord harmony garden grove royal ware barking sale wells march diss beer rugeley hook poole epping nelson crook ash barrow burnt clay frome looe prince temple bell central fountain highland lake midway paradise riverside summit'.split(
    ' ',
  ),
)

function isSomewhere(text: string, bare: boolean, isGivenName: (word: string) => boolean): boolean {
  const words = text.split(' ').map(keyOf)
  const [first = ''] = words
  if (words.some(word => NOWHERE.has(word)) || /^[\p{Lu}\d&'-]+$/u.test(text)) return false
  return !(bare && isGivenName(first))
}
