import type { ListName } from './lexicon.ts'
import type { Finds } from './names.ts'
import type { Placed, Register } from './register.ts'
import { slugOf } from './spellings.ts'
import { goesOn, is, textOf } from './sheet.ts'

/** "the Houthi movement", "the Velist Front's leadership": a body that fights a state, by a word for what it is. */
export function addArmed(register: Register, { chunks }: Finds, noun: number): boolean {
  const { sheet } = register
  if (!['bodies', 'sides', 'governments'].some((list) => is(sheet, noun, list as ListName))) return false
  const chunk = chunks[is(sheet, noun - 1, 'possessive') ? noun - 2 : noun - 1]
  if (chunk?.entry.type !== 'armed' || sheet.capital[noun] || goesOn(sheet, noun + 1)) return false
  const { id, name, type } = chunk.entry
  if (!register.mention(id, chunk.first, noun + 1, 'name', 'a body by a word for what it is')) return false
  register.actor({ id, kind: 'organisation', name, type, names: [textOf(sheet, chunk.first, chunk.end)] })
  return true
}

/** "the government of Ostria", "the authorities in Velm": the state. */
export function addGovernmentOf(register: Register, { chunks }: Finds, noun: number): boolean {
  const { sheet } = register
  const isIn = is(sheet, noun, 'governing') && is(sheet, noun + 1, 'inside')
  if (!is(sheet, noun, 'sides') || !(isIn || is(sheet, noun + 1, 'belonging'))) return false
  const at = is(sheet, noun + 2, 'definite') ? noun + 3 : noun + 2
  const chunk = chunks[at]
  if (!chunk || !(chunk.entry.kind === 'state' || (isIn && chunk.entry.kind === 'capital'))) return false
  const { id } = chunk.entry
  if (register.mention(id, noun, chunk.end, 'description', 'a state by its side or government'))
    register.actor({
      id,
      kind: 'state',
      name: sheet.lexicon.states.get(id) ?? chunk.entry.name,
      names: [],
      descriptions: [textOf(sheet, noun, chunk.end)],
    })
  return true
}

/** The one state that the text names from token `first` until token `next`, where it names a second. */
export interface OnlyState {
  readonly id: string | undefined
  readonly first: number
  readonly next: number
}

export function onlyState({ chunks }: Finds): OnlyState {
  const states = chunks.filter((chunk) => chunk?.entry.id.startsWith('state/'))
  const id = states[0]?.entry.id
  const second = states.find((chunk) => chunk!.entry.id !== id)
  return { id, first: states[0]?.first ?? 0, next: second?.first ?? Infinity }
}

/**
 * "the government", "the transitional authorities" alone: of the one state named so far; where there are more, only a
 * government told of by more than the noun is a side of its own.
 */
export function addTheGovernment(
  register: Register,
  { chunks }: Finds,
  only: OnlyState,
  noun: number,
): boolean {
  const { sheet } = register
  const first = is(sheet, noun - 1, 'passing') ? noun - 1 : noun
  const isPlain = first === noun && is(sheet, noun, 'governments')
  const isOwn = is(sheet, noun, 'sides') && is(sheet, noun, 'governing')
  if (!(isPlain || isOwn) || !is(sheet, first - 1, 'definite') || chunks[noun]) return false
  const text = textOf(sheet, first, noun + 1)
  const isOfMany = only.id === undefined || noun >= only.next
  const told = isPlain ? (isOfMany ? onlyGovernment(register) : undefined) : stateCalled(register, text)
  if (told !== undefined)
    return register.mention(told, first - 1, noun + 1, 'description', 'a government told of before')
  if (!isPlain && first === noun) return false
  const { id } = only
  if (id === undefined || noun < only.first || noun >= only.next)
    return first < noun && addOwn(register, text, [first - 1, noun + 1])
  addOfState(register, id, text, [first - 1, noun + 1])
  return true
}

function addOfState(
  register: Register,
  id: string,
  text: string,
  [from, to]: readonly [number, number],
): void {
  const name = register.sheet.lexicon.states.get(id) ?? id
  if (register.mention(id, from, to, 'description', 'the government of the one state named'))
    register.actor({ id, kind: 'state', name, names: [], descriptions: [text] })
}

/** The state of whose government the same words were said before: "Ostria's transitional government". */
function stateCalled({ mentions }: Register, text: string): string | undefined {
  const words = ` ${text.toLowerCase()}`
  return mentions.findLast(
    ({ actor, text: said }) => actor.startsWith('state/') && said.toLowerCase().endsWith(words),
  )?.actor
}

/** The state of whose government alone a report has told so far: "Ostria's government", "the government of Ostria". */
function onlyGovernment({ sheet, mentions }: Register): string | undefined {
  const isGovernment = ({ actor, first, end }: Placed): boolean =>
    actor.startsWith('state/') && [first, end - 1].some((at) => is(sheet, at, 'governments'))
  const [only, ...others] = new Set(mentions.filter(isGovernment).map(({ actor }) => actor))
  return others.length > 0 ? undefined : only
}

/** "the transitional government" of nobody knows where. */
function addOwn(register: Register, text: string, [from, to]: readonly [number, number]): boolean {
  const id = `group/${slugOf(text)}`
  if (!register.mention(id, from, to, 'unnamed', 'a government without a name')) return false
  register.actor({ id, kind: 'group', name: text, names: [text], anonymous: true })
  return true
}
