import type { Remark } from '../evidence/index.ts'
import type { Actor, Reading } from '../readings/index.ts'
import type { Corrections } from './corrections.ts'
import { likeness } from './names.ts'
import { fullName, people } from './people.ts'
import type { Doubt, Form, Node, Person } from './people.ts'
import type { Judgement, RecordActor } from './record.ts'
import { inCodeOrder } from './words.ts'

/** The actors of all readings, and which of them each reading's actor is. */
export interface Cast {
  readonly actors: readonly RecordActor[]
  /** The record's id of an actor of a reading. */
  idOf(report: string, actor: string): string
  readonly remarks: readonly Remark[]
}

interface Group {
  nodes: Node[]
  judgements: Judgement[]
}

/**
 * Merges the actors of `readings` (in canonical order): people by name with reasons, states,
 * organisations and groups by id; unnamed ones never. Corrections come last and prevail.
 */
export function mergeActors(readings: readonly Reading[], corrections: Corrections): Cast {
  const nodes = readings.flatMap((reading) => nodesOf(reading))
  const { persons, doubts } = people(nodes.filter(({ actor }) => actor.kind === 'person' && !actor.anonymous))
  const doubted = new Map<Form, Doubt[]>()
  for (const doubt of doubts)
    for (const form of [doubt.a, doubt.b]) doubted.set(form, [...(doubted.get(form) ?? []), doubt])
  const groups = [...persons.map((person) => groupOf(person, doubted)), ...othersOf(nodes)]
  const { groups: judged, remarks } = corrected(groups, corrections)
  const ids = identified(judged)
  const home = new Map<string, string>()
  for (const [id, group] of ids) for (const node of group.nodes) home.set(node.key, id)
  const idOf = (report: string, actor: string) => home.get(`${report}/${actor}`) ?? actor
  const actors = [...ids].map(([id, group]) => drawn(id, group, idOf)).sort((a, b) => inCodeOrder(a.id, b.id))
  return { actors, idOf, remarks }
}

function nodesOf(reading: Reading): Node[] {
  const { id, published } = reading.report
  const seen = new Set<string>()
  return reading.actors.flatMap((actor) => {
    const key = `${id}/${actor.id}`
    if (seen.has(key)) return []
    seen.add(key)
    return [{ key, report: id, published: published?.start ?? published?.not_before, actor }]
  })
}

function groupOf(person: Person, doubts: ReadonlyMap<Form, readonly Doubt[]>): Group {
  const lead = person.forms[0]!.form
  const first = lead.nodes[0]!
  const judgements = person.forms.flatMap(({ form, because }): Judgement[] => {
    const reports = new Set(form.nodes.map((node) => node.report)).size
    const rows: Judgement[] = because
      ? [{ same: true, a: first.actor.id, b: form.nodes[0]!.actor.id, because, by: 'machine' }]
      : []
    if (reports > 1)
      rows.push({
        same: true,
        a: form.nodes[0]!.key,
        b: form.nodes.at(-1)!.key,
        because: `the name ${form.name.text} in ${reports} reports, nothing contradicts`,
        by: 'machine',
      })
    return rows
  })
  for (const { form } of person.forms)
    for (const { a, b, because } of doubts.get(form) ?? [])
      judgements.push({ same: false, a: a.nodes[0]!.key, b: b.nodes[0]!.key, because, by: 'machine' })
  return { nodes: person.forms.flatMap(({ form }) => form.nodes), judgements }
}

/** States, organisations and named groups by id; whoever is unnamed stays alone. */
function othersOf(nodes: readonly Node[]): Group[] {
  const groups = new Map<string, Group>()
  for (const node of nodes) {
    const { actor } = node
    if (actor.kind === 'person' && !actor.anonymous) continue
    const key = actor.anonymous || isPassing(actor) ? node.key : actor.id
    const group = groups.get(key) ?? { nodes: [], judgements: [] }
    group.nodes.push(node)
    groups.set(key, group)
  }
  return [...groups.values()]
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
  return name.replace(/^(?:the|both|two|three|all|some|several|a|an)\s+/i, '')
}

