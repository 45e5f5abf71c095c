import type { Actor } from '../readings/index.ts'
import { firstOf, inOrder } from './faces.ts'
import type { Face, Node } from './faces.ts'
import type { Judgement, RecordActor } from './record.ts'
import { inCodeOrder } from './words.ts'

/** The record's ids of readings' actors. */
export interface Ids {
  idOf(report: string, actor: string): string
  /** The one record id that an id of readings has in all reports; undefined where they differ. */
  onlyId(actor: string): string | undefined
}

/** The id that most readings give, of those the ids with the fullest names. */
export function usualId(faces: readonly Face[]): string {
  const counts = new Map<string, { n: number; words: number }>()
  for (const { actor, name, nodes } of faces) {
    const entry = counts.get(actor) ?? { n: 0, words: 0 }
    entry.words = Math.max(entry.words, Math.min(2, name.words.filter((word) => word.length > 1).length))
    entry.n += nodes.length
    counts.set(actor, entry)
  }
  return [...counts].sort(
    (a, b) => b[1].words - a[1].words || b[1].n - a[1].n || inCodeOrder(a[0], b[0]),
  )[0]![0]
}

/** One actor of the record out of all its faces. */
export function drawActor(
  id: string,
  faces: readonly Face[],
  judgements: readonly Judgement[],
  ids: Ids,
): RecordActor {
  const nodes = together(faces.map((face) => face.nodes))
  const bound = together(faces.map(({ said }) => said.bound))
  const lead = leadOf(faces)
  const map = (node: Node, to: string) => ids.idOf(node.report, to)
  return {
    id,
    kind: lead.kind,
    name: usualName(faces) ?? lead.name,
    names: spellings(faces),
    descriptions: unique(faces.flatMap(({ said }) => [...said.described.keys()])),
    roles: roles(faces, ids),
    members: unique(bound.flatMap((node) => node.actor.members.map((member) => map(node, member)))),
    relations: uniqueBy(
      bound.flatMap((node) =>
        node.actor.relations.map(({ to, relation }) => ({ to: map(node, to), relation })),
      ),
      ({ to, relation }) => `${to} ${relation}`,
    ),
    ...(lead.anonymous === undefined ? {} : { anonymous: lead.anonymous }),
    ...(lead.type === undefined ? {} : { type: lead.type }),
    read_as: nodes.map(({ read }) => read),
    judgements: uniqueBy(judgements, (row) => `${row.a}\n${row.b}\n${row.by}\n${row.same}`),
  }
}

/** Nodes of several faces in order. */
function together(parts: readonly (readonly Node[])[]): readonly Node[] {
  const some = parts.filter((nodes) => nodes.length > 0)
  return some.length > 1 ? some.flat().sort(inOrder) : (some[0] ?? [])
}

/** The first reading's actor with the usual id. */
function leadOf(faces: readonly Face[]): Actor {
  const usual = usualId(faces)
  return firstOf(faces.filter(({ actor }) => actor === usual)).actor
}

/** The fullest name that most reports use. */
function usualName(faces: readonly Face[]): string | undefined {
  const called = new Map<string, number>()
  for (const { said } of faces)
    for (const [name, n] of said.called) called.set(name, (called.get(name) ?? 0) + n)
  return [...called].sort(
    (a, b) =>
      Number(hasSeveralWords(b[0])) - Number(hasSeveralWords(a[0])) || b[1] - a[1] || inCodeOrder(a[0], b[0]),
  )[0]?.[0]
}

function hasSeveralWords(name: string): boolean {
  return /\s/.test(name.trim())
}

/** Each spelling with the reports that have it. */
function spellings(faces: readonly Face[]): RecordActor['names'] {
  const parts = new Map<string, (readonly string[])[]>()
  for (const { said } of faces)
    for (const [name, reports] of said.names) {
      const some = parts.get(name)
      if (some) some.push(reports)
      else parts.set(name, [reports])
    }
  return [...parts]
    .map(([name, some]) => ({ name, reports: some.length > 1 ? unique(some.flat()) : some[0]!.slice() }))
    .sort((a, b) => inCodeOrder(a.name, b.name))
}

interface RoleSeen {
  title: string
  readonly of?: string
  first?: string
  last?: string
  readonly reports: string[]
}

function roles(faces: readonly Face[], ids: Ids): RecordActor['roles'] {
  const seen = new Map<string, RoleSeen>()
  for (const face of faces)
    for (const role of face.roles) {
      const only = role.of === undefined ? undefined : ids.onlyId(role.of)
      let entry: RoleSeen | undefined
      for (const node of face.nodes) {
        const of = role.of === undefined ? undefined : (only ?? ids.idOf(node.report, role.of))
        if (!entry || entry.of !== of) entry = roleIn(seen, role.title, of)
        note(entry, node)
      }
    }
  return [...seen]
    .sort((a, b) => inCodeOrder(a[0], b[0]))
    .map(([, { title, of, first, last, reports }]) => ({
      title,
      ...(of === undefined ? {} : { of }),
      ...(first === undefined || last === undefined ? {} : { first_seen: first, last_seen: last }),
      reports: sorted(reports) ? reports : [...new Set(reports)].sort(inCodeOrder),
    }))
}

/** Whether they rise, none twice: those of one face do. */
function sorted(reports: readonly string[]): boolean {
  return reports.every((report, i) => i === 0 || reports[i - 1]! < report)
}

/** A role by its title, however written, and whom it serves. */
function roleIn(seen: Map<string, RoleSeen>, title: string, of: string | undefined): RoleSeen {
  const key = `${title.toLowerCase()}\n${of ?? ''}`
  let entry = seen.get(key)
  if (!entry) seen.set(key, (entry = { title, ...(of === undefined ? {} : { of }), reports: [] }))
  if (title < entry.title) entry.title = title
  return entry
}

function note(entry: RoleSeen, { published, report }: Node): void {
  entry.reports.push(report)
  if (published === undefined) return
  if (entry.first === undefined || published < entry.first) entry.first = published
  if (entry.last === undefined || published > entry.last) entry.last = published
}

function unique(all: readonly string[]): string[] {
  return [...new Set(all)].sort(inCodeOrder)
}

function uniqueBy<T>(all: readonly T[], key: (one: T) => string): T[] {
  const found = new Map<string, T>()
  for (const one of all) if (!found.has(key(one))) found.set(key(one), one)
  return [...found].sort((a, b) => inCodeOrder(a[0], b[0])).map(([, one]) => one)
}
