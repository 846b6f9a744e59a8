import { cuesFrom } from './cue.ts'

/** Whom a text speaks to, and whether it tells that person what they have or should do. */
export const adviceCues = cuesFrom([
  ['second person', /\b(?:you|your|yours|yourself|u|ur|youre)\b/gi],
  [
    'addressed',
    // A handle or a name in front; thanks for a question; the reader's own account taken up; their own facts
    // stated outright ("you are already taking"), which guidance for everyone only ever supposes ("if you are").
    /^\W{0,3}(?:reply(?:ing)? to |re:? |dear |hi |hey |hello )?@[\w.]{2,30}|@[\w.]{2,30}:?,? (?:you|your|u|ur)\b|^(?:dear|hi|hello|hey),? [A-Z][a-z]{2,14}\b|^[A-Z][a-z]{2,14}, (?:thanks|thank you|going by|sorry|i'd|i would|you|your|for your|with (?:your|that)|at your|based on|from what|that's|given)\b|\bthank(?:s| you)(?: so much| very much)? for (?:your (?:question|query|post|message)|posting|consulting|asking|being so open|writing (?:in|to))|\b(?:read|gone through|went through|reviewed|understand|understood|looked at|appreciate|know about|hear about|hear of)(?: all)? (?:your|ur) (?:query|question|concern|genuine|health|case|post|message|situation|problem|worry|details)|\b(?:based on|going by|judging by|looking at|according to|as per|considering|given|from|in) (?:your|ur|the) (?:[a-z]{2,12} ){0,2}(?:descri?ption|history|symptoms?|details|diagnosis|post|photo|pic|picture|values|reports?|case|opinion)\b(?: provided| given| you)?|\b(?:as|since|because|that|like|what|which) (?:you|u)(?: have|'ve)? (?:already )?(?:mentioned|described?|specified|said|stated|posted|told|wrote)\b|\breplying to\b|\b(?:to|for) the (?:lady|man|chap|gent|gentleman|person|guy|woman|girl|mum|mom|follower|one) (?:who|that) (?:asked|emailed|messaged|commented|wrote|dm'?d)|\b[A-Z][a-z]{2,12} in (?:the|my) comments\b|\b(?:got|had) a (?:message|dm|question|comment) from (?:a|an|one)\b|\b(?:i'?m going to|i am going to|i'?ll|i will|we'?ll|we will|let'?s|i want to|i'?d like to)(?: also| just| go ahead and){0,4} (?:start|put|switch|keep|give|prescribe|increase|bump|change|refer|send|get) (?:you|him|her|your)\b|\b(?:you|u) (?:did not|didn'?t) (?:specify|mention|say|state|tell)\b/gi,
  ],
  [
    'directive',
    /\b(?:you|u|he|she) (?:really |just |definitely |absolutely )?(?:should|need(?:s)? to|must|have to|ought to|had better|better)\b|\bi(?:'d| would| will|'ll| do| also)? (?:also |strongly |rather |really )?(?:suggest|recommend|advise|want you to)\b/gi,
  ],
  [
    'diagnosing',
    /\b(?:sounds?|looks?|seems?|appears?)(?: to be| like| more like| very much like| as if| as though)|\byou(?:'ve| have)? (?:probably|likely|definitely|clearly|most likely|certainly|may|might|could|seem to|almost certainly)(?: have| be)?|\bi(?:'d| would) call (?:that|it|this)\b|\b(?:that|it|this)(?:'s| is| could be| may be| might be| must be) (?:probably |definitely |clearly |classic |most likely |likely |almost certainly |just )?/gi,
  ],
  [
    'signpost',
    /\b(?:see|ask|tell|call|ring|phone|contact|visit|consult|speak (?:to|with)|talk (?:to|with)|check with|book (?:in )?with|go to|get to|attend) (?:to |with )?(?:your|ur|a|an|the|my|nearest|local)? ?(?:own |nearest |local |practice |primary care |family |community )?(?:gp|doctor|doc|physician|clinician|clinic|pharmacist|pharmacy|prescriber|provider|pediatrician|paediatrician|midwife|nurse|dsn|neurologist|care team|team|a&e|emergency|er\b|ed\b|urgent care|surgery|practice|dentist|optician|health ?care)|\b(?:call|ring|dial|text|phone) (?:999|111|911|988|116 123|samaritans)\b|\byour (?:own |practice )?(?:gp|doctor|pharmacist|prescriber|ob|provider|dsn|pediatrician|neurologist|care team|nurse|midwife)(?: line)? (?:can|will|is|and your)\b|\b(?:urgent care|a&e|999|911)\b/gi,
  ],
  [
    'disclaimer',
    /\b(?:not (?:medical|personal|individual) advice|general (?:information|advice|education)(?: only)?|not a substitute for|for (?:education|information)(?:al)? (?:purposes )?only|educational purposes)\b/gi,
  ],
  [
    'declining',
    /(?:\b(?:i|we|sorry|still|really)\b,? (?:really |honestly |just )?|^|[,;.!?] |@[\w.]{2,30} )(?:can'?t|cannot|can not|couldn'?t|won'?t|wouldn'?t|don'?t|do not|not able to|unable to|not going to|never) (?:really |possibly |safely |ever )?(?:advise|diagnose|assess|tell you|call (?:that|it|this)|say (?:what|if|whether|without)|read (?:a|your|afib|scans|traces|ecgs)|touch(?= (?:this|that)(?: one)?(?:[.,!]|$))|comment on (?:your|individual)|give (?:individual|personal|medical|you)|recommend (?:a|any|doses)|prescribe|change|answer (?:that|this|personal))/gi,
  ],
])
