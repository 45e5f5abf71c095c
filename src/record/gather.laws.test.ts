import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { crowd } from '../../bench/crowd.ts'
import type { Reading } from '../readings/index.ts'
import { gather } from './gather.ts'
import { Gathering } from './gathering.ts'
import { quoteOf } from './items/draw.ts'
import type { Judgement, NegotiationRecord } from './record.ts'
import { lastDayOf, publishedDays } from './times.ts'

const options = { madeBy: 'test' }
const crowds = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer()).map(([n, seed]) => crowd(n, seed))
const runs = { numRuns: 40 }

/** Where each reading's item went. */
function homes(record: NegotiationRecord): Map<string, string> {
  return new Map(
    record.items.flatMap((item) => item.mentions.map((mention) => [mention.item, item.id] as const)),
  )
}

function shuffled(readings: readonly Reading[], order: readonly number[]): Reading[] {
  return readings
    .map((reading, i) => ({ reading, at: order[i % order.length]! + i / 1000 }))
    .sort((a, b) => a.at - b.at)
    .map(({ reading }) => reading)
}

test('any order of the readings gives the same bytes', () => {
  fc.assert(
    fc.property(crowds, fc.array(fc.nat(50), { minLength: 5, maxLength: 40 }), (readings, order) => {
      expect(JSON.stringify(gather(shuffled(readings, order), options))).toBe(
        JSON.stringify(gather(readings, options)),
      )
    }),
    runs,
  )
})

/** `readings` cut into pieces of these sizes, over and over. */
function pieces(readings: readonly Reading[], sizes: readonly number[]): Reading[][] {
  const out: Reading[][] = []
  for (let at = 0, i = 0; at < readings.length; i++) {
    const next = at + sizes[i % sizes.length]!
    out.push(readings.slice(at, next))
    at = next
  }
  return out
}

/** Corrections of all kinds of things that the readings hold. */
function correctionsOf(
  readings: readonly Reading[],
  pairs: readonly (readonly [number, number, boolean])[],
): Judgement[] {
  const ids = readings.flatMap(({ report, items, actors }) => [
    report.id,
    ...items.map((item) => item.id),
    ...actors.flatMap((actor) => [actor.id, `${report.id}/${actor.id}`]),
  ])
  return pairs.map(([i, j, same]) => ({
    same,
    a: ids[i % ids.length]!,
    b: ids[j % ids.length]!,
    because: 'seen',
    by: 'person',
  }))
}

const ORDERS = fc.array(fc.nat(50), { minLength: 5, maxLength: 40 })
const SIZES = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 })
const PAIRS = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 4 })

test('readings added piece by piece, in any order, give the same bytes as all at once', () => {
  fc.assert(
    fc.property(crowds, ORDERS, SIZES, PAIRS, fc.boolean(), (readings, order, sizes, pairs, view) => {
      const all = {
        ...options,
        corrections: correctionsOf(readings, pairs),
        ...(view ? { asOf: '2031-01-03' } : {}),
      }
      const gathering = new Gathering(all)
      for (const piece of pieces(shuffled(readings, order), sizes)) gathering.add(piece)
      expect(JSON.stringify(gathering.record)).toBe(JSON.stringify(gather(readings, all)))
    }),
    { numRuns: 30 },
  )
})

test('a reading that replaces another of its report leaves nothing of it behind', () => {
  fc.assert(
    fc.property(crowds, ORDERS, fc.nat(), (readings, order, which) => {
      const i = which % readings.length
      const { report, actors, items } = readings[i]!
      const later = {
        ...readings[i]!,
        made_by: 'test 2',
        actors: actors.slice(1),
        items: items.slice(1),
        report,
      }
      const gathering = new Gathering(options)
      for (const piece of pieces(shuffled([...readings, later], order), [3])) gathering.add(piece)
      const { remarks, ...record } = gathering.record
      const { remarks: _, ...expected } = gather(readings.with(i, later), options)
      expect(JSON.stringify(record)).toBe(JSON.stringify(expected))
      expect(remarks.map(({ code }) => code)).toEqual(['report-given-twice'])
    }),
    runs,
  )
})

test('a record that was taken stays as it is when more is added', () => {
  const readings = crowd(30, 4)
  const gathering = new Gathering(options)
  gathering.add(readings.slice(0, 20))
  const taken = gathering.record
  const bytes = JSON.stringify(taken)
  gathering.add(readings.slice(20))
  expect(JSON.stringify(taken)).toBe(bytes)
})

test('a correction that is taken back leaves no trace', () => {
  fc.assert(
    fc.property(crowds, PAIRS, (readings, pairs) => {
      const corrections = correctionsOf(readings, pairs)
      const before = JSON.stringify(gather(readings, { ...options, corrections }))
      const more = correctionsOf(readings, [[1, 3, true]])
      gather(readings, { ...options, corrections: [...corrections, ...more] })
      expect(JSON.stringify(gather(readings, { ...options, corrections }))).toBe(before)
    }),
    { numRuns: 10 },
  )
})

