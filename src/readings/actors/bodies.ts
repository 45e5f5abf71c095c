import { tokenTag } from '../../language/index.ts'
import type { Name, NameKind } from './classify.ts'
import { isEveryday } from './lexicon.ts'
import type { Finds } from './names.ts'
import type { Register } from './register.ts'
import { slugOf } from './spellings.ts'
import { is, isOver, plainText, type Chunk, type Sheet } from './sheet.ts'

interface Body {
  readonly id: string
  readonly name: string
  /** Where its mention begins: at the state for "Ostrian Foreign Ministry". */
  readonly first: number
  readonly state?: string
}

/**
 * Organisations and media by their names. "Ostrian Foreign Ministry" belongs to its state, which its id
 * tells; "(SAC)" after a name and "the Coalition" after a fuller name are other names of one body.
 */
export function addBodies(
  register: Register,
  finds: Finds,
  names: readonly Name[],
  kinds: ReadonlyMap<Name, NameKind>,
): void {
  const bodies = names.filter((name) => kinds.get(name) === 'organisation' || kinds.get(name) === 'media')
  const aliases = knownBodies(register.sheet, finds)
  const byLength = [...bodies].sort((a, b) => b.parts.length - a.parts.length || a.first - b.first)
  for (const name of byLength) {
    const body = aliasOf(register.sheet, name, aliases) ?? bodyOf(register.sheet, finds, name)
    const media = kinds.get(name) === 'media' ? { type: 'media' } : {}
    const roles = body.state === undefined ? {} : { roles: [{ title: name.name, of: body.state }] }
    if (!register.mention(body.id, body.first, name.end, 'name', 'name of an organisation')) continue
    register.actor({
      id: body.id,
      kind: 'organisation',
      name: body.name,
      names: [body.name, name.name],
      ...media,
      ...roles,
    })
    remember(register.sheet, name, body, aliases)
  }
}

/** "SAC spokesman Osei": whom the body that stands right before an office is served by. */
export function tieOfficers({ sheet, mentions, actors }: Register): void {
  const bodies = new Map(
    mentions.flatMap(({ actor, end }) => (actor.startsWith('org/') ? [[end, actor]] : [])),
  )
  for (const { actor, first } of mentions) {
    const person = actor.startsWith('person/') ? actors.get(actor) : undefined
    const of = bodies.get(is(sheet, first - 1, 'possessive') ? first - 1 : first)
    if (!person || of === undefined || sheet.gap[first] === 2 || actors.get(of)?.type === 'media') continue
    actors.set(actor, { ...person, roles: person.roles.map((role) => ({ of, ...role })) })
  }
}

function bodyOf(sheet: Sheet, { chunks }: Finds, name: Name): Body {
  const before = ownerBefore(sheet, chunks, name.first)
  const plain = { id: `org/${slugOf(name.name)}`, name: name.name, first: name.first }
  const after = before ? undefined : ownerAtEnd(sheet, chunks, name)
  if (after) return ofState(sheet, after, name)
  if (!before || !(isInstitution(sheet, name) || isPlainBody(sheet, before, name))) return plain
  const state = before.entry.owner ?? before.entry.id
  const words = plainText(sheet, before.first, name.end)
  return { id: stateBodyId(state, name.name), name: words, first: before.first, state }
}

/** The state that ends the name of a body as all states have it, and where its "of" stands: "Armed Forces of Ostria". */
function ownerAtEnd(sheet: Sheet, chunks: Finds['chunks'], { first, end }: Name) {
  const chunk = chunks[end - 1]
  if (chunk?.entry.kind !== 'state' || chunk.first <= first || chunk.end !== end) return undefined
  const link = is(sheet, chunk.first - 1, 'the') ? chunk.first - 2 : chunk.first - 1
  const owned = is(sheet, link, 'belonging') && isInstitution(sheet, { first, end: link })
  return owned ? { state: chunk.entry.id, link } : undefined
}

/** Named as where the state stands before: "Armed Forces of Ostria" and "Ostrian Armed Forces" are one. */
function ofState(
  sheet: Sheet,
  { state, link }: { state: string; link: number },
  { name, first }: Name,
): Body {
  return { id: stateBodyId(state, plainText(sheet, first, link)), name, first, state }
}

/** The id of a body of a state, by what it is called there: `org/xor-foreign-ministry`. */
function stateBodyId(state: string, own: string): string {
  return `org/${state.slice('state/'.length)}-${slugOf(own)}`
}

/** "the Ostrian defence ministry", which its state calls `own`, at tokens `[from, to)`; false where these are taken. */
export function addStateBody(
  register: Register,
  state: string,
  own: string,
  name: string,
  [from, to]: readonly [number, number],
): boolean {
  const id = stateBodyId(state, own)
  if (!register.mention(id, from, to, 'name', 'a body of a state')) return false
  register.actor({ id, kind: 'organisation', name, names: [name], roles: [{ title: own, of: state }] })
  return true
}

/** The state or people right before: "Ostrian", "Ostria's". */
function ownerBefore(sheet: Sheet, chunks: Finds['chunks'], first: number): Chunk | undefined {
  const chunk = chunks[is(sheet, first - 1, 'possessive') ? first - 2 : first - 1]
  return chunk?.entry.id.startsWith('state/') && sheet.gap[first] === 1 ? chunk : undefined
}

