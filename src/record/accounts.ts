import type { ActorRef } from '../readings/index.ts'
import type { Cast } from './actors.ts'
import type { Cluster } from './items/cluster.ts'
import { mentionOf } from './items/draw.ts'
import { texts } from './items/told.ts'
import type { Told } from './items/told.ts'
import type { RecordItem } from './record.ts'
import type { Sides } from './sides.ts'
import type { Voices } from './voices.ts'
import { inCodeOrder } from './words.ts'

type Account = RecordItem['accounts'][number]

/**
 * What each side of a contact says of it: its statements in the sentences that tell of the contact, and
 * what its own publications write. The words of the sides stay apart; sides that were not there, and
 * reports in an outlet's own voice, give no account.
 */
export function accountsOf(cluster: Cluster, voices: Voices): Account[] {
  if (cluster.first.kind !== 'contact') return []
  const parties = new Set(cluster.actorsIn('participants').flatMap((actor) => voices.sides.of(actor)))
  const bySide = new Map<string, { says: Set<string>; tellings: Set<Told> }>()
  const note = (side: string, told: Told, words: readonly string[]) => {
    if (!parties.has(side)) return
    const account = bySide.get(side) ?? { says: new Set(), tellings: new Set() }
    for (const said of words) account.says.add(said)
    account.tellings.add(told)
    bySide.set(side, account)
  }
  for (const told of cluster.reported) {
    const own = voices.ownVoice(told.report)
    if (own !== undefined && told.item.according_to.length === 0) note(own, told, sentencesOf(told))
    for (const { side, words } of spoken(told, voices)) note(side, told, words)
  }
  return [...bySide]
    .sort((a, b) => inCodeOrder(a[0], b[0]))
    .map(([side, { says, tellings }]) => ({
      side,
      says: [...says],
      mentions: [...tellings].map((told) => mentionOf(told, voices.cast)),
    }))
}

function sentencesOf(told: Told): string[] {
  return told.item.evidence.map(([start, end]) => told.text.slice(start, end))
}

/** Statements told in the contact's own sentences or about it, and whoever is named as its source. */
function spoken(
  told: Told,
  { cast, sides, ...voices }: Voices,
): { side: string; words: readonly string[] }[] {
  const said = voices.statementsOf(told.report).filter((statement) => tellsOf(statement, told))
  const found = said.flatMap((statement) => {
    const words = texts(statement.item['content'], statement.text)
    return speakerSides(statement.item['speaker'], told.report, cast, sides).map((side) => ({ side, words }))
  })
  const source = told.item.according_to[0]
  const vouched = source ? speakerSides([source], told.report, cast, sides) : []
  return [
    ...found,
    ...vouched
      .filter((side) => !found.some((other) => other.side === side))
      .map((side) => ({ side, words: sentencesOf(told) })),
  ]
}

function speakerSides(refs: unknown, report: string, cast: Cast, sides: Sides): string[] {
  const all = Array.isArray(refs) ? (refs as readonly ActorRef[]) : []
  return [...new Set(all.flatMap((ref) => sides.of(cast.idOf(report, ref.actor))))]
}

function tellsOf(statement: Told, contact: Told): boolean {
  if (statement.item['about_item'] === contact.id) return true
  return statement.item.evidence.some(([from, to]) =>
    contact.item.evidence.some(([start, end]) => from < end && start < to),
  )
}
