import { type MetadataJson, parsePhoneNumberFromString } from 'libphonenumber-js/core'
import type { Annotator } from './annotate.ts'
import { everyMatch } from './every-match.ts'
import phoneMetadata from './phone-metadata.json' with { type: 'json' }
import type { Contact } from './reading.ts'

type LocalContact = Omit<Contact, 'sentence'>
type Owner = Contact['owner']

/** Whose numbers are known without their country's code; made by `scripts/phone-metadata.ts`. */
const HOME_COUNTRIES = ['GB', 'US'] as const
const metadata = phoneMetadata as unknown as MetadataJson

/** Emergency, crisis and freephone lines: telling people of them is what a post should do. */
const HELPLINE =
  /^(?:\+?44|\+?1)?[ -]?\(?(?:0?800|0?808|0?300|0?345|0?330|0?845|888|877|866|855|844|833|1800|116)\)?(?:\D|$)|^(?:116 ?123|116 ?117|85258|741741|119)$/

const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,4}[a-z]{2,24}\b/gi
/** Runs of figures as telephones are written, with an extension; what they are is decided afterwards. */
const FIGURES =
  /(?<![\w./@#-])(?:\+|\()?\d[\d().-]{0,4}(?:[ .()-]{0,2}\d{2,7}){1,5}(?:\s?(?:x|ext\.?|extension)\s?\d{1,6})?(?![\w/@]|-\d)/gi
/** North American and British shapes, whether or not the number is in use: invented ones are told of as well. */
const NORTH_AMERICAN = /^(?:\+?1[ .-]?|001[ .-])?\(?\d{3}\)?[ .-]?\d{3}[ .-]\d{4}(?:\s?(?:x|ext\.?)\s?\d+)?$/
const BRITISH = /^(?:\+?44 ?(?:\(0\))?|\(?0)\d[\d ()-]{7,12}$/
const PHONE_CUE =
  /\b(?:call|ring|phone|phoning|tel|telephone|text|whatsapp|mobile|cell|contact|number|pager|fax|reach|landline|extension|portal or call)\b[^.!?\n]{0,24}$/i
const STREET =
  /\b\d{1,5}[A-Z]?,? (?:[A-Z][\w.']{1,15} ){1,3}(?:St(?:reet)?|Ave(?:nue)?|R(?:oa)?d|Lane|Ln|Drive|Dr|Close|Court|Ct|Crescent|Way|Terrace|Place|Pl|Gardens|Grove|Hill|View|Island|Islands|Boulevard|Blvd|Parkway|Pkwy|Square|Row|Mews|Trail|Circle|Highway|Loop|Ridge|Meadows|Walk)\b(?:\.?,? (?:Apt|Flat|Apartment|Unit|Suite)\.? ?\w{1,5})?/g
const LINK = /\b(?:https?:\/\/)?(?:[\w-]{1,63}\.){1,4}[a-z]{2,12}(?:\/[^\s)]{0,200}[^\s).,!?;:'"])?/gi
const PERSONAL_LINK =
  /gofundme|justgiving|caringbridge|givesendgo|youcaring|mightycause|giveforward|obituar|legacy\.com|muchloved/i

const PATIENT_BEFORE =
  /\b(?:(?:call|ring|phone|text|email|e-mail|reach|contact|fax|whatsapp|message)(?:ing)? (?:her|him|them|(?:her|his|their) (?:wife|husband|partner|daughter|son|mum|mom|mother|dad|father|sister|brother|carer|family|parents?|next of kin)|the (?:patient|family|parents?|mother|father|mum|mom|dad|wife|husband))|(?:her|his|their|the patient's|family's|families'|mum's|mom's|patient) (?:phone|mobile|cell|tel|number|email|e-mail|address|landline|fax|case details|details|page|fundraiser|gofundme|home)|lives (?:at|on|in)|living at|discharged? to|home address|emergency contact|next of kin|account email|contact(?: number| no)?:|phone:|case details|discharge summary|lab results|test results|(?:insurance|prior) auth)\b/i
const AUTHOR_BEFORE =
  /\b(?:me (?:on|at)|my (?:email|e-mail|number|mobile|cell|line|office|inbox|page|site|website)|DM me)\b/i
const SERVICE =
  /\b(?:our|the|this) (?:\S{1,20} ){0,2}(?:clinic|practice|surgery|office|front desk|reception|team|helpline|hotline|line|switchboard|manager|service|pharmacy|department|hospital|school|charity|coordinator|desk)\b|\b(?:helpline|hotline|crisis line|samaritans|book (?:on|at|now|online|by|your)|to book|bookings?|appointments?|enquir(?:y|ies)|inquiries|call us|ring us|contact us|email us|reach us|us on|us at|for a conversation|rsvp|register|sign up|apply|jobs?|lead\)|extension|report (?:it|to)|donate)\b/i

/** Telephones, e-mail and street addresses, and pages about one person, with whose they seem to be. */
export const contacts: Annotator = () => sentence => [
  ...telephones(sentence),
  ...emails(sentence),
  ...(/\d/.test(sentence) ? streets(sentence) : []),
  ...personalLinks(sentence),
]

function telephones(sentence: string): readonly LocalContact[] {
  if (!/\d[\d ().-]{5,}/.test(sentence)) return []
  return everyMatch(sentence, FIGURES).flatMap(({ index, 0: written }) => {
    const text = written.replace(/[ .(-]{1,9}$/, '')
    const before = sentence.slice(0, index)
    if (!isTelephone(text, before)) return []
    const medium = /\bfax\b[^.]{0,20}$/i.test(before) ? 'fax' : 'phone'
    const owner = HELPLINE.test(text) ? 'service' : ownerOf(before, sentence.slice(index + text.length))
    return [contact(medium, text, index, owner)]
  })
}

/** A number of any other country: a plus and as many figures as the numbering plan of the world allows (E.164). */
const isAbroad = (text: string, digits: string): boolean =>
  text.startsWith('+') && digits.length >= 8 && digits.length <= 15 && !/^\+(?:1|44|353)/.test(text)

function isTelephone(text: string, before: string): boolean {
  const digits = (text.split(/x|ext/i)[0] ?? '').replace(/\D/g, '')
  if (digits.length < 7 || digits.length > 15) return false
  if (
    /(?:NHS|CHI|MRN|SSN|PMID|ISBN|DOI|NCT|GMC|NMC|NPI|ref|order|tracking)\W{0,3}(?:no|number|id)?\W{0,3}$/i.test(
      before,
    )
  ) {
    return false
  }
  if (NORTH_AMERICAN.test(text)) return true
  if (BRITISH.test(text) && digits.length >= 10) return true
  const cued = PHONE_CUE.test(before)
  if (/^\d{3}-\d{4}$/.test(text)) return cued || /\bat $/.test(before)
  if (!cued && !text.startsWith('+')) return false
  return (
    HOME_COUNTRIES.some(
      country => parsePhoneNumberFromString(text, country, metadata)?.isPossible() === true,
    ) || isAbroad(text, digits)
  )
}

const emails = (sentence: string): readonly LocalContact[] =>
  sentence.includes('@')
    ? everyMatch(sentence, EMAIL).map(({ index, 0: text }) =>
        contact('email', text, index, ownerOf(sentence.slice(0, index), sentence.slice(index + text.length))),
      )
    : []

const streets = (sentence: string): readonly LocalContact[] =>
  everyMatch(sentence, STREET).map(({ index, 0: text }) =>
    contact('address', text, index, ownerOf(sentence.slice(0, index), sentence.slice(index + text.length))),
  )

/** A fundraiser or an obituary is about somebody; other links are guidelines, papers and shops. */
const personalLinks = (sentence: string): readonly LocalContact[] =>
  PERSONAL_LINK.test(sentence)
    ? everyMatch(sentence, LINK)
        .filter(({ 0: text }) => PERSONAL_LINK.test(text))
        .map(({ index, 0: text }) => contact('link', text, index, ownerOf(sentence.slice(0, index), '')))
    : []

/** What stands nearest before the contact tells whose it is; a service may also be named after it. */
function ownerOf(before: string, after: string): Owner {
  const near = before.slice(-90)
  if (PATIENT_BEFORE.test(near)) return 'patient'
  if (AUTHOR_BEFORE.test(near)) return 'author'
  return SERVICE.test(near) || SERVICE.test(after.slice(0, 40)) ? 'service' : 'unknown'
}

const contact = (medium: Contact['medium'], text: string, start: number, owner: Owner): LocalContact => ({
  kind: 'contact',
  medium,
  owner,
  text,
  start,
  end: start + text.length,
})
