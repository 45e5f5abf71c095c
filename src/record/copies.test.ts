import { expect, test } from 'vitest'
import { reading } from '../../bench/invented.ts'
import { findCopies } from './copies.ts'
import { sorted } from './corrections.ts'
import { gather } from './gather.ts'
import { Gathering } from './gathering.ts'

const WIRE = [
  'Negotiators from the two river states met in the border town of Alden on Tuesday to discuss the stalled prisoner exchange.',
  'The talks lasted six hours and ended without a joint statement, according to two delegates who were in the room.',
  'Foreign Minister Ilse Okonedo said that 140 prisoners could be freed as soon as the lists are verified by observers.',
  '“We are closer than the headlines suggest,” Okonedo told journalists outside the town hall late in the evening.',
  'The other side has asked for guarantees that the crossing at Fennbridge will stay open during the whole exchange.',
  'Observers have counted eleven shooting incidents along the river since the truce was renewed in February.',
]

const cases: readonly [string, string, boolean][] = [
  ['the same text', WIRE.join('\n'), true],
  [
    'a new headline, an advertisement and the last paragraphs cut',
    ['Prisoners: talks drag on', 'Subscribe now for 2 a week.', ...WIRE.slice(0, 4)].join('\n'),
    true,
  ],
  ['paragraphs in another order', [...WIRE].reverse().join('\n'), true],
  [
    'single words changed',
    WIRE.join('\n').replaceAll('stalled', 'delayed').replaceAll('late', 'deep').replaceAll('said', 'stated'),
    true,
  ],
  [
    'another report of the same talks',
    'Delegations of both river states sat together for most of Tuesday in Alden, a border town, over the exchange of prisoners that nobody has managed to start. ' +
      'No paper was signed. Minister Okonedo put the number who could go home first at 140, once lists are checked, and sounded hopeful. ' +
      'Her counterparts want the Fennbridge crossing kept open throughout.',
    false,
  ],
  [
    'the same pattern filled in about others',
    WIRE.join('\n')
      .replaceAll('Alden', 'Corvo')
      .replaceAll('Ilse Okonedo', 'Bruno Sandoval')
      .replaceAll('Okonedo', 'Sandoval')
      .replaceAll('Fennbridge', 'Marrowgate')
      .replaceAll('140', '22')
      .replaceAll('Tuesday', 'Friday')
      .replaceAll('February', 'August'),
    false,
  ],
  [
    'nothing in common',
    'Rain is expected over the northern hills until Thursday, when winds will turn and clear the sky over the whole coast.',
    false,
  ],
]

for (const [what, text, copy] of cases)
  test(`${what} is ${copy ? 'a copy' : 'no copy'}`, () => {
    const found = findCopies([
      { id: 'wire', text: WIRE.join('\n') },
      { id: 'other', text },
    ])
    expect(found.get('other')?.of).toBe(copy ? 'wire' : undefined)
  })

const SHORT =
  'The talks between Nordmark and Veldt will begin on Sunday in Port Elise, the envoy, Ilse Okonedo, said on Thursday.'

test.each([
  [
    'moves the talks',
    'The talks between Nordmark and Veldt, which were to begin on Sunday in Port Elise, have been moved to Monday and will be held in Lisse, the foreign ministry of Veldt said.',
    false,
  ],
  ['has a word more', `${SHORT.slice(0, -1)} evening.`, true],
])('a note that %s', (_, text, copy) => {
  const found = findCopies([
    { id: 'wire', text: SHORT },
    { id: 'other', text },
  ])
  expect(found.has('other')).toBe(copy)
})

test('a person can say that a copy is none', () => {
  const texts = [
    { id: 'a', text: WIRE.join('\n') },
    { id: 'b', text: WIRE.join('\n') },
  ]
  expect(
    findCopies(texts, sorted([{ same: false, a: 'a', b: 'b', because: 'seen', by: 'person' }])).size,
  ).toBe(0)
})

const told = (id: string, outlet: string, published: string, text: string, says: string) =>
  reading({
    id,
    outlet,
    published,
    text,
    actors: [{ id: 'person/ilse-okonedo', roles: [{ title: 'foreign minister', of: 'state/bel' }] }],
    items: [
      {
        kind: 'statement',
        says,
        speaker: ['person/ilse-okonedo'],
        form: 'indirect',
        content: says.split(' that ')[1]!,
      },
    ],
  })

