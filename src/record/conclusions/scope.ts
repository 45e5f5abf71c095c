import { matter } from '../items/likewords.ts'
import { texts, wordFields } from '../items/told.ts'
import type { RecordItem } from '../record.ts'
import { dayOf } from '../times.ts'
import { inCodeOrder, wordsOf } from '../words.ts'
import type { InScope, Term, WatchNote } from './conclusions.ts'
import { endTold, grouped, isHeld, isStepToCome, issuesOf, standing, UNSPECIFIED, whenOf } from './ground.ts'
import type { Ground, When } from './ground.ts'
import { kin } from '../items/sharedissues.ts'
import { truceBroken } from './targets.ts'
import { termOf } from './terms.ts'
import { LISTS } from '../wording/index.ts'

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
  /** The stems of the words that say what it is in any telling, without names and what every truce and strike has. */
  readonly matter: ReadonlySet<string>
  /** All of them: who says that it was broken calls it by its name. */
  readonly named: ReadonlySet<string>
  /** Reports that tell of it, or of its end. */
  readonly reports: ReadonlySet<string>
  readonly area?: string
  readonly when?: When
  readonly term?: Term
  /** Day numbers: agreed, to begin, and the last day looked at. */
  readonly agreed: number
  readonly starts: number | undefined
  readonly ends: number
  /** No end is stated or told: it ends where nothing is said of it any more. */
  readonly open: boolean
}

/** Without a stated end, what is reported so many days after the last word of a commitment is not laid beside it. */
const REACH = 90

export function scopeOf(commitment: Commitment, ground: Ground): Scope | undefined {
  const parties = ground.partiesOf(commitment.parties)
  const issues = issuesOf(commitment, ground)
  const term = termOf(commitment, ground)
  const when = whenOf(commitment, ground)
  const starts = term?.start === undefined ? undefined : dayOf(term.start)
  const agreed = dayAgreed(commitment, when, starts, ground)
  if (Number.isNaN(agreed)) return undefined
  const ending = endingOf([commitment], agreed, ground)
  const named = namesOf(commitment, ground)
  return {
    commitment,
    parties,
    issues,
    alone: commitment.unilateral === true || parties.length === 1,
    later: isStepToCome(commitment),
    named: matter(named),
    matter: new Set(
      [...matter([...named.filter((word) => !GENERAL.has(word)), ...occasionOf(commitment)])].filter(
        (stem) => !ground.names.has(stem) && !/\d/.test(stem),
      ),
    ),
    reports: new Set(
      [commitment, ...(ending ? [ending] : [])].flatMap(({ mentions }) =>
        mentions.map(({ report }) => report),
      ),
    ),
    ...(commitment.terms?.area ? { area: ground.words(commitment.fields_from, commitment.terms.area) } : {}),
    ...(when ? { when } : {}),
    ...(term ? { term } : {}),
    agreed,
    starts,
    ...endOf(
      commitment,
      agreed,
      term,
      endTold(commitment, ground)?.when.to ?? (ending && whenOf(ending, ground)?.to),
    ),
  }
}

/** The day it was told to be agreed on; no later than it was reported, or was to begin. */
function dayAgreed(
  commitment: Commitment,
  when: When | undefined,
  starts: number | undefined,
  { heldSince }: Ground,
): number {
  const { terms } = commitment
  const reported = dayOf(heldSince(commitment) ?? '')
  const told = when && !when.reported ? when.to : reported
  const days = [told, reported, terms?.start ? (starts ?? NaN) : NaN].filter((day) => !Number.isNaN(day))
  return days.length > 0 ? Math.min(...days) : NaN
}

/**
 * The end it was to have, or is said to have had; a report that tells it as in force after its stated end knows
 * of a longer one. `ended`: when a party is said to have ended it. Ends are told by the day, force by the hour:
 * what follows within a day is still laid beside it.
 */
function endOf(
  commitment: Commitment,
  agreed: number,
  term: Term | undefined,
  ended = Infinity,
): Pick<Scope, 'ends' | 'open'> {
  const { last_reported } = commitment
  const last = dayOf(last_reported ?? '') || agreed
  const over = standing(commitment)
  const told = over?.status === 'ended' && over.published !== undefined ? dayOf(over.published) : Infinity
  const said = Math.min(told, ended + 1)
  if (term?.end !== undefined)
    return {
      ends: Math.min(Math.max(dayOf(term.end), lastInForce(commitment)), said),
      open: false,
    }
  // What a party ended ran till then, whether or not reports spoke of it meanwhile.
  if (ended !== Infinity) return { ends: said, open: false }
  return { ends: Math.min(Math.max(agreed, last) + REACH, told), open: told === Infinity }
}

