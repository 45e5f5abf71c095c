import { expect, test } from 'vitest'
import { reading } from '../../bench/invented.ts'
import { gather } from './gather.ts'

const ACTORS = [
  { id: 'person/tekla-brandvold', roles: [{ title: 'president', of: 'state/nor' }] },
  { id: 'person/marek-petrauskas', roles: [{ title: 'president', of: 'state/ltu' }] },
  { id: 'person/edda-rolf', roles: [{ title: 'government spokeswoman', of: 'state/nor' }] },
  { id: 'state/nor', name: 'Norway' },
  { id: 'state/ltu', name: 'Lithuania' },
]
const CALL = {
  kind: 'contact',
  type: 'call',
  status: 'held',
  time: '2031-06-03',
  participants: ['person/tekla-brandvold', 'person/marek-petrauskas'],
}

const readout = (id: string, outlet: string, text: string) =>
  reading({
    id,
    outlet,
    published: '2031-06-03',
    text,
    actors: ACTORS,
    items: [{ ...CALL, says: firstOf(text) }],
  })

const firstOf = (text: string) => text.slice(0, text.indexOf('.') + 1)

const NORTH =
  'President Tekla Brandvold spoke today with President Marek Petrauskas. She stressed that the fishing fleet must be released.'
const SOUTH =
  'At the request of the Norwegian side, Marek Petrauskas spoke by telephone with Tekla Brandvold. They discussed energy prices.'
const PAPER =
  'The two presidents talked on Tuesday, June 3. “He promised us nothing,” said Edda Rolf of the call.'

test('two readouts of one call are one contact with two accounts, their words kept apart', () => {
  const record = gather(
    [
      readout('north', 'Office of the President of Norway', NORTH),
      readout('south', 'Lithuanian Government', SOUTH),
    ],
    { madeBy: 'test' },
  )
  expect(record.items.map(({ mentions }) => mentions.length)).toEqual([2])
  expect(record.items[0]!.accounts.map(({ side, says }) => [side, says])).toEqual([
    ['state/ltu', [firstOf(SOUTH)]],
    ['state/nor', [firstOf(NORTH)]],
  ])
})

test('a side’s spokesperson gives its account in another’s report; the paper itself gives none', () => {
  const said = '“He promised us nothing,” said Edda Rolf of the call.'
  const record = gather(
    [
      reading({
        id: 'paper',
        outlet: 'The Harbour Post',
        published: '2031-06-04',
        text: PAPER,
        actors: ACTORS,
        items: [
          { ...CALL, says: PAPER },
          {
            kind: 'statement',
            says: said,
            speaker: ['person/edda-rolf'],
            form: 'direct',
            content: 'He promised us nothing',
          },
        ],
      }),
    ],
    { madeBy: 'test' },
  )
  const call = record.items.find(({ kind }) => kind === 'contact')!
  expect(call.accounts.map(({ side, says }) => [side, says])).toEqual([
    ['state/nor', ['He promised us nothing']],
  ])
})

test('what a speech says before it comes to a contact is no account of it', () => {
  const [mills, call] = [
    '“The mills must be rebuilt before the snow comes.',
    'Then the two presidents spoke.”',
  ]
  const filler = 'A long report of other things stands at its head. '.repeat(9)
  const { items } = gather(
    [
      reading({
        id: 'paper',
        published: '2031-06-04',
        text: `${filler}${mills} ${call}`,
        actors: ACTORS,
        items: [
          { ...CALL, says: call },
          {
            kind: 'statement',
            says: `${mills} ${call}`,
            speaker: ['person/edda-rolf'],
            content: `${mills} ${call}`,
          },
        ],
      }),
    ],
    { madeBy: 'test' },
  )
  const account = items.find(({ kind }) => kind === 'contact')!.accounts[0]
  expect([account?.side, account?.says]).toEqual(['state/nor', [call]])
})

const TOGETHER =
  'In their call Tekla Brandvold and Marek Petrauskas praised the fishing accord of the coast towns.'
const APART = '“Our nets must be given back,” said Edda Rolf of the call.'

const told = (says: string, speaker: string[], content: string) => ({
  kind: 'statement',
  says,
  speaker,
  form: 'indirect',
  content,
})

const together = told(
  TOGETHER,
  ['person/tekla-brandvold', 'person/marek-petrauskas'],
  'the fishing accord of the coast towns',
)

test('a sentence that two sides say together is said by both, none of them only', () => {
  const apart = told(APART, ['person/edda-rolf'], 'Our nets must be given back')
  const { items } = gather(
    [
      reading({
        id: 'paper',
        outlet: 'The Harbour Post',
        published: '2031-06-04',
        text: `${TOGETHER} ${APART}`,
        actors: ACTORS,
        items: [{ ...CALL, says: `${TOGETHER} ${APART}` }, together, apart],
      }),
    ],
    { madeBy: 'test' },
  )
  const call = items.find(({ kind }) => kind === 'contact')!
  const standings = call.accounts.map(({ side, terms }) => [side, terms?.map((term) => term.standing)])
  expect(standings).toEqual([
    ['state/ltu', ['both']],
    ['state/nor', ['both', 'only']],
  ])
})

test('what a side’s own publication tells of the other’s words is its own account', () => {
  const other = 'In the call Marek Petrauskas refused to open the port to trawlers.'
  const { items } = gather(
    [
      reading({
        id: 'north',
        outlet: 'Office of the President of Norway',
        published: '2031-06-03',
        text: other,
        actors: ACTORS,
        items: [
          { ...CALL, says: other },
          told(other, ['person/marek-petrauskas'], 'refused to open the port to trawlers'),
        ],
      }),
    ],
    { madeBy: 'test' },
  )
  expect(items.find(({ kind }) => kind === 'contact')!.accounts.map(({ side }) => side)).toEqual([
    'state/nor',
  ])
})

test('who says only that there was a contact has given no account of it', () => {
  const text = 'President Tekla Brandvold spoke with President Marek Petrauskas, a spokeswoman said.'
  const { items } = gather([readout('north', 'Office of the President of Norway', text)], { madeBy: 'test' })
  expect(items[0]!.accounts).toEqual([])
})
