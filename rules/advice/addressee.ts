import type { Context } from '../../src/engine/rule.ts'

const ANSWERING: readonly string[] = ['reply', 'comment', 'message', 'review-reply']

/**
 * Signs, each slight alone, that one person is spoken to: their own facts stated outright (guidance for
 * everyone only supposes them: "if you are"), what is theirs ("your mother is"), an opinion of the case, the way
 * answers close.
 */
const slight = [
  /(?<!\b(?:if|when|once|whether|unless|until|while|case|after|before|that|who|where|things|what|like|and|or|because|so) )\b(?:you|u)(?:'re| are| were| have| had|'ve)(?: already| been| just| also| probably| most likely| currently)* (?:already|been|taking|taken|having|on|stopped|missed|developed|tested|suffering|diagnosed|facing|experiencing|got|getting|pre-?diabetic|diabetic|pregnant|allergic|feeling|trying|using|doing|going|worried|right|a|an|the)\b/gi,
  /\b(?:your|ur) (?:present |current |main |chief |own )?(?:father|mother|dad|mum|mom|wife|husband|son|daughter|sister|brother|baby|child|partner|girlfriend|boyfriend|friend|doctor|dr|skin|problem|condition|complaints?|query|case|situation|concern|pain|rash|cough|symptoms|findings|levels?|results?|age|bp|blood pressure|headaches?|calf|back|description|discription|history)(?:'s)?(?:,| is| are| has| was| seems?| sounds?| looks?| suggests?| indicates?| should| needs?| could| may| might| must| can| will| also| because)\b/gi,
  /\b(?:in my (?:opinion|view)|i(?: would| will|'d|'ll)?(?: also)? (?:suggest|recommend|advise|prescribe|believe|think|am afraid|guess)|my (?:sincere |only )?(?:advice|suggestion|opinion)|as your doctor|for your (?:pain|problem|condition|case|age|symptoms|age|ibs|uti|infection|gut)|at (?:your|his|her) age|in your (?:case|situation)|there seems? to be|seems? (?:you|u)\b|i'?m sorry|am sorry|the description|this (?:may|might|could|can|is|seems?|sounds?|looks?)(?: be| probably| like| most likely)* (?:due to|caused by|because|an?|the|your))\b/gi,
  /\b(?:good luck|take care|best of (?:luck|health)|hope (?:this|that|it|i) (?:helps?|helped)|(?:wish|wishing) you|regards|let me know|revert|follow ?up with|thanks|get well soon|keep (?:me|us) (?:posted|updated)|don'?t worry|do not worry|not be worried|nothing to worry)\b/gi,
  /^(?:hi|hello|hey|good (?:day|morning|evening)|dear)\b(?! (?:everyone|everybody|all|guys|friends|folks|team|twitter|ladies|there,? (?:everyone|all)))/gi,
] as const

const groups =
  /\b(?:everyone|everybody|folks|guys|y'?all|prescribers|physicians|nurses|doctors,|colleagues|friends|followers|parents|a few of you|some of you|many of you|most of you|any of you)\b/gi

/** Whether the draft answers one person rather than the public: the box it stands in, or the way it speaks. */
export function answersOnePerson({ reading, draft }: Context): boolean {
  if (ANSWERING.includes(draft.kind) || reading.cues('addressed').length > 0) return true
  const signs = slight.filter(sign => reading.matches(sign).length > 0).length
  const spokenTo = reading.cues('second person').length > 0 ? 1 : 0
  return signs + spokenTo >= 2 && reading.matches(groups).length === 0
}
