import { matter } from '../items/likewords.ts'
import { wordFields } from '../items/told.ts'
import type { RecordItem } from '../record.ts'
import { inCodeOrder, wordsOf } from '../words.ts'
import type { Agreement, Wording } from './conclusions.ts'
import {
  grouped,
  isDenied,
  isHeld,
  isStepToCome,
  issuesOf,
  onlyEnded,
  standing,
  UNSPECIFIED,
  whenOf,
} from './ground.ts'
import type { Ground } from './ground.ts'
import { endingOf } from './scope.ts'
import { termOf } from './terms.ts'

type Commitment = Extract<RecordItem, { kind: 'commitment' }>

/** Tellings of one agreement lie within so many days of each other. */
const ONE_AGREEMENT = 3
/** So many days after it was last told an agreement is still what a report means that says it is in force. */
const REMEMBERED = 90

/**
 * What two or more parties are said to have agreed: commitments of one time, issue and parties are one. Who only says
 * that it is in force, and names no day, speaks of what was agreed before.
 */
export function agreementsOf(ground: Ground): readonly Agreement[] {
  const byKey = grouped(ground.items.filter(isMutual(ground)), (item) => [agreementKey(item, ground)])
  return [...byKey]
    .sort((a, b) => inCodeOrder(a[0], b[0]))
    .flatMap(([, all]) => agreementsAt(all, ground))
    .sort((a, b) => inCodeOrder(a.since ?? '', b.since ?? '') || inCodeOrder(a.items[0]!, b.items[0]!))
}

/** Issues and parties: commitments of one key may be one agreement. Those about nobody knows what stay apart. */
export function agreementKey(item: Commitment, ground: Ground): string {
  const issues = issuesOf(item, ground)
  const what = issues.includes(UNSPECIFIED) ? item.id : issues.join(' ')
  return `${what} ${ground.partiesOf(item.parties).join(' ')} ${item.phase ?? ''}`
}

export function agreementsAt(all: readonly Commitment[], ground: Ground): readonly Agreement[] {
  const inTime = all
    .map((item) => ({ item, when: whenOf(item, ground), day: whenOf(item, ground)?.to ?? -Infinity }))
    .sort((a, b) => a.day - b.day || inCodeOrder(a.item.id, b.item.id) || 0)
  const groups: { items: Commitment[]; day: number; until: number }[] = []
  for (const { item, when, day } of inTime) {
    const last = groups.at(-1)
    const again = last && when?.reported && recallsInForce(item) && day <= last.until
    if (last && (again || !(day - last.day > ONE_AGREEMENT))) {
      last.items.push(item)
      last.until = Math.max(last.until, day + REMEMBERED)
    } else groups.push({ items: [item], day, until: day + REMEMBERED })
  }
  return groups.map(({ items }) => drawn(items, ground))
}

/** Whether it is told as in force, and as nothing that was agreed for a time of its own. */
function recallsInForce(item: Commitment): boolean {
  return standing(item)?.status === 'in-force' && item.terms?.start === undefined
}

/** Whether an item is something that two or more parties are said to have agreed. */
export function isMutual(ground: Ground): (item: RecordItem) => item is Commitment {
  return (item): item is Commitment =>
    item.kind === 'commitment' &&
    isHeld(item, ground) &&
    item.unilateral !== true &&
    !isStepToCome(item) &&
    !onlyEnded(item) &&
    !['planned', undefined].includes(standing(item)?.status) &&
    ground.partiesOf(item.parties).length > 1
}

function drawn(items: readonly Commitment[], ground: Ground): Agreement {
  const parties = [...new Set(items.flatMap((item) => ground.partiesOf(item.parties)))].sort(inCodeOrder)
  const wordings = items.flatMap((item) => wordingsOf(item, ground))
  const told = new Set(
    items.flatMap(({ mentions }) => mentions.flatMap((mention) => ground.vouching(mention))),
  )
  const differing = items.some(
    (item) =>
      isDenied(item, ground) ||
      item.mentions.some(ground.disavowed) ||
      ground.differing(item.id).some(({ type }) => type === 'scope' || type === 'acceptance'),
  )
  const common = commonWords(wordings)
  const first = items.map((item) => whenOf(item, ground)).find((when) => when)
  const ending = endingOf(items, whenOf(items[0]!, ground)?.to ?? Infinity, ground)
  const term = items.map((item) => termOf(item, ground)).find((one) => one)
  return {
    issues: issuesOf(items[0]!, ground),
    parties,
    said_by: parties.filter((party) => told.has(party)),
    ...(first ? { since: first.says } : {}),
    status: ending ? 'ended' : statusOf(items),
    wordings,
    ...(common ? { common } : {}),
    ...(differing ? { contested: true } : {}),
    ...(term ? { term } : {}),
    items: [...items, ...(ending ? [ending] : [])].map(({ id }) => id),
  }
}

/** As last reported; who only recalls that it was agreed does not say more. */
function statusOf(items: readonly Commitment[]): Agreement['status'] {
  const statuses = items.map((item) => standing(item)!.status as Agreement['status'])
  return statuses.findLast((status) => status !== 'agreed') ?? 'agreed'
}

/** The words for it in each telling, equal ones once. */
function wordingsOf(item: Commitment, ground: Ground): readonly Wording[] {
  const tellings = ground.tellingsOf(item).map((told, i) => ({
    says: wordFields(told.item, told.text).join(' … ') || (item.mentions[i]?.quote ?? ''),
    told_by: ground.vouching(item.mentions[i]!),
    report: told.report,
  }))
  return [...grouped(tellings, ({ says }) => [says])].map(([says, all]) => ({
    says,
    told_by: [...new Set(all.flatMap(({ told_by }) => told_by))].sort(inCodeOrder),
    reports: [...new Set(all.map(({ report }) => report))],
  }))
}

/**
 * The words that all of several wordings have, as the first has them; undefined where all have the very same
 * words: "energy and infrastructure" is not "energy infrastructure". Words are compared by their stems.
 */
export function commonWords(wordings: readonly Wording[]): readonly string[] | undefined {
  const words = wordings.map(({ says }) => wordsOf(says))
  if (words.every((one) => one.join(' ') === words[0]!.join(' '))) return undefined
  const stems = words.map(matter)
  const seen = new Set<string>()
  return words[0]!.filter((word) => {
    const [stem] = matter([word])
    return stem !== undefined && stems.every((one) => one.has(stem)) && !seen.has(stem) && seen.add(stem)
  })
}
