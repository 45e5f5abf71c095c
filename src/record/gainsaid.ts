import type { Cast } from './actors.ts'
import type { Cluster } from './items/cluster.ts'
import { mentionIn, mentionOf } from './items/draw.ts'
import { endOf, evidenceIn, idsIn, isNotSo, overlaps, sidesBeside, startOf } from './items/told.ts'
import type { AnyItem, Told } from './items/told.ts'
import type { Discrepancy } from './record.ts'
import type { Sides } from './sides.ts'
import { CUES } from './wording/index.ts'

/** How far behind what they are about, in code units, words that gainsay it may stand. */
const NEAR = 400

/** What is said right behind the telling of a thing: that it was the other who began, or that the opposite is so. */
export function gainsaid({ id: about, reported }: Cluster, cast: Cast, sides: Sides): Discrepancy[] {
  for (const told of reported) {
    const row = blamed(told, cast, sides) ?? opposed(told, cast)
    if (row) return [{ about, ...row }]
  }
  return []
}

type Row = Omit<Discrepancy, 'about'>

/** Force of which two sides say each that the other used it, or used it first. */
function blamed(told: Told, cast: Cast, sides: Sides): Row | undefined {
  if (told.kind !== 'incident' || isNotSo(told.item)) return undefined
  const behind = statementsBehind(told)
  const speakers = (one: AnyItem) => sidesBeside(one, 'speaker', told.report, cast, sides)
  const blames = behind.find((one) => CUES.blaming.test(evidenceIn(one, told.text)))
  if (!blames) return undefined
  const accusers = speakers(blames)
  const answers = behind.find((one) => {
    const others = speakers(one)
    return (
      CUES.answering.test(evidenceIn(one, told.text)) &&
      others.length > 0 &&
      !others.some((side) => accusers.includes(side))
    )
  })
  if (!answers) return undefined
  const values = [
    { value: 'answered', mentions: [mentionIn(told, answers, answers.evidence, cast)] },
    { value: 'blamed', mentions: [mentionIn(told, blames, blames.evidence, cast)] },
  ]
  return { field: 'by', type: 'contradiction', values }
}

/** Kinds of things that are so or not so. */
const FACTS: ReadonlySet<string> = new Set(['contact', 'incident', 'demand', 'commitment', 'act', 'pressure'])

/** A thing after which another than he who tells of it says the opposite. */
function opposed(told: Told, cast: Cast): Row | undefined {
  if (!FACTS.has(told.kind)) return undefined
  const here = told.beside.filter(
    ({ kind, evidence }) => kind === 'statement' && overlaps(evidence, told.item.evidence),
  )
  const tellers = [told.item, ...here].flatMap((one) =>
    ['according_to', 'speaker'].flatMap((field) => idsIn(one, field)),
  )
  const other = statementsBehind(told).find(
    (one) =>
      CUES.opposing.test(evidenceIn(one, told.text)) &&
      !idsIn(one, 'speaker').some((actor) => tellers.includes(actor)),
  )
  if (!other) return undefined
  const values = [
    { value: 'contradicted', mentions: [mentionIn(told, other, other.evidence, cast)] },
    { value: told.item.modality, mentions: [mentionOf(told, cast)] },
  ]
  return { field: 'standing', type: 'contradiction', values }
}

/** Statements near behind a telling, before another of its kind. */
function statementsBehind({ item, kind, beside }: Told): AnyItem[] {
  const end = endOf(item)
  const next = Math.min(
    ...beside.filter((other) => other.kind === kind && startOf(other) >= end).map(startOf),
    end + NEAR,
  )
  return beside.filter(
    (other) => other.kind === 'statement' && startOf(other) >= end && startOf(other) <= next,
  )
}
