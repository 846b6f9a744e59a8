import type { Context } from '../../src/engine/rule.ts'
import { answersSomebody } from '../answer.ts'
import { anyOf } from '../lexicon/pattern.ts'
import { investigations } from '../lexicon/treatments.ts'
import { promotedMedicines } from '../medicines/promotion.ts'

const FAMILY =
  'father|mother|dad|mum|mom|wife|husband|son|daughter|sister|brother|baby|child|partner|girlfriend|boyfriend'
const OWN = `(?:present |current |main |chief |own )?(?:${FAMILY}|friend|doctor|dr|skin|problem|condition|complaints?|query|case|situation|concern|pain|rash|cough|symptoms|findings|(?:knee|chest|hip|neck|back|foot) x-?ray|levels?|results?|age|bp|blood pressure|headaches?|calf|back|descri?ption|discription|history|abortion|surgery|operation|delivery|pregnancy|periods?|cyst|readings?|tests?|scan|x-?ray|mri|bloods|labs?|eczema|knee|shoulder|neck|a1c|cycle|reports|teeth|vision|myopia|mole)`

/**
 * Signs, each slight alone, that one person is spoken to. Guidance for everyone only supposes what an answer
 * states outright: "if you are taking" against "you are already taking".
 */
const signs: readonly RegExp[] = [
  // their own facts, stated
  /(?<!\b(?:if|when|once|whether|unless|until|while|case|after|before|that|who|where|things|what|like|and|or|because|so) )\b(?:you|u)(?:'re| are| were| have| had|'ve)(?: already| been| just| also| probably| most likely| currently){0,4} (?:already|been|taking|taken|having|on|stopped|missed|developed|tested|suffering|diagnosed|facing|experiencing|got|getting|pre-?diabetic|diabetic|pregnant|allergic|feeling|trying|using|doing|going|worried|right|a|an|the)\b|\b(?:you|u) (?:may|might|could|must|seem to|probably|are probably|are likely)(?: also| well)? (?:have|be|need|benefit)\b/gi,
  // what is theirs
  new RegExp(
    String.raw`(?<!\b(?:if|when|once|whether|unless|until|while|case|after|before|that) )\b(?:your|ur) ${OWN}(?:'s)?(?: is| are| has| was| seems?| sounds?| looks?| suggests?| indicates?| should| needs?| could| may| might| must| can| will| also| came back| shows?| means?| still)|\b(?:after|for|with|about|of|in) (?:your|ur) ${OWN}\b`,
    'gi',
  ),
  // an opinion of the case
  /\b(?:in my (?:opinion|view)|i(?: would| will|'d|'ll)?(?: also| not)? (?:suggest|recommend|advi[sc]e|prescribe|believe|think|am afraid|guess|agree)|my (?:sincere |only )?(?:advice|suggestion|opinion)|as your doctor|in your (?:case|situation)|at (?:your|his|her) age|there (?:seems?|appears?) to be|(?:i'?m|i am|am) (?:so |very )?sorry|(?:this|that|it|there)(?:'s| is| may| might| could| can| must| seems?| sounds?| looks?)(?: be| is| probably| a strong| most| more| like| likely| to be){0,4} (?:due to|caused by|possibility|chance|likely|a case of|your)|(?:strong|high|only) possibility|one possibility|possibility is)\b/gi,
  // the way answers begin and end
  /\b(?:good luck|take care(?! of)|best of (?:luck|health)|hope (?:this|that|it|i) (?:helps?|helped)|wish(?:ing)? you|regards|let me know|revert|follow ?up with|thanks|get well soon|keep (?:me|us) (?:posted|updated)|don'?t worry|do not worry|not be worried|no need to worry|nothing to worry|please consult|kindly|my love|hun|babe|lovely|sweetheart|my dear|mate)\b|^(?:hi|hello|hey|good (?:day|morning|evening)|dear|welcome)\b(?! (?:everyone|everybody|all|guys|friends|folks|team|twitter|ladies|back|to))/gi,
  // an investigation ordered
  new RegExp(
    String.raw`\b(?:get|do|doing|have|need|needs|go for|undergo|repeat|run|send|advise|suggest|recommend) (?:a |an |the |your |some |her |his |further |another |in |with ){0,4}(?:[\w'-]{2,14} ){0,2}(?:${anyOf(investigations)})\b`,
    'gi',
  ),
  // the patient spoken of to whoever asks
  /\b(?:she|he|him|her|baby) (?:should|needs?|must|can|may|might|will need|has to|does not have|is suffering)\b|\b(?:give|ask|tell|advise) (?:him|her|them)\b|\btake (?:him|her)\b|\b(?:that|this|the present|these) (?:cyst|pain|lump|rash|swelling|medicine|drug|symptoms?|complaints?|infection|discharge|condition|findings|problem)\b/gi,
]

/** "Hiya Bea", "No Tom,", "Mum, it is": called by name in the first words. */
const called =
  /^\W{0,3}(?:(?:[Hh]iya|[Hh]eya|[Hh]ey|[Hh]i|[Rr]ight|[Nn]ah|[Nn]o|[Nn]ope|[Yy]es|[Yy]ep|[Aa]ye|[Oo]kay|[Ss]orry|[Ll]isten|[Ss]top (?:panicking|worrying)|[Dd]on't (?:panic|worry)|[Mm]orning),? [A-Z][a-z]{2,12}\b|(?:Dad|Mum|Mam|Mom|Nan|Nana|Gran|Grandad|Grandma|Sis|Bro|Aunt(?:ie)? [A-Z][a-z]{2,12}|Uncle [A-Z][a-z]{2,12}),)/
/** Typed in small letters throughout, as people answer one another. */
const offhand = /^[^A-Z#]*$/
const groups =
  /\b(?:everyone|everybody|folks|guys|y'?all|prescribers|physicians|nurses|doctors,|colleagues|friends|followers|parents|a few of you|some of you|many of you|most of you|any of you|share|subscribe|link in (?:our |my )?bio|recipe)\b/gi

/** The way guidance for everyone speaks. */
const general =
  /\b(?:people|patients|women|men|adults|children|babies|anyone|doctors) (?:who|with|may|can|should|have|often|are|do|living|over|under|at)\b|\b(?:symptoms|signs)(?: and \w+)? (?:of|include|can|may include)\b|\b(?:your doctor|health care (?:team|provider|professional)|a doctor) (?:will|may|can|might)\b|\b(?:talk to|talk with|check with|ask|tell) your (?:doctor|health)|\brisk factors?\b|\bstudy (?:by|found|suggests?)\b|\bresearch(?:ers)?\b/gi

/** Longer than people answer one another, in characters. */
const ESSAY = 700

/** How surely the draft answers one person rather than the public, from 0; from 2 on it probably does. */
export function addressStrength({ reading, draft }: Context): number {
  // What is said to a customer is no answer to a patient.
  if (promotedMedicines(reading).length > 0) return 0
  const box = answersSomebody(draft) ? 2 : 0
  const named = reading.cues('addressed').length > 0 ? 2 : 0
  const second = reading.cues('second person').length > 0 ? 1 : 0
  const informal = reading.text.length > 40 && offhand.test(reading.text) ? 1 : 0
  const slight = signs.filter(sign => reading.matches(sign).length > 0).length
  const essay = !informal && reading.text.length > ESSAY ? 1 : 0
  const byName = called.test(reading.text) ? 2 : 0
  const publicly = reading.matches(general).length > 0 ? 1 : 0
  const toMany = reading.matches(groups).length > 0 ? 2 : 0
  return Math.max(
    box + named,
    box + Math.max(named, byName) + second + informal + slight - toMany - publicly - essay,
  )
}

/** Whether the draft answers one person: by the box it stands in, or by the way it speaks. */
export const answersOnePerson = (context: Context): boolean => addressStrength(context) >= 2
