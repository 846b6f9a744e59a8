/**
 * Where a hazard that clinicians meet when they post is taken care of. `rules`: found in the text; `questions`: what
 * only the writer can answer; `guards`: what keeps the tool silent on posts that do no harm.
 */
export interface Hazard {
  readonly id: `H${number}`
  readonly hazard: string
  readonly rules?: readonly string[]
  readonly questions?: readonly string[]
  readonly guards?: readonly string[]
}

type Homes = Omit<Hazard, 'id' | 'hazard'>
const hazard = (id: Hazard['id'], words: string, homes: Homes): Hazard => ({ id, hazard: words, ...homes })

const JIGSAW = 'confidentiality/jigsaw'
const ANECDOTE = 'confidentiality/patient-anecdote'
const LABEL = 'disclosure/missing-label'
const TO_ONE = 'advice/directive-to-individual'
const AFAR = 'advice/diagnosis-at-a-distance'
const MOCKING = 'conduct/mocking-patients'
const EVIDENCE = 'claims/unsourced-evidence'
const PICTURE = 'confidentiality/image-or-recording'

export const hazards: readonly Hazard[] = [
  hazard('H1', 'Paid with money, goods or a share of sales, and it does not show', { rules: [LABEL] }),
  hazard('H2', 'Working for or owning part of what is praised', {
    rules: [LABEL],
    questions: ['interest-declared'],
  }),
  hazard('H3', 'A paid post that leaves out the risks', { rules: ['medicines/benefit-without-risk'] }),
  hazard('H4', 'Praise for something that may hurt', {
    rules: ['claims/discourages-treatment', 'claims/no-side-effects'],
  }),
  hazard('H5', 'Spreading what is false', {
    rules: ['claims/bold-claim', 'claims/public-health-contradiction'],
    questions: ['harm'],
  }),
  hazard('H6', 'Words in public that end before a court or a regulator', { questions: ['harm'] }),
  hazard('H7', 'The joys and troubles of the job, with patients in them', {
    rules: ['conduct/venting', ANECDOTE],
  }),
  hazard('H8', 'Correcting a falsehood is welcome', { guards: ['refuted', 'their words'] }),
  hazard('H9', 'No name, yet enough detail to know who it is', { rules: [JIGSAW] }),
  hazard('H10', 'A patient’s story without leave to tell it', {
    rules: [ANECDOTE],
    questions: ['consent-obtained'],
  }),
  hazard('H11', 'The employer’s rules', {
    rules: ['conduct/on-shift', 'conduct/premises-and-kit'],
    questions: ['employer-policy'],
  }),
  hazard('H12', 'Patients and colleagues need less detail than one thinks', {
    rules: [JIGSAW],
    questions: ['would-they-recognise'],
  }),
  hazard('H13', 'The same care when the media ask', { questions: ['would-they-recognise', 'permanent'] }),
  hazard('H14', 'Gain against duty', { questions: ['motive', 'interest-declared'] }),
  hazard('H15', 'Which body’s rules apply', { questions: ['employer-policy'] }),
  hazard('H16', 'Opinions that pass for facts', { rules: ['claims/opinion-as-fact'] }),
  hazard('H17', 'Reminders, research and news of the practice', { guards: ['education', 'news'] }),
  hazard('H18', 'What one is qualified as', {
    rules: ['conduct/posing-as-qualified', 'conduct/inflated-title'],
  }),
  hazard('H19', 'Sponsored or monetised posts', {
    rules: [LABEL, 'disclosure/weak-label', 'disclosure/profile-only'],
  }),
  hazard('H20', 'Anything that misleads, about oneself or a treatment', {
    rules: ['claims/guarantee', 'conduct/unclear-doctor'],
  }),
  hazard('H21', 'Playing on what readers cannot know', {
    rules: ['claims/miracle-secret', 'claims/fear-pressure'],
  }),
  hazard('H22', 'Bullying, harassing, singling people out', {
    rules: ['conduct/abuse', 'conduct/belittling'],
  }),
  hazard('H23', 'A patient writes to the private profile', {
    rules: ['conduct/crossing-boundaries', 'advice/solicits-clinical-detail'],
  }),
  hazard('H24', 'Privacy and dignity', { rules: [JIGSAW, MOCKING] }),
  hazard('H25', 'A storm of angry comments', { questions: ['aftermath'] }),
  hazard('H26', 'Posting seen as inattention', { rules: ['conduct/on-shift'], questions: ['at-work'] }),
  hazard('H27', 'Unwanted attention', {
    rules: ['conduct/crossing-boundaries'],
    questions: ['private-account'],
  }),
  hazard('H28', 'Speaking outside one’s field', { rules: ['conduct/outside-scope'] }),
  hazard('H29', 'Claims without proof', {
    rules: [EVIDENCE, 'claims/clinically-proven'],
    questions: ['evidence'],
  }),
  hazard('H30', 'Interests that stay unsaid', { rules: [LABEL], questions: ['interest-declared'] }),
  hazard('H31', 'Other content that costs trust', {
    rules: [MOCKING, 'conduct/off-duty-tone'],
    questions: ['permanent'],
  }),
  hazard('H32', 'Laughing at patients who are said to pretend', { rules: [MOCKING], guards: ['critique'] }),
  hazard('H33', 'Replies count as posts do', { rules: ['conduct/heated-tone', 'conduct/review-retort'] }),
  hazard('H34', 'Pieces that add up', { rules: [JIGSAW] }),
  hazard('H35', 'Identifiable without clear consent', {
    rules: [PICTURE, 'confidentiality/patient-name'],
    guards: ['consent'],
  }),
  hazard('H36', 'Remarks on the day that give a patient away', { rules: [ANECDOTE, 'confidentiality/date'] }),
  hazard('H37', 'Consent that did not know what for', { questions: ['consent-informed'] }),
  hazard('H38', 'Consent taken back', { questions: ['consent-withdrawal'], guards: ['published case'] }),
  hazard('H39', 'Consent nobody wrote down', {
    rules: ['confidentiality/spoken-consent'],
    questions: ['consent-recorded'],
  }),
  hazard('H40', 'An employer’s patients on one’s own channel', { questions: ['employer-policy'] }),
  hazard('H41', 'Posting in working hours', { rules: ['conduct/on-shift'] }),
  hazard('H42', 'The hospital as a film set', { rules: ['conduct/premises-and-kit'] }),
  hazard('H43', 'Equipment as a prop', { rules: ['conduct/premises-and-kit'] }),
  hazard('H44', 'A phone where infection is controlled', { questions: ['at-work'] }),
  hazard('H45', 'People in the background', { rules: [PICTURE], questions: ['faces', 'background'] }),
  hazard('H46', 'Not asking the employer first', { questions: ['employer-policy', 'at-work'] }),
  hazard('H47', 'Advice to one person, and the duty it makes', {
    rules: [TO_ONE, 'advice/dosage', 'advice/personal-reassurance'],
  }),
  hazard('H48', 'Advising without what one would need to know', { rules: [TO_ONE, AFAR] }),
  hazard('H49', 'A reader under another law', { rules: ['advice/across-borders'] }),
  hazard('H50', 'An interest that only looks like one', { rules: ['conduct/gifts'], questions: ['motive'] }),
  hazard('H51', 'Openness when one endorses', { rules: [LABEL], questions: ['interest-declared'] }),
  hazard('H52', 'The label comes first and is plain', {
    rules: ['disclosure/buried-label', 'disclosure/weak-label'],
    questions: ['label-at-start'],
  }),
  hazard('H53', 'Paid advice', { rules: [LABEL] }),
  hazard('H54', 'A labelled advert may still be wrong', { rules: ['claims/cure', EVIDENCE] }),
  hazard('H55', 'What indemnity leaves out', { questions: ['employer-policy'] }),
  hazard('H56', 'Evidence shown with respect', {
    rules: [EVIDENCE],
    questions: ['evidence'],
    guards: ['cited'],
  }),
  hazard('H57', 'A closed group is no closed room', { rules: ['confidentiality/closed-group', JIGSAW] }),
  hazard('H58', 'Passing on somebody else’s story', {
    rules: ['confidentiality/third-party-story', ANECDOTE],
    questions: ['consent-obtained'],
  }),
  hazard('H59', 'Day by day from the ward', { rules: [ANECDOTE, 'confidentiality/date'] }),
  hazard('H60', 'Personable and still professional', { rules: ['conduct/off-duty-tone', MOCKING] }),
  hazard('H61', 'Tips for all rather than advice to one', {
    rules: ['advice/no-signpost'],
    questions: ['signposted'],
    guards: ['signposted'],
  }),
  hazard('H62', 'One cannot tell who is asking', { rules: [TO_ONE] }),
  hazard('H63', 'Intimate details in public', { rules: ['advice/solicits-clinical-detail'] }),
  hazard('H64', 'Posts stay for ever', { questions: ['permanent'] }),
  hazard('H65', 'Would the family know, and is it yours to tell', {
    rules: [JIGSAW],
    questions: ['would-they-recognise'],
  }),
  hazard('H66', 'What the post is for', { questions: ['motive'] }),
  hazard('H67', 'One bad review', {
    rules: ['confidentiality/review-reply', 'conduct/review-retort'],
    questions: ['answering-a-review'],
  }),
  hazard('H68', 'Success stories', { rules: ['confidentiality/success-story'] }),
  hazard('H69', 'The best in town', { rules: ['claims/superiority', 'conduct/inflated-title'] }),
  hazard('H70', 'A hard case discussed abroad', { rules: ['confidentiality/closed-group', JIGSAW] }),
  hazard('H71', 'A face in the waiting room', { rules: [PICTURE], questions: ['faces'] }),
  hazard('H72', 'A fascinating case', {
    rules: ['confidentiality/fascinating-case', JIGSAW, 'confidentiality/rare-or-newsworthy'],
  }),
  hazard('H73', 'Patients as friends', { rules: ['conduct/crossing-boundaries'] }),
  hazard('H74', 'One account for everything', { questions: ['private-account'] }),
  hazard('H75', 'What has gone out of date', { rules: [EVIDENCE], questions: ['evidence'] }),
  hazard('H76', 'Half a sentence out of context', {
    rules: ['conduct/heated-tone'],
    questions: ['permanent'],
  }),
  hazard('H77', 'A trial told as a treatment', { rules: ['claims/experimental-as-proven'] }),
  hazard('H78', 'One pill for all', { rules: ['advice/blanket-advice', 'claims/remedy-for-disease'] }),
  hazard('H79', 'Becoming somebody’s doctor online', { rules: [TO_ONE, 'advice/remote-prescribing'] }),
  hazard('H80', 'Hiding behind a disclaimer', { rules: ['advice/disclaimer'] }),
  hazard('H81', 'Screenshots', { questions: ['permanent'] }),
  hazard('H82', 'Rants', { rules: ['conduct/off-duty-tone', 'conduct/heated-tone'] }),
  hazard('H83', 'Pictures from the party', { rules: ['conduct/off-duty-tone'], questions: ['faces'] }),
  hazard('H84', 'Telling too much to be liked', { rules: ['conduct/oversharing'] }),
  hazard('H85', 'A long day, aloud', { rules: ['conduct/venting'] }),
  hazard('H86', 'Jokes at a patient’s cost', { rules: [MOCKING] }),
  hazard('H87', 'Time it takes', { questions: ['at-work'] }),
  hazard('H88', 'Everything is public', { questions: ['permanent'] }),
  hazard('H89', 'Pictures and stories that identify', { rules: [PICTURE, ANECDOTE] }),
  hazard('H90', 'Knowing what identifies', {
    rules: [
      'confidentiality/record-number',
      'confidentiality/other-identifiers',
      'confidentiality/age-over-89',
    ],
  }),
  hazard('H91', 'Leave in writing', {
    rules: ['confidentiality/spoken-consent'],
    questions: ['consent-recorded', 'consent-informed'],
    guards: ['consent'],
  }),
  hazard('H92', 'Charts on the wall', { rules: [PICTURE], questions: ['background'] }),
  hazard('H93', 'Pointing to somebody’s own clinician', {
    rules: ['advice/no-signpost'],
    questions: ['signposted'],
    guards: ['signposted'],
  }),
  hazard('H94', 'A diagnosis from a comment', { rules: [AFAR] }),
  hazard('H95', 'Somebody else posts in one’s name', { questions: ['own-words'] }),
  hazard('H96', 'Asking the happy for reviews', { rules: ['conduct/asking-for-reviews'] }),
  hazard('H97', 'Patient details in passing', {
    rules: ['confidentiality/patient-name', 'confidentiality/patient-contact', 'confidentiality/place'],
  }),
  hazard('H98', 'Friend requests', {
    rules: ['conduct/crossing-boundaries'],
    questions: ['private-account'],
  }),
  hazard('H99', 'Answering a review', {
    rules: ['confidentiality/review-reply'],
    questions: ['answering-a-review'],
  }),
  hazard('H100', 'Tips, myths, teams and research', {
    rules: ['confidentiality/naming-colleagues'],
    questions: ['faces'],
    guards: ['education', 'refuted', 'news'],
  }),
  hazard('H101', 'One post, a livelihood', {
    rules: ['conduct/off-duty-tone', 'conduct/abuse'],
    questions: ['permanent'],
  }),
  hazard('H102', 'Thinking first', { questions: ['kindness', 'permanent'] }),
  hazard('H103', 'Contesting a false review', { rules: ['conduct/review-retort'], questions: ['aftermath'] }),
  hazard('H104', 'Deleted is not gone', { questions: ['permanent'] }),
  hazard('H105', 'Owning a mistake', { questions: ['aftermath'] }),
  hazard('H106', 'One’s own illness told', { guards: ['own story'] }),
  hazard('H107', 'Celebrating the work', { guards: ['education', 'news'] }),
]