/** Scopes of which some are tellings of one truce: while one of them is still spoken of, all go on. */
export function goingOn(scopes: readonly Scope[]): readonly Scope[] {
  const byTruce = grouped(
    scopes.filter(({ open, alone }) => open && !alone),
    ({ issues, parties }) => [`${issues.join(' ')} ${parties.join(' ')}`],
  )
  const until = new Map<Scope, number>()
  for (const all of byTruce.values()) {
    let run: Scope[] = []
    let ends = -Infinity
    for (const scope of all.sort((a, b) => a.agreed - b.agreed)) {
      if (scope.agreed > ends) run = []
      ends = Math.max(scope.agreed > ends ? -Infinity : ends, scope.ends)
      run.push(scope)
      for (const one of run) until.set(one, ends)
    }
  }
  return scopes.map((scope) => ({ ...scope, ends: until.get(scope) ?? scope.ends }))
}

/**
 * The first item that says, of a later day, that a party ended what was agreed on the very issue. What a report tells
 * as in force later still was not ended: something else was.
 */
export function endingOf(
  commitments: readonly Commitment[],
  agreed: number,
  ground: Ground,
): Commitment | undefined {
  const [first] = commitments
  if (!first || first.unilateral) return undefined
  const [issue = UNSPECIFIED] = issuesOf(first, ground)
  const parties = ground.partiesOf(commitments.flatMap((one) => one.parties))
  const alive = Math.max(-Infinity, ...commitments.map(lastInForce))
  return ground
    .ended(issue)
    .filter((item): item is Commitment => item.kind === 'commitment' && isHeld(item, ground))
    .filter((item) => ground.partiesOf(item.parties).some((party) => parties.includes(party)))
    .find((item) => {
      const when = whenOf(item, ground)
      return when !== undefined && when.from > agreed && !(when.to < alive)
    })
}

/** The day of the last report that tells it as in force. */
function lastInForce({ history }: Commitment): number {
  const days = history.flatMap(({ status, published }) =>
    status === 'in-force' && published ? [dayOf(published)] : [],
  )
  return Math.max(-Infinity, ...days)
}

/** The words for it in all its tellings. */
function namesOf(commitment: Commitment, ground: Ground): readonly string[] {
  const told = ground.tellingsOf(commitment).flatMap(({ item, text }) => {
    const terms = item['terms'] as Commitment['terms']
    return [...wordFields(item, text), ...texts(terms?.scope, text)]
  })
  return wordsOf(told.join(' '))
}

/** A name within its sentences, such as that of the feast on which one side holds its fire. */
function occasionOf({ unilateral, mentions }: Commitment): readonly string[] {
  if (!unilateral) return []
  const names = mentions.flatMap(({ quote }) => quote.match(/(?<=[\p{L},] )\p{Lu}\p{Ll}{3,}/gu) ?? [])
  return wordsOf(names.join(' '))
    .filter((word) => !GENERAL.has(word))
    .sort(inCodeOrder)
}

/** Words that every truce has, and every strike: they lay nothing beside anything. */
const GENERAL: ReadonlySet<string> = new Set(LISTS.general)

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
  {
    issues,
    matter,
    struck,
  }: {
    readonly issues: readonly string[]
    readonly matter: ReadonlySet<string>
    readonly struck: readonly string[]
  },
  scope: Scope,
): InScope | undefined {
  const told = [...issues, ...struck].filter((issue) => issue !== UNSPECIFIED && issue.includes('.'))
  const narrow = scope.issues.filter((issue) => issue.includes('.'))
  if (told.some((issue) => narrow.some((one) => kin(issue, one)))) return 'same-issue'
  if (scope.issues.includes('ceasefire')) return 'whole'
  return [...matter].some((stem) => scope.matter.has(stem)) ? 'same-words' : undefined
}

/** The issues of what an incident is told to have hit, or, where that is not told, of its sentence. */
export function struckBy(item: RecordItem): readonly string[] {
  return truceBroken(item.words.join(' '), item.mentions[0]?.quote ?? '')
}

/**
 * How a day stands to what was agreed; undefined before it and after its end, and for a later step of a
 * sequence whose turn nobody says has come. Of the day of an agreement that was to begin later nobody says which
 * came first.
 */
export function noteOn(day: When, { agreed, starts, ends, later }: Scope): WatchNote | undefined {
  const first = day.reported ? day.from : day.to
  if (day.to < agreed || first > ends || (later && starts === undefined)) return undefined
  if (day.to === agreed && starts !== agreed)
    return starts === undefined ? 'on the day it was agreed' : undefined
  if (starts === undefined) return 'after it was agreed; when it was to begin is not said'
  return day.to < starts ? 'after it was agreed, before it was in force' : 'while it was to be in force'
}
