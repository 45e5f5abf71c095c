import type { Span } from '../evidence/index.ts'
import type { Cast } from './actors.ts'
import type { Cluster } from './items/cluster.ts'
import { mentionIn, mentionOf } from './items/draw.ts'
import { matter } from './items/likewords.ts'
import { endOf, evidenceIn, idsIn, isNotSo, overlaps, sidesBeside, startOf } from './items/told.ts'
import { areApart, isDenying, isOneVoice, isOwnWord, isUnreal } from './denying.ts'
import type { AnyItem, Told } from './items/told.ts'
import type { Discrepancy, Mention } from './record.ts'
import type { Sides } from './sides.ts'
import { wordsOf } from './words.ts'
import { CUES, grouped } from './wording/index.ts'

/** How far behind what it denies, in code units, a denial stands. */
const NEAR = 800

/** In a longer speech something is always denied. */
const SHORT = 300

/** A contact or an incident that a report tells of, and whose denial by somebody it tells next. */
export function denials({ id: about, reported }: Cluster, cast: Cast, sides: Sides): Discrepancy[] {
  for (const told of reported) {
    const within = deniedWithin(told)
    if (within) {
      const denied = mentionIn(told, told.item, [within.denied], cast)
      return [standing(about, denied, 'held', mentionIn(told, told.item, within.said, cast))]
    }
    const denial = isDenied(told.item)
      ? undefined
      : (denialOf(told) ??
        deniedNext(told) ??
        disownedNext(told, cast, sides) ??
        unboundNext(told) ??
        remainNext(told))
    if (!denial) continue
    const denied = mentionIn(told, denial, denial.evidence, cast)
    return [standing(about, denied, told.item.modality, mentionOf(told, cast))]
  }
  return []
}

/** That a thing is denied here and told there as `value`. */
function standing(about: string, denied: Mention, value: string, told: Mention): Discrepancy {
  return {
    about,
    field: 'standing',
    type: 'acceptance',
    values: [
      { value: 'denied', mentions: [denied] },
      { value, mentions: [told] },
    ],
  }
}

/** A thing told in several sentences, of which one denies it: those of the others, and that one. */
function deniedWithin({ item, kind, text }: Told): { said: readonly Span[]; denied: Span } | undefined {
  const called = CALLED.get(kind)
  if (item.evidence.length < 2 || (!called && !isDenied(item))) return undefined
  const denied = item.evidence.findLast((evidence) => {
    const says = text.slice(...evidence)
    const words = wordsOf(says)
    const meant =
      called?.some((word) => words.includes(word)) || (isDenied(item) && item.according_to.length > 0)
    const others = item.evidence.filter((span) => span !== evidence).map((span) => text.slice(...span))
    const known = matter([...(called ?? []), ...wordsOf(others.join(' '))])
    return meant && says.length <= SHORT && isDenying(says, known, item)
  })
  const said = item.evidence.filter((span) => span !== denied)
  return denied && said.length > 0 ? { said, denied } : undefined
}

/** Kinds of which "there was no such thing" can be said, and what it is then called. */
const CALLED = grouped('called')

/** Types of one kind of contact: who denies a meeting denies talks. */
const FACE_TO_FACE: ReadonlySet<string> = new Set(['meeting', 'talks', 'visit', 'contact', 'dinner'])

function isDenied(item: AnyItem): boolean {
  return isNotSo(item) || item['state'] === 'denied'
}

/** Force that a report tells next as denied, by the party that is said to have used this: it is the same. */
function deniedNext({ item, kind, text, beside }: Told): AnyItem | undefined {
  if (kind !== 'incident') return undefined
  const end = endOf(item)
  const between = beside.filter(
    (other) => other.kind === kind && other.id !== item.id && startOf(other) >= end,
  )
  const next = between.reduce<AnyItem | undefined>(
    (first, other) => (first && startOf(first) <= startOf(other) ? first : other),
    undefined,
  )
  if (!next || !isDenied(next) || startOf(next) > end + NEAR || hitsElsewhere(next, item, text))
    return undefined
  if (item.modality === 'held' && isUnreal(next, text)) return undefined
  if (isOneVoice(next, item) || areApart(next, item)) return undefined
  const [mine, theirs] = [idsIn(item, 'by'), idsIn(next, 'by')]
  return mine.length === 0 || theirs.length === 0 || mine.some((id) => theirs.includes(id)) ? next : undefined
}

