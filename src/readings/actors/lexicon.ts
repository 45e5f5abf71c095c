import { makePhraseBook, phraseStart, type PhraseBook } from './phrases.ts'
import type { KnownActor } from './known.ts'
import {
  rewritten,
  type ActorWords,
  type BodyWords,
  type MeantWords,
  type PersonWords,
  type TitleWords,
} from './words.ts'

/** What a fixed name stands for. */
export interface Entry {
  readonly kind: 'state' | 'demonym' | 'capital' | 'seat' | 'organisation' | 'region' | 'group'
  /** The actor's id; '' for a region. */
  readonly id: string
  /** The usual name. */
  readonly name: string
  /** ISO 3166 alpha-3 of where it lies, or '' . */
  readonly country: string
  /** For an organisation: `media`, `armed` … */
  readonly type?: string
  /** The state whose body it is. */
  readonly owner?: string
  /** A demonym that names the people, not the adjective: "Russians". */
  readonly people?: boolean
}

export type Gender = 'm' | 'f' | '?'

/** A language's words made ready. */
export interface Lexicon {
  readonly words: ActorWords
  readonly names: PhraseBook<Entry>
  /** First letters of the fixed names that begin small or with a figure. */
  readonly smallStarts: ReadonlySet<string>
  readonly heads: PhraseBook<'head' | 'honorific' | 'many'>
  readonly modifiers: PhraseBook<true>
  readonly trailing: PhraseBook<true>
  readonly everyday: ReadonlySet<string>
  readonly given: ReadonlyMap<string, Gender>
  readonly states: ReadonlyMap<string, string>
  /** Organisations with a name of their own, by id. */
  readonly bodies: ReadonlyMap<string, Entry>
  readonly infos: ReadonlyMap<string, WordInfo>
  /** A user's own actors by id, and the people among them by each name, folded. */
  readonly known: ReadonlyMap<string, KnownActor>
  readonly people: ReadonlyMap<string, KnownActor>
}

/** A language's words about actors made ready for looking up, with the actors that a user knows. */
export function makeLexicon(words: ActorWords, known: readonly KnownActor[] = []): Lexicon {
  const stateLines = rows(words.states)
  const entries = [...dropDoubles(withForms(words, [...knownEntries(known, words), ...fixedEntries(words)]))]
  return {
    words,
    known: new Map(known.map((actor) => [actor.id, actor])),
    people: new Map(
      known
        .filter(({ kind }) => kind === 'person')
        .flatMap((actor) => actor.names.map((name) => [folded(name), actor] as const)),
    ),
    names: makePhraseBook(entries),
    smallStarts: new Set(
      entries.filter(([name]) => /^[^\p{Lu}]/u.test(name)).map(([name]) => phraseStart(name.toLowerCase())),
    ),
    heads: makePhraseBook([
      ...titlesOf(words, words.titles.heads).map((head) => [head, 'head'] as const),
      ...titlesOf(words, words.titles.honorifics).map((head) => [head, 'honorific'] as const),
      ...officesOfMany(words).map((head) => [head, 'many'] as const),
    ]),
    modifiers: makePhraseBook(titlesOf(words, words.titles.modifiers).map((word) => [word, true] as const)),
    trailing: makePhraseBook(words.meant.trailing.map((word) => [word, true] as const)),
    everyday: new Set(words.everyday.split(' ')),
    given: givenNames(words),
    states: new Map([
      ...stateLines
        .map(([code = '', names = '']) => [stateId(code), cells(names)[0] ?? code] as const)
        .reverse(),
      ...known.filter((a) => a.kind === 'state').map((a) => [a.id, a.name] as const),
    ]),
    bodies: new Map(
      entries
        .filter(([, { kind }]) => kind === 'organisation')
        .map(([, entry]) => [entry.id, entry] as const),
    ),
    infos: wordInfos(words),
  }
}

/** The name of a word list of a language's data. */
export type ListName = keyof TitleWords | keyof PersonWords | keyof BodyWords | keyof MeantWords

