import { expect, test } from 'vitest'
import { analyseShipped } from '../../engines.ts'
import type { Report } from '../../evidence/index.ts'
import { markedReport } from '../engine/marked.ts'
import { moves } from './index.ts'

/** What the first proposal or commitment of a text fixes, spans as their words. */
function terms(text: string): Readonly<Record<string, unknown>> {
  const { analysis, found } = markedReport(text, analyseShipped)
  const read = moves.read({ id: 'case' } as Report, analysis, found).moves ?? []
  const first = read.find((move) => move.kind === 'proposal' || move.kind === 'commitment')
  const { duration, scope, area, start, deadline } = first?.terms ?? {}
  const words = (span: readonly [number, number] | undefined) => span && analysis.text.slice(...span)
  const all = {
    duration: duration?.duration,
    scope: words(scope),
    area: words(area),
    start: start?.start,
    deadline: deadline?.start,
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

test.each([
  ['[Norvia/state] proposed a {30-day=P30D} truce.', { duration: 'P30D' }],
  ['[Norvia/state] proposed a truce of {two weeks=P2W} in <Vessa>.', { duration: 'P2W', area: 'Vessa' }],
  ['[Norvia/state] and [Sund/state] agreed to a ceasefire on energy.', { scope: 'energy' }],
  ['[Norvia/state] and [Sund/state] agreed to a truce from {Sunday=2031-05-04}.', { start: '2031-05-04' }],
  ['[Norvia/state] pledged to withdraw its troops by {1 June=2031-06-01}.', { deadline: '2031-06-01' }],
  ['[Norvia/state] proposed a truce after talks in <Vessa> on {Monday=2031-05-05}.', {}],
])('terms of “%s”', (text, expected) => {
  expect(terms(text)).toEqual(expected)
})

/** The words of what each move of a text is about. */
function wordsOf(text: string): readonly string[] {
  const { analysis, found } = markedReport(text, analyseShipped)
  const read = moves.read({ id: 'case' } as Report, analysis, found).moves ?? []
  return read.map((move) => ('what' in move && move.what ? analysis.text.slice(...move.what) : ''))
}

test('what one party will do ends where the words of another begin', () => {
  expect(
    wordsOf(
      'Under the agreement [Norvia/state] will pull back from the island, and [Sund/state] will keep the strait open.',
    ),
  ).toEqual(['pull back from the island', 'keep the strait open'])
})

test('what must be done, lest nothing comes of it, is told as what is wanted', () => {
  expect(
    wordsOf('[Norvia/state] will not free the crew if [Sund/state] does not open its harbours.'),
  ).toEqual(['open its harbours'])
})
