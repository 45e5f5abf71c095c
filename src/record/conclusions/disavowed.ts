import type { Span } from '../../evidence/index.ts'
import { overlaps } from '../items/told.ts'
import type { Mention, RecordItem } from '../record.ts'
import { CUES } from '../wording/index.ts'

/** Whether a mention is a sentence of one side's account of a contact of which another side's says that it was not agreed. */
export function disavowals(items: readonly RecordItem[]): (mention: Mention) => boolean {
  const denied = new Map<string, Span[]>()
  for (const { accounts } of items)
    for (const { terms } of accounts)
      for (const { standing, mention, other } of terms ?? []) {
        if (standing !== 'denied' || !other || !CUES.notAgreed.test(other.mention.quote)) continue
        denied.set(mention.report, [...(denied.get(mention.report) ?? []), ...mention.evidence])
      }
  return ({ report, evidence }) => overlaps(denied.get(report) ?? [], evidence)
}
