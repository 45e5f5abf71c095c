import { expect, test } from 'vitest'
import { reading } from '../../../bench/invented.ts'
import type { Told } from '../../../bench/invented.ts'
import { gather } from '../../record/index.ts'
import { briefText, makeBrief } from './index.ts'

const ACTORS = [
  { id: 'state/nor', name: 'Norway' },
  { id: 'state/ltu', name: 'Lithuania' },
  { id: 'person/tekla-brandvold', name: 'Tekla Brandvold', roles: [{ title: 'president', of: 'state/nor' }] },
  { id: 'person/ivo-karo', name: 'Ivo Karo', roles: [{ title: 'host' }] },
]
const STATES = ['state/nor', 'state/ltu']
const FAR_DOWN = 'It rained on both shores and nobody came. '.repeat(15)

function briefOf(items: readonly Told[], lead = '') {
  const text = lead + items.map(({ says }) => says).join(' ')
  const told = reading({
    id: 'paper',
    published: '2031-06-03',
    outlet: 'The Post',
    text,
    actors: ACTORS,
    items,
  })
  return makeBrief(gather([told], { madeBy: 'test' }))
}

const call = (says: string, participants: readonly string[]): Told => ({
  kind: 'contact',
  type: 'call',
  status: 'held',
  participants,
  says,
})
const demand = (says: string, by: string, issues = ['ceasefire']): Told => ({
  kind: 'demand',
  by: [by],
  of: ['state/ltu'],
  what: says,
  issues,
  says,
})

test('to stay in touch is agreed after the contact itself; what parties do comes before what others do', () => {
  const { latest } = briefOf([
    demand('Karo wants a hat.', 'person/ivo-karo', []),
    { kind: 'commitment', parties: STATES, status: 'agreed', says: 'They agreed to stay in touch.' },
    { ...call('They agreed to stay in touch.', STATES), status: 'planned', modality: 'planned' },
    call('The two states talked by telephone.', STATES),
    demand('Brandvold wants a truce.', 'person/tekla-brandvold'),
  ])
  expect(latest.map(({ quote }) => quote.split(' ').at(-1))).toEqual([
    'telephone.',
    'touch.',
    'truce.',
    'hat.',
  ])
})

test.each([
  ['remain in close contact over the coming days', true],
  ['to maintain a direct dialogue', true],
  ['staying engaged on all matters', true],
  ['speak again soon', true],
  ['maintain the ceasefire', false],
  ['open a line of communication for pilots', false],
])('to “%s” is only to stay in touch: %s', (what, routine) => {
  const says = `They agreed to ${what}.`
  const { agreed } = briefOf([
    { kind: 'commitment', parties: STATES, status: 'agreed', what, says, time: '2031-06-02' },
    {
      kind: 'commitment',
      parties: STATES,
      status: 'agreed',
      what: 'open the port',
      says: 'They agreed to open the port.',
      time: '2031-05-01',
    },
  ])
  expect(agreed.map(({ quote }) => quote === says)).toEqual(routine ? [false, true] : [true, false])
})

test('those who speak together stand together; who carries their words stands behind', () => {
  const says = 'Brandvold and Karo say that the port is open.'
  const speakers = ['person/tekla-brandvold', 'person/ivo-karo']
  const { latest } = briefOf([
    { kind: 'statement', speaker: speakers, says },
    { kind: 'commitment', parties: STATES, status: 'agreed', according_to: speakers, says },
  ])
  expect(latest.find(({ kind }) => kind === 'commitment')!.according_to).toEqual([
    'Tekla Brandvold, Ivo Karo',
    'The Post',
  ])
})

test('what a report begins with comes before what stands far down in it', () => {
  const { latest } = briefOf([
    call('Lithuania called.', ['state/ltu']),
    { kind: 'statement', speaker: ['person/ivo-karo'], says: FAR_DOWN },
    { ...call('Norway called.', ['state/nor']), time: '2031-06-01' },
  ])
  expect(latest[0]!.quote).toBe('Lithuania called.')
})

test('a contact of nobody is no line; what several hold together is one, and what was shown stands without its words', () => {
  const brief = briefOf([
    call('There was a telephone call.', []),
    {
      kind: 'commitment',
      parties: STATES,
      status: 'agreed',
      issues: ['ceasefire'],
      says: 'They agreed on a truce.',
    },
  ])
  expect(brief.contacts).toEqual([])
  expect(brief.positions.map(({ what }) => what)).toEqual(['Lithuania, Norway: agree'])
  const text = briefText(brief, { width: 200 })
  expect(text).toContain('· Lithuania, Norway: agree; since reported 2031-06-03 (quoted above)')
})
