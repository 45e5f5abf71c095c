import { sentenceOf } from '../../language/index.ts'
import { stateServed, type Actor } from '../reading.ts'
import { has } from './lexicon.ts'
import type { Finds } from './names.ts'
import { stateOfOutlet } from './outlets.ts'
import { peopleInOrder } from './pairs.ts'
import type { Placed, Register } from './register.ts'
import { is, lemmaAt, type Chunk, type Sheet } from './sheet.ts'

/** The state whose office publishes the report, by the outlet's name. */
export function stateAtHome({ report, lexicon }: Sheet): string | undefined {
  if (report.outlet === undefined) return undefined
  const own = [...lexicon.known.values()].map(({ id, name, names }) => [id, [name, ...names]] as const)
  const named = [...lexicon.states].map(([id, name]) => [id, [name]] as const)
  return stateOfOutlet(report.outlet, [...own.filter(([id]) => id.startsWith('state/')), ...named])
}

/** That state, else the ministry's own that the report tells, else the alliance that publishes itself. */
export function homeOf(register: Register): string | undefined {
  const outlet = register.sheet.report.outlet?.toLowerCase()
  if (register.home !== undefined || outlet === undefined) return register.home
  const itself = [...register.actors.values()].find(
    ({ kind, type, name, names }) =>
      kind === 'organisation' &&
      type !== 'media' &&
      [name, ...names].some((each) => each.toLowerCase() === outlet),
  )
  return stateServed(itself) ?? itself?.id
}

/**
 * Gives a state to those whose office the report tells without one. At home an office needs no state: where an office
 * of a state publishes, its people have none, and guests have theirs; of heads of states the first.
 */
export function addServants(register: Register, finds: Finds): void {
  const { home } = register
  const untied = untiedOffices(register)
  const guests = home === undefined ? [] : guestsOf(register, finds, untied)
  const heads = untied.filter((actor) => leads(register.sheet, actor) && !guests.includes(actor.id))
  if (home !== undefined)
    for (const actor of untied)
      if (!heads.slice(1).includes(actor) && !guests.includes(actor.id)) tie(register, actor, home)
  if (home === undefined && heads[0]) tieSpeaker(register, finds, heads[0])
  tieHost(register, finds)
}

/**
 * Heads of other states, whom somebody of the office at home is told to meet: "Minister Osei met with President Hale".
 */
function guestsOf(register: Register, finds: Finds, untied: readonly Actor[]): readonly string[] {
  const { sheet } = register
  const ids = untied.filter((actor) => leads(sheet, actor)).map(({ id }) => id)
  const met = peopleInOrder(register).filter(
    ({ actor, first }) => ids.includes(actor) && isMet(sheet, finds, first),
  )
  return [...new Set(met.map(({ actor }) => actor))]
}

/** Whether somebody whose office needs no state, as at home, meets whoever is named from token `first` on. */
function isMet(sheet: Sheet, { titles }: Finds, first: number): boolean {
  const before = first - 1
  const meets = is(sheet, before, 'meeting') || has(sheet.lexicon, lemmaAt(sheet, before), 'meets')
  if (!meets) return false
  const start = sheet.analysis.sentences[sentenceOf(sheet.analysis, first)]!
  const host = titles.slice(start, first).findLast((title) => title && !title.honorific)
  return host !== undefined && host.of === undefined && isOfState(sheet, host.title)
}

/**
 * Who begins a readout serves the state at home, else the one whose ties with the guest's it tells. Who has no office
 * there heads that state where the guest heads another; who receives a minister may be a minister.
 */
function tieHost(register: Register, finds: Finds): void {
  const { sheet, actors, home } = register
  const { host, guest, guestState } = readoutOf(register) ?? {}
  if (!host || !guest || guestState === undefined || host.roles.some(({ of }) => of !== undefined)) return
  const state = home ?? partnerOf(sheet, finds, guestState)
  const [leader] = sheet.lexicon.words.meant.leaderWords
  if (state === undefined) return
  if (host.roles.length > 0) tie(register, host, state)
  else if (leader !== undefined && leads(sheet, guest))
    actors.set(host.id, { ...host, roles: [{ title: leader, of: state }] })
}

