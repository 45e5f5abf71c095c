import { sentenceOf, tokenTag } from '../../language/index.ts'
import type { Finds } from './names.ts'
import type { Placed, Register } from './register.ts'
import { is, type Sheet } from './sheet.ts'
import { slugOf } from './spellings.ts'
import { rewritten } from './words.ts'

/** A mention of those who fight a state. */
interface Told {
  readonly mention: Placed
  /** What tells them from others: "maoist"; none for "the rebels". */
  readonly keys: readonly string[]
  /** The body that they are by its name, where the words hold one. */
  readonly body: string | undefined
}

/**
 * Those who fight a state, told of by other words: "the Maoist rebels", "the Maoists" and "the rebels" are one where a
 * report tells of no others. Of several told by name, "the rebels" are the one told of in the last sentences.
 */
export function joinRebels(register: Register, finds: Finds): void {
  const groups = [...register.mentions].sort((a, b) => a.first - b.first)
  const bands = groups.flatMap((mention) => bandOf(register, finds, mention) ?? [])
  if (!bands.some(({ mention }) => mention.actor.startsWith('group/'))) return
  const keys = new Set(bands.flatMap((band) => band.keys))
  addAdherents(register, keys)
  const told = [...bands, ...register.mentions.flatMap((mention) => adherents(register, mention, keys) ?? [])]
  const homes = new Map<Told, string>()
  for (const one of told) if (one.keys.length || one.body !== undefined) homes.set(one, homeOf(one, homes))
  for (const [one, home] of homes) if (one.keys.length > 0) makeKnown(register, home)
  const [first] = bands
  for (const one of told) {
    const home = homes.get(one) ?? (homes.size > 0 ? nearest(register, one, homes) : first!.mention.actor)
    if (home !== undefined) become(register, one, home)
  }
}

function bandOf(register: Register, finds: Finds, mention: Placed): Told | undefined {
  const { sheet, actors } = register
  const known = actors.get(mention.actor)
  if (known?.kind === 'organisation' && known.type === 'armed')
    return { mention, keys: [], body: mention.actor }
  if (known?.kind !== 'group' || mention.how === 'pronoun' || isSome(sheet, mention)) return undefined
  const head = headOf(sheet, mention)
  if (head < 0) return undefined
  const entry = finds.chunks.slice(mention.first, head).find((chunk) => chunk?.entry.type === 'armed')?.entry
  if (!entry) return { mention, keys: keysOf(sheet, finds, mention.first, head), body: undefined }
  // "Velist Front rebels" may be all that names it
  register.actor({ id: entry.id, kind: 'organisation', name: entry.name, names: [], type: 'armed' })
  return { mention, keys: [], body: entry.id }
}

/** Those of a cause by which rebels are told of, too: "the Maoists", with "Maoist rebels". */
function adherents(
  { sheet, actors }: Register,
  mention: Placed,
  keys: ReadonlySet<string>,
): Told | undefined {
  const { first, end, how } = mention
  if (end - first > 2 || how === 'pronoun' || actors.get(mention.actor)?.kind !== 'group') return undefined
  const key = causeAt(sheet, end - 1)
  return keys.has(key) ? { mention, keys: [key], body: undefined } : undefined
}

/** "Maoist" of "Maoists"; '' where no noun in the plural stands. */
function causeAt(sheet: Sheet, i: number): string {
  const word = sheet.lower[i]!
  const one = rewritten(word, sheet.lexicon.words.shapes.singular)
  return sheet.capital[i] && one !== word ? one : ''
}

/** Those of a cause that is no word of people, as groups. */
function addAdherents(register: Register, keys: ReadonlySet<string>): void {
  const { sheet } = register
  for (let i = 0; i < sheet.size; i++) {
    if (!keys.has(causeAt(sheet, i)) || is(sheet, i + 1, 'rebels')) continue
    const first = is(sheet, i - 1, 'articles') ? i - 1 : i
    const id = `group/${slugOf(sheet.words[i]!)}`
    if (register.mention(id, first, i + 1, 'group', 'those of a cause'))
      register.actor({ id, kind: 'group', name: sheet.words[i]!, names: [sheet.words[i]!] })
  }
}

/** "three rebels", "some of the rebels", "a rebel group": not all of those told of. */
function isSome(sheet: Sheet, { first }: Placed): boolean {
  return is(sheet, first, 'numbers') || is(sheet, first, 'amounts') || is(sheet, first, 'a')
}

/** The noun that says that they fight a state: "rebels", "rebel group"; -1 where none does. */
function headOf(sheet: Sheet, { first, end }: Placed): number {
  for (let i = first; i < end; i++) {
    if (is(sheet, i, 'rebels')) return i
    if (is(sheet, i, 'bodies') && is(sheet, i - 1, 'rebellious') && i > first) return i
  }
  return -1
}

/** The words before the noun that tell them from others: names and causes, no states. */
function keysOf(sheet: Sheet, { chunks }: Finds, first: number, head: number): readonly string[] {
  const isKey = (i: number): boolean =>
    sheet.capital[i] === 1 &&
    !chunks[i]?.entry.id.startsWith('state/') &&
    !is(sheet, i, 'rebellious') &&
    tokenTag(sheet.analysis, i) !== 'DET'
  return [...Array(head - first).keys()].flatMap((n) => (isKey(first + n) ? [sheet.lower[first + n]!] : []))
}

/** Whom one told by name is: a body, one told before by the same word, or somebody new. */
function homeOf({ mention, keys, body }: Told, homes: ReadonlyMap<Told, string>): string {
  if (body !== undefined) return body
  const same = [...homes].find(([other]) => other.keys.some((key) => keys.includes(key)))
  return same ? same[1] : mention.actor
}

/** The one told of by name in all the report, or else in this sentence and the two before. */
function nearest(
  { sheet }: Register,
  { mention }: Told,
  homes: ReadonlyMap<Told, string>,
): string | undefined {
  const all = new Set(homes.values())
  if (all.size === 1) return [...all][0]
  const here = sentenceOf(sheet.analysis, mention.first)
  const near = new Set(
    [...homes].flatMap(([{ mention: other }, home]) => {
      const back = here - sentenceOf(sheet.analysis, other.first)
      return other.first < mention.first && back <= NEAR ? [home] : []
    }),
  )
  return near.size === 1 ? [...near][0] : undefined
}

/** In how many sentences back those are looked for who are meant. */
const NEAR = 2

/** Makes a mention one of another actor; its words are a name of that only where they tell them from others. */
function become(register: Register, { mention, keys }: Told, actor: string): void {
  const { actors } = register
  const theirs = actors.get(actor)
  if (mention.actor === actor || !theirs) return
  register.reassign(mention, actor, REBELS)
  const field = keys.length > 0 ? 'names' : 'descriptions'
  actors.set(actor, { ...theirs, [field]: [...new Set([...theirs[field], mention.text])] })
}

/** By which rule other words for them are found. */
export const REBELS = 'rebels told of before'

/** Those who are told from others by a name or cause of theirs are no longer nameless. */
function makeKnown({ actors }: Register, id: string): void {
  const { anonymous: _anonymous, ...known } = actors.get(id)!
  actors.set(id, known)
}
