import type { Annotator } from '../annotate.ts'
import { cuesFrom } from './cue.ts'

/** Buying and selling, news, and what may go wrong: the turns that tell promotion from information. */
export const tradeCues: Annotator = cuesFrom([
  [
    'offer',
    /\b(?:dm|message|text|whatsapp|call|ring|tap|click|inbox|pop in|come in|e-?mail)\b(?: [\w']{1,20}){0,2} to (?:book|order|buy|reserve|start|get started|enquire|claim|secure)\b/gi,
  ],
  [
    'offer',
    /\b(?:book(?:ings?)?|order|enquire|reserve)\s(?:\w+\s){0,3}?(?:now|today|online|in|here|via|yours?|a slot|slots?|open|early|through|with (?:me|us))\b/gi,
  ],
  [
    'offer',
    /(?:^|[.!,:;\n)] {0,2}|\b(?:and|to|or) )(?:please )?book (?:a |an |your |my |in )?(?!club|review|chapter|launch)\w+/gi,
  ],
  [
    'offer',
    /\b(?:booking|booking link|book) (?:is |are )?(?:in|via|through|on) (?:my |the |our )?(?:bio|stories|story|profile|website|link|app|dms?)\b/gi,
  ],
  [
    'offer',
    /\b(?:slots?|gaps?|appointments?|appts?|spaces?|places|spots) (?:\w+ ){0,2}?(?:available|left|open(?:ed)?|added|released|free|remaining|this|next|still)\b/gi,
  ],
  [
    'offer',
    /\b(?:inbox|dm|message|text|call|whatsapp|ring)(?: \w+)? for (?:prices?|pricing|details|info|a price|price list|availability|appointments?|appts?|slots)\b|\bgive (?:me|us) (?:a )?(?:shout|call|ring|bell|message)\b/gi,
  ],
  ['offer', /\b(?:now|also) (?:does|doing|stocks?|stocking|offers?|offering|sells?|selling)\b/gi],
  [
    'offer',
    /\b(?:last|few|limited|only \d{1,2}|\d{1,2}|one|two|three|more|free|late) (?:\w+ )?(?:slots?|gaps?|spaces|spots)\b/gi,
  ],
  [
    'offer',
    /\bwalk[- ]?ins?\b|\bwalk in (?:before|after|from|any|on|until|till)\b|\bdrop in (?:before|after|for your)\b/gi,
  ],
  [
    'offer',
    /\b(?:from|only|just|now|for|at|price[sd]? at) ?(?:[£$€] ?\d[\d,.]{0,7}|\d{1,4} ?(?:quid|pounds|dollars|euros))/gi,
  ],
  [
    'offer',
    /[£$€] ?\d[\d,.]{0,7} (?:off|each|per|a|for|an area|all[- ]in|only|this (?:week|month))\b|\b\d{1,3} ?(?:%|percent|per cent) off\b/gi,
  ],
  [
    'offer',
    /\b(?:half price|two for one|2[- ]?for[- ]?1|3[- ]?for[- ]?2|buy (?:one|two|\d)(?: \w+)?,? (?:and )?get|bogof|flash sale|special offer|summer offer|black friday|discount(?:s|ed)?|complimentary|payday deal|introductory (?:price|offer)|new (?:client|patient|customer) (?:price|offer))\b/gi,
  ],
  [
    'offer',
    /\b(?:giveaway|prize draw|raffle|win (?:a|an|free|your|one|\d)|(?:chance|enter) to win)\b|\brefer(?:ral)?[- ]a[- ]friend\b|\bbring a friend\b/gi,
  ],
  [
    'offer',
    /\bwe(?:'re| are|'ve| have| can| now| also| even| will|'ll)?(?: \w+ly)?(?: now| also)? (?:offer(?:ing)?|stock(?:ing|ed)?|supply(?:ing)?|sell(?:ing)?|prescrib(?:e|ing)|inject(?:ing)?|ship(?:ping)?|deliver(?:ing)?|dispens(?:e|ing)|do)\b/gi,
  ],
  [
    'offer',
    /\bi(?:'m| am|'ve| have| can| now| also)?(?: now| also)? (?:offer(?:ing)?|stock(?:ing)?|supply(?:ing)?|sell(?:ing)?) /gi,
  ],
  [
    'offer',
    /\bour (?:\w+[- ]){0,2}?(?:injections?|injectables|pens|compounded|price list|packages?|skinny jabs?)\b/gi,
  ],
  [
    'offer',
    /\b(?:top[- ]?ups?|treatments?|sessions?|packages?|courses?) (?:all (?:this )?(?:week|day|month)|from|available|back|in (?:stock|store))\b|\b(?:back )?in stock\b/gi,
  ],
  [
    'offer',
    /\b(?:sign up|get started|start your|order yours|get yours|claim yours|join (?:our|the) (?:waiting ?list|programme|program))\b/gi,
  ],
  [
    'offer',
    /\b(?:new starts?|new starters?|first (?:pen|month|dose|jab)|starter (?:pack|pen|dose))\b[^.!?\n]{0,25}[£$€] ?\d/gi,
  ],
  [
    'offer',
    /\b(?:send|sends|deliver|delivers|delivered|post|posts|ship|ships|shipped) (?:it |them |out )?(?:straight |right |directly )?to (?:your|ur) (?:door|home|house|letterbox)\b/gi,
  ],
  [
    'offer',
    /\b(?:fully|back in|well|restocked,?) stock(?:ed)?\b|\b(?:i|we)(?:'ve| have)? (?:plenty|loads|a fridge full) (?:of it |in )?(?:in stock|left)?\b|\b(?:see you|spaces?|doing (?:them|it|these)) (?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?\b|\bwe do (?:it|them|these) here\b|\blinks? (?:for|to) (?:the )?(?:wait(?:ing)? ?list|book(?:ing)?)\b|\bjoin the wait(?:ing)? ?list\b|\bloyalty cards?\b|\b(?:your|the) (?:\w{3,8}(?:th|st|nd|rd)|next|second|other one) is (?:free|half price|on (?:me|us))\b|\bask (?:for )?(?:\w+ )?at reception\b|\bhome visits\b|\bcome (?:tae|to) (?:the|your) (?:hoose|house|home)\b|\b(?:bring|tag) (?:a|your|yer|ur) (?:mate|mam|mum|friend|sister|pal|bestie|mother)\b|\bcomment [A-Z]{3,12} (?:for|and|below)\b|\bdm [A-Z]{3,12}\b|\bi now (?:prescribe|offer|do|inject|stock)\b|\bplain packag\w+|\b(?:next|same)[- ]day (?:delivery|dispatch|post)\b|\bask (?:me|us) for the pharmacy\b|\bback in the fridge\b|\bmodels? (?:wanted|needed|£)\b|\b(?:book|message|text|dm) (?:me |us )?(?:to book|your spot|for a spot)\b|\btext [A-Z]{3,10}\b|\bgp queue\b|\bwithout the wait(?:ing list)?\b|\bon our menu\b|\bwait(?:ing)? ?list (?:is |now )?open\b|\b(?:has|have|just)? ?landed (?:this|today|on|at|in)\b|\b\d{1,3} left\b|\bfirst come,? first served\b|\btwo for one\b|\bhalf price\b|\bgot (?:a|one|two|some) (?:gap|slot|space)s?\b|\blast (?:\w{3,9} )?(?:spot|slot|space)\b|\b(?:free|on us|on the house) when you (?:book|buy|sign)\b|\bof \w{3,14} on us\b|\b(?:bridal|bride|hen|party|body|patient|wedding) (?:\w{2,8} )?(?:packages?|plan)\b|\bhostess(?:es)? gets?\b|\benquire (?:for|about|now|within)\b|\bask about (?:deposits|prices|packages|availability)\b|\bif you(?:'re|r| are) quick\b|\b(?:ten|fifteen|twenty|thirty|forty|fifty|sixty|eighty|ninety|a hundred|\d{2,4}) (?:quid|pounds|for (?:one|two|three|a pair))\b|\bincluded in (?:our|the|my) [£$€] ?\d{1,4}\b|\bare back at\b|\bback at the \w{2,14} (?:practice|clinic|salon)\b|\bslots (?:mon|tue|wed|thu|fri|sat|sun)\w*|\b(?:message|inbox|dm|text|whatsapp) (?:me|us)\b(?! (?:back|if|about your|when))/g,
  ],
  [
    'news',
    /\b(?:approv(?:es|ed|al)|recommend(?:s|ed) by|nice (?:has|says|recommends|guidance|guideline|approves|updates?)|guidelines?|guidance|licen[cs]ed (?:for|by)|shortages?|supply (?:alert|problem|issue|update|disruption)s?|out of stock|recall(?:s|ed)?|safety (?:alert|update|warning|signal)|mhra|fda|ema|yellow card|counterfeit|fake|seized|withdrawn|roll[- ]?out|price (?:rise|hike|increase|cut)|to rise|trial|study|studies|cohort|meta-analysis|results? (?:published|show|from)|researchers|journal|published|patent|reports?|reported|according to|on the nhs|nhs (?:england|scotland|wales)|prescription charge|formulary)\b/gi,
  ],
  [
    'risk',
    /\b(?:side[- ]effects?|adverse (?:events?|effects?|reactions?)|risks?|contra-?indicat\w+|interactions?|warnings?|black box|not (?:suitable|right|safe) for (?:everyone|everybody|all)|isn't (?:for|right for|suitable for) every(?:one|body)|suitab(?:le|ility)|speak to|talk to (?:your|a)|ask your|see your|pancreatitis|nausea|vomiting|bruising|monitoring)\b/gi,
  ],
])
