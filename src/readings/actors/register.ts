import { inTextOrder, type Span } from '../../evidence/index.ts'
import { tokensSpan } from '../../language/index.ts'
import type { Findings } from '../reader.ts'
import type { Actor, ActorMention, Place } from '../reading.ts'
import { is, type Sheet } from './sheet.ts'

/** A mention with the tokens `[first, end)` it covers. */
export interface Placed extends ActorMention {
  readonly first: number
  readonly end: number
}

/**
 * Collects the actors, mentions and places of one report while it is read. A token belongs to one mention
 * or place: what would overlap something collected before is left out.
 */
export class Register {
  readonly sheet: Sheet
  /** The state whose office publishes the report. */
  readonly home: string | undefined
  readonly actors = new Map<string, Actor>()
  readonly mentions: Placed[] = []
  readonly places: Place[] = []
  /** By token: 0 free, 1 an actor, 2 a place. */
  readonly taken: Uint8Array

  constructor(sheet: Sheet, home: string | undefined) {
    this.sheet = sheet
    this.home = home
    this.taken = new Uint8Array(sheet.size)
  }

  /** Whether no mention or place has a token of `[first, end)`. */
  free(first: number, end: number): boolean {
    for (let i = first; i < end; i++) if (this.taken[i]) return false
    return first >= 0 && end <= this.sheet.size && first < end
  }

  /** Adds what is said of an actor to what was known of it. */
  actor(actor: Pick<Actor, 'id' | 'kind' | 'name'> & Partial<Actor>): void {
    const there = this.actors.get(actor.id)
    if (there && !addsTo(there, actor)) return
    this.actors.set(actor.id, {
      roles: [],
      members: [],
      relations: [],
      ...there,
      ...actor,
      names: union(there?.names, actor.names),
      descriptions: union(there?.descriptions, actor.descriptions),
    })
  }

  /** Notes that tokens `[first, end)` mean an actor; false where they are taken. */
  mention(actor: string, first: number, end: number, how: ActorMention['how'], by_rule: string): boolean {
    if (!this.free(first, end)) return false
    const span = this.take(first, end, 1)
    this.mentions.push({ actor, text: this.words(span), span, how, by_rule, first, end })
    return true
  }

  /** Makes a mention one of another actor, which some later rule has found it to mean. */
  reassign(mention: Placed, actor: string, by_rule = mention.by_rule): void {
    this.mentions[this.mentions.indexOf(mention)] = { ...mention, actor, by_rule }
  }

  /** Notes a place, with what tells more exactly where: "northern", "the city of", "district". */
  place(first: number, end: number, place: Omit<Place, 'text' | 'span'>): void {
    if (!this.free(first, end)) return
    const [from, to] = placeExtent(this.sheet, first, end)
    const span = this.free(from, to) ? this.take(from, to, 2) : this.take(first, end, 2)
    this.places.push({ ...place, text: this.words(span), span })
  }

  findings(): Pick<Findings, 'actors' | 'mentions' | 'places'> {
    const mentions = [...this.mentions].sort(bySpan)
    const meant = new Set(mentions.map(({ actor }) => actor))
    for (const { actor } of mentions)
      for (const member of this.actors.get(actor)?.members ?? []) meant.add(member)
    const named = [...this.actors.values()].filter(({ id }) => meant.has(id))
    return {
      actors: [...named, ...this.served(named)],
      mentions: mentions.map(({ first: _first, end: _end, ...mention }) => mention),
      places: [...this.places].sort(bySpan),
    }
  }

  /** The states and bodies that the actors serve by their roles and that are not named for themselves. */
  private served(named: readonly Actor[]): readonly Actor[] {
    const known = new Set(named.map(({ id }) => id))
    const ids = new Set(named.flatMap(({ roles }) => roles.flatMap(({ of = '' }) => of)))
    const { states, bodies } = this.sheet.lexicon
    return [...ids]
      .filter((id) => !known.has(id) && (id.startsWith('state/') || bodies.has(id)))
      .map((id) => {
        const body = bodies.get(id)
        const name = states.get(id) ?? body?.name ?? id.slice('state/'.length).toUpperCase()
        const kind = body ? 'organisation' : 'state'
        const type = body?.type ? { type: body.type } : {}
        const [descriptions, members, relations] = [[], [], []]
        return { id, kind, name, names: [], ...type, descriptions, roles: [], members, relations }
      })
  }

  private take(first: number, end: number, as: 1 | 2): Span {
    this.taken.fill(as, first, end)
    return tokensSpan(this.sheet.analysis, first, end)
  }

  private words(span: Span): string {
    return this.sheet.analysis.text.slice(...span)
  }
}

function placeExtent(sheet: Sheet, first: number, end: number): readonly [number, number] {
  const small = (i: number) => sheet.capital[i] === 0
  let from = first
  if (is(sheet, from - 1, 'belonging') && is(sheet, from - 2, 'place') && small(from - 2)) from -= 2
  if (is(sheet, from - 1, 'directions') && small(from - 1)) from--
  const kind = sheet.gap[end] === 1 && is(sheet, end, 'place') && small(end)
  return [from, kind && !is(sheet, end, 'directions') ? end + 1 : end]
}

function bySpan(a: { readonly span: Span }, b: { readonly span: Span }): number {
  return inTextOrder(a.span, b.span)
}

/** Whether `actor` says anything that is not known. */
function addsTo(there: Actor, actor: Partial<Actor>): boolean {
  return (
    holdsNew(there.names, actor.names) ||
    holdsNew(there.descriptions, actor.descriptions) ||
    holdsNew(there.members, actor.members) ||
    (actor.roles !== undefined &&
      actor.roles !== there.roles &&
      there.roles.length === 0 &&
      actor.roles.length > 0)
  )
}

function holdsNew(known: readonly string[], more: readonly string[] = []): boolean {
  return more.some((each) => !known.includes(each))
}

function union(a: readonly string[] = [], b: readonly string[] = []): readonly string[] {
  return b.every((each) => a.includes(each)) ? a : [...new Set([...a, ...b])]
}
