import { expect, test } from 'vitest'
import type { Reading } from '../../src/readings/index.ts'
import type { NegotiationRecord } from '../../src/record/index.ts'
import { asNumbers, asTable, scoreReadings } from './figures.ts'
import { sameTime } from './fields.ts'
import type { Gold, GoldItem, GoldRecord } from './gold.ts'
import { verdictsOn } from './items.ts'
import { recordNumbers, scoreRecord, scoreView } from './record.ts'
import { f1, NOTHING, plus, precision, recall } from './score.ts'
import { containment, holds, likeness } from './words.ts'

const TEXT = 'Mara Quist said: "We will sign on Friday." The envoy flew home. Sources doubt it.'

test('scores add up, and nothing found of nothing is perfect', () => {
  const a = { tp: 3, fp: 1, fn: 2 }
  expect(plus(a, { tp: 1, fp: 1, fn: 0 })).toEqual({ tp: 4, fp: 2, fn: 2 })
  expect([precision(a), recall(a), f1(a)]).toEqual([0.75, 0.6, 6 / 9])
  expect([precision(NOTHING), recall(NOTHING), f1(NOTHING)]).toEqual([1, 1, 1])
  expect(precision({ tp: 0, fp: 0, fn: 1 })).toBe(0)
})

test.each([
  ['We will sign.', 'we WILL sign', 1],
  ['we will sign', 'we will not sign', 0.75],
  ['Café', 'cafe', 1],
  ['one', 'two', 0],
])('likeness of %j and %j is %d', (a, b, expected) => {
  expect(likeness(a, b)).toBe(expected)
})

test('whole words in order are held, parts of words are not', () => {
  expect(holds('Read next: the flour queues', 'flour queues')).toBe(true)
  expect(holds('Read next: the flour queues', 'our queues')).toBe(false)
  expect(holds('anything', '')).toBe(false)
  expect(containment('Mara Quist', 'President Mara Quist')).toBe(1)
})

const said: GoldItem = {
  id: 'g1',
  kind: 'statement',
  importance: 'core',
  evidence_text: ['Mara Quist said: "We will sign on Friday."'],
  speaker: ['Mara Quist'],
  content_text: ['We will sign on Friday.'],
}
const doubted: GoldItem = {
  id: 'g2',
  kind: 'statement',
  importance: 'extra',
  evidence_text: ['Sources doubt it.'],
  speaker: ['sources'],
  content_text: ['doubt it'],
}

/** Cases: what is read against what gold wants, and the score of statements found and right. */
test.each<[string, Found[], GoldItem[], [number, number, number], [number, number, number]]>([
  ['all right', [['Mara Quist said: "We', 'We will sign on Friday.', 'p/q']], [said], [1, 0, 0], [1, 0, 0]],
  [
    'wrong speaker',
    [['Mara Quist said: "We', 'We will sign on Friday.', 'p/x']],
    [said],
    [1, 0, 0],
    [0, 1, 1],
  ],
  ['missed', [], [said, doubted], [0, 0, 1.25], [0, 0, 1.25]],
  ['spare', [['The envoy flew', 'flew home', 'p/q']], [], [0, 1, 0], [0, 1, 0]],
  [
    'optional',
    [['Sources doubt', 'doubt it', 'p/x']],
    [{ ...doubted, optional: true }],
    [0, 0, 0],
    [0, 0, 0],
  ],
  [
    'accepted otherwise',
    [['Mara Quist said: "We', 'We will sign on Friday.', 'p/x']],
    [{ ...said, accept: { speaker: [['Ivo Brandt']] } }],
    [1, 0, 0],
    [1, 0, 0],
  ],
  [
    'one for a group',
    [['Mara Quist said: "We', 'We will sign on Friday.', 'p/q']],
    [
      { ...said, group: 'one' },
      { ...said, id: 'g3', group: 'one' },
    ],
    [2, 0, 0],
    [2, 0, 0],
  ],
])('statements: %s', (_, found, items, [tp, fp, fn], right) => {
  const { kinds } = scoreReadings([[readingOf(found), goldOf(items)]])
  expect(kinds['statement']).toEqual({ found: { tp, fp, fn }, right: asScore(right) })
})

