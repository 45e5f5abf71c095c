import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { analyseShipped } from '../../engines.ts'
import type { Actor, Item } from '../reading.ts'
import { withPlover } from './index.ts'
import { ploverOf } from './plover.ts'
import { sectorsOf } from './sectors.ts'
import { TABLES } from './tables.ts'

const ITEM = {
  id: 'x',
  evidence: [[0, 1]],
  according_to: [],
  modality: 'held',
  issues: [],
  by_rule: '',
  pieces: [],
}

/** An item of a kind with these fields, and what it is in PLOVER. */
function coded(fields: Record<string, unknown>, verb = '', followed: readonly string[] = []): string {
  const item = {
    ...ITEM,
    by: [],
    toward: [],
    of: [],
    on: [],
    against: [],
    to: [],
    parties: [],
    participants: [],
    speaker: [],
    ...fields,
  }
  const plover = ploverOf(item as unknown as Item, new Map(), { verb, followed, main: false })
  return plover
    ? [plover.category, plover.mode, ...(plover.auxiliary ?? [])].filter(Boolean).join(' ')
    : 'none'
}

test.each([
  [{ kind: 'contact', type: 'call', status: 'held' }, 'CONSULT phone'],
  [{ kind: 'contact', type: 'meeting', status: 'planned', modality: 'planned' }, 'AGREE future'],
  [{ kind: 'contact', type: 'meeting', status: 'cancelled' }, 'REJECT meet'],
  [{ kind: 'contact', type: 'talks', status: 'held', background: true }, 'CONSULT historical'],
  [{ kind: 'contact', type: 'talks', status: 'held', modality: 'negated' }, 'CONSULT negation'],
  [{ kind: 'response', stance: 'rejects' }, 'REJECT meet'],
  [{ kind: 'response', stance: 'undecided' }, 'none'],
  [{ kind: 'assessment', direction: 'progress' }, 'none'],
  [{ kind: 'tally', count: 3 }, 'none'],
  [{ kind: 'statement', form: 'direct' }, 'none'],
  [{ kind: 'statement', form: 'indirect', does: 'accusation' }, 'ACCUSE disapprove'],
  [{ kind: 'demand', issues: ['ceasefire.energy'] }, 'REQUEST yield'],
  [{ kind: 'pressure', action: 'suspended', instrument: 'intelligence' }, 'SANCTION discontinue'],
  [{ kind: 'pressure', action: 'imposed', instrument: 'sanctions' }, 'COERCE restrict'],
  [{ kind: 'incident', type: 'withdrawal' }, 'RETREAT withdraw'],
  [{ kind: 'incident', type: 'attack', modality: 'possible' }, 'ASSAULT hypothetical'],
  [{ kind: 'act', type: 'arrest', modality: 'planned' }, 'THREATEN restrict future'],
  [{ kind: 'act', type: 'a type of nobody' }, 'none'],
])('%j is %s', (fields, expected) => {
  expect(coded(fields)).toBe(expected)
})

test('a commitment depends on its verb: declared, kept, signed, promised', () => {
  const truce = { kind: 'commitment', status: 'agreed', issues: ['ceasefire'] }
  expect(coded(truce, 'declare')).toBe('CONCEDE')
  expect(coded(truce, 'observe')).toBe('RETREAT ceasefire')
  expect(coded(truce, 'sign')).toBe('SUPPORT')
  expect(coded(truce, 'agree')).toBe('AGREE')
  expect(coded(truce, 'agree', ['text'])).toBe('SUPPORT')
})

function actor(fields: Partial<Actor>): Actor {
  const empty = { name: '', names: [], descriptions: [], roles: [], members: [], relations: [] }
  return { id: 'x', kind: 'group', ...empty, ...fields }
}

test('sectors come from titles, names and kinds', () => {
  expect(sectorsOf(actor({ kind: 'state' }))).toEqual(['GOV'])
  expect(sectorsOf(actor({ kind: 'person', roles: [{ title: 'Defence Minister' }] }))).toEqual(['MIL'])
  expect(sectorsOf(actor({ name: 'riot police' }))).toEqual(['COP'])
  expect(sectorsOf(actor({ name: 'the Sundian parliament' }))).toEqual(['LEG'])
  expect(sectorsOf(actor({ kind: 'person', name: 'Anna Berg' }))).toEqual([])
})

test('the event that a sentence is about is its main one and comes first', () => {
  const text = 'After police arrested two students, Norvia expelled the envoy.'
  const at = (word: string) => [
    { name: 'verb', span: [text.indexOf(word), text.indexOf(word) + word.length] },
  ]
  const items = [
    { ...ITEM, kind: 'act', type: 'arrest', by: [], toward: [], pieces: at('arrested') },
    { ...ITEM, kind: 'act', type: 'expulsion', by: [], toward: [], pieces: at('expelled') },
  ] as unknown as Item[]
  const read = withPlover(items, [], analyseShipped(text, 'en'))
  expect(read.map(({ plover }) => [plover?.category, plover?.main])).toEqual([
    ['SANCTION', true],
    ['COERCE', undefined],
  ])
})

test('docs/plover.md has every row of the tables', () => {
  const page = readFileSync(new URL('../../../docs/plover.md', import.meta.url), 'utf8')
  const missing = Object.entries(TABLES).flatMap(([kind, rows]) =>
    kind === 'statement'
      ? []
      : rows.filter(
          ({ name, category }) =>
            !page
              .split('\n')
              .some(
                (line) =>
                  line.startsWith(`| ${kind} | ${name}`) && line.includes(`| ${category ?? 'none'} |`),
              ),
        ),
  )
  expect(missing).toEqual([])
})
