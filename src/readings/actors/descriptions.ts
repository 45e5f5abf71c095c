import { sentenceOf } from '../../language/index.ts'
import { isOfState, namedInBody } from './home.ts'
import { has } from './lexicon.ts'
import { stateServed, type Actor } from '../reading.ts'

import { goingOn, heardBefore } from './going-on.ts'
import type { Finds } from './names.ts'
import { fits, mayBeCalled, sameOffice } from './offices.ts'
import { isSubject } from './pronouns.ts'
import type { Placed, Register } from './register.ts'
import { is, isInverted, textOf, type Sheet } from './sheet.ts'
import type { Title } from './title.ts'

/**
 * Definite descriptions: "the Ostrian leader", "the envoy", "the official". Each is resolved only where
 * one person of the report fits, by the office, the state and, for unnamed people, the type.
 */
export function addDescriptions(register: Register, { titles }: Finds, used: ReadonlySet<Title>): void {
  const { sheet } = register
  const host = hostOfReadout(register) ?? firstLeader(register)
  const bare = host
    ? [...new Set(titles)].flatMap((title) => (title && isOwnHead(sheet, title) ? [title] : []))
    : []
  for (let i = 0; i < sheet.size; i++) {
    const title = titles[i]
    if (!title || title.first !== i || title.honorific || title.many || used.has(title)) continue
    const first = definiteFrom(sheet, title)
    const end = register.free(title.first, title.end) ? title.end : title.headEnd
    if (first < 0 || !register.free(title.first, end)) continue
    const fitting = [...register.actors.values()].filter(
      (actor) => actor.kind === 'person' && fits(sheet, actor, title),
    )
    const actor =
      (host && isOwnHead(sheet, title) && isHosts(register, host, fitting, bare) ? host : undefined) ??
      (fitting.length === 1
        ? fitting[0]!
        : (goingOn(register, fitting, title, [first, end]) ??
          ofHome(register, fitting, title, first) ??
          lastUnnamed(register, fitting, first) ??
          untied(register, title, first) ??
          (fitting.length === 0
            ? (calledSo(register, title, first) ?? untitledFirst(register, title, first))
            : undefined)))
    if (!actor) {
      if (fitting.length === 0) addOfState(register, titles, title, [first, end])
      continue
    }
    if (register.mention(actor.id, first, end, 'description', 'a definite description'))
      register.actor({ ...actor, names: [], descriptions: [textOf(sheet, first, end)] })
  }
}

/**
 * "The Ostrian diplomat", "the premier": the one person named before who holds such an office. Where no state is told, it
 * must be whoever last did or said something, too.
 */
function calledSo(register: Register, title: Title, at: number): Actor | undefined {
  const { sheet, actors, mentions } = register
  if (!sheet.lexicon.words.callings.has(title.head) || sheet.quoted[at]) return undefined
  const near = sentenceOf(sheet.analysis, at) - (title.of === undefined ? NEAR : FAR)
  const called = new Map<string, string[]>()
  for (const { actor, first, how, text } of mentions) {
    if (how !== 'name' || first >= at || !actor.startsWith('person/')) continue
    if (sentenceOf(sheet.analysis, first) >= near) called.set(actor, [...(called.get(actor) ?? []), text])
  }
  const [one, ...others] = [...called].filter(([id, texts]) =>
    mayBeCalled(sheet, actors.get(id)!, title, texts),
  )
  if (!one || others.length > 0) return undefined
  const isLast = title.of !== undefined || heardBefore(register, at, isSubject)[0]?.actor === one[0]
  return isLast ? actors.get(one[0]) : undefined
}

/** How many sentences back somebody must be named whom a word for many means, without a state and with one. */
const NEAR = 3
const FAR = 1000