test('a figure changed in a copy is a variant of wording, and the copy no second source', () => {
  const changed = WIRE.map((line) => line.replace('140', '410'))
  const record = gather(
    [
      told('wire', 'Agency', '2031-02-05', WIRE.join('\n'), WIRE[2]!),
      told('paper', 'Paper', '2031-02-06', changed.join('\n'), changed[2]!),
    ],
    { madeBy: 'test' },
  )
  expect(record.reports.map(({ id, copy_of, origin }) => [id, copy_of, origin])).toEqual([
    ['paper', 'wire', 'wire'],
    ['wire', undefined, 'wire'],
  ])
  expect(
    record.items.map(({ id, independent_sources, mentions }) => [id, independent_sources, mentions.length]),
  ).toEqual([['wire/statement-1', 1, 2]])
  expect(record.discrepancies).toMatchObject([
    {
      about: 'wire/statement-1',
      field: 'figure',
      type: 'wording',
      cause: 'copy',
      values: [{ value: '140' }, { value: '410' }],
    },
  ])
})

test('a figure that several copies changed is one row', () => {
  const changed = WIRE.map((line) => line.replace('140', '410'))
  const copies = ['one', 'two', 'three'].map((id) =>
    told(id, id, '2031-02-06', [id, ...changed].join('\n'), changed[2]!),
  )
  const record = gather([told('wire', 'Agency', '2031-02-05', WIRE.join('\n'), WIRE[2]!), ...copies], {
    madeBy: 'test',
  })
  const rows = record.discrepancies.map(({ values }) =>
    values.map(({ value, mentions }) => [value, mentions.length]),
  )
  expect(rows).toEqual([
    [
      ['140', 1],
      ['410', 3],
    ],
  ])
})

const REPRINT = [...WIRE.slice(0, 4), WIRE[5]!].join('\n')

test.each<[string, string, string, boolean]>([
  ['dated a year early, but sent by the other', '2030-03-12', 'With inputs from Fenn Wire', true],
  ['dated a year late', '2032-03-12', '', true],
  ['of another time, with other figures', '2030-03-12', 'With inputs from Fenn Wire', false],
])('a text %s: a copy with a wrong date', (_, published, credit, isCopy) => {
  const text = isCopy ? REPRINT : REPRINT.replaceAll('140', '55').replaceAll('eleven', 'forty')
  const told = reading({ id: 'b', published, outlet: 'Bay News', text: `${text}\n${credit}` })
  const readings = [
    reading({ id: 'a', published: '2031-03-12', outlet: 'Fenn Wire', text: WIRE.join('\n') }),
    { ...told, report: { ...told.report, credit: credit === '' ? [] : [credit] } },
  ]
  const record = gather(readings, { madeBy: 'test' })
  expect(record.reports.map(({ copy_of }) => copy_of)).toEqual([undefined, isCopy ? 'a' : undefined])
  expect(record.remarks.map(({ code }) => code)).toEqual(isCopy ? ['copy-misdated'] : [])
  const growing = new Gathering({ madeBy: 'test' })
  for (const one of [...readings].reverse()) growing.add([one])
  expect(growing.record).toEqual(record)
})

test('what a copy with a wrong date tells is told on the day of its original', () => {
  const says = WIRE[0]!
  const items = (day: string) => [
    {
      kind: 'contact',
      says,
      type: 'talks',
      status: 'held',
      participants: ['state/nor', 'state/swe'],
      time: day,
    },
  ]
  const wrong = reading({
    id: 'b',
    published: '2032-03-12',
    outlet: 'Bay News',
    text: REPRINT,
    items: items('2032-03-09'),
  })
  const right = reading({
    id: 'a',
    published: '2031-03-12',
    outlet: 'Fenn Wire',
    text: WIRE.join('\n'),
    items: items('2031-03-11'),
  })
  const [talks, ...others] = gather([wrong, right], { madeBy: 'test' }).items
  expect(others).toEqual([])
  expect([talks!.last_reported, talks!.time?.start, talks!.independent_sources]).toEqual([
    '2031-03-12',
    '2031-03-11',
    1,
  ])
})
