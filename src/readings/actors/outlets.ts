import { ARTICLES, OFFICES } from './data/offices.en.ts'
import { STATES } from './data/states.en.ts'
import { cells, rows, stateId } from './lexicon.ts'

const IN_OFFICES = new Set(OFFICES.trim().split(/\s+/u))
const LEFT_OUT = new Set(ARTICLES.split(' '))

/** A state by the names under which it may stand in the name of its office. */
export type NamedState = readonly [id: string, names: readonly string[]]

/**
 * The state whose office publishes under a name: "Office of the President of Ostria", "Ostrian Ministry of Defence", or
 * the seat of its government by itself. Of two that are named the first: the embassy of one stands in the other.
 * `named`: states with names of their own, besides those of the data.
 */
export function stateOfOutlet(outlet: string, named: Iterable<NamedState> = []): string | undefined {
  const name = plainOutlet(outlet)
  const seat = BY_SEAT.get(name)
  if (seat !== undefined) return seat
  const words = name.split(' ')
  if (!words.some((word) => IN_OFFICES.has(word))) return undefined
  const own = [...named].map(([id, names]) => ({ id, names: names.map(plainWords) }))
  const found = [...own, ...STATES_OF_DATA].map(({ id, names }) => ({ id, at: firstPlace(names, words) }))
  return found.filter(({ at }) => at < words.length).sort((a, b) => a.at - b.at)[0]?.id
}

/** The name of a publisher as names are compared: small letters, no signs, no article. */
export function plainOutlet(name: string): string {
  return plainWords(name).join(' ')
}

function plainWords(name: string): readonly string[] {
  const words =
    name
      .toLowerCase()
      .replaceAll('.', '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return LEFT_OUT.has(words[0] ?? '') ? words.slice(1) : words
}

/** Where one of the names first stands among words, or a word that begins as it does ("Russian" as "Russia"). */
function firstPlace(names: readonly (readonly string[])[], words: readonly string[]): number {
  const places = names.map((name) => words.findIndex((_, at) => standsAt(name, words, at)))
  return Math.min(words.length, ...places.filter((at) => at >= 0))
}

function standsAt(name: readonly string[], words: readonly string[], at: number): boolean {
  const [first = '', ...rest] = name
  if (rest.length === 0 && first.length >= 5) return words[at]!.startsWith(first.slice(0, -1))
  return name.length > 0 && name.every((word, i) => words[at + i] === word)
}

const ROWS = rows(STATES)

const STATES_OF_DATA = ROWS.map(([code = '', names, adjectives]) => ({
  id: stateId(code),
  names: [...cells(names), ...cells(adjectives)].map(plainWords),
}))

/** The state that is meant where a seat of government is named, by the seat's name. */
const BY_SEAT: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([code = '', , , , seats]) =>
    cells(seats).map((seat) => [plainOutlet(seat), stateId(code)] as const),
  ),
)
