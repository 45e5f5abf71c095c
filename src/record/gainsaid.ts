import type { Cast } from './actors.ts'
import type { Cluster } from './items/cluster.ts'
import { mentionIn, mentionOf } from './items/draw.ts'
import { endOf, evidenceIn, idsIn, isNotSo, overlaps, sidesBeside, startOf } from './items/told.ts'
import type { AnyItem, Told } from './items/told.ts'
import type { Discrepancy } from './record.ts'
import type { Sides } from './sides.ts'

/** How far behind what they are about, in code units, words that gainsay it may stand. */
const NEAR = 400

/** Words by which one side says that the other used force … */
const BLAMES = /\b(?:blam(?:e|es|ed|ing)|accus(?:e|es|ed|ing))\b/i

/** … and those by which the other says that it was not the first to. */
const ANSWERS =
  /\b(?:answer|return|respond)(?:s|ed|ing)? (?:to )?(?:\w+ ){0,2}?(?:fire|shots?|shooting|shelling|attacks?|bursts?|provocations?)\b|\b(?:fired|shot|hit) (?:back|first)\b|\bprovok|\bself-defen[cs]e\b/i

/** Words by which another says that it is not so, and how it is instead. */
const OPPOSITE =
  /(?<!\b(?:facts?|figures?|numbers?|polls?|evidence|history|law|rules?) )\b(?:say|says|said|tell|tells|told|claims?|claimed|insists?|insisted|maintains?|maintained|swears?|hears?|heard)\b[^.;:]{0,40}\b(?:the (?:very |exact )?opposite|otherwise|the contrary|(?:a|an|quite a) (?:different|other) (?:story|account|version|tale))\b/i

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
  const blames = behind.find((one) => BLAMES.test(evidenceIn(one, told.text)))
  if (!blames) return undefined
  const accusers = speakers(blames)
  const answers = behind.find((one) => {
    const others = speakers(one)
    return (
      ANSWERS.test(evidenceIn(one, told.text)) &&
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
      OPPOSITE.test(evidenceIn(one, told.text)) &&
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
