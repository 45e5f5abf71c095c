import type { NegotiationRecord, RecordActor, RecordItem } from '../../src/record/index.ts'
import { stemOf } from './gold.ts'
import type { Gold, GoldDiscrepancy, GoldGroup, GoldRecord, GoldView } from './gold.ts'
import { holdersIn, sameWords } from './holders.ts'
import type { Holders } from './holders.ts'
import { answered, f1, NOTHING, recall, sum } from './score.ts'
import type { Score } from './score.ts'
import { flat } from './words.ts'

/** How a record agrees with what the reports together say. */
export interface RecordScores {
  /** Reports of a group that stand in one item with the rest of the group. */
  readonly joined: Score
  /** Pairs of groups of one kind, look-alike items and people of like names that were kept apart. */
  readonly apart: Score
  /** Reports marked as copies of the right report; a false mark is a false positive. */
  readonly copies: Score
  /** Spellings of a person over all reports that were given to the same person. */
  readonly spellings: Score
  /** Major discrepancies for which the record quotes two of the values. */
  readonly discrepancies: Score
}

/** `golds` are the gold readings by the stem of their report's file. */
export function scoreRecord(
  record: NegotiationRecord,
  gold: GoldRecord,
  golds: ReadonlyMap<string, Gold>,
): RecordScores {
  const stems = new Map(record.reports.map((report) => [report.id, stemOf(report.file)]))
  const holders = holdersIn(record, golds)
  const homes = gold.same.map((group) => ({ group, ...homeOf(group, holders) }))
  const told = record.discrepancies.map(({ values }) => values.flatMap((v) => v.mentions.map((m) => m.quote)))
  return {
    joined: sum(homes.map(({ group, reports }) => joinedIn(group, reports))),
    apart: sum([...groupsApart(homes), ...trapsApart(gold, golds, holders), ...peopleApart(record, gold)]),
    copies: scoreCopies(record, gold, stems),
    spellings: scoreSpellings(record, gold),
    discrepancies: sum(
      gold.discrepancies
        .filter(({ severity }) => severity === 'major')
        .map((one) => answered(isTold(one, told))),
    ),
  }
}

/** Each score as one number from 0 to 1: copies can be found falsely, of the others a share is told. */
export function recordNumbers(scores: RecordScores): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(scores).map(([name, score]) => [name, name === 'copies' ? f1(score) : recall(score)]),
  )
}

/**
 * How a record as of a day agrees with what was known then: one answer for each field of each group's
 * state. `view` must be of the record's day.
 */
export function scoreView(
  record: NegotiationRecord,
  gold: GoldRecord,
  view: GoldView,
  golds: ReadonlyMap<string, Gold>,
): Score {
  const holders = holdersIn(record, golds)
  return sum(
    gold.same.flatMap((group) => {
      const { home } = homeOf(group, holders)
      const item = record.items.find(({ id }) => id === home)
      return Object.entries(view.states[group.id] ?? {}).map(([field, wanted]) =>
        answered(item !== undefined && valueOf(item, field) === wanted),
      )
    }),
  )
}

/** A field as one word: the day of a time, the name of a place. */
function valueOf(item: RecordItem, field: string): unknown {
  if (field === 'time') return item.time?.start.slice(0, 10)
  if (field === 'place') return item.place?.name
  return (item as unknown as Readonly<Record<string, unknown>>)[field]
}

/** The item that holds mentions from most reports of a group. */
function homeOf(group: GoldGroup, holders: Holders): { home?: string; reports: number } {
  const reports = new Map<string, Set<string>>()
  for (const mention of group.mentions)
    for (const id of holders(group.kind, mention))
      reports.set(id, (reports.get(id) ?? new Set()).add(mention.report))
  const [best] = [...reports].sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1))
  return best ? { home: best[0], reports: best[1].size } : { reports: 0 }
}

/** All of a group's reports but the first are to be joined to it. Every group weighs one. */
function joinedIn(group: GoldGroup, reports: number): Score {
  const wanted = new Set(group.mentions.map(({ report }) => report)).size - 1
  if (wanted < 1) return NOTHING
  const tp = Math.max(0, reports - 1) / wanted
  return { tp, fp: 0, fn: 1 - tp }
}

function groupsApart(homes: readonly { group: GoldGroup; home?: string }[]): readonly Score[] {
  const known = homes.filter(({ home }) => home !== undefined)
  return known.flatMap((a, i) =>
    known
      .slice(i + 1)
      .filter((b) => a.group.kind === b.group.kind && !inOneSentence(a.group, b.group))
      .map((b) => answered(a.home !== b.home)),
  )
}

/** Told in one sentence: its words cannot tell the two apart. */
function inOneSentence(a: GoldGroup, b: GoldGroup): boolean {
  return a.mentions.some((x) =>
    b.mentions.some(
      (y) =>
        x.report === y.report && x.evidence_text.some((s) => y.evidence_text.some((t) => sameWords(s, t))),
    ),
  )
}

function trapsApart(gold: GoldRecord, golds: ReadonlyMap<string, Gold>, holders: Holders): readonly Score[] {
  const items = new Map(
    [...golds].flatMap(([report, { items: all }]) =>
      all.map((item) => [
        item.id,
        { report, item: item.id, evidence_text: item.evidence_text, kind: item.kind },
      ]),
    ),
  )
  return gold.do_not_merge.flatMap(({ items: ids }) => {
    const [a, b] = ids.map((id) => {
      const mention = items.get(id)
      return mention ? holders(mention.kind, mention) : new Set<string>()
    })
    if (!a?.size || !b?.size) return []
    return [answered(![...a].some((id) => b.has(id)))]
  })
}

function scoreCopies(record: NegotiationRecord, gold: GoldRecord, stems: ReadonlyMap<string, string>): Score {
  const wanted = new Map(gold.copies.map(({ report, copy_of }) => [report, copy_of]))
  return sum(
    record.reports.map((report) => {
      const of = wanted.get(stemOf(report.file))
      if (report.copy_of === undefined) return of === undefined ? NOTHING : answered(false)
      return stems.get(report.copy_of) === of
        ? answered(true)
        : { tp: 0, fp: 1, fn: of === undefined ? 0 : 1 }
    }),
  )
}

function scoreSpellings(record: NegotiationRecord, gold: GoldRecord): Score {
  const people = gold.actors.filter(({ kind }) => kind === 'person')
  return sum(
    people.flatMap(({ names }) => {
      const [first, ...rest] = [...new Set(Object.values(names).flat())].filter((name) => name.includes(' '))
      const person = first === undefined ? undefined : bearerOf(first, record)
      return rest.map((name) => answered(person !== undefined && bearerOf(name, record) === person))
    }),
  )
}

/** Pairs of which both names are known, and whether two people bear them. */
function peopleApart(record: NegotiationRecord, gold: GoldRecord): readonly Score[] {
  return gold.actors_apart.flatMap(({ names }) => {
    const [a, b] = names.map((name) => bearerOf(name, record))
    return a && b ? [answered(a !== b)] : []
  })
}

function bearerOf(name: string, { actors }: NegotiationRecord): RecordActor | undefined {
  return actors.find(
    ({ kind, names }) => kind === 'person' && names.some((one) => flat(one.name) === flat(name)),
  )
}

/** Whether one discrepancy of the record, if it does not quote half the dossier, has words of two values. */
function isTold({ values }: GoldDiscrepancy, told: readonly (readonly string[])[]): boolean {
  return told.some((quotes) => {
    const quoted = values.filter(({ text }) => quotes.some((quote) => sameWords(quote, text)))
    return quotes.length <= 8 && quoted.length >= 2
  })
}