test('verdicts name what was missed, what was read wrong and what is spare', () => {
  const found: Found[] = [
    ['Mara Quist said: "We', 'We will sign on Friday.', 'p/x'],
    ['The envoy flew', 'flew home', 'p/q'],
  ]
  const verdicts = verdictsOn(readingOf(found), goldOf([said, doubted]))
  expect(verdicts.map(({ verdict, gold, quote }) => [verdict, gold?.id, quote])).toEqual([
    ['wrong', 'g1', 'Mara Quist said: "We will sign on Friday."'],
    ['missed', 'g2', undefined],
    ['spare', undefined, ' The envoy flew home.'],
  ])
})

test('figures add up over reports, as numbers and as a table', () => {
  const [reading, gold] = [readingOf([['Sources doubt', 'doubt it', 'p/x']]), goldOf([said, doubted])]
  const figures = scoreReadings([
    [reading, gold],
    [reading, gold],
  ])
  expect(figures.kinds['statement']!.found).toEqual(asScore([0.5, 0, 2]))
  expect(asNumbers(figures)).toMatchObject({
    title: 1,
    people: 0.5,
    'statement found': 1 / 3,
    'statement right': 0,
  })
  expect(asNumbers(figures)).not.toHaveProperty('contact found')
  expect(asTable(figures)).toContain('statement   100.0  20.0  33.3   0.0   0.0   0.0')
})

test.each<[string, string, string, string, boolean]>([
  ['2031-01-03', '2031-01-03', '2031-01-03', '2031-01-03', true],
  ['2031-01-03T10:00', '2031-01-03T10:00', '2031-01-03', '2031-01-03', true],
  ['2031-01-03T10:00', '2031-01-03T10:00', '2031-01-03T11:00', '2031-01-03T11:00', false],
  ['2031-01', '2031-01', '2031-01-03', '2031-01-03', false],
  ['2031-01-03', '', '2031-01-03', '2031-01-03', false],
])('the time %s/%s against %s/%s', (start, end, wantedStart, wantedEnd, same) => {
  expect(sameTime({ start, end }, { start: wantedStart, end: wantedEnd })).toBe(same)
})

test('no time is the same as no time, and as nothing else', () => {
  expect(sameTime(undefined, null)).toBe(true)
  expect(sameTime({ start: '2031-01-03' }, null)).toBe(false)
})

test('a kind that gold does not judge is not scored', () => {
  const figures = scoreReadings([[readingOf([]), { ...goldOf([]), judged: ['statement'] }]])
  expect(Object.keys(figures.kinds)).toEqual(['statement'])
})

test('facts: what was cleaned, who was found, when', () => {
  const { facts } = scoreReadings([[readingOf([]), goldOf([said])]])
  expect(facts).toEqual({
    title: asScore([1, 0, 0]),
    published: asScore([0, 0, 1]),
    outlet: asScore([1, 0, 0]),
    removed: asScore([1, 0, 1]),
    kept: asScore([1, 0, 0]),
    people: asScore([1, 0, 1]),
    spellings: asScore([1, 0, 0]),
    times: asScore([1, 0, 1]),
    time_values: asScore([0, 0, 1]),
  })
})

test('a record: joined, apart, copies, spellings, discrepancies', () => {
  const scores = scoreRecord(RECORD, GOLD_RECORD, new Map())
  expect(scores).toEqual({
    joined: asScore([0.5, 0, 1.5]),
    apart: asScore([2, 0, 0]),
    copies: asScore([1, 0, 0]),
    spellings: asScore([1, 0, 1]),
    discrepancies: asScore([1, 0, 0]),
  })
  const numbers = { joined: 0.25, apart: 1, copies: 1, spellings: 0.5, discrepancies: 1 }
  expect(recordNumbers(scores)).toEqual(numbers)
})

test('a record as of a day: each field of a state is one question', () => {
  const states = {
    E1: { status: 'held', time: '2031-01-03', place: 'Sant Oriel' },
    E2: { status: 'planned' },
  }
  const view = { date: '2031-01-09', reports: [], states, names_not_yet_seen: [] }
  expect(scoreView(RECORD, GOLD_RECORD, view, new Map())).toEqual(asScore([2, 0, 2]))
})

type Found = [evidence: string, content: string, speaker: string]

function asScore([tp, fp, fn]: readonly [number, number, number]) {
  return { tp, fp, fn }
}

