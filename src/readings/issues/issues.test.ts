import { expect, test } from 'vitest'
import { analyseShipped } from '../../engines.ts'
import { makePage } from '../engine/index.ts'
import { issuesIn, issuesOf } from './index.ts'

function issues(text: string): readonly string[] {
  const page = makePage(analyseShipped(text, 'en'))
  return issuesIn(page, 0, page.analysis.size, issuesOf('en'))
}

test.each([
  ['They agreed to a truce.', ['ceasefire']],
  ['The truce covers power plants and the electricity grid.', ['ceasefire.energy']],
  ['They will refrain from strikes on power stations.', ['ceasefire.energy']],
  ['Strikes on power stations should cease.', ['ceasefire.energy']],
  ['They will refrain for sixty days from attacks on ships.', ['ceasefire.maritime']],
  ['Trains stopped. Much later, and far from the coast, strikes went on.', []],
  ['Energy prices rose.', []],
  ['The strikes on power stations went on.', []],
  ['He asked for an exchange of prisoners and security guarantees.', ['security-guarantees', 'prisoners']],
  [
    'Sanctions would be lifted once observers verified the withdrawal of forces.',
    ['monitoring', 'forces', 'sanctions'],
  ],
  ['They would freeze the present line for ten years.', ['territory']],
  ['The present hotline is old.', ['deconfliction']],
  ['The weather was fine.', []],
  // longer words before those inside them
  ['They renewed economic sanctions.', ['sanctions']],
  ['They keep the moratorium on nuclear tests.', ['strategic-weapons']],
  ['All political forces were heard.', ['governance']],
  ['They joined forces and signed loan guarantees.', []],
  ['The road will be one of the transport corridors.', ['economy']],
])('issuesIn() of “%s”', (text, expected) => {
  expect(issues(text)).toEqual(expected)
})

test('issuesOf() a language without words is empty, not an error', () => {
  expect(issuesIn(makePage(analyseShipped('truce', 'xx')), 0, 1, issuesOf('xx'))).toEqual([])
})