/** Words that many states' bodies share: "Foreign Ministry", "Defence Forces", "Ministry of Finance". */
function isInstitution(sheet: Sheet, { first, end }: Pick<Name, 'first' | 'end'>): boolean {
  const over = isOver(sheet, first) ? first + 1 : -1
  for (let i = first; i < end; i++)
    if (
      i !== over &&
      !is(sheet, i, 'organisation') &&
      !is(sheet, i, 'modifiers') &&
      !is(sheet, i, 'portfolios')
    )
      return false
  return true
}

/** "the Ostrian Marine Research Agency", "the Ostrian Ministry of Fisheries": a body's name all of everyday words. */
function isPlainBody(sheet: Sheet, before: Chunk, { first, end }: Name): boolean {
  let opener = before.first - 1
  // "the official Ostrian News Agency"
  while (tokenTag(sheet.analysis, opener) === 'ADJ' && !sheet.capital[opener]) opener--
  if (before.entry.kind !== 'demonym' || !is(sheet, opener, 'the')) return false
  if (!is(sheet, end - 1, 'organisation') && !is(sheet, first, 'institutions') && !isOver(sheet, first))
    return false
  for (let i = first; i < end; i++) if (sheet.capital[i] && !isPlain(sheet, i)) return false
  return true
}

function isPlain(sheet: Sheet, i: number): boolean {
  return isEveryday(sheet.lexicon, sheet.lower[i]!) || is(sheet, i, 'portfolios') || is(sheet, i, 'modifiers')
}

/** Bodies by what they may be called after their full names: the letters, the last word. */
type Aliases = Map<string, Body[]>

/** The bodies that the lexicon knows, each where it is named: "the Arab League" may be "the League" after. */
function knownBodies(sheet: Sheet, { chunks }: Finds): Aliases {
  const aliases: Aliases = new Map()
  for (let i = 0; i < sheet.size; i++) {
    const chunk = chunks[i]
    if (!chunk || chunk.first !== i || chunk.entry.kind !== 'organisation') continue
    const { id, name } = chunk.entry
    const last = chunk.end - 1
    if (is(sheet, last, 'sides')) continue
    const printed = last > i && sheet.capital[last] ? [sheet.lower[last]!] : []
    // "EU" is the Union, too
    const whole = name.toLowerCase().split(' ').slice(1).slice(-1)
    for (const word of new Set([...printed, ...whole])) addAlias(aliases, word, { id, name, first: i })
  }
  return aliases
}

function addAlias(aliases: Aliases, word: string, body: Body): void {
  aliases.set(word, [...(aliases.get(word) ?? []), body])
}

/** The body of which `name` is another name: its letters in brackets, or words of its own; the one named last. */
function aliasOf(sheet: Sheet, { key, parts, name, first }: Name, aliases: Aliases): Body | undefined {
  const bodies = aliases.get(key) ?? []
  const before = bodies.filter((body) => body.first < first)
  const body = before.length ? before.reduce((a, b) => (b.first > a.first ? b : a)) : bodies[0]
  return body && (parts.length > 1 || is(sheet, first - 1, 'the') || /^[A-Z][A-Z-]*$/.test(name))
    ? { ...body, first }
    : undefined
}

function remember(sheet: Sheet, name: Name, body: Body, aliases: Aliases): void {
  const { first, end } = name
  // "the Administration" is the government's, whatever agency's name ends so
  const isShort = name.parts.length > 1 && !is(sheet, end - 1, 'sides')
  const short = new Set([
    ...(isShort ? endsOf(name) : []),
    ...(body.state === undefined ? openingOf(sheet, first, end) : []),
  ])
  for (const words of [...short, lettersAfter(sheet, end)]) if (words !== '') addAlias(aliases, words, body)
}

/** "the Army", "the Liberation Army" of "Sund Liberation Army". */
function endsOf({ parts, key }: Name): readonly string[] {
  return [parts.at(-1)!, parts.slice(-2).join(' ')].filter((words) => words !== key)
}

/** "National Front" and "Front" of "National Front for the Liberation of Sund". */
function openingOf(sheet: Sheet, first: number, end: number): readonly string[] {
  const link = sheet.lower.findIndex((_, i) => i > first && i < end && is(sheet, i, 'bodyLinks'))
  if (link < 0 || !is(sheet, link - 1, 'organisation') || NO_NAMES.some((list) => is(sheet, link - 1, list)))
    return []
  return [sheet.lower[link - 1]!, plainText(sheet, first, link).toLowerCase()]
}

/** Words for bodies that every state has. */
const NO_NAMES = ['institutions', 'sides'] as const

/** "(SAC)", ", known as the SAC," or ", or SAC," behind a name that ends at token `end`: the letters; '' where none stand. */
export function lettersAfter(sheet: Sheet, end: number): string {
  const isBracket = sheet.words[end] === '('
  let at = isBracket || sheet.words[end] === ',' ? end + 1 : end
  const from = at
  if (!isBracket) while (at < from + 4 && is(sheet, at, 'naming')) at++
  if (!isBracket && at === from) return ''
  if (is(sheet, at, 'the')) at++
  let last = at + 1
  while (last < sheet.size && sheet.gap[last] === 0 && /^[\p{Lu}\p{N}-]+$/u.test(sheet.words[last]!)) last++
  const letters = plainText(sheet, at, last)
  const isWhole = !isBracket || sheet.words[last] === ')'
  return isWhole && /^\p{Lu}[\p{Lu}\p{N}-]+$/u.test(letters) ? letters.toLowerCase() : ''
}
