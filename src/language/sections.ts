import { MOST_TOKENS } from './network.ts'

/** What the network reads at once: tokens from `first` on, cut into sections by `bounds`, from 0. */
export interface Call {
  readonly first: number
  readonly bounds: readonly number[]
}

// A longer sentence is read in sections: few are, and most of those are lists.
const LONGEST_SECTION = 160

/** Calls that read the sentences of these numbers, which ascend. */
export function planCalls(sentences: Uint32Array, numbers: Iterable<number>): Call[] {
  const calls: { first: number; bounds: number[] }[] = []
  for (const s of numbers) {
    if (s + 1 >= sentences.length) break
    const end = sentences[s + 1]!
    for (let from = sentences[s]!; from < end; from += LONGEST_SECTION) {
      const to = Math.min(from + LONGEST_SECTION, end)
      const last = calls.at(-1)
      if (last && last.first + last.bounds.at(-1)! === from && to - last.first <= MOST_TOKENS)
        last.bounds.push(to - last.first)
      else calls.push({ first: from, bounds: [0, to - from] })
    }
  }
  return calls
}
