import type { Flow } from './flow.ts'

/** The item after the sentence that holds item `at`; quotations that begin in it are taken whole. */
export function sentenceStop({ page, items }: Flow, at: number): number {
  const { sentences } = page.analysis
  let s = 0
  const stopOf = (token: number): number => {
    while (s + 1 < sentences.length && sentences[s + 1]! <= token) s++
    return sentences[s + 1] ?? page.analysis.size
  }
  s = sentenceIndex(sentences, items[at]?.first ?? 0)
  let stop = stopOf(items[at]?.first ?? 0)
  let i = at
  for (; i < items.length && items[i]!.first < stop; i++)
    if (items[i]!.end > stop) stop = stopOf(items[i]!.end - 1)
  return i
}

/** The first item of the sentence that holds item `at`. */
export function sentenceStart({ page, items }: Flow, at: number): number {
  const { sentences } = page.analysis
  let first = sentences[sentenceIndex(sentences, items[at]!.first)] ?? 0
  let i = at
  for (; i > 0 && items[i - 1]!.end > first; i--)
    if (items[i - 1]!.first < first) first = sentences[sentenceIndex(sentences, items[i - 1]!.first)] ?? 0
  return i
}

function sentenceIndex(sentences: Uint32Array, token: number): number {
  let low = 0
  let high = sentences.length - 1
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if (sentences[middle]! <= token) low = middle
    else high = middle
  }
  return low
}
