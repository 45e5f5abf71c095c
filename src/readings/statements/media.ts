import type { Range } from './contents.ts'
import { standsAt, type Flow } from './flow.ts'
import type { Vocabulary } from './vocabulary.ts'

/** "a joint press conference", "his evening address", "Telegram": the longest phrase within a few words. */
export function mediumAfter(flow: Flow, at: number, to: number, language: Vocabulary): Range | undefined {
  for (let i = at; i < to && i < at + 6; i++) {
    const item = flow.items[i]!
    const phrase = language.media.get(item.low)?.find((words) => standsAt(flow, i, words))
    if (phrase && i + phrase.length <= to) return [i, i + phrase.length]
    const passes =
      item.kind === 'time' ||
      item.low === "'s" ||
      item.kind === 'actor' ||
      /^(?:DET|ADJ|PRON|PROPN|NOUN)$/u.test(item.tag)
    if (!passes) return undefined
  }
  return undefined
}

/** By its name: it holds a word for an outlet, or is a short word in capitals. */
export function isOutlet(name: string, language: Vocabulary): boolean {
  const parts = name.toLowerCase().split(/[\s.-]+/u)
  return parts.some((word) => language.outlets.has(word)) || /^(?:\p{Lu}{2,5}|\S+\.\p{L}{2,3})$/u.test(name)
}

/**
 * Where a phrase begins that tells on what occasion, or to whom, a thing was named: "confirmed the date at a briefing",
 * "to reporters". Behind a participle it tells of the thing: "condemned a remark made in an interview". -1 if nowhere.
 */
export function stageIn(
  { page, items }: Flow,
  [from, to]: Range,
  withHearers: boolean,
  language: Vocabulary,
): number {
  for (let i = from + 1; i + 1 < to; i++) {
    const [{ low }, next] = [items[i]!, items[i + 1]!]
    // "set out in"
    const verb = items[i - 1]!.tag === 'ADP' ? items[i - 2]! : items[i - 1]!
    if (page.analysis.xpos[verb.first] === 'VBN') continue
    if (withHearers && language.tos.has(low) && language.hearers.has(next.low)) return i
    const isSurface = language.surfaces.has(low) && language.media.get(next.low)
    if (isSurface && isSurface.some((words) => standsAt({ page, items }, i + 1, words))) return i
    if (!language.stages.has(low) || language.definite.has(next.low)) continue
    if (mediumAfter({ page, items }, i + 1, to, language)) return i
  }
  return -1
}
