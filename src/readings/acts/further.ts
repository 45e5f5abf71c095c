import { membersOf, once } from '../clauses/index.ts'
import { isPolitical } from '../plover/index.ts'
import type { ActorRef, Move, Statement } from '../reading.ts'
import { forcesOf, targets, type Deed } from './build.ts'
import { nounDoers } from './nouns.ts'
import { doersOf, inList, objectOf } from './roles.ts'
import { actorOf, namedAt, tokensIn, type Scene } from './scene.ts'
import { askedToAct } from './targets.ts'
import { caseOf, childBy } from './tree.ts'

/** A statement with what is done in saying it. */
export function withDeed(statement: Statement, deed: Deed | undefined): Statement {
  if (!deed) return statement
  const toward = targets(deed)
  return { ...statement, does: deed.frame.type, ...(toward.length ? { toward } : {}) }
}

/** Those acted on, in an item that another reader read from the same verb without naming any. */
export function withTarget(move: Move, deed: Deed | undefined, scene: Scene): Move {
  const known = withNounDoer(move, scene)
  return deed ? withSides(withDoer(known, deed, scene), deed, scene) : known
}

/** Whose deed its noun names, where the other reader found nobody: "the rebels' attack". */
function withNounDoer(move: Move, scene: Scene): Move {
  if ((move.kind !== 'incident' && move.kind !== 'pressure') || move.by.length) return move
  const told = move.kind === 'incident' ? move.against : move.on
  const by = forcesOf(scene, nounDoers(scene, move)).filter(
    ({ actor }) => !told.some((ref) => ref.actor === actor),
  )
  return by.length ? { ...move, by } : move
}

/** Who did it, where the other reader found nobody. */
function withDoer(move: Move, deed: Deed, scene: Scene): Move {
  if ((move.kind !== 'incident' && move.kind !== 'pressure') || move.by.length) return move
  const by = forcesOf(scene, deed.by).filter(
    (ref) => isParty(scene, ref) && !targets(deed).some(({ actor }) => actor === ref.actor),
  )
  return by.length ? { ...move, by } : move
}

function withSides(move: Move, deed: Deed, scene: Scene): Move {
  const toward = move.kind === 'commitment' && move.parties.length > 1 ? deed.toward : targets(deed)
  const makers = 'by' in move ? move.by : move.parties
  const others = once(membersOf(toward, scene.actors)).filter(
    ({ actor }) =>
      !makers.some((ref) => ref.actor === actor || serves(scene, actor, ref.actor)) &&
      (HITTING.has(move.kind) || actorOf(scene, actor)?.type !== 'place'),
  )
  if (!others.length && move.kind !== 'demand') return move
  switch (move.kind) {
    case 'commitment':
      return { ...move, toward: others }
    case 'incident': {
      const by = move.by.length ? move.by : deed.by.filter((ref) => isParty(scene, ref))
      const against = by.length || deed.toward.length ? others : []
      return move.against.length || !against.length ? move : { ...move, by, against }
    }
    case 'proposal': {
      const to = deed.near.length ? [] : others.filter((ref) => isParty(scene, ref) || isState(ref))
      return move.to.length || !to.length ? move : { ...move, to }
    }
    case 'pressure':
      return move.on.length ? move : { ...move, on: others }
    case 'demand': {
      const first = awaited(scene, deed)
      const asked = first.length ? first : others.filter((ref) => isAsked(scene, deed.verb, ref))
      return move.of.length || !asked.length ? move : { ...move, of: asked }
    }
    case 'response': {
      const answered = others.filter(
        (ref) =>
          isParty(scene, ref) ||
          (isAnybody(ref) && (move.stance === 'rejects' || isDemanded(scene, deed))) ||
          (isState(ref) && isOfAnswered(scene, deed, ref)),
      )
      return answered.length ? { ...move, toward: answered } : move
    }
    default:
      return move
  }
}

/** Whether somebody holds an office of a state: "the minister called for" is the state's, and not asked of him. */
function serves(scene: Scene, person: string, state: string): boolean {
  return actorOf(scene, person)?.roles.some((role) => role.of === state) ?? false
}

/** Kinds that are done to places, too. */
const HITTING = new Set<Move['kind']>(['incident', 'pressure'])

/** "will not lift the ban until Norvia withdraws": who must act first. */
function awaited(scene: Scene, { verb, by }: Deed): readonly ActorRef[] {
  const { links } = scene.analysis
  const clauses = links.dependents(verb).filter((child) => {
    const mark = childBy(scene.analysis, child, /^mark$/)
    return mark !== undefined && scene.frames.data.awaiting.includes(scene.lemmas[mark]!)
  })
  const found = clauses.flatMap((clause) => doersOf(scene, clause, 0))
  return once(membersOf(found, scene.actors)).filter(({ actor }) => !by.some((ref) => ref.actor === actor))
}

function isState({ actor }: ActorRef): boolean {
  return actor.startsWith('state/')
}

/** "rejected French calls", "refused to lift the sanctions on Norvia": a state by its adjective or as a place. */
function isOfAnswered(scene: Scene, { verb, frame }: Deed, { span }: ActorRef): boolean {
  if (frame.infinitive) return true
  const object = objectOf(scene, verb)
  return [...tokensIn(scene.analysis, span)].some((i) => scene.analysis.links.head(i) === object)
}

/** "accepted the demands of". */
function isDemanded(scene: Scene, { verb }: Deed): boolean {
  const { links } = scene.analysis
  const object = objectOf(scene, verb) ?? links.dependents(verb).find((i) => links.relation(i) === 'obl')
  return object !== undefined && inList(scene, object, 'demand')
}

/** Those answered may be of no politics: prisoners, a company. */
function isAnybody({ actor }: ActorRef): boolean {
  return /^(group|org)\//.test(actor)
}

/** "urged both sides", "called on Norvia", "demanded that Norvia go", "an answer from Norvia": not what is asked for. */
function isAsked(scene: Scene, verb: number, { span }: ActorRef): boolean {
  const { analysis, frames } = scene
  const { links } = analysis
  const object = objectOf(scene, verb)
  const subjects = askedToAct(scene, verb)
  return [...tokensIn(analysis, span)].some((i) => {
    const head = links.head(i)
    if (head === verb) return ['', ...frames.data.asked].includes(caseOf(analysis, i))
    if (subjects.includes(i)) return true
    if (head !== object || head < 0) return false
    return frames.data.sources.includes(caseOf(analysis, i)) || inList(scene, head, 'yielding')
  })
}

/** Somebody of politics or a person, named as such and not as a place. */
function isParty(scene: Scene, { actor: id, span }: ActorRef): boolean {
  const actor = actorOf(scene, id)
  const isNamed = [...tokensIn(scene.analysis, span)].some((i) => namedAt(scene, i) ?? scene.added.get(i))
  return actor !== undefined && isNamed && (actor.kind === 'person' || isPolitical(actor))
}
