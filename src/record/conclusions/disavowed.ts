import type { Span } from '../../evidence/index.ts'
import { overlaps } from '../items/told.ts'
import type { Mention, RecordItem } from '../record.ts'

/** Words that nothing was agreed or promised, or not this. */
const NOT_AGREED =
  /(?:\b(?:no|none|nothing|not|never|neither|without)\b|n[’']t\b)[^.;]{0,60}\b(?:agree\w*|accord|deal|understanding|undert(?:ook|aken?|aking)|promis\w+|commit\w*|pledge\w*|accepted|settled|decided|signed|concluded)\b|\bden(?:y|ies|ied|ying)\b[^.;]{0,60}\b(?:agree\w*|accord|deal|promis\w+|commit\w+|pledge\w*|accepted|signed)\b/i

/** Whether a mention is a sentence of one side's account of a contact of which another side's says that it was not agreed. */
export function disavowals(items: readonly RecordItem[]): (mention: Mention) => boolean {
  const denied = new Map<string, Span[]>()
  for (const { accounts } of items)
    for (const { terms } of accounts)
      for (const { standing, mention, other } of terms ?? []) {
        if (standing !== 'denied' || !other || !NOT_AGREED.test(other.mention.quote)) continue
        denied.set(mention.report, [...(denied.get(mention.report) ?? []), ...mention.evidence])
      }
  return ({ report, evidence }) => overlaps(denied.get(report) ?? [], evidence)
}
