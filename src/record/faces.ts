import type { Actor, Role } from '../readings/index.ts'
import type { Name } from './names.ts'
import { placeAmong } from './sorted.ts'
import { inCodeOrder } from './words.ts'
import { CUES } from './wording/index.ts'

/** One actor of one reading. */
export interface Node {
  readonly report: string
  readonly published: string | undefined
  readonly actor: Actor
  /** Where it was read, as the record says it. */
  readonly read: { readonly report: string; readonly actor: string }
}

/**
 * What the nodes of a face say of names and ties, kept while nodes come and go: of a much named actor there are
 * tens of thousands, and one report more must not cost a look at all of them.
 */
export interface Said {
  /** By spelling, the reports that have it, in order. */
  readonly names: Map<string, string[]>
  /** By name, how many give it as the actor's. */
  readonly called: Map<string, number>
  /** By description, how many have it. */
  readonly described: Map<string, number>
  /** The nodes that name members or relations, sorted by report. */
  readonly bound: Node[]
}

/**
 * All actors of readings that have one id, one name and the same roles: nothing tells them apart, so they
 * are counted and not compared. A node that a correction names has a face of its own.
 */
export interface Face {
  readonly actor: string
  readonly name: Name
  readonly roles: readonly Role[]
  /** Titles in lower case. */
  readonly titles: readonly string[]
  /** Whom the roles say they serve. */
  readonly serves: readonly string[]
  /** What tells it from other faces. */
  readonly key: string
  /** Whether it is made for one node alone. */
  readonly own: boolean
  /** Whether it is a person who is named, so that names can be compared. */
  readonly person: boolean
  /** Its fellows: of a named person the spelling, of others the id, or the node where they are never merged. */
  readonly among: string
  /** Sorted by report; none of a report twice. */
  readonly nodes: Node[]
  readonly reports: Set<string>
  readonly said: Said
  /** Another one whenever something about it changes. */
  version: number
  /** The record's id of the actor it belongs to. */
  home: string
}

export function nodeOf(report: string, published: string | undefined, actor: Actor): Node {
  return { report, published, actor, read: { report, actor: actor.id } }
}

/** `<report>/<actor>`: what a correction may name. */
export function keyOf({ report, actor }: Node): string {
  return `${report}/${actor.id}`
}

/** What the nodes of a face have in common, as a key. */
export function faceKey(node: Node, name: Name, own: boolean): string {
  const { actor } = node
  return own
    ? `own\n${keyOf(node)}`
    : [actor.kind, actor.id, name.text, JSON.stringify(actor.roles)].join('\n')
}

export function newFace(node: Node, name: Name, own: boolean): Face {
  const { actor } = node
  const person = actor.kind === 'person' && actor.anonymous !== true
  return {
    key: faceKey(node, name, own),
    own,
    person,
    among: person ? spelling(name) || keyOf(node) : isAlone(actor) ? keyOf(node) : actor.id,
    actor: actor.id,
    name,
    roles: actor.roles,
    titles: actor.roles.map((role) => role.title.toLowerCase()),
    serves: actor.roles.flatMap((role) => (role.of === undefined ? [] : [role.of])),
    nodes: [],
    reports: new Set(),
    said: { names: new Map(), called: new Map(), described: new Map(), bound: [] },
    version: 0,
    home: actor.id,
  }
}

/** Names with the same words are spelt alike, if they come from one script. */
function spelling({ words, foreign }: Name): string {
  return words.length === 0 ? '' : `${words.join(' ')}${foreign ? ' *' : ''}`
}

/** Whether an actor is never merged by the machine: unnamed, or a group named in passing. */
export function isAlone(actor: Actor): boolean {
  return actor.anonymous === true || isPassing(actor)
}

/**
 * Whether a group is named in passing ("the leaders", "both sides", without a capital): each report means
 * its own.
 */
function isPassing({ kind, names, name }: Actor): boolean {
  return kind === 'group' && [name, ...names].map(bare).some((one) => one === one.toLowerCase())
}

/** A name without the article or number before it. */
function bare(name: string): string {
  return name.replace(CUES.counting, '')
}

export function putIn(face: Face, node: Node): void {
  face.nodes.splice(placeOf(face.nodes, node.report), 0, node)
  face.reports.add(node.report)
  const { said } = face
  for (const name of namesOf(node)) {
    const reports = said.names.get(name)
    if (!reports) said.names.set(name, [node.report])
    else
      reports.splice(
        placeAmong(reports, (there) => there < node.report),
        0,
        node.report,
      )
  }
  note(face, node, 1)
  if (isBound(node)) said.bound.splice(placeOf(said.bound, node.report), 0, node)
}

export function takeOut(face: Face, report: string): void {
  const [node] = face.nodes.splice(placeOf(face.nodes, report), 1)
  face.reports.delete(report)
  if (!node) return
  const { said } = face
  for (const name of namesOf(node)) {
    const reports = said.names.get(name)!
    reports.splice(
      placeAmong(reports, (there) => there < report),
      1,
    )
    if (reports.length === 0) said.names.delete(name)
  }
  note(face, node, -1)
  if (isBound(node)) said.bound.splice(placeOf(said.bound, report), 1)
}

/** The spellings of a node, each once. */
function namesOf({ actor }: Node): ReadonlySet<string> {
  return new Set(actor.names.length > 0 ? actor.names : [actor.name])
}

function isBound({ actor }: Node): boolean {
  return actor.members.length > 0 || actor.relations.length > 0
}

/** Counts what a node calls the actor, and how it describes him, once more or once less. */
function note({ said }: Face, { actor }: Node, by: 1 | -1): void {
  tally(said.called, actor.name, by)
  for (const description of new Set(actor.descriptions)) tally(said.described, description, by)
}

function tally(counts: Map<string, number>, what: string, by: 1 | -1): void {
  const n = (counts.get(what) ?? 0) + by
  if (n > 0) counts.set(what, n)
  else counts.delete(what)
}

function placeOf(nodes: readonly Node[], report: string): number {
  return placeAmong(nodes, (there) => there.report < report)
}

/** How many actors of readings some faces hold. */
export function count(faces: readonly Face[]): number {
  return faces.reduce((n, face) => n + face.nodes.length, 0)
}

/** The first node by report and id. */
export function firstOf(faces: readonly Face[]): Node {
  return faces.map(({ nodes }) => nodes[0]!).reduce((a, b) => (inOrder(a, b) <= 0 ? a : b))
}

export function lastOf(faces: readonly Face[]): Node {
  return faces.map(({ nodes }) => nodes.at(-1)!).reduce((a, b) => (inOrder(a, b) > 0 ? a : b))
}

export function inOrder(a: Node, b: Node): number {
  return inCodeOrder(a.report, b.report) || inCodeOrder(a.actor.id, b.actor.id)
}

/** The name an actor is compared by: the fullest, not the most titled. */
export function fullName(actor: Actor, nameOf: (text: string) => Name): Name {
  const own = nameOf(actor.name)
  if (own.words.length > 1) return own
  const others = actor.names.map(nameOf).filter((name) => name.words.length > own.words.length)
  return others.sort((a, b) => b.words.length - a.words.length || inCodeOrder(a.text, b.text))[0] ?? own
}
