import { holdsClause, type Range } from './contents.ts'
import type { Draft } from './drafts.ts'
import { contentOf, withoutComma } from './drafts.ts'
import { itemsSpan, type Flow } from './flow.ts'
import { refOf } from './behind.ts'

/** "Berg: talks will go on", "Talks will go on – Berg": what a headline reports without a verb of saying. */
export function headlineDraft(flow: Flow): Draft | undefined {
  const { items } = flow
  const colon = items[0]?.kind === 'actor' && items[1]?.low === ':'
  const dash = items.at(-1)?.kind === 'actor' && /^[–—-]+$/u.test(items.at(-2)?.low ?? '')
  if (!colon && !dash) return undefined
  const words: Range = colon ? [2, items.length] : [0, items.length - 2]
  const { mention } = colon ? items[0]! : items.at(-1)!
  // A state's name before a colon says where, unless it stands for those who speak.
  if (!mention || (mention.actor.startsWith('state/') && mention.how !== 'metonym')) return undefined
  if (words[0] >= words[1] || !holdsClause(flow, words)) return undefined
  const { content, form } = contentOf(flow, [words])
  const cue = itemsSpan(flow, colon ? 0 : items.length - 2, colon ? 2 : items.length)
  return {
    kind: 'statement',
    evidence: [itemsSpan(flow, 0, items.length)],
    according_to: [],
    modality: 'held',
    speaker: [refOf(mention)],
    form,
    content: content.map((span) => withoutComma(flow.page.analysis.text, span)),
    cue,
    by_rule: colon ? 'headline: a name and a colon' : 'headline: a dash and a name',
    pieces: [{ name: 'cue', span: cue }, ...content.map((span) => ({ name: 'content', span }))],
  }
}
