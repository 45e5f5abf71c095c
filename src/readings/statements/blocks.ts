import { contains, type Span } from '../../evidence/index.ts'
import { tokenText } from '../../language/index.ts'
import { captured, matchTokens, type Match, type Page } from '../engine/index.ts'
import type { ActorMention, ActorRef } from '../reading.ts'
import type { Quote } from './quotes.ts'
import { refOf } from './behind.ts'
import type { Speakers } from './speakers.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A text whose words are to follow: whose it is, and who passes it on. */
export interface Announced {
  readonly speaker: readonly ActorRef[]
  readonly via: readonly ActorRef[]
  /** A colon says that the words come at once. */
  readonly atOnce: boolean
  /** The words that announce it. */
  readonly cue: Span
  /** The sentence that announces it. */
  readonly sentence: Span
}

/** The announcement in the tokens `[first, end)` of a sentence: "the ministry released a statement". */
export function announcementIn(
  page: Page,
  [first, end]: readonly [number, number],
  speakers: Speakers,
  language: Vocabulary,
): Announced | undefined {
  if (!holdsAny(page, first, end, language.texts)) return undefined
  const match = matchTokens(language.announcements, page, first, end)[0]
  if (!match) return undefined
  const by = refsIn(match, 'by')
  const of = refsIn(match, 'of')
  const { starts, ends } = page.analysis
  const shared = {
    atOnce: page.lower[end - 1] === ':',
    cue: [starts[match.first]!, ends[match.end - 1]!] as const,
    sentence: [starts[first]!, ends[end - 1]!] as const,
  }
  const institution = of.length > 0 ? of : by.flatMap((ref) => speakers.institution(ref) ?? [])
  return institution.length > 0
    ? { speaker: institution, via: by, ...shared }
    : by.length > 0
      ? { speaker: by, via: [], ...shared }
      : undefined
}

function holdsAny({ lower }: Page, first: number, end: number, wanted: ReadonlySet<string>): boolean {
  for (let i = first; i < end; i++) if (wanted.has(lower[i]!)) return true
  return false
}

function refsIn(match: Match<null>, name: string): readonly ActorRef[] {
  return captured(match, name).flatMap(({ layer }) => (layer ? [refOf(layer.value as ActorMention)] : []))
}

/**
 * Whether a paragraph is the announced text itself, printed without quotation marks: it speaks in the first
 * person, follows a colon at once, or has lost its full stop where all others have theirs (with the marks of
 * a quotation set apart the stop before the closing one is lost too).
 */
export function isBlock(
  page: Page,
  [start, end]: Span,
  [first, stop]: readonly [number, number],
  quotes: readonly Quote[],
  atOnce: boolean,
  language: Vocabulary,
): boolean {
  const { text } = page.analysis
  if (end - start < 60 || quotes.some(({ span }) => span[0] === start || contains(span, [start, end])))
    return false
  if (atOnce) return true
  for (let i = first; i < stop; i++)
    if (isOurs(page, i, language) && !quotes.some(({ span }) => contains(span, spanOf(page, i)))) return true
  return !/[.!?…:;]["”“»’')\]]*$/u.test(text.slice(start, end).trimEnd())
}

/** A word of the first person; "US" in capitals is a country. */
function isOurs(page: Page, i: number, language: Vocabulary): boolean {
  return language.ours.has(page.lower[i]!) && !/^\p{Lu}{2,}$/u.test(tokenText(page.analysis, i))
}

function spanOf({ analysis }: Page, i: number): Span {
  return [analysis.starts[i]!, analysis.ends[i]!]
}
