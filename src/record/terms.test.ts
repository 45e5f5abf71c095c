import { expect, test } from 'vitest'
import { reading } from '../../bench/invented.ts'
import type { Told } from '../../bench/invented.ts'
import { gather } from './gather.ts'

const ACTORS = [
  { id: 'person/tekla-brandvold', roles: [{ title: 'president', of: 'state/nor' }] },
  { id: 'person/marek-petrauskas', roles: [{ title: 'president', of: 'state/ltu' }] },
  { id: 'state/nor', name: 'Norway' },
  { id: 'state/ltu', name: 'Lithuania' },
]
const BOTH = ['person/tekla-brandvold', 'person/marek-petrauskas']
const CALL = { kind: 'contact', type: 'call', status: 'held', time: '2031-06-03', participants: BOTH }
const AGREED = { kind: 'commitment', status: 'agreed', parties: ['state/nor', 'state/ltu'] }

const NORTH = [
  'President Tekla Brandvold spoke by telephone with Mr. Marek Petrauskas.',
  'The leaders agreed that there will be no boarding of a trawler within twelve miles of the Lofoten lights.',
  'The President raised the release of the sailors held in Klaipeda.',
  'She recalled her proposal on cable repairs in the Skagerrak.',
  'An exchange of school classes was welcomed.',
]
const SOUTH = [
  'President Marek Petrauskas received a call from Tekla Brandvold.',
  'It was agreed that boarding of any trawler in open waters ends.',
  'The sailors in Klaipeda were not a subject of the conversation.',
  'The repairs of the cable in the Skagerrak were mentioned.',
]

function readout(id: string, outlet: string, sentences: readonly string[], agreed: number) {
  const items: Told[] = [
    { ...CALL, says: sentences[0]! },
    { ...AGREED, says: sentences[agreed]! },
  ]
  return reading({ id, outlet, published: '2031-06-03', text: sentences.join(' '), actors: ACTORS, items })
}

const RECORD = gather(
  [
    readout('north', 'Office of the President of Norway', NORTH, 1),
    readout('south', 'Lithuanian Government', SOUTH, 1),
  ],
  { madeBy: 'test' },
)
const [CONTACT] = RECORD.items.filter(({ kind }) => kind === 'contact')

/** Each sentence of a side's account: how it stands, and to which words of the other's. */
function termsOf(side: string): string[] {
  const account = CONTACT!.accounts.find((one) => one.side === side)!
  return account.terms!.map(({ mention, standing, other, differs }) => {
    const told = [...NORTH, ...SOUTH].indexOf(mention.quote)
    const met = other && [...NORTH, ...SOUTH].indexOf(other.mention.quote)
    return [told, standing, ...(met === undefined ? [] : [met]), ...(differs ? ['differs'] : [])].join(' ')
  })
}

test('what both sides tell, what one tells alone, and what one denies', () => {
  expect(termsOf('state/nor')).toEqual(['1 both 6 differs', '2 denied 7', '3 both 8', '4 only'])
  expect(termsOf('state/ltu')).toEqual(['6 both 1 differs', '7 denies 2', '8 both 3'])
})

test('a term quotes its sentence where it stands', () => {
  for (const { terms } of CONTACT!.accounts)
    for (const { mention } of terms!) {
      const text = (mention.report === 'north' ? NORTH : SOUTH).join(' ')
      expect(mention.evidence.map(([start, end]) => text.slice(start, end))).toEqual([mention.quote])
    }
})

test('denials and agreements told differently are discrepancies, each once', () => {
  expect(
    RECORD.discrepancies.map(({ about, field, type, values }) => [
      about === CONTACT!.id,
      field,
      type,
      values.map(({ value }) => value),
    ]),
  ).toEqual([
    [true, 'account', 'contradiction', [NORTH[2], SOUTH[2]]],
    [true, 'what', 'scope', [SOUTH[1], NORTH[1]]],
  ])
})

test('one side alone gives an account and no terms', () => {
  const record = gather([readout('north', 'Office of the President of Norway', NORTH, 1)], { madeBy: 'test' })
  const [contact] = record.items.filter(({ kind }) => kind === 'contact')
  expect(contact!.accounts.map(({ side, terms }) => [side, terms])).toEqual([['state/nor', undefined]])
})

test('an announcement is no account of what was said', () => {
  const planned = { ...CALL, status: 'planned', modality: 'planned' }
  const says = 'Marek Petrauskas will call Tekla Brandvold about cable repairs.'
  const record = gather(
    [
      readout('north', 'Office of the President of Norway', NORTH, 1),
      reading({
        id: 'before',
        outlet: 'Lithuanian Government',
        published: '2031-06-02',
        text: says,
        actors: ACTORS,
        items: [{ ...planned, says }],
      }),
    ],
    { madeBy: 'test' },
  )
  const [contact] = record.items.filter(({ kind }) => kind === 'contact')
  expect(contact!.mentions.length).toBe(2)
  expect(contact!.accounts.map(({ side }) => side)).toEqual(['state/nor'])
})

/** A side's own report. */
const ownReport = (sentences: readonly string[], items: readonly Told[], outlet: string) =>
  reading({
    id: outlet.slice(0, 5),
    outlet,
    published: '2031-06-03',
    text: sentences.join(' '),
    actors: ACTORS,
    items,
  })

test('a day that one names is denied where the other agreed to none, and one count is one thing', () => {
  const north = [
    'President Tekla Brandvold spoke by telephone with Mr. Marek Petrauskas.',
    'They agreed that the cables will be mended by 1 August.',
    'Brandvold gave thanks for nine divers who had come home from Klaipeda.',
  ]
  const south = [
    'Marek Petrauskas and Tekla Brandvold conversed for an hour.',
    'Deadlines were mentioned; none was agreed.',
    'That nine divers were let go was a gesture.',
  ]
  const deadline = { start: '2031-08-01', end: '2031-08-01', precision: 'day' }
  const record = gather(
    [
      ownReport(
        north,
        [
          { ...CALL, says: north[0]! },
          { ...AGREED, says: north[1]!, terms: { deadline } },
        ],
        'Office of the President of Norway',
      ),
      ownReport(south, [{ ...CALL, says: south[0]! }], 'Lithuanian Government'),
    ],
    { madeBy: 'test' },
  )
  const terms = record.items.flatMap(({ accounts }) => accounts.flatMap((one) => one.terms ?? []))
  const standing = (quote: string) => terms.find(({ mention }) => mention.quote === quote)?.standing
  expect([north[1]!, north[2]!, south[1]!, south[2]!].map(standing)).toEqual([
    'denied',
    'both',
    'denies',
    'both',
  ])
  expect(record.agreed.map(({ contested }) => contested)).toEqual([true])
})
