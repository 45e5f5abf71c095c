import type { TimeValue } from '../../evidence/index.ts'
import { tokensSpan } from '../../language/index.ts'
import { captured, hasTag, sentenceTokens } from '../engine/index.ts'
import { actorsIn, timeNear } from '../clauses/index.ts'
import { issuesIn } from '../issues/index.ts'
import type { Move } from '../reading.ts'
import { lastAgreed, signatories } from './agreeing.ts'
import type { Means } from './data.ts'
import { commonOf, makers, states, tellers, type Common, type Ground } from './ground.ts'
import { forces } from './doers.ts'

/** Something done, or to be done; not what only may be. */
export function actOf(ground: Ground, means: Means<'act'>): Move | undefined {
  const { page, match, standing } = ground
  const named = states(ground, means.shared ? actorsIn(page, match, 'a') : makers(ground))
  const by = means.dated ? signatories(ground, named) : named
  const stands = means.held && standing.modality === 'planned' ? 'held' : standing.modality
  const modality = means.ahead && stands === 'held' ? 'planned' : stands
  const common = means.dated ? dated(ground, commonOf(ground, modality)) : commonOf(ground, modality)
  const isNobodys = !by.length && !(means.shared && common?.issues.length)
  if (!common || isNobodys || !ASSERTED.has(modality)) return undefined
  const toward = states(ground, actorsIn(page, match, 'b'))
  return { ...common, kind: 'act', by, toward, type: means.type }
}

/** With its own day and what it is about, which the last agreement tells where it is "the text" only; undefined without day and place. */
function dated(ground: Ground, common: Common): Common | undefined {
  const time = timeBehind(ground) ?? common.time
  const isDated = time !== undefined && time.start.length >= DAY
  if (!isDated && !common.place) return undefined
  const issues = common.issues.length ? common.issues : (lastAgreed(ground)?.issues ?? [])
  return { ...common, issues, ...(time ? { time } : {}) }
}

/** The time behind the verb, before another verb or a comma: "was drafted in May and signed here on Monday". */
function timeBehind({ page, at }: Ground): TimeValue | undefined {
  const [, end] = sentenceTokens(page, at)
  let stop = at + 1
  while (stop < end && !hasTag(page, stop, 'VERB') && page.lower[stop] !== ',') stop++
  return timeNear(page, at, stop, at, at + 1)
}

/** The length of a day as it is written. */
const DAY = '0000-00-00'.length

const ASSERTED: ReadonlySet<string> = new Set(['held', 'planned'])

/** Somebody's count. */
export function tallyOf(ground: Ground, means: Means<'tally'>): Move | undefined {
  const { page, match, language } = ground
  const [number] = captured(match, 'count')
  const [what] = captured(match, 'what')
  const word = number ? page.lower[number.first]! : ''
  const count = language.data.numerals[word] ?? (number && Number(word.replace(/[,\u00a0\u202f ]/g, '')))
  if (!what || count === undefined || !Number.isFinite(count)) return undefined
  const by = means.made ? makers(ground) : tellers(ground)
  const rival = means.again ? countBefore(ground) : undefined
  if (!by.length || (means.again && !rival)) return undefined
  const common = { ...commonOf(ground, 'held'), ...(rival ? { issues: rival.issues } : {}) }
  const [first, end] = sentenceTokens(page, ground.at)
  const period = common.time ?? timeNear(page, first, end, ground.at, ground.at + 1)
  const [method] = captured(match, 'method')
  return {
    ...common,
    issues: [...truceOf(ground, what, common.issues), ...common.issues],
    kind: 'tally',
    by,
    of: tokensSpan(page.analysis, what.first, what.end),
    done_by: forces(ground, actorsIn(page, match, 'b')),
    count,
    // when and where it is told of is when and where what is counted was done
    ...(period ? { period } : {}),
    ...(common.place ? { area: common.place } : {}),
    ...(method ? { method: tokensSpan(page.analysis, method.first, method.end) } : {}),
  }
}

/** How far before, in code units, others may have counted what "its own count" is of. */
const COUNTED_NEAR = 600

/** What was counted last before, near enough to be what another counts, too. */
function countBefore({ page, at, before }: Ground): Move | undefined {
  const here = page.analysis.starts[at]!
  return before.findLast(({ kind, evidence: [first] }) => {
    const back = here - first![0]
    return kind === 'tally' && back > 0 && back < COUNTED_NEAR
  })
}

/**
 * What "violations" are of that says no more: what those counted just before are of, as rivals count the same; else
 * the truce spoken of last before them, else first after them.
 */
function truceOf(ground: Ground, what: Captured, known: readonly string[]): readonly string[] {
  const { page, at, issues, language } = ground
  const words = page.lower.slice(what.first, what.end)
  if (known.some(isTruce) || !words.some((word) => language.data.breaches.includes(word))) return []
  const { sentences, size } = page.analysis
  const here = sentences.findLastIndex((first) => first <= at)
  const truceIn = (i: number): readonly string[] =>
    issuesIn(page, sentences[i]!, sentences[i + 1] ?? size, issues).filter(isTruce)
  const rival = truceIn(here).length ? undefined : countBefore(ground)
  if (rival) return rival.issues.filter(isTruce)
  for (let i = here; i >= 0; i--) if (truceIn(i).length) return truceIn(i)
  for (let i = here + 1; i < sentences.length; i++) if (truceIn(i).length) return truceIn(i)
  return []
}

function isTruce(code: string): boolean {
  return code.startsWith('ceasefire')
}

type Captured = ReturnType<typeof captured>[number]
