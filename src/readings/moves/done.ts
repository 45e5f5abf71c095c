import { captured, hasTag, sentenceTokens } from '../engine/index.ts'
import { blamedBefore, isInfinitive } from '../clauses/index.ts'
import type { Modality } from '../reading.ts'
import { isQuestion, type Ground } from './ground.ts'

/**
 * How a deed stands. What somebody condemns, discusses or looks into was done, whatever is said of that ("has not
 * condemned the invasion"); what is only to be done, or hangs on an "if", was not ("vowed to retake the town").
 */
export function deedStanding(ground: Ground): Modality {
  const { standing, page, at, language } = ground
  const { modality, because } = standing
  const { data } = language
  if (modality === 'held') {
    if (isUnderIf(ground)) return 'conditional'
    if (isForeseen(ground)) return 'possible'
    return isAim(ground) || isAhead(ground) || isWanted(ground) ? 'possible' : 'held'
  }
  if (isForeseen(ground)) return 'possible'
  // "has not joined Norvia's invasion": what is not done is something else
  const isOthers = because !== undefined && !hasTag(page, because[0], 'PRON')
  if (modality === 'negated' && isOthers && hasTag(page, at, 'NOUN') && isDefinite(ground)) return 'held'
  const isAfter = because !== undefined && because[0] < at
  const isNoun = hasTag(page, at, 'NOUN') && isAfter && modality !== 'denied' && modality !== 'conditional'
  const lemmas = isNoun ? page.analysis.lemmas.slice(Math.max(0, because[0] - 5), at) : []
  // "an end to Norvia's attacks": that there are such is not what is asked for
  const known = captured(ground.match, 'a').length
    ? [...data.presupposing, ...data.ending]
    : data.presupposing
  return lemmas.some((lemma) => known.includes(lemma)) ? 'held' : modality
}

/** "the threat of an attack", "a potential invasion". */
function isForeseen(ground: Ground): boolean {
  const { page, at, language } = ground
  if (!hasTag(page, at, 'NOUN')) return false
  const before = ` ${page.lower.slice(Math.max(0, at - 5), at).join(' ')} `
  const { foreseen } = language.data
  return foreseen.some((words) => before.includes(` ${words} `)) || isImagined(ground)
}

/** "an attack on it would invoke", "protect them from an attack": one that no article or owner makes known. */
function isImagined(ground: Ground): boolean {
  const { page, at, language } = ground
  const { links, lemmas } = page.analysis
  const head = links.head(at)
  if (head < 0 || isDefinite(ground)) return false
  if (isQuestion(ground)) return true
  if (links.relation(at).startsWith('obl')) return language.data.warding.includes(lemmas[head]!)
  if (links.relation(at) === 'obj') return language.data.simulating.includes(lemmas[head]!)
  const isModal = (i: number): boolean =>
    links.relation(i).startsWith('aux') && language.data.supposing.includes(page.lower[i]!)
  return links.relation(at).startsWith('nsubj') && links.dependents(head).some(isModal)
}

/** "the attack", "Norvia's latest attack". */
function isDefinite({ page, at, language }: Ground): boolean {
  let first = at - 1
  while (NOMINAL.some((tag) => hasTag(page, first, tag))) first--
  return hasTag(page, first, 'PART') || language.data.definite.includes(page.lower[first] ?? '')
}

const NOMINAL = ['ADJ', 'NOUN', 'NUM', 'PROPN', 'PUNCT'] as const

/** "a push to retake the town", "plans to attack": not "managed to", "went on to". */
function isAim({ page, at, language }: Ground): boolean {
  if (!isInfinitive(page, at)) return false
  const head = page.analysis.links.head(at)
  return !language.data.achieving.includes(page.analysis.lemmas[head] ?? '')
}

/** "insisted that Norvia not attack", "agreed not to attack": what is wished or forgone, by its bare verb. */
export function isWish({ page, at }: Ground): boolean {
  const { xpos } = page.analysis
  if (xpos[at] !== 'VB') return false
  const isNot = (i: number): boolean => hasTag(page, i, 'PART') && xpos[i] === 'RB'
  if (xpos[at - 1] === 'TO') return isNot(at - 2)
  return isNot(at - 1) && !hasTag(page, at - 2, 'AUX') && !hasTag(page, at - 2, 'PART')
}

/** "demands that they withdraw": not "insists that they withdrew". */
function isWanted({ page, at, language }: Ground): boolean {
  const { links, xpos, lemmas } = page.analysis
  const isPlain = /^VB[PZ]?$/.test(xpos[at]!) && !hasTag(page, at - 1, 'AUX')
  return (
    isPlain && links.relation(at) === 'ccomp' && language.data.wanting.includes(lemmas[links.head(at)] ?? '')
  )
}

/** "Did Norvia attack it?": not "Who attacked it?" or "Why did Norvia attack it?", which say that it was done. */
export function isWhether(ground: Ground): boolean {
  const [first] = sentenceTokens(ground.page, ground.at)
  return hasTag(ground.page, first, 'AUX') && isQuestion(ground)
}

/** "it is a matter of time before missiles fall": what the present tense tells after such a word is still to come. */
function isAhead({ page, match, at, language }: Ground): boolean {
  if (/^VB[DN]$/.test(page.analysis.xpos[at]!) || captured(match, 'verb')[0]?.first !== at) return false
  for (let i = at - 1; i >= Math.max(0, at - 8) && !hasTag(page, i, 'VERB'); i--)
    if (language.data.awaiting.includes(page.lower[i]!)) return true
  return false
}

/** "if weapons are sent and sanctions are imposed, they": one "if" stands before all that it leads to. */
export function isUnderIf({ page, at, language }: Ground): boolean {
  const [first] = sentenceTokens(page, at)
  for (let i = at - 1; i >= first && !/^[,;:"“”]$/.test(page.lower[i]!); i--)
    if (language.data.ifs.includes(page.lower[i]!)) return true
  return false
}

/** "focused on blocking trade and imposing sanctions": the verb stands after a preposition, itself or by "and". */
export function isOnlyNamed({ page, at, standing, language }: Ground): boolean {
  const { xpos, links } = page.analysis
  // "thanked Norvia for imposing it": what somebody is blamed or thanked for was done
  const isBlamed = blamedBefore(page, at, language.subjects.blaming) !== undefined
  if (xpos[at] !== 'VBG' || (isBlamed && standing.modality === 'held')) return false
  const head = links.relation(at) === 'conj' ? links.head(at) : at
  return [at, head].some((i) => xpos[i] === 'VBG' && language.data.naming.includes(page.lower[i - 1] ?? ''))
}