/** Whether `ref` of a correction names this node: by reading's id, or by report and id. */
function names(ref: string, node: Node): boolean {
  return ref === node.actor.id || ref === node.key
}

function corrected(
  machine: readonly Group[],
  corrections: Corrections,
): { groups: Group[]; remarks: Remark[] } {
  let groups: Group[] = [...machine]
  const remarks: Remark[] = []
  for (const row of corrections.apart) groups = groups.flatMap((group) => parted(group, row))
  for (const row of corrections.together) {
    const joining = groups.filter((group) =>
      group.nodes.some((node) => names(row.a, node) || names(row.b, node)),
    )
    if (joining.length < 2) continue
    const nodes = joining.flatMap((group) => group.nodes)
    const barred = corrections.apart.find(
      (bar) => nodes.some((n) => names(bar.a, n)) && nodes.some((n) => names(bar.b, n)),
    )
    if (barred) {
      remarks.push({
        code: 'corrections-contradict',
        says: `${row.a} and ${row.b} were to be one, but that would join ${barred.a} with ${barred.b}, which a correction keeps apart. They were kept two.`,
      })
      continue
    }
    const whole = { nodes, judgements: [...joining.flatMap((group) => group.judgements), row] }
    groups = [...groups.filter((group) => !joining.includes(group)), whole]
  }
  return { groups, remarks }
}

/** A group without those a person keeps apart: each node goes with the one whose name is nearer. */
function parted(group: Group, row: Judgement): Group[] {
  const mine = group.nodes.filter((node) => names(row.a, node) && !names(row.b, node))
  const theirs = group.nodes.filter((node) => names(row.b, node) && !names(row.a, node))
  if (mine.length === 0 || theirs.length === 0) return [group]
  const near = new Map<string, boolean>()
  const isTheirs = (node: Node): boolean => {
    if (theirs.includes(node)) return true
    if (mine.includes(node)) return false
    const name = fullName(node.actor)
    const known = near.get(name.text)
    if (known !== undefined) return known
    const nearer =
      likeness(name, fullName(theirs[0]!.actor)).score > likeness(name, fullName(mine[0]!.actor)).score
    near.set(name.text, nearer)
    return nearer
  }
  const sides = [group.nodes.filter((node) => !isTheirs(node)), group.nodes.filter(isTheirs)]
  return sides.map((nodes) => ({ nodes, judgements: [...group.judgements, row] }))
}

/** Gives each group the id its readings use most, made unique by state or first report. */
function identified(groups: readonly Group[]): Map<string, Group> {
  const ids = new Map<string, Group>()
  const sortedGroups = groups
    .map((group) => ({
      group,
      id: usualId(group),
      first: group.nodes.map((n) => n.key).sort(inCodeOrder)[0]!,
    }))
    .sort((a, b) => b.group.nodes.length - a.group.nodes.length || inCodeOrder(a.first, b.first))
  for (const { group, id, first } of sortedGroups) {
    const state = group.nodes
      .flatMap(({ actor }) => actor.roles.map((role) => role.of))
      .find((of) => of?.startsWith('state/'))
    const report = group.nodes.find((node) => node.key === first)!.report
    const choices = [id, `${id}/${state?.slice(6) ?? report}`, `${id}/${report}`, `${id}/${first}`]
    // A reading's own id says whose it is; anonymous ones of one id are told apart by their report.
    const free = (
      (group.nodes[0]!.actor.anonymous || isPassing(group.nodes[0]!.actor)) && !id.split('/').includes(report)
        ? choices.slice(2)
        : choices
    ).find((choice) => !ids.has(choice))
    ids.set(free!, group)
  }
  return ids
}

function usualId(group: Group): string {
  const counts = new Map<string, { n: number; words: number }>()
  for (const { actor } of group.nodes) {
    const entry = counts.get(actor.id) ?? {
      n: 0,
      words: Math.min(2, fullName(actor).words.filter((word) => word.length > 1).length),
    }
    entry.n++
    counts.set(actor.id, entry)
  }
  return [...counts].sort(
    (a, b) => b[1].words - a[1].words || b[1].n - a[1].n || inCodeOrder(a[0], b[0]),
  )[0]![0]
}

