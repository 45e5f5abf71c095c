import type { Standing } from '../clauses/index.ts'
import type { Page } from '../engine/index.ts'
import type { Contact, ContactStatus } from '../reading.ts'
import type { ContactData, ContactMeaning } from './data.ts'

/** Whether the verb of a contact tells that it goes on now: "are negotiating", "is meeting". */
export function isGoingOn({ analysis, lower }: Page, verb: number, { now }: ContactData): boolean {
  return analysis.xpos[verb] === 'VBG' && [1, 2, 3].some((back) => now.includes(lower[verb - back] ?? ''))
}

/** Statuses `proposed` and `planned` have a modality of their own; all others are things that happened. */
export function statusOf({ status }: ContactMeaning, standing: Standing, isGoingOn: boolean): ContactStatus {
  if (!status && isGoingOn && standing.modality === 'held') return 'ongoing'
  if (status === 'postponed' || status === 'cancelled') return status
  if (standing.cancelled) return 'cancelled'
  if (standing.postponed) return 'postponed'
  if (standing.modality === 'possible') return 'proposed'
  if (status !== 'proposed' && (standing.modality === 'planned' || standing.modality === 'conditional'))
    return 'planned'
  return status ?? (standing.ongoing ? 'ongoing' : 'held')
}

/** How a contact stands, from its status where the words of the rule tell it, else from the words around. */
export function modalityOf({ status }: ContactMeaning, standing: Standing): Contact['modality'] {
  // "will not take place": the words of the rule say no themselves
  if (status === 'cancelled') return 'held'
  if (isNotSo(standing)) return standing.modality
  // "set a day for talks", "invited him to": ahead by the very words
  if (standing.modality === 'held' && status === 'planned') return 'planned'
  if (status === 'proposed' && (standing.modality === 'held' || standing.modality === 'planned'))
    return 'possible'
  return standing.cancelled || standing.postponed || status === 'postponed' ? 'held' : standing.modality
}

/** Whether it is told that there was none. */
export function isNotSo({ modality }: Standing): boolean {
  return modality === 'denied' || modality === 'negated'
}