function readingOf(found: readonly Found[]): Reading {
  const sentence = (start: string) => TEXT.match(/[^.]+\."?/g)!.find((one) => one.includes(start))!
  const spanOf = (text: string) => [TEXT.indexOf(text), TEXT.indexOf(text) + text.length] as const
  const items = found.map(([evidence, content, actor]) => ({
    kind: 'statement',
    evidence: [spanOf(sentence(evidence))],
    content: [spanOf(content)],
    speaker: [{ actor, text: actor === 'p/q' ? 'Quist' : 'Brandt', span: [0, 0] }],
  }))
  const person = { kind: 'person', roles: [], descriptions: [] }
  return {
    report: { text: TEXT, title: null, outlet: 'The Sound Gazette' },
    actors: [
      { ...person, id: 'p/q', name: 'Mara Quist', names: ['Mara Quist', 'Quist'] },
      { ...person, id: 'p/x', name: 'Ivo Brandt', names: ['Ivo Brandt'] },
    ],
    times: [
      { text: 'Friday', type: 'date', value: { start: '2031-01-03', end: '2031-01-03', precision: 'day' } },
    ],
    items,
  } as unknown as Reading
}

function goldOf(items: readonly GoldItem[]): Gold {
  const person = { kind: 'person', roles: [], descriptions: [] }
  return {
    report: {
      title: null,
      published: { start: '2031-01-09' },
      outlet: 'Sound Gazette',
      removed: ['Sign up now', 'The envoy flew home'],
    },
    people: [
      { ...person, id: 'person/mara-quist', name: 'Mara Quist', names: ['Mara Quist', 'Quist'] },
      { ...person, id: 'person/una-lys', name: 'Una Lys', names: ['Una Lys'] },
    ],
    times: [
      { text: 'on Friday', occurrence: 1, value: { start: '2031-01-10', end: '2031-01-10' } },
      { text: 'Monday', occurrence: 1, value: null },
      { text: '9 January 2031', occurrence: 1, value: { start: '2031-01-09' }, role: 'header' },
    ],
    items,
  }
}

const mention = (report: string, quote: string) => ({ report, quote })
const RECORD = {
  reports: [
    { id: 'r1', file: 'in/a.txt' },
    { id: 'r2', file: 'in/b.html', copy_of: 'r1' },
    { id: 'r3', file: 'in/c.txt' },
  ],
  actors: [
    { kind: 'person', names: [{ name: 'Mara Quist' }, { name: 'Marah Quist' }] },
    { kind: 'person', names: [{ name: 'Mara Kvist' }] },
  ],
  items: [
    {
      id: 'i1',
      kind: 'contact',
      status: 'held',
      time: { start: '2031-01-03T10:00' },
      mentions: [mention('r1', 'They met at noon'), mention('r2', 'They met at noon')],
    },
    { id: 'i2', kind: 'contact', mentions: [mention('r3', 'They met at noon, it seems')] },
    { id: 'i3', kind: 'contact', mentions: [mention('r1', 'Both spoke by telephone')] },
  ],
  discrepancies: [
    { values: [{ mentions: [mention('r1', 'an hour')] }, { mentions: [mention('r3', 'ten minutes')] }] },
  ],
} as unknown as NegotiationRecord

const told = (report: string, text: string) => ({ report, item: text, evidence_text: [text] })
const GOLD_RECORD: GoldRecord = {
  copies: [{ report: 'b', copy_of: 'a' }],
  same: [
    {
      id: 'E1',
      kind: 'contact',
      mentions: ['a', 'b', 'c'].map((report) => told(report, 'They met at noon')),
    },
    { id: 'E2', kind: 'contact', mentions: [told('a', 'Both spoke by telephone'), told('b', 'never seen')] },
  ],
  do_not_merge: [],
  as_of: [],
  actors_apart: [{ names: ['Mara Quist', 'Mara Kvist'], why: 'two people' }],
  discrepancies: [
    {
      id: 'X1',
      severity: 'major',
      values: [
        { report: 'a', text: 'an hour' },
        { report: 'c', text: 'ten minutes' },
      ],
    },
  ],
  actors: [{ kind: 'person', names: { a: ['Mara Quist'], b: ['Marah Quist'], c: ['Mara Kvist'] } }],
}
