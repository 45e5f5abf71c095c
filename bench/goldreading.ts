import type { Span } from '../src/evidence/index.ts'
import type { Actor, ActorRef, Item, KnownActor, Reading } from '../src/readings/index.ts'
import type { Gold, GoldItem } from './score/index.ts'

/** Someone that gold names, with the words for him. */
interface Named {
  readonly actor: Actor
  readonly words: readonly string[]
}

/**
 * The reading that gold wants of a report: gold's people and items in the place of ours, words found in the text.
 * Known actors that gold does not list are there by their names. Items whose words do not stand in the text are
 * left out, and so is what names nobody listed.
 */
export function goldReading(reading: Reading, gold: Gold, known: readonly KnownActor[]): Reading {
  const { id, text } = reading.report
  const people = gold.people.map((one, i) => namedIn(one, `person/unnamed/${id}/${i}`))
  const others = known.filter((one) => !gold.people.some((other) => other.id === one.id)).map(namedKnown)
  const named = [...people, ...others]
  const ids = new Map(gold.items.map((item, i) => [item.id, `${id}/${item.kind}-${i}`]))
  const items = gold.items.flatMap((item) => itemOf(item, text, named, ids))
  return { ...reading, actors: named.map(({ actor }) => actor), mentions: mentionsOf(reading, named), items }
}

/** The places where our reading names people, with gold's people in the place of ours. */
function mentionsOf({ actors, mentions }: Reading, named: readonly Named[]): Reading['mentions'] {
  const known = new Map(
    actors.flatMap(({ id, name, names }): [string, string][] => {
      const same = named.find(({ actor }) => actor.id === id) ?? named.find(isCalled([name, ...names]))
      return same ? [[id, same.actor.id]] : []
    }),
  )
  return mentions.flatMap((mention) => {
    const actor = known.get(mention.actor)
    return actor === undefined ? [] : [{ ...mention, actor }]
  })
}

function isCalled(names: readonly string[]): (one: Named) => boolean {
  const all = names.map(plain)
  return ({ words }) => words.some((word) => all.includes(plain(word)))
}

function namedIn(one: Gold['people'][number], unnamed: string): Named {
  const { kind, name, names, descriptions, roles, type, affiliation } = one as Person
  const served = roles.length > 0 || !affiliation ? roles : [{ title: type ?? 'official', of: affiliation }]
  const actor = {
    id: one.anonymous ? unnamed : one.id,
    kind,
    name,
    names: names.length > 0 ? names : [name],
    descriptions,
    roles: served.map(({ title, of }) => ({ title, ...(of === null ? {} : { of }) })),
    members: [],
    relations: [],
    ...(one.anonymous ? { anonymous: true } : {}),
  } as unknown as Actor
  return { actor, words: [name, ...names, ...descriptions] }
}

/** Of some people gold has no title, only what they are and whom they serve. */
type Person = Gold['people'][number] & { readonly type?: string; readonly affiliation?: string }

function namedKnown({ id, kind, name, names = [] }: KnownActor): Named {
  const actor = { id, kind, name, names: [name], descriptions: [], roles: [], members: [], relations: [] }
  return { actor: actor as unknown as Actor, words: [name, ...names] }
}

const REFERENCES = 'to_proposal revises condition_for part_of within about_item carries_out'.split(' ')
const ACTORS =
  'according_to denied_by speaker via addressee from to by of on parties against toward done_by'.split(' ')
const SPANS = ['what', 'target'] as const