test('every item of every reading stands in the record once, with the words of its report', () => {
  fc.assert(
    fc.property(crowds, (readings) => {
      const record = gather(readings, options)
      const items = new Map(
        readings.flatMap(({ report, items }) =>
          items.map((item) => [item.id, { item, text: report.text }] as const),
        ),
      )
      const mentions = record.items.flatMap((item) => item.mentions)
      expect(mentions.map((mention) => mention.item).sort()).toEqual([...items.keys()].sort())
      for (const mention of mentions) {
        const { item, text } = items.get(mention.item)!
        expect(mention.evidence).toEqual(item.evidence)
        expect(mention.quote).toBe(quoteOf(item.evidence.map(([start, end]) => text.slice(start, end))))
      }
    }),
    runs,
  )
})

test('every reading’s actor is one actor of the record, and every reference names one of them', () => {
  fc.assert(
    fc.property(crowds, (readings) => {
      const record = gather(readings, options)
      const ids = new Set(record.actors.map((actor) => actor.id))
      const read = record.actors.flatMap((actor) => actor.read_as.map((one) => `${one.report}/${one.actor}`))
      expect(read.sort()).toEqual(
        readings.flatMap(({ report, actors }) => actors.map((actor) => `${report.id}/${actor.id}`)).sort(),
      )
      const named = JSON.stringify(record.items).matchAll(/"actor":"([^"]+)"/g)
      for (const [, id] of named) expect(ids.has(id!)).toBe(true)
    }),
    runs,
  )
})

test('as of a day the record is that of the reports out by then, and says nothing of later ones', () => {
  fc.assert(
    fc.property(crowds, fc.integer({ min: 0, max: 6 }), (readings, day) => {
      const asOf = `2031-01-0${1 + day}`
      const out = readings.filter(
        ({ report }) => (publishedDays(report.published)?.to ?? Infinity) <= lastDayOf(asOf),
      )
      const { as_of, remarks, ...then } = gather(readings, { ...options, asOf })
      const { remarks: _remarks, ...now } = gather(out, options)
      expect(as_of).toBe(asOf)
      expect(then).toEqual(now)
      const later = readings.filter((reading) => reading.report.published && !out.includes(reading))
      for (const { report } of later)
        for (const { says } of remarks) expect(says.split(/[\s/]/)).not.toContain(report.id)
    }),
    runs,
  )
})

test('corrections about later reports do not show in a view of an earlier day', () => {
  fc.assert(
    fc.property(
      crowds,
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 5 }),
      (readings, pairs) => {
        const ids = readings.flatMap(({ report, items, actors }) => [
          report.id,
          ...items.map((item) => item.id),
          ...actors.map((actor) => `${report.id}/${actor.id}`),
        ])
        const at = (i: number) => ids[i % ids.length]!
        const corrections = pairs.map(([i, j, same]): Judgement => ({
          same,
          a: at(i),
          b: at(j),
          because: 'seen',
          by: 'person',
        }))
        const asOf = '2031-01-02'
        const view = JSON.stringify(gather(readings, { ...options, corrections, asOf }))
        const later = readings.filter(
          ({ report }) => (publishedDays(report.published)?.to ?? 0) > lastDayOf(asOf),
        )
        for (const { report } of later) expect(view).not.toMatch(new RegExp(`\\b${report.id}\\b`))
      },
    ),
    runs,
  )
})

test('two items a person keeps apart stay apart, nothing is lost, and the rest may only lose company', () => {
  fc.assert(
    fc.property(crowds, fc.nat(), fc.nat(), (readings, i, j) => {
      const ids = readings.flatMap(({ items }) => items.map((item) => item.id))
      const [a, b] = [ids[i % ids.length]!, ids[j % ids.length]!]
      if (a === b) return
      const apart: Judgement = { same: false, a, b, because: 'a person says so', by: 'person' }
      const record = homes(gather(readings, { ...options, corrections: [apart] }))
      expect(record.get(a)).not.toBe(record.get(b))
      expect([...record.keys()].sort()).toEqual([...ids].sort())
    }),
    runs,
  )
})

test('two items of one kind that a person joins are one', () => {
  fc.assert(
    fc.property(crowds, fc.nat(), fc.nat(), (readings, i, j) => {
      const ids = readings.flatMap(({ items }) =>
        items.filter(({ kind }) => kind === 'contact').map((item) => item.id),
      )
      const [a, b] = [ids[i % ids.length]!, ids[j % ids.length]!]
      const together: Judgement = { same: true, a, b, because: 'a person says so', by: 'person' }
      const record = homes(gather(readings, { ...options, corrections: [together] }))
      expect(record.get(a)).toBe(record.get(b))
    }),
    runs,
  )
})

test('a record survives JSON', () => {
  fc.assert(
    fc.property(crowds, (readings) => {
      const record = gather(readings, options)
      expect(JSON.parse(JSON.stringify(record))).toEqual(record)
    }),
    { numRuns: 10 },
  )
})
