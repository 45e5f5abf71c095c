import type { Remark } from '../evidence/index.ts'
import type { Reading } from '../readings/index.ts'
import { Blocks } from './blocks.ts'
import type { Block } from './blocks.ts'
import type { Corrections } from './corrections.ts'
import { drawActor, usualId } from './drawnactor.ts'
import {
  count,
  faceKey,
  firstOf,
  fullName,
  inOrder,
  isAlone,
  keyOf,
  newFace,
  nodeOf,
  putIn,
  takeOut,
} from './faces.ts'
import type { Face, Node } from './faces.ts'
import { corrected, groupsOf } from './groups.ts'
import type { Group } from './groups.ts'
import { nameOf } from './names.ts'
import type { Name } from './names.ts'
import { Likes, spellings } from './people.ts'
import type { Spelling } from './people.ts'
import type { RecordActor } from './record.ts'
import { Sorted } from './sorted.ts'
import { inCodeOrder } from './words.ts'

/** The actors of all readings, and which of them each reading's actor is. */
export interface Cast {
  /** Sorted by id. */
  readonly actors: readonly RecordActor[]
  /** The record's id of an actor of a reading. */
  idOf(report: string, actor: string): string
  actor(id: string): RecordActor | undefined
  readonly remarks: readonly Remark[]
}

/** What an update of the cast changed. */
export interface Recast {
  /** Ids of the record's actors that were drawn anew, or are no more. */
  readonly actors: ReadonlySet<string>
  /** Reports in which an actor has another id now. */
  readonly reports: ReadonlySet<string>
}

/** A group with the id that its readings use most. */
interface Identified extends Group {
  readonly usual: string
  /** Groups of other families want other ids. */
  readonly family: string
  readonly size: number
  readonly first: Node
  /** Whether it is an actor of one reading that is never merged. */
  readonly alone: boolean
}

interface Change {
  readonly gone: Set<Identified>
  readonly come: Set<Identified>
}

/**
 * Merges the actors of readings: people by name with reasons, states, organisations and groups by id;
 * unnamed ones never. Corrections come last and prevail. What the actors are depends on the readings held
 * and on nothing else; an update costs what the actors it names cost.
 */
export class Casting implements Cast {
  readonly #corrections: Corrections
  /** Ids and keys that corrections name. */
  readonly #named: ReadonlySet<string>
  readonly #names = new Map<string, Name>()
  readonly #faces = new Map<string, Face>()
  readonly #faceOf = new Map<string, Map<string, Face>>()
  readonly #byActor = new Map<string, Set<Face>>()
  readonly #spellings = new Map<string, Spelling>()
  readonly #blocks = new Blocks(spellings)
  readonly #likes = new Likes()
  /** What the machine holds for one, by block of spellings or by key of an actor that is no named person. */
  readonly #machine = new Map<Block<Spelling> | string, readonly Identified[]>()
  readonly #others = new Map<string, Set<Face>>()
  /** Those groups that corrections name, and what becomes of them. */
  readonly #pool = new Set<Identified>()
  #judged: readonly Identified[] = []
  readonly #families = new Map<string, Set<Identified>>()
  readonly #ids = new Map<Identified, string>()
  readonly #groups = new Map<string, Identified>()
  readonly #drawn = new Map<string, string>()
  readonly #actors = new Sorted<RecordActor>()
  #changes = 0
  remarks: readonly Remark[] = []

  constructor(corrections: Corrections) {
    this.#corrections = corrections
    this.#named = new Set([...corrections.apart, ...corrections.together].flatMap(({ a, b }) => [a, b]))
  }

  get actors(): readonly RecordActor[] {
    return this.#actors.all
  }

  actor(id: string): RecordActor | undefined {
    return this.#actors.get(id)
  }

