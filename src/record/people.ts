import type { Filing, Place } from './blocks.ts'
import { count, firstOf, inOrder } from './faces.ts'
import type { Face } from './faces.ts'
import { likeness, SAME_NAME, sameHolder, SURELY_SAME } from './names.ts'
import type { Likeness, Name } from './names.ts'
import { wordLikeness } from './wordlikeness.ts'
import { isLeader } from './sides.ts'
import { inCodeOrder } from './words.ts'

/** All who bear one name, word for word. */
export interface Spelling {
  /** The words of the name; of a name without words its node. */
  readonly id: string
  readonly name: Name
  readonly faces: Set<Face>
}

/** All faces of one spelling that serve one state: the pieces that merging puts together. */
export interface Form {
  readonly name: Name
  /** The name as its first bearer has it. */
  readonly text: string
  readonly faces: readonly Face[]
  /** How many actors of readings it holds. */
  readonly size: number
  /** Whom they serve, by their roles. */
  readonly serves: ReadonlySet<string>
  readonly titles: ReadonlySet<string>
}

/** Forms judged to be one person, the leading one first, with the reason for each of the others. */
export interface Person {
  readonly forms: { readonly form: Form; readonly because: string }[]
  /** Whom they serve, all forms together. */
  readonly serves: Set<string>
  readonly titles: Set<string>
}

/** Persons judged by the machine to be two although their names are alike. */
export interface Doubt {
  readonly a: Form
  readonly b: Form
  readonly because: string
}

/** Spellings are filed by the sounds of their first and last words, and linked where they may be one person. */
export const spellings: Filing<Spelling> = {
  places({ name }) {
    const sounds = [...soundsOf(name)]
    const { words } = name
    if (words.length === 0) return []
    if (words.length === 1)
      return [...sounds.map((sound) => ({ drawer: `surname ${sound}`, at: words[0]! })), byEar(name)]
    const [last] = soundsOf({ sounds: name.sounds.slice(-1) })
    return [
      ...sounds.map((sound) => ({
        drawer: sound,
        at: (sound === last ? words : words.slice(1)).join(' '),
      })),
      { drawer: `surname ${last}`, at: words.at(-1)!, quiet: true },
      byEar(name),
    ]
  },
  linked: ({ name: a }, { name: b }) =>
    a.words.length > 1 && b.words.length > 1
      ? likeness(a, b).score >= SAME_NAME || sameHolder(a, b)
      : isSurname(a, b) || isSurname(b, a),
  reach: Infinity,
  window: 20,
}

/** Where names in another alphabet look for those in Latin letters. */
function byEar({ sketches, foreign }: Name): Place {
  return { drawer: `heard ${sketches.at(-1)}`, at: sketches.join(' '), quiet: !foreign }
}

/**
 * Puts the spellings of a block together by name, with reasons. A full name joins its like where the
 * states served do not contradict; a surname alone joins the one full name it can mean. The result does
 * not depend on the order of `block`.
 */
export function people(block: readonly Spelling[], likes: Likes): { persons: Person[]; doubts: Doubt[] } {
  const doubts: Doubt[] = []
  const forms = block
    .flatMap((spelling) => formsOf(spelling, doubts))
    .map((form) => ({ form, key: formKey(form) }))
    .sort((a, b) => b.form.size - a.form.size || inCodeOrder(a.key, b.key))
    .map(({ form }) => form)
  const book = new Book(doubts, likes)
  for (const form of forms) if (form.name.words.length > 1) book.file(form)
  for (const form of forms) if (form.name.words.length <= 1) book.fileSurname(form)
  return { persons: book.persons, doubts }
}

/** Likenesses of names that were compared before. */
export class Likes {
  readonly #known = new WeakMap<Name, WeakMap<Name, Likeness>>()

  of(a: Name, b: Name): Likeness {
    const mine = this.#known.get(a) ?? new WeakMap<Name, Likeness>()
    this.#known.set(a, mine)
    const like = mine.get(b) ?? likeness(a, b)
    mine.set(b, like)
    return like
  }
}

function formKey(form: Form): string {
  const { report, actor } = firstOf(form.faces)
  return [form.name.words.join(' '), [...form.serves].sort().join(' '), report, actor.id].join('\n')
}

/** The bearers of a name, by the states they serve. */
function formsOf({ name, faces }: Spelling, doubts: Doubt[]): Form[] {
  const all = [...faces].sort((a, b) => inOrder(a.nodes[0]!, b.nodes[0]!))
  const groups = name.words.length > 1 ? byState(all) : byState(all).flatMap(byTitle)
  const forms = groups.map((group) => formOf(name, group))
  for (const other of forms.slice(1))
    if (name.words.length > 1 && other.serves.size > 0)
      doubts.push({
        a: forms[0]!,
        b: other,
        because: `one name, but ${list(forms[0]!.serves)} against ${list(other.serves)}`,
      })
  return forms
}

