import { inOrder } from './faces.ts'
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
  const nodes = (faces.length === 1 ? faces[0]!.nodes : faces.flatMap((face) => face.nodes)).slice()
  if (faces.length > 1) nodes.sort(inOrder)
  const usual = usualId(faces)
  const lead = nodes.find((node) => node.actor.id === usual)!.actor
  const { bound, names, called, described } = looked(nodes)
  const map = (node: Node, to: string) => ids.idOf(node.report, to)
  return {
    id,
    kind: lead.kind,
    name: usualName(called) ?? lead.name,
    names: spellings(names),
    descriptions: [...described].sort(inCodeOrder),
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

/** What the readings of an actor say of his names and those he is bound to. */
interface Looked {
  /** Those that name members or relations. */
  readonly bound: readonly Node[]
  /** How many give each as his name. */
  readonly called: ReadonlyMap<string, number>
  /** Each spelling with the reports that have it. */
  readonly names: ReadonlyMap<string, string[]>
  readonly described: ReadonlySet<string>
}

/** Looks through nodes, sorted by report, once: of a much named actor there are tens of thousands. */
function looked(nodes: readonly Node[]): Looked {
  const bound: Node[] = []
  const called = new Map<string, number>()
  const names = new Map<string, string[]>()
  const described = new Set<string>()
  for (const node of nodes) {
    const { actor, report } = node
    if (actor.members.length > 0 || actor.relations.length > 0) bound.push(node)
    called.set(actor.name, (called.get(actor.name) ?? 0) + 1)
    for (const description of actor.descriptions) described.add(description)
    for (const name of actor.names.length > 0 ? actor.names : [actor.name]) {
      const seen = names.get(name)
      if (!seen) names.set(name, [report])
      else if (seen.at(-1) !== report) seen.push(report)
    }
  }
  return { bound, called, names, described }
}

/** The fullest name that most reports use. */
function usualName(called: ReadonlyMap<string, number>): string | undefined {
  return [...called].sort(
    (a, b) =>
      Number(hasSeveralWords(b[0])) - Number(hasSeveralWords(a[0])) || b[1] - a[1] || inCodeOrder(a[0], b[0]),
  )[0]?.[0]
}

function hasSeveralWords(name: string): boolean {
  return /\s/.test(name.trim())
}

function spellings(names: ReadonlyMap<string, string[]>): RecordActor['names'] {
  return [...names].map(([name, reports]) => ({ name, reports })).sort((a, b) => inCodeOrder(a.name, b.name))
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
