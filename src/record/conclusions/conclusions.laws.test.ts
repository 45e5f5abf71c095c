import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { reading } from '../../../bench/invented.ts'
import type { Told } from '../../../bench/invented.ts'
import type { Reading } from '../../readings/index.ts'
import { gather } from '../gather.ts'
import type { NegotiationRecord } from '../record.ts'

const STATES = ['state/nor', 'state/ltu', 'state/esp']
const ISSUES = ['ceasefire', 'ceasefire.energy', 'prisoners']
const THINGS = ['the harbours', 'the bridges', 'the power stations', 'the mills']
const ACTORS = [
  ...STATES.map((id) => ({ id })),
  ...STATES.map((of) => ({ id: `person/leader-${of.slice(6)}`, roles: [{ title: 'president', of }] })),
]

/** An item of a report, of any kind that conclusions are drawn from, as happened or not as it likes. */
const move = fc
  .record({
    kind: fc.constantFrom(
      'proposal',
      'response',
      'demand',
      'commitment',
      'incident',
      'tally',
      'pressure',
      'assessment',
    ),
    by: fc.constantFrom(...ACTORS.map(({ id }) => id)),
    other: fc.constantFrom(...STATES),
    modality: fc.constantFrom('held', 'held', 'held', 'planned', 'possible', 'denied', 'negated'),
    issue: fc.constantFrom(...ISSUES),
    thing: fc.constantFrom(...THINGS),
    stance: fc.constantFrom('accepts', 'rejects', 'accepts-with-conditions', 'undecided'),
    status: fc.constantFrom('agreed', 'in-force', 'planned', 'ended', 'breached'),
    day: fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
    alone: fc.boolean(),
    phase: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  })
  .map(({ kind, by, other, issue, thing, day, alone, status, phase, ...own }): Told => {
    const time = day === undefined ? {} : { time: `2031-03-${String(day).padStart(2, '0')}` }
    const says = `${kind} ${by} ${other} ${own.modality} ${thing} ${issue} ${own.stance} ${status} ${day ?? ''} ${alone} ${phase ?? ''}.`
    return {
      kind,
      says,
      by: [by],
      of: kind === 'tally' ? [0, 0] : [other],
      to: [other],
      against: [other],
      on: [other],
      done_by: [other],
      parties: alone ? [by] : [by, other],
      what: thing,
      issues: [issue],
      type: alone ? 'strike' : 'violation',
      state: 'claimed',
      status: kind === 'proposal' ? 'tabled' : status,
      direction: 'stalled',
      instrument: 'sanctions',
      action: alone ? 'imposed' : 'lifted',
      count: 7,
      ...(alone ? { unilateral: true } : {}),
      ...(phase === undefined ? {} : { phase }),
      ...time,
      ...own,
    }
  })

/** Reports of March 2031, each with a few items. */
const reports = fc
  .array(
    fc.tuple(
      fc.integer({ min: 1, max: 28 }),
      fc.uniqueArray(move, { maxLength: 4, selector: ({ says }) => says }),
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((all) =>
    all.map(([day, items], i) =>
      reading({
        id: `r${i}`,
        published: `2031-03-${String(day).padStart(2, '0')}`,
        text: `Report ${i}. ${items.map(({ says }) => says).join(' ')}`,
        actors: ACTORS,
        items,
      }),
    ),
  )

const record = (readings: readonly Reading[], asOf?: string): NegotiationRecord =>
  gather(readings, { madeBy: 'test', ...(asOf === undefined ? {} : { asOf }) })
const concluded = ({ positions, agreed, open_issues, phases, commitments_watch }: NegotiationRecord) =>
  JSON.stringify({ positions, agreed, open_issues, phases, commitments_watch })
const holds = (property: (readings: readonly Reading[]) => void) =>
  fc.assert(
    fc.property(reports, (readings) => {
      property(readings)
    }),
    { numRuns: 60 },
  )

test('conclusions do not depend on the order of reports', () => {
  holds((readings) => {
    expect(concluded(record([...readings].reverse()))).toBe(concluded(record(readings)))
  })
})

test('nothing published later leaks into the conclusions of a day', () => {
  holds((readings) => {
    const by = readings.filter(({ report }) => report.published!.start! <= '2031-03-14')
    expect(concluded(record(readings, '2031-03-14'))).toBe(concluded(record(by, '2031-03-14')))
  })
})

test('no position and no agreement rests on what nobody says was done', () => {
  holds((readings) => {
    const made = record(readings)
    const modality = new Map(
      readings.flatMap(({ items }) => items.map(({ id, modality }) => [id, modality] as const)),
    )
    const items = new Map(made.items.map((item) => [item.id, item]))
    for (const id of [...made.positions, ...made.agreed].flatMap((one) => one.items))
      expect(items.get(id)!.mentions.map(({ item }) => modality.get(item))).toContain('held')
  })
})

test('whatever conclusions name is in the record', () => {
  holds((readings) => {
    const made = record(readings)
    const items = new Set(made.items.map(({ id }) => id))
    const actors = new Set(made.actors.map(({ id }) => id))
    const named = [
      ...made.positions.flatMap((one) => [
        ...one.items,
        ...(one.conditions ?? []),
        ...(one.shift?.items ?? []),
      ]),
      ...made.agreed.flatMap((one) => one.items),
      ...made.open_issues.flatMap((one) => [
        ...one.demands,
        ...one.assessments,
        ...one.agreed,
        ...one.pending.map(({ proposal }) => proposal),
      ]),
      ...made.phases.flatMap(({ steps }) => steps.map(({ commitment }) => commitment)),
      ...made.commitments_watch.flatMap((one) => [
        one.commitment,
        ...one.incidents,
        ...one.tallies.map(({ tally }) => tally),
      ]),
    ]
    for (const id of named) expect(items).toContain(id)
    for (const { actor } of made.positions) expect(actors).toContain(actor)
    for (const { positions } of made.open_issues)
      for (const i of positions)
        expect(made.positions[i]).toMatchObject({ issue: expect.any(String) as string })
  })
})

test('a one-sided truce is watched for its own side alone, and nothing is watched before it was agreed', () => {
  holds((readings) => {
    for (const { unilateral, parties, told, since } of record(readings).commitments_watch)
      for (const { by, day } of told) {
        if (unilateral) expect(by.some((one) => parties.includes(one))).toBe(true)
        expect(day! >= since!.slice(0, 10) || since === undefined).toBe(true)
      }
  })
})

test('a position ends where another of its kind begins: no party both accepts and refuses one thing unnoticed', () => {
  holds((readings) => {
    const standing = record(readings).positions.filter(({ to }) => to === undefined)
    for (const one of standing.filter(({ stance }) => stance === 'accepts'))
      for (const other of standing)
        if (
          other.stance === 'rejects' &&
          other.actor === one.actor &&
          other.issue === one.issue &&
          other.to_proposal === one.to_proposal
        )
          expect([one.contested, other.contested]).toEqual([true, true])
  })
})