/** "met the Ostrian foreign minister", whom no report names: who deals with them deals with the state. */
function addOfState(
  register: Register,
  titles: Finds['titles'],
  title: Title,
  [first, end]: readonly [number, number],
): void {
  const { sheet } = register
  const { of } = title
  // the state must be named in the description itself
  const isNamed = title.titleFirst > title.first || end > title.headEnd
  // a former minister is no longer the state's
  const body = of === undefined ? undefined : sheet.lexicon.bodies.get(of)
  const isSide = (of?.startsWith('state/') ?? false) || body?.type === 'armed'
  if (!(isNamed || body) || of === undefined || !isSide || is(sheet, title.first, 'past')) return
  // "the Ostrian journalist" is not
  if (!isOfState(sheet, title.title) && !has(sheet.lexicon, title.head, 'leaderWords')) return
  if (speaksSoon(sheet, end) || isInverted(sheet, first) || isNamedNext(sheet, titles, title, end)) return
  if (register.mention(of, first, end, 'description', 'a state by the holder of an office'))
    register.actor({
      id: of,
      kind: body ? 'organisation' : 'state',
      name: sheet.lexicon.states.get(of) ?? body?.name ?? of,
      names: [],
      ...(body?.type ? { type: body.type } : {}),
      descriptions: [textOf(sheet, first, end)],
    })
}

/** "The Ostrian president, Rima Hale,"; not "after talks with the Ostrian president, Foreign Minister Noor Osei said". */
function isNamedNext(sheet: Sheet, titles: Finds['titles'], { head }: Title, end: number): boolean {
  if (sheet.lower[end] !== ',') return false
  const next = titles[end + 1]
  return sheet.capital[end + 1] === 1 && (!next || next.honorific || next.head === head)
}

/** "said", "on Monday responded by saying": a verb of speaking, past a day. */
function speaksSoon(sheet: Sheet, end: number): boolean {
  const day = is(sheet, end, 'at') && is(sheet, end + 1, 'never') ? end + 2 : end
  // "spoke by phone": who does it was in touch
  const isContact = is(sheet, day, 'converses') && is(sheet, day + 1, 'conversing')
  return is(sheet, day, 'speaks') && !isContact
}

/** Where the description begins: at its article; at the title for "Ostria's president"; -1 where it is not definite. */
export function definiteFrom(sheet: Sheet, title: Title): number {
  if (is(sheet, title.first - 1, 'definite')) return title.first - 1
  // "her Ostrian counterpart"
  const isHis = is(sheet, title.first - 1, 'his') || is(sheet, title.first - 1, 'her')
  if (isHis && title.of !== undefined) return title.first
  const possessive =
    title.of !== undefined && title.titleFirst > title.first && is(sheet, title.titleFirst - 1, 'possessive')
  return possessive ? title.first : -1
}

/**
 * "The president", where several are named: that of the speaker's own state within a quotation, else that of
 * the office which publishes the report.
 */
function ofHome(register: Register, fitting: readonly Actor[], title: Title, at: number): Actor | undefined {
  if (title.of !== undefined) return undefined
  const { sheet } = register
  const home = sheet.quoted[at] ? stateOfSpeaker(register, at) : register.home
  // "The President", as an office speaks of its own head, is none whose state is told
  if (home === undefined && !isOwnHead(sheet, title)) return undefined
  const isOffice = (office: string) =>
    home !== undefined || office.toLowerCase() === title.title.toLowerCase()
  const serving = (state: string | undefined) =>
    fitting.filter(
      ({ roles, anonymous }) => !anonymous && roles.some((role) => role.of === state && isOffice(role.title)),
    )
  // At home an office needs no state: "President Hale" beside "Ostrian President Osei".
  const [own, ...others] = serving(home).length > 0 ? serving(home) : serving(undefined)
  return others.length === 0 ? own : undefined
}

/**
 * "The Ostrian president", where one president was named before and no state beside him: not where others serve other
 * states and somebody of whom no office is told might be meant.
 */
function untied(register: Register, title: Title, at: number): Actor | undefined {
  const { sheet, actors, mentions } = register
  if (!title.of?.startsWith('state/') || !has(sheet.lexicon, title.head, 'leaders')) return undefined
  const people = [...actors.values()].filter(({ kind, anonymous }) => kind === 'person' && !anonymous)
  const holders = people.filter(({ roles }) => roles.some((role) => sameOffice(sheet, role.title, title)))
  const open = holders.filter(({ roles }) => roles.every(({ of }) => of === undefined))
  const isSure = holders.length === 1 || people.every(({ roles }) => roles.length > 0)
  const [one, ...others] = open
  const sentence = sentenceOf(sheet.analysis, at)
  const before = mentions.filter(({ actor, first }) => actor === one?.id && first < at)
  // "President Hale spoke with Ostria's president"
  const isOther = before.some(({ first }) => sentenceOf(sheet.analysis, first) === sentence)
  if (!one || before.length === 0 || isOther || !isSure || others.length > 0) return undefined
  const { of } = title
  return {
    ...one,
    roles: one.roles.map((role) => (sameOffice(sheet, role.title, title) ? { ...role, of } : role)),
  }
}

