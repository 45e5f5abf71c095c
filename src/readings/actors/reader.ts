import type { Report } from '../../evidence/index.ts'
import type { Analysis } from '../../language/index.ts'
import type { Findings, Reader } from '../reader.ts'
import { stateServed, type Actor } from '../reading.ts'
import { addBodies, lettersAfter, tieOfficers } from './bodies.ts'
import { findChunks } from './chunks.ts'
import { describeName, kindOf, TOWN, type Name, type NameKind } from './classify.ts'
import type { KnownActor } from './known.ts'
import { folded, has, makeLexicon, type Lexicon } from './lexicon.ts'
import { meaningOf } from './metonyms.ts'
import { findRuns, type Finds } from './names.ts'
import { addCrowds } from './crowds.ts'
import { addDescriptions } from './descriptions.ts'
import { addGroups } from './groups.ts'
import { addHalves } from './halves.ts'
import { addServants, homeOf, stateAtHome } from './home.ts'
import { addInstitutions } from './institutions.ts'
import { addLeaders } from './leaders.ts'
import { addPublishers } from './publishers.ts'
import { addPronouns } from './pronouns.ts'
import { Register } from './register.ts'
import { settleSides } from './opposing.ts'
import { joinRebels } from './rebels.ts'
import { recut } from './recut.ts'
import { rolesOf, type Roles } from './roles.ts'
import { addUnnamed } from './unnamed.ts'
import { is, makeSheet, textOf, type Chunk, type Sheet } from './sheet.ts'
import { joinSpellings, slugOf, type Person } from './spellings.ts'
import { findTitles } from './titles.ts'
import type { Towns } from './towns.ts'
import { addTwos } from './twos.ts'
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
    gives: ['actors', 'mentions', 'places', 'home'],
    read(report, analysis) {
      const words = languages.find(
        ({ language }) => analysis.language.toLowerCase().split('-')[0] === language,
      )
      if (!words) return { actors: [], mentions: [], places: [], home: undefined }
      let lexicon = lexicons.get(words.language)
      if (!lexicon) lexicons.set(words.language, (lexicon = makeLexicon(words, known)))
      return readActors(report, recut(analysis, words.elisions), lexicon, towns)
    },
  }
}

function readActors(
  report: Report,
  analysis: Analysis,
  lexicon: Lexicon,
  towns: Towns,
): Pick<Findings, 'actors' | 'mentions' | 'places' | 'home'> {
  const sheet = makeSheet(report, analysis, lexicon)
  const chunks = findChunks(sheet)
  const finds: Finds = { chunks, titles: findTitles(sheet, chunks) }
  const names = findRuns(sheet, finds).map((run) => describeName(sheet, finds, towns, run))
  const kinds = sortNames(names, sheet)
  const people = joinSpellings(
    names.filter((name) => kinds.get(name) === 'person'),
    lexicon,
  )
  const register = new Register(sheet, stateAtHome(sheet))
  const roles = rolesOf(sheet, finds, people)
  addPublishers(register, finds)
  addHalves(register, finds)
  addPeople(register, finds, people, roles.sayings)
  addServants(register, finds)
  addBodies(register, finds, names, kinds)
  tieOfficers(register)
  addInstitutions(register, finds)
  addTwos(register, finds)
  addUnnamed(register, finds)
  addGroups(register, finds, roles.serving)
  const used = new Set(people.flatMap(({ mentions }) => mentions.flatMap(({ after }) => after)))
  addLeaders(register, finds, used)
  addDescriptions(register, finds, used)
  addCrowds(register, finds)
  addTowns(register, names, kinds, towns)
  addChunks(register, finds, towns)
  joinRebels(register, finds)
  settleSides(register)
  addPronouns(register, new Map(people.map(({ id, gender }) => [id, gender])), roles.serving)
  return { ...register.findings(), home: homeOf(register) }
}

/** Every name with its kind: names of the same words share one, and a surname has its person's. */
function sortNames(names: readonly Name[], sheet: Sheet): ReadonlyMap<Name, NameKind> {
  const { lexicon } = sheet
  const byKey = new Map<string, Name[]>()
  for (const name of names) byKey.set(name.key, [...(byKey.get(name.key) ?? []), name])
  const kinds = new Map<Name, NameKind>()
  const surnames = new Set<string>()
  const firsts = new Set<string>()
  const printed = new Set<string>()
  for (const group of byKey.values()) {
    const kind = kindOf(group)
    for (const name of group) kinds.set(name, kind)
    if (kind !== 'person') continue
    for (const part of surnameOf(group[0]!)) surnames.add(part)
    if (group[0]!.parts.length > 1) firsts.add(group[0]!.parts[0]!)
    for (const word of group[0]!.name.split(' ')) if (CAPITALS.test(word)) printed.add(word)
  }
  // "(SAC)" behind a body's name
  const letters = new Set(
    names.flatMap((name) => (kinds.get(name) === 'organisation' ? lettersAfter(sheet, name.end) : [])),
  )
  for (const name of names) if (letters.has(name.key)) kinds.set(name, 'organisation')
  // "XO", where "XO Lantai" has a word in capitals, too
  for (const name of names)
    if (printed.has(name.name) && kinds.get(name) === 'organisation') kinds.set(name, 'person')
  for (const name of names) {
    const { parts, scores } = name
    // "Ondril", where nothing but "Ondril Soto" tells whose name it is
    if (kinds.get(name) === 'unknown' && parts.length === 1 && firsts.has(parts[0]!))
      kinds.set(name, 'person')
    if (kinds.get(name) === 'person' || !surnames.has(parts.at(-1)!) || scores.person < -2) continue
    const named =
      parts.length === 1
        ? kinds.get(name) !== 'place' || byKey.get(name.key)!.every(isOnlyTown)
        : parts.length < 4 && (lexicon.given.has(parts[0]!) || has(lexicon, parts[0]!, 'particles'))
    if (named) kinds.set(name, 'person')
  }
  return kinds
}

