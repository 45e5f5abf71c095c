import { spansBetween } from '../clauses/index.ts'
import { hasTag, matchList, sentenceTokens, type Lists, type Page } from '../engine/index.ts'
import { issuesIn } from '../issues/index.ts'
import { isMet, isMetOfStates } from './answering.ts'
import type { Ground } from './ground.ts'
import { linkedSubject } from './subjects.ts'

/**
 * Whether what is said to gain or to stall is what parties negotiate: a harvest makes progress, too. Words of many uses
 * (`vague`) want talks spoken of beside them, where they do not name what they are of.
 */
export function isOfTalks(ground: Ground, vague: boolean): boolean {
  if (isThings(ground)) return false
  if (!vague) return true
  if (hasTalks(ground)) return speaksOfTalks(ground) || isMet(ground)
  return isTopicOurs(ground) ?? speaksOfTalks(ground)
}

/** Whether the words of the rule name talks themselves: "productive talks". */
function hasTalks({ page, match, language }: Ground): boolean {
  const talks = language.rules.lists.sets.get('talk-words')
  return page.lower.slice(match.first, match.end).some((word) => talks?.has(word))
}

/**
 * Whether what the words say they are of ("progress on", "headway made in") is of talks; undefined where they name nothing
 * but a place, a day or a party.
 */
function isTopicOurs(ground: Ground): boolean | undefined {
  const { page, match, language } = ground
  const { sets } = language.rules.lists
  const topics = sets.get('talk-topics')
  if (!topics) return undefined
  const [first, end] = topicOf(page, match.end, sets)
  if (first === end) return undefined
  const isClause = hasTag(page, first - 1, 'SCONJ')
  if (speaksStrictly(ground, first, end)) return true
  if (!isClause && page.lower.slice(first, end).some((word) => topics.has(word))) return true
  const named = ['actor', 'time', 'place'].flatMap((layer) => spansBetween(page, layer, first, end))
  const isBare = (i: number): boolean =>
    !(hasTag(page, i, 'NOUN') || hasTag(page, i, 'PROPN')) ||
    named.some((span) => span.first <= i && i < span.end)
  for (let i = first; i < end; i++) if (!isBare(i)) return false
  return undefined
}

/** The words behind "in", "on", "that" up to the next verb of a clause or sign; "progress the country has made in" too. */
function topicOf(page: Page, from: number, sets: Lists['sets']): readonly [first: number, end: number] {
  const stop = sentenceTokens(page, from - 1)[1]
  const leads = sets.get('topic-leads')
  let at = leads?.has(page.lower[from - 1]!) ? from - 1 : from
  for (let i = from; i < Math.min(stop, from + MADE) && !hasTag(page, i, 'PUNCT'); i++)
    if (sets.get('topic-verbs')?.has(page.lower[i]!)) at = i + 1
  if (at >= stop || !leads?.has(page.lower[at]!)) return [from, from]
  const isClause = hasTag(page, at, 'SCONJ')
  const isOpen = (i: number): boolean =>
    !hasTag(page, i, 'PUNCT') && (isClause || !/^(VB[DZP]|MD)$/.test(page.analysis.xpos[i] ?? ''))
  let end = at + 1
  while (end < stop && end - at < TOPIC && isOpen(end)) end++
  return [at + 1, end]
}

/** How many words may stand before "made", of progress. */
const MADE = 6

/** How many words may name what something is of. */
const TOPIC = 14

/** Whether the sentence, or the one before it, is about talks or what they are about; a visit only where states met. */
function speaksOfTalks(ground: Ground): boolean {
  const { page, match, language } = ground
  const [first, end] = sentenceTokens(page, match.first)
  const from = first > 0 ? sentenceTokens(page, first - 1)[0] : first
  if (speaksStrictly(ground, from, end)) return true
  const { sets } = language.rules.lists
  const talks = sets.get('met-words') ?? sets.get('talk-words')
  return page.lower.slice(from, end).some((word) => talks?.has(word)) && isMetOfStates(ground)
}

/** Whether an issue that parties negotiate, or a word for talks and what comes of them, stands between two tokens. */
function speaksStrictly({ page, language, issues }: Ground, first: number, end: number): boolean {
  if (issuesIn(page, first, end, issues).some((code) => !language.data.everyday.includes(code))) return true
  const { lists } = language.rules
  const words = lists.sets.get('parley-words') ?? lists.sets.get('talk-words')
  const others = lists.sets.has('no-parley')
  for (let i = first; i < end; i++) {
    const [other] = others ? matchList(page, i, 'no-parley', lists) : []
    if (other) i = other - 1
    else if (words?.has(page.lower[i]!)) return true
  }
  return false
}

/**
 * "The harvest made progress", right behind a sentence on talks: the words are of a thing that is none of those that
 * parties talk of, and the sentence of nothing else.
 */
function isThings(ground: Ground): boolean {
  const { page, at, match, language } = ground
  const ours = language.rules.lists.sets.get('talked-of')
  if (!ours) return false
  const [first, end] = sentenceTokens(page, at)
  const isThing = (i: number): boolean =>
    page.analysis.xpos[i]!.startsWith('NN') &&
    !ours.has(page.lower[i]!) &&
    !['actor', 'time', 'place'].some((layer) => page.layers.get(layer)?.over.has(i))
  // "clean-up progress", "breakthrough drugs"
  if (hasTag(page, at, 'NOUN') && isCompound(page, at, match.first, isThing)) return true
  if (speaksStrictly(ground, first, end)) return false
  const subject = linkedSubject(page, at, language.subjects)
  const isApart = subject !== undefined && (subject.at < match.first || subject.at >= match.end)
  return isApart && hasTag(page, subject.at, 'NOUN') && isThing(subject.at)
}

/** Whether a thing's name makes one word with the noun at `at`, on either side. */
function isCompound(page: Page, at: number, first: number, isThing: (i: number) => boolean): boolean {
  const { links } = page.analysis
  const isOne = (i: number, head: number): boolean =>
    links.head(i) === head && links.relation(i).startsWith('compound')
  return (at === first && isOne(at - 1, at) && isThing(at - 1)) || (isOne(at, at + 1) && isThing(at + 1))
}
