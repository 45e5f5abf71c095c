import type { Finds } from './names.ts'
import { peopleInOrder } from './pairs.ts'
import type { Placed, Register } from './register.ts'
import { tokenTag } from '../../language/index.ts'
import { is, isVerb, phraseAt, textOf, type Sheet } from './sheet.ts'
import { rewritten } from './words.ts'

/**
 * People without a name: "a US official", "three sources familiar with the talks". Each place where one
 * is brought in makes an actor of its own; "the official" afterwards is read as a description.
 */
export function addUnnamed(register: Register, finds: Finds): void {
  const { sheet } = register
  const people = peopleInOrder(register)
  let n = 0
  for (let i = 0; i < sheet.size; i++) {
    const found = unnamedAt(sheet, finds, i)
    if (!found || !register.free(found.first, found.end)) continue
    if (addApposed(register, people, found)) {
      i = found.end - 1
      continue
    }
    const id = `person/unnamed/${sheet.report.id}/${++n}`
    const text = textOf(sheet, found.first, found.end)
    const bare = textOf(sheet, found.first, found.noun + 1)
    const whole = textOf(sheet, found.first, found.wholeEnd)
    const hasArticle = is(sheet, found.first, 'a') || is(sheet, found.first, 'articles')
    const own = hasArticle && found.first < found.noun ? found.first + 1 : found.first
    register.actor({
      id,
      kind: 'person',
      name: whole,
      names: [...new Set([whole, text, bare, textOf(sheet, own, found.noun + 1)])],
      anonymous: true,
      type: found.type,
      roles: [
        {
          title: found.title,
          ...(found.of === undefined ? {} : { of: found.of }),
        },
      ],
    })
    register.mention(
      id,
      found.first,
      found.end,
      'unnamed',
      found.many ? 'people without a name, counted' : 'a person without a name',
    )
    i = found.end - 1
  }
}

/** "Rima Osei, a UN adviser, said", "a UN adviser, Rima Osei, said": the phrase is of somebody with a name after all. */
function addApposed(register: Register, people: readonly Placed[], found: Unnamed): boolean {
  const named = found.many
    ? undefined
    : (nameBefore(register, people, found) ?? nameAfter(register, people, found))
  const actor = named && register.actors.get(named)
  if (!actor || !register.mention(named, found.first, found.end, 'description', 'an apposition')) return false
  const of = found.of === undefined ? {} : { of: found.of }
  const roles = actor.roles.length === 0 ? { roles: [{ title: found.title, ...of }] } : {}
  register.actor({ id: actor.id, kind: actor.kind, name: actor.name, ...roles })
  return true
}

/** "Rima Osei, a UN adviser said": not where a list goes on. */
function nameBefore({ sheet }: Register, people: readonly Placed[], { first, wholeEnd }: Unnamed) {
  if (sheet.words[first - 1] !== ',' || sheet.gap[first] === 2) return undefined
  if (is(sheet, wholeEnd, 'and') || (sheet.words[wholeEnd] === ',' && is(sheet, wholeEnd + 1, 'and')))
    return undefined
  return people.find(({ end }) => end === first - 1)?.actor
}

/** "a UN adviser, Rima Osei, said". */
function nameAfter({ sheet }: Register, people: readonly Placed[], { wholeEnd }: Unnamed) {
  if (sheet.words[wholeEnd] !== ',') return undefined
  return people.find(({ first, end }) => first === wholeEnd + 1 && sheet.words[end] === ',')?.actor
}

interface Unnamed {
  readonly first: number
  readonly end: number
  /** The end with names too, which keep mentions of their own. */
  readonly wholeEnd: number
  /** Where the noun stands, which may be followed by more: "close to the talks". */
  readonly noun: number
  readonly type: string
  readonly title: string
  readonly of?: string
  readonly many: boolean
}

