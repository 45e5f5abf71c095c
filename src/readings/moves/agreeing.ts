import { sharesActor } from '../clauses/index.ts'
import { captured } from '../engine/index.ts'
import type { ActorRef, Commitment } from '../reading.ts'
import { issuesOfClause, states, type Ground } from './ground.ts'

/** The parties of the last agreement or own truce told of, on what the clause is about: "the truce" and "a truce at sea" are near. */
export function partiesAgreed(ground: Ground): readonly ActorRef[] {
  const roots = issuesOfClause(ground).map(rootOf)
  const agreed = ground.before.findLast(
    (move) =>
      move.kind === 'commitment' &&
      (move.parties.length > 1 || move.unilateral) &&
      move.issues.some((code) => roots.includes(rootOf(code))),
  )
  return agreed?.kind === 'commitment' ? agreed.parties : []
}

/** The parties of the last agreement told of, whatever it is about: what it lays down is on other issues too. */
export function partiesUnder(ground: Ground): readonly ActorRef[] {
  return lastAgreed(ground)?.parties ?? []
}

/** The last agreement of several told of. */
export function lastAgreed({ before }: Ground): Commitment | undefined {
  const agreed = before.findLast((move) => move.kind === 'commitment' && move.parties.length > 1)
  return agreed?.kind === 'commitment' ? agreed : undefined
}

/**
 * Who signed a text of which `named` are told: these, else the parties of what was agreed before on its issue, else of
 * the last agreement, else, where it says what the text is about, the two sides of the report.
 */
export function signatories(ground: Ground, named: readonly ActorRef[]): readonly ActorRef[] {
  if (named.length > 1) return named
  for (const way of [partiesAgreed, partiesUnder, sidesAbout]) {
    const parties = states(ground, way(ground))
    if (parties.length > 1 && named.every(({ actor }) => parties.some((one) => one.actor === actor)))
      return parties
  }
  return []
}

function sidesAbout(ground: Ground): readonly ActorRef[] {
  return issuesOfClause(ground).length ? ground.sides : []
}

function rootOf(code: string): string {
  return code.split('.')[0]!
}

/** Whether those who will do it say so themselves, or officials of theirs or of nobody's, or the report. */
export function isOwnPromise(ground: Ground, parties: readonly ActorRef[]): boolean {
  const { statement, match, actors, language } = ground
  const speakers = statement?.speaker ?? []
  if (!speakers.length) return !captured(match, 'told').length
  const isTheirs = ({ actor }: ActorRef): boolean => {
    const { roles = [], type, anonymous } = actors.get(actor) ?? {}
    const owners = roles.flatMap(({ of }) => of ?? [])
    const isWatcher = type !== undefined && language.data.watchers.includes(type)
    const isNobodys = anonymous === true && !isWatcher && !owners.length
    return isNobodys || parties.some((party) => owners.includes(party.actor))
  }
  return sharesActor(states(ground, speakers), parties) || speakers.some(isTheirs)
}
