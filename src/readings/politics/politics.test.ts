import { expect, test } from 'vitest'
import { analyseShipped } from '../../engines.ts'
import { markedReport } from '../engine/marked.ts'
import type { Actor, Commitment, Contact, Demand } from '../reading.ts'
import { politicsReader } from './index.ts'

const CLUB = actor('org/velden', 'Velden Rovers')
const STATE = { ...actor('state/nor', 'Norvia'), kind: 'state' } as const

function actor(id: string, name: string): Actor {
  const none = { descriptions: [], roles: [], members: [], relations: [] }
  return { id, kind: 'organisation', name, names: [name], ...none }
}

/** A report of so many words in which a party agreed to something, and a demand hangs on that. */
function found(party: Actor, issues: readonly string[] = [], words = 150) {
  const { analysis, found: empty } = markedReport('One two three. '.repeat(words / 3), analyseShipped)
  const ref = { actor: party.id, text: party.name, span: [0, 3] } as const
  const agreed = { kind: 'commitment', id: 'c', parties: [ref], issues } as unknown as Commitment
  const state = { actor: STATE.id, text: STATE.name, span: [4, 7] } as const
  const asked = { kind: 'demand', id: 'd', by: [state], of: [], issues, condition_for: 'c' }
  const mentions = [{ ...state, how: 'name', by_rule: '' }] as const
  const moves = [agreed, asked as unknown as Demand]
  return { analysis, found: { ...empty, actors: [CLUB, STATE], mentions, moves } }
}

function kept(known: readonly string[], told: ReturnType<typeof found>): readonly string[] {
  const after = politicsReader(known).read({} as never, told.analysis, told.found)
  return (after.moves ?? told.found.moves).map(({ id }) => id)
}

test('what only a club does in a report that names few of politics is taken back', () => {
  expect(kept([], found(CLUB))).toEqual(['d'])
})

test('a link to what is taken back goes with it', () => {
  const { analysis, found: told } = found(CLUB)
  expect(politicsReader([]).read({} as never, analysis, told).moves).toEqual([
    expect.not.objectContaining({ condition_for: 'c' }),
  ])
})

test('what a state does stays, and what somebody does whom a user named', () => {
  expect(kept([], found(STATE))).toEqual(['c', 'd'])
  expect(kept([CLUB.id], found(CLUB))).toEqual(['c', 'd'])
})

test('what is about an issue stays where the report names some of politics', () => {
  expect(kept([], found(CLUB, ['sanctions']))).toEqual(['c', 'd'])
  expect(kept([], found(CLUB, ['sanctions'], 600))).toEqual(['d'])
})

test('a short text does not tell what it is about', () => {
  expect(kept([], found(CLUB, [], 30))).toEqual(['c', 'd'])
})

test('a report of two of politics in touch is one of politics, however seldom it names them', () => {
  const { analysis, found: told } = found(CLUB)
  const sund = { ...actor('state/swe', 'Sund'), kind: 'state' } as const
  const participants = [STATE, sund].map(({ id, name }) => ({ actor: id, text: name, span: [4, 7] }))
  const talks = { kind: 'contact', id: 't', participants, issues: [] } as unknown as Contact
  const both = { ...told, actors: [...told.actors, sund], contacts: [talks] }
  expect(kept([], { analysis, found: both })).toEqual(['c', 'd'])
})
