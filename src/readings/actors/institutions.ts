import { sentenceOf } from '../../language/index.ts'
import { addStateBody } from './bodies.ts'
import { has } from './lexicon.ts'
import type { Finds } from './names.ts'
import type { Register } from './register.ts'
import { lastBefore, peopleInOrder } from './pairs.ts'
import { slugOf } from './spellings.ts'
import { rewritten } from './words.ts'
import { goesOn, is, modifiedFrom, textOf, type Chunk, type Sheet } from './sheet.ts'

/**
 * Bodies of a state written small, where more than the noun tells whose they are: "the defence ministry in Vessa" by the
 * capital (an embassy there is another state's), "the Ostrian general staff" by two words, "its foreign ministry" by the
 * one state of which the sentence, or the one before, has spoken.
 */
export function addInstitutions(register: Register, finds: Finds): void {
  for (let i = 0; i < register.sheet.size; i++) {
    const seat = seatAt(register.sheet, i)
    const words = seat > 0 ? seat : lengthAt(register.sheet, i)
    if (words === 0 || goesOn(register.sheet, i + 1)) continue
    const start = i + 1 - words
    const body = { first: seat > 0 ? start : modifiedFrom(register.sheet, start), noun: i }
    if (addInCapital(register, finds, body) || addIts(register, finds, body)) continue
    if (words === 2 || seat > 0) addOwned(register, finds, body)
    if (seat > 0) addSeat(register, finds, body)
  }
}

/** A body without its owner: where its own words begin, and its last. */
interface Body {
  readonly first: number
  readonly noun: number
}

/** How many words that end at token `i` name a body of a state: "ministry", "general staff"; else 0. */
function lengthAt(sheet: Sheet, i: number): 0 | 1 | 2 {
  const two =
    sheet.gap[i] === 1 && has(sheet.lexicon, `${sheet.lower[i - 1]} ${sheet.lower[i]}`, 'institutions')
  return two ? 2 : is(sheet, i, 'institutions') ? 1 : 0
}

/** How many words that end at token `i` name the office of who heads a state: "president's office"; else 0. */
function seatAt(sheet: Sheet, i: number): number {
  if (!is(sheet, i, 'seatEnds')) return 0
  for (let words = LONGEST; words > 1; words--) {
    const phrase = sheet.lower.slice(Math.max(0, i + 1 - words), i + 1).join(' ')
    if (has(sheet.lexicon, phrase, 'seats') && sheet.gap[i] === 1) return words
  }
  return 0
}

/** Tokens of "office of the prime minister". */
const LONGEST = 5

/**
 * "The president's office", of a state that nothing beside it tells: of the one named last before it who holds that
 * office, else of the one state that the report names, else of the state at home. It is a body, and nobody's person.
 */
function addSeat(register: Register, finds: Finds, body: Body): void {
  const { sheet, home } = register
  const { first, noun } = body
  const title = finds.titles[noun]
  if (title && title.first < first) return
  const words = textOf(sheet, first, noun + 1)
  const start = is(sheet, first - 1, 'definite') ? first - 1 : first
  const state = holdersState(register, body) ?? onlyState(finds) ?? home
  if (state !== undefined) {
    add(register, state, body, words, [start, noun + 1])
    return
  }
  const id = `org/${slugOf(words)}`
  if (register.mention(id, start, noun + 1, 'name', "an office of a state's head"))
    register.actor({ id, kind: 'organisation', name: words, names: [words] })
}

/** The state of the one named last before who holds the office that the body's words tell of. */
function holdersState(register: Register, { first, noun }: Body): string | undefined {
  const { sheet, actors } = register
  const words = new Set(sheet.lower.slice(first, noun + 1))
  const heads = lastBefore(peopleInOrder(register), first).flatMap(({ actor }) => {
    const role = actors.get(actor)!.roles.find(({ title, of }) => {
      const head = title.toLowerCase().split(' ').at(-1)!
      return of?.startsWith('state/') && [head, adjectiveOf(sheet, head)].some((word) => words.has(word))
    })
    return role?.of ?? []
  })
  return heads[0]
}

