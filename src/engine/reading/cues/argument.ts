import { cuesFrom } from './cue.ts'

/** How a text deals with what it says: denies it, refutes it, or shows where it comes from. */
export const argumentCues = cuesFrom([
  [
    'negation',
    /\b(?:not(?! (?:only|just|to mention))|never|no(?! (?:doubt|wonder|matter|joke|kidding|brainer))|none|nor|neither|nobody|nothing|without|cannot|rather than|instead of|(?:ca|do|does|did|is|are|was|were|wo|would|should|could|has|have|had|must|need)n'?t)\b/gi,
  ],
  [
    'refutation',
    /\b(?:myths?|myth-?bust\w{0,5}|debunk\w{0,4}|hoax(?:es)?|fake (?:news|cures?|claims?)|false|falsehoods?|mis-?information|disinformation|infodemic|untrue|unproven|quack\w{0,4}|pseudo-?science|snake oil|nonsense|rubbish|bogus|scams?|fraud\w{0,6}|rumou?rs?|fact[- ]?check(?:ed|er|ers|ing)?|contrary to|looks legit|so-called|(?:flyer|leaflet|it|box|bottle)(?:'?s| is| went| goes)? (?:straight )?in the (?:trash|bin)|reported (?:it|them|this|her|him) to (?:the )?\w+|evidence ?[:=] ?(?:none|zero|nil|nope)|crosses (?:1|one)\b|(?:petri )?dish,? not|and it (?:does|did) nothing for|please don'?t\b(?= ?[.!,]|$)|there(?:'s| is) no \w{3,12}ing\b|all false|(?:it|they|that|she|he) (?:cannae|disnae|dinnae|doesnae|isnae)\b|(?:^|[.!?] )(?:the internet|my feed|tiktok|facebook|instagram|twitter|linkedin|the comments)(?: says)?:|\bgossip (?:says|has it)\b|(?:anyone|anybody|people|those|someone|influencers|sellers) (?:who|that|selling|claiming|promising|telling (?:you|me|us|people|everyone|patients)) ?(?:sells?|claims?|promises?|tells?|says?)?|(?:isn'?t|not|never|hardly) (?:actually |really |even )?(?:true|proven|supported|backed|based on|a (?:proven|known) (?:cure|treatment))|(?:no|without|lack of|little|zero|isn'?t any|not any) (?:good |real |reliable |credible |scientific |clinical |convincing )?(?:evidence|proof|basis|link|data to)|(?:no|isn'?t an?y?|not an?y?) (?:known |proven |miracle |magic |such |quick |guaranteed )?(?:cure|remedy)\b|(?:don'?t|do not|doesn'?t|does not|won'?t|will not|can'?t|cannot|didn'?t|did not) (?:actually |really |just |magically )?(?:cause|cure|prevent|treat|kill|protect|detox|help|boost|heal|reverse|work|hold up|survive|whiten|rebuild|remove|need (?:detox|cleans)\w{0,4}))\b|(?:^|[.!?"'] )(?:no|nope|wrong|false|incorrect|it(?: is|'s|'s just)? (?:doesn't|isn't|won't|false|wrong)|they (?:don't|aren't|won't)|it (?:doesn't|isn't|won't))[.,!]|\u274C|\uD83D\uDEAB/gi,
  ],
  [
    'citation',
    /\b(?:doi\b|pmid|pmcid|arxiv|medrxiv|et al\b|(?:randomi[sz]ed|placebo[- ]controlled|double[- ]blind|phase (?:iii|3)) (?:controlled )?(?:trial|study)|(?:randomi[sz]ed|rct|cochrane|meta-?analys[ei]s|systematic review)\b|(?:study|trial|review|paper|data|research) (?:published|in the (?:bmj|lancet|nejm)|of [\d,]{2,} )|nejm|(?:the )?lancet|\bbmj\b|jama\b|annals of|new england journal|(?:nice|nhs|who|cdc|sign|acog|acc\/aha|aha|esc|rcog|fda|mhra) (?:guid\w{1,8}|advises?|advice|recommends?|says|approv\w{1,4})|ng\d{2,3}\b)|\b(?:doi\.org|pubmed|ncbi\.nlm|nih\.gov|nice\.org|who\.int|cdc\.gov|nhs\.uk|gov\.uk|thelancet\.com|bmj\.com|nejm\.org|jamanetwork|cochrane|nature\.com)/gi,
  ],
])
