import { expect, test } from 'vitest'
import { reading } from '../../../bench/invented.ts'
import type { Told } from '../../../bench/invented.ts'
import { difference, gather } from '../../record/index.ts'
import { briefText, differenceText, makeBrief, watchText } from './index.ts'

const ACTORS = [
  { id: 'state/nor', name: 'Norway' },
  { id: 'state/ltu', name: 'Lithuania' },
  { id: 'state/esp', name: 'Spain' },
  { id: 'person/tekla-brandvold', name: 'Tekla Brandvold', roles: [{ title: 'president', of: 'state/nor' }] },
  {
    id: 'person/marek-petrauskas',
    name: 'Marek Petrauskas',
    roles: [{ title: 'president', of: 'state/ltu' }],
  },
]
const told = (id: string, published: string, outlet: string, items: readonly Told[]) =>
  reading({ id, published, outlet, text: items.map(({ says }) => says).join(' '), actors: ACTORS, items })

const TRUCE = {
  kind: 'commitment',
  parties: ['state/nor', 'state/ltu'],
  status: 'agreed',
  issues: ['ceasefire.maritime'],
  time: '2031-06-03',
}
const READINGS = [
  told('north', '2031-06-03', 'Office of the President of Norway', [
    { ...TRUCE, says: 'We agreed to spare harbours and ferries.', what: 'spare harbours and ferries' },
  ]),
  told('south', '2031-06-04', 'Lithuanian Government', [
    { ...TRUCE, says: 'It was agreed that harbours are spared.', what: 'harbours are spared' },
    {
      kind: 'proposal',
      says: 'Spain proposed observers.',
      by: ['state/esp'],
      to: ['state/nor', 'state/ltu'],
      what: 'observers',
      status: 'tabled',
      issues: ['monitoring'],
    },
  ]),
  told('paper', '2031-06-09', 'The Harbour Post', [
    {
      kind: 'incident',
      type: 'strike',
      says: 'Lithuanian boats shelled the harbours on 8 June.',
      by: ['state/ltu'],
      against: ['state/nor'],
      target: 'the harbours',
      state: 'observed',
      time: '2031-06-08',
    },
    {
      kind: 'response',
      says: 'Norway accepted observers on 9 June.',
      by: ['state/nor'],
      stance: 'accepts',
      to_proposal: 'south/proposal-1',
      issues: ['monitoring'],
      time: '2031-06-09',
    },
  ]),
]
const all = gather(READINGS, { madeBy: 'test' })
const before = gather(READINGS.slice(0, 2), { madeBy: 'test' })
const brief = makeBrief(all, { since: '2031-06-09', before, timeline: 2 })

test('what is agreed shows the words of each account and those that all have', () => {
  expect(brief.agreed).toMatchObject([
    {
      what: 'ceasefire, maritime: agreed by Lithuania, Norway',
      common: 'harbours',
      wordings: [
        { by: 'Norway', says: 'spare harbours and ferries' },
        { by: 'Lithuania', says: 'harbours are spared' },
      ],
    },
  ])
})

test('what is open says why, and who has not answered', () => {
  expect(brief.open.map(({ issue, because }) => [issue, because])).toEqual([
    ['monitoring', ['a proposal waits for an answer']],
    ['ceasefire, maritime', ['agreed, and nobody says that it is in force']],
  ])
  expect(brief.open[0]!.lines[0]!.what).toBe('Spain proposed “observers”: no answer reported by Lithuania')
})

test('positions that were taken since are told apart from those that stood', () => {
  expect(brief.shifts.map(({ what }) => what)).toEqual(['monitoring: Norway: accepts'])
  expect(brief.positions.map(({ what }) => what)).toContain('Spain: offers “observers”')
})

test('the watch says who says what, and what no report gives; it finds no violation', () => {
  const text = watchText(brief, { width: 200 })
  expect(text).toContain('2031-06-08: strike by Lithuania, observed')
  expect(text).toContain('no report names a date, a monitor')
  expect(text).not.toMatch(/violat/i)
})

test('every sentence stands once on the page, and the first lines say what is new', () => {
  const text = briefText(brief, { width: 200 })
  expect(text.split('\n')[3]).toMatch(
    /^New since 2031-06-09, from 1 report of 1 independent source: 1 response, 1 incident, 1 position/,
  )
  for (const { mentions } of all.items)
    expect(text.split(`“${mentions[0]!.quote}”`).length - 1).toBeLessThanOrEqual(1)
  expect(text).toContain('THE DAYS THAT MATTER MOST')
})

test('the difference of two records is told in the same way', () => {
  const text = differenceText(difference(before, all), all, { width: 200 })
  expect(text).toContain('1 new report, 0 of them copies')
  expect(text).toContain('monitoring: Norway: accepts')
  expect(differenceText(difference(all, all), all)).toContain('Nothing is new.')
})

test('a section shows so many lines, and all of them where they are asked for', () => {
  const items = Array.from({ length: 20 }, (_, i) => ({
    kind: 'proposal',
    says: `Spain proposed plan ${i}.`,
    by: ['state/esp'],
    to: [],
    what: `plan ${i}`,
    status: 'tabled',
    issues: ['monitoring'],
  }))
  const brief = makeBrief(
    gather([told('plans', '2031-06-04', 'The Harbour Post', items)], { madeBy: 'test' }),
  )
  const shown = (text: string) => items.filter((item) => text.includes(item.says)).length
  expect(shown(briefText(brief))).toBeLessThan(20)
  expect(briefText(brief)).toContain('--all shows them')
  expect(shown(briefText(brief, { lines: Infinity }))).toBe(20)
})

const meeting = (id: string, day: string): Told => ({
  kind: 'contact',
  type: 'meeting',
  status: 'planned',
  modality: 'planned',
  says: `The presidents will meet ${id}.`,
  participants: ['person/tekla-brandvold', 'person/marek-petrauskas'],
  time: day,
})

test('what is still ahead stands apart from what was planned for a day that has passed', () => {
  const { planned, overdue } = makeBrief(
    gather(
      [
        told('a', '2031-06-01', 'The Harbour Post', [meeting('early', '2031-06-08')]),
        told('b', '2031-06-10', 'The Harbour Post', [meeting('late', '2031-06-20')]),
      ],
      { madeBy: 'test' },
    ),
  )
  expect([planned, overdue].map((lines) => lines.map(({ when }) => when))).toEqual([
    ['2031-06-20'],
    ['2031-06-08'],
  ])
})

test('what was agreed long before the first report is no position taken now', () => {
  const recalled = { ...TRUCE, time: '1999', says: 'They signed a treaty in 1999.', what: 'a treaty' }
  const after = gather([...READINGS.slice(0, 2), told('later', '2031-06-10', 'The Post', [recalled])], {
    madeBy: 'test',
  })
  expect(makeBrief(after, { since: '2031-06-10', before }).shifts).toEqual([])
})