function drawn(id: string, group: Group, idOf: Cast['idOf']): RecordActor {
  const { nodes } = group
  const usual = usualId(group)
  const lead = nodes
    .filter((node) => node.actor.id === usual)
    .sort((a, b) => inCodeOrder(a.key, b.key))[0]!.actor
  const map = (node: Node, to: string) => idOf(node.report, to)
  return {
    id,
    kind: lead.kind,
    name: usualName(nodes) ?? lead.name,
    names: spellings(nodes),
    descriptions: unique(nodes.flatMap((node) => node.actor.descriptions)),
    roles: roles(nodes, idOf),
    members: unique(nodes.flatMap((node) => node.actor.members.map((member) => map(node, member)))),
    relations: uniqueBy(
      nodes.flatMap((node) =>
        node.actor.relations.map(({ to, relation }) => ({ to: map(node, to), relation })),
      ),
      ({ to, relation }) => `${to} ${relation}`,
    ),
    ...(lead.anonymous === undefined ? {} : { anonymous: lead.anonymous }),
    ...(lead.type === undefined ? {} : { type: lead.type }),
    read_as: nodes
      .map((node) => ({ report: node.report, actor: node.actor.id }))
      .sort((a, b) => inCodeOrder(a.report, b.report) || inCodeOrder(a.actor, b.actor)),
    judgements: uniqueBy(group.judgements, (row) => `${row.a}\n${row.b}\n${row.by}\n${row.same}`),
  }
}

/** The fullest name that most reports use. */
function usualName(nodes: readonly Node[]): string | undefined {
  const counts = new Map<string, number>()
  for (const { actor } of nodes) counts.set(actor.name, (counts.get(actor.name) ?? 0) + 1)
  return [...counts].sort(
    (a, b) =>
      Number(hasSeveralWords(b[0])) - Number(hasSeveralWords(a[0])) || b[1] - a[1] || inCodeOrder(a[0], b[0]),
  )[0]?.[0]
}

function hasSeveralWords(name: string): boolean {
  return /\s/.test(name.trim())
}

function spellings(nodes: readonly Node[]): RecordActor['names'] {
  const reports = new Map<string, Set<string>>()
  for (const { actor, report } of nodes)
    for (const name of actor.names.length > 0 ? actor.names : [actor.name])
      reports.set(name, (reports.get(name) ?? new Set()).add(report))
  return [...reports]
    .map(([name, seen]) => ({ name, reports: [...seen].sort(inCodeOrder) }))
    .sort((a, b) => inCodeOrder(a.name, b.name))
}

function roles(nodes: readonly Node[], idOf: Cast['idOf']): RecordActor['roles'] {
  const seen = new Map<string, { title: string; of?: string; days: string[]; reports: Set<string> }>()
  for (const { actor, report, published } of nodes)
    for (const role of actor.roles) {
      const of = role.of === undefined ? undefined : idOf(report, role.of)
      const key = `${role.title.toLowerCase()}\n${of ?? ''}`
      const entry = seen.get(key) ?? {
        title: role.title,
        ...(of === undefined ? {} : { of }),
        days: [],
        reports: new Set(),
      }
      if (published !== undefined) entry.days.push(published)
      if (role.title < entry.title) entry.title = role.title
      entry.reports.add(report)
      seen.set(key, entry)
    }
  return [...seen]
    .sort((a, b) => inCodeOrder(a[0], b[0]))
    .map(([, { days, reports, ...role }]) => {
      days.sort(inCodeOrder)
      const dates = days.length > 0 ? { first_seen: days[0]!, last_seen: days.at(-1)! } : {}
      return { ...role, ...dates, reports: [...reports].sort(inCodeOrder) }
    })
}

function unique(all: readonly string[]): string[] {
  return [...new Set(all)].sort(inCodeOrder)
}

function uniqueBy<T>(all: readonly T[], key: (one: T) => string): T[] {
  const found = new Map<string, T>()
  for (const one of all) if (!found.has(key(one))) found.set(key(one), one)
  return [...found].sort((a, b) => inCodeOrder(a[0], b[0])).map(([, one]) => one)
}
