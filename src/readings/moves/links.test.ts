import { expect, test } from 'vitest'
import { analyseShipped } from '../../engines.ts'
import type { Report } from '../../evidence/index.ts'
import { markedReport } from '../engine/marked.ts'
import { ITEM_REFERENCES, type Move } from '../reading.ts'
import { moves } from './index.ts'

/** "kind field kind" for every link, and what is not linked by its kind alone, in text order. */
function linked(text: string): readonly string[] {
  const { analysis, found } = markedReport(text, analyseShipped)
  const read = moves.read({ id: 'case' } as Report, analysis, found).moves ?? []
  return read.flatMap((move) => {
    const fields = new Map(Object.entries(move))
    const links = ITEM_REFERENCES.flatMap((field) => {
      const to = read.find(({ id }) => id === fields.get(field))
      return to ? [`${move.kind} ${field} ${toldBy(to)}`] : []
    })
    return links.length ? links : [move.kind]
  })
}

/** A kind, and by whom: enough to tell two of a kind apart. */
function toldBy(move: Move): string {
  const by = move.kind === 'commitment' ? move.parties : move.by
  return `${move.kind} of ${by.map(({ text }) => text).join(', ')}`
}

test.each([
  [
    'the plan of which it is a part',
    '[Norvia/state] presented a peace plan. The first phase of the plan calls for a ceasefire.',
    ['proposal', 'proposal part_of proposal of Norvia'],
  ],
  [
    'the agreement whose phase it is',
    '[Norvia/state] and [Sund/state] signed a truce. The second phase would see the withdrawal of all troops.',
    ['commitment', 'commitment part_of commitment of Norvia, Sund'],
  ],
  [
    'the proposal before it',
    '[Norvia/state] proposed a truce. [Sund/state] rejected it.',
    ['proposal', 'response to_proposal proposal of Norvia'],
  ],
  [
    'of the same issue',
    '[Norvia/state] proposed an exchange of prisoners. [Maravelle/state] proposed a truce. [Sund/state] rejected the exchange of prisoners.',
    ['proposal', 'proposal', 'response to_proposal proposal of Norvia'],
  ],
  [
    'in the same sentence, though told after it',
    '[Sund/state] rejected the truce that was put forward by [Norvia/state].',
    ['proposal', 'response to_proposal proposal of Norvia'],
  ],
  [
    'not one’s own proposal',
    '[Norvia/state] proposed a truce. [Norvia/state] welcomed the plan.',
    ['proposal', 'response'],
  ],
  [
    'a condition for what was accepted on it',
    '[Norvia/state] proposed a truce. [Sund/state] accepted the truce on condition that the port opens.',
    ['proposal', 'demand condition_for proposal of Norvia', 'response to_proposal proposal of Norvia'],
  ],
  [
    'a condition told in a later sentence',
    '[Norvia/state] proposed a truce. [Sund/state] accepted the truce but with conditions. [Sund/state] demanded that [Norvia/state] open the port.',
    ['proposal', 'response to_proposal proposal of Norvia', 'demand condition_for proposal of Norvia'],
  ],
  [
    'what a proposal of the same issue waits for',
    '[Norvia/state] proposed a truce. [Ivo Karo] spoke. [Sund/state] demanded that [Norvia/state] open the port before a truce.',
    ['proposal', 'demand condition_for proposal of Norvia'],
  ],
  [
    'what it is told to wait for beside the demand',
    '[Norvia/state] proposed a truce. [Ivo Karo] spoke. [Sund/state] demanded that [Norvia/state] withdraw its troops before it agrees to a truce.',
    ['proposal', 'demand condition_for proposal of Norvia'],
  ],
  [
    'nothing waits for it',
    '[Norvia/state] proposed a truce. [Sund/state] demanded that [Norvia/state] end the truce.',
    ['proposal', 'demand'],
  ],
  [
    'a counter-proposal for the proposal of the other',
    '[Norvia/state] proposed a truce. [Sund/state] came back with a counter-proposal.',
    ['proposal', 'proposal revises proposal of Norvia', 'response to_proposal proposal of Norvia'],
  ],
  [
    'what is to be done under an agreement',
    '[Norvia/state] and [Sund/state] signed a ceasefire agreement. Under the agreement [Sund/state] will open its ports.',
    ['commitment', 'commitment part_of commitment of Norvia, Sund'],
  ],
  ['nothing to answer', '[Sund/state] rejected the truce.', ['response']],
])('links: %s', (_name, text, expected) => {
  expect(linked(text)).toEqual(expected)
})
