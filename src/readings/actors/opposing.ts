import { sentenceOf } from '../../language/index.ts'
import { has } from './lexicon.ts'
import { partiesId } from './pairs.ts'
import type { Placed, Register } from './register.ts'
import { is, type Sheet } from './sheet.ts'
import { slugOf } from './spellings.ts'

/** Two who are told of as a pair, at tokens `[first, end)`: "Norvia and Sund", "the army and the Velist Front". */
interface Pair {
  readonly members: readonly [string, string]
  readonly first: number
  readonly end: number
}

/**
 * Whom "both sides" means: the pair told of in this sentence or the two before, or else the pair of which the report
 * speaks most. Mediators are told of as a pair, too, and are no sides.
 */
export function settleSides(register: Register): void {
  const { sheet } = register
  addBare(register)
  const all = pairsOf(register)
  const between = new Set(all.filter((pair) => mediates(sheet, pair)).map(key))
  const pairs = all.filter((pair) => !between.has(key(pair)))
  const open = register.mentions
    // "the leaders" are people
    .filter(({ by_rule, end }) => by_rule === PARTIES && is(sheet, end - 1, 'parties'))
    .sort((a, b) => a.first - b.first)
  for (const mention of open) {
    const members = meantAt(register, pairs, mention)
    if (members) settle(register, mention, members)
    else if (isHostile(sheet, mention) || between.has(keyOf(register.actors.get(mention.actor)!.members)))
      settle(register, mention, [])
  }
}

/** "the warring sides", "the rival factions": no two states that happen to be named. */
function isHostile(sheet: Sheet, { first, end }: Placed): boolean {
  for (let i = first; i < end - 1; i++)
    if (is(sheet, i, 'both') && !is(sheet, i, 'two') && !is(sheet, i, 'articles')) return true
  return false
}

/** By which rule such words are found. */
export const PARTIES = 'parties named before'

function meantAt({ sheet, actors }: Register, pairs: readonly Pair[], { actor, first }: Placed) {
  const here = sentenceOf(sheet.analysis, first)
  const before = pairs.filter((pair) => pair.first < first)
  const near = before.filter((pair) => here - sentenceOf(sheet.analysis, pair.first) <= NEAR).at(-1)
  const told = near ?? mostTold(before.length > 0 ? before : pairs)
  const isSure = near !== undefined || (told && count(pairs, told) > 1)
  return isSure || actors.get(actor)?.members.length === 0 ? told?.members : undefined
}

/** In how many sentences back a pair is sought. */
const NEAR = 2

/** The pair told of most; the first of those told of as often. */
function mostTold(pairs: readonly Pair[]): Pair | undefined {
  return [...pairs].sort((a, b) => count(pairs, b) - count(pairs, a) || a.first - b.first)[0]
}

function count(pairs: readonly Pair[], one: Pair): number {
  return pairs.filter((other) => key(other) === key(one)).length
}

function key({ members }: Pair): string {
  return keyOf(members)
}

function keyOf(members: readonly string[]): string {
  return [...members].sort().join(' ')
}

/** The pairs of sides, in the order of the text. */
function pairsOf(register: Register): readonly Pair[] {
  const { sheet } = register
  const sides = register.mentions
    .filter((mention) => isSide(register, mention))
    .sort((a, b) => a.first - b.first)
  return sides.flatMap((one, i): readonly Pair[] => {
    const next = sides[i + 1]
    const isPair = next && next.actor !== one.actor && areJoined(sheet, one, next)
    const isListed = i > 0 && sheet.lower[one.first - 1] === ',' && sides[i - 1]!.end === one.first - 1
    return isPair && !isListed ? [{ members: [one.actor, next.actor], first: one.first, end: next.end }] : []
  })
}

/** "the government and the rebels", where nothing tells which government, or army: it is a side of its own. */
function addBare(register: Register): void {
  const { sheet, mentions } = register
  const at = (i: number) => mentions.find(({ first, end }) => first <= i && i < end)
  for (let i = 1; i < sheet.size; i++) {
    if (!is(sheet, i, 'governing') || !is(sheet, i - 1, 'articles') || !register.free(i - 1, i + 1)) continue
    const other = is(sheet, i + 1, 'and')
      ? (at(i + 2) ?? at(i + 3))
      : is(sheet, i - 2, 'and')
        ? at(i - 3)
        : undefined
    if (!other || !isSide(register, other) || other.actor.startsWith('state/')) continue
    const id = `group/${slugOf(sheet.lower[i]!)}`
    if (register.mention(id, i - 1, i + 1, 'unnamed', 'a side without a name'))
      register.actor({ id, kind: 'group', name: sheet.lower[i]!, names: [sheet.lower[i]!], anonymous: true })
  }
}

/** A state or its forces, a body that is no medium, or rebels. */
function isSide({ actors, sheet }: Register, { actor, how }: Placed): boolean {
  const known = actors.get(actor)
  if (how === 'pronoun' || !known || known.members.length > 0 || known.kind === 'person') return false
  const isTheirs = known.roles.every(({ title }) => has(sheet.lexicon, title.toLowerCase(), 'governing'))
  return known.type !== 'media' && (known.kind !== 'group' || isTheirs)
}

/** Whether only "and", or a hyphen, and what belongs to the second stands between two mentions. */
function areJoined(sheet: Sheet, { end }: Placed, { first }: Placed): boolean {
  if (first - end > 4 || sheet.gap[end] === 2) return false
  const isHyphen = first - end === 1 && sheet.lower[end] === '-'
  const at = is(sheet, end, 'possessive') ? end + 1 : end
  const isAnd = is(sheet, at, 'and') && !/^[,.;:]$/.test(sheet.lower.slice(at, first).join(' '))
  return isHyphen || isAnd
}

/** "talks mediated by Norvia and Sund", "Norvia and Sund, which mediate"; not "Norvia and Sund, mediated by". */
function mediates(sheet: Sheet, { first, end }: Pair): boolean {
  const start = is(sheet, first - 1, 'articles') ? first - 1 : first
  const isLed = LEADS.some((list) => is(sheet, start - 1, list))
  if (isLed && is(sheet, start - 2, 'mediating')) return true
  const here = sentenceOf(sheet.analysis, first)
  for (let i = end; i < end + AROUND && i < sheet.size && sentenceOf(sheet.analysis, i) === here; i++)
    if (is(sheet, i, 'mediating')) return !is(sheet, i + 1, 'agents')
  return false
}

/** "by", "of", "from". */
const LEADS = ['agents', 'belonging', 'sending'] as const

/** So many words around a pair tell whether they mediate. */
const AROUND = 3

/** The same words may mean others further on. */
function settle(register: Register, mention: Placed, members: readonly string[]): void {
  const { mentions, actors } = register
  const known = actors.get(mention.actor)!
  const isOne =
    known.members.length === 0 ||
    mentions.every(({ actor }, i) => actor !== known.id || mentions[i] === mention)
  const id = isOne ? known.id : partiesId(register, [mention.first, mention.end], members)
  if (id !== known.id) register.reassign(mention, id)
  actors.set(id, { ...known, id, members, type: 'parties' })
}
