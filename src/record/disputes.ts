import { accountRows, isCompared } from './accountrows.ts'
import type { Cluster } from './items/cluster.ts'
import { actorsIn, isNotSo, sidesIn } from './items/told.ts'
import { isGivenToTwo, quoteKeys } from './misquoted.ts'
import type { Discrepancy, Mention } from './record.ts'
import { areOneFight, areRivalCounts, claimKeys, forceKeys, isDisowned } from './rivalclaims.ts'
import type { Entry, Section } from './section.ts'
import type { Sides } from './sides.ts'
import { gap } from './times.ts'
import { inCodeOrder } from './words.ts'
import { CUES } from './wording/index.ts'

/** At most so many quotations stand for one value. */
const QUOTED = 2

/**
 * Differences between items that are not one, and between the accounts of one contact: answers of one party to one
 * proposal, told with different stances; views of how near agreement is, voiced about one issue on one day or
 * in one report; what the same parties agreed on an issue, told as settled and as still to be talked about; a
 * quotation given to two speakers.
 */
export const disputes: Section<Discrepancy> = {
  keys: (entry, sides) => [
    ...new Set([
      ...answerKeys(entry, sides),
      ...viewKeys(entry),
      ...agreedKeys(entry, sides),
      ...deniedKeys(entry, sides),
      ...claimKeys(entry, sides),
      ...forceKeys(entry),
      ...quoteKeys(entry),
      ...(isCompared(entry.item) ? [`account ${entry.item.id}`] : []),
    ]),
  ],
  rows(key, entries, { sides }) {
    const { item } = entries[0]!
    if (key.startsWith('blame '))
      return paired(
        entries,
        'by',
        (a, b) => areOneFight(a, b, sides),
        ({ cluster }) => sidesIn(cluster.first, 'by', sides).join(', '),
      )
    if (key.startsWith('quote '))
      return paired(
        entries,
        'speaker',
        (a, b) => isGivenToTwo(a, b, sides),
        ({ cluster }) => actorsIn(cluster.first, 'speaker').join(', '),
      )
    if (key.startsWith('counts ')) return paired(entries, 'count', areRivalCounts, countOf)
    if (key.startsWith('denied ')) return deniedRows(entries)
    if (key.startsWith('force ')) return disownedRows(entries, sides)
    if (item.kind === 'contact') return accountRows(item)
    if (item.kind === 'response')
      return tellers(entries) > 1 ? row(entries, 'stance', 'acceptance', fieldOf('stance')) : []
    if (item.kind === 'commitment') return row(entries, 'what', 'scope', settled)
    const views = entries.filter((one) => entries.some((other) => areRivalViews(one, other)))
    return row(views, 'direction', 'contradiction', fieldOf('direction'))
  },
}

/** Whose answer, to what, on which day. An answer foreseen by others is none. */
function answerKeys({ item, cluster }: Entry, sides: Sides): string[] {
  const day = cluster.days?.from ?? cluster.first.published?.from
  if (item.kind !== 'response' || item.to_proposal === undefined || day === undefined) return []
  if (!cluster.has('modality', 'held')) return []
  const by = [...new Set(cluster.actorsIn('by').flatMap((actor) => sides.of(actor)))]
  return by.map((side) => `response ${side} ${item.to_proposal} ${day}`)
}

/** On which issue and day, and in which report: what one report says of how things go is of the same talks. */
function viewKeys({ cluster }: Entry): string[] {
  const { item, kind, published, report } = cluster.first
  if (kind !== 'assessment') return []
  const when = cluster.days ?? published
  const inReport = `assessment ${report}`
  if (!when || !when.year || when.from !== when.to) return [inReport]
  return [inReport, ...item.issues.map((issue) => `assessment ${issue.split('.')[0]} ${when.from}`)]
}

/** What two parties agreed on an issue on one day. */
function agreedKeys({ item, cluster }: Entry, sides: Sides): string[] {
  const day = cluster.days?.from ?? cluster.first.published?.from
  if (item.kind !== 'commitment' || day === undefined || !cluster.has('modality', 'held')) return []
  const parties = sidesIn(cluster.first, 'parties', sides)
  if (parties.length < 2) return []
  return item.issues.map((issue) => `commitment ${parties.join(' ')} ${issue} ${day}`)
}

/**
 * Under what a thing and its denial meet though they are no one item: a share of what is settled; what a party
 * wants, in one report; what the same parties agreed on an issue, told on one day or the next.
 */
function deniedKeys({ item, cluster }: Entry, sides: Sides): string[] {
  const { first } = cluster
  if (item.kind === 'assessment') return item.figure === undefined ? [] : [`denied figure ${item.figure}`]
  if (item.kind === 'demand')
    return sidesIn(first, 'by', sides).map((side) => `denied demand ${side} ${first.report}`)
  const day = first.days?.from ?? first.published?.from
  const parties = item.kind === 'commitment' ? sidesIn(first, 'parties', sides) : []
  if (day === undefined || parties.length < 2 || item.background) return []
  const days = isNotSo(item) ? [day - 1, day, day + 1] : [day]
  const issues = [...item.issues].sort(inCodeOrder).join(' ')
  return issues === '' ? [] : days.map((one) => `denied agreement ${parties.join(' ')} ${issues} ${one}`)
}

