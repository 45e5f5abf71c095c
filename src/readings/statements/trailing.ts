import { afterAdjuncts, ahead, holdsClause, isFinite, onlyJoins, trimRange, type Range } from './contents.ts'
import type { Cue } from './cue.ts'
import type { Flow } from './flow.ts'
import { nounPhraseAfter } from './phrases.ts'
import type { Candidate, Plan } from './plans.ts'
import type { Vocabulary } from './vocabulary.ts'

/** "C, Berg said." and "C, Berg said, C." */
export function trailing(flow: Flow, plan: Plan, stop: number, language: Vocabulary): Candidate | undefined {
  const { cue, left } = plan
  const { frame } = cue.verb
  const first = trimRange(flow, left!)
  if (!first || frame === 'judges' || frame === 'voices') return undefined
  const quoted = flow.items[first[1] - 1]!.kind === 'quote'
  const states = frame === 'says' || frame === 'names' || frame === 'tells' || goesOn(flow, cue, language)
  if (!quoted && !states) return undefined
  const next = cue.shape === 'source' ? undefined : ahead(flow, cue, stop, language)
  const rest = quoted
    ? next && flow.items[next.from]?.kind === 'quote' && trimRange(flow, [next.from, stop])
    : resumed(flow, plan, stop, language)
  const addressee = next?.addressee === undefined ? {} : { addressee: next.addressee }
  if (rest && cue.shape === 'source' && onlyJoins(flow, first)) return { ranges: [rest], ...addressee }
  return { ranges: rest ? [first, rest] : [first], ...addressee }
}

/** "The road was shut, the minister continued": somebody who speaks goes on. */
function goesOn({ items }: Flow, { verb, subject }: Cue, language: Vocabulary): boolean {
  const person = subject?.parts.every(({ head }) => items[head]!.mention?.actor.startsWith('person/'))
  return person === true && language.adding.has(verb.lemma) && verb.form === 'past'
}

/** The rest of unquoted words that the cue interrupts. */
function resumed(flow: Flow, { cue, left }: Plan, stop: number, language: Vocabulary): Range | undefined {
  const after = beyondName(flow, cue, afterAdjuncts(flow, cue.end, stop, language), language)
  const next = flow.items[after + 1]
  if (flow.items[after]?.low !== ',' || !next || after >= stop) return undefined
  if (cue.shape === 'source' && isWhole(flow, left!) && !opensMore(next, language)) return undefined
  // "Therefore, according to Berg, leaving is late"
  const isDeed = next.low.endsWith('ing') && !onlyJoins(flow, left!)
  if (language.relatives.has(next.low) || isDeed) return undefined
  const rest: Range = [after, stop]
  return holdsClause(flow, rest) && !explains(flow, rest, language) ? trimRange(flow, rest) : undefined
}

/** "The talks, according to Berg, the envoy, have failed": the comma behind what only tells who speaks. */
function beyondName(flow: Flow, { shape }: Cue, comma: number, language: Vocabulary): number {
  if (shape !== 'source' || flow.items[comma]?.low !== ',') return comma
  const to = nounPhraseAfter(flow, comma + 1, language)?.to ?? comma
  return flow.items[to]?.low === ',' && flow.items[to + 1] && isFinite(flow, to + 1) ? to : comma
}

/** A clause that wants nothing more; "they discussed, according to Berg, the plans" is none. */
function isWhole(flow: Flow, left: Range): boolean {
  return holdsClause(flow, left) && !/^(?:VERB|AUX|ADP|[SC]CONJ)$/u.test(flow.items[left[1] - 1]!.tag)
}

/** "C, according to Berg, a lawyer who": behind a whole clause the words go on with a conjunction or a verb only. */
function opensMore({ low, tag, kind }: Flow['items'][number], { conjunctions }: Vocabulary): boolean {
  return kind === 'quote' || conjunctions.has(low) || tag === 'VERB' || tag === 'AUX'
}

/** ", a step that could help": a noun with a relative clause, by which the report explains what was said. */
function explains(flow: Flow, [from, to]: Range, language: Vocabulary): boolean {
  // ", a reference to the sanctions that"
  if (
    language.allusion.test(
      flow.items
        .slice(from + 1, from + 4)
        .map(({ low }) => low)
        .join(' '),
    )
  )
    return true
  for (let i = from + 1; i < to; i++) {
    const { low, tag } = flow.items[i]!
    if (language.relatives.has(low)) return /^(?:NOUN|PROPN)$/u.test(flow.items[i - 1]!.tag)
    if (tag === 'VERB' || tag === 'AUX' || low === ',') return false
  }
  return false
}
