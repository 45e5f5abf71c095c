import { shingles } from '../minhash.ts'
import { CUES, LISTS } from '../wording/index.ts'

const EMPTY_WORDS = new Set(LISTS.empty)

/** The stems of the words that carry matter: cut to six letters, which serves many languages alike. */
export function matter(words: readonly string[]): Set<string> {
  const stems = new Set<string>()
  for (const word of words)
    if ((word.length >= 4 || /\d/.test(word)) && !EMPTY_WORDS.has(word))
      stems.add(word.replace(CUES.plural, '').slice(0, 6))
  return stems
}

/** How many stems two word lists share, and which share of the smaller and of both that is. */
export function sharedMatter(a: ReadonlySet<string>, b: ReadonlySet<string>) {
  let both = 0
  for (const stem of a) if (b.has(stem)) both++
  const smaller = Math.min(a.size, b.size)
  return { both, ofSmaller: smaller ? both / smaller : 0, ofAll: both ? both / (a.size + b.size - both) : 0 }
}

/** The longest run of words that stands in both. */
export function longestRun(a: readonly string[], b: readonly string[]): number {
  let best = 0
  let last = new Uint16Array(b.length + 1)
  for (let i = 1; i <= a.length; i++) {
    const row = new Uint16Array(b.length + 1)
    for (let j = 1; j <= b.length; j++)
      if (a[i - 1] === b[j - 1]) {
        row[j] = last[j - 1]! + 1
        if (row[j]! > best) best = row[j]!
      }
    last = row
  }
  return best
}

/** The share of word runs of three that the shorter text has in common with the longer one. */
export function sharedRuns(a: readonly string[], b: readonly string[]): number {
  const [x, y] = [runsOf(a), runsOf(b)]
  let both = 0
  for (const run of x) if (y.has(run)) both++
  return Math.min(x.size, y.size) ? both / Math.min(x.size, y.size) : 0
}

/** The runs of three of word lists: a list that is compared is compared with many. */
const RUNS = new WeakMap<readonly string[], ReadonlySet<number>>()

function runsOf(words: readonly string[]): ReadonlySet<number> {
  let runs = RUNS.get(words)
  if (!runs) RUNS.set(words, (runs = new Set(shingles(words, 3))))
  return runs
}