function deniedRows(entries: readonly Entry[]): Discrepancy[] {
  const denied = entries.filter(({ item }) => isNotSo(item))
  const said = entries.filter(
    ({ item, cluster }) => item.modality === 'held' && denied.some((one) => areLike(one.cluster, cluster)),
  )
  return row([...said, ...denied], 'standing', 'acceptance', ({ cluster }, i) => {
    const told = cluster.reported[i]?.item
    return told && (isNotSo(told) ? 'denied' : told.modality === 'held' ? 'said' : undefined)
  })
}

/** Force, and its denial by the side that is said to have used it, in words of its own. */
function disownedRows(entries: readonly Entry[], sides: Sides): Discrepancy[] {
  const denials = entries.filter(({ item }) => item.kind === 'statement')
  return entries
    .filter(({ item, cluster }) => item.kind === 'incident' && cluster.has('modality', 'held'))
    .flatMap((force) =>
      denials
        .filter((denial) => isDisowned(force.cluster, denial.cluster, sides))
        .slice(0, QUOTED)
        .flatMap((denial) =>
          row([force, denial], 'by', 'contradiction', ({ item, cluster }, i) => {
            if (item.kind === 'statement') return 'denied'
            return cluster.reported[i]?.item.modality === 'held' ? 'held' : undefined
          }),
        ),
    )
}

/** Whether two demands have words in common; of other things it is their keys that tell. */
function areLike({ first: a }: Cluster, { first: b }: Cluster): boolean {
  return a.kind !== 'demand' || [...a.matter].some((stem) => !stem.startsWith('@') && b.matter.has(stem))
}

function settled({ item }: Entry): string | undefined {
  const says = item.words.join(' … ')
  return says === '' ? undefined : CUES.toTalk.test(says) ? 'to be talked about' : 'agreed'
}

/** The number that a telling of a tally gives. */
function countOf({ cluster }: Entry, i: number): string | undefined {
  const count = cluster.reported[i]?.item['count']
  return typeof count === 'number' ? String(count) : undefined
}

function fieldOf(field: string): Valuing {
  return ({ cluster }, i) => {
    const value = cluster.reported[i]?.item[field]
    return typeof value === 'string' ? value : undefined
  }
}

/** How many tell it: each report, and each of whom one report has it. What one of them tells of two answers, he tells of two things. */
function tellers(entries: readonly Entry[]): number {
  const told = entries.flatMap(({ cluster }) => cluster.reported)
  return new Set(
    told.map(({ origin, item }) => [origin, ...item.according_to.map(({ actor }) => actor)].join(' ')),
  ).size
}

/** Whether two see differently how things go, neither speaking of another day. */
function areRivalViews({ cluster: a }: Entry, { cluster: b }: Entry): boolean {
  const [mine, theirs] = [a, b].map((cluster) => cluster.actorsIn('by').join(' '))
  if (mine === theirs || a.first.item['direction'] === b.first.item['direction']) return false
  return !a.days || !b.days || gap(a.days, b.days) === 0
}

/** A row for each two items that contradict each other. */
function paired(
  entries: readonly Entry[],
  field: string,
  clash: (a: Cluster, b: Cluster) => boolean,
  valueOf: Valuing,
): Discrepancy[] {
  return entries.flatMap((a, i) =>
    entries
      .slice(i + 1, i + 1 + PAIRED)
      .flatMap((b) => (clash(a.cluster, b.cluster) ? row([a, b], field, 'contradiction', valueOf) : [])),
  )
}

/** With so many others an item of one report is compared. */
const PAIRED = 20

/** The value that the telling of an item with this number gives. */
type Valuing = (entry: Entry, telling: number) => string | undefined

function row(
  entries: readonly Entry[],
  field: string,
  type: Discrepancy['type'],
  valueOf: Valuing,
): Discrepancy[] {
  const byValue = new Map<string, Mention[]>()
  for (const entry of entries)
    entry.item.mentions.forEach((mention, i) => {
      const value = valueOf(entry, i)
      if (value !== undefined) byValue.set(value, [...(byValue.get(value) ?? []), mention])
    })
  // A progress that all see needs no row; nor does one item, whose own row says it already.
  if (byValue.size < 2 || entries.length < 2) return []
  const values = [...byValue]
    .sort((a, b) => inCodeOrder(a[0], b[0]))
    .map(([value, mentions]) => ({ value, mentions: mentions.slice(0, QUOTED) }))
  return [{ about: entries[0]!.item.id, field, type, values }]
}
