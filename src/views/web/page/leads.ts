import type { RecordItem } from '../../../record/index.ts'
import { kindWords, partiesOf, statusWords } from './kinds.ts'
import { labels } from './labels.ts'
import { listed, nameOf } from './who.ts'
import type { Directory } from './who.ts'
import { words } from './words.ts'

/** What an item is, as one line: “Call, took place: Ilse Varga and Tomas Erlund”. */
export function leadOf(item: RecordItem, directory: Directory): string {
  const { first, second } = partiesOf(item)
  const who = listed(first.map((ref) => nameOf(directory, ref)))
  const whom = listed(second.map((ref) => nameOf(directory, ref)))
  const own = ownWords(item)
  const what = own && `: “${shortened(own)}”`
  switch (item.kind) {
    case 'contact':
      return words.lead.named(`${kindWords(item)}, ${statusWords(item)}`, who || words.lead.nobody)
    case 'statement':
      return words.lead.said(who || labels.somebody, whom)
    case 'proposal':
      return words.lead.proposes(who || labels.somebody, whom) + what
    case 'demand':
      return words.lead.demands(who || labels.somebody, whom) + what
    case 'commitment':
      return (
        words.lead.named(`${kindWords(item)}, ${words.status[item.status]}`, who || words.lead.nobody) + what
      )
    case 'response':
      return words.lead.does(who || labels.somebody, words.stance[item.stance])
    case 'assessment':
      return words.lead.does(who || words.lead.report, words.direction[item.direction])
    case 'incident':
      return words.lead.named(
        `${kindWords(item)}, ${words.state[item.state]}`,
        `${who || labels.byNobody}${whom && labels.against(whom)}`,
      )
    case 'pressure':
      return words.lead.named(
        who || labels.somebody,
        `${words.instrument[item.instrument]}, ${words.action[item.action]}${whom && words.lead.on(whom)}`,
      )
    case 'act':
      return words.lead.named(capital(item.type.replaceAll('-', ' ')), who || words.lead.nobody)
    case 'tally':
      return words.lead.counts(who || labels.somebody, item.count.toLocaleString(words.locale))
  }
}

/** The words that say what an item is, without what a cut left at their head; '' where none were told apart. */
export function ownWords({ words: own }: RecordItem): string {
  return own
    .join(' … ')
    .replace(/\s+/g, ' ')
    .replace(/^[,;:\s]+/, '')
}

/** Cut at a word: the whole sentence stands below, and in the report. */
export function shortened(text: string, most = 110): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, '')} …`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
