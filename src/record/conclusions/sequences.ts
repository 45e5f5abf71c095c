import { isNotSo } from '../items/told.ts'
import type { RecordItem } from '../record.ts'
import { inCodeOrder } from '../words.ts'
import type { Sequence } from './conclusions.ts'
import { grouped, issuesOf, standing, whenOf } from './ground.ts'
import type { Ground } from './ground.ts'
import { termOf } from './terms.ts'

type Commitment = Extract<RecordItem, { kind: 'commitment' }>

/**
 * Commitments that were agreed to follow each other, each with how it stands by the end of the view. What
 * a report numbers one after the other, in one sentence or in several, is one sequence; two reports' sequences with
 * a step in common are one.
 */
export function sequencesOf(ground: Ground): readonly Sequence[] {
  const steps = ground.items.filter(isStep)
  const runOf = runsOf(steps)
  const byRun = grouped(steps, (step) => runOf.get(step) ?? [])
  const seen = new Set<Commitment>()
  return steps.flatMap((step): Sequence[] => {
    if (seen.has(step)) return []
    const all = reached(step, byRun, runOf, seen)
    return all.length > 1 ? [drawn(all, ground)] : []
  })
}

function isStep(item: RecordItem): item is Commitment {
  return item.kind === 'commitment' && item.phase !== undefined && !isNotSo(item)
}

/** So far apart, in code units, stand the steps of one sequence at most. */
const NEAR = 800

/** The runs that each step is part of: in the order of a report's text, while the numbers rise. */
function runsOf(steps: readonly Commitment[]): ReadonlyMap<Commitment, readonly string[]> {
  const told = steps.flatMap((step) =>
    step.mentions.map(({ report, evidence }) => ({
      step,
      report,
      phase: step.phase!,
      at: evidence[0]?.[0] ?? 0,
    })),
  )
  const runs = new Map<Commitment, string[]>()
  for (const [report, all] of grouped(told, (one) => [one.report])) {
    const sorted = all.sort((a, b) => a.at - b.at || a.phase - b.phase || inCodeOrder(a.step.id, b.step.id))
    let run = ''
    for (const [i, { step, phase, at }] of sorted.entries()) {
      const before = sorted[i - 1]
      const follows = before && at - before.at <= NEAR && (at === before.at || phase > before.phase)
      if (!follows) run = `${report} ${at}`
      runs.set(step, [...(runs.get(step) ?? []), run])
    }
  }
  return runs
}

/** All steps that share runs with this one, directly or by others. */
function reached(
  from: Commitment,
  byRun: ReadonlyMap<string, readonly Commitment[]>,
  runOf: ReadonlyMap<Commitment, readonly string[]>,
  seen: Set<Commitment>,
): Commitment[] {
  const all = [from]
  seen.add(from)
  for (const step of all)
    for (const run of runOf.get(step) ?? [])
      for (const other of byRun.get(run) ?? [])
        if (!seen.has(other)) {
          seen.add(other)
          all.push(other)
        }
  return all
}

function drawn(steps: readonly Commitment[], ground: Ground): Sequence {
  const sorted = [...steps].sort((a, b) => a.phase! - b.phase! || inCodeOrder(a.id, b.id))
  const first = sorted.map((step) => whenOf(step, ground)).find((when) => when)
  return {
    parties: [...new Set(sorted.flatMap((step) => ground.partiesOf(step.parties)))].sort(inCodeOrder),
    ...(first ? { since: first.says } : {}),
    steps: sorted.map((step) => stepOf(step, ground)),
  }
}

function stepOf(step: Commitment, ground: Ground): Sequence['steps'][number] {
  const last = standing(step)
  const term = termOf(step, ground)
  const broken = saidBroken(step)
  return {
    phase: step.phase!,
    commitment: step.id,
    issues: issuesOf(step, ground),
    says: step.words.join(' … ') || (step.mentions[0]?.quote ?? ''),
    status: (last?.status ?? step.status) as Sequence['steps'][number]['status'],
    ...(last?.published === undefined ? {} : { status_reported: last.published.slice(0, 10) }),
    ...(broken.length > 0 ? { said_broken: broken } : {}),
    ...(term ? { term } : {}),
  }
}

/** The tellings, by their ids in the readings, that say a commitment was broken. */
export function saidBroken({ history, mentions }: Commitment): readonly string[] {
  const reports = new Set(history.filter(({ status }) => status === 'breached').map(({ report }) => report))
  return mentions.filter(({ report }) => reports.has(report)).map(({ item }) => item)
}
