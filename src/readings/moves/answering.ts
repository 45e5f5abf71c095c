import { refsOf, sharesActor } from '../clauses/index.ts'
import { hasTag, layerAt, type Page } from '../engine/index.ts'
import type { ActorRef, Contact } from '../reading.ts'
import type { Means } from './data.ts'
import { makers, ownOr, owners, states, tellers, type Ground } from './ground.ts'

/** Who answers: whom the words name, else whom another has asked. */
export function answerers(ground: Ground, means: Means<'response'>): readonly ActorRef[] {
  if (means.asked) return askedBefore(ground, means.asked === 'asker')
  const by = means.voiced ? tellers(ground) : means.owned ? owners(ground) : ownOr(ground)
  if (isOfSome(ground)) return []
  return by.length ? by : relativesOwn(ground)
}

/** "Some parties have refused": not those who met. */
function isOfSome({ page, match, language }: Ground): boolean {
  const at = passedBack(page, match.first - 1)
  const before = page.lower[at - 1] ?? ''
  const isGroup = language.parties.has(page.lower[at] ?? '')
  return isGroup && language.data.some.includes(before) && !language.parties.has(before)
}

/** The token before auxiliaries and adverbs. */
function passedBack(page: Page, from: number): number {
  let at = from
  while (['AUX', 'ADV', 'PART'].some((tag) => hasTag(page, at, tag))) at--
  return at
}

/** "drew criticism from Norvia, which has ruled it out": whose name stands right before the word that leads to the verb. */
export function relativesOwn({ page, match, language }: Ground): readonly ActorRef[] {
  const at = passedBack(page, match.first - 1)
  if (!language.subjects.relatives.has(page.lower[at] ?? '')) return []
  const before = page.lower[at - 1] === ',' ? at - 2 : at - 1
  return refsOf(layerAt(page, 'actor', before).slice(0, 1))
}

/** "Norvia asked Sund for talks. The request was turned down": of whom another asked it, or to whom it was offered. */
function askedBefore(ground: Ground, asker: boolean): readonly ActorRef[] {
  const { page, at, before } = ground
  const here = page.analysis.starts[at]!
  const last = before.findLast(
    (move) => (move.kind === 'demand' || move.kind === 'proposal') && here - move.evidence[0]![0] < RECENT,
  )
  if (last?.kind !== 'demand' && last?.kind !== 'proposal') return []
  if (asker && !sharesActor(states(ground, makers(ground)), last.by)) return []
  return last.kind === 'demand' ? last.of : last.to
}

/** How many characters back somebody may have been asked for what is answered without saying by whom. */
const RECENT = 400

/**
 * "will never agree, rejecting the plan", "was proposed by Sund and rejected by Norvia": the words before that negate
 * the other verb, or only propose it, are not the participle's.
 */
export function isOfParticiple({ page, at, match, standing }: Ground): boolean {
  if (!standing.because || !/^(negated|possible)$/.test(standing.modality)) return false
  const tag = page.analysis.xpos[at]
  const join = tag === 'VBG' ? passedBack(page, at - 1) : match.first
  const isJoined = tag === 'VBG' ? page.lower[join] === ',' : tag === 'VBN' && hasTag(page, join, 'CCONJ')
  return isJoined && standing.because[0] < join
}

/** Whether those who make a move are among those of whose talks, meetings and calls the report tells. */
export function isParty(ground: Ground, by: readonly ActorRef[]): boolean {
  const { contacts } = ground
  const parties = partiesOf.get(contacts) ?? met(ground)
  partiesOf.set(contacts, parties)
  return by.every(({ actor }) => parties.has(actor))
}

/** Whether the report tells of a contact between somebody and somebody else. */
export function isMet({ contacts }: Ground): boolean {
  return contacts.some(
    ({ participants: [only, ...others] }) => others.length > 0 || only?.actor.startsWith('group/') === true,
  )
}

/** Whether the report, or the state whose office publishes it, tells of contacts of more than one state or body. */
export function isMetOfStates(ground: Ground): boolean {
  const refs = states(
    ground,
    ground.contacts.flatMap(({ participants }) => participants),
  )
  const own = refs.map(({ actor }) => actor).filter((actor) => /^(state|org)\//.test(actor))
  return new Set(ground.home ? [...own, ground.home] : own).size > 1
}

/** Who met, by the contacts of a report: the same for all its moves. */
const partiesOf = new WeakMap<readonly Contact[], ReadonlySet<string>>()

function met(ground: Ground): ReadonlySet<string> {
  const together = ground.contacts.filter(({ participants }) => participants.length > 1)
  const refs = together.flatMap(({ participants }) => participants)
  return new Set(states(ground, refs).map(({ actor }) => actor))
}
