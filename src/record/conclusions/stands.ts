import type { Stance } from '../../readings/index.ts'
import type { RecordItem } from '../record.ts'
import { dayOf } from '../times.ts'
import { inCodeOrder } from '../words.ts'
import type { PositionStance } from './conclusions.ts'
import { endTold, isHeld, issuesOf, onlyEnded, standing, whenOf } from './ground.ts'
import type { Ground, When } from './ground.ts'
import { termOf } from './terms.ts'

/** One item's word on where one party stands on one issue. */
export interface Stand {
  readonly actor: string
  readonly issue: string
  /** What kind of position: only within one kind does a later stand replace an earlier one. */
  readonly track: string
  readonly stance: PositionStance
  readonly item: RecordItem
  readonly when?: When
  readonly to_proposal?: string
  readonly conditions: readonly string[]
  /** When the position itself ends, where the item says so. */
  readonly ends?: { readonly on: string; readonly because: 'withdrawn' | 'ended' | 'stated-term' }
}

/**
 * What an item says of the positions of parties. Nothing, unless it is told as having been done: a plan, a
 * denial or a possibility is no position.
 */
export function standsOf(item: RecordItem, ground: Ground): readonly Stand[] {
  const said = saidBy(item, ground)
  if (!said) return []
  const { parties, stances, issues = issuesOf(item, ground), ...stand } = said
  const when = takenOn(item, stances.includes('ends'), ground)
  const ends = stances.includes('ends') ? undefined : endOf(item, ground)
  const common = { item, ...(when ? { when } : {}), ...(ends ? { ends } : {}), ...stand }
  const taken = parties.flatMap((actor) => {
    const conditions = conditionsOf(item, actor, ground)
    return issues.flatMap((issue) =>
      stances.map((stance) => ({ ...common, conditions, actor, issue, stance })),
    )
  })
  return stances.includes('agrees') ? [...taken, ...endingsOf(item, issues, ground)] : taken
}

/** The demands that a party makes its standing hang on: those that nobody else makes. */
function conditionsOf(item: RecordItem, actor: string, ground: Ground): readonly string[] {
  return ground
    .referring('condition_for', item.id)
    .filter((one) => {
      const makers = one.kind === 'demand' ? ground.partiesOf(one.by) : []
      // Words that undertake a thing and demand it are no condition of it.
      return one.words.join() !== item.words.join() && (makers.length === 0 || makers.includes(actor))
    })
    .map(({ id }) => id)
}

/** That parties have ended what they agreed, on the day that is told. */
function endingsOf(item: RecordItem, issues: readonly string[], ground: Ground): readonly Stand[] {
  const ended = endTold(item, ground)
  if (!ended || ended.when.reported) return []
  const stand = { item, when: ended.when, track: 'undertaking', stance: 'ends' as const, conditions: [] }
  return ended.parties.flatMap((actor) => issues.map((issue) => ({ ...stand, actor, issue })))
}

/**
 * When it was taken: what is only reported later than a party told of it, or than it was to begin, by then at the
 * latest. Who announces a thing does not end it.
 */
function takenOn(item: RecordItem, over: boolean, ground: Ground): When | undefined {
  const when = signedOn(item, ground) ?? whenOf(item, ground)
  if (item.kind !== 'commitment' || !when?.reported) return when
  const { start } = termOf(item, ground) ?? {}
  const begun: readonly When[] =
    start === undefined || start >= when.says
      ? []
      : [{ from: dayOf(start), to: dayOf(start), says: start, reported: false }]
  const known = [...(over ? [] : announcedOn(item, ground)), ...begun].filter(({ from }) => from <= when.to)
  return known.length > 0 ? known.reduce((a, b) => (b.from < a.from ? b : a)) : when
}

/** When a party itself told of what it undertook. */
function announcedOn(item: Extract<RecordItem, { kind: 'commitment' }>, ground: Ground): readonly When[] {
  const parties = ground.partiesOf(item.parties)
  return ground.statementsOn(item).flatMap((statement) => {
    const speakers = statement.kind === 'statement' ? ground.partiesOf(statement.speaker) : []
    const when = speakers.some((one) => parties.includes(one)) ? whenOf(statement, ground) : undefined
    return when && !when.reported ? [when] : []
  })
}

