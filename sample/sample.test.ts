import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { stemOf } from '../bench/score/index.ts'
import type { Gold, GoldAccountTerm, GoldConclusions, GoldItem, GoldRecord } from '../bench/score/index.ts'
import { visibleText } from './checks/visible-text.ts'
import { datesWithWeekdays, weekdayIn, weekdayOf } from './checks/weekdays.ts'

const HERE = import.meta.dirname
const FILES = readdirSync(join(HERE, 'reports')).sort()
const REPORTS = new Map(
  FILES.map((file) => [stemOf(file), visibleText(file, readFileSync(join(HERE, 'reports', file)))]),
)
const GOLDS = new Map(FILES.map((file) => [stemOf(file), goldFile<SampleGold>(stemOf(file))]))
const RECORD = goldFile<SampleRecord>('record')

test('every report has a gold reading, and every gold reading a report', () => {
  const golds = readdirSync(join(HERE, 'gold')).filter((file) => file !== 'record.gold.json')
  expect(golds.map((file) => file.replace('.gold.json', '')).sort()).toEqual([...REPORTS.keys()])
  expect(REPORTS.size).toBe(51)
})

describe.each([...GOLDS])('gold of %s', (stem, gold) => {
  const text = REPORTS.get(stem)!
  const names = new Set(gold.people.map(({ name }) => name))
  const ids = new Set(gold.items.map(({ id }) => id))

  test('all its words stand in the report', () => {
    expect(wordsIn(gold).filter((words) => !text.includes(words))).toEqual([])
  })

  test('every time is there as often as it says, on the weekday it names', () => {
    for (const { text: words, occurrence, value } of gold.times) {
      expect(text.split(words).length - 1, words).toBeGreaterThanOrEqual(occurrence)
      const named = weekdayIn(words)
      if (named !== undefined && value?.start.length === 10) expect(weekdayOf(value.start), words).toBe(named)
    }
  })

  test('weekdays beside dates are those of the calendar', () => {
    expect(datesWithWeekdays(text, 2031).filter(({ right }) => !right)).toEqual([])
  })

  test('items have evidence, and their words stand in it', () => {
    for (const item of gold.items) {
      expect(item.evidence_text.join(''), item.id).not.toBe('')
      for (const words of item.content_text ?? [])
        expect(item.evidence_text.join(' '), item.id).toContain(words)
    }
  })

  test('items name people of the report, and link to items of the report', () => {
    for (const item of gold.items) {
      for (const field of ACTOR_FIELDS)
        for (const name of namesIn(item, field)) expect(names, `${item.id} ${field}`).toContain(name)
      for (const field of LINKS) if (item[field]) expect(ids, `${item.id} ${field}`).toContain(item[field])
    }
  })
})

test('no two items of all reports share an id', () => {
  const ids = [...GOLDS.values()].flatMap(({ items }) => items.map(({ id }) => id))
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
})

describe('gold of the record', () => {
  const items = new Map<string, [string, GoldItem]>(
    [...GOLDS].flatMap(([stem, gold]) => gold.items.map((item) => [item.id, [stem, item]])),
  )
  const origins = new Map(RECORD.reports.map(({ report, origin }) => [report, origin]))

  test.each(RECORD.same)('group $id: its mentions are items of their reports', (group) => {
    for (const { report, item, evidence_text } of group.mentions) {
      const [stem, found] = items.get(item)!
      expect([report, group.kind, evidence_text]).toEqual([stem, found.kind, found.evidence_text])
    }
    const reports = new Set(group.mentions.map(({ report }) => report))
    expect(group.independent_sources).toBe(new Set([...reports].map((report) => origins.get(report))).size)
  })

  test('look-alikes are items, and no group holds both', () => {
    for (const { items: pair, why } of RECORD.do_not_merge) {
      expect(
        pair.every((id) => items.has(id)),
        why,
      ).toBe(true)
      const held = RECORD.same.filter(({ mentions }) =>
        pair.every((id) => mentions.some(({ item }) => item === id)),
      )
      expect(held, why).toEqual([])
    }
  })

  test('what the sides tell differently is in their words', () => {
    for (const { report, text } of RECORD.discrepancies.flatMap(({ values }) => values))
      expect(REPORTS.get(report)).toContain(text)
  })

  test.each(RECORD.conclusions)('conclusions of $date rest on items of reports known by then', (view) => {
    const named = [
      ...[view.positions, view.not_positions, view.agreed, view.not_agreed, view.key_days].flat(),
      ...view.phases.map((steps) => ({ items: steps })),
      ...view.watch.map(({ commitment, incidents, tallies }) => ({
        items: [commitment, ...incidents, ...tallies],
      })),
      ...view.not_watch.map(({ commitment, incident }) => ({ items: [commitment, incident] })),
    ].flatMap(({ items: ids }) => ids)
    expect(named.filter((id) => !items.has(id))).toEqual([])
    const known = new Set(
      RECORD.reports
        .filter(({ published }) => published && published <= view.date)
        .map(({ report }) => report),
    )
    expect(named.filter((id) => !known.has(items.get(id)![0]))).toEqual([])
  })

  test('accounts of a contact are sentences of the sides’ reports', () => {
    for (const { report, text } of RECORD.accounts) expect(REPORTS.get(report)).toContain(text)
  })

  test('figures follow from the reports', () => {
    expect(RECORD.figures.reports).toBe(REPORTS.size)
    expect(RECORD.figures.independent_sources).toBe(new Set(origins.values()).size)
  })

  test.each(RECORD.as_of)('as of $date nothing later is known', ({ date, reports, known, not_yet }) => {
    const seen = RECORD.reports.filter(({ published }) => published !== null && published <= date)
    expect(seen.map(({ report }) => report)).toEqual(reports)
    expect([...known, ...not_yet].sort()).toEqual(RECORD.same.map(({ id }) => id).sort())
    for (const group of RECORD.same) expect(known.includes(group.id)).toBe(group.first_reported <= date)
  })
})

