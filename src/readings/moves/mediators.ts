import { refsOf, spansBetween } from '../clauses/index.ts'
import { hasTag, layerAt, type LayerSpan, type Page } from '../engine/index.ts'
import type { ActorRef, Statement } from '../reading.ts'
import { agentsOf, linkedSubject, type SubjectWords } from './subjects.ts'

/** Words by which a language tells who brings others together. */
export interface MediatorWords {
  /** Lemmas of verbs: "broker", "mediate". */
  readonly verbs: readonly string[]
  /** Nouns and participles behind who does it: "mediators", "brokered". */
  readonly nouns: readonly string[]
  /** "sides", "we": of whom several speak together. */
  readonly sides: readonly string[]
  readonly ours: readonly string[]
}

/**
 * Who brings others together in this report: "US and Saudi mediators", "a truce mediated by Norvia", "the US-brokered
 * deal". What the sides agree on is not theirs.
 */
export function mediatorsOf(page: Page, words: MediatorWords, subjects: SubjectWords): ReadonlySet<string> {
  return new Set([
    ...tokensOf(page, words).flatMap((i) => at(page, i, words, subjects)),
    ...jointTellers(page, words),
  ])
}

/** "Norvia and Sund said that the parties had agreed": several who speak together of sides, and not of themselves. */
function jointTellers(page: Page, { sides, ours }: MediatorWords): readonly string[] {
  const said = [...(page.layers.get('said')?.from.values() ?? [])].flat()
  return said.flatMap(({ value, first, end }) => {
    const { speaker } = value as Statement
    const words = page.lower.slice(first, end)
    const isOfOthers =
      words.some((word) => sides.includes(word)) && !words.some((word) => ours.includes(word))
    return speaker.length > 1 && isOfOthers ? speaker.map(({ actor }) => actor) : []
  })
}

function tokensOf({ lower, analysis }: Page, { verbs, nouns }: MediatorWords): readonly number[] {
  const isWord = (i: number): boolean => nouns.includes(lower[i]!) || verbs.includes(analysis.lemmas[i]!)
  return [...Array(analysis.size).keys()].filter(isWord)
}

function at(page: Page, i: number, { verbs }: MediatorWords, subjects: SubjectWords): readonly string[] {
  const before = [...namesBefore(page, i), ...namesAfter(page, i)]
  const isVerb = verbs.includes(page.analysis.lemmas[i]!) && hasTag(page, i, 'VERB')
  const refs = before.length || !isVerb ? refsOf(before) : doers(page, i, subjects)
  return refs.map(({ actor }) => actor)
}

function doers(page: Page, i: number, subjects: SubjectWords): readonly ActorRef[] {
  const agents = agentsOf(page, i, subjects)
  if (agents.length || page.analysis.xpos[i] === 'VBN') return agents
  return linkedSubject(page, i, subjects)?.refs ?? []
}

/** The names right before token `i`, with "and" or a hyphen between: "US and Saudi mediators", "the US-brokered". */
function namesBefore(page: Page, i: number): readonly LayerSpan[] {
  let first = i
  while (first > 0 && i - first < REACH && isPassed(page, first - 1)) first--
  return spansBetween(page, 'actor', first, i)
}

/** "mediators from Norvia and Sund". */
function namesAfter(page: Page, i: number): readonly LayerSpan[] {
  if (page.analysis.xpos[i] !== 'NNS' || page.analysis.xpos[i + 1] !== 'IN') return []
  let end = i + 2
  while (end < page.analysis.size && end - i < REACH && isPassed(page, end)) end++
  return spansBetween(page, 'actor', i + 2, end)
}

const REACH = 6

function isPassed(page: Page, i: number): boolean {
  return layerAt(page, 'actor', i).length > 0 || /^(CC|HYPH)$/.test(page.analysis.xpos[i]!)
}
