import { readFileSync } from 'node:fs'
import { analyseShipped } from '../../engines.ts'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../evidence/index.ts'
import { parseCases } from '../engine/index.ts'
import { markedReport } from '../engine/marked.ts'
import type { ActorRef, Move } from '../reading.ts'
import { moves } from './index.ts'

const REPORT = { id: 'case' } as Report

function read(text: string): readonly string[] {
  const { analysis, found } = markedReport(text, analyseShipped)
  return (moves.read(REPORT, analysis, found).moves ?? []).map(written)
}

/** "kind what-tells-it: who > toward whom (modality where not held)". */
function written(move: Move): string {
  const [tells, by, toward] = told(move)
  const stands = move.modality === 'held' ? '' : ` (${move.modality})`
  return (
    `${[move.kind, ...tells].join(' ')}: ${names(by)}${toward.length ? ` > ${names(toward)}` : ''}`.trim() +
    stands
  )
}

function names(refs: readonly ActorRef[]): string {
  return refs.map(({ text }) => text).join(', ')
}

function told(
  move: Move,
): readonly [tells: readonly string[], by: readonly ActorRef[], toward: readonly ActorRef[]] {
  switch (move.kind) {
    case 'proposal':
      return [[move.status], move.by, move.to]
    case 'response':
      return [[move.stance], move.by, []]
    case 'demand':
      return [[], move.by, move.of]
    case 'commitment':
      return [[move.status, ...(move.phase ? [`phase ${move.phase}`] : [])], move.parties, []]
    case 'assessment':
      return [
        [
          move.direction,
          ...(move.figure ? [String(move.figure)] : []),
          ...(move.superlative ? ['superlative'] : []),
        ],
        move.by,
        [],
      ]
    case 'incident':
      return [[move.type], move.by, move.against]
    case 'pressure':
      return [[move.action, move.instrument], move.by, move.on]
    case 'act':
      return [[move.type], move.by, move.toward]
    case 'tally':
      return [[String(move.count)], move.by, move.done_by]
  }
}

for (const file of [
  'cases.txt',
  'demands.txt',
  'outlooks.txt',
  'responses.txt',
  'proposals.txt',
  'commitments.txt',
  'force.txt',
  'must-not.txt',
  'force-must-not.txt',
])
  describe(file, () => {
    const cases = parseCases(readFileSync(new URL(file, import.meta.url), 'utf8'))
    test.each(cases)('$name (line $line)', ({ text, expected }) => {
      expect(read(text)).toEqual(expected)
    })
  })

test('a response is linked to the proposal it answers', () => {
  const { analysis, found } = markedReport(
    '[Norvia/state] proposed a truce. [Sund/state] rejected the truce.',
    analyseShipped,
  )
  const [proposal, response] = moves.read(REPORT, analysis, found).moves ?? []
  expect(response).toMatchObject({ kind: 'response', to_proposal: proposal?.id })
})

test.each([
  ['Norvia', 'claimed'],
  [undefined, 'observed'],
])('what an office of a state tells in its own voice is a claim: of %s it is %s', (publisher, state) => {
  const text = '[Sund/state] attacked the port of [Norvia/state].'
  const { analysis, found } = markedReport(text, analyseShipped)
  const home = found.actors.find(({ name }) => name === publisher)?.id
  expect(moves.read(REPORT, analysis, { ...found, home }).moves).toMatchObject([{ kind: 'incident', state }])
})

test('what is hit of somebody is the whole of it', () => {
  const { analysis, found } = markedReport(
    "[Norvia/state] rockets hit [Sund/state]'s northern dam on {Monday=2031-05-05}.",
    analyseShipped,
  )
  const [incident] = moves.read(REPORT, analysis, found).moves ?? []
  expect(incident?.kind === 'incident' && incident.target && analysis.text.slice(...incident.target)).toBe(
    "Sund's northern dam",
  )
})

test('a count tells how it was made', () => {
  const { analysis, found } = markedReport(
    '[Norvia/state] counted 19 breaches by [Sund/state] over the week, most of them recorded by satellite.',
    analyseShipped,
  )
  const [tally] = moves.read(REPORT, analysis, found).moves ?? []
  expect(tally?.kind === 'tally' && tally.method && analysis.text.slice(...tally.method)).toBe(
    'recorded by satellite',
  )
})

test('violations that name no truce are of the one that the report speaks of', () => {
  expect(tallied('The truce at sea held. [Norvia/state] counted nine violations.')).toEqual([
    ['ceasefire.maritime'],
  ])
  expect(tallied('Elections were held. [Norvia/state] counted nine violations.')).toEqual([[]])
  const rivals =
    '[Norvia/state] counted nine violations of the sea truce, older than the truce on land. [Sund/state] counts 19 violations.'
  expect(tallied(rivals)).toEqual([['ceasefire.maritime'], ['ceasefire.maritime']])
})

