import { cuesFrom } from './cue.ts'

const CARE =
  '(?:visits?|appointments?|consultations?|treatments?|procedure|surgery|operation|hysterectomy|results?|records?|notes|chart|file|diagnosis|prescriptions?|medications?|dose|dosage|tests?|scans?|x-?rays?|bloods?|labs|crown|filling|fillings|root canal|extraction|implants?|veneers?|braces|retainer|cleanings?|dentures?|teeth|fillers?|lips|botox|injections?|jabs?|stitches|wound|cast|biopsy|referral|discharge|admission|stay|therapy|sessions?|follow-?up|check-?up|ct|mri|ultrasound|delivery|c-section|labou?r|birth|pregnancy|insulin|antibiotics?|balance|bill|co-?pay|deductible|insurance claim|rash|mole|hernia|knee|hip|shoulder|cataracts?|glasses|lenses|hearing aids?|procedure|no-?shows?|missed appointments?|[a-z]{4,20}(?:ine|ole|pril|sartan|statin|azepam|cillin|mycin|triptan|oxetine|aline|olol|idone|amide|gliptin|parin|xaban|zide|mab|vir))'

/** How the draft speaks of patients, and whether it owns that somebody is one. */
export const conductCues = cuesFrom([
  [
    'attending',
    new RegExp(
      String.raw`\byour (?:(?:last|first|recent|own|previous|next|initial|second|final|new|old|dental|hospital|medical|cosmetic|routine|broken|failed|lower|upper|front|left|right) ){0,2}${CARE}\b`,
      'gi',
    ),
  ],
  [
    'attending',
    /\b(?:(?:when|after|before|since|because|that|as|and|,) you (?:came|were seen|visited|attended|saw (?:dr|our|the|me)|called us|rang us|booked|arrived|left our|were (?:admitted|discharged|treated|under|with us|late|last here))|you (?:came|were) (?:in|back|to (?:us|see)|seen|treated|discharged|admitted)|you (?:have |had |'ve |'d )?(?:missed|skipped|cancelled|canceled|refused|declined|failed to attend|didn't (?:attend|show|come|turn up|follow)|did not (?:attend|show|come|turn up|follow)|no-?showed|were told|signed|demanded|requested) (?:\w+ ){0,4}(?:appointments?|cleanings?|visits?|treatments?|advice|consent|form|antibiotics|tests?|scan|follow-?ups?|sessions?|until|after|medication|prescription|plan|instructions)|who (?:skipped|missed|cancelled|canceled|refused|never (?:paid|showed|came)) (?:\w+ ){0,3}(?:appointments?|cleanings?|visits?|treatments?|follow-?ups?|sessions?|up)|the (?:\w+ )?(?:symptoms?|pain|[a-z]{4,20}) you (?:describe|mention|mentioned|described|had|came in with|complain of|complained of)|as (?:our|a|my) (?:\w+ )?patient|you (?:are|were|have been|became|'re|'ve been) (?:a|our|my|not (?:a|our|my)|no longer (?:a|our|my)) (?:\w+ )?patient|(?:glad|good|great|lovely|nice|pleasure|happy) (?:to|seeing|meeting|having) (?:have )?(?:see|meet|seen|met|treat|treated|look after|you in)?(?: you)?(?: \w+){0,3} (?:at|in|on|to) (?:the|our|my) (?:surgery|clinic|practice|hospital|ward|office|chair|a&e|er|ed|unit)|(?:treating|seeing|looking after|caring for) you (?:at|in|on|last|that|on|yesterday|this))\b/gi,
  ],
  [
    'attending',
    /\b(?:we|i) (?:have|had|can find|found|hold) no record of (?:you|your|this|any|him|her)|no record of (?:you|your visit|your appointment|this (?:patient|visit))|(?:our|the|your) (?:records|notes|files?|chart|system|cctv) (?:shows?|says?|confirms?|indicates?|states?)|(?:in|from|on) your (?:notes|chart|file|records)|looked (?:you|up every|up your)|(?:hasn't|has not|haven't) been (?:here|in|seen) since|(?:is|are|was|were) (?:also )?(?:a )?patients? (?:here|of ours|at (?:our|this)|in our)|(?:as|which|that) (?:we|i|dr \w+) (?:discussed|explained|told|agreed|advised)(?: (?:it|this|that))? (?:with|to|you)|(?:discussed|explained) (?:\w+ ){0,4}(?:with|to) you|others? in this chair|(?:past due|overdue|outstanding) (?:since|balance)|we (?:did our best|tried) to (?:dissolve|fix|save|treat|correct|repair)|(?:failed|broke|fell out|happened|occurred) because (?:of your|you)|(?:we|i|dr\.? \w+) (?:removed|extracted|treated|injected|prescribed|performed|fitted|delivered|dissolved|operated|saw you|examined you|diagnosed) (?:you|your)?\b/gi,
  ],
  [
    'quotation',
    /\b(?:(?:he|she|they|patient|pt|bloke|man|woman|lady|gentleman|chap|lad|mum|mom|dad)(?: \w+){0,2} (?:said|told me|says|goes|went|asked|whispered|yelled|screamed|shouted|replied|looked at me and said|messaged me|texted me|wrote to me|emailed me))\b/gi,
  ],
  [
    'mockery',
    /\b(?:idiots?|morons?|imbeciles?|dumbass(?:es)?|thick as|thickos?|fatties|fatso|whales?|beached|(?:smelly|stinky|disgusting|gross|revolting|filthy|fat|lazy|stupid|dumb|thick|crazy|insane|ugly|annoying|entitled|whiny|needy|moaning|pathetic|rude|demanding|grim|minging|manky|feral|vile) (?:old |little |\w+ )?(?:patients?|pts?|clients?|people|punters|lady|ladies|man|men|woman|women|guys?|blokes?|relatives|famil(?:y|ies)|mums?|moms?|mothers?|parents?|residents?|customers?|ones)|(?:patients?|clients?|punters|residents?|relatives) (?:are|is|be|being|were|was) (?:so |such |all |just |actually |really |the )*(?:smelly|disgusting|gross|filthy|fat|lazy|stupid|dumb|thick|crazy|insane|ugly|annoying|entitled|whiny|needy|pathetic|vile|liars?|idiots?|morons?|worst|babies|children|animals)|stank|stinks?|drug[- ]seek(?:ers?|ing)|pill[- ]seek(?:ers?|ing)|frequent fl(?:yers?|iers?)|fakers?|fak(?:ing|ed|es?) (?:it|seizures?|pain|an? \w+|their|her|his)|malinger(?:ers?|ing)|pseudo-?seizures?|attention[- ]seek(?:ers?|ing)|time ?-?wasters?|wasting (?:my|our|everyone's) time|crack ?heads?|junkies?|smackheads?|druggies?|gomers?|trolls?|nutters?|nut ?jobs?|nutcases?|psychos?|loon(?:y|ies)|loony bin|lunatics?|crazies|batshit|mental cases?|schizos?|basket cases?|freaks?|freak ?show|circus|zoo|comedy (?:show|gold)|(?:free|live|best|better than) (?:comedy|entertainment|telly|netflix)|drama queens?|karens?|whiners?|whingers?|cry ?bab(?:y|ies)|hypochondriacs?|snowflakes?|trailer trash|chavs?|scum|lowli(?:fe|ves)|retard(?:s|ed)?|cheapskates?|oil painting|dead weight|bed[- ]blockers?|wrinklies|crumblies|lol at|icks?|ick list|section 3 king|natural selection|darwin award|manchild)\b/gi,
  ],
  [
    'critique',
    /\b(?:(?:stop|quit|don't|do not|never|please don't|let's not|we should(?:n't| not)|enough) (?:calling|call|mocking|mock|labelling|labeling|label|laughing|laugh|joking|joke|say|saying|use|using|describe|describing|make fun|making fun)|isn't (?:funny|a joke|ok|okay|acceptable)|is not (?:funny|a joke|ok|okay|acceptable)|not (?:ok|okay|acceptable|funny)|(?:people|patients|they) (?:aren't|are not|were not|weren't|deserve)|who (?:called|call|calls) (?:my|our|a|his|her|their|patients)|called (?:my|our|a|his|her) patients?|language matters|words matter|stigma(?:ti[sz]ing|ti[sz]ed|s)?|dehumani[sz]|derogatory|offensive|slurs?|we need to (?:stop|talk about)|there(?:'s| is) no such thing as|calling (?:them|patients|people|someone|him|her|anyone)|the (?:word|phrase|term|label) ["']?\w+["']? (?:is|has|hurts|needs|should|implies|means)|unacceptable|shame on|sick of (?:seeing|hearing)|appalled|#patientsarenotfaking|patientsarenotfaking|unprofessional|it's not kind|punching down|i was wrong|i used to)\b/gi,
  ],
])
