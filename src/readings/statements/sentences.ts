import { sentenceOf } from '../../language/index.ts'
import { isPause, type Flow } from './flow.ts'

/** The item after the sentence that holds item `at`; quotations that begin in it are taken whole. */
export function sentenceStop(flow: Flow, at: number): number {
  const { page, items } = flow
  const { sentences } = page.analysis
  let s = 0
  const stopOf = (token: number): number => {
    while (s + 1 < sentences.length && sentences[s + 1]! <= token) s++
    return sentences[s + 1] ?? page.analysis.size
  }
  s = sentenceOf(page.analysis, items[at]?.first ?? 0)
  let stop = stopOf(items[at]?.first ?? 0)
  let i = at
  for (; i < items.length && items[i]!.first < stop; i++) {
    if (items[i]!.end > stop) stop = stopOf(items[i]!.end - 1)
    if (endsSentence(flow, i)) return i + 1
  }
  return i
}

/** The first item of the sentence that holds item `at`. */
export function sentenceStart(flow: Flow, at: number): number {
  const { page, items } = flow
  const { sentences } = page.analysis
  let first = sentences[sentenceOf(page.analysis, items[at]!.first)] ?? 0
  let i = at
  for (; i > 0 && items[i - 1]!.end > first && !endsSentence(flow, i - 1); i--)
    if (items[i - 1]!.first < first) first = sentences[sentenceOf(page.analysis, items[i - 1]!.first)] ?? 0
  return i
}

/** Whether a quotation closes its sentence though the analysis goes on: a full stop inside, a capital after. */
export function endsSentence({ page: { analysis }, items }: Flow, i: number): boolean {
  const { quote, first, end } = items[i]!
  if (!quote || end >= analysis.size) return false
  // A scrap closes a sentence only from within: it is “late.” But “No.” may have its cue behind it.
  if (end - first < 5 && (end - first < 4 || items[i - 1]?.kind !== 'word' || isPause(items[i - 1]!)))
    return false
  if (!/[.](?:[^\p{L}\p{N}]|'')$/u.test(analysis.text.slice(quote.span[1] - 3, quote.span[1]))) return false
  return /^\s+(?:["“]|'')?\p{Lu}/u.test(analysis.text.slice(quote.span[1], quote.span[1] + 5))
}