/** In which lists a word stands. */
export type WordInfo = Readonly<Record<ListName, boolean>>

/** Whether `word` (lower case) stands in a list. */
export function has({ infos }: Lexicon, word: string, list: ListName): boolean {
  return infos.get(word)?.[list] ?? false
}

/** Whether a lower-case word, or what it was formed from, is an everyday word. */
export function isEveryday({ everyday, words }: Lexicon, word: string): boolean {
  if (everyday.has(word)) return true
  if (word.length <= 4) return false
  return words.shapes.everyday.some(
    ([end, instead]) => word.endsWith(end) && everyday.has(word.slice(0, -end.length) + instead),
  )
}

/** Lower-case letters without marks, as names are compared. */
export function folded(name: string): string {
  const lower = name.toLowerCase()
  // Marks make other letters in Cyrillic: "й" is no "и".
  if (/[\u0400-\u04ff]/.test(lower)) return lower.replace(/[‘’ʼʻ`]/g, "'")
  if (/^[a-z' .-]*$/.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʼʻ`]/g, "'")
    .replace(/[łđøıßæœðþ]/g, (letter) => PLAIN[letter] ?? letter)
}

const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
}

export function stateId(code: string): string {
  return `state/${code.toLowerCase()}`
}

/** A name's word without its endings, in languages that bend names. */
export function stemOf({ words }: Pick<Lexicon, 'words'>, word: string): string {
  for (const ending of words.nameEndings)
    if (word.endsWith(ending) && word.length - ending.length >= 3) return word.slice(0, -ending.length)
  return word
}

/** A word with its further forms. */
function formsOf({ inflections }: ActorWords, word: string): readonly string[] {
  let best: { readonly ending: string; readonly forms: readonly string[] } | undefined
  for (const [endings, forms] of inflections)
    for (const ending of endings.split('|'))
      if (word.endsWith(ending) && ending.length > (best?.ending.length ?? 0)) best = { ending, forms }
  if (!best) return [word]
  const { ending, forms } = best
  return [
    word,
    ...forms.map((form) =>
      form.startsWith('+') ? word + form.slice(1) : word.slice(0, -ending.length) + form,
    ),
  ]
}

/** Titles with the forms of their first word. */
function titlesOf(words: ActorWords, titles: readonly string[]): readonly string[] {
  return titles.flatMap((title) => {
    const [first = '', ...rest] = title.split(' ')
    return formsOf(words, first).map((form) => [form, ...rest].join(' '))
  })
}

/** "foreign ministers": offices of several, which stand before all their names. */
function officesOfMany({ titles, shapes }: ActorWords): readonly string[] {
  const offices = new Set(titles.offices)
  return titles.heads.flatMap((head) => {
    const isOffice = offices.has(head.split(' ').at(-1)!) && rewritten(`${head}s`, shapes.singular) === head
    return isOffice && !titles.heads.includes(`${head}s`) ? [`${head}s`] : []
  })
}

function* withForms(
  words: ActorWords,
  entries: Iterable<readonly [string, Entry]>,
): Generator<readonly [string, Entry]> {
  for (const [name, entry] of entries)
    for (const form of name.includes(' ') ? [name] : formsOf(words, name)) yield [form, entry]
}

/** The lines of a table of data, each parted at its bars. */
export function rows(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|'))
}

/** The names in a cell, parted by commas. */
export function cells(cell: string | undefined): readonly string[] {
  return cell ? cell.split(',').map((name) => name.trim()) : []
}

