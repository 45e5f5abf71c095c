import { tokenTag } from '../../language/index.ts'
import { has } from './lexicon.ts'
import type { Finds } from './names.ts'
import { bothOfOffice, isOfOthers, lastPair, peopleInOrder, sidesBefore } from './pairs.ts'
import type { Placed, Register } from './register.ts'
import { goesOn, is, isVerb, textOf, type Sheet } from './sheet.ts'
import { slugOf } from './spellings.ts'
import { rewritten } from './words.ts'

/** Two people, or states, by a word for both of them; where nobody tells who they are, they are left to other rules. */
export function addTwos(register: Register, finds: Finds): void {
  const named = peopleInOrder(register)
  for (let i = 0; i < register.sheet.size; i++)
    if (is(register.sheet, i, 'two')) addTwo(register, finds, named, i)
}

/**
 * "Both diplomats", "the two ministers", "the pair said", "both said": the two people named last together, or "the two
 * said" the two states.
 */
function addTwo(register: Register, finds: Finds, named: readonly Placed[], at: number): void {
  const { sheet } = register
  const two = twoAt(register, at)
  if (!two) return
  const { first, end, office } = two
  const near = lastPair(register, named, first, office)
  const others = () =>
    office === undefined ? sidesBefore(sheet, finds, first) : bothOfOffice(register, named, first, office)
  const members = near.length > 0 ? near : others()
  if (members.length === 0) return
  const text = textOf(sheet, first, end)
  const id = `group/${slugOf(members.map((actor) => actor.split('/').at(-1)!).join(' and '))}`
  if (register.mention(id, first, end, 'group', 'two named before'))
    register.actor({ id, kind: 'group', name: text, names: [text], members })
}

/** Words for two from token `first` up to `end`, and the office that they hold; undefined where none is told. */
interface Two {
  readonly first: number
  readonly end: number
  readonly office: string | undefined
}

/** The words for two around "both" or "two" at token `at`, where they stand alone as a subject or before an office. */
function twoAt(register: Register, at: number): Two | undefined {
  const { sheet } = register
  const first = is(sheet, at - 1, 'definite') ? at - 1 : at
  if (!(is(sheet, at, 'pairs') || first < at) || !register.free(first, at + 1)) return undefined
  let noun = at + 1
  while (noun < at + 4 && is(sheet, noun, 'modifiers') && !isVerb(sheet, noun)) noun++
  if (
    noun === at + 1 &&
    opensClause(sheet, first) &&
    isVerb(sheet, is(sheet, noun, 'adverbs') ? noun + 1 : noun)
  )
    return { first, end: noun, office: undefined }
  const office = officeOfMany(sheet, noun)
  const isWhole = office !== undefined && register.free(first, noun + 1) && !goesOn(sheet, noun + 1)
  return isWhole && !isOfOthers(sheet, noun) ? { first, end: noun + 1, office } : undefined
}

/** The office of which a noun tells many: "ministers". Leaders are told by what they lead, and left to other rules. */
function officeOfMany({ lower, lexicon }: Sheet, noun: number): string | undefined {
  const word = lower[noun] ?? ''
  const office = rewritten(word, lexicon.words.shapes.singular)
  return office !== word && has(lexicon, office, 'heads') && !has(lexicon, office, 'leaders')
    ? office
    : undefined
}

function opensClause(sheet: Sheet, first: number): boolean {
  return sheet.opens[first] === 1 || /^(?:PUNCT|CCONJ|SCONJ)$/.test(tokenTag(sheet.analysis, first - 1))
}