function formOf(name: Name, faces: readonly Face[]): Form {
  return {
    name,
    text: nameOfFirst(faces),
    faces,
    size: count(faces),
    serves: servedByMost(faces),
    titles: new Set(faces.flatMap(({ titles }) => titles)),
  }
}

function nameOfFirst(faces: readonly Face[]): string {
  return faces.reduce((a, b) => (inOrder(a.nodes[0]!, b.nodes[0]!) <= 0 ? a : b)).name.text
}

/**
 * Whom the bearers of a name serve. A head of state serves one state: of several that readings give, the
 * one that most give counts, and none where no one has the half.
 */
function servedByMost(faces: readonly Face[]): Set<string> {
  const leading = new Map<string, number>()
  const others = new Set<string>()
  for (const { roles, nodes } of faces)
    for (const { title, of } of roles) {
      if (of === undefined) continue
      if (isLeader(title)) leading.set(of, (leading.get(of) ?? 0) + nodes.length)
      else others.add(of)
    }
  const all = [...leading.values()].reduce((sum, n) => sum + n, 0)
  for (const [state, n] of leading) if (2 * n >= all) others.add(state)
  return others
}

/** Bearers of one name, split where they serve states that nobody of them serves together. */
function byState(faces: readonly Face[]): Face[][] {
  const root = new Map<string, string>()
  const find = (state: string): string => {
    const up = root.get(state) ?? state
    return up === state ? state : find(up)
  }
  for (const { serves } of faces)
    for (const state of serves) {
      const [a, b] = [find(serves[0]!), find(state)].sort(inCodeOrder) as [string, string]
      root.set(b, a)
    }
  const groups = new Map<string, Face[]>()
  for (const face of faces) {
    const [state] = face.serves
    const key = state === undefined ? '' : find(state)
    const group = groups.get(key)
    if (group) group.push(face)
    else groups.set(key, [face])
  }
  const stateless = groups.get('') ?? []
  groups.delete('')
  const split = [...groups]
    .sort((a, b) => count(b[1]) - count(a[1]) || inCodeOrder(a[0], b[0]))
    .map(([, group]) => group)
  if (split.length === 0) return [stateless]
  const [most, ...others] = split as [Face[], ...Face[][]]
  const misread = others.filter((group) => isMisread(group, most))
  const whole = [most, ...misread].flat()
  const apart = others.filter((group) => !misread.includes(group))
  // With two bearers of a name, one who is given no role is neither of them for certain.
  if (apart.length === 0) return [[...whole, ...stateless]]
  return stateless.length > 0 ? [whole, ...apart, stateless] : [whole, ...apart]
}

/**
 * Whether a few bearers of a name serve another state only by a misreading: they have the title of the
 * many, and there is but one president of that name.
 */
function isMisread(few: readonly Face[], most: readonly Face[]): boolean {
  const titles = new Set(most.flatMap((face) => face.titles))
  const shared = few.flatMap((face) => face.titles.filter((title) => titles.has(title)))
  if (shared.length === 0) return false
  return count(few) * 2 <= count(most) || shared.some(isLeader)
}

/** Bearers of a bare surname who are given no state, by their title: it may tell them apart. */
function byTitle(faces: readonly Face[]): Face[][] {
  if (faces.some(({ serves }) => serves.length > 0)) return [[...faces]]
  const groups = new Map<string, Face[]>()
  for (const face of faces) {
    const title = face.titles[0] ?? ''
    groups.set(title, [...(groups.get(title) ?? []), face])
  }
  return [...groups].sort((a, b) => inCodeOrder(a[0], b[0])).map(([, group]) => group)
}

function list(states: ReadonlySet<string>): string {
  return [...states].sort(inCodeOrder).join(', ')
}

/** From this likeness on a surname is another's only bearer's, where neither state nor title speaks for it. */
const ALONE = 0.9

/** How many persons of one sound are compared with one spelling. */
const COMPARED = 40

/** Persons found so far, by the sound of their names. */
class Book {
  readonly persons: Person[] = []
  readonly #bySound = new Map<string, Person[]>()
  readonly #doubts: Doubt[]
  readonly #likes: Likes

  constructor(doubts: Doubt[], likes: Likes) {
    this.#doubts = doubts
    this.#likes = likes
  }

  file(form: Form): void {
    let best: { person: Person; score: number; because: string } | undefined
    for (const person of this.#candidates(form.name)) {
      const lead = person.forms[0]!.form
      const like = this.#likes.of(lead.name, form.name)
      if (like.score < SAME_NAME && !best && this.#sameOffice(person, form)) {
        const because = `${lead.text} and ${form.text}: the same given name and office, surnames alike`
        best = { person, score: like.score, because }
      }
      if (like.score < SAME_NAME || like.score <= (best?.score ?? 0)) continue
      const ground = this.#ground(person, form, like.score)
      if (ground !== undefined)
        best = {
          person,
          score: like.score,
          because: `${lead.text} and ${form.text}: ${like.because}; ${ground}`,
        }
    }
    if (best) join(best.person, form, best.because)
    else this.#add(form)
  }

