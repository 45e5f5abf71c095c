import { has } from './lexicon.js'
import { slugOf } from './spellings.js'
import { tokenTag } from '../../language/index.js'
import { is, isVerb, textOf } from './sheet.js'
/**
 * Groups: "the Ostrian delegation", "both sides", "Hale's envoys". "The Ostrian side" is the state itself.
 * Members are given where the text before shows them.
 */
export function addGroups(register, finds, serving) {
  const { sheet } = register
  for (let i = 0; i < sheet.size; i++) {
    if (!isGroupNoun(sheet, i) || finds.chunks[i] || !register.free(i, i + 1) || goesOn(sheet, i + 1))
      continue
    const owner = ownerBefore(sheet, finds, i)
    if (owner?.chunk) addOfState(register, owner.chunk, owner.first, i)
    else if (owner?.personAt !== undefined) {
      const mention = register.mentions.find(
        ({ first, end }) => first <= owner.personAt && owner.personAt < end,
      )
      if (mention) addPossessed(register, mention.actor, owner.personAt + 2, serving)
    } else if (!addParties(register, i)) addBare(register, i)
  }
}
function isGroupNoun(sheet, i) {
  const lower = sheet.lower[i]
  return is(sheet, i, 'groups') || is(sheet, i, 'sides')
}
/** "leaders meeting": another noun follows, so that the group is only part of a phrase. */
function goesOn(sheet, i) {
  return (
    sheet.gap[i] === 1 &&
    i < sheet.size &&
    /^(?:NOUN|PROPN)$/.test(tokenTag(sheet.analysis, i)) &&
    !isVerb(sheet, i)
  )
}
/** The state, body or person whose group it is, left of the noun past modifiers. */
function ownerBefore(sheet, { chunks }, noun) {
  for (let at = noun - 1, steps = 0; at >= 0 && steps < 5 && sheet.gap[at + 1] !== 2; steps++) {
    const chunk = chunks[at]
    if (chunk) return chunk.entry.kind === 'person' ? undefined : { first: chunk.first, chunk }
    const lower = sheet.lower[at]
    if (lower === "'s" || lower === "'") {
      if (chunks[at - 1]) at--
      else return { first: at - 1, personAt: at - 1 }
      continue
    }
    if (lower !== '-' && !is(sheet, at, 'modifiers') && !is(sheet, at, 'between')) return undefined
    at--
  }
  return undefined
}
function addOfState(register, { entry, end }, from, noun) {
  const { sheet } = register
  const state = entry.owner ?? entry.id
  const word = sheet.lower[noun]
  const text = textOf(sheet, from, noun + 1)
  if (is(sheet, noun, 'sides') && state.startsWith('state/') && entry.kind !== 'organisation') {
    const name = sheet.lexicon.states.get(state) ?? entry.name
    if (register.mention(state, from, noun + 1, 'description', 'a state by its side or government'))
      register.actor({ id: state, kind: 'state', name, names: [], descriptions: [text] })
    return
  }
  if (sheet.lower[end] === "'s" && entry.kind === 'organisation') return
  const id = `group/${slugOf(text.replace(/['’]s\b/g, ''))}`
  if (!register.mention(id, from, noun + 1, 'group', 'a group of a state or body')) return
  const roles = state === '' ? [] : [{ title: sheet.words[noun], of: state }]
  register.actor({ id, kind: 'group', name: text, names: [text], roles })
}
/** "Hale's envoys", "his representatives": the noun that ends the phrase from token `from` on. */
export function addPossessed(register, owner, from, serving) {
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
  const surname = (register.actors.get(owner)?.name ?? owner).split(' ').at(-1)
  const id = `group/${slugOf(`${surname} ${words}`)}`
  if (!register.mention(id, from, noun + 1, 'group', "a person's people")) return
  register.actor({
    ...{ id, kind: 'group', name: `${surname}'s ${words}`, names: [words] },
    members: serving.get(owner) ?? [],
  })
}
/** "both sides", "the two leaders", "the parties": members are the last two of their kind, where just two are near. */
function addParties(register, noun) {
  const { sheet } = register
  let first = noun
  while (first > 0 && is(sheet, first - 1, 'both') && noun - first < 3) first--
  const word = sheet.lower[noun]
  if (is(sheet, noun, 'press')) {
    register.mention('group/reporters', noun, noun + 1, 'group', 'reporters')
    register.actor({ id: 'group/reporters', kind: 'group', name: 'reporters', names: [sheet.words[noun]] })
    return true
  }
  const people = is(sheet, noun, 'leading')
  if (first === noun || !(people || is(sheet, noun, 'parties'))) return false
  const text = textOf(sheet, first, noun + 1)
  const members = lastTwo(register, first, people)
  const key = text.toLowerCase().replace(/^the /, '')
  const id = `group/${slugOf(key)}`
  if (!register.mention(id, first, noun + 1, 'group', 'parties named before')) return true
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
/** "Officials said", "according to diplomats": people without a name and without a state. */
function addBare(register, noun) {
  const { sheet } = register
  if (!is(sheet, noun, 'unnamedMany')) return
  const said =
    is(sheet, noun + 1, 'speaks') ||
    is(sheet, noun - 1, 'saidBefore') ||
    has(sheet.lexicon, `${sheet.lower[noun - 2]} ${sheet.lower[noun - 1]}`, 'saidBefore')
  const word = sheet.lower[noun]
  const id = `group/${slugOf(word)}`
  if (said && register.mention(id, noun, noun + 1, 'unnamed', 'people without a name'))
    register.actor({
      id,
      kind: 'group',
      name: word,
      names: [word],
      anonymous: true,
      type: word.replace(/s$/, ''),
    })
}
/** The two people or states named last before token `first`; none where more or fewer are within sixty tokens. */
function lastTwo(register, first, people) {
  const prefix = people ? 'person/' : 'state/'
  const near = register.mentions
    .filter((m) => m.first < first && first - m.first < 60 && m.actor.startsWith(prefix))
    .sort((a, b) => b.first - a.first)
  const ids = [...new Set(near.map(({ actor }) => actor))]
  return ids.length >= 2 && (people || ids.length === 2) ? ids.slice(0, 2).reverse() : []
}
