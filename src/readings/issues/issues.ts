import { matchWords, type Page } from '../engine/index.ts'

/** One issue of the taxonomy, with the words that speak of it. A user extends the list with more of the same. */
export interface IssueWords {
  /** A dotted code: `ceasefire.energy`. */
  readonly code: string
  readonly words: readonly string[]
  /** Counts only where this issue is spoken of too, and then takes its place ("energy" with "ceasefire"). */
  readonly within?: string
  /** One word of each list, near each other in either order, speaks of it too: "refrain for a week from strikes". */
  readonly near?: readonly [readonly string[], readonly string[]]
}

/** The taxonomy of one language, made ready for looking up. */
export interface IssueLexicon {
  readonly issues: readonly IssueWords[]
  /** Codes and words by the first word. */
  readonly byFirst: ReadonlyMap<string, readonly { readonly code: string; readonly words: string }[]>
  /** Codes that count only where another is spoken of too. */
  readonly special: ReadonlySet<string>
  /** Codes and which of the two lists, by words that speak of an issue near each other. */
  readonly byNear: ReadonlyMap<string, readonly { readonly code: string; readonly side: 0 | 1 }[]>
}

/** A language's words for issues made ready for looking up. */
export function issueLexicon(issues: readonly IssueWords[]): IssueLexicon {
  const byFirst = new Map<string, { code: string; words: string }[]>()
  for (const { code, words } of issues)
    for (const entry of words) {
      const key = /^[\p{L}\p{N}.]+(?:['’](?!s\b)\p{L}+)*/u.exec(entry)?.[0] ?? entry
      byFirst.set(key, [...(byFirst.get(key) ?? []), { code, words: entry }])
    }
  const special = new Set(issues.flatMap(({ code, within }) => (within === undefined ? [] : code)))
  return { issues, byFirst, special, byNear: nearWords(issues) }
}

function nearWords(issues: readonly IssueWords[]): IssueLexicon['byNear'] {
  const byNear = new Map<string, { code: string; side: 0 | 1 }[]>()
  for (const { code, near } of issues)
    for (const side of [0, 1] as const)
      for (const word of near?.[side] ?? []) byNear.set(word, [...(byNear.get(word) ?? []), { code, side }])
  return byNear
}

/** A run of tokens that names an issue. */
interface Named {
  readonly code: string
  readonly first: number
  readonly end: number
}

/**
 * What tokens `[first, end)` are about: codes in the order of the taxonomy, then a user's own (layer `issue`), a more
 * special one for its parent. Words on tokens that are `aside` do not count.
 */
export function issuesIn(
  page: Page,
  first: number,
  end: number,
  lexicon: IssueLexicon,
  aside?: (i: number) => boolean,
): readonly string[] {
  const { issues, byNear, special } = lexicon
  const seen = new Set<string>([
    ...nearIn(page, first, end, byNear, aside),
    ...namedIn(page, first, end, lexicon).flatMap(({ code, first: at }) =>
      !special.has(code) && aside?.(at) ? [] : code,
    ),
  ])
  const own = ownIn(page, first, end)
  if (seen.size === 0 && own.length === 0) return []
  for (const { code, within } of issues) if (within !== undefined && !seen.has(within)) seen.delete(code)
  const replaced = new Set<string>()
  for (const { code, within } of issues) if (within && seen.has(code)) replaced.add(within)
  for (const code of own) replaced.add(code.slice(0, Math.max(0, code.lastIndexOf('.'))))
  const known = issues.map(({ code }) => code).filter((code) => seen.has(code) || own.includes(code))
  return [...new Set([...known, ...own])].filter((code) => code !== NO_ISSUE && !replaced.has(code))
}

/** The code of words that speak of no issue, though one of them alone would: "political forces". */
export const NO_ISSUE = '-'

/** The runs of words that name issues; words inside longer ones say nothing by themselves: "economic sanctions". */
function namedIn(page: Page, first: number, end: number, { byFirst }: IssueLexicon): readonly Named[] {
  const named: Named[] = []
  for (let i = first; i < end; i++)
    for (const { code, words } of byFirst.get(page.lower[i]!) ?? NONE) {
      const stop = matchWords(page, i, words)
      if (stop > 0 && stop <= end) named.push({ code, first: i, end: stop })
    }
  if (named.length < 2) return named
  return named.filter((one) => !named.some((other) => isInside(one, other)))
}

function isInside(one: Named, other: Named): boolean {
  const within = one.first >= other.first && one.end <= other.end
  return within && one.end - one.first < other.end - other.first && !one.code.startsWith(`${other.code}.`)
}

const NONE: readonly never[] = []

/** How many tokens may lie between two words that speak of an issue together. */
const NEAR = 7

function nearIn(
  page: Page,
  first: number,
  end: number,
  byNear: IssueLexicon['byNear'],
  aside?: (i: number) => boolean,
): readonly string[] {
  const codes: string[] = []
  const last = new Map<string, number>()
  for (let i = first; i < end; i++)
    for (const { code, side } of byNear.get(page.lower[i]!) ?? NONE) {
      if (aside?.(i)) continue
      const other = last.get(`${code} ${1 - side}`)
      if (other !== undefined && i - other <= NEAR) codes.push(code)
      last.set(`${code} ${side}`, i)
    }
  return codes
}

function ownIn({ layers }: Page, first: number, end: number): readonly string[] {
  const layer = layers.get('issue')
  if (!layer) return []
  const codes: string[] = []
  for (let i = first; i < end; i++)
    for (const span of layer.from.get(i) ?? []) if (span.end <= end) codes.push(span.tag)
  return codes
}
