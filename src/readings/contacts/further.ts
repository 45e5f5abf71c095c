import type { TimeValue } from '../../evidence/index.ts'
import { captured, hasTag, layerAt, sentenceTokens, type Match, type Page } from '../engine/index.ts'
import { actorsIn, refsOf, spansBetween, timeNear } from '../clauses/index.ts'
import type { Actor, ActorRef, Contact, Place } from '../reading.ts'
import { placeAt } from './places.ts'
import { sent } from './sides.ts'
import type { ContactData, ContactMeaning } from './data.ts'

/**
 * "Berg met Karo and then Lind", "met Karo on Monday and Lind on Tuesday": one more contact with each whom the same verb
 * leads to later.
 */
export function furtherOf(
  page: Page,
  match: Match<ContactMeaning>,
  contact: Contact,
  actors: ReadonlyMap<string, Actor>,
  data: ContactData,
): readonly Contact[] {
  const others = captured(match, 'b')
  const names = actorsIn(page, match, 'b')
  const own = contact.participants.filter(({ span }) => !names.some((one) => one.span[0] === span[0]))
  if (!KINDS.has(contact.type) || own.length !== 1 || others.length === 0) return []
  const [, end] = sentenceTokens(page, match.first)
  const found: Contact[] = []
  for (let at = others.at(-1)!.end, next; (next = nextOf(page, at, end, actors, data)); at = next.end) {
    const { time: _time, place: _place, ...same } = contact
    found.push({
      ...same,
      participants: [...own, next.ref],
      ...(next.time ? { time: next.time } : {}),
      ...(next.place ? { place: next.place } : {}),
    })
  }
  return found
}

const KINDS: ReadonlySet<Contact['type']> = new Set(['meeting', 'call', 'talks', 'contact'])

interface Next {
  readonly ref: ActorRef
  readonly end: number
  readonly time: TimeValue | undefined
  readonly place: Place | undefined
}

/** Whom the words from token `from` on lead to: past a day or place, "and" or a comma, "then", and "with". */
function nextOf(
  page: Page,
  from: number,
  end: number,
  actors: ReadonlyMap<string, Actor>,
  data: ContactData,
): Next | undefined {
  const { thereafter, accompanied } = data
  let at = pastCircumstances(page, from, end)
  const isTimed = page.layers.get('time')?.over.has(at - 1) ?? false
  const start = at
  while (page.lower[at] === ',' || hasTag(page, at, 'CCONJ')) at++
  if (at === start) return undefined
  const then = at
  while (thereafter.includes(page.lower[at] ?? '')) at++
  const isThen = at > then
  if (isThen && page.lower[at] === ',') at++
  if (accompanied.includes(page.lower[at] ?? '')) at++
  if (hasTag(page, at, 'DET') && !layerAt(page, 'actor', at).length) at++
  const [span] = layerAt(page, 'actor', at)
  if (!span || span.first !== at) return undefined
  const after = pastCircumstances(page, span.end, end)
  const time = timeNear(page, span.end, after, span.end, span.end + 1)
  const [where] = spansBetween(page, 'place', span.end, after)
  const goesOn = [span.end, after].some((i) => ACTING.some((tag) => hasTag(page, i, tag)))
  if (goesOn || !(isThen || (isTimed && time))) return undefined
  return {
    ref: sent(refsOf([span])[0]!, actors, data),
    end: span.end,
    time,
    place: where && placeAt(page, where.first),
  }
}

/** Tags of what somebody else does, or has: "and then Karo left". */
const ACTING = ['VERB', 'AUX', 'ADV', 'PART']

/** The token behind days and places: "in Vessa on Monday". */
function pastCircumstances(page: Page, from: number, end: number): number {
  const over = (i: number) => ['time', 'place'].some((layer) => layerAt(page, layer, i).length > 0)
  let at = from
  for (let i = from; i < end && (over(i) || (hasTag(page, i, 'ADP') && over(i + 1))); i++) at = i + 1
  return at
}