function itemOf(
  item: GoldItem,
  text: string,
  named: readonly Named[],
  ids: ReadonlyMap<string, string>,
): Item[] {
  const evidence = spansOf(item.evidence_text, (words) => spanOf(words, text)).sort((a, b) => a[0] - b[0])
  if (evidence.length === 0) return []
  const within = (words: unknown) => (typeof words === 'string' ? spanOf(words, text, evidence) : undefined)
  const refs = (field: string) => list(item[field]).flatMap((one) => refOf(one, text, named))
  const fields = [
    ...Object.entries(item).filter(([field]) => PLAIN.has(field)),
    ...ACTORS.filter((field) => item[field] != null).map(
      (field) => [field, refs(field)] as [string, unknown],
    ),
    ...pair('done_by', item['counted_side'] && refs('counted_side')),
    ...(item.kind === 'contact' ? pair('participants', refs('participants')) : []),
    ...REFERENCES.flatMap((field) => pair(field, ids.get(String(item[field])))),
    ...SPANS.flatMap((field) => pair(field, within(list(item[`${field}_text`] ?? item[field])[0]))),
    ...pair('time', timeOf(item['time'])),
    ...pair('period', timeOf(item['period'])),
    ...pair('place', placeOf(item['place'], within)),
    ...pair('duration', item['duration'] && { duration: item['duration'] }),
    ...pair('terms', termsOf(item['terms'], within)),
    ...(item.kind === 'statement' ? pair('content', spansOf(item.content_text ?? [], within)) : []),
    ...(item.kind === 'tally' ? pair('of', within(list(item['of'])[0]) ?? evidence[0]) : []),
  ]
  const base = { modality: 'held', issues: [], according_to: [], by_rule: 'gold', pieces: [] }
  return [{ ...base, ...Object.fromEntries(fields), id: ids.get(item.id), evidence } as unknown as Item]
}

/** Fields that stand in a reading as gold has them. */
const PLAIN = new Set(
  'kind modality background issues type status level format form stance phase unilateral direction figure superlative state instrument action count'.split(
    ' ',
  ),
)

function pair(field: string, value: unknown): [string, unknown][] {
  return value === undefined || value === null ? [] : [[field, value]]
}

function list(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]
}

/** Whom a name or description of gold means, and the first place in the text that says it. */
function refOf(one: unknown, text: string, named: readonly Named[]): ActorRef[] {
  const { name, role } = typeof one === 'string' ? { name: one } : (one as { name: string; role?: string })
  const found =
    named.find(({ actor }) => actor.name === name) ??
    named.find(({ words }) => words.some((other) => plain(other) === plain(name)))
  if (!found) return []
  const words = found.words.find((other) => spanOf(other, text) !== undefined) ?? name
  const ref = { actor: found.actor.id, text: words, span: spanOf(words, text) ?? [0, 1] }
  return [{ ...ref, ...(role === undefined ? {} : { role }) } as ActorRef]
}

/** A day or month by its ISO date, or a span of time with its ends. */
function timeOf(time: unknown): unknown {
  if (typeof time === 'string')
    return { stated: true, start: time, end: time, precision: time.length > 7 ? 'day' : 'month' }
  const known = time as { readonly start?: string | null } | undefined | null
  return known?.start ? { stated: true, precision: 'day', ...known } : undefined
}

/** Where words stand, if they do. */
type Finding = (words: unknown) => Span | undefined

function spansOf(all: readonly string[], find: (words: string) => Span | undefined): Span[] {
  return all.flatMap((words): Span[] => {
    const span = find(words)
    return span ? [span] : []
  })
}

function placeOf(place: unknown, within: Finding): unknown {
  const { name, country } =
    typeof place === 'string' ? { name: place } : ((place ?? {}) as { name?: string; country?: string })
  return name
    ? { name, text: name, span: within(name) ?? [0, 1], ...(country ? { country } : {}) }
    : undefined
}

function termsOf(terms: unknown, within: Finding): unknown {
  if (!terms) return undefined
  const { duration, start, deadline, scope, area } = terms as Readonly<Record<string, unknown>>
  return Object.fromEntries([
    ...pair('duration', duration && { duration }),
    ...pair('start', timeOf(start)),
    ...pair('deadline', timeOf(deadline)),
    ...pair('scope', within(scope)),
    ...pair('area', within(area)),
  ])
}

/** Where words stand in a text, in one of its spans if they do; white space and quotation marks may differ. */
function spanOf(words: string, text: string, within: readonly Span[] = []): Span | undefined {
  for (const [from, to] of within) {
    const at = text.slice(from, to).indexOf(words)
    if (at >= 0) return [from + at, from + at + words.length]
  }
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]"))
    .map((word) => word.replace(/["“”]/g, '["“”]'))
  const found = new RegExp(pattern.join('\\s+')).exec(text)
  return found ? [found.index, found.index + found[0].length] : undefined
}

function plain(words: string): string {
  return words.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim()
}
