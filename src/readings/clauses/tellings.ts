import type { Span } from '../../evidence/index.ts'
import type { ActorRef } from '../reading.ts'

/** Whether two lists hold the same actors. */
export function sameActors(a: readonly ActorRef[], b: readonly ActorRef[]): boolean {
  return a.length === b.length && a.every(({ actor }) => b.some((other) => other.actor === actor))
}

/** Whether two lists have an actor in common. */
export function sharesActor(a: readonly ActorRef[], b: readonly ActorRef[]): boolean {
  return a.some(({ actor }) => b.some((other) => other.actor === actor))
}

/** The sentences of two tellings of one thing, each once. */
export function allSentences(there: readonly Span[], more: readonly Span[]): readonly Span[] {
  return [...there, ...more.filter(([start]) => !there.some(([other]) => other === start))]
}

/** The last word of what somebody is called, in small letters: "the Norvian delegation". */
export function lastWord(text: string): string {
  return text.toLowerCase().split(/\s+/).at(-1) ?? ''
}

/** Who tells of force: somebody's words, and what an office of a state tells, are claims of theirs. */
export function claimedOr(isTold: boolean, home: string | undefined): 'claimed' | 'observed' {
  return isTold || home?.startsWith('state/') ? 'claimed' : 'observed'
}
