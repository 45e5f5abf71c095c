import { sentenceOf } from '../../language/index.ts'
import { addStateBody } from './bodies.ts'
import { goesOn } from './groups.ts'
import { has } from './lexicon.ts'
import type { Finds } from './names.ts'
import type { Register } from './register.ts'
import { is, modifiedFrom, textOf, type Chunk, type Sheet } from './sheet.ts'

/**
 * Bodies of a state written small, where more than the noun tells whose they are: "the defence ministry in Vessa" by the
 * capital (an embassy there is another state's), "the Ostrian general staff" by two words, "its foreign ministry" by the
 * one state of which the sentence, or the one before, has spoken.
 */
export function addInstitutions(register: Register, finds: Finds): void {
  for (let i = 0; i < register.sheet.size; i++) {
    const words = lengthAt(register.sheet, i)
    if (words === 0 || goesOn(register.sheet, i + 1)) continue
    const body = { first: modifiedFrom(register.sheet, i + 1 - words), noun: i }
    if (addInCapital(register, finds, body) || addIts(register, finds, body)) continue
    if (words === 2) addOwned(register, finds, body)
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
