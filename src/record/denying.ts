import { matter } from './items/likewords.ts'
import { actorsIn, idsIn } from './items/told.ts'
import type { AnyItem, Told } from './items/told.ts'
import type { Span } from '../evidence/index.ts'
import { daysOf, gap } from './times.ts'
import { wordsOf } from './words.ts'

/** Verbs of contact and force by which it is said that nobody did what is told. */
const NOT_DONE =
  /\bnever (?:took place|happened|met|spoke)\b|\bdid(?: not|n[’']t) (?:happen|take place|meet|speak|fire|attack|strike)\b|\b(?:have|has|had)(?: not|n[’']t) (?:met|spoken|fired|attacked|struck)\b/i

/** What stands behind a "no", up to the next word of relation. */
const NOUN =
  /((?:\s+(?!(?:in|on|of|at|between|with|by|to|for|from|about|that|who|which|where|when|as|than|but|and)\b)[\p{L}\p{N}.’'-]+){1,4})/u
    .source

/** That there was no such thing. */
const NO_THING = new RegExp(
  `(?:\\bthere (?:was|is|were|are|has been|had been)(?: never)?(?: no|n[’']t any)(?: such)?|\\bno such)${NOUN}`,
  'iu',
)

/** That there is to be none. */
const NONE_TO_BE = new RegExp(`\\bthere (?:will|would) be no(?: such)?${NOUN}`, 'iu')

/**
 * A denial of a thing, and not the refusal of one to somebody: "denied having met", "denies that …", "denied the
 * reports", but not "denied him entry", "denied General Holm a victory".
 */
const DENIAL =
  /\bden(?:y|ies|ied|ying)\s+(?!(?:him|her|them|us|me|you|it)\b(?!\s+(?:had|has|was|is|did|would|were|have)\b)|(?:the |any |a )?(?:access|entry|visas?|bail|permission|asylum|credit|passage|treatment|funding)\b|(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}(?:one|an?|the|any|its|his|her|their|access|entry|victory|visas?)\b)/u

/** Whether a sentence denies a thing of which these are the stems: that there will be none, where it is to come. */
export function isDenying(says: string, known: ReadonlySet<string>, { modality }: AnyItem): boolean {
  const named = (noun: string) => [...matter(wordsOf(noun))].some((stem) => known.has(stem))
  const nothing = NO_THING.exec(says)?.[1] ?? (modality === 'held' ? undefined : NONE_TO_BE.exec(says)?.[1])
  return NOT_DONE.test(says) || DENIAL.test(says) || (nothing !== undefined && named(nothing))
}

/** Words under which nothing is said to have been or not: what can, will or should not be, was planned or only tried. */
const UNREAL =
  /\b(?:can|could|will|would|may|might|must|should|shall)(?:not|n[’']t)?\b|\bwon[’']t\b|\b(?:threat|threats|attempt|attempts|plan|plans|promise|promises)\b|\bthreatened to\b|\b(?:if|unless|lest)\b|\b(?:not|n[’']t) (?:just|only|merely|simply|attempt|try)\b|\b(?:was|were|is|are) not (?:a|an|the)\b/i

/** Words by which it is open whether something was. */
const UNSETTLED =
  /\b(?:is|are|was|were|has|have|had) yet to\b|\bwhether\b|(?:\bnot|n[’']t|\bcannot|\bnever) (?:\w+ )?rul(?:e|ed|ing) out\b/i

/** Whether a telling is of what was not so but need not deny what happened: its words stand under others. */
export function isUnreal({ evidence, pieces }: AnyItem, text: string): boolean {
  const [start, end] = evidence[0] ?? [0, 0]
  const spans = ((pieces ?? []) as readonly { readonly span: Span }[]).map(({ span }) => span)
  const last = Math.max(start, ...spans.map((span) => span[1]).filter((at) => at <= end))
  const says = text.slice(start, last > start ? last : end)
  return UNSETTLED.test(says) || UNREAL.test(clauseOf(says))
}

/** What stands behind the last colon or dash, or behind who says it. */
function clauseOf(says: string): string {
  return says.split(/[;:—–]|\bthat\b/).at(-1) ?? says
}

/** Whether one voice tells both: nobody denies in one report what he tells there. */
export function isOneVoice(denial: AnyItem, told: AnyItem): boolean {
  const [mine, theirs] = [idsIn(denial, 'according_to'), idsIn(told, 'according_to')]
  if (mine.length === 0 && theirs.length === 0) return denial.modality === 'negated'
  return mine.some((actor) => theirs.includes(actor))
}

/** Whether who says a thing is who is given as its source. */
export function isOwnWord(statement: AnyItem, { according_to }: AnyItem): boolean {
  const speakers = idsIn(statement, 'speaker')
  return according_to.some(({ actor }) => speakers.includes(actor))
}

/** Whether two things are told of different days. */
export function areApart(a: AnyItem, b: AnyItem): boolean {
  const [mine, theirs] = [daysOf(a.time), daysOf(b.time)]
  return mine !== undefined && theirs !== undefined && gap(mine, theirs) > 1
}

/** What happens at a time: that there was none is else said of anything. */
const HAPPENS: ReadonlySet<string> = new Set(['contact', 'incident'])

/**
 * Whether one telling denies what another of the same thing affirms. Of what happens, it has to name the same doer,
 * and a day where it is the report's own word that it was not so.
 */
export function isDeniedBy(denial: Told, told: Told): boolean {
  if (!HAPPENS.has(denial.kind)) return true
  if (told.item.modality === 'held' && isUnreal(denial.item, denial.text)) return false
  if (denial.report === told.report && isOneVoice(denial.item, told.item)) return false
  const { modality, according_to } = denial.item
  if (modality === 'negated' && according_to.length === 0 && denial.days === undefined) return false
  return actorsIn(denial, 'by').length === 0 || actorsIn(told, 'by').length > 0
}
