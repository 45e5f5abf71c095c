import { hasTag, sentenceTokens, type Page } from '../engine/index.ts'
import type { ClauseLexicon } from './lexicon.ts'

/** How far behind the event it may be said that what claims it is false. */
const BEHIND = 24

/**
 * Whether the event at tokens `[first, end)` of a clause that begins at `from` is only what a report or a claim says of
 * which its own verb tells that it is false: "Reports that they attacked are false", "claims of an attack do not
 * correspond to the facts".
 */
export function isBelied(page: Page, lexicon: ClauseLexicon, from: number, end: number): boolean {
  for (let i = from; i < end; i++)
    if (lexicon.claims.has(page.lower[i]!) && hasTag(page, i, 'NOUN'))
      for (let at = end; at < sentenceTokens(page, i)[1] && at < end + BEHIND; at++)
        if (isFalse(page, lexicon, at) && saysOf(page, at, i)) return true
  return false
}

/** "are untrue", "are not true", "do not correspond". */
function isFalse({ lower, analysis: { links, lemmas } }: Page, { words }: ClauseLexicon, at: number) {
  const lemma = lemmas[at] ?? ''
  if (words.untrue.includes(lemma)) return links.dependents(at).some((i) => links.relation(i) === 'cop')
  if (!words.true.includes(lemma)) return false
  return links.dependents(at).some((i) => words.plainlyNegating.includes(lower[i]!))
}

/** Whether what is said at token `at` is said of the noun at `noun`, or of nothing that the links know. */
function saysOf({ analysis: { links } }: Page, at: number, noun: number): boolean {
  return links.dependents(at).every((i) => i === noun || !links.relation(i).startsWith('nsubj'))
}
