import type { ChecklistItem } from '../../src/engine/catalogue.ts'
import { ama } from '../sources/ama.ts'
import { fsmb } from '../sources/fsmb.ts'
import { gmc } from '../sources/gmc.ts'
import { ncsbn } from '../sources/ncsbn.ts'
import { nmc } from '../sources/nmc.ts'
import { anyOf } from './raised.ts'

/** The profession is seen in every post of its members. */
export const conduct: readonly ChecklistItem[] = [
  {
    id: 'kindness',
    question: 'Would you say this aloud in the waiting room?',
    why: 'The people it is about, or people like them, will read it.',
    sources: { uk: [gmc.dignity, gmc.trust], us: [ama.socialMedia] },
    raisedBy: (_, raised) => anyOf(raised('conduct')),
  },
  {
    id: 'aftermath',
    question: 'If angry answers come, or you turn out to be wrong, what will you do?',
    why: 'A calm word or an open correction ends most storms; a denial or a deleted post feeds them.',
    sources: { uk: [gmc.trust, gmc.sameStandards], us: [ama.socialMedia] },
    raisedBy: (_, raised) =>
      anyOf(
        raised('conduct/abuse'),
        raised('conduct/belittling'),
        raised('conduct/heated-tone'),
        raised('conduct/review-retort'),
      ),
  },
  {
    id: 'private-account',
    question: 'Is it the right account, and do its settings keep your private life and your safety?',
    why: 'Patients look you up, and a private profile lets them reach you where you cannot help them.',
    sources: { uk: [gmc.privateContact, nmc.socialMedia], us: [ama.socialMedia] },
    raisedBy: (_, raised) =>
      anyOf(
        raised('conduct/crossing-boundaries'),
        raised('conduct/oversharing'),
        raised('conduct/off-duty-tone'),
      ),
  },
  {
    id: 'at-work',
    question: 'Was it made in your own time, with leave, and with no phone where none belongs?',
    why: 'Filming takes attention from care, carries germs, and needs your employer’s yes.',
    sources: { uk: [gmc.trust, nmc.responsibleUse], us: [ncsbn.socialMedia] },
    raisedBy: (_, raised) => anyOf(raised('conduct/on-shift'), raised('conduct/premises-and-kit')),
  },
  {
    id: 'own-words',
    question: 'If somebody else wrote it or posts it for you, have you read all of it?',
    why: 'It goes out under your name and your registration, whoever typed it.',
    sources: { uk: [gmc.honestRole], us: [fsmb.socialMedia] },
    raisedBy: ({ reading }, raised) =>
      anyOf(reading.labels, raised('medicines'), raised('conduct/review-retort')),
  },
]