test('an answer that says no more is on what was asked right before it', () => {
  const text =
    '[Anna Berg] urged them to set up a hotline for the navies. [Norvia/state] agreed. [Sund/state] asked for time.'
  const { analysis, found } = markedReport(text, analyseShipped)
  const read = moves.read(REPORT, analysis, found).moves ?? []
  expect(read.filter(({ kind }) => kind === 'response').map(({ issues }) => issues)).toEqual([
    ['deconfliction'],
    ['deconfliction'],
  ])
})

test.each([
  [
    '[Norvia/state] demands guarantees from the neighbours, who have troops in the north.',
    ['security-guarantees'],
  ],
  ['[Norvia/state] demanded a tribunal for crimes committed by soldiers.', ['justice']],
  ['[Norvia/state] called for the release of the prisoners despite the sanctions.', ['prisoners']],
  [
    '[Norvia/state] agreed to a truce at sea while envoys work on the peace agreement.',
    ['ceasefire.maritime'],
  ],
  ['[Norvia/state] demands a halt to strikes against power plants.', ['ceasefire.energy']],
  ['[Norvia/state] and [Sund/state] extended the truce in the strait.', ['ceasefire.maritime']],
  // where the words themselves name none
  ['[Norvia/state] demands that all leave, as the truce says.', ['ceasefire']],
])('what is told beside the matter is no issue of it: “%s”', (text, issues) => {
  const { analysis, found } = markedReport(text, analyseShipped)
  const read = moves.read(REPORT, analysis, found).moves ?? []
  expect(read[0]?.issues).toEqual(issues)
})

test.each([
  [
    '[Anna Berg] spoke of a truce at sea. [Norvia/state] rejected the plan.',
    'response',
    ['ceasefire.maritime'],
  ],
  ['[Anna Berg] spoke of the army. [Norvia/state] rejected the plan.', 'response', []],
  [
    '[Norvia/state] has conveyed to [Sund/state] the following offer. It will free all prisoners.',
    'proposal',
    ['prisoners'],
  ],
])('what only points to its matter is about that: “%s”', (text, kind, issues) => {
  const { analysis, found } = markedReport(text, analyseShipped)
  const read = moves.read(REPORT, analysis, found).moves ?? []
  expect(read.find((move) => move.kind === kind)?.issues).toEqual(issues)
})

test('an offer was made when its own words say, not when another turned it down', () => {
  const text =
    '[Norvia/state] on {Thursday=2030-05-16} turned down a [Sund/state] offer to extend the truce at sea.'
  const { analysis, found } = markedReport(text, analyseShipped)
  const read = moves.read(REPORT, analysis, found).moves ?? []
  expect(read.find(({ kind }) => kind === 'proposal')?.time).toBeUndefined()
})

test('machines that somebody asks to restore are no aid resumed', () => {
  const text = "[Anna Berg] welcomed [Sund/state]'s request to repair and restore military equipment."
  const { analysis, found } = markedReport(text, analyseShipped)
  expect(moves.read(REPORT, analysis, found).moves?.map(({ kind }) => kind)).not.toContain('pressure')
})

test('what happened at a time told right before has that time', () => {
  const text =
    'It fell apart on {Sunday=2030-05-12}, when [Norvia/state] declared itself no longer bound by the truce.'
  const { analysis, found } = markedReport(text, analyseShipped)
  const read = moves.read(REPORT, analysis, found).moves ?? []
  expect(read.find(({ kind }) => kind === 'commitment')?.time?.start).toBe('2030-05-12')
})

test('what somebody says in the next breath is no part of what he stressed', () => {
  const text =
    '[Norvia/state] stressed the necessity of ending the war and spoke of prospects for economic cooperation.'
  const { analysis, found } = markedReport(text, analyseShipped)
  const read = moves.read(REPORT, analysis, found).moves ?? []
  expect(read.find(({ kind }) => kind === 'demand')?.issues).toEqual(['peace-settlement'])
})

test('aid of two kinds is one measure with each, about its own', () => {
  const { analysis, found } = markedReport(
    '[Maravelle/state] restarted military and intelligence aid to [Norvia/state].',
    analyseShipped,
  )
  const read = moves.read({ id: 'case' } as Report, analysis, found).moves ?? []
  expect(read.map(({ issues }) => issues)).toEqual([['military-aid'], ['intelligence-sharing']])
})

/** The issues of each count. */
function tallied(text: string): readonly (readonly string[])[] {
  const { analysis, found } = markedReport(text, analyseShipped)
  const read = moves.read(REPORT, analysis, found).moves ?? []
  return read.filter(({ kind }) => kind === 'tally').map(({ issues }) => issues)
}