/**
 * Whom "the President" of a readout means that begins "Rima Hale spoke by telephone with President of Ostria Noor
 * Osei": an office names its own head without a title, and others with theirs.
 */
export function hostOfReadout(register: Register): Actor | undefined {
  const { sheet, actors } = register
  const [host, guest] = namedInBody(register)
  if (!host || !guest || !sheet.opens[host.first]) return undefined
  const roles = (id: string) => actors.get(id)?.roles ?? []
  const together = sentenceOf(sheet.analysis, host.first) === sentenceOf(sheet.analysis, guest.first)
  const titled = roles(guest.actor).some(({ of }) => of !== undefined)
  return together && titled && roles(host.actor).length === 0 ? actors.get(host.actor) : undefined
}

/**
 * Whether such an office is the host's: one that somebody else holds by name is not, unless the host has no office and
 * each office that is named so is somebody else's, too: then both are presidents.
 */
function isHosts(
  { sheet, actors }: Register,
  host: Actor,
  fitting: readonly Actor[],
  bare: readonly Title[],
): boolean {
  if (fitting.some(({ id }) => id === host.id)) return true
  if (host.roles.length > 0) return false
  if (fitting.length === 0) return true
  const named = [...actors.values()].filter(({ kind, anonymous }) => kind === 'person' && !anonymous)
  return bare.every((title) => named.some((actor) => fits(sheet, actor, title)))
}

/** Whom a report begins with, where that is the head of a state: "President of Ostria Noor Osei reiterates". */
function firstLeader(register: Register): Actor | undefined {
  const { sheet, actors } = register
  const [first] = namedInBody(register)
  const actor = first && sheet.opens[first.first] ? actors.get(first.actor) : undefined
  const leads = actor?.roles.some(
    ({ title, of }) => of?.startsWith('state/') && has(sheet.lexicon, title.toLowerCase(), 'leaders'),
  )
  return leads ? actor : undefined
}

/** Whom a report begins with, without an office: "Rima Hale held a briefing. The President noted". */
function untitledFirst(register: Register, title: Title, at: number): Actor | undefined {
  const { sheet, actors } = register
  const [first] = namedInBody(register)
  if (!first || first.first >= at || sheet.opens[first.first] !== 1 || !isOwnHead(sheet, title))
    return undefined
  const actor = actors.get(first.actor)!
  if (sheet.quoted[at] || actor.roles.length > 0 || !isSubject(sheet, first)) return undefined
  return { ...actor, roles: [{ title: title.title }] }
}

/** "The President", "the Head of State", in capitals and with no state: as an office speaks of its own head. */
function isOwnHead(sheet: Sheet, { of, first, head, title }: Title): boolean {
  const leads = has(sheet.lexicon, head, 'leaders') || has(sheet.lexicon, title.toLowerCase(), 'leaderWords')
  return of === undefined && sheet.capital[first] === 1 && leads
}

/** The state that the person serves who last spoke outside quotations. */
function stateOfSpeaker({ sheet, mentions, actors }: Register, at: number): string | undefined {
  let last: Placed | undefined
  for (const mention of mentions)
    if (mention.first < at && !sheet.quoted[mention.first] && mention.actor.startsWith('person/'))
      if ((!last || mention.first > last.first) && isHeard(sheet, mention)) last = mention
  return last && stateServed(actors.get(last.actor))
}

/** Whether a verb of speaking stands beside a mention. */
function isHeard(sheet: Sheet, { first, end }: Placed): boolean {
  for (let i = end; i < end + 3; i++) if (is(sheet, i, 'speaks')) return true
  return is(sheet, first - 1, 'saidBefore')
}

/** Of several unnamed people of the type, the one brought in last. */
function lastUnnamed(register: Register, fitting: readonly Actor[], before: number): Actor | undefined {
  if (fitting.length === 0 || !fitting.every((actor) => actor.anonymous)) return undefined
  const starts = new Map(
    fitting.map((actor) => [
      actor.id,
      register.mentions.find((m) => m.actor === actor.id)?.first ?? Infinity,
    ]),
  )
  return fitting
    .filter((actor) => starts.get(actor.id)! < before)
    .sort((a, b) => starts.get(b.id)! - starts.get(a.id)!)[0]
}
