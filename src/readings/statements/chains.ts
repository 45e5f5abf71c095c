import type { Span, TimeValue } from '../../evidence/index.ts'
import type { ActorRef, Statement, TimeMention } from '../reading.ts'
import type { Range } from './contents.ts'
import { sentenceStart, sentenceStop } from './sentences.ts'
import { itemsSpan, type Flow } from './flow.ts'
import type { Saying } from './sayings.ts'
import { refOf } from './behind.ts'
import { isOutlet, mediumAfter } from './media.ts'
import type { Speakers } from './speakers.ts'
import type { NounPhrase } from './phrases.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What stands around the cue: through what the words came, when they were said, and who passed them on. */
export interface Chain {
  readonly medium: NonNullable<Statement['medium']>
  readonly time?: TimeValue
  readonly outlets: readonly ActorRef[]
}

/** Reads the cue's own clause: the sentence without the words themselves. */
export function chainOf(flow: Flow, saying: Saying, speakers: Speakers, language: Vocabulary): Chain {
  const at = saying.cue.at
  const clause = outside([sentenceStart(flow, at), sentenceStop(flow, at)], saying.ranges)
  const medium: { text: string; span: Span }[] = []
  const outlets: ActorRef[] = []
  let time: TimeValue | undefined
  for (const [from, to] of clause)
    for (let i = from; i < to; i++) {
      const item = flow.items[i]!
      if (item.kind === 'time') time ??= timeOf(flow, i)
      const named = language.mediumPrepositions.has(item.low)
        ? mediumAfter(flow, i + 1, to, language)
        : undefined
      if (named) medium.push(spanned(flow, named))
      const outlet = outletAt(flow, i, saying, speakers, language)
      if (!outlet) continue
      outlets.push(outlet)
      medium.push({ text: outlet.text, span: outlet.span })
    }
  return { medium, outlets, ...(time === undefined ? {} : { time }) }
}

/** "reporters", "the ambassador": whom the words were told to. */
export function addresseeOf(flow: Flow, phrase: NounPhrase | undefined): readonly ActorRef[] {
  return (
    phrase?.parts.flatMap(({ head }) => {
      const { mention } = flow.items[head]!
      return mention ? [refOf(mention)] : []
    }) ?? []
  )
}

function outside([from, to]: Range, inner: readonly Range[]): readonly Range[] {
  const found: Range[] = []
  let at = from
  for (const [a, b] of inner.toSorted((x, y) => x[0] - y[0])) {
    if (a > at) found.push([at, Math.min(a, to)])
    at = Math.max(at, b)
  }
  if (at < to) found.push([at, to])
  return found
}

function timeOf({ page, items }: Flow, i: number): TimeValue | undefined {
  const item = items[i]!
  for (const { first, value } of page.layers.get('time')?.over.get(item.first) ?? []) {
    const mention = value as TimeMention
    if (first !== item.first || (mention.type !== 'date' && mention.type !== 'time')) continue
    if (mention.value && 'start' in mention.value) return mention.value
  }
  return undefined
}

function spanned(flow: Flow, [from, to]: Range): { text: string; span: Span } {
  const span = itemsSpan(flow, from, to)
  return { text: flow.page.analysis.text.slice(...span), span }
}

/** The outlet right behind a verb of telling: "two officials told Northwire". */
export function outletTold(
  flow: Flow,
  cue: Saying['cue'],
  speakers: Speakers,
  language: Vocabulary,
): readonly ActorRef[] {
  for (const i of [cue.at + 1, cue.at + 2]) {
    const outlet = i < flow.items.length ? outletAt(flow, i, { cue }, speakers, language) : undefined
    if (outlet) return [outlet]
  }
  return []
}

/** An outlet that was told, or on which somebody spoke. */
function outletAt(
  flow: Flow,
  i: number,
  { cue }: Pick<Saying, 'cue'>,
  speakers: Speakers,
  language: Vocabulary,
): ActorRef | undefined {
  const { mention } = flow.items[i]!
  if (!mention || speakers.actor(mention.actor)?.kind !== 'organisation') return undefined
  const before = flow.items[i - 1]
  const determined = before?.tag === 'DET' ? flow.items[i - 2] : before
  const told = cue.verb.frame === 'tells' && determined === flow.items[cue.at]
  const on =
    determined !== undefined &&
    /^(?:on|to|with|by)$/u.test(determined.low) &&
    isOutlet(mention.text, language)
  return told || on ? refOf(mention) : undefined
}
