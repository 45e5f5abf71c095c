import { inSet } from './lexicon.ts'
import type { Finds } from './names.ts'
import type { Register } from './register.ts'
import { slugOf } from './spellings.ts'
import { tokenTag } from '../../language/index.ts'
import { isVerb, textOf, type Chunk, type Sheet } from './sheet.ts'

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
  for (let i = 0; i < sheet.size; i++) {
    if (!isGroupNoun(sheet, i) || finds.chunks[i] || !register.free(i, i + 1) || goesOn(sheet, i + 1))
      continue
    const owner = ownerBefore(sheet, finds, i)
    if (owner?.chunk) addOfState(register, owner.chunk, owner.first, i)
    else if (owner?.personAt !== undefined) addOfPerson(register, owner.personAt, owner.first, i, serving)
    else addParties(register, i)
  }
}

function isGroupNoun(sheet: Sheet, i: number): boolean {
  const lower = sheet.lower[i]!
  return inSet(sheet.lexicon, 'meant.groups', lower) || inSet(sheet.lexicon, 'meant.sides', lower)
}

/** "leaders meeting": another noun follows, so that the group is only part of a phrase. */
function goesOn(sheet: Sheet, i: number): boolean {
  return (
    sheet.gap[i] === 1 &&
    i < sheet.size &&
    /^(?:NOUN|PROPN)$/.test(tokenTag(sheet.analysis, i)) &&
    !isVerb(sheet, i)
  )
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
    if (chunk) return chunk.entry.kind === 'person' ? undefined : { first: chunk.first, chunk }
    const lower = sheet.lower[at]!
    if (lower === "'s" || lower === "'") {
      if (chunks[at - 1]) at--
      else return { first: at - 1, personAt: at - 1 }
      continue
    }
    if (
      lower !== '-' &&
      !inSet(sheet.lexicon, 'titles.modifiers', lower) &&
      !inSet(sheet.lexicon, 'meant.between', lower)
    )
      return undefined
    at--
  }
  return undefined
}

function addOfState(register: Register, { entry, end }: Chunk, from: number, noun: number): void {
  const { sheet } = register
  const state = entry.owner ?? entry.id
  const word = sheet.lower[noun]!
  const text = textOf(sheet, from, noun + 1)
  if (
    inSet(sheet.lexicon, 'meant.sides', word) &&
    state.startsWith('state/') &&
    entry.kind !== 'organisation'
  ) {
    const name = sheet.lexicon.states.get(state) ?? entry.name
    if (register.mention(state, from, noun + 1, 'description', 'a state by its side or government'))
      register.actor({ id: state, kind: 'state', name, names: [], descriptions: [text] })
    return
  }
  if (sheet.lower[end] === "'s" && entry.kind === 'organisation') return
  const id = `group/${slugOf(text.replace(/['’]s\b/g, ''))}`
  if (!register.mention(id, from, noun + 1, 'group', 'a group of a state or body')) return
  const roles = state === '' ? [] : [{ title: sheet.words[noun]!, of: state }]
  register.actor({ id, kind: 'group', name: text, names: [text], roles })
}

function addOfPerson(
  register: Register,
  personAt: number,
  from: number,
  noun: number,
  serving: ReadonlyMap<string, readonly string[]>,
): void {
  const { sheet } = register
  const owner = register.mentions.find((mention) => mention.first <= personAt && personAt < mention.end)
  if (!owner) return
  const name = `${textOf(sheet, personAt, personAt + 1)}'s ${textOf(sheet, personAt + 2, noun + 1)}`
  const id = `group/${slugOf(name.replace("'s", ''))}`
  if (!register.mention(id, personAt + 2, noun + 1, 'group', "a person's people")) return
  register.actor({
    id,
    kind: 'group',
    name,
    names: [name, textOf(sheet, personAt + 2, noun + 1)],
    members: [...(serving.get(owner.actor) ?? [])],
  })
}

/** "both sides", "the two leaders", "the parties": members are the last two of their kind, where just two are near. */
function addParties(register: Register, noun: number): void {
  const { sheet } = register
  let first = noun
  while (first > 0 && inSet(sheet.lexicon, 'meant.both', sheet.lower[first - 1]!) && noun - first < 3) first--
  const word = sheet.lower[noun]!
  if (inSet(sheet.lexicon, 'meant.press', word)) {
    register.mention('group/reporters', noun, noun + 1, 'group', 'reporters')
    register.actor({ id: 'group/reporters', kind: 'group', name: 'reporters', names: [sheet.words[noun]!] })
    return
  }
  const people = inSet(sheet.lexicon, 'meant.leaders', word)
  if (first === noun || !(people || inSet(sheet.lexicon, 'meant.parties', word))) return
  const text = textOf(sheet, first, noun + 1)
  const members = lastTwo(register, first, people)
  const key = text.toLowerCase().replace(/^the /, '')
  const id = `group/${slugOf(key)}`
  if (!register.mention(id, first, noun + 1, 'group', 'parties named before')) return
  const there = register.actors.get(id)?.members ?? []
  register.actor({
    id,
    kind: 'group',
    name: text,
    names: [text],
    members: there.length > 0 ? there : members,
  })
}

/** The two people or states named last before token `first`; none where more or fewer are within sixty tokens. */
function lastTwo(register: Register, first: number, people: boolean): readonly string[] {
  const prefix = people ? 'person/' : 'state/'
  const near = register.mentions
    .filter((m) => m.first < first && first - m.first < 60 && m.actor.startsWith(prefix))
    .sort((a, b) => b.first - a.first)
  const ids = [...new Set(near.map(({ actor }) => actor))]
  return ids.length >= 2 && (people || ids.length === 2) ? ids.slice(0, 2).reverse() : []
}
