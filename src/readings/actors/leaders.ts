import { sentenceOf } from '../../language/index.ts'
import { definiteFrom, hostOfReadout } from './descriptions.ts'
import { has } from './lexicon.ts'
import type { Finds } from './names.ts'
import { fits } from './offices.ts'
import type { Placed, Register } from './register.ts'
import { is, isInverted, isVerb, type Sheet } from './sheet.ts'
import type { Title } from './title.ts'

/** A description of a head of state or government by the state, at token `at`: "the Ostrian leader". */
interface Described {
  readonly title: Title
  readonly at: number
  readonly sentence: number
  /** Another such description stands before it in the sentence. */
  readonly after: boolean
}

/** Below this what speaks for a person is too little. */
const ENOUGH = 2

/**
 * Heads of state whom the report names without an office and describes by it, before or after: "Noor Osei refused.
 * The Ostrian leader said …". The person for whom most speaks gets the office, where nobody else comes near.
 */
export function addLeaders(register: Register, finds: Finds, used: ReadonlySet<Title>): void {
  const offices = describedOffices(register, finds, used)
  const people = freePeople(register)
  const taken = new Set<string>()
  const own = officeOfHost(register, offices)
  if (own) {
    give(register, own.host, own.title)
    for (const key of own.keys) taken.add(key)
    taken.add(own.host)
  }
  const rated = [...offices].flatMap(([key, described]) =>
    [...people].map(([id, mentions]) => ({ key, id, score: scoreOf(register, described, mentions) })),
  )
  for (const { key, id, score } of rated.sort((a, b) => b.score - a.score)) {
    if (score < ENOUGH || taken.has(key) || taken.has(id)) continue
    const rival = rated.some(
      (other) =>
        other.score === score &&
        (other.key === key) !== (other.id === id) &&
        !taken.has(other.key) &&
        !taken.has(other.id),
    )
    taken.add(key)
    if (rival) continue
    taken.add(id)
    give(register, id, offices.get(key)![0]!.title)
  }
}

function give(register: Register, id: string, { title, of }: Title): void {
  const { kind, name } = register.actors.get(id)!
  register.actor({ id, kind, name, roles: [{ title, ...(of === undefined ? {} : { of }) }] })
}

/**
 * In a readout, "the President of Ostria" whom nobody is called is its own head, whom it names without a title, where
 * only one state is left whose head it could be.
 */
function officeOfHost(register: Register, offices: ReadonlyMap<string, readonly Described[]>) {
  const ways = [...offices].flatMap(([key, [first]]) => (first ? [{ key, title: first.title }] : []))
  const states = new Set(ways.map(({ title }) => title.of))
  const host = states.size === 1 ? hostOfReadout(register) : undefined
  return host && { host: host.id, title: ways[0]!.title, keys: ways.map(({ key }) => key) }
}

/** Descriptions of heads of states of whom nobody named holds the office, by state and office. */
function describedOffices(
  { sheet, actors }: Register,
  { titles, chunks }: Finds,
  used: ReadonlySet<Title>,
): ReadonlyMap<string, readonly Described[]> {
  const people = [...actors.values()].filter(({ kind, anonymous }) => kind === 'person' && !anonymous)
  const found = new Map<string, Described[]>()
  let last = -1
  for (const title of new Set(titles)) {
    if (!title?.of?.startsWith('state/') || used.has(title) || title.honorific) continue
    if (!has(sheet.lexicon, title.head, 'leaders') || !isWhole(sheet, title, chunks)) continue
    const at = definiteFrom(sheet, title)
    if (at < 0 || people.some((actor) => fits(sheet, actor, title))) continue
    // who once led a state is not who leads it
    const state = `${is(sheet, title.first, 'past') ? 'past ' : ''}${title.of} `
    const key = [...found.keys()].find((each) => each.startsWith(state)) ?? `${state}${title.head}`
    const sentence = sentenceOf(sheet.analysis, at)
    const described = { title, at, sentence, after: sentence === last }
    last = sentence
    found.set(key, [...(found.get(key) ?? []), described])
  }
  return found
}

