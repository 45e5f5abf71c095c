import type { Page } from './page.ts'

/** Word lists by name, as a language's data gives them: entries in lower case, of one word or several. */
export type WordLists = Readonly<Record<string, readonly string[]>>

/** Lists made ready for matching. */
export interface Lists {
  /** Entries by list and by their first three letters, longest first. */
  readonly entries: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>
  readonly sets: ReadonlyMap<string, ReadonlySet<string>>
}

export function makeLists(lists: WordLists): Lists {
  const named = Object.entries(lists)
  return {
    entries: new Map(named.map(([name, entries]) => [name, byBeginning(entries)])),
    sets: new Map(named.map(([name, entries]) => [name, new Set(entries)])),
  }
}

/**
 * The token after `words` if they stand in the text from token `i` on, else -1. The words are compared
 * with the text, not with tokens, so that no tokenizer's cuts matter ("counter-proposal", "didn't").
 * White space in `words` stands for any white space.
 */
export function matchWords(page: Page, i: number, words: string): number {
  const { analysis, lower } = page
  if (i >= analysis.size) return -1
  if (lower[i] === words) return i + 1
  if (!words.startsWith(lower[i] ?? ' ')) return -1
  let rest = words.slice(lower[i]!.length)
  let at = i
  while (rest !== '') {
    const spaced = /^\s/.test(rest)
    if (spaced) rest = rest.trimStart()
    const next = at + 1
    if (next >= analysis.size || analysis.ends[at]! < analysis.starts[next]! !== spaced) return -1
    if (!rest.startsWith(lower[next]!)) return -1
    rest = rest.slice(lower[next]!.length)
    at = next
  }
  return at + 1
}

/** The entries of a list as a set. Throws RangeError where the language's data has no such list. */
export function listNamed(lists: Lists, name: string): ReadonlySet<string> {
  const set = lists.sets.get(name)
  if (!set) throw new RangeError(`Cannot look up list "${name}": the language's data has no such list`)
  return set
}

/** The tokens after each entry of `list` that stands from token `i` on, longest entry first. */
export function matchList(page: Page, i: number, list: string, lists: Lists): readonly number[] {
  listNamed(lists, list)
  const likely = lists.entries.get(list)?.get(page.lower[i]?.slice(0, 3) ?? '')
  if (!likely) return NONE
  const ends = likely.map((entry) => matchWords(page, i, entry)).filter((end) => end > 0)
  return ends.length < 2 ? ends : [...new Set(ends)].sort((a, b) => b - a)
}

const NONE: readonly number[] = []

/**
 * Entries by the first three signs of the token they may begin with. A tokenizer may cut an entry's first
 * word after its letters ("co" of "co-operate"), so each stands under both beginnings.
 */
function byBeginning(entries: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>()
  for (const entry of entries) {
    const letters = /^[\p{L}\p{N}]+/u.exec(entry)?.[0] ?? entry
    for (const key of new Set([entry.split(/\s/)[0]!.slice(0, 3), letters.slice(0, 3)])) {
      const there = map.get(key)
      if (there) there.push(entry)
      else map.set(key, [entry])
    }
  }
  return map
}

/** The entries of a list written with commas, over any number of lines: how data files hold long lists. */
export function entries(written: string): readonly string[] {
  return written
    .split(',')
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .filter((entry) => entry !== '')
}
