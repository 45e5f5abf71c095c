import type { Span } from '../evidence/index.ts'
import type { Cast } from './actors.ts'
import type { Cluster } from './items/cluster.ts'
import { mentionOf, quoteOf } from './items/draw.ts'
import { matter } from './items/likewords.ts'
import { overlaps } from './items/told.ts'
import type { AnyItem, Told } from './items/told.ts'
import type { Discrepancy, Mention } from './record.ts'
import { wordsOf } from './words.ts'

/** Words that deny that something was, or is to be. */
const DENIES =
  /\bno such\b|\bden(?:y|ies|ied|ying)\b|\bnever (?:took place|happened|met|spoke)\b|\bdid not (?:happen|take place|meet|speak|fire|attack|strike)\b|\b(?:have|has|had) not (?:met|spoken|fired|attacked|struck)\b|\bthere (?:was|is|will be) no\b/i

/** How far behind what it denies, in code units, a denial stands. */
const NEAR = 800

/** In a longer speech something is always denied. */
const SHORT = 300

/** A contact or an incident that a report tells of, and whose denial by somebody it tells next. */
export function denials({ id: about, reported }: Cluster, cast: Cast): Discrepancy[] {
  for (const told of reported) {
    const within = deniedWithin(told)
    if (within) return [rowWithin(about, told, within, cast)]
    const denial = isDenied(told.item) ? undefined : (denialOf(told) ?? deniedNext(told))
    if (!denial) continue
    const mention = mentionOf(told, cast)
    return [
      {
        about,
        field: 'standing',
        type: 'acceptance',
        values: [
          { value: 'denied', mentions: [mentionOfDenial(denial, told, mention, cast)] },
          { value: told.item.modality, mentions: [mention] },
        ],
      },
    ]
  }
  return []
}

function rowWithin(
  about: string,
  told: Told,
  { said, denied }: { said: readonly Span[]; denied: Span },
  cast: Cast,
): Discrepancy {
  const whole = mentionOf(told, cast)
  const at = (evidence: readonly Span[]): Mention => ({
    ...whole,
    evidence,
    quote: quoteOf(evidence.map(([start, end]) => told.text.slice(start, end))),
  })
  const values = [
    { value: 'denied', mentions: [at([denied])] },
    { value: 'held', mentions: [at(said)] },
  ]
  return { about, field: 'standing', type: 'acceptance', values }
}

/** A thing told in several sentences, of which one denies it: those of the others, and that one. */
function deniedWithin({ item, kind, text }: Told): { said: readonly Span[]; denied: Span } | undefined {
  const called = CALLED[kind]
  if (item.evidence.length < 2 || (!called && !isDenied(item))) return undefined
  const denied = item.evidence.findLast(([start, end]) => {
    const says = text.slice(start, end)
    const words = wordsOf(says)
    const meant =
      called?.some((word) => words.includes(word)) || (isDenied(item) && item.according_to.length > 0)
    return meant && says.length <= SHORT && DENIES.test(says)
  })
  const said = item.evidence.filter((span) => span !== denied)
  return denied && said.length > 0 ? { said, denied } : undefined
}

/** Kinds of which "there was no such thing" can be said, and what it is then called. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  contact: ['meeting', 'call', 'talks', 'visit', 'conversation', 'contact', 'dinner', 'message'],
  incident: ['strike', 'attack', 'shelling', 'raid', 'incident', 'blast', 'explosion'],
}

/** Types of one kind of contact: who denies a meeting denies talks. */
const FACE_TO_FACE: ReadonlySet<string> = new Set(['meeting', 'talks', 'visit', 'contact', 'dinner'])

function isDenied({ modality, ...item }: AnyItem): boolean {
  return modality === 'denied' || modality === 'negated' || item['state'] === 'denied'
}

/** Force that a report tells next as denied, by the party that is said to have used this: it is the same. */
function deniedNext({ item, kind, beside }: Told): AnyItem | undefined {
  if (kind !== 'incident') return undefined
  const end = Math.max(...item.evidence.map((span) => span[1]))
  const between = beside.filter(
    (other) => other.kind === kind && other.id !== item.id && starts(other) >= end,
  )
  const next = between.reduce<AnyItem | undefined>(
    (first, other) => (first && starts(first) <= starts(other) ? first : other),
    undefined,
  )
  if (!next || !isDenied(next) || starts(next) > end + NEAR) return undefined
  const [mine, theirs] = [idsIn(item, 'by'), idsIn(next, 'by')]
  return mine.length === 0 || theirs.length === 0 || mine.some((id) => theirs.includes(id)) ? next : undefined
}

function starts({ evidence }: AnyItem): number {
  return evidence[0]?.[0] ?? 0
}

function idsIn(item: AnyItem, field: string): string[] {
  return ((item[field] ?? []) as readonly { readonly actor: string }[]).map(({ actor }) => actor)
}

function denialOf(told: Told): AnyItem | undefined {
  const called = CALLED[told.kind]
  const end = Math.max(...told.item.evidence.map((span) => span[1]))
  const own = String(told.item['type'])
  return told.beside.find(({ kind, evidence }) => {
    const start = evidence[0]?.[0] ?? 0
    if (!called || kind !== 'statement' || start < end || start > end + NEAR) return false
    if (evidence.length > 1 || overlaps(evidence, told.item.evidence)) return false
    const says = told.text.slice(...evidence[0]!)
    if (says.length > SHORT || !DENIES.test(says)) return false
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
  const end = Math.max(...item.evidence.map((span) => span[1]))
  return !beside.some(
    (other) =>
      other.kind === kind &&
      other.id !== item.id &&
      called.includes(String(other['type'])) &&
      (other.evidence[0]?.[0] ?? 0) > end &&
      (other.evidence[0]?.[0] ?? 0) < end + NEAR,
  )
}

function mentionOfDenial(
  denial: AnyItem,
  { report, text }: Told,
  { published }: Mention,
  cast: Cast,
): Mention {
  return {
    report,
    item: denial.id,
    evidence: denial.evidence,
    quote: quoteOf(denial.evidence.map(([start, end]) => text.slice(start, end))),
    ...(published === undefined ? {} : { published }),
    according_to: denial.according_to.map((ref) => ({ ...ref, actor: cast.idOf(report, ref.actor) })),
  }
}
