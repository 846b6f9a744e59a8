import nlp from 'compromise'
import { catalogue } from '../rules/index.ts'
import { exampleDraft } from '../src/engine/rule.ts'
import { groups, sentences } from '../tests/engine/reading/names.ts'
import { read } from '../tests/engine/reading/read.ts'
import { tableOf } from './table.ts'

/**
 * `npm run bench`: names found by our reading and by compromise, the peer that does best at it, in the same
 * sentences about invented people. And what each takes for a patient where there is none: the ordinary posts
 * that the confidentiality rules promise to let pass.
 */
type FindNames = (text: string) => readonly string[]

const peers: Readonly<Record<string, FindNames>> = {
  Chaperone: text =>
    read(text)
      .people.filter(({ role }) => role === 'patient' || role === 'relative')
      .map(person => person.text),
  compromise: text => nlp(text).people().out('array') as string[],
}

const ordinary = catalogue.rules
  .filter(({ category }) => category === 'confidentiality')
  .flatMap(({ examples }) => examples.passes)
  .map(example => exampleDraft(example).text)

/** What was read is remembered by its sentence, so time is taken on sentences that are new. */
const unseen = ordinary.map((post, index) => `${post.replace(/[.!?]$/, '')} ${index}`)

console.log(`\nNames found, in ${sentences.length} sentences about each of 40 invented people`)
console.log(
  tableOf(
    ['origin', ...Object.keys(peers)],
    Object.entries(groups).map(([origin, names]) => [
      origin,
      ...Object.values(peers).map(find => percent(share(find, names.split('|')))),
    ]),
  ),
)

console.log(`\nOf ${ordinary.length} ordinary posts, and milliseconds a post`)
console.log(
  tableOf(
    ['', 'read as naming a patient', 'time'],
    Object.entries(peers).map(([peer, find]) => {
      const named = ordinary.filter(post => find(post).length > 0).length
      const start = performance.now()
      for (const post of unseen) find(post)
      const time = (performance.now() - start) / ordinary.length
      return [peer, String(named), time.toFixed(2)]
    }),
  ),
)

/** A name counts as found when any of its words is in one that was found. */
function share(find: FindNames, names: readonly string[]): number {
  const hits = names.flatMap(name => {
    const words = new Set(name.toLowerCase().split(' '))
    return sentences.map(sentence =>
      find(sentence(name)).some(said =>
        said
          .toLowerCase()
          .split(/[^\p{L}'-]+/u)
          .some(word => words.has(word)),
      ),
    )
  })
  return hits.filter(Boolean).length / hits.length
}

function percent(part: number): string {
  return `${Math.round(part * 100)} %`
}
