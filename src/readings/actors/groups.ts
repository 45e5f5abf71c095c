import { addStateBody } from './bodies.ts'
import { addArmed, addGovernmentOf, addTheGovernment, onlyState } from './governments.ts'
import { has } from './lexicon.ts'
import type { Finds } from './names.ts'
import type { Placed, Register } from './register.ts'
import { PARTIES } from './opposing.ts'
import {
  bothOfOffice,
  isOfOthers,
  lastBefore,
  lastPair,
  lastTwo,
  listedAmong,
  pairAmong,
  partiesId,
  peopleInOrder,
  sidesBefore,
  statesOfBoth,
} from './pairs.ts'
import { slugOf } from './spellings.ts'
import { goesOn, is, modifiedFrom, textOf, type Chunk, type Sheet } from './sheet.ts'
import { rewritten } from './words.ts'

/**
 * Groups: "the Ostrian delegation", "both sides", "Hale's envoys". "The Ostrian side" is the state itself.
 * Members are given where the text before shows them.
 */
export function addGroups(
  register: Register,
  finds: Finds,
  serving: ReadonlyMap<string, readonly string[]>,
): void {
  const { sheet } = register
  const people = peopleInOrder(register)
  const only = onlyState(finds)
  for (let i = 0; i < sheet.size; i++) {
    if (addArmed(register, finds, i)) continue
    if (
      !(isGroupNoun(sheet, i) || is(sheet, i, 'parties')) ||
      finds.chunks[i] ||
      !register.free(i, i + 1) ||
      goesOn(sheet, i + 1)
    )
      continue
    if (addGovernmentOf(register, finds, i) || addTheGovernment(register, finds, only, i)) continue
    const owner = ownerBefore(sheet, finds, i)
    // "Norvian rebels" fight it
    if (owner?.chunk?.entry.id.startsWith('state/') && is(sheet, i, 'rebels')) continue
    // "the Norvian factions" are not the state's
    if (owner && !isGroupNoun(sheet, i)) continue
    if (owner?.chunk) {
      addOfState(register, finds, owner.chunk, i)
      addJoinedState(register, finds, owner.first)
    } else if (owner?.personAt !== undefined) {
      const mention = lastBefore(people, owner.personAt + 1).find(({ end }) => owner.personAt! < end)
      if (mention) addPossessed(register, mention.actor, owner.personAt + 2, serving)
    } else if (!addParties(register, finds, people, i)) addNamed(register, i)
  }
}

function isGroupNoun(sheet: Sheet, i: number): boolean {
  const word = sheet.info[i]
  return (
    (word !== undefined &&
      (word.groups || word.sides || word.institutions || word.partyWords || word.pair)) ||
    nounStart(sheet, i) < i
  )
}

/** Where a noun begins: "heads of state" at "heads". */
function nounStart(sheet: Sheet, noun: number): number {
  const isLed = is(sheet, noun, 'realms') && is(sheet, noun - 1, 'belonging') && is(sheet, noun - 2, 'chiefs')
  return isLed ? noun - 2 : noun
}

interface Owner {
  readonly first: number
  readonly chunk?: Chunk
  readonly personAt?: number
}

/** The state, body or person whose group it is, left of the noun past modifiers. */
function ownerBefore(sheet: Sheet, { chunks }: Finds, noun: number): Owner | undefined {
  for (let at = noun - 1, steps = 0; at >= 0 && steps < 5 && sheet.gap[at + 1] !== 2; steps++) {
    const chunk = chunks[at]
    if (chunk) return { first: chunk.first, chunk }
    const lower = sheet.lower[at]!
    if (is(sheet, at, 'possessive')) {
      if (chunks[at - 1]) at--
      else return { first: at - 1, personAt: at - 1 }
      continue
    }
    if (lower !== '-' && !is(sheet, at, 'modifiers') && !is(sheet, at, 'between')) return undefined
    at--
  }
  return undefined
}

function addOfState(register: Register, finds: Finds, chunk: Chunk, noun: number): void {
  const { entry, first: from, end } = chunk
  const { sheet } = register
  const state = entry.owner ?? entry.id
  const text = textOf(sheet, from, noun + 1)
  const side = is(sheet, noun, 'sides') || isPartyToTalks(sheet, from, end, noun)
  if (side && state.startsWith('state/') && entry.kind !== 'organisation') {
    const name = sheet.lexicon.states.get(state) ?? entry.name
    if (register.mention(state, from, noun + 1, 'description', 'a state by its side or government'))
      register.actor({ id: state, kind: 'state', name, names: [], descriptions: [text] })
    return
  }
  const possessive = is(sheet, end, 'possessive')
  if (possessive && entry.kind === 'organisation') return
  if (is(sheet, noun, 'institutions') && state.startsWith('state/')) {
    const own = textOf(sheet, possessive ? end + 1 : end, noun + 1)
    addStateBody(register, state, own, text, [from, noun + 1])
    return
  }
  if (is(sheet, noun, 'institutions') || is(sheet, noun, 'partyWords')) return
  const first = numbersBefore(sheet, modifiersBefore(sheet, bodysState(finds, chunk)))
  const past = sheet.lower.slice(first, from).some((_, i) => is(sheet, first + i, 'past'))
  const whole = textOf(sheet, first, noun + 1)
  const id = `group/${slugOf((past ? whole : text).replace(/['’]s\b/g, ''))}`
  if (!register.mention(id, first, noun + 1, 'group', 'a group of a state or body')) return
  const roles = state === '' ? [] : [{ title: sheet.words[noun]!, of: state }]
  register.actor({ id, kind: 'group', name: past ? whole : text, names: [...new Set([text, whole])], roles })
}

