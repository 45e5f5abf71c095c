import type { Modality } from '../reading.ts'
import { hasTag, matchWords, sentenceTokens, type Page } from '../engine/index.ts'
import type { ClauseLexicon } from './lexicon.ts'
import { hasModal, isRealised } from './verbs.ts'

/**
 * Whether an event, in tokens `[first, end)` of a clause that begins at `from`, hangs on a condition: one that opens
 * its sentence ("If the guns fall silent, they will meet", "Had they met, …"), or one behind it ("will meet unless").
 */
export function isConditional(
  page: Page,
  lexicon: ClauseLexicon,
  [from, first, end]: readonly [number, number, number],
  verb: number,
  modality: Modality,
): boolean {
  if (isCondition(page, lexicon, from)) return true
  if (isBehindTime(page, lexicon, from)) return false
  if (isOpened(page, lexicon, first, verb)) return true
  const isAhead = modality === 'planned' || modality === 'possible' || hasModal(page, verb)
  return isAhead && conditionBehind(page, lexicon, end)
}

/** "only after Norland lifts them": the clause itself is the condition, though it is one of time. */
function isCondition(page: Page, { words }: ClauseLexicon, from: number): boolean {
  return [from - 2, from - 1].some((at) =>
    words.onlyIfs.some((entry) => {
      const stop = matchWords(page, at, entry)
      return stop > 0 && (stop === from || stop === from + 1)
    }),
  )
}

/** Whether the clause is one of time, which no condition reaches: "…, he said after meeting". */
function isBehindTime(page: Page, { words }: ClauseLexicon, from: number): boolean {
  return words.timing.includes(page.lower[from - 1] ?? '') || words.timing.includes(page.lower[from] ?? '')
}

/** Whether the sentence opens with a condition that the event is part of, or that its modal verb answers. */
function isOpened(page: Page, lexicon: ClauseLexicon, first: number, verb: number): boolean {
  const [sentence, end] = sentenceTokens(page, first)
  let at = sentence
  while (/^["“”«'‘–—-]$/.test(page.lower[at] ?? '')) at++
  if (at > first || page.lower[end - 1] === '?') return false
  const opened = opens(page, lexicon, at) || isInverted(page, lexicon, at, end)
  if (!opened) return false
  const comma = page.lower.indexOf(',', at)
  // "once they have met, ships may pass": the meeting itself is only awaited
  if (lexicon.words.awaiting.includes(page.lower[at]!))
    return comma >= 0 && comma < verb && hasModal(page, verb)
  return comma < 0 || comma > verb || hasModal(page, verb)
}

function opens(page: Page, { words }: ClauseLexicon, at: number): boolean {
  return words.ifs.some((entry) => matchWords(page, at, entry) > 0)
}

/** "Had they met, it would", "Should they meet", "Were they to meet": the verb before its subject. */
function isInverted(page: Page, { words }: ClauseLexicon, at: number, end: number): boolean {
  const word = page.lower[at] ?? ''
  const isSubject = ['DET', 'PROPN', 'PRON', 'NOUN'].some((tag) => hasTag(page, at + 1, tag))
  if (!words.inverting.includes(word) || !isSubject) return false
  for (let i = at + 1; i < end; i++)
    if (page.analysis.xpos[i] === 'MD' || (!words.before.includes(word) && hasTag(page, i, 'VERB')))
      return true
  return false
}

/** How far behind an event its condition may begin. */
const BEHIND = 14

/** Whether a condition follows in the sentence, before other words are quoted: "only if", "unless". */
function conditionBehind(page: Page, { words }: ClauseLexicon, end: number): boolean {
  const stop = Math.min(sentenceTokens(page, end - 1)[1], end + BEHIND)
  for (let i = end; i < stop && !/^["“”«»;:]$/.test(page.lower[i]!); i++) {
    if (isRealised(page, i, words)) return false
    // "for as long as it takes"
    const length = Math.max(0, ...words.lasting.map((entry) => matchWords(page, i, entry) - i))
    if (length > 0) {
      i += length
      continue
    }
    if (words.asking.includes(page.analysis.lemmas[i - 1] ?? '')) continue
    if (words.ifs.some((entry) => matchWords(page, i, entry) > 0)) return true
  }
  return false
}
