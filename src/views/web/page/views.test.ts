import { expect, test } from 'vitest'
import { difference } from '../../../record/index.ts'
import { inventedRecord } from './invented/record.ts'
import { matrixOf, standingStances } from './matrix.ts'
import { changesOf, newsOf, shiftsOf } from './newly.ts'
import { accountsOf } from './sides.ts'
import { standingsOf } from './standing.ts'
import { directoryOf } from './who.ts'

const record = inventedRecord()
const directory = directoryOf(record)
const since = (day: string): ReturnType<typeof difference> => difference(inventedRecord(day), record)

test('everything new stands in one part, or was told by the same words', () => {
  const made = since('2031-03-09')
  const parts = Object.values(newsOf(made, directory)).flat()
  const quotes = new Set(parts.map(({ item }) => item.mentions[0]?.quote))
  for (const id of made.items) expect(quotes).toContain(directory.items.get(id)?.mentions[0]?.quote)
  expect(newsOf(made, directory).undated.every(({ item }) => item.first_reported === undefined)).toBe(true)
})

test('what changed says what it was and is, with the new telling', () => {
  const [first] = changesOf(since('2031-03-12'), directory)
  expect(first?.notes.join()).toMatch(/was .*, now /)
  expect(first?.mention?.published).toMatch(/^2031-03-1[3-9]/)
})

test('a position that several took in one sentence is one line', () => {
  const shifts = shiftsOf(since('2031-03-12'), directory)
  const agreed = shifts.filter(({ position }) => position.stance === 'agrees')
  expect(agreed.map(({ actors }) => actors)).toEqual([['state/xnr', 'state/xsd']])
})

test('of a cell all positions are there, and those that stand are shown', () => {
  const { rows, actors } = matrixOf(record.positions)
  const cells = rows.flatMap((row) => [...row.cells, ...row.others]).filter((cell) => cell !== undefined)
  expect(cells.flatMap(({ positions }) => positions)).toHaveLength(record.positions.length)
  expect(actors[0]).toBe('state/xnr')
  const patrol = cells.find(({ key }) => key === 'state/xnr monitoring')!
  expect(standingStances(patrol).map(({ stance }) => stance)).toEqual(['rejects'])
  const over = { ...patrol, positions: patrol.positions.filter(({ to }) => to !== undefined) }
  expect(standingStances(over).map(({ stance }) => stance)).toEqual(['welcomes'])
})

test('actors beyond the columns are with the others, and no position is lost', () => {
  const many = Array.from({ length: 9 }, (_, n) => ({ ...record.positions[0]!, actor: `org/${n}` }))
  const { rows, actors, others } = matrixOf(many)
  expect(others).toBe(true)
  expect(actors.length + rows[0]!.others.length).toBe(9)
})

test('a sentence of two accounts is in a pair or stands alone, never both', () => {
  const [told] = accountsOf(record)
  expect(told?.both).toHaveLength(1)
  expect(told?.denied.map(({ by }) => by)).toEqual(['right'])
  const paired = [...told!.both, ...told!.denied].flatMap(({ left, right }) => [left, right])
  for (const mention of [...told!.onlyLeft, ...told!.onlyRight]) expect(paired).not.toContain(mention)
  expect(told?.onlyLeft).toHaveLength(1)
})

test('every issue with something agreed, open or to follow has its place', () => {
  const issues = standingsOf(record).map(({ issue }) => issue)
  expect(issues.toSorted()).toEqual(['ceasefire', 'monitoring', 'territory'])
})