/** "senior US officials", "current and former US officials": those of the past are others than those of today. */
function modifiersBefore(sheet: Sheet, from: number): number {
  const first = modifiedFrom(sheet, from)
  const before = first < from && is(sheet, first - 1, 'and') ? modifiedFrom(sheet, first - 1) : first
  return before < first - 1 ? before : first
}

/** "U.S. State Department officials": where the state of a body begins that stands before it, else the body. */
function bodysState({ chunks }: Finds, { entry, first }: Chunk): number {
  const before = chunks[first - 1]
  return before && entry.owner !== undefined && before.entry.id === entry.owner ? before.first : first
}

/** "the last four Ostrian presidents": how many of them. */
function numbersBefore(sheet: Sheet, from: number): number {
  const first = is(sheet, from - 1, 'numbers') ? from - 1 : from
  return first < from ? modifiersBefore(sheet, first) : from
}

/** "The Ostrian party outlined its terms": a side in talks. "An Ostrian party" is one of many, a political one. */
function isPartyToTalks(sheet: Sheet, from: number, end: number, noun: number): boolean {
  return is(sheet, noun, 'partyWords') && end === noun && is(sheet, from - 1, 'definite')
}

/** "Ostrian, Belmari and Velish negotiators": those before, too, whose adjectives share the noun of the last. */
function addJoinedState(register: Register, finds: Finds, at: number, joint = 'and'): void {
  const { sheet } = register
  const { chunks } = finds
  if (sheet.lower[at - 1] !== joint) return
  const chunk = chunks[at - 2]
  if (!chunk || chunk.entry.kind === 'organisation' || !register.free(chunk.first, chunk.end)) return
  const id = chunk.entry.owner ?? chunk.entry.id
  if (!id.startsWith('state/')) return
  const name = sheet.lexicon.states.get(id) ?? chunk.entry.name
  if (register.mention(id, chunk.first, chunk.end, 'description', 'a state whose people share a noun'))
    register.actor({ id, kind: 'state', name, names: [], descriptions: [] })
  if (chunk.entry.kind === 'demonym') addJoinedState(register, finds, chunk.first, ',')
}

/** "Hale's envoys", "his representatives": the noun that ends the phrase from token `from` on. */
export function addPossessed(
  register: Register,
  owner: string,
  from: number,
  serving: ReadonlyMap<string, readonly string[]>,
): void {
  const { sheet } = register
  let noun = from
  while (noun < from + 3 && is(sheet, noun, 'modifiers') && !isGroupNoun(sheet, noun)) noun++
  if (
    !isGroupNoun(sheet, noun) ||
    is(sheet, noun, 'wide') ||
    !register.free(from, noun + 1) ||
    goesOn(sheet, noun + 1)
  )
    return
  const words = textOf(sheet, from, noun + 1)
  const surname = (register.actors.get(owner)?.name ?? owner).split(' ').at(-1)!
  const id = `group/${slugOf(`${surname} ${words}`)}`
  if (!register.mention(id, from, noun + 1, 'group', "a person's people")) return
  register.actor({
    id,
    kind: 'group',
    name: `${surname}'s ${words}`,
    names: [words],
    members: serving.get(owner) ?? [],
  })
}

/** "both sides", "the two leaders", "the parties": members are the last two of their kind, where just two are near. */
function addParties(register: Register, finds: Finds, named: readonly Placed[], noun: number): boolean {
  const { sheet } = register
  const start = nounStart(sheet, noun)
  let first = start
  while (first > 0 && is(sheet, first - 1, 'both') && start - first < 3) first--
  if (is(sheet, noun, 'press')) {
    register.mention('group/reporters', noun, noun + 1, 'group', 'reporters')
    register.actor({ id: 'group/reporters', kind: 'group', name: 'reporters', names: [sheet.words[noun]!] })
    return true
  }
  const leading = is(sheet, noun, 'leading') || start < noun
  if (is(sheet, noun, 'pair')) return addPair(register, named, first, noun)
  if (first === start || !(leading || is(sheet, noun, 'parties'))) return false
  const text = textOf(sheet, first, noun + 1)
  const members = membersOf(register, finds, named, [first, noun])
  if (!members) return false
  const id = partiesId(register, [first, noun + 1], members)
  if (!register.mention(id, first, noun + 1, 'group', PARTIES)) return true
  const there = register.actors.get(id)?.members ?? []
  register.actor({
    id,
    kind: 'group',
    name: text,
    names: [text],
    members: there.length > 0 ? there : members,
  })
  return true
}