/** Nothing but the list of towns says that it is a place: never "in Castro". */
function isOnlyTown({ scores }: Name): boolean {
  return scores.place <= TOWN
}

const CAPITALS = /^\p{Lu}{2,}$/u

/** The words by which a person may be named again: the last, and the first of names like "Song Min-soon". */
function surnameOf({ parts }: Name): readonly string[] {
  return parts.at(-1)!.includes('-') && parts.length > 1 ? [parts.at(-1)!, parts[0]!] : [parts.at(-1)!]
}

function addPeople(
  register: Register,
  finds: Finds,
  people: readonly Person[],
  sayings: Roles['sayings'],
): void {
  const { words } = register.sheet
  for (const { id, name, names, joined, mentions } of people) {
    register.actor({
      id,
      kind: 'person',
      name,
      names,
      ...sayings.get(id)!,
      ...(joined.length > 0 ? { joined } : {}),
    })
    for (const mention of mentions) {
      const comma = words[mention.first - 1] === ','
      const first = comma
        ? mention.first
        : (mention.before.find((title) => !title.relation)?.first ?? mention.first)
      if (is(register.sheet, mention.end, 'sides')) addAdministration(register, id, first, mention.end)
      else register.mention(id, first, mention.end, 'name', 'name of a person')
    }
  }
  addHeadlineSurnames(register, finds, people)
}

/** "the Hale administration": the state the person serves, where a title says it, else a group. */
function addAdministration(register: Register, person: string, first: number, end: number): void {
  const { sheet } = register
  const state = stateServed(register.actors.get(person))
  const text = textOf(sheet, first, end + 1)
  const id = state ?? `group/${slugOf(text)}`
  if (!register.mention(id, first, end + 1, 'description', 'a government by its head')) return
  if (state !== undefined)
    register.actor({
      id,
      kind: 'state',
      name: sheet.lexicon.states.get(id) ?? id,
      names: [],
      descriptions: [text],
    })
  else register.actor({ id, kind: 'group', name: text, names: [text], members: [person] })
}

/** Surnames in headlines, of people whom the text names: "Hale Meets Osei". */
function addHeadlineSurnames(register: Register, { chunks }: Finds, people: readonly Person[]): void {
  const { sheet } = register
  const bySurname = new Map<string, string[]>()
  for (const { id, mentions } of people) {
    const surname = mentions[0]!.parts.at(-1)!
    if (!bySurname.get(surname)?.includes(id)) bySurname.set(surname, [...(bySurname.get(surname) ?? []), id])
  }
  for (let i = 0; i < sheet.size; i++) {
    if (!sheet.headline[i] || !sheet.capital[i] || chunks[i]?.entry.kind === 'organisation') continue
    const ids = bySurname.get(folded(sheet.words[i]!))
    if (ids?.length === 1) register.mention(ids[0]!, i, i + 1, 'name', 'surname in a headline')
  }
}

function addChunks(register: Register, finds: Finds, towns: Towns): void {
  const { sheet } = register
  for (const chunk of new Set(finds.chunks)) {
    if (!chunk || !register.free(chunk.first, chunk.end)) continue
    const meaning = meaningOf(sheet, finds, chunk)
    const afterPlace = sheet.lower[chunk.first - 1] === ',' && register.taken[chunk.first - 2] === 2
    if (meaning.as === 'place' || (meaning.as === 'actor' && afterPlace && chunk.entry.kind === 'state'))
      addPlace(register, chunk, towns)
    else if (meaning.as === 'actor') addMeant(register, chunk, meaning.by_rule)
  }
}

function addMeant(register: Register, { first, end, entry }: Chunk, by_rule: string): void {
  const { sheet } = register
  // a region has no id of its own
  const id = entry.id === '' ? `org/${slugOf(entry.name)}` : entry.id
  const body = entry.kind === 'organisation' || entry.kind === 'group' || !id.startsWith('state/')
  const text = textOf(sheet, first, end)
  register.mention(id, first, end, body || entry.kind === 'state' ? 'name' : 'metonym', by_rule)
  if (register.actors.get(id)?.names.includes(text)) return
  register.actor({
    id,
    kind: kindOfId(id),
    name: body ? entry.name : (sheet.lexicon.states.get(id) ?? entry.name),
    names: [text],
    ...(entry.type === undefined ? {} : { type: entry.type }),
    ...(entry.type === 'body' && entry.owner ? { roles: [{ title: entry.name, of: entry.owner }] } : {}),
    members: sheet.lexicon.known.get(id)?.members ?? [],
  })
}

function kindOfId(id: string): Actor['kind'] {
  return id.startsWith('state/') ? 'state' : id.startsWith('group/') ? 'group' : 'organisation'
}

function addPlace(register: Register, { first, end, entry }: Chunk, towns: Towns): void {
  const town = entry.kind === 'state' ? undefined : towns.find(entry.name)
  const there = town && (entry.country === '' || town.country === entry.country)
  register.place(first, end, {
    name: entry.name,
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
  for (const { name, first, end } of names.filter((each) => kinds.get(each) === 'place')) {
    const town = towns.find(name)
    register.place(first, end, {
      name: town?.name ?? name,
      ...(town ? { country: town.country, lat: town.lat, lon: town.lon } : {}),
    })
  }
}
