import { expect, test } from 'vitest'
import { analyseShipped } from '../../engines.ts'
import type { Report } from '../../evidence/index.ts'
import { makePage } from '../engine/index.ts'
import { NOTHING_FOUND } from '../reader.ts'
import { issueLayer, issuesIn, issuesOf, issuesReader, parseIssues } from './index.ts'

const OWN = parseIssues({
  issues: {
    water: ['dam', 'River Waters'],
    'ceasefire.rail': 'railway, rail bridge',
    sanctions: ['port fees'],
  },
})

function issues(text: string): readonly string[] {
  const analysis = analyseShipped(text, 'en')
  const found = issuesReader(OWN).read({ id: 'case' } as Report, analysis, NOTHING_FOUND)
  const page = makePage(analysis, issueLayer({ ...NOTHING_FOUND, ...found }))
  return issuesIn(page, 0, analysis.size, issuesOf('en'))
}

test.each([
  ['Both asked for a share of the river waters.', ['water']],
  ['The truce covers the railway.', ['ceasefire.rail']],
  ['Norvia wants an end to port fees.', ['sanctions']],
  ['Prisoners will go over the dam.', ['prisoners', 'water']],
  ['The damage was small.', []],
])('a user’s own issues in “%s”', (text, expected) => {
  expect(issues(text)).toEqual(expected)
})

test('parseIssues() takes the table alone, and nothing', () => {
  expect(parseIssues({ water: 'dam' })).toEqual([{ code: 'water', words: ['dam'] }])
  expect(parseIssues(null)).toEqual([])
})

test.each([
  [{ issues: { Water: ['dam'] } }, /needs a code/],
  [{ issues: { water: [] } }, /wants words/],
  [{ issues: { water: [3] } }, /wants words/],
  [{ issues: ['water'] }, /holds no table/],
])('parseIssues() names what is wrong in %j', (data, message) => {
  expect(() => parseIssues(data)).toThrow(message)
})