  /** A surname alone: the one person of that surname whom the roles do not exclude. */
  fileSurname(form: Form): void {
    const bearers = this.#candidates(form.name, Infinity).filter((person) =>
      isSurname(form.name, person.forms[0]!.form.name),
    )
    const fitting = bearers.filter((person) => !atOdds(person, form))
    const serving = fitting.filter((person) => meets(person.serves, form.serves))
    const titled = (serving.length > 0 ? serving : fitting).filter((person) =>
      meets(person.titles, form.titles),
    )
    const [grounds, found] =
      titled.length > 0
        ? ['the same title', titled]
        : serving.length > 0
          ? [`serves ${list(form.serves)} as well`, serving]
          : [
              'the only bearer of that surname here',
              fitting.filter((person) => likeSurname(form.name, person.forms[0]!.form.name) >= ALONE),
            ]
    const [only, ...more] = found
    if (!only || more.length > 0) return this.#add(form)
    join(only, form, `${form.text} is the surname of ${only.forms[0]!.form.text}; ${grounds}`)
  }

  #candidates(name: Name, most = COMPARED): Person[] {
    const found = new Set<Person>()
    for (const sound of [...soundsOf(name), inOtherLetters(name, !name.foreign)])
      for (const person of this.#bySound.get(sound) ?? []) if (found.size < most) found.add(person)
    return [...found]
  }

  /** Why two like names may be one person, or nothing where they may not. */
  #ground(person: Person, form: Form, score: number): string | undefined {
    const serves = person.serves
    const lead = person.forms[0]!.form
    if (atOdds(person, form)) {
      this.#doubts.push({
        a: lead,
        b: form,
        because: `like names, but ${list(serves)} against ${list(form.serves)}`,
      })
      return undefined
    }
    if (score < 0.95 && meetInOneReport(lead, form)) return undefined
    if (meets(serves, form.serves)) return `both serve ${list(form.serves)}`
    if (meets(lead.titles, form.titles)) return 'the same title'
    return score >= SURELY_SAME ? 'nothing contradicts' : undefined
  }

  /** One office of one state has one holder at a time: a badly spelt name may still be his. */
  #sameOffice(person: Person, form: Form): boolean {
    const lead = person.forms[0]!.form
    if (atOdds(person, form) || meetInOneReport(lead, form)) return false
    return meets(lead.titles, form.titles) && sameHolder(lead.name, form.name)
  }

  #add(form: Form): void {
    const person: Person = {
      forms: [{ form, because: '' }],
      serves: new Set(form.serves),
      titles: new Set(form.titles),
    }
    this.persons.push(person)
    for (const sound of [...soundsOf(form.name), inOtherLetters(form.name, form.name.foreign)]) {
      const bearers = this.#bySound.get(sound)
      if (bearers) bearers.push(person)
      else this.#bySound.set(sound, [person])
    }
  }
}

function join(person: Person, form: Form, because: string): void {
  person.forms.push({ form, because })
  for (const state of form.serves) person.serves.add(state)
  for (const title of form.titles) person.titles.add(title)
}

/** The drawer of names in Latin letters, or of those in others, that are heard to end alike. */
function inOtherLetters({ sketches }: Name, foreign: boolean): string {
  return `${foreign ? 'foreign' : 'latin'} ${sketches.at(-1)}`
}

/** The sounds a name is looked up by: those of its first and its last word, an open "c" taken for s. */
function soundsOf({ sounds }: Pick<Name, 'sounds'>): Set<string> {
  return new Set([sounds.at(-1) ?? '', sounds[0] ?? ''].map((sound) => sound.replace(/c$/u, 's')))
}

/**
 * Whether two serve different states. Of heads of state a reading easily takes the other's country ("the
 * president spoke with the president of …"): there the name counts for more.
 */
function atOdds(person: Person, form: Form): boolean {
  if (!contradict(person.serves, form.serves)) return false
  return ![...form.titles].some((title) => isLeader(title) && person.titles.has(title))
}

function contradict(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && !meets(a, b)
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((one) => b.has(one))
}

/** A reader that saw both names in one report held them for two. */
function meetInOneReport(a: Form, b: Form): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  return few.faces.some(({ reports }) =>
    many.faces.some((other) => [...reports].some((report) => other.reports.has(report))),
  )
}

function isSurname(surname: Name, full: Name): boolean {
  return likeSurname(surname, full) >= SAME_NAME
}

/** How like a word is to the surname of a full name; other words are never short for one. */
function likeSurname(surname: Name, full: Name): number {
  const [word, last] = [surname.words[0], full.words.at(-1)]
  if (word === undefined || last === undefined) return 0
  if (word === last) return 1
  // Short words are too many, and with an "a" more it is a woman's.
  if (Math.min(word.length, last.length) < 4 || word + 'a' === last || word === last + 'a') return 0
  const { score, because } = wordLikeness(surname, 0, full, full.words.length - 1)
  return because === 'a short form' ? 0 : score
}