function* fixedEntries(words: ActorWords): Generator<readonly [string, Entry]> {
  for (const [code = '', names, demonyms, capitals, seats] of rows(words.states)) {
    const state = { id: stateId(code), country: code }
    const name = cells(names)[0] ?? code
    for (const each of cells(names)) yield [each, { ...state, kind: 'state', name }]
    for (const each of cells(seats)) yield [each, { ...state, kind: 'seat', name: each }]
    for (const each of cells(capitals)) yield [each, { ...state, kind: 'capital', name: cells(capitals)[0]! }]
    for (const each of cells(demonyms)) {
      yield [each, { ...state, kind: 'demonym', name, people: words.shapes.people.test(each) }]
      // "Російські війська": small elsewhere, with a capital where it opens a sentence
      const opening = each.slice(0, 1).toUpperCase() + each.slice(1)
      if (opening !== each) yield [opening, { ...state, kind: 'demonym', name, people: false }]
      if (!words.shapes.unnumbered.test(each))
        yield [`${each}s`, { ...state, kind: 'demonym', name, people: true }]
    }
  }
  for (const [id = '', names, type = '', owner = ''] of rows(words.organisations)) {
    const name = cells(names)[0] ?? id
    const entry: Entry = { kind: 'organisation', id, name, country: owner, type }
    for (const each of cells(names)) yield [each, owner ? { ...entry, owner: stateId(owner) } : entry]
  }
  for (const [name = '', country = '', adjectives] of rows(words.regions)) {
    yield [name, { kind: 'region', id: '', name, country }]
    for (const each of cells(adjectives)) yield [each, { kind: 'demonym', id: '', name, country }]
  }
  for (const [code = '', names] of rows(words.states))
    for (const form of words.forms)
      for (const each of cells(names))
        yield [
          form.replace('*', each),
          { kind: 'state', id: stateId(code), country: code, name: cells(names)[0]! },
        ]
}

function* knownEntries(
  known: readonly KnownActor[],
  { shapes: { article } }: ActorWords,
): Generator<readonly [string, Entry]> {
  for (const actor of known) {
    if (actor.kind === 'person') continue
    const { id, name } = actor
    const country = actor.kind === 'state' ? id.slice('state/'.length).toUpperCase() : ''
    const common = { id, name, country }
    for (const each of actor.names.map((name) => name.replace(article, '')))
      yield [each, { ...common, kind: actor.kind, ...(actor.type ? { type: actor.type } : {}) }]
    for (const each of actor.demonyms) {
      yield [each, { ...common, kind: 'demonym' }]
      yield [`${each}s`, { ...common, kind: 'demonym', people: true }]
    }
    for (const each of actor.capitals) yield [each, { ...common, kind: 'capital', name: each }]
    for (const each of actor.seats.map((name) => name.replace(article, '')))
      yield [each, { ...common, kind: 'seat', name: each }]
  }
}

/** The first entry of a spelling stands, so that a user's own actors outrank the data. */
function* dropDoubles(entries: Iterable<readonly [string, Entry]>): Generator<readonly [string, Entry]> {
  const seen = new Set<string>()
  for (const [words, entry] of entries) {
    // "US" is the state and the adjective alike: the state's entry stands.
    if (words === '' || seen.has(words)) continue
    seen.add(words)
    yield [words, entry]
  }
}

function givenNames(words: ActorWords): ReadonlyMap<string, Gender> {
  const map = new Map<string, Gender>()
  const { given } = words
  for (const name of given.either.split(' ')) map.set(stemOf({ words }, name), '?')
  for (const name of given.male.split(' ')) map.set(stemOf({ words }, name), 'm')
  for (const name of given.female.split(' ')) map.set(stemOf({ words }, name), 'f')
  return map
}

/** Every word with all lists as fields, so that a question about a token is a field's value. */
function wordInfos(words: ActorWords): ReadonlyMap<string, WordInfo> {
  const lists = [words.titles, words.persons, words.bodies, words.meant].flatMap((part) =>
    Object.entries(part),
  )
  const nowhere = Object.fromEntries(lists.map(([name]) => [name, false])) as Record<ListName, boolean>
  const infos = new Map<string, Record<ListName, boolean>>()
  for (const [name, entries] of lists as readonly [ListName, readonly string[]][])
    for (const entry of entries) {
      const info = infos.get(entry) ?? { ...nowhere }
      info[name] = true
      infos.set(entry, info)
    }
  return infos
}
