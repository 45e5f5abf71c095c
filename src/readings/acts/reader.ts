import type { Report } from '../../evidence/index.ts'
import { tokenTag, type Analysis } from '../../language/index.ts'
import { clauseLexicon, eventPage, sharesActor, withRecaps, type ClauseLexicon } from '../clauses/index.ts'
import type { Findings, Reader } from '../reader.ts'
import type { ActorMention, ActorRef, Contact, Move, Statement } from '../reading.ts'
import { actsOf, isRefused, type Deed } from './build.ts'
import { indexFrames, type ActData, type ActFrame, type FrameIndex } from './frames.ts'
import { withDeed, withTarget } from './further.ts'
import { joinActs } from './join.ts'
import {
  complements,
  doersOf,
  inList,
  isAstray,
  isPassive,
  isShutOut,
  objectFits,
  objectOf,
  phraseFits,
} from './roles.ts'
import { actorOf, follows, makeScene, namedAt, partiesBelow, tokensIn, type Scene } from './scene.ts'
import { targetsOf, type Aim } from './targets.ts'
import { childBy, phraseTokens } from './tree.ts'
import { isWorthTelling } from './telling.ts'
import { isWorthParsing, type ReadBefore } from './worth.ts'

/**
 * Reads acts: what is done, or done in saying it, and held by no other kind of item. Each is a verb (or a noun under a
 * verb of little meaning) of a class of acts, with its doer and those acted on found over dependency links; one
 * of them must be of politics. What another reader has read from the same words is left alone.
 */
export function actsReader(languages: Readonly<Record<string, ActData>>): Reader {
  const ready = new Map(
    Object.entries(languages).map(([language, data]) => [
      language,
      { index: indexFrames(data), lexicon: clauseLexicon(data.clause) },
    ]),
  )
  return {
    name: 'acts',
    needs: ['actors', 'mentions', 'times', 'places', 'statements', 'contacts', 'moves'],
    gives: ['moves', 'statements', 'actors', 'mentions'],
    read: (report: Report, analysis: Analysis, found: Findings) => {
      const language = ready.get(analysis.language.split('-')[0]!)
      return language ? readActs(report, analysis, found, language.index, language.lexicon) : {}
    },
  }
}

function readActs(
  report: Report,
  analysis: Analysis,
  found: Findings,
  index: FrameIndex,
  lexicon: ClauseLexicon,
): Partial<Findings> {
  const page = eventPage(analysis, found, index.data.clause)
  const scene = makeScene(page, index, found, report.id)
  const others = [...found.contacts, ...found.moves]
  const taken = takenTokens(analysis, others)
  const cues = cueTokens(analysis, found.statements)
  const acts: Move[] = []
  const saying = new Map<Statement, Deed>()
  const telling = new Map<Contact | Move, Deed>()
  for (const deed of deedsOf(scene, { items: taken, cues })) {
    const noun = deed.noun ?? (deed.frame.incident ? objectOf(scene, deed.verb) : undefined)
    const item = taken.get(deed.verb) ?? (noun === undefined ? undefined : taken.get(noun))
    const told = item ? undefined : toldBy(deed, analysis, others)
    const statement = index.data.sayable.includes(deed.frame.type) ? cues.get(deed.verb) : undefined
    if (item) telling.set(item, telling.get(item) ?? deed)
    if (item && !(item.kind === 'demand' && isRefused(scene, lexicon, deed))) continue
    if (told && ENRICHED.has(told.kind)) telling.set(told, telling.get(told) ?? deed)
    else if (told) continue
    else if (statement) saying.set(statement, saying.get(statement) ?? deed)
    else acts.push(...(isWorthTelling(scene, deed) ? actsOf(scene, lexicon, deed) : []))
  }
  const joined = withRecaps(page, lexicon, report, joinActs(acts, found.moves))
  const moves = [...found.moves.map((move) => withTarget(move, telling.get(move), scene)), ...joined]
  const statements = found.statements.map((statement) => withDeed(statement, saying.get(statement)))
  return { moves, statements, ...withAdded(scene, found, [...moves, ...statements]) }
}

/** An item of the kind that holds such deeds, of one in the same sentence: told again, it is the same. */
function toldBy(
  { frame, verb, by }: Deed,
  { starts }: Analysis,
  items: readonly (Contact | Move)[],
): Contact | Move | undefined {
  const kinds = frame.incident ? ['incident'] : frame.pressure ? ['pressure'] : (HELD_BY[frame.type] ?? [])
  const at = starts[verb]!
  return items.find(
    (item) =>
      kinds.includes(item.kind) &&
      item.evidence.some(([start, end]) => start <= at && at < end) &&
      sharesActor(doersOfItem(item), by),
  )
}

/** Kinds that a deed in their sentence may tell more of. */
const ENRICHED = new Set(['incident', 'proposal', 'response'])

