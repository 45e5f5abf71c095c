import { has } from './lexicon.js'
import { tokensSpan } from '../../language/index.js'
/**
 * Collects the actors, mentions and places of one report while it is read. A token belongs to one mention
 * or place: what would overlap something collected before is left out.
 */
export class Register {
  sheet
  actors = new Map()
  mentions = []
  places = []
  /** By token: 0 free, 1 an actor, 2 a place. */
  taken
  constructor(sheet) {
    this.sheet = sheet
    this.taken = new Uint8Array(sheet.size)
  }
  /** Whether no mention or place has a token of `[first, end)`. */
  free(first, end) {
    for (let i = first; i < end; i++) if (this.taken[i]) return false
    return first >= 0 && end <= this.sheet.size && first < end
  }
  /** Adds what is said of an actor to what was known of it. */
  actor(actor) {
    const there = this.actors.get(actor.id)
    if (there && !addsTo(there, actor)) return
    this.actors.set(actor.id, {
      ...{ roles: [], members: [], relations: [] },
      ...there,
      ...actor,
      names: union(there?.names, actor.names),
      descriptions: union(there?.descriptions, actor.descriptions),
    })
  }
  /** Notes that tokens `[first, end)` mean an actor; false where they are taken. */
  mention(actor, first, end, how, by_rule) {
    if (!this.free(first, end)) return false
    const span = this.take(first, end, 1)
    this.mentions.push({ actor, text: this.words(span), span, how, by_rule, first, end })
    return true
  }
  place(first, end, place) {
    if (!this.free(first, end)) return
    const span = this.take(first, end, 2)
    this.places.push({ ...place, text: this.words(span), span })
  }
  findings() {
    const order = (a, b) => a.span[0] - b.span[0]
    const mentions = [...this.mentions].sort(order)
    const meant = new Set(mentions.map(({ actor }) => actor))
    for (const { actor } of mentions)
      for (const member of this.actors.get(actor)?.members ?? []) meant.add(member)
    return {
      actors: [...this.actors.values()].filter(({ id }) => meant.has(id)),
      mentions: mentions.map(({ first: _first, end: _end, ...mention }) => mention),
      places: [...this.places].sort(order),
    }
  }
  take(first, end, as) {
    this.taken.fill(as, first, end)
    return tokensSpan(this.sheet.analysis, first, end)
  }
  words(span) {
    return this.sheet.analysis.text.slice(...span)
  }
}
/** Whether `actor` says anything that is not known. */
function addsTo(there, actor) {
  const news = (known, more = []) => more.some((each) => !known.includes(each))
  return (
    news(there.names, actor.names) ||
    news(there.descriptions, actor.descriptions) ||
    news(there.members, actor.members) ||
    (actor.roles !== undefined &&
      actor.roles !== there.roles &&
      there.roles.length === 0 &&
      actor.roles.length > 0)
  )
}
function union(a = [], b = []) {
  return b.every((each) => a.includes(each)) ? a : [...new Set([...a, ...b])]
}
