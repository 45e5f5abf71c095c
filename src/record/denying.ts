import { matter } from './items/likewords.ts'
import { actorsIn, idsIn } from './items/told.ts'
import type { AnyItem, Told } from './items/told.ts'
import type { Span } from '../evidence/index.ts'
import { daysOf, gap } from './times.ts'
import { wordsOf } from './words.ts'
import { CUES } from './wording/index.ts'

/** Whether a sentence denies a thing of which these are the stems: that there will be none, where it is to come. */
export function isDenying(says: string, known: ReadonlySet<string>, { modality }: AnyItem): boolean {
  const named = (noun: string) => [...matter(wordsOf(noun))].some((stem) => known.has(stem))
  const nothing =
    CUES.noThing.exec(says)?.[1] ?? (modality === 'held' ? undefined : CUES.noneToBe.exec(says)?.[1])
  return CUES.notDone.test(says) || CUES.denial.test(says) || (nothing !== undefined && named(nothing))
}

/** Whether a telling is of what was not so but need not deny what happened: its words stand under others. */
export function isUnreal({ evidence, pieces }: AnyItem, text: string): boolean {
  const [start, end] = evidence[0] ?? [0, 0]
  const spans = ((pieces ?? []) as readonly { readonly span: Span }[]).map(({ span }) => span)
  const last = Math.max(start, ...spans.map((span) => span[1]).filter((at) => at <= end))
  const says = text.slice(start, last > start ? last : end)
  return CUES.unsettled.test(says) || CUES.unreal.test(clauseOf(says))
}

/** What stands behind the last colon or dash, or behind who says it. */
function clauseOf(says: string): string {
  return says.split(CUES.clauseBreak).at(-1) ?? says
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