const HELD_BY: Readonly<Record<string, readonly (Contact['kind'] | Move['kind'])[]>> = {
  meeting: ['contact'],
  visit: ['contact'],
  mediation: ['contact'],
  undertaking: ['commitment', 'proposal', 'response'],
  signing: ['commitment'],
  truce: ['commitment'],
  request: ['demand'],
  refusal: ['response'],
  suspension: ['pressure'],
}

function doersOfItem(item: Contact | Move): readonly ActorRef[] {
  if (item.kind === 'contact') return item.participants
  return item.kind === 'commitment' ? item.parties : item.by
}

/** The actors and mentions of earlier readers with the groups that acts brought in. */
function withAdded(
  scene: Scene,
  found: Findings,
  items: readonly (Move | Statement)[],
): Pick<Findings, 'actors' | 'mentions'> {
  const used = new Set(items.flatMap(idsIn))
  const added = [...scene.added]
    .toSorted(([a], [b]) => a - b)
    .map(([, each]) => each)
    .filter(({ actor }) => used.has(actor.id))
  const actors = new Map(found.actors.map((actor) => [actor.id, actor]))
  for (const { actor } of added) if (!actors.has(actor.id)) actors.set(actor.id, actor)
  for (const id of used) if (!actors.has(id) && id.startsWith('state/')) actors.set(id, actorOf(scene, id)!)
  const mentions: ActorMention[] = added.map(({ ref }) => ({ ...ref, how: 'group', by_rule: 'who acts' }))
  return {
    actors: [...actors.values()],
    mentions: [...found.mentions, ...mentions].toSorted((a, b) => a.span[0] - b.span[0]),
  }
}

/** The actors of an item, in whatever field. */
function idsIn(item: Move | Statement): readonly string[] {
  return Object.values(item).flatMap((field: unknown) =>
    Array.isArray(field) ? field.flatMap((each: unknown) => (isRef(each) ? [each.actor] : [])) : [],
  )
}

function isRef(value: unknown): value is ActorRef {
  return typeof value === 'object' && value !== null && 'actor' in value
}

/** Words that name an item already: one event is one item. */
function takenTokens(
  analysis: Analysis,
  items: readonly (Contact | Move)[],
): ReadonlyMap<number, Contact | Move> {
  const taken = new Map<number, Contact | Move>()
  for (const item of items)
    for (const { name, span } of item.pieces)
      if (name === 'verb' || name === 'noun') for (const i of tokensIn(analysis, span)) taken.set(i, item)
  return taken
}

function cueTokens(analysis: Analysis, statements: readonly Statement[]): ReadonlyMap<number, Statement> {
  const cues = new Map<number, Statement>()
  for (const statement of statements) {
    if (statement.cue) for (const i of tokensIn(analysis, statement.cue)) cues.set(i, statement)
  }
  return cues
}

/** The acts that verbs tell, in text order, whoever does them. */
function* deedsOf(scene: Scene, before: ReadBefore): Generator<Deed> {
  const { sentences } = scene.analysis
  for (let s = 0; s + 1 < sentences.length; s++) {
    const [first, end] = [sentences[s]!, sentences[s + 1]!]
    if (isWorthParsing(scene, before, first, end)) yield* deedsIn(scene, first, end)
  }
}

function* deedsIn(scene: Scene, first: number, end: number): Generator<Deed> {
  const { lemmas, frames } = scene
  const covered = new Set<number>()
  for (let verb = first; verb < end; verb++) {
    const lemma = lemmas[verb]!
    if (covered.has(verb) || !isKnown(frames, lemma) || !isEvent(scene, verb)) continue
    const found = frameAt(scene, verb)
    if (found?.frame.clause || found?.frame.infinitive || frames.opening.has(lemma))
      for (const complement of complements(scene, verb)) covered.add(complement)
    if (!found) continue
    const by = doersOf(scene, verb)
    const aim = { ...aimOf(scene, found.frame, verb), verb, object: objectOf(scene, verb), doers: by }
    yield { ...found, verb, by, ...targetsOf(scene, aim) }
  }
}

/** What is undertaken, refused or asked for is aimed where the verb that completes it says. */
function aimOf(scene: Scene, frame: ActFrame, verb: number): Pick<Aim, 'frame' | 'moving'> {
  const [next] = frame.clause || frame.infinitive ? complements(scene, verb) : []
  const inner = next === undefined ? undefined : frameAt(scene, next)?.frame
  const clausal = frame.clause ?? frame.infinitive ?? false
  const moving = scene.frames.data.moving.includes((inner ?? frame).type) || (clausal && !inner)
  if (!inner?.toward) return { frame, moving }
  return { frame: { ...frame, toward: [...(frame.toward ?? []).slice(0, 1), ...inner.toward] }, moving }
}

/** Sentences without such a verb need not be parsed. */
function isKnown({ byVerb, carriers, opening }: FrameIndex, lemma: string): boolean {
  return byVerb.has(lemma) || carriers.has(lemma) || opening.has(lemma)
}

/** "willing to", not "less willing to". */
function isReady(scene: Scene, i: number): boolean {
  return hasInfinitive(scene, i) && !scene.frames.data.unready.includes(scene.page.lower[i - 1] ?? '')
}

