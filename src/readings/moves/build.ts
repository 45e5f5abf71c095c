import type { Span, TimeValue } from '../../evidence/index.ts'
import { tokensSpan } from '../../language/index.ts'
import { issuesIn, issuesOf } from '../issues/index.ts'
import {
  captured,
  hasTag,
  listNamed,
  matchWords,
  sentenceTokens,
  type Match,
  type Page,
} from '../engine/index.ts'
import {
  actorsIn,
  clauseAround,
  membersOf,
  once,
  piecesOf,
  sentenceAround,
  standingOf,
  statementAround,
  subjectOf,
  timeNear,
  placeNear,
  vouchersAt,
  type Standing,
} from '../clauses/index.ts'
import type { Actor, ActorRef, IncidentType, Modality, Move, Place, Pressure, Statement } from '../reading.ts'
import type { MoveMeaning } from './data.ts'
import type { MoveLanguage } from './language.ts'

type ActorsById = ReadonlyMap<string, Actor>

/** What every move is made of. */
interface Ground {
  readonly page: Page
  readonly match: Match<MoveMeaning>
  readonly at: number
  readonly language: MoveLanguage
  readonly actors: ActorsById
  readonly standing: Standing
  readonly statement: Statement | undefined
}

type Common = Pick<Move, 'id' | 'evidence' | 'according_to' | 'issues' | 'by_rule' | 'pieces'> & {
  readonly modality: Modality
  readonly time?: TimeValue
  readonly place?: Place
}

/** The move that a match tells of, or undefined where something it needs is not said. */
export function moveOf(
  page: Page,
  match: Match<MoveMeaning>,
  at: number,
  language: MoveLanguage,
  actors: ActorsById,
): Move | undefined {
  const standing = standingOf(page, language.lexicon, match.first, at + 1, at)
  if (isAwaited(page, match, language)) return undefined
  const ground: Ground = { page, match, at, language, actors, standing, statement: statementAround(page, at) }
  const { means } = match.rule
  switch (means.kind) {
    case 'proposal':
      return proposalOf(ground, means)
    case 'response':
      return responseOf(ground, means)
    case 'demand':
      return demandOf(ground, means)
    case 'commitment':
      return commitmentOf(ground, means)
    case 'assessment':
      return assessmentOf(ground, means)
    case 'incident':
      return incidentOf(ground, means)
    case 'pressure':
      return pressureOf(ground, means)
    case 'act':
      return actOf(ground, means)
    case 'tally':
      return tallyOf(ground)
  }
}

/** What stands after "before" or "until" has not been answered or agreed yet: "before he agrees to a truce". */
function isAwaited(page: Page, match: Match<MoveMeaning>, { data }: MoveLanguage): boolean {
  const { kind } = match.rule.means
  return (
    (kind === 'response' || kind === 'commitment') &&
    data.awaiting.includes(page.lower[match.first - 1] ?? '')
  )
}

type Means<Kind extends MoveMeaning['kind']> = Extract<MoveMeaning, { kind: Kind }>

function proposalOf(ground: Ground, { status = 'tabled' }: Means<'proposal'>): Move | undefined {
  const by = states(ground, makers(ground))
  if (!by.length) return undefined
  return {
    ...commonOf(ground, ownModality(ground)),
    kind: 'proposal',
    by,
    to: states(ground, actorsIn(ground.page, ground.match, 'b')),
    ...whatAs(ground, 'what'),
    status,
  }
}

/** Words before a proposal's own belong to what is done with it: "rejected the plan drawn up by". */
function ownModality({ page, standing, match, at }: Ground): Modality {
  const isParticiple =
    page.analysis.xpos[at] === 'VBN' && ![1, 2].some((back) => hasTag(page, at - back, 'AUX'))
  const isDescribed = !captured(match, 'verb').length || isParticiple
  const isOwn = !standing.because || standing.because[0] >= match.first
  return isOwn || !isDescribed ? standing.modality : 'held'
}

function responseOf(ground: Ground, means: Means<'response'>): Move | undefined {
  const by = states(ground, makers(ground))
  if (!by.length) return undefined
  const { standing } = ground
  const isNegated = standing.modality === 'negated'
  if (isNegated && !means.negated) return undefined
  const plain = isNegated ? means.negated! : means.stance
  const stance = plain === 'accepts' && isReserved(ground) ? 'accepts-with-conditions' : plain
  return { ...commonOf(ground, isNegated ? 'held' : willing(ground)), kind: 'response', by, stance }
}

/** Readiness to accept is an answer given, and so is its promise: not one that is only possible. */
function willing({ page, standing, language }: Ground): Modality {
  const { modality, because } = standing
  const words = because ? page.lower.slice(...because).join(' ') : ''
  const isAhead = modality === 'possible' || modality === 'planned'
  return isAhead && language.data.willing.includes(words) ? 'held' : modality
}

