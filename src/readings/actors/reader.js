import { findChunks } from './chunks.js'
import { describeName, kindOf } from './classify.js'
import { has, makeLexicon } from './lexicon.js'
import { meaningOf } from './metonyms.js'
import { findRuns } from './names.js'
import { addDescriptions } from './descriptions.js'
import { addGroups } from './groups.js'
import { addPronouns } from './pronouns.js'
import { Register } from './register.js'
import { rolesOf } from './roles.js'
import { addUnnamed } from './unnamed.js'
import { makeSheet, textOf } from './sheet.js'
import { joinSpellings, slugOf } from './spellings.js'
import { findTitles } from './titles.js'
/** Makes the reader of actors, their mentions and places. */
export function makeActorsReader({ languages, towns, known = [] }) {
  const lexicons = new Map()
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
function readActors(report, analysis, lexicon, towns) {
  const sheet = makeSheet(report, analysis, lexicon)
  const chunks = findChunks(sheet)
  const finds = { chunks, titles: findTitles(sheet, chunks) }
  const names = findRuns(sheet, finds).map((run) => describeName(sheet, finds, towns, run))
  const kinds = sortNames(names, lexicon)
  const people = joinSpellings(
    names.filter((name) => kinds.get(name) === 'person'),
    lexicon,
  )
  const register = new Register(sheet)
  const roles = rolesOf(sheet, finds, people)
  addPeople(register, people, roles.sayings)
  addBodies(register, names, kinds)
  addUnnamed(register, finds)
  addGroups(register, finds, roles.serving)
  addDescriptions(
    register,
    finds,
    new Set(people.flatMap(({ mentions }) => mentions.flatMap(({ after }) => after))),
  )
  addTowns(register, names, kinds, towns)
  addChunks(register, finds, towns)
  addPronouns(register, new Map(people.map(({ id, gender }) => [id, gender])), roles.serving)
  return register.findings()
}
/** Every name with its kind: names of the same words share one, and a surname has its person's. */
function sortNames(names, lexicon) {
  const byKey = new Map()
  for (const name of names) byKey.set(name.key, [...(byKey.get(name.key) ?? []), name])
  const kinds = new Map()
  const surnames = new Set()
  for (const group of byKey.values()) {
    const kind = kindOf(group)
    for (const name of group) kinds.set(name, kind)
    if (kind === 'person') for (const part of surnameOf(group[0])) surnames.add(part)
  }
  for (const name of names) {
    const { parts, scores } = name
    if (kinds.get(name) === 'person' || !surnames.has(parts.at(-1)) || scores.person < -2) continue
    const named =
      parts.length === 1 ? kinds.get(name) !== 'place' : parts.length < 4 && lexicon.given.has(parts[0])
    if (named) kinds.set(name, 'person')
  }
  return kinds
}
/** The words by which a person may be named again: the last, and the first of names like "Song Min-soon". */
function surnameOf({ parts }) {
  return parts.at(-1).includes('-') && parts.length > 1 ? [parts.at(-1), parts[0]] : [parts.at(-1)]
}
function addPeople(register, people, sayings) {
  const { words } = register.sheet
  for (const { id, name, names, joined, mentions } of people) {
    register.actor({
      id,
      kind: 'person',
      name,
      names,
      ...sayings.get(id),
      ...(joined.length > 0 ? { joined } : {}),
    })
    for (const mention of mentions) {
      const comma = words[mention.first - 1] === ','
      const first = comma ? mention.first : (mention.before[0]?.first ?? mention.first)
      register.mention(id, first, mention.end, 'name', 'name of a person')
    }
  }
}
function addBodies(register, names, kinds) {
  for (const name of names) {
    const kind = kinds.get(name)
    if (kind !== 'organisation' && kind !== 'media') continue
    const id = `org/${slugOf(name.name)}`
    const media = kind === 'media' ? { type: 'media' } : {}
    register.actor({ id, kind: 'organisation', name: name.name, names: [name.name], ...media })
    register.mention(id, name.first, name.end, 'name', 'name of an organisation')
  }
}
function addChunks(register, finds, towns) {
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
function addMeant(register, { first, end, entry }, by_rule) {
  const { sheet } = register
  const body = entry.kind === 'organisation' || entry.kind === 'person' || entry.kind === 'group'
  register.actor({
    id: entry.id,
    kind: body ? entry.kind : 'state',
    name: body ? entry.name : (sheet.lexicon.states.get(entry.id) ?? entry.name),
    names: [textOf(sheet, first, end)],
    ...(entry.type === undefined ? {} : { type: entry.type }),
  })
  register.mention(entry.id, first, end, body || entry.kind === 'state' ? 'name' : 'metonym', by_rule)
}
function addPlace(register, { first, end, entry }, towns) {
  const town = entry.kind === 'state' ? undefined : towns.find(entry.name)
  const there = town && (entry.country === '' || town.country === entry.country)
  register.place(first, end, {
    name: entry.name,
    ...(entry.country === '' ? {} : { country: entry.country }),
    ...(there ? { lat: town.lat, lon: town.lon } : {}),
  })
}
function addTowns(register, names, kinds, towns) {
  for (const { name, first, end } of names.filter((each) => kinds.get(each) === 'place')) {
    const town = towns.find(name)
    register.place(first, end, {
      name: town?.name ?? name,
      ...(town ? { country: town.country, lat: town.lat, lon: town.lon } : {}),
    })
  }
}
