import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { crowd } from '../../bench/crowd.ts'
import { reading } from '../../bench/invented.ts'
import type { Told } from '../../bench/invented.ts'
import { difference, gather, isSame } from './index.ts'

const ACTORS = [
  { id: 'person/tekla-brandvold', roles: [{ title: 'president', of: 'state/nor' }] },
  { id: 'person/marek-petrauskas', roles: [{ title: 'president', of: 'state/ltu' }] },
  { id: 'state/nor', name: 'Norway' },
  { id: 'state/ltu', name: 'Lithuania' },
]
const told = (id: string, published: string, items: readonly Told[], outlet = 'The Harbour Post') =>
  reading({ id, published, outlet, text: items.map(({ says }) => says).join(' '), actors: ACTORS, items })

const meeting = (says: string, status: string, time: string): Told => ({
  kind: 'contact',
  type: 'meeting',
  says,
  participants: ['person/tekla-brandvold', 'person/marek-petrauskas'],
  status,
  modality: status === 'planned' ? 'planned' : 'held',
  time,
})
const refusal = (says: string, stance: string, time: string): Told => ({
  kind: 'response',
  says,
  by: ['state/nor'],
  stance,
  issues: ['ceasefire'],
  time,
})
const READINGS = [
  told('a', '2031-06-02', [
    meeting('Tekla Brandvold will meet Marek Petrauskas on 9 June.', 'planned', '2031-06-09'),
    refusal('Norway refused a truce on 2 June.', 'rejects', '2031-06-02'),
  ]),
  told(
    'b',
    '2031-06-09',
    [
      meeting('Marek Petrauskas received Tekla Brandvold on 9 June in the old mill.', 'held', '2031-06-09'),
      {
        kind: 'statement',
        says: 'He asked for a larger herring quota.',
        speaker: ['person/marek-petrauskas'],
        form: 'indirect',
        content: 'a larger herring quota',
      },
    ],
    'Lithuanian Government',
  ),
  told('c', '2031-06-12', [refusal('On 12 June the Norwegians accepted a truce.', 'accepts', '2031-06-12')]),
]
const asOf = (day: string) => gather(READINGS, { madeBy: 'test', asOf: day })

test('what was planned and is held now has changed and is not new', () => {
  const made = difference(asOf('2031-06-05'), asOf('2031-06-10'))
  expect(made.reports).toEqual(['b'])
  expect(made.items).toEqual(['b/statement-1'])
  expect(made.changed).toEqual([
    {
      item: 'a/contact-1',
      status: { before: 'planned', after: 'held' },
      independent_sources: { before: 1, after: 2 },
      accounts: [
        { side: 'state/ltu', says: ['Marek Petrauskas received Tekla Brandvold on 9 June in the old mill.'] },
      ],
      reports: ['b'],
    },
  ])
})

test('a position that shifted shows what it was and what it is', () => {
  const made = difference(asOf('2031-06-10'), asOf('2031-06-20'))
  expect(made.items).toEqual(['c/response-1'])
  expect(made.positions).toMatchObject([
    {
      actor: 'state/nor',
      issue: 'ceasefire',
      before: [{ stance: 'rejects' }],
      after: [
        { stance: 'rejects', to: '2031-06-12' },
        { stance: 'accepts', shift: { from: 'rejects' } },
      ],
    },
  ])
})

const views = fc
  .tuple(
    fc.integer({ min: 1, max: 30 }),
    fc.integer(),
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 0, max: 4 }),
  )
  .map(([n, seed, day, later]) => {
    const readings = crowd(n, seed)
    const at = (d: number) => gather(readings, { madeBy: 'test', asOf: `2031-01-0${d}` })
    return { before: at(day), after: at(day + later) }
  })

test('a record is the same as itself', () => {
  fc.assert(
    fc.property(views, ({ after }) => {
      expect(isSame(difference(after, after))).toBe(true)
    }),
    { numRuns: 30 },
  )
})

test('what is new rests on new reports, and every new report is named', () => {
  fc.assert(
    fc.property(views, ({ before, after }) => {
      const known = new Set(before.reports.map(({ id }) => id))
      const made = difference(before, after)
      expect([...made.reports, ...known].sort()).toEqual(after.reports.map(({ id }) => id).sort())
      const byId = new Map(after.items.map((item) => [item.id, item]))
      for (const id of made.items)
        for (const { report } of byId.get(id)!.mentions) expect(known.has(report)).toBe(false)
      if (made.reports.length === 0) expect(isSame(made)).toBe(true)
    }),
    { numRuns: 30 },
  )
})