function unnamedAt(sheet: Sheet, finds: Finds, i: number): Unnamed | undefined {
  const opening = sheet.info[i]
  if (!opening || (!opening.a && !opening.numbers)) return undefined
  const one = opening.a
  const noun = nounAfter(sheet, finds, i + 1)
  if (!noun) return undefined
  const word = sheet.lower[noun.at]!
  const single = one && is(sheet, noun.at, 'unnamed')
  const plural = is(sheet, noun.at, 'unnamedMany') && (opening.numbers || one)
  if (!single && !plural) return undefined
  // A name that follows makes it a title: "a diplomat, Rima Osei," keeps its name.
  const next = noun.at + 1
  if (next < sheet.size && sheet.gap[next] === 1) {
    if (sheet.capital[next] && !finds.chunks[next]) return undefined
    if (tokenTag(sheet.analysis, next) === 'NOUN' && !isVerb(sheet, next)) return undefined
  }
  const whole = wholeEnd(sheet, finds, noun.at + 1)
  return {
    first: i,
    noun: noun.at,
    wholeEnd: whole,
    end: beforeNames(sheet, finds, noun.at + 1, whole),
    many: plural,
    type: plural ? rewritten(word, sheet.lexicon.words.shapes.singular) : word,
    title: textOf(sheet, noun.titleFirst, noun.at + 1),
    ...(noun.of === undefined ? {} : { of: noun.of }),
  }
}

/** `end`, unless a person is named between `at` and it, who keeps a mention of their own. */
function beforeNames(sheet: Sheet, finds: Finds, at: number, end: number): number {
  for (let i = at; i < end; i++) if (sheet.capital[i] && !finds.chunks[i] && !isLetters(sheet, i)) return at
  return end
}

/** To the end of the noun phrase that a preposition joins, names in it included: "an aide to Hale". */
function wholeEnd(sheet: Sheet, { chunks }: Finds, at: number): number {
  const link = phraseAt(sheet, sheet.lexicon.trailing, at)
  if (!link || sheet.gap[at] !== 1) return at
  let end = at
  for (
    let i = link.end;
    i < link.end + 6 && i < sheet.size && (sheet.gap[i] === 1 || is(sheet, i, 'possessive'));
    i++
  ) {
    const noun = chunks[i] || /^(?:NOUN|PROPN)$/.test(tokenTag(sheet.analysis, i))
    if (noun) end = i + 1
    else if (!isInside(sheet, i, end)) break
  }
  return end
}

/** "PM": an office by its letters. */
function isLetters({ words }: Sheet, i: number): boolean {
  return /^\p{Lu}{2,}$/u.test(words[i]!)
}

/** What may stand within "close to the government of Norland": articles, modifiers, "of" right after a noun. */
function isInside(sheet: Sheet, i: number, end: number): boolean {
  if (is(sheet, i, 'the') || is(sheet, i, 'modifiers')) return true
  if (i === end && is(sheet, i, 'possessive')) return true
  return tokenTag(sheet.analysis, i) === 'ADJ' || (i === end && is(sheet, i, 'belonging'))
}

/** The first word for people within a few modifiers, with the state they belong to. */
export function nounAfter(sheet: Sheet, { chunks }: Finds, from: number) {
  let of: string | undefined
  let titleFirst = from
  for (let at = from, steps = 0; steps < 6 && at < sheet.size && sheet.gap[at] !== 2; steps++) {
    const chunk = chunks[at]
    const lower = sheet.lower[at]!
    if (is(sheet, at, 'unnamed') || is(sheet, at, 'unnamedMany'))
      if (!is(sheet, at + 1, 'unnamed') && !is(sheet, at + 1, 'unnamedMany')) return { at, titleFirst, of }
    if (chunk) {
      if (chunk.entry.id !== '') of ??= chunk.entry.owner ?? chunk.entry.id
      at = chunk.end
      if (is(sheet, at, 'possessive')) at++
      titleFirst = at
      continue
    }
    if (!/^[\p{L}-]/u.test(lower) || is(sheet, at, 'endsPhrase')) return undefined
    at++
  }
  return undefined
}
