import { expect, test } from 'vitest'
import { analyseShipped } from '../../engines.ts'
import type { Report } from '../../evidence/index.ts'
import { markedReport } from '../engine/marked.ts'
import { makeReaders, read } from '../index.ts'
import { moves } from './index.ts'
import { reportOf } from '../../../bench/report-of.ts'

/** Kind and day of each move of a marked text. */
function daysOf(text: string): readonly string[] {
  const { analysis, found } = markedReport(text, analyseShipped)
  const made = moves.read({ id: 'case' } as Report, analysis, found).moves ?? []
  return made.map((move) => `${move.kind} ${move.time?.start ?? '-'}`).toSorted()
}

test('a noun that only names a plan has not the day on which it is accepted', () => {
  expect(daysOf("[Sund/state] on {Thursday=2031-05-08} accepted [Norvia/state]'s truce plan.")).toEqual([
    'proposal -',
    'response 2031-05-08',
  ])
})

test('nor has a plan whose maker is told behind it', () => {
  const accepted = 'On {Thursday=2031-05-08}, [Sund/state] accepted the plan for a truce'
  expect(daysOf(`${accepted} drawn up by [Norvia/state].`)).toEqual(['proposal -', 'response 2031-05-08'])
})

test('when a plan was put forward may be told in a later sentence', () => {
  expect(
    daysOf(
      "[Sund/state] on {Thursday=2031-05-08} accepted [Norvia/state]'s truce plan. The truce plan was put forward by [Norvia/state] on {Tuesday=2031-05-06}.",
    ),
  ).toEqual(['proposal 2031-05-06', 'response 2031-05-08'])
})

test('a further verb of the same subject shares the day before the first', () => {
  expect(daysOf('[Sund/state] on {Monday=2031-05-05} accepted the truce but demanded a vote.')).toEqual([
    'demand 2031-05-05',
    'response 2031-05-05',
  ])
})

test('what is asked or judged in words of a known day was said on that day', () => {
  const text =
    'President Ada Noy of Norway said on Monday that Sweden must leave the strait. Last week one of her aides told a paper that nine tenths of the peace agreement was settled.'
  const report = reportOf(text, '2031-05-07')
  const made = read(report, analyseShipped(text, 'en'), makeReaders(), 'test').items.filter(
    ({ kind }) => kind !== 'statement',
  )
  expect(made.map(({ kind, time }) => `${kind} ${time?.start}`)).toEqual([
    'demand 2031-05-05',
    'assessment 2031-04-28',
  ])
})

test('the day of a condition, or of a clause within it, is none on which the offer was made', () => {
  const offer = '[Norvia/state] offered to extend the truce if [Sund/state] frees the crew'
  expect(daysOf(`${offer} whom it has held since {March=2031-03-01..2031-03-31}.`)).toEqual(['proposal -'])
  expect(daysOf(`On {Monday=2031-05-05}, ${offer}.`)).toEqual(['proposal 2031-05-05'])
})

test('the day by which something is due is none on which it was agreed or demanded', () => {
  const due = 'to extend the truce until {9 May=2031-05-09}'
  expect(daysOf(`[Norvia/state] and [Sund/state] agreed on {Monday=2031-05-05} ${due}.`)).toEqual([
    'commitment 2031-05-05',
  ])
  expect(daysOf('[Norvia/state] demanded an answer by {Friday=2031-05-09}.')).toEqual(['demand -'])
})

test('the day of the clause around is none of what "who" or "which" tells', () => {
  const lifted = 'lifted the threat on {Friday=2031-05-09}.'
  expect(daysOf(`[Norvia/state], which had threatened to sanction [Sund/state], ${lifted}`)).toEqual([
    'pressure -',
    'pressure 2031-05-09',
  ])
})

test('force that only says why something was done has not its day', () => {
  expect(daysOf('[Norvia/state] left the talks on {Friday=2031-05-09} over the attack on the port.')).toEqual(
    ['incident -'],
  )
  const ended = '[Norvia/state] ended the truce on {Friday=2031-05-09} for one reason'
  expect(daysOf(`${ended}, the shelling of the port.`)).toContain('incident -')
  expect(daysOf('Two people died on {Friday=2031-05-09} in an attack on the port.')).toEqual([
    'incident 2031-05-09',
  ])
})
