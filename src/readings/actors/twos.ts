import { tokenTag } from '../../language/index.ts'
import { goesOn } from './groups.ts'
import { has } from './lexicon.ts'
import type { Finds } from './names.ts'
import { bothOfOffice, isOfOthers, lastPair, peopleInOrder, sidesBefore } from './pairs.ts'
import type { Placed, Register } from './register.ts'
import { is, isVerb, textOf } from './sheet.ts'
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
function addTwo(register: Register, finds: Finds, named: readonly Placed[], at: number): boolean {
  const { sheet } = register
  const first = is(sheet, at - 1, 'definite') ? at - 1 : at
  const isTwo = is(sheet, at, 'two') && (is(sheet, at, 'pairs') || first < at)
  if (!isTwo || !register.free(first, at + 1)) return false
  let noun = at + 1
  while (noun < at + 4 && is(sheet, noun, 'modifiers') && !isVerb(sheet, noun)) noun++
  const word = sheet.lower[noun] ?? ''
  const office = rewritten(word, sheet.lexicon.words.shapes.singular)
  const isOffice =
    office !== word && has(sheet.lexicon, office, 'heads') && !has(sheet.lexicon, office, 'leaders')
  const opens =
    sheet.opens[first] === 1 || /^(?:PUNCT|CCONJ|SCONJ)$/.test(tokenTag(sheet.analysis, first - 1))
  const isBare = noun === at + 1 && opens && isVerb(sheet, is(sheet, noun, 'adverbs') ? noun + 1 : noun)
  if (!isBare && !(isOffice && register.free(first, noun + 1) && !goesOn(sheet, noun + 1))) return false
  if (!isBare && isOfOthers(sheet, noun)) return false
  const near = lastPair(register, named, first, isBare ? undefined : office)
  const others = () =>
    isBare ? sidesBefore(sheet, finds, first) : bothOfOffice(register, named, first, office)
  const members = near.length > 0 ? near : others()
  if (members.length === 0) return false
  const end = isBare ? noun : noun + 1
  const text = textOf(sheet, first, end)
  const id = `group/${slugOf(members.map((actor) => actor.split('/').at(-1)!).join(' and '))}`
  if (register.mention(id, first, end, 'group', 'two named before'))
    register.actor({ id, kind: 'group', name: text, names: [text], members })
  return true
}
