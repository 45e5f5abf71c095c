import { matter } from '../items/likewords.ts'
import type { RecordItem } from '../record.ts'
import { dayOf } from '../times.ts'
import { wordsOf } from '../words.ts'
import type { InScope, Term, WatchNote } from './conclusions.ts'
import { isStepToCome, issuesOf, kin, standing, UNSPECIFIED, whenOf } from './ground.ts'
import type { Ground, When } from './ground.ts'
import { termOf } from './terms.ts'

export type Commitment = Extract<RecordItem, { kind: 'commitment' }>

/** What a commitment covers: whom, what, where and when, made ready to be compared with many items. */
export interface Scope {
  readonly commitment: Commitment
  readonly parties: readonly string[]
  readonly issues: readonly string[]
  /** Declared by one side: by its word, or because one party is all that is told. */
  readonly alone: boolean
  /** Agreed to follow something else, and not said to have begun. */
  readonly later: boolean
  /** The stems of the words that say what it is, without those that every truce and strike has. */
  readonly matter: ReadonlySet<string>
  /** All of them: who says that it was broken calls it by its name. */
  readonly named: ReadonlySet<string>
  readonly area?: string
  readonly when?: When
  readonly term?: Term
  /** Day numbers: agreed, to begin, and the last day looked at. */
  readonly agreed: number
  readonly starts: number | undefined
  readonly ends: number
}

/** Without a stated end, what is reported so many days after the last word of a commitment is not laid beside it. */
const REACH = 90

export function scopeOf(commitment: Commitment, ground: Ground): Scope | undefined {
  const parties = ground.partiesOf(commitment.parties)
  const term = termOf(commitment, ground)
  const when = whenOf(commitment)
  const reported = dayOf(commitment.first_reported ?? '')
  const last = dayOf(commitment.last_reported ?? '')
  const agreed =
    when && !when.reported ? Math.min(when.to, Number.isNaN(reported) ? when.to : reported) : reported
  if (Number.isNaN(agreed)) return undefined
  const area = commitment.terms?.area
  const ended = standing(commitment)
  const ends = term?.end !== undefined ? dayOf(term.end) : Math.max(agreed, last || agreed) + REACH
  const ended_on =
    ended?.status === 'ended' && ended.published !== undefined ? dayOf(ended.published) : Infinity
  return {
    commitment,
    parties,
    issues: issuesOf(commitment, ground),
    alone: commitment.unilateral === true || parties.length === 1,
    later: isStepToCome(commitment),
    named: matter(wordsOf(commitment.words.join(' '))),
    matter: matter(wordsOf(commitment.words.join(' ')).filter((word) => !GENERAL.has(word))),
    ...(area ? { area: ground.words(commitment.fields_from, area) } : {}),
    ...(when ? { when } : {}),
    ...(term ? { term } : {}),
    agreed,
    starts: term?.start === undefined ? undefined : dayOf(term.start),
    ends: Math.min(ends, ended_on),
  }
}

/** Words that every truce has, and every strike: they lay nothing beside anything. */
const GENERAL: ReadonlySet<string> = new Set(
  (
    'ceasefire ceasefires truce truces agreement agreed halt stop stops refrain strike strikes striking attack attacks ' +
    'attacking fire shelling moratorium pause silence sides both party parties days hours weeks months full complete ' +
    'total general immediate temporary force forces along entire line'
  ).split(' '),
)

/** Whether force is what a commitment is about. */
export function concernsForce({ issues }: Pick<Scope, 'issues'>): boolean {
  return issues.some(isTruce)
}

export function isTruce(issue: string): boolean {
  return issue === 'ceasefire' || issue.startsWith('ceasefire.')
}

/** The stems of the words that say what an item is, and of its sentence. */
export function matterOf(item: RecordItem): ReadonlySet<string> {
  return matter(wordsOf([...item.words, item.mentions[0]?.quote ?? ''].join(' ')))
}

/** By what something lies within the matter of a commitment; undefined where by nothing. */
export function matterShared(
  { issues, matter }: { readonly issues: readonly string[]; readonly matter: ReadonlySet<string> },
  scope: Scope,
): InScope | undefined {
  const told = issues.filter((issue) => issue !== UNSPECIFIED && issue.includes('.'))
  const narrow = scope.issues.filter((issue) => issue.includes('.'))
  if (told.some((issue) => narrow.some((one) => kin(issue, one)))) return 'same-issue'
  if (scope.issues.includes('ceasefire')) return 'whole'
  return [...matter].some((stem) => scope.matter.has(stem)) ? 'same-words' : undefined
}

/**
 * How a day stands to what was agreed; undefined before it and after its end, and for a later step of a
 * sequence whose turn nobody says has come.
 */
export function noteOn(day: When, { agreed, starts, ends, later }: Scope): WatchNote | undefined {
  if (day.to < agreed || day.to > ends || (later && starts === undefined)) return undefined
  if (day.to === agreed && starts !== agreed) return 'on the day it was agreed'
  if (starts === undefined) return 'after it was agreed; when it was to begin is not said'
  return day.to < starts ? 'after it was agreed, before it was in force' : 'while it was to be in force'
}
