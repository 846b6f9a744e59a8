import { defineRule } from '../../src/engine/rule.ts'
import { isAnswer } from '../answer.ts'
import { isClinical } from '../lexicon/clinical.ts'
import { anyOf } from '../lexicon/pattern.ts'
import { procedures, treatments } from '../lexicon/treatments.ts'
import { answersOnePerson } from './addressee.ts'
import { counselIn, mayCounsel } from './counsel.ts'
import { pointToClinician } from './signpost.ts'

const verbs =
  'take|taking|start|starting|stop|stopping|continue|keep|carry on|apply|use|using|try|trying|give|increase|raise|reduce|lower|decrease|double|halve|cut|drop|skip|switch|swap|change|add|avoid|limit|drink|eat|gargle|chew|rub|put|do|doing|get|have|run|repeat|test|rest|steam|breathe|pop|go for|go straight|go ahead|wear|massage|undergo|consider|wait|watch|lose|oil pull|exercise|treat|rule out|control|correct|monitor|measure|begin|brush|wash|washing|clean|adjust|address|order|restart|resume|ice it|follow|visit|consult|check|stay|eat|benefit|go|let|watch|talk|look for|ask for|hold|pause|up|hammer|push|miss|google|quit|leave|ring round|come back|stick to|stay off|bump|titrate|wean|taper|ditch|bin|come off|split|alternate|space|elevate|strap|buddy strap|bandage|soak|squeeze|lance|pull the plug|go up|go down|knock|retest|recheck|book'

/** "you should take", "I suggest", "get an MRI done", "is recommended", "no steroids for your cough". */
const directive = new RegExp(
  [
    String.raw`\b(?:you|u|he|she|baby|your \w{2,14})(?:'ll|'d| will| would)? (?:really |just |definitely |absolutely |also |probably |certainly |might |may |will )?(?:should|needs? to|needs?|must|want to|wanna|gotta|got to|be better off|'re better off|have to|has to|ought to|had better|better|can|could|may|might|'ll need to|should get)(?: not| also| then| first| just| only| still| now| definitely| definately| safely| easily| better| have to| need to| be able to| want to| like to){0,4} (?:be (?:careful|started|treated|assessed|evaluated|checked|put|given|on|taking|tested|examined)|${verbs})\b`,
    String.raw`\bi(?:'d| would| will|'ll| do|'m)?(?: also| strongly| rather| really| sincerely| not| would){0,4} (?:suggest|recommend|advi[sc]e|prescribe|prescribing|skip|stop|start|up|drop|hold|leave|go for|go straight|push for|ask for|use|take|try|switch|have|get|see how|like you to|want you to|pull|bin|ditch|double|halve|cut|come off|knock|bring|bump|increase|reduce|lower|add|give|put|keep|avoid|stay on|swap|change|titrate|wean|taper|retest|recheck|check|want|steer clear|be \w{3,12}ing|do (?:two|three|four) things)\b|\bi wouldn'?t (?:bother|take|have|touch|start|worry)\b|\b(?:you|he|she) (?:want|wants) (?:to be )?\w{4,20}(?:ing|ed)\b|\b(?:your|his|her) [\w-]{3,16} needs \w{4,16}ing\b`,
    String.raw`(?<=^|[.,;:!?)\]-] ?|\b(?:and|then|please|kindly|also|just|so|now|first|second|third|or|but|please do|yes|yep|no|nah|honestly|mate|love|hun|babe) |@[\w.]{2,30} )(?:${verbs})\b(?! (?:of|care|part|place|time|look at me|a look|you|hope|me|us|in touch|well|to know|that|it easy)\b)(?![^.!?]{0,30}\bto (?:a|the|your) (?:local )?(?:pharmac|gp\b|doctor|clinic|hospital|a&e|surgery|appointment))`,
    String.raw`\b(?:is|are|would be|will be|be|it would be) (?:also |highly |strongly |usually )?(?:advisable|advised|better|wise|standard|important|best avoided|contraindicated|recommended|mandatory|necessary|required|needed|helpful|prudent|worthwhile|appropriate|the (?:best|first) (?:choice|option))\b`,
    String.raw`\b(?:should|must|needs? to|has to|to|can|would need to) be (?:done|started|taken|ruled out|assessed|sent|treated|checked|given|used|addressed|repeated|documented|corrected|increased|reduced|avoided|examined|controlled|evaluated|tried|attempted|applied)\b`,
    String.raw`\b(?:no|first line) (?:\w{3,16} ){0,2}for your\b`,
    String.raw`\b(?:you|u|he|she|they) (?:really |just |also |absolutely |certainly |definitely )?needs? (?:a|an|the|some|more|your)\b|\b(?:ask|tell|advise) (?:him|her|them|your \w{2,12}) to\b`,
    String.raw`\bdo (?:the|this|these|two|three|four)\b`,
    String.raw`(?<!\b(?:he|she|they|we|i|you|who|it|that|team|doctor|pharmacist|gp|nurse|midwife|clinic|which|physio|111|999|911|helpline|charity) )(?:will|should|would|can|might|may) (?:also )?(?:help|sort|settle|transform|fix|clear|do the trick)\b`,
    String.raw`\bin (?:your|her|his) (?:case|situation|instance|shoes|position)\b|\bif i were you\b|\bif (?:you|he|she) (?:were|was) (?:mine|my \w{3,12})\b|\byour best bet\b|\b(?:you're|you are|you'd be) better off\b|\btime to (?:stop|switch|come off|go up|increase|ditch|drop|taper|start)\b|\bworth (?:a try|a go|trying|asking|switching|doubling|adding|starting|stopping|upping|dropping|swapping|a (?:short |trial )?course)\b`,
  ].join('|'),
  'gi',
)