/** Whether a telling of force names, behind its verb, what it hit, and another telling none of that. */
function hitsElsewhere(item: AnyItem, other: AnyItem, text: string): boolean {
  const [first] = item.evidence
  const pieces = (item['pieces'] ?? []) as readonly { readonly name: string; readonly span: Span }[]
  const verb = pieces.find(({ name }) => name === 'verb')
  if (!first || !verb) return false
  const sides = ['by', 'against'].flatMap(
    (field) => (item[field] ?? []) as readonly { readonly text: string }[],
  )
  const names = (text.slice(verb.span[1], first[1]).match(/\p{Lu}\p{Ll}+/gu) ?? []).filter(
    (name) => !sides.some((side) => side.text.includes(name)),
  )
  const told = evidenceIn(other, text)
  return names.length > 0 && !names.some((name) => told.includes(name))
}

/** Force after which somebody of the side that is said to have used it, or may have, says that he had no part in it. */
function disownedNext(
  { item, kind, report, text, beside }: Told,
  cast: Cast,
  sides: Sides,
): AnyItem | undefined {
  if (kind !== 'incident') return undefined
  const end = endOf(item)
  const sidesOf = (one: AnyItem, field: string) => sidesBeside(one, field, report, cast, sides)
  const next = beside.find((other) => {
    if (other.kind !== 'statement' || startOf(other) < end || startOf(other) > end + NEAR) return false
    const says = text.slice(...other.evidence[0]!)
    return says.length <= SHORT && CUES.disowning.test(says)
  })
  const isLast = !beside.some(
    (other) => other.kind === kind && startOf(other) >= end && next && endOf(other) <= startOf(next),
  )
  if (!next || !isLast || isNotSo(item)) return undefined
  const speakers = sidesOf(next, 'speaker')
  const [by, against] = [sidesOf(item, 'by'), sidesOf(item, 'against')]
  const meant = by.length > 0 ? by.some((side) => speakers.includes(side)) : speakers.length > 0
  return meant && !against.some((side) => speakers.includes(side)) ? next : undefined
}

/** What somebody else than the counter of violations says next: that he never undertook what was violated. */
function unboundNext({ item, kind, text, sentence, beside }: Told): AnyItem | undefined {
  if (kind !== 'tally' || !sentence.some((word) => CUES.breach.test(word))) return undefined
  const end = endOf(item)
  const counters = [...idsIn(item, 'by'), ...idsIn(item, 'according_to')]
  return beside.find((other) => {
    const from = startOf(other)
    if (other.kind !== 'statement' || from < end || from > end + NEAR / 2) return false
    const says = text.slice(...other.evidence[0]!)
    return (
      says.length <= SHORT &&
      CUES.unbound.test(says) &&
      !idsIn(other, 'speaker').some((id) => counters.includes(id))
    )
  })
}

/** What another than he who tells of a withdrawal says next: that forces have stayed. */
function remainNext({ item, kind, text, beside }: Told): AnyItem | undefined {
  if (kind !== 'incident' || item['type'] !== 'withdrawal') return undefined
  const end = endOf(item)
  const tellers = [...idsIn(item, 'according_to'), ...idsIn(item, 'by')]
  return beside.find((other) => {
    const from = startOf(other)
    if (other.kind !== 'statement' || from < end || from > end + NEAR) return false
    const says = text.slice(...other.evidence[0]!)
    if (idsIn(other, 'speaker').some((id) => tellers.includes(id))) return false
    return says.length <= SHORT && CUES.remaining.test(says) && CUES.forces.test(says)
  })
}

function denialOf(told: Told): AnyItem | undefined {
  const called = CALLED.get(told.kind)
  const end = endOf(told.item)
  const own = String(told.item['type'])
  return told.beside.find((other) => {
    const { kind, evidence } = other
    if (!called || kind !== 'statement' || startOf(other) < end || startOf(other) > end + NEAR) return false
    if (evidence.length > 1 || overlaps(evidence, told.item.evidence)) return false
    const says = told.text.slice(...evidence[0]!)
    const known = matter([...(called ?? []), ...told.sentence])
    if (says.length > SHORT || !isDenying(says, known, told.item) || isOwnWord(other, told.item)) return false
    const words = wordsOf(says)
    const meant = words.filter((word) => called.includes(word))
    if (meant.length > 0) return meant.some((word) => isCalled(word, own)) && alone(told, called)
    const stems = matter(words)
    return [...matter(told.sentence)].filter((stem) => stems.has(stem)).length >= 3
  })
}

function isCalled(word: string, type: string): boolean {
  return word === type || (FACE_TO_FACE.has(word) && FACE_TO_FACE.has(type))
}

/** Whether the report tells of no other thing that the denial could mean: the nearest one before it is. */
function alone({ item, beside, kind }: Told, called: readonly string[]): boolean {
  const end = endOf(item)
  return !beside.some(
    (other) =>
      other.kind === kind &&
      other.id !== item.id &&
      called.includes(String(other['type'])) &&
      startOf(other) > end &&
      startOf(other) < end + NEAR,
  )
}