/** Whether words of reservation follow in the sentence: "but", "on condition that". */
function isReserved({ page, match, language }: Ground): boolean {
  const stop = sentenceAround(page, match.first)[1]
  for (let i = match.first; i < page.analysis.size && page.analysis.starts[i]! < stop; i++)
    if (language.data.reservations.some((words) => matchWords(page, i, words) > 0)) return true
  return false
}

function demandOf(ground: Ground, { said }: Means<'demand'>): Move | undefined {
  const { match, statement } = ground
  if (said && !statement) return undefined
  const by = states(ground, said ? (statement?.speaker ?? []) : makers(ground))
  if (!by.length || ground.standing.modality === 'negated') return undefined
  const of = others(ground, by)
  if (said && !of.length && !captured(match, 'what').length) return undefined
  return {
    ...commonOf(ground, said ? 'held' : announced(ground)),
    kind: 'demand',
    by,
    of,
    ...whatAs(ground, 'what'),
  }
}

/** "agreed to sign" is a promise made; what parties "will sign" is not. */
function undertaken({ page, standing, language }: Ground): Modality {
  const { modality, because } = standing
  const words = because ? page.lower.slice(...because).join(' ') : ''
  return modality === 'planned' && language.data.pledging.includes(words) ? 'held' : modality
}

/** A demand stands as its verb does; wishes and oughts before it are part of it ("we must insist"). */
function announced({ page, standing, at, language }: Ground): Modality {
  const { modality, because } = standing
  if (modality === 'conditional') return modality
  const words = because ? page.lower.slice(...because).join(' ') : ''
  const isClose = because !== undefined && because[0] < at && at - because[1] < 3
  return isClose && language.data.announcing.includes(words) ? modality : 'held'
}

function commitmentOf(ground: Ground, { status, said }: Means<'commitment'>): Move | undefined {
  const { standing, statement } = ground
  if (said && !statement) return undefined
  const parties = states(ground, said ? voices(ground) : makers(ground))
  if (!parties.length || standing.modality === 'negated' || standing.modality === 'denied') return undefined
  const willed = said ? 'held' : undertaken(ground)
  const open = willed === 'possible' || willed === 'conditional'
  const planned = status === 'planned' || willed === 'planned'
  return {
    ...commonOf(ground, open ? willed : planned ? 'planned' : 'held'),
    kind: 'commitment',
    parties,
    ...whatAs(ground, 'what'),
    status: open || planned ? 'planned' : status,
  }
}

function assessmentOf(ground: Ground, means: Means<'assessment'>): Move | undefined {
  const { standing, match, page, language } = ground
  const isNegated = standing.modality === 'negated'
  if (isNegated && !means.negated && !means.superlative) return undefined
  const direction = isNegated && means.negated ? means.negated : means.direction
  const by = voices(ground)
  if (!by.length && !speaksOfTalks(ground)) return undefined
  const [share] = captured(match, 'share')
  const figure = share && shareOf(page, share.first, share.end, language.data.shares)
  return {
    ...commonOf(ground, 'held'),
    kind: 'assessment',
    by,
    direction,
    ...(figure === undefined ? {} : { figure }),
    ...(means.superlative ? { superlative: true } : {}),
    ...whatAs(ground, 'about'),
  }
}

/** In the report's own voice only a sentence about talks or their issues assesses them: ships draw near, too. */
function speaksOfTalks({ page, match, language }: Ground): boolean {
  const [first, end] = sentenceTokens(page, match.first)
  if (issuesIn(page, first, end, issuesOf(page.analysis.language)).length) return true
  const talks = listNamed(language.rules.lists, 'talk-words')
  return page.lower.slice(first, end).some((word) => talks.has(word))
}

/** A share between 0 and 1: "90 per cent", "nine tenths", "two thirds". */
function shareOf(
  page: Page,
  first: number,
  end: number,
  shares: Readonly<Record<string, number>>,
): number | undefined {
  const words = page.lower.slice(first, end).join(' ')
  const digits = /\d+(?:\.\d+)?/.exec(words)
  if (digits) return Math.min(Number(digits[0]) / 100, 1)
  const known = Object.keys(shares).find((share) => words.includes(share))
  return known === undefined ? undefined : shares[known]
}

function incidentOf(ground: Ground, { type }: Means<'incident'>): Move | undefined {
  const { page, match, standing, statement } = ground
  const by = states(ground, actorsIn(page, match, 'a'))
  const against = others(ground, by)
  if (!by.length && !against.length && !captured(match, 'what').length) return undefined
  const kindOf = type === 'by-noun' ? incidentType(ground) : type
  if (!kindOf) return undefined
  return {
    ...commonOf(ground, standing.modality),
    kind: 'incident',
    type: kindOf,
    by,
    against,
    ...whatAs(ground, 'target'),
    state: standing.modality === 'denied' ? 'denied' : statement ? 'claimed' : 'observed',
  }
}