test('the actors file names states and the alliance, no person', () => {
  const yaml = readFileSync(join(HERE, 'actors.yaml'), 'utf8')
  const ids = [...yaml.matchAll(/^ {2}- id: (.+)$/gm)].map(([, id]) => id)
  expect(ids).toEqual(['state/xcv', 'state/xdr', 'state/xmv', 'org/nla'])
})

test('weekdays in the tour are those of the calendar', () => {
  const readme = readFileSync(join(HERE, 'README.md'), 'utf8')
  const dates = datesWithWeekdays(readme, 2031)
  expect(dates.length).toBeGreaterThan(30)
  expect(dates.filter(({ right }) => !right)).toEqual([])
})

test('a wrong weekday is noticed, in each language', () => {
  const dates =
    'Tuesday, 6 March, vendredi 29 mars, Friday, May 6, четвер, 11 квітня, 11 квітня 2031, п’ятниця'
  expect(datesWithWeekdays(dates, 2031).map(({ right }) => right)).toEqual([false, false, false, false, true])
})

interface SampleGold extends Gold {
  readonly report: Gold['report'] & {
    body_first_words?: string
    body_last_words?: string
    removed_optional: string[]
  }
  readonly not_times: readonly { text: string }[]
  readonly not_items: readonly { text: string }[]
}

interface SampleRecord extends GoldRecord {
  readonly conclusions: readonly GoldConclusions[]
  readonly accounts: readonly GoldAccountTerm[]
  readonly reports: readonly { report: string; published: string | null; origin: string }[]
  readonly figures: { readonly reports: number; readonly independent_sources: number }
  readonly same: readonly (GoldRecord['same'][number] & {
    independent_sources: number
    first_reported: string
  })[]
  readonly as_of: readonly (GoldRecord['as_of'][number] & { known: string[]; not_yet: string[] })[]
}

const ACTOR_FIELDS = [
  'speaker',
  'via',
  'by',
  'of',
  'to',
  'on',
  'against',
  'parties',
  'participants',
  'according_to',
]
const LINKS = ['to_proposal', 'within', 'part_of', 'condition_for', 'revises', 'about_item']

function goldFile<T>(stem: string): T {
  return JSON.parse(readFileSync(join(HERE, 'gold', `${stem}.gold.json`), 'utf8')) as T
}

/** Every string of a gold reading that has to be a report's own words. */
function wordsIn({ report, people, items, not_times, not_items }: SampleGold): readonly string[] {
  const ends = [report.title, report.body_first_words, report.body_last_words]
  const ofItems = items.flatMap((item) =>
    [item.evidence_text, item.content_text, item['what_text'], item['cue_text'], placeText(item)].flat(),
  )
  return [
    ...ends,
    ...report.removed,
    ...report.removed_optional,
    ...people.flatMap(({ names, descriptions }) => [...names, ...descriptions]),
    ...ofItems,
    ...[...not_times, ...not_items].map(({ text }) => text),
  ].filter((words): words is string => typeof words === 'string')
}

function placeText({ place }: GoldItem): string | undefined {
  return (place as { text: string } | null)?.text
}

function namesIn(item: GoldItem, field: string): readonly string[] {
  const value = item.kind === 'tally' && field === 'of' ? [] : (item[field] ?? [])
  return [value].flat().map((one) => (typeof one === 'string' ? one : (one as { name: string }).name))
}