  /** The reports that name an actor of the record. */
  reportsOf(id: string): Set<string> {
    return new Set(this.#groups.get(id)?.faces.flatMap(({ reports }) => [...reports]))
  }

  idOf(report: string, actor: string): string {
    return this.#faceOf.get(report)?.get(actor)?.home ?? actor
  }

  onlyId(actor: string): string | undefined {
    for (const { home } of this.#byActor.get(actor) ?? []) if (home !== actor) return undefined
    return actor
  }

  update(gone: readonly Reading[], come: readonly Reading[]): Recast {
    const touched = new Set<Face>()
    for (const { report } of gone) this.#takeOut(report.id, touched)
    for (const reading of come) this.#putIn(reading, touched)
    for (const face of touched) face.version = ++this.#changes
    const change = this.#judge(this.#regrouped(touched))
    const { open, reports } = this.#identified(change)
    for (const report of reports)
      for (const face of this.#faceOf.get(report)?.values() ?? []) {
        face.version = ++this.#changes
        open.add(face.home)
      }
    return { actors: new Set([...open].filter((id) => this.#draw(id))), reports }
  }

  #takeOut(report: string, touched: Set<Face>): void {
    for (const face of this.#faceOf.get(report)?.values() ?? []) {
      takeOut(face, report)
      touched.add(face)
    }
    this.#faceOf.delete(report)
  }

  #putIn({ report, actors }: Reading, touched: Set<Face>): void {
    const here = new Map<string, Face>()
    this.#faceOf.set(report.id, here)
    for (const actor of actors) {
      if (here.has(actor.id)) continue
      const node = nodeOf(report.id, report.published?.start ?? report.published?.not_before, actor)
      const face = this.#face(node)
      putIn(face, node)
      touched.add(face)
      here.set(actor.id, face)
    }
  }

  #face(node: Node): Face {
    const { actor } = node
    const name = fullName(actor, (text) => this.#name(text))
    const own = this.#named.has(keyOf(node)) || isAlone(actor)
    const key = faceKey(node, name, own)
    const known = this.#faces.get(key)
    if (known) return known
    const face = newFace(node, name, own)
    this.#faces.set(key, face)
    add(this.#byActor, actor.id, face)
    return face
  }

  #name(text: string): Name {
    let name = this.#names.get(text)
    if (!name) this.#names.set(text, (name = nameOf(text)))
    return name
  }

  /** Puts together anew what the touched faces belong to. */
  #regrouped(touched: ReadonlySet<Face>): Change {
    const change: Change = { gone: new Set(), come: new Set() }
    const open = new Map<string, Spelling>()
    const others = new Set<string>()
    for (const face of touched) {
      if (face.nodes.length === 0) {
        this.#faces.delete(face.key)
        drop(this.#byActor, face.actor, face)
      }
      if (face.person) open.set(face.among, this.#spelling(face))
      else {
        others.add(face.among)
        if (face.nodes.length > 0) add(this.#others, face.among, face)
        else drop(this.#others, face.among, face)
      }
    }
    this.#respell([...open.values()], change)
    for (const key of others) {
      this.#retire(key, change)
      const faces = this.#others.get(key)
      if (faces) this.#found(key, [{ faces: inFaceOrder(faces), judgements: [] }], change)
    }
    return change
  }

  /** The spelling of a face, with the face in it, or not if it is empty. */
  #spelling(face: Face): Spelling {
    let spelling = this.#spellings.get(face.among)
    if (!spelling) {
      spelling = { id: face.among, name: face.name, faces: new Set() }
      this.#spellings.set(face.among, spelling)
    }
    if (face.nodes.length > 0) spelling.faces.add(face)
    else spelling.faces.delete(face)
    return spelling
  }

  #respell(open: readonly Spelling[], change: Change): void {
    const gone = open.filter(({ faces }) => faces.size === 0)
    const left = open.filter(({ faces }) => faces.size > 0)
    for (const { id } of gone) this.#spellings.delete(id)
    const known = gone.filter((spelling) => this.#blocks.blockOf(spelling))
    const { broken, made } = this.#blocks.update(
      known,
      left.filter((spelling) => !this.#blocks.blockOf(spelling)),
    )
    for (const block of broken) this.#retire(block, change)
    for (const block of new Set([...made, ...left.map((spelling) => this.#blocks.blockOf(spelling)!)])) {
      this.#retire(block, change)
      this.#found(block, groupsOf(block.members, this.#likes), change)
    }
  }

  #retire(key: Block<Spelling> | string, change: Change): void {
    for (const group of this.#machine.get(key) ?? []) change.gone.add(group)
    this.#machine.delete(key)
  }

  #found(key: Block<Spelling> | string, groups: readonly Group[], change: Change): void {
    const all = groups.map(identified)
    this.#machine.set(key, all)
    for (const group of all) change.come.add(group)
  }

  /** What persons make of the change: groups that corrections name are judged together. */
  #judge(change: Change): Change {
    if (this.#named.size === 0) return change
    const judged: Change = { gone: new Set(), come: new Set() }
    let touched = false
    for (const group of change.gone)
      if (this.#pool.delete(group)) touched = true
      else judged.gone.add(group)
    for (const group of change.come)
      if (this.#isNamed(group)) {
        this.#pool.add(group)
        touched = true
      } else judged.come.add(group)
    if (!touched) return judged
    const { groups, remarks } = corrected(this.#pool, this.#corrections)
    for (const group of this.#judged) judged.gone.add(group)
    this.#judged = groups.map(identified)
    for (const group of this.#judged) judged.come.add(group)
    this.remarks = remarks
    return judged
  }

  #isNamed({ faces }: Group): boolean {
    return faces.some(
      (face) => this.#named.has(face.actor) || (face.own && this.#named.has(keyOf(face.nodes[0]!))),
    )
  }

  /** Gives the changed groups their ids: those of one family share them out, the largest first. */
  #identified({ gone, come }: Change): { open: Set<string>; reports: Set<string> } {
    const families = new Set<string>()
    const open = new Set<string>()
    const reports = new Set<string>()
    for (const group of gone) {
      families.add(group.family)
      drop(this.#families, group.family, group)
      open.add(this.#ids.get(group)!)
      this.#ids.delete(group)
    }
    for (const group of come) {
      families.add(group.family)
      add(this.#families, group.family, group)
    }
    for (const id of open) this.#groups.delete(id)
    for (const family of families) {
      const groups = [...(this.#families.get(family) ?? [])]
      for (const group of groups) this.#groups.delete(this.#ids.get(group) ?? '')
      for (const [id, group] of sharedOut(groups)) {
        const old = this.#ids.get(group)
        if (old !== id) open.add(id).add(old ?? id)
        this.#groups.set(id, group)
        this.#ids.set(group, id)
        for (const face of group.faces) {
          if (face.home === id) continue
          face.home = id
          for (const report of face.reports) reports.add(report)
        }
      }
    }
    return { open, reports }
  }

  /** Draws the actor of an id anew. Gives whether anything about it changed. */
  #draw(id: string): boolean {
    const group = this.#groups.get(id)
    if (!group) {
      this.#actors.delete(id)
      return this.#drawn.delete(id)
    }
    const from = JSON.stringify([group.faces.map(({ version }) => version), group.judgements])
    if (this.#drawn.get(id) === from) return false
    this.#drawn.set(id, from)
    this.#actors.set(id, drawActor(id, group.faces, group.judgements, this))
    return true
  }
}

function inFaceOrder(faces: ReadonlySet<Face>): Face[] {
  return [...faces].sort((a, b) => inOrder(a.nodes[0]!, b.nodes[0]!))
}

function identified(group: Group): Identified {
  const usual = usualId(group.faces)
  const first = firstOf(group.faces)
  const alone = isAlone(first.actor)
  const [kind = '', name = ''] = usual.split('/')
  // Ids are made unique by adding to them, so that those of other beginnings cannot clash.
  const family = `${kind}/${name}${alone ? `/${first.report}` : ''}`
  return { ...group, usual, first, alone, family, size: count(group.faces) }
}

/** Ids for groups that may want the same: the one that readings use most, made unique by state or first report. */
function sharedOut(groups: readonly Identified[]): Map<string, Identified> {
  const ids = new Map<string, Identified>()
  const sorted = [...groups].sort((a, b) => b.size - a.size || inOrder(a.first, b.first))
  for (const group of sorted) {
    const { usual, first, alone } = group
    const states = group.faces.flatMap(({ serves }) => serves.filter((of) => of.startsWith('state/')))
    const [state] = states.sort(inCodeOrder)
    const choices = [
      usual,
      `${usual}/${state?.slice(6) ?? first.report}`,
      `${usual}/${first.report}`,
      `${usual}/${keyOf(first)}`,
    ]
    // A reading's own id says whose it is; anonymous ones of one id are told apart by their report.
    const free = alone && !usual.split('/').includes(first.report) ? choices.slice(2) : choices
    ids.set(free.find((choice) => !ids.has(choice)) ?? `${choices[3]}/${ids.size}`, group)
  }
  return ids
}

function add<K, V>(sets: Map<K, Set<V>>, key: K, value: V): void {
  const known = sets.get(key)
  if (known) known.add(value)
  else sets.set(key, new Set([value]))
}

function drop<K, V>(sets: Map<K, Set<V>>, key: K, value: V): void {
  const known = sets.get(key)
  known?.delete(value)
  if (known?.size === 0) sets.delete(key)
}
