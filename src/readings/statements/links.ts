import type { Flow } from './flow.ts'
import { canSpeak, mayBeSpeaker, nounPhraseBefore, type NounPhrase } from './phrases.ts'
import { sentenceStart } from './sentences.ts'
import type { Vocabulary } from './vocabulary.ts'

const MOST_CLIMBS = 4

/**
 * The subject by dependency links of the verb at item `at`, or of the verb it hangs on as a further verb, a
 * participle or an infinitive. Undefined where the sentence has no links, or nobody who can speak.
 */
export function linkedSubject(flow: Flow, at: number, language: Vocabulary): NounPhrase | undefined {
  if (!flow.items.some((item) => mayBeSpeaker(item, language))) return undefined
  const { links } = flow.page.analysis
  let verb = flow.items[at]!.first
  for (let climbs = 0; climbs < MOST_CLIMBS && verb >= 0; climbs++) {
    const subject = subjectOf(flow, verb, language)
    if (subject) return subject
    if (!CLIMBS.has(links.relation(verb).split(':')[0]!)) return undefined
    verb = links.head(verb)
  }
  return undefined
}

/** Relations by which a verb shares the subject of its head. */
const CLIMBS = new Set(['conj', 'advcl', 'xcomp', 'parataxis'])

function subjectOf(flow: Flow, verb: number, language: Vocabulary): NounPhrase | undefined {
  const { links } = flow.page.analysis
  const subjects = links.dependents(verb).filter((token) => links.relation(token) === 'nsubj')
  if (!subjects.length) return undefined
  for (let i = flow.items.length - 1; i >= 0; i--) {
    const { first, end, kind } = flow.items[i]!
    if (kind === 'quote' || kind === 'time') continue
    for (let token = first; token < end; token++)
      if (subjects.includes(token)) {
        const phrase = nounPhraseBefore(flow, lastOfList(flow, i, token), language)
        if (phrase && canSpeak(flow, phrase, language)) return phrase
      }
  }
  return undefined
}

/**
 * "Rebels besieging the town held by the army said": the subject by links, where the phrase right before the verb
 * belongs to a clause that only tells which of them speak.
 */
export function outerSubject(
  flow: Flow,
  at: number,
  { from, to, parts }: NounPhrase,
  language: Vocabulary,
): NounPhrase | undefined {
  // links cost more than all else: only where a participle stands before
  if (!hasParticiple(flow, sentenceStart(flow, from), from)) return undefined
  const { links } = flow.page.analysis
  const outer = subjectOf(flow, flow.items[at]!.first, language)
  const head = outer?.parts.at(-1)!.head
  if (!outer || outer.to > from || flow.items[to - 1]!.kind === 'quote') return undefined
  const subject = flow.items[head!]!
  let token = flow.items[parts[0]!.head]!.end - 1
  let inClause = false
  for (let climbs = 0; climbs < MOST_CLIMBS + 2 && token >= 0; climbs++) {
    if (subject.first <= token && token < subject.end) return inClause ? outer : undefined
    const relation = links.relation(token)
    if (relation === 'appos' || relation === 'nsubj') return undefined
    inClause ||= relation.startsWith('acl')
    token = links.head(token)
  }
  return undefined
}

function hasParticiple({ page, items }: Flow, start: number, end: number): boolean {
  return items
    .slice(start, end)
    .some(({ kind, first }) => kind === 'word' && /^VB[NG]$/.test(page.analysis.xpos[first]!))
}

/** The item of the last noun that is joined to the one at `token` ("Berg and Lund"), else its own item. */
function lastOfList({ page, items }: Flow, item: number, token: number): number {
  const { links } = page.analysis
  const others = links.dependents(token).filter((other) => links.relation(other) === 'conj')
  let last = item
  for (let i = item + 1; i < items.length && i < item + 20; i++)
    if (others.some((other) => items[i]!.first <= other && other < items[i]!.end)) last = i
  return last
}