/** The state and the office and no more, but for "former": no "leader of a movement in Ostria". */
function isWhole(sheet: Sheet, { first, titleFirst, title, head }: Title, chunks: Finds['chunks']): boolean {
  const past = is(sheet, first, 'past') ? 1 : 0
  const opening = chunks[first + past]
  if (is(sheet, first, 'bygone') || (first !== titleFirst && opening?.first !== first + past)) return false
  const office = past === 0 ? head : `${sheet.lower[first]} ${head}`
  return title.toLowerCase() === office || (opening?.entry.kind === 'seat' && first + past === titleFirst)
}

/** People with a name and no office of a state, with their mentions in text order. */
function freePeople({ actors, mentions, sheet }: Register): ReadonlyMap<string, readonly Placed[]> {
  const found = new Map<string, Placed[]>()
  for (const mention of mentions) {
    const actor = actors.get(mention.actor)
    if (actor?.kind !== 'person' || actor.anonymous || mention.how !== 'name') continue
    const free = actor.roles.every(
      ({ title, of }) => of === undefined && has(sheet.lexicon, title.toLowerCase(), 'leaders'),
    )
    if (free) found.set(actor.id, [...(found.get(actor.id) ?? []), mention])
  }
  for (const there of found.values()) there.sort((a, b) => a.first - b.first)
  return found
}

/** What speaks for one person to be whom the descriptions mean, less what speaks against it. */
function scoreOf(register: Register, described: readonly Described[], mentions: readonly Placed[]): number {
  return described.reduce((sum, each) => sum + scoreAt(register, each, mentions), 0)
}

function scoreAt(
  register: Register,
  { at, sentence, title, after }: Described,
  mentions: readonly Placed[],
): number {
  const { sheet } = register
  const inSentence = (s: number) => mentions.filter(({ first }) => sentenceOf(sheet.analysis, first) === s)
  const acting = (s: number) =>
    inSentence(s).some((one) => isActing(sheet, one) || isInverted(sheet, one.first))
  const acts = isActing(sheet, { first: at, end: title.end }) || isInverted(sheet, at)
  const here = inSentence(sentence)
  // Who does something to the one described, or is told of beside them, is somebody else.
  if (here.length > 0) return !acts || acting(sentence) || here.some(({ first }) => first > at) ? -3 : 2
  const leads = acts && opensTheTale(register, at, sentence) && !after
  if (leads && acting(sentence - 1)) return 3
  if (inSentence(sentence - 1).length > 0 || acting(sentence - 2)) return 1
  const later = leads && mentions[0]!.first > at && (acting(sentence + 1) || acting(sentence + 2))
  return later ? 2 : 0
}

/** Whether nobody is named in the sentence before token `at`. */
function opensTheTale({ sheet, mentions }: Register, at: number, sentence: number): boolean {
  const start = sheet.analysis.sentences[sentence]!
  return !mentions.some(({ actor, first }) => actor.startsWith('person/') && first >= start && first < at)
}

/** Whether a finite verb follows, at once or behind an aside in commas. */
function isActing(sheet: Sheet, { end }: Pick<Placed, 'first' | 'end'>): boolean {
  if (sheet.words[end] !== ',') return isFiniteNear(sheet, end)
  for (let i = end + 1; i < end + ASIDE && i < sheet.size && sheet.gap[i] !== 2; i++) {
    if (sheet.words[i] === '.') return false
    if (sheet.words[i] === ',') return isFiniteNear(sheet, i + 1)
  }
  return false
}

/** Tokens of an aside at most. */
const ASIDE = 14

function isFiniteNear(sheet: Sheet, from: number): boolean {
  for (let i = from; i < from + 3 && i < sheet.size; i++) {
    if (isVerb(sheet, i)) return sheet.analysis.xpos[i] !== 'VBG'
    if (!sheet.lower[i]!.endsWith('ly') && !is(sheet, i, 'adverbs')) return false
  }
  return false
}
