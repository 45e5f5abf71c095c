import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { analyseShipped } from '../../engines.ts'
import type { Report } from '../../evidence/index.ts'
import { parseCases } from '../engine/index.ts'
import { markedReport } from '../engine/marked.ts'
import { withPlover } from '../plover/index.ts'
import type { ActorRef, Item, Move, Statement } from '../reading.ts'
import { acts } from './index.ts'

const REPORT = { id: 'case' } as Report

function readItems(text: string): readonly Item[] {
  const { analysis, found } = markedReport(text, analyseShipped)
  const { moves = [], actors = [] } = acts.read(REPORT, analysis, found)
  return withPlover(moves, actors, analysis)
}

/** "kind type: who > toward whom (modality where not held) = PLOVER category". */
function written(item: Item): string {
  const [by, toward] = sidesOf(item)
  const stands = item.modality === 'held' ? '' : ` (${item.modality})`
  const type =
    item.kind === 'act' || item.kind === 'incident'
      ? item.type
      : item.kind === 'commitment'
        ? item.status
        : item.kind === 'pressure'
          ? `${item.action} ${item.instrument}`
          : ''
  return (
    `${item.kind} ${type}: ${names(by)}${toward.length ? ` > ${names(toward)}` : ''}`.trim() +
    `${stands} = ${item.plover?.category ?? 'none'}`
  )
}

function sidesOf(item: Item): readonly [readonly ActorRef[], readonly ActorRef[]] {
  if (item.kind === 'act') return [item.by, item.toward]
  if (item.kind === 'commitment') return [item.parties, []]
  if (item.kind === 'pressure') return [item.by, item.on]
  return item.kind === 'incident' ? [item.by, item.against] : [[], []]
}

function names(refs: readonly ActorRef[]): string {
  return refs.map(({ text }) => text).join(', ')
}

for (const file of ['cases.txt', 'must-not.txt'])
  describe(file, () => {
    const cases = parseCases(readFileSync(new URL(file, import.meta.url), 'utf8'))
    test.each(cases)('$name (line $line)', ({ text, expected }) => {
      expect(readItems(text).map(written)).toEqual(expected)
    })
  })

test('a group that acts becomes an actor with a mention', () => {
  const { analysis, found } = markedReport(
    'Riot police arrested three protesters in the square.',
    analyseShipped,
  )
  const { actors = [], mentions = [] } = acts.read(REPORT, analysis, found)
  expect(actors.map(({ id }) => id)).toEqual(['group/riot-police', 'group/three-protesters'])
  expect(mentions.map(({ text, how }) => [text, how])).toEqual([
    ['Riot police', 'group'],
    ['three protesters', 'group'],
  ])
})

test('an act is told once, and carries out what its doers undertook about the same issue', () => {
  const { analysis, found } = markedReport('[Sund/state] released eleven prisoners.', analyseShipped)
  const commitment = {
    kind: 'commitment' as const,
    id: 'commitment-1',
    evidence: [[0, 4]] as const,
    according_to: [],
    modality: 'held' as const,
    issues: ['prisoners'],
    by_rule: 'marked',
    pieces: [],
    parties: [{ actor: 'state/sund', text: 'Sund', span: [0, 4] as const }],
    status: 'agreed' as const,
  }
  const { moves = [] } = acts.read(REPORT, analysis, { ...found, moves: [commitment] })
  expect(moves.map((move) => ('carries_out' in move ? move.carries_out : move.kind))).toEqual([
    'commitment',
    'commitment-1',
  ])
})

test('words that are a statement are no act beside it: the statement says what it does', () => {
  const { analysis, found } = markedReport(
    '[Anna Berg/person] accused [Sund/state] of stalling.',
    analyseShipped,
  )
  const statement = {
    kind: 'statement',
    id: 'statement-1',
    evidence: [[0, 36]],
    according_to: [],
    modality: 'held',
    issues: [],
    by_rule: 'marked',
    pieces: [],
    speaker: [{ actor: 'person/anna-berg', text: 'Anna Berg', span: [0, 9] }],
    form: 'indirect',
    content: [[18, 35]],
    cue: [10, 17],
  } as Statement
  const read = acts.read(REPORT, analysis, { ...found, statements: [statement] })
  expect(read.moves).toEqual([])
  expect(read.statements?.[0]).toMatchObject({ does: 'accusation', toward: [{ actor: 'state/sund' }] })
})

/** What becomes of a move that another reader read from the verb at `span`. */
function readFurther(text: string, kind: 'response' | 'demand', span: readonly [number, number]): Item {
  const { analysis, found } = markedReport(text, analyseShipped)
  const move = {
    kind,
    id: `${kind}-1`,
    evidence: [[0, text.length]],
    according_to: [],
    modality: 'held',
    issues: [],
    by_rule: 'marked',
    pieces: [{ name: 'verb', span }],
    by: [{ actor: 'state/norvia', text: 'Norvia', span: [0, 6] }],
    ...(kind === 'demand' ? { of: [] } : { stance: 'rejects' }),
  } as unknown as Move
  return acts.read(REPORT, analysis, { ...found, moves: [move] }).moves![0]!
}

test('a response says whose offer it answers, a demand whom its verb asks', () => {
  const sund = [{ actor: 'state/sund' }]
  expect(
    readFurther('[Norvia/state] rejected an offer from [Sund/state].', 'response', [7, 15]),
  ).toMatchObject({ toward: sund })
  expect(readFurther('[Norvia/state] urged [Sund/state] to stop.', 'demand', [7, 12])).toMatchObject({
    of: sund,
  })
})

test('a thing asked for is nobody who is asked', () => {
  const demand = readFurther('[Norvia/state] called for an end to [Sund/state] raids.', 'demand', [7, 13])
  expect(demand).toMatchObject({ of: [] })
})