/** Parties agreed when they signed, where a report of the news tells both and no other day. */
function signedOn(item: RecordItem, ground: Ground): When | undefined {
  const when = item.kind === 'commitment' ? whenOf(item, ground) : undefined
  if (item.kind !== 'commitment' || !when?.reported || standing(item)?.status === 'ended') return undefined
  const parties = ground.partiesOf(item.parties)
  const reports = new Set(item.mentions.map(({ report }) => report))
  const days = ground.signings.flatMap((act) => {
    const there = act.kind === 'act' && act.mentions.some(({ report }) => reports.has(report))
    const signers = there ? ground.partiesOf(act.by) : []
    const day = there ? whenOf(act, ground) : undefined
    const isSame = parties.length > 1 && parties.every((party) => signers.includes(party))
    return isSame && day && !day.reported && when.to - day.to <= SIGNED_DAYS ? [day] : []
  })
  return days.length === 1 ? days[0] : undefined
}

/** A text signed longer ago than so many days before its report is another. */
const SIGNED_DAYS = 7

interface Said {
  readonly parties: readonly string[]
  readonly track: string
  /** More than one where tellings differ. */
  readonly stances: readonly PositionStance[]
  readonly issues?: readonly string[]
  readonly to_proposal?: string
}

function saidBy(item: RecordItem, ground: Ground): Said | undefined {
  const threat = item.kind === 'pressure' && item.action === 'threatened' && item.modality === 'conditional'
  if (!threat && !isHeld(item, ground)) return undefined
  switch (item.kind) {
    case 'response': {
      const to = item.to_proposal === undefined ? {} : { to_proposal: item.to_proposal }
      return { parties: ground.partiesOf(item.by), track: 'answer', stances: told(item, ground), ...to }
    }
    case 'proposal':
      return { parties: ground.partiesOf(item.by), track: `offer ${item.id}`, stances: ['offers'] }
    case 'demand':
      return { parties: ground.partiesOf(item.by), track: 'demand', stances: ['demands'] }
    case 'commitment': {
      const { status = 'planned' } = standing(item) ?? {}
      if (status === 'planned' || item.status === 'breached') return undefined
      const parties = ground.partiesOf(item.parties)
      const alone = item.unilateral === true || parties.length === 1
      // Who alone undertook a thing and says when it was to end has kept it till then.
      const ran = item.unilateral === true && item.terms?.duration !== undefined
      if (onlyEnded(item) && !ran) return { parties, track: 'undertaking', stances: ['ends'] }
      return { parties, track: `undertaking ${item.id}`, stances: [alone ? 'undertakes' : 'agrees'] }
    }
    case 'pressure': {
      const own = INSTRUMENT_ISSUE[item.instrument]
      return {
        parties: ground.partiesOf(item.by),
        // Threats to different sides are several.
        track: `leverage ${item.instrument} ${PAIRED.has(item.action) ? '' : `${item.action} ${ground.partiesOf(item.on).join(' ')}`}`,
        stances: [ACTION_STANCE[item.action]],
        ...(own === undefined ? {} : { issues: [own] }),
      }
    }
    default:
      return undefined
  }
}

/** The answers that tellings give it, of those that say it was given. */
function told(item: RecordItem, ground: Ground): readonly Stance[] {
  const held = ground.tellingsOf(item).filter((one) => one.item.modality === 'held')
  return [...new Set(held.map((one) => one.item['stance'] as Stance))].sort(inCodeOrder)
}

/** Issues that leverage is about by its nature. */
const INSTRUMENT_ISSUE: Readonly<Partial<Record<string, string>>> = {
  'military-aid': 'military-aid',
  intelligence: 'intelligence-sharing',
  sanctions: 'sanctions',
  tariffs: 'economy',
}

const ACTION_STANCE = {
  threatened: 'threatens',
  imposed: 'imposes',
  suspended: 'suspends',
  resumed: 'resumes',
  lifted: 'lifts',
  offered: 'offers',
} as const

/** Actions that undo each other: one follows the other as a shift. */
const PAIRED: ReadonlySet<string> = new Set(['imposed', 'suspended', 'resumed', 'lifted'])

/** An end that words say, or that the stated term gives once it has passed; the earlier of them. */
function endOf(item: RecordItem, ground: Ground): Stand['ends'] {
  const last = item.kind === 'proposal' || item.kind === 'commitment' ? standing(item) : undefined
  const told = last?.published?.slice(0, 10)
  if (told !== undefined && last?.status === 'withdrawn') return { on: told, because: 'withdrawn' }
  const { end, end_passed } = termOf(item, ground) ?? {}
  const ended = endTold(item, ground)
  if (ended && !ended.when.reported) return { on: ended.when.says, because: 'ended' }
  const over = told !== undefined && (last?.status === 'ended' || last?.status === 'expired')
  if (over) return { on: end !== undefined && end < told ? end : told, because: 'ended' }
  return end_passed && end !== undefined ? { on: end, because: 'stated-term' } : undefined
}
