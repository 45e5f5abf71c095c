import type { Cluster } from './items/cluster.ts'
import { actorsIn, sidesIn, texts } from './items/told.ts'
import type { Told } from './items/told.ts'
import type { Entry } from './section.ts'
import type { Sides } from './sides.ts'
import { CUES } from './wording/index.ts'

/** Under what force and somebody's word that he did not use it meet: the names of the places that it speaks of. */
export function forceKeys({ item, cluster }: Entry): string[] {
  if (item.kind === 'incident') {
    const places = cluster.reported
      .slice(0, LOOKED)
      .flatMap((told) => [
        ...(told.item.place ? [told.item.place.name] : []),
        ...namesIn(texts(told.item['target'], told.text)),
      ])
    return [...new Set(places)].map((name) => `force ${name}`)
  }
  const says = item.words.join(' ')
  if (item.kind !== 'statement' || !CUES.notFired.test(says) || cluster.first.words.length > SHORT) return []
  return [...new Set(says.match(/(?<=\w )\p{Lu}\p{Ll}+/gu))].map((name) => `force ${name}`)
}

/** Names inside a phrase: of "the Vessa power station" Vessa. */
function namesIn(phrases: readonly string[]): string[] {
  return phrases.flatMap((phrase) => phrase.match(/\p{Lu}\p{Ll}{2,}/gu) ?? [])
}

/** So many tellings of an item are looked at. */
const LOOKED = 8

/** In a longer speech more is spoken of than one thing. */
const SHORT = 40

/** So many days after it was used force is denied. */
const DENIED = 10

/** Whether a statement denies that its speaker's side used some force: it is said, or not excluded, that it did. */
export function isDisowned(force: Cluster, { first }: Cluster, sides: Sides): boolean {
  const speakers = sidesIn(first, 'speaker', sides)
  const [by, against] = ['by', 'against'].map((field) => force.actorsIn(field).flatMap((id) => sides.of(id)))
  const when = force.days ?? force.first.published
  const said = first.days ?? first.published
  const soon = when?.year && said?.year && said.to >= when.from && said.from - when.to <= DENIED
  const meant =
    by!.length > 0
      ? by!.some((side) => speakers.includes(side))
      : !against!.some((side) => speakers.includes(side))
  return speakers.length > 0 && soon === true && meant
}

/** Under what force and counts meet that two sides tell differently: those of one report, on one issue. */
export function claimKeys({ cluster }: Entry, sides: Sides): string[] {
  const { first } = cluster
  if (first.kind === 'tally') return [`counts ${first.report} ${[...first.item.issues].sort().join(' ')}`]
  const both = [...sidesIn(first, 'by', sides), ...sidesIn(first, 'against', sides)]
  return first.kind === 'incident' && new Set(both).size === 2 ? [`blame ${first.report}`] : []
}

/**
 * Whether two tellings of force are two sides' words for one thing: a sentence says that each blames the other, and
 * neither gives it a place or a target of its own.
 */
export function areOneFight({ first: a }: Cluster, { first: b }: Cluster, sides: Sides): boolean {
  const [by, against] = [sidesIn(a, 'by', sides), sidesIn(b, 'against', sides)]
  const turned =
    by.join() === against.join() && sidesIn(b, 'by', sides).join() === sidesIn(a, 'against', sides).join()
  const bare = [a, b].every(({ item }) => item.place === undefined && item['target'] === undefined)
  const [start, end] = a.item.evidence[0]!
  const sentence = b.item.evidence[0]![0] === start && CUES.accusing.test(a.text.slice(start, end))
  return turned && bare && sentence && a.item['type'] === b.item['type']
}

/** How far apart in a text, in code units, two counts of one thing stand. */
const NEAR = 500

/**
 * Whether two counts are rivals: another counter, another number, of what nobody says to be different sides' doing,
 * or different times. Counts of what each side did are no contradiction.
 */
export function areRivalCounts({ first: a }: Cluster, { first: b }: Cluster): boolean {
  const [mine, theirs] = [actorsIn(a, 'by'), actorsIn(b, 'by')]
  const counters = mine.length > 0 && theirs.length > 0 && !mine.some((id) => theirs.includes(id))
  const [doers, others] = [actorsIn(a, 'done_by'), actorsIn(b, 'done_by')]
  const oneDoing = doers.length === 0 || others.length === 0 || doers.join() === others.join()
  const oneTime = periodOf(a) === periodOf(b)
  const close = Math.abs(a.item.evidence[0]![0] - b.item.evidence[0]![0]) <= NEAR
  const numbers = a.item['count'] !== b.item['count'] && a.item.issues.length > 0
  return counters && oneDoing && oneTime && close && numbers
}

function periodOf({ item }: Told): string {
  const period = item['period'] as { start?: string; end?: string } | undefined
  return `${period?.start ?? ''} ${period?.end ?? ''}`
}
