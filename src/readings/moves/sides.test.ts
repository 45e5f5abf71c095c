import { expect, test } from 'vitest'
import { analyseShipped } from '../../engines.ts'
import type { Report } from '../../evidence/index.ts'
import { markedReport } from '../engine/marked.ts'
import type { Actor } from '../reading.ts'
import { moves } from './index.ts'

const state: Actor = {
  id: 'state/nor',
  kind: 'state',
  name: 'Norvia',
  names: ['Norvia', 'The Marble House'],
  descriptions: [],
  roles: [],
  members: [],
  relations: [],
}

test('the council acts for the alliance whose report it is', () => {
  const alliance = {
    ...state,
    id: 'org/harbour-pact',
    kind: 'organisation' as const,
    name: 'Harbour Pact',
    names: ['Harbour Pact'],
  }
  const report = { id: 'case', outlet: 'Harbour Pact' } as Report
  const text =
    'The [Harbour Pact/organisation] met. The [Council/organisation] resumed arms deliveries to [Norvia/state].'
  const { analysis, found } = markedReport(text, analyseShipped)
  const [lever] = moves.read(report, analysis, { ...found, home: alliance.id }).moves ?? []
  expect(lever?.kind === 'pressure' ? lever.by.map(({ actor }) => actor) : undefined).toEqual([alliance.id])
})

test.each([
  [
    'The war of [Norvia/state] with [Sund/state] goes on. [Norvia/state] and [Sund/state] wait. [Norvia/state] reads what [Sund/state] wrote.',
    ['Norvia', 'Sund'],
  ],
  ['[Norvia/state] waits for [Sund/state].', []],
])('a truce of nobody named is of the two states a report is about: %s', (told, parties) => {
  const { analysis, found } = markedReport(`${told} The truce expired at midnight.`, analyseShipped)
  const [truce] = moves.read({ id: 'case' } as Report, analysis, found).moves ?? []
  expect(truce?.kind === 'commitment' ? truce.parties.map(({ text }) => text) : undefined).toEqual(parties)
})

test.each([
  ['minister', 'state/nor'],
  ['former minister', 'person/anna-berg'],
])('what a %s demands is demanded by %s', (office, by) => {
  const { analysis, found } = markedReport('[Anna Berg] called for a ceasefire.', analyseShipped)
  const told = {
    ...found,
    actors: found.actors.map((actor) => ({ ...actor, roles: [{ title: 'minister', of: 'state/nor' }] })),
    mentions: found.mentions.map((mention) => ({ ...mention, text: `${office} ${mention.text}` })),
  }
  const [demand] = moves.read({ id: 'case' } as Report, analysis, told).moves ?? []
  expect(demand?.kind === 'demand' && demand.by[0]?.actor).toBe(by)
})

test.each([
  [['state/nor'], 'state/nor'],
  [['state/nor', 'state/sun'], 'org/ministry'],
])('the ministry is of %s where the report names a ministry of theirs: %s', (owners, by) => {
  const { analysis, found } = markedReport('[Ministry/organisation] called for a ceasefire.', analyseShipped)
  const ministries = owners.map((of): Actor => {
    const id = `org/${of.slice(6)}-ministry`
    return { ...state, id, kind: 'organisation', names: [], roles: [{ title: 'foreign ministry', of }] }
  })
  const told = { ...found, actors: [...found.actors, ...ministries] }
  const [demand] = moves.read({ id: 'case' } as Report, analysis, told).moves ?? []
  expect(demand?.kind === 'demand' && demand.by[0]?.actor).toBe(by)
})