/** Notes which state somebody serves by the office told. */
function tie({ actors }: Register, actor: Actor, of: string): void {
  actors.set(actor.id, { ...actor, roles: actor.roles.map((role) => ({ ...role, of })) })
}

/** People with a name and an office of a state, and no state, in the order of the text. */
function untiedOffices(register: Register): readonly Actor[] {
  const ids = new Set(peopleInOrder(register).map(({ actor }) => actor))
  return [...ids].flatMap((id) => {
    const actor = register.actors.get(id)!
    const isOffice = ({ title }: { readonly title: string }) => isOfState(register.sheet, title)
    const free = !actor.anonymous && actor.roles.every(({ of }) => of === undefined)
    return free && actor.roles.some(isOffice) ? [actor] : []
  })
}

/** Whether an office serves a state or its government: "foreign minister", no "journalist". */
export function isOfState({ lexicon }: Sheet, title: string): boolean {
  return title
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => has(lexicon, word, 'offices'))
}

function leads({ lexicon }: Sheet, { roles }: Actor): boolean {
  return roles.some(({ title }) => has(lexicon, title.toLowerCase(), 'leaders'))
}

interface Readout {
  readonly host: Actor
  readonly guest: Actor
  readonly guestState: string
}

/** Who begins a readout, and the guest of another state beside them: "Rima Hale met with President of Ostria Noor Osei". */
function readoutOf(register: Register): Readout | undefined {
  const { sheet, actors } = register
  const [first, second] = namedInBody(register)
  if (!first || !second || !sheet.opens[first.first] || first.actor === second.actor) return undefined
  if (sentenceOf(sheet.analysis, first.first) !== sentenceOf(sheet.analysis, second.first)) return undefined
  const [host, guest] = [actors.get(first.actor), actors.get(second.actor)]
  const guestState = stateServed(guest)
  return host && guest && guestState !== undefined ? { host, guest, guestState } : undefined
}

/** People where they are named below the headline, in the order of the text. */
export function namedInBody(register: Register): readonly Placed[] {
  const body = register.sheet.report.title_span?.[1] ?? 0
  return peopleInOrder(register).filter(({ span, how }) => how === 'name' && span[0] >= body)
}

/** The one state whose ties with the guest's the report tells: "relations between Norvia and Ostria", "the Norvian-Ostrian talks". */
function partnerOf(sheet: Sheet, { chunks }: Finds, guest: string): string | undefined {
  const states = [...new Set(chunks)].filter((chunk) => chunk?.entry.id.startsWith('state/')) as Chunk[]
  const partners = states.flatMap((one, i) => {
    const next = states[i + 1]
    const pair = next && [one.entry.id, next.entry.id]
    if (!pair?.includes(guest) || !isPair(sheet, one, next!)) return []
    return pair.filter((id) => id !== guest)
  })
  const [partner, ...others] = new Set(partners)
  return others.length === 0 ? partner : undefined
}

/** Two states beside each other and what they have with one another, no third in a list with them. */
function isPair(sheet: Sheet, { first, end }: Chunk, next: Chunk): boolean {
  const between = next.first - end
  const joined = between === 1 && (is(sheet, end, 'and') || /^\p{Pd}$/u.test(sheet.words[end]!))
  const near = [1, 2, 3, 4].some((n) => is(sheet, first - n, 'ties') || is(sheet, next.end + n - 1, 'ties'))
  return joined && near && sheet.words[first - 1] !== ','
}

/** Who is named before an address to a people begins heads it: "President Rima Hale: Norvians!", "My fellow Norvians". */
function tieSpeaker(register: Register, { chunks }: Finds, head: Actor): void {
  const { sheet } = register
  const called = chunks.find((chunk) => {
    if (!chunk?.entry.people || !chunk.entry.id.startsWith('state/')) return false
    const calls = is(sheet, chunk.first - 1, 'addressing')
    return calls || (sheet.opens[chunk.first] === 1 && sheet.words[chunk.end] === '!')
  })
  const named = peopleInOrder(register)[0]
  if (called && named?.actor === head.id && named.first < called.first) tie(register, head, called.entry.id)
}