/** Whom such a group at tokens `[first, noun]` means; undefined where it is one of its own. */
function membersOf(
  register: Register,
  finds: Finds,
  named: readonly Placed[],
  [first, noun]: readonly [number, number],
): readonly string[] | undefined {
  const { sheet } = register
  const start = nounStart(sheet, noun)
  const many = first === start - 1 && is(sheet, first, 'definite')
  if (!is(sheet, noun, 'leading') && start === noun) {
    const sides = sidesBefore(sheet, finds, first)
    const both = sides.length === 0 && is(sheet, noun, 'sides') ? statesOfBoth(register, named, first) : []
    return sides.length > 0 || both.length < 2 ? sides : both
  }
  const office = rewritten(sheet.lower[noun]!, sheet.lexicon.words.shapes.singular)
  // "the Ministers" are no leaders
  const isLess = has(sheet.lexicon, office, 'offices') && !has(sheet.lexicon, office, 'leaders')
  const both = isOfOthers(sheet, noun) ? [] : bothNamed(register, named, first, office, isLess)
  if (both.length > 0 || isLess) return both.length > 0 ? both : undefined
  return isOfOthers(sheet, noun) ? [] : pairBefore(register, named, first, many)
}

function bothNamed(
  register: Register,
  named: readonly Placed[],
  first: number,
  office: string,
  isLess: boolean,
): readonly string[] {
  const both = bothOfOffice(register, named, first, office)
  return both.length > 0 || !isLess ? both : lastPair(register, named, first, office)
}

/** "Both men", "the two women": the last two people who stand in one sentence. */
function addPair(register: Register, named: readonly Placed[], first: number, noun: number): boolean {
  const { sheet } = register
  const all = new Set(named.flatMap(({ actor, first: at }) => (at < first ? [actor] : [])))
  const near = new Set(lastBefore(named, first).map(({ actor }) => actor))
  const bare = first === noun || is(sheet, noun - 1, 'definite')
  const members = bare ? [] : all.size === 2 ? [...all] : pairAmong(register, named, first, near)
  if (members.length === 0) return true
  const text = textOf(sheet, first, noun + 1)
  const id = `group/${slugOf(members.map((actor) => actor.split('/').at(-1)!).join(' and '))}`
  if (register.mention(id, first, noun + 1, 'group', 'two people named before'))
    register.actor({ id, kind: 'group', name: text, names: [text], members })
  return true
}

/** "the Hale regime", where nothing tells who Hale is. */
function addNamed(register: Register, noun: number): void {
  const { sheet } = register
  const name = noun - 1
  const named = sheet.capital[name] === 1 && sheet.gap[noun] === 1 && is(sheet, name - 1, 'definite')
  if (!is(sheet, noun, 'governments') || !named || is(sheet, name, 'never')) return
  const text = textOf(sheet, name, noun + 1)
  const id = `group/${slugOf(text)}`
  if (register.mention(id, name, noun + 1, 'group', 'a government by a name'))
    register.actor({ id, kind: 'group', name: text, names: [text] })
}

/**
 * People named in the hundred and twenty tokens before, nearest first: heads of states and governments, then
 * those of whom no office is told. Envoys and spokespeople are no leaders.
 */
function leadersBefore(register: Register, people: readonly Placed[], first: number): readonly string[] {
  const ids = lastBefore(people, first).map(({ actor }) => actor)
  return [
    ...ids.filter((id) => leads(register, id)),
    ...ids.filter((id) => rolesOf(register, id).length === 0),
  ]
}

function rolesOf({ actors }: Register, id: string): readonly { readonly title: string }[] {
  return actors.get(id)?.roles ?? []
}

function leads(register: Register, id: string): boolean {
  return rolesOf(register, id).some(({ title }) =>
    has(register.sheet.lexicon, title.toLowerCase(), 'leaders'),
  )
}

/**
 * Whom "the two leaders" means: those of the last sentence that names just two, as one in which they meet
 * does, else the last two.
 */
function pairBefore(
  register: Register,
  named: readonly Placed[],
  first: number,
  many: boolean,
): readonly string[] {
  const leaders = new Set(leadersBefore(register, named, first))
  const listed = many ? listedAmong(register, named, first, leaders) : []
  if (listed.length > 0) return listed
  const pair = pairAmong(register, named, first, leaders)
  if (pair.length > 0) return pair
  const near = lastTwo([...leaders])
  return near.length > 0 ? near : onlyTwo(register, named, first)
}

/** The two people of a report that has named no others so far, however far back. */
function onlyTwo(register: Register, named: readonly Placed[], first: number): readonly string[] {
  const ids = new Set(named.flatMap(({ actor, first: at }) => (at < first ? [actor] : [])))
  const leading = [...ids].every((id) => leads(register, id) || rolesOf(register, id).length === 0)
  return ids.size === 2 && leading ? [...ids] : []
}
