import type { Report, Span } from '../../evidence/index.ts'
import { tokensSpan, type Analysis } from '../../language/index.ts'
import type { Findings, Reader } from '../reader.ts'
import type { Actor, ActorMention, Place } from '../reading.ts'
import { findChunks } from './chunks.ts'
import { describeName, kindOf, type Name, type NameKind } from './classify.ts'
import type { KnownActor } from './known.ts'
import { makeLexicon, type Lexicon } from './lexicon.ts'
import { meaningOf } from './metonyms.ts'
import { findRuns, type Finds } from './names.ts'
import { rolesOf } from './roles.ts'
import { makeSheet, textOf, type Chunk, type Sheet } from './sheet.ts'
import { joinSpellings, slugOf, type Person } from './spellings.ts'
import { findTitles } from './titles.ts'
import type { Towns } from './towns.ts'
import type { ActorWords } from './words.ts'

/** What the reader is made of: words by language (a prefix of BCP 47 tags), towns, and a user's own actors. */
export interface ActorsReaderParts {
  readonly languages: readonly ActorWords[]
  readonly towns: Towns
  readonly known?: readonly KnownActor[]
}

/** Makes the reader of actors, their mentions and places. */
export function makeActorsReader({ languages, towns, known = [] }: ActorsReaderParts): Reader {
  const lexicons = new Map<string, Lexicon>()
  return {
    name: 'actors',
    needs: [],
    gives: ['actors', 'mentions', 'places'],
    read(report, analysis) {
      const words = languages.find(
        ({ language }) => analysis.language.toLowerCase().split('-')[0] === language,
      )
      if (!words) return { actors: [], mentions: [], places: [] }
      let lexicon = lexicons.get(words.language)
      if (!lexicon) lexicons.set(words.language, (lexicon = makeLexicon(words, known)))
      return readActors(report, analysis, lexicon, towns)
    },
  }
}

function readActors(
  report: Report,
  analysis: Analysis,
  lexicon: Lexicon,
  towns: Towns,
): Pick<Findings, 'actors' | 'mentions' | 'places'> {
  const sheet = makeSheet(report, analysis, lexicon)
  const chunks = findChunks(sheet)
  const finds: Finds = { chunks, titles: findTitles(sheet, chunks) }
  const names = findRuns(sheet, finds).map((run) => describeName(sheet, finds, towns, run))
  const kinds = sortNames(names, lexicon)
  const people = joinSpellings(
    names.filter((name) => kinds.get(name) === 'person'),
    lexicon,
  )
  const register = new Register(sheet)
  addPeople(register, sheet, finds, people)
  addBodies(register, names, kinds)
  addChunks(register, sheet, finds, towns)
  addTowns(register, names, kinds, towns)
  return register.findings()
}

/** Every name with its kind: names of the same words share one, and a surname has its person's. */
function sortNames(names: readonly Name[], lexicon: Lexicon): ReadonlyMap<Name, NameKind> {
  const byKey = new Map<string, Name[]>()
  for (const name of names) byKey.set(name.key, [...(byKey.get(name.key) ?? []), name])
  const kinds = new Map<Name, NameKind>()
  const surnames = new Set<string>()
  for (const group of byKey.values()) {
    const kind = kindOf(group)
    for (const name of group) kinds.set(name, kind)
    if (kind === 'person') for (const part of surnameOf(group[0]!)) surnames.add(part)
  }
  for (const name of names) {
    const { parts, scores } = name
    if (kinds.get(name) === 'person' || !surnames.has(parts.at(-1)!) || scores.person < -2) continue
    const named =
      parts.length === 1 ? kinds.get(name) !== 'place' : parts.length < 4 && lexicon.given.has(parts[0]!)
    if (named) kinds.set(name, 'person')
  }
  return kinds
}

/** The words by which a person may be named again: the last, and the first of names like "Song Min-soon". */
function surnameOf({ parts }: Name): readonly string[] {
  return parts.at(-1)!.includes('-') && parts.length > 1 ? [parts.at(-1)!, parts[0]!] : [parts.at(-1)!]
}