/** "presidential" of "president". */
function adjectiveOf({ lexicon }: Sheet, head: string): string {
  return rewritten(head, lexicon.words.shapes.official)
}

/** The one state that the report names, more than once. */
function onlyState({ chunks }: Finds): string | undefined {
  const ids = [...new Set(chunks)].flatMap((chunk) => (chunk ? (stateOf(chunk) ?? []) : []))
  return ids.length > 1 && new Set(ids).size === 1 ? ids[0] : undefined
}

function addInCapital(register: Register, { chunks }: Finds, { first, noun }: Body): boolean {
  const { sheet } = register
  if (is(sheet, noun, 'abroad') || !is(sheet, noun + 1, 'inside')) return false
  const chunk = chunks[noun + 2]
  if (chunk?.entry.kind !== 'capital' || !chunk.entry.id.startsWith('state/')) return false
  if (!is(sheet, first - 1, 'definite')) return false
  const name = textOf(sheet, first, chunk.end)
  return add(register, chunk.entry.id, { first, noun }, name, [first - 1, chunk.end])
}

/** "The Ostrian general staff", "Ostria's general staff", "the general staff of Ostria". */
function addOwned(register: Register, { chunks }: Finds, body: Body): boolean {
  const { sheet } = register
  const { first, noun } = body
  const before = chunks[is(sheet, first - 1, 'possessive') ? first - 2 : first - 1]
  if (before && sheet.gap[first] === 1)
    return add(register, stateOf(before), body, textOf(sheet, before.first, noun + 1), [
      before.first,
      noun + 1,
    ])
  const at = is(sheet, noun + 2, 'definite') ? noun + 3 : noun + 2
  const after = is(sheet, noun + 1, 'belonging') ? chunks[at] : undefined
  if (after?.entry.kind !== 'state') return false
  return add(register, stateOf(after), body, textOf(sheet, first, after.end), [first, after.end])
}

function addIts(register: Register, finds: Finds, body: Body): boolean {
  const { sheet } = register
  const { first, noun } = body
  if (!is(sheet, first - 1, 'its') || is(sheet, noun, 'abroad')) return false
  const { sentences } = sheet.analysis
  const sentence = sentenceOf(sheet.analysis, first)
  const [start, before] = [sentences[sentence]!, sentences[sentence - 1]]
  const here = ownersIn(sheet, finds, start, first)
  const isParagraph = sheet.gap[start] === 2
  const near =
    here.length === 0 && before !== undefined && !isParagraph ? ownersIn(sheet, finds, before, first) : here
  const [only, ...more] = near
  if (!only?.startsWith('state/') || more.length > 0) return false
  const name = sheet.lexicon.states.get(only) ?? only
  return add(register, only, body, `${name}'s ${textOf(sheet, first, noun + 1)}`, [first - 1, noun + 1])
}

/** The states, and organisations of no state, that tokens `[first, end)` name, each once; not as places. */
function ownersIn(sheet: Sheet, { chunks }: Finds, first: number, end: number): readonly string[] {
  const owners = chunks.slice(first, end).flatMap((chunk) => {
    if (!chunk || is(sheet, chunk.first - 1, 'inside')) return []
    return stateOf(chunk) ?? (chunk.entry.kind === 'organisation' ? chunk.entry.id : [])
  })
  return [...new Set(owners)]
}

function stateOf({ entry }: Chunk): string | undefined {
  const id = entry.owner ?? entry.id
  return id.startsWith('state/') ? id : undefined
}

function add(
  register: Register,
  state: string | undefined,
  { first, noun }: Body,
  name: string,
  span: readonly [number, number],
): boolean {
  return (
    state !== undefined && addStateBody(register, state, textOf(register.sheet, first, noun + 1), name, span)
  )
}