/** A verb of a parsed sentence that is no mere modifier. */
function isEvent(scene: Scene, i: number): boolean {
  const { analysis, frames } = scene
  return (
    (tokenTag(analysis, i) === 'VERB' || (frames.readiness.has(analysis.lemmas[i]!) && isReady(scene, i))) &&
    analysis.links.head(i) !== -2 &&
    (isAstray(analysis, i) || !/^(amod|compound|case|mark|nmod)/.test(analysis.links.relation(i))) &&
    !isPurpose(analysis, i) &&
    !isPartOfName(analysis, i)
  )
}

/** "the agreement to free": it may never come to that. */
function isPurpose({ links, xpos }: Analysis, i: number): boolean {
  return links.relation(i) === 'acl' && xpos[i] === 'VB'
}

/** "the Rivers Protecting Fund". */
function isPartOfName({ text, starts, xpos, sentences }: Analysis, i: number): boolean {
  return xpos[i] === 'VBG' && !sentences.includes(i) && /\p{Lu}/u.test(text.charAt(starts[i]!))
}

/** The first frame that fits the verb; else that of the noun it carries. */
function frameAt(scene: Scene, verb: number): Pick<Deed, 'frame' | 'noun'> | undefined {
  const { analysis, lemmas, frames } = scene
  const lemma = lemmas[verb]!
  const object = objectOf(scene, verb)
  const entry = frames.byVerb
    .get(lemma)
    ?.find(
      ({ frame, rest }) =>
        follows(scene, verb, rest) &&
        (fits(scene, frame, verb, object) || isIdiom(scene, frame, rest, object)),
    )
  if (entry) return { frame: entry.frame }
  if (!frames.carriers.has(lemma) || object === undefined) return undefined
  for (const noun of phraseTokens(analysis, object, 1)) {
    const carried = frames.byNoun
      .get(lemmas[noun]!)
      ?.find(
        ({ object: wanted, unless = [] }) =>
          !isShutOut(scene, object, unless) &&
          (!wanted || objectFits(scene, object, wanted, verb) || isDoneToSomeone(scene, wanted, noun)),
      )
    if (carried) return { frame: carried, noun }
  }
  return undefined
}

/** "the release of two sailors". */
function isDoneToSomeone(scene: Scene, wanted: readonly string[], noun: number): boolean {
  return wanted.includes('someone') && partiesBelow(scene, noun).length > 0
}

/** "opened fire on": what seems the object is a word of the verb. */
function isIdiom(scene: Scene, { unless = [] }: ActFrame, rest: readonly string[], object?: number): boolean {
  return object !== undefined && rest.includes(scene.lemmas[object]!) && !isShutOut(scene, object, unless)
}

function fits(scene: Scene, frame: ActFrame, verb: number, object: number | undefined): boolean {
  const { object: wanted, unless, phrase, clause, infinitive } = frame
  if (isMute(scene, verb)) return false
  if ((clause && !hasComplement(scene, verb)) || (infinitive && !hasInfinitive(scene, verb))) return false
  const named = wanted !== undefined && objectFits(scene, object, wanted, verb)
  const phrased = phrase !== undefined && phraseFits(scene, verb, phrase)
  if ((wanted || phrase) && !named && !phrased) return false
  return !(unless && object !== undefined && isShutOut(scene, object, unless))
}

/** "declined to comment", "refused to be drawn"; but "refused to answer Norvia". */
function isMute(scene: Scene, verb: number): boolean {
  const { analysis } = scene
  const refusing = scene.frames.byVerb.get(scene.lemmas[verb]!)?.some(({ frame }) => frame.infinitive)
  const refused = analysis.links
    .dependents(verb)
    .filter((next) => next > verb && /^(xcomp|ccomp|advcl|obj|obl)/.test(analysis.links.relation(next)))
    .filter((next) => childBy(analysis, next, /^(mark|case)$/) !== undefined)
  return (
    refusing === true &&
    refused.some(
      (next) =>
        inList(scene, next, 'mute') ||
        ((inList(scene, next, 'reticent') || isPassive(scene, next)) &&
          !phraseTokens(analysis, next).some((i) => namedAt(scene, i))),
    )
  )
}

function hasComplement(scene: Scene, verb: number): boolean {
  const { analysis } = scene
  return (
    complements(scene, verb).length > 0 ||
    analysis.links
      .dependents(verb)
      .some(
        (child) =>
          /^(xcomp|ccomp|advcl|obj)/.test(analysis.links.relation(child)) &&
          childBy(analysis, child, /^mark$/) !== undefined,
      )
  )
}

function hasInfinitive({ page, analysis, frames }: Scene, verb: number): boolean {
  const { links } = analysis
  return links.dependents(verb).some((child) => {
    if (!/^(xcomp|ccomp|advcl)/.test(links.relation(child))) return false
    const before = links.dependents(child).filter((each) => each < child)
    return (
      before.some((each) => frames.data.clause.to.includes(page.lower[each]!)) &&
      !before.some((each) => links.relation(each).startsWith('nsubj'))
    )
  })
}