/** Collects actors and mentions; later mentions that would overlap earlier ones are left out. */
class Register {
  readonly sheet: Sheet
  readonly actors = new Map<string, Actor>()
  readonly mentions: ActorMention[] = []
  readonly places: Place[] = []
  readonly taken: Uint8Array
  constructor(sheet: Sheet) {
    this.sheet = sheet
    this.taken = new Uint8Array(sheet.size)
  }
  /** Whether no mention has a token of `[first, end)`. */
  free(first: number, end: number): boolean {
    for (let i = first; i < end; i++) if (this.taken[i]) return false
    return true
  }
  take(first: number, end: number): Span {
    this.taken.fill(1, first, end)
    return tokensSpan(this.sheet.analysis, first, end)
  }
  mention(actor: string, first: number, end: number, how: ActorMention['how'], by_rule: string): void {
    if (end <= first || !this.free(first, end)) return
    const span = this.take(first, end)
    this.mentions.push({ actor, text: this.sheet.analysis.text.slice(...span), span, how, by_rule })
  }
  actor(actor: Pick<Actor, 'id' | 'kind' | 'name'> & Partial<Actor>): void {
    const there = this.actors.get(actor.id)
    const names = [...new Set([...(there?.names ?? []), ...(actor.names ?? [])])]
    this.actors.set(actor.id, {
      ...{ descriptions: [], roles: [], members: [], relations: [] },
      ...there,
      ...actor,
      names,
    })
  }
  findings(): Pick<Findings, 'actors' | 'mentions' | 'places'> {
    const order = (a: { span: Span }, b: { span: Span }) => a.span[0] - b.span[0]
    return {
      actors: [...this.actors.values()],
      mentions: this.mentions.sort(order),
      places: this.places.sort(order),
    }
  }
}

function addPeople(register: Register, sheet: Sheet, finds: Finds, people: readonly Person[]): void {
  const roles = rolesOf(sheet, finds, people)
  for (const person of people) {
    const { id, name, names, joined } = person
    register.actor({
      id,
      kind: 'person',
      name,
      names,
      ...roles.get(id)!,
      ...(joined.length > 0 ? { joined } : {}),
    })
    for (const mention of person.mentions) {
      const first = mention.before.find((title) => title.end <= mention.first)?.first ?? mention.first
      const comma = sheet.words[mention.first - 1] === ','
      register.mention(id, comma ? mention.first : first, mention.end, 'name', 'name of a person')
    }
  }
}

function addBodies(register: Register, names: readonly Name[], kinds: ReadonlyMap<Name, NameKind>): void {
  for (const name of names) {
    const kind = kinds.get(name)
    if (kind !== 'organisation' && kind !== 'media') continue
    const id = `org/${slugOf(name.name)}`
    register.actor({
      id,
      kind: 'organisation',
      name: name.name,
      names: [name.name],
      ...(kind === 'media' ? { type: 'media' } : {}),
    })
    register.mention(id, name.first, name.end, 'name', 'name of an organisation')
  }
}

function addChunks(register: Register, sheet: Sheet, finds: Finds, towns: Towns): void {
  for (let i = 0; i < sheet.size; i++) {
    const chunk = finds.chunks[i]
    if (!chunk || chunk.first !== i) continue
    const meaning = meaningOf(sheet, finds, chunk)
    if (meaning.as === 'neither' || !register.free(chunk.first, chunk.end)) continue
    if (meaning.as === 'place') addPlace(register, sheet, chunk, towns)
    else addMeant(register, sheet, chunk, meaning.by_rule)
  }
}

function addMeant(register: Register, sheet: Sheet, chunk: Chunk, by_rule: string): void {
  const { entry } = chunk
  const text = textOf(sheet, chunk.first, chunk.end)
  const state = entry.kind !== 'organisation' && entry.kind !== 'person' && entry.kind !== 'group'
  register.actor({
    id: entry.id,
    kind: state ? 'state' : (entry.kind as Actor['kind']),
    name: state ? (sheet.lexicon.states.get(entry.id) ?? entry.name) : entry.name,
    names: [text],
    ...(entry.type === undefined ? {} : { type: entry.type }),
  })
  const how =
    entry.kind === 'seat' || entry.kind === 'capital' || entry.kind === 'demonym' ? 'metonym' : 'name'
  register.mention(entry.id, chunk.first, chunk.end, how, by_rule)
}

function addPlace(register: Register, sheet: Sheet, { first, end, entry }: Chunk, towns: Towns): void {
  const span = register.take(first, end)
  const town = entry.kind === 'state' ? undefined : towns.find(entry.name)
  const there = town && (entry.country === '' || town.country === entry.country)
  register.places.push({
    name: entry.name,
    text: sheet.analysis.text.slice(...span),
    span,
    ...(entry.country === '' ? {} : { country: entry.country }),
    ...(there ? { lat: town.lat, lon: town.lon } : {}),
  })
}

function addTowns(
  register: Register,
  names: readonly Name[],
  kinds: ReadonlyMap<Name, NameKind>,
  towns: Towns,
): void {
  for (const name of names) {
    if (kinds.get(name) !== 'place' || !register.free(name.first, name.end)) continue
    const span = register.take(name.first, name.end)
    const town = towns.find(name.name)
    register.places.push({
      name: town?.name ?? name.name,
      text: register.sheet.analysis.text.slice(...span),
      span,
      ...(town ? { country: town.country, lat: town.lat, lon: town.lon } : {}),
    })
  }
}
