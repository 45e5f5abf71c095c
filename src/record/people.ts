import type { Actor } from '../readings/index.ts'
import { likeness, nameOf, SAME_NAME, sameHolder, SURELY_SAME } from './names.ts'
import type { Name } from './names.ts'
import { isLeader } from './sides.ts'
import { inCodeOrder } from './words.ts'

/** One actor of one reading. */
export interface Node {
  /** `<report>/<actor>`: what a correction may name. */
  readonly key: string
  readonly report: string
  readonly published: string | undefined
  readonly actor: Actor
}

/** All readings' actors of one spelling that serve one state: the pieces that merging puts together. */
export interface Form {
  readonly name: Name
  readonly nodes: Node[]
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

/**
 * Puts spellings together by name, with reasons. A full name joins its like where the states served
 * do not contradict; a surname alone joins the one full name it can mean. The result does not depend
 * on the order of `nodes`; the cost grows with the number of different spellings.
 */
export function people(nodes: readonly Node[]): { persons: Person[]; doubts: Doubt[] } {
  const doubts: Doubt[] = []
  const forms = formsOf(nodes, doubts).sort(
    (a, b) => b.nodes.length - a.nodes.length || inCodeOrder(formKey(a), formKey(b)),
  )
  const book = new Book(doubts)
  for (const form of forms) if (form.name.words.length > 1) book.file(form)
  for (const form of forms) if (form.name.words.length <= 1) book.fileSurname(form)
  return { persons: book.persons, doubts }
}

function formKey(form: Form): string {
  return `${form.name.words.join(' ')} ${[...form.serves].sort().join(' ')} ${form.nodes[0]!.key}`
}

/** The name a reading's actor is compared by: the fullest, not the most titled. */
export function fullName(actor: Actor): Name {
  const own = nameOf(actor.name)
  if (own.words.length > 1) return own
  const others = actor.names.map(nameOf).filter((name) => name.words.length > own.words.length)
  return others.sort((a, b) => b.words.length - a.words.length || inCodeOrder(a.text, b.text))[0] ?? own
}

function served(node: Node): string[] {
  return node.actor.roles.flatMap((role) => (role.of === undefined ? [] : [role.of]))
}

/** Nodes by name, and one name by the states its bearers serve. */
function formsOf(nodes: readonly Node[], doubts: Doubt[]): Form[] {
  const named = new Map<string, { name: Name; nodes: Node[] }>()
  for (const node of nodes) {
    const name = fullName(node.actor)
    const key = name.words.join(' ') || node.key
    const entry = named.get(key) ?? { name, nodes: [] }
    entry.nodes.push(node)
    named.set(key, entry)
  }
  return [...named.values()].flatMap(({ name, nodes }) => {
    const groups = name.words.length > 1 ? byState(nodes) : byState(nodes).flatMap(byTitle)
    const forms = groups.map((group) => formOf(name, group))
    for (const other of forms.slice(1))
      if (name.words.length > 1 && other.serves.size > 0)
        doubts.push({
          a: forms[0]!,
          b: other,
          because: `one name, but ${list(forms[0]!.serves)} against ${list(other.serves)}`,
        })
    return forms
  })
}

function formOf(name: Name, nodes: Node[]): Form {
  nodes.sort((a, b) => inCodeOrder(a.key, b.key))
  return {
    name,
    nodes,
    serves: servedByMost(nodes),
    titles: new Set(nodes.flatMap((node) => node.actor.roles.map((role) => role.title.toLowerCase()))),
  }
}

/**
 * Whom the bearers of a name serve. A head of state serves one state: of several that readings give, the
 * one that most give counts, and none where no one has the half.
 */
function servedByMost(nodes: readonly Node[]): Set<string> {
  const leading = new Map<string, number>()
  const others = new Set<string>()
  for (const role of nodes.flatMap(({ actor }) => actor.roles)) {
    if (role.of === undefined) continue
    if (isLeader(role.title)) leading.set(role.of, (leading.get(role.of) ?? 0) + 1)
    else others.add(role.of)
  }
  const all = [...leading.values()].reduce((sum, n) => sum + n, 0)
  for (const [state, n] of leading) if (2 * n >= all) others.add(state)
  return others
}

/** Bearers of one name, split where they serve states that nobody of them serves together. */
function byState(nodes: readonly Node[]): Node[][] {
  const root = new Map<string, string>()
  const find = (state: string): string => {
    const up = root.get(state) ?? state
    return up === state ? state : find(up)
  }
  for (const node of nodes) {
    const states = served(node)
    for (const state of states) {
      const [a, b] = [find(states[0]!), find(state)].sort(inCodeOrder) as [string, string]
      root.set(b, a)
    }
  }
  const groups = new Map<string, Node[]>()
  for (const node of nodes) {
    const [state] = served(node)
    const key = state === undefined ? '' : find(state)
    const group = groups.get(key)
    if (group) group.push(node)
    else groups.set(key, [node])
  }
  const stateless = groups.get('') ?? []
  groups.delete('')
  const split = [...groups]
    .sort((a, b) => b[1].length - a[1].length || inCodeOrder(a[0], b[0]))
    .map(([, group]) => group)
  if (split.length === 0) return [stateless]
  const [most, ...others] = split as [Node[], ...Node[][]]
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
function isMisread(few: readonly Node[], most: readonly Node[]): boolean {
  const titles = new Set(most.flatMap(({ actor }) => actor.roles.map((role) => role.title.toLowerCase())))
  const shared = few.flatMap(({ actor }) =>
    actor.roles.filter((role) => titles.has(role.title.toLowerCase())),
  )
  if (shared.length === 0) return false
  return few.length * 2 <= most.length || shared.some((role) => isLeader(role.title))
}

/** Bearers of a bare surname who are given no state, by their title: it may tell them apart. */
function byTitle(nodes: readonly Node[]): Node[][] {
  if (nodes.some((node) => served(node).length > 0)) return [[...nodes]]
  const groups = new Map<string, Node[]>()
  for (const node of nodes) {
    const title = node.actor.roles[0]?.title.toLowerCase() ?? ''
    groups.set(title, [...(groups.get(title) ?? []), node])
  }
  return [...groups].sort((a, b) => inCodeOrder(a[0], b[0])).map(([, group]) => group)
}

function list(states: ReadonlySet<string>): string {
  return [...states].sort(inCodeOrder).join(', ')
}

/** How many persons of one sound are compared with one spelling. */
const COMPARED = 40

/** Persons found so far, by the sound of their names. */
class Book {
  readonly persons: Person[] = []
  readonly #bySound = new Map<string, Person[]>()
  readonly #doubts: Doubt[]

  constructor(doubts: Doubt[]) {
    this.#doubts = doubts
  }

  file(form: Form): void {
    let best: { person: Person; score: number; because: string } | undefined
    for (const person of this.#candidates(form.name)) {
      const lead = person.forms[0]!.form
      const like = likeness(lead.name, form.name)
      if (like.score < SAME_NAME && !best && this.#sameOffice(person, form)) {
        const because = `${lead.name.text} and ${form.name.text}: the same given name and office, surnames alike`
        best = { person, score: like.score, because }
      }
      if (like.score < SAME_NAME || like.score <= (best?.score ?? 0)) continue
      const ground = this.#ground(person, form, like.score)
      if (ground !== undefined) best = { person, score: like.score, because: `${like.because}; ${ground}` }
    }
    if (best) join(best.person, form, best.because)
    else this.#add(form)
  }

  /** A surname alone: the one person of that surname whom the roles do not exclude. */
  fileSurname(form: Form): void {
    const sound = form.name.sounds[0]
    const bearers = (this.#bySound.get((sound ?? '').replace(/c$/u, 's')) ?? []).filter((person) =>
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
          : ['the only bearer of that surname here', fitting]
    const [only, ...more] = found
    if (!only || more.length > 0) return this.#add(form)
    join(only, form, `${form.name.text} is the surname of ${only.forms[0]!.form.name.text}; ${grounds}`)
  }

  #candidates(name: Name): Person[] {
    const found = new Set<Person>()
    for (const sound of soundsOf(name))
      for (const person of this.#bySound.get(sound) ?? []) if (found.size < COMPARED) found.add(person)
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
    for (const sound of soundsOf(form.name)) {
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

/** The sounds a name is looked up by: those of its first and its last word, an open "c" taken for s. */
function soundsOf(name: Name): Set<string> {
  return new Set([name.sounds.at(-1) ?? '', name.sounds[0] ?? ''].map((sound) => sound.replace(/c$/u, 's')))
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
  const reports = new Set(a.nodes.map((node) => node.report))
  return b.nodes.some((node) => reports.has(node.report))
}

function isSurname(surname: Name, full: Name): boolean {
  const word = surname.words[0]
  const last = full.words.at(-1)
  if (word === undefined || last === undefined) return false
  return word === last || (surname.sounds[0] === full.sounds.at(-1) && surname.sounds[0]!.length >= 2)
}
