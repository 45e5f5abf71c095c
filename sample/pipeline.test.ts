import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { goldReading } from '../bench/goldreading.ts'
import { recordFigures, recordsOf } from '../bench/recordgold.ts'
import type { SampleRecord } from '../bench/recordgold.ts'
import { asNumbers, scoreReadings, stemOf } from '../bench/score/index.ts'
import type { Gold } from '../bench/score/index.ts'
import { buildRecord, growRecord, makeTools, readPage } from '../src/pipeline.ts'
import { parseKnownActors } from '../src/readings/index.ts'

const HERE = import.meta.dirname
const FLOORS = join(HERE, 'floors.json')
const FILES = readdirSync(join(HERE, 'reports')).sort()
const GOLD_RECORD = goldFile<SampleRecord>('record')

const known = parseKnownActors(parse(readFileSync(join(HERE, 'actors.yaml'), 'utf8')))
const tools = makeTools({ madeBy: 'demarche (sample)', known })
const results = FILES.map((file) =>
  readPage({ file: `reports/${file}`, bytes: readFileSync(join(HERE, 'reports', file)) }, tools),
)
const readings = results.flatMap((result) => ('reading' in result ? [result.reading] : []))
const GOLDS = new Map(FILES.map((file) => [stemOf(file), goldFile<Gold>(stemOf(file))]))
const records = recordsOf(readings, tools, GOLD_RECORD)
const { record, views } = records

test('every report is read', () => {
  expect(results.flatMap((result) => ('problem' in result ? [result.problem] : []))).toEqual([])
})

test('the record is the same in whatever order the reports come', () => {
  const [one, other] = [record, buildRecord([...readings].reverse(), tools)].map((made) =>
    JSON.stringify(made),
  )
  expect(firstDifference(one!, other!)).toBeUndefined()
})

test('the record is the same when it grows report by report', () => {
  const growing = growRecord(tools)
  for (const [i, reading] of readings.entries()) growing.add(i % 2 === 0 ? [reading] : [reading, readings[i - 1]!])
  const { remarks: _, ...grown } = growing.record
  const { remarks: _remarks, ...whole } = record
  expect(firstDifference(JSON.stringify(grown), JSON.stringify(whole))).toBeUndefined()
})

test('whoever an item or an office names is among the actors of its reading', () => {
  const strangers = readings.flatMap(({ report, actors, items }) => {
    const known = new Set(actors.map(({ id }) => id))
    const offices = actors.flatMap(({ roles }) => roles.flatMap(({ of = [] }) => of))
    return [...offices, ...items.flatMap(actorsNamed)]
      .filter((id) => !known.has(id))
      .map((id) => `${report.id}: ${id}`)
  })
  expect(strangers).toEqual([])
})

/** The ids of all actors that a value holds references to, however deep. */
function actorsNamed(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'actor' in value && typeof value.actor === 'string' ? [value.actor] : []
  return [...own, ...Object.values(value).flatMap(actorsNamed)]
}

test('every quotation of the record stands in its report', () => {
  const texts = new Map(readings.map(({ report }) => [report.id, report.text]))
  for (const { report, evidence, quote } of record.items.flatMap(({ mentions }) => mentions)) {
    expect(evidence).not.toEqual([])
    for (const [start, end] of evidence) expect(quote).toContain(texts.get(report)!.slice(start, end))
  }
})

test.each(views)('as of $view.date the record knows nothing later', ({ view, past }) => {
  expect(past.reports.length).toBeGreaterThan(0)
  for (const { file } of past.reports) expect(view.reports).toContain(stemOf(file))
  const names = past.actors.flatMap((actor) => actor.names.map(({ name }) => name))
  for (const name of view.names_not_yet_seen) expect(names).not.toContain(name)
})

test('readings and the record are what the published schemas say', () => {
  const wrongReading = validator('docs/schema/reading.schema.json')
  for (const reading of readings) expect(wrongReading(throughJson(reading)), reading.report.file).toEqual([])
  expect(validator('docs/schema/record.schema.json')(throughJson(record))).toEqual([])
  expect(wrongReading({ format: 'demarche/1' })).not.toEqual([])
})

test('no figure falls below its floor', () => {
  const figures = measure()
  if (process.env['UPDATE']) writeFileSync(FLOORS, `${JSON.stringify(floorsOf(figures), null, 2)}\n`)
  expect(existsSync(FLOORS), 'sample/floors.json is missing: UPDATE=1 npx vitest run sample').toBe(true)
  const floors = JSON.parse(readFileSync(FLOORS, 'utf8')) as Record<string, number>
  expect(Object.keys(figures).sort()).toEqual(Object.keys(floors).sort())
  const below = Object.entries(floors).filter(([name, floor]) => figures[name]! < floor)
  expect(below.map(([name, floor]) => `${name}: ${figures[name]} is below ${floor}`)).toEqual([])
})

function measure(): Readonly<Record<string, number>> {
  const judged = readings.map((reading) => [reading, GOLDS.get(stemOf(reading.report.file))!] as const)
  const ofRecord = Object.entries(recordFigures(records, GOLD_RECORD, GOLDS))
  return {
    ...asNumbers(scoreReadings(judged)),
    ...Object.fromEntries(ofRecord.map(([name, n]) => [`record ${name}`, n])),
  }
}

test('of readings made by hand the gold record is matched in full', () => {
  const byHand = readings.map((one) => goldReading(one, GOLDS.get(stemOf(one.report.file))!, known))
  const figures = recordFigures(recordsOf(byHand, tools, GOLD_RECORD), GOLD_RECORD, GOLDS)
  expect(Object.entries(figures).filter(([, share]) => share < 1)).toEqual([])
})

/** Floors are whole hundredths, so that a change of no weight does not trip over them. */
function floorsOf(figures: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(figures).map(([name, n]) => [name, Math.floor(n * 100) / 100]))
}

function validator(file: string): (value: unknown) => readonly string[] {
  const ajv = new Ajv({ strict: false, allErrors: true })
  const check = ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object)
  return (value) => (check(value) ? [] : (check.errors ?? []).map((e) => `${e.instancePath} ${e.message}`))
}

function throughJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

/** Where two long texts part, with a little of what stands there: the whole would fill screens. */
function firstDifference(one: string, other: string): readonly string[] | undefined {
  if (one === other) return undefined
  let at = 0
  while (one[at] === other[at]) at++
  return [one, other].map((text) => text.slice(Math.max(0, at - 200), at + 200))
}

function goldFile<T>(stem: string): T {
  return JSON.parse(readFileSync(join(HERE, 'gold', `${stem}.gold.json`), 'utf8')) as T
}