/** A treatment named at the start of a sentence, as one writes a prescription: "Ear drops, not antibiotics." */
const prescription = new RegExp(
  String.raw`^(?:\W{0,3}@[\w.]{2,30}[:,]? )?(?:just |some |plenty of |oral |topical |daily |low[- ]dose |try )?(?:${anyOf(treatments, procedures)})\b(?! (?:is|are|was|were|can|will|for everyone|do|does|has|have))`,
  'gi',
)

/** How far after the directive the thing to take, do or have may stand. */
const REACH = 70
/** And how far before it: "metformin is best avoided". */
const BEFORE = 20

/** Orders about learning the trade: "do the ECG questions first". */
const STUDY =
  /\b(?:questions?|chapters?|exams?|revision|slides|essays?|applications?|interviews?|osces?|flashcards?|papers?|podcasts?|book)\b/i

export default defineRule({
  title: 'Advice to one person',
  find: (reading, context) => {
    const counsel = counselIn(context)
    if (!mayCounsel(context, 'order') || (counsel.length === 0 && !answersOnePerson(context))) return []
    const ofTheCase = reading.doses.length > 0 || reading.cues('diagnosing').length > 0
    const boxed = isAnswer(context.draft)
    const phrases = [...reading.matches(directive), ...(boxed ? reading.matches(prescription) : [])].filter(
      ({ start, end, sentence }) => {
        const { start: from = 0, end: limit = end, text = '' } = reading.sentences[sentence] ?? {}
        if (STUDY.test(text)) return false
        // "Drop it": what "it" is stands in the sentence before.
        const pointsBack = boxed && /^ (?:it|them|that|those)\b/i.test(reading.text.slice(end, end + 7))
        const earlier = pointsBack ? reading.sentences[sentence - 1]?.start : undefined
        return isClinical(reading, {
          start: earlier ?? Math.max(start - BEFORE, from),
          end: Math.min(end + REACH, limit),
        })
      },
    )
    const told = answersOnePerson(context) ? phrases : []
    return [...told, ...counsel].map(({ start, end }) => ({
      start,
      end,
      ...(ofTheCase && { variant: 'about a case' }),
    }))
  },
  message: 'This may tell one person what to do about their health.',
  why: 'You have not seen them and do not know their history, and advice to one person may create a duty of care.',
  fix: pointToClinician,
  guards: ['forbidden', 'declined', 'signposted', 'fiction or history'],
  examples: {
    flags: [
      { text: '@marlowe_runs you should double the amlodipine and see how you go', kind: 'reply' },
      { text: "@pia.potts no antibiotics for your cough, it's viral", kind: 'reply' },
      { text: 'hi, i read your query. get an mri of the knee done and start physiotherapy', kind: 'comment' },
      'Tomas, thanks for asking. With your kidneys I would skip the ibuprofen and start paracetamol',
      'in my opinion you need a thyroid profile. you have been tired for months. thanks',
      { text: "@jo_in_leith I'd stop the iron and try a multivitamin love", kind: 'reply' },
      'your symptoms are from the new tablets. ask her to stop the antibiotic. good luck',
    ],
    passes: [
      'You should see your GP if a mole changes.',
      { text: "@sam_b please ring 999 now, chest pain can't wait", kind: 'reply' },
      { text: "@nell I can't advise on your tablets here. Your pharmacist can.", kind: 'reply' },
      'If you take warfarin, you should have your INR checked regularly.',
      'Adults with high blood pressure are usually started on one tablet a day.',
      { text: '@rita_bakes start with the small cake tins and give yourself time', kind: 'reply' },
      'Everyone over 50 should take the bowel test when the kit arrives.',
      { text: '@fenwick take your prescription to the pharmacy, they will explain it', kind: 'reply' },
    ],
  },
})
