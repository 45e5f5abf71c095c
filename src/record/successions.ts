import { termOf } from './items/likeness.ts'
import { sidesIn } from './items/told.ts'
import type { RecordItem } from './record.ts'
import type { Entry, Section } from './section.ts'
import type { Sides } from './sides.ts'
import { hashOf, inCodeOrder } from './words.ts'

/** That an item refers to an earlier one which no single report sets beside it. */
export interface Succession {
  readonly item: string
  readonly field: 'revises' | 'same_words_as'
  readonly to: string
}

/** So many days after an offer another for another time is a revised one. */
const REVISED = 60
/** So many words in a row are nobody else's by chance. */
const SPOKEN = 8

/**
 * What follows on something another report tells: an offer for another length of time that the same side makes on the
 * same issues revises the one before; words that are quoted of two speakers ("an official", "a source") are the same.
 */
export const successions: Section<Succession> = {
  keys(entry, sides) {
    const { first } = entry.cluster
    if (first.kind === 'proposal') return offerKeys(entry, sides)
    const spoken =
      first.kind === 'statement' && first.item['form'] === 'direct' && first.words.length >= SPOKEN
    return spoken ? [`words ${hashOf(first.words.join(' '))} ${first.words.length}`] : []
  },
  rows(key, entries) {
    const [earliest, ...later] = [...entries].sort(inOrder)
    if (key.startsWith('words '))
      return later.map(({ item }) => ({ item: item.id, field: 'same_words_as', to: earliest!.item.id }))
    return [earliest!, ...later].flatMap((entry, i, all) => {
      const before = all.slice(0, i).findLast((other) => isRevised(entry, other))
      return before ? [{ item: entry.item.id, field: 'revises', to: before.item.id }] : []
    })
  },
}

/** Whose offer, on what: only offers that somebody made, for a length of time. */
function offerKeys({ item, cluster }: Entry, sides: Sides): string[] {
  const news = cluster.tellings.some((told) => told.item.modality === 'held' && told.item.background !== true)
  if (!news || item.issues.length === 0 || termsOf(cluster.tellings) === undefined) return []
  const by = sidesIn(cluster.first, 'by', sides).filter((side) => !sides.anonymous(side))
  return by.length === 1 ? [`offer ${by[0]} ${[...item.issues].sort(inCodeOrder).join(' ')}`] : []
}

function termsOf(tellings: Entry['cluster']['tellings']): string | undefined {
  return tellings.map(termOf).find((term) => term !== undefined)
}

function isRevised({ item, cluster }: Entry, before: Entry): boolean {
  const [then, now] = [dayOf(before), dayOf({ item, cluster })]
  if (then === undefined || now === undefined || now - then > REVISED) return false
  return termsOf(cluster.tellings) !== termsOf(before.cluster.tellings)
}

function dayOf({ cluster }: Entry): number | undefined {
  return cluster.days?.year ? cluster.days.from : cluster.reported[0]!.published?.from
}

function inOrder(a: Entry, b: Entry): number {
  return (dayOf(a) ?? Infinity) - (dayOf(b) ?? Infinity) || inCodeOrder(a.item.id, b.item.id) || 0
}

/** Items with what they follow on; those a report refers to something itself are left as they are. */
export class Succeeding {
  readonly #drawn = new WeakMap<RecordItem, { readonly to: string; readonly item: RecordItem }>()

  /** The same objects for the same items. */
  over(entries: readonly Entry[], rows: readonly Succession[]): readonly Entry[] {
    const byItem = new Map(rows.map((row) => [row.item, row]))
    return byItem.size === 0
      ? entries
      : entries.map((entry) => {
          const row = byItem.get(entry.item.id)
          return row && !(row.field in entry.item) ? { ...entry, item: this.#with(entry.item, row) } : entry
        })
  }

  #with(item: RecordItem, { field, to }: Succession): RecordItem {
    const known = this.#drawn.get(item)
    if (known?.to === to) return known.item
    const drawn = { ...item, [field]: to } as RecordItem
    this.#drawn.set(item, { to, item: drawn })
    return drawn
  }
}