/** The noun tells before the verb does: "launched an offensive". */
function incidentType({ page, match, at: verb, language }: Ground): IncidentType | undefined {
  const noun = captured(match, 'noun')[0]
  const at = noun ? noun.end - 1 : verb
  const [lemma, word] = [page.analysis.lemmas[at] ?? '', page.lower[at] ?? '']
  const types = Object.entries(language.data.incidents) as [IncidentType, readonly string[]][]
  return types.find(([, words]) => words.includes(lemma) || words.includes(word))?.[0]
}

function pressureOf(ground: Ground, means: Means<'pressure'>): Move | undefined {
  const { page, match } = ground
  const by = states(ground, means.nominal ? actorsIn(page, match, 'a') : makers(ground))
  const on = others(ground, by)
  if (!(by.length || means.nominal) || ground.standing.modality === 'negated') return undefined
  const instrument =
    means.instrument ?? instrumentOf(ground) ?? (means.action === 'threatened' ? 'other' : undefined)
  if (!instrument) return undefined
  const modality = means.action === 'threatened' ? 'conditional' : ground.standing.modality
  return { ...commonOf(ground, modality), kind: 'pressure', by, on, instrument, action: means.action }
}

function instrumentOf({ page, match, language }: Ground): Pressure['instrument'] | undefined {
  const words = ` ${page.lower.slice(match.first, match.end).join(' ')} `
  const known = Object.entries(language.data.instruments) as [Pressure['instrument'], readonly string[]][]
  return known.find(([, entries]) => entries.some((entry) => words.includes(` ${entry} `)))?.[0]
}

function actOf(ground: Ground, { type }: Means<'act'>): Move | undefined {
  const { page, match, standing } = ground
  const by = states(ground, makers(ground))
  if (!by.length || standing.modality === 'negated') return undefined
  const toward = states(ground, actorsIn(page, match, 'b'))
  return { ...commonOf(ground, standing.modality), kind: 'act', by, toward, type }
}

function tallyOf(ground: Ground): Move | undefined {
  const { page, match } = ground
  const [number] = captured(match, 'count')
  const [what] = captured(match, 'what')
  const count = number && Number(page.lower[number.first]!.replace(/[,\u00a0\u202f ]/g, ''))
  if (!what || count === undefined || !Number.isFinite(count)) return undefined
  const by = voices(ground)
  if (!by.length) return undefined
  return {
    ...commonOf(ground, 'held'),
    kind: 'tally',
    by,
    of: tokensSpan(page.analysis, what.first, what.end),
    done_by: states(ground, actorsIn(page, match, 'b')),
    count,
  }
}

function commonOf(ground: Ground, modality: Modality): Common {
  const { page, match, at, language } = ground
  const [first, end] = clauseAround(page, language.lexicon, match.first, match.end)
  const time = timeNear(page, first, end, at, at + 1)
  const place = placeNear(page, first, end, at, language.data.clause.placing)
  return {
    id: '',
    evidence: [sentenceAround(page, at)],
    according_to: vouchersAt(page, at),
    modality,
    issues: issuesIn(page, first, end, issuesOf(page.analysis.language)),
    ...(time ? { time } : {}),
    ...(place ? { place } : {}),
    by_rule: `moves: ${match.rule.name}`,
    pieces: piecesOf(page, match),
  }
}

/** Who makes the move: whom the pattern names, else the subject, else who speaks the words. */
function makers(ground: Ground): readonly ActorRef[] {
  const named = actorsIn(ground.page, ground.match, 'a')
  return named.length ? named : (subjectOf(ground.page, ground.at) ?? voices(ground))
}

/** Who says it: whom the pattern names, else who speaks the words. */
function voices({ page, match, statement }: Ground): readonly ActorRef[] {
  const named = actorsIn(page, match, 'a')
  return named.length ? named : (statement?.speaker ?? [])
}

/** Whom the move is aimed at: those the pattern names, who are not among `by`. */
function others(ground: Ground, by: readonly ActorRef[]): readonly ActorRef[] {
  const named = states(ground, actorsIn(ground.page, ground.match, 'b'))
  return named.filter((ref) => !by.some((one) => one.actor === ref.actor))
}

/** Acts of states are the state's where a leader, minister or envoy makes them. */
function states({ actors }: Ground, refs: readonly ActorRef[]): readonly ActorRef[] {
  return once(
    membersOf(refs, actors).map((ref) => ({ ...ref, actor: servedBy(actors.get(ref.actor)) ?? ref.actor })),
  )
}

function servedBy(actor: Actor | undefined): string | undefined {
  return actor?.kind === 'person' && !actor.anonymous ? actor.roles.find((role) => role.of)?.of : undefined
}

/** The words captured as `what`, under the name that the kind has for them. */
function whatAs<Name extends 'what' | 'about' | 'target'>(
  { page, match }: Ground,
  name: Name,
): { readonly [Key in Name]?: Span } {
  const [taken] = captured(match, 'what')
  if (!taken || taken.end <= taken.first) return {}
  return { [name]: tokensSpan(page.analysis, taken.first, taken.end) } as { readonly [Key in Name]?: Span }
}
