import { expect, test } from 'vitest'
import { reading } from '../../bench/invented.ts'
import { gather } from './gather.ts'

const TEXT =
  'The ferry between the two towns will run again from Monday. The harbour master said that eleven boats had asked ' +
  'for a berth, and that none had been refused. Nobody at the quay would say who pays for the fuel this winter.'

const version = (id: string, published: string, title: string, outlet: string) => {
  const made = reading({ id, published, text: TEXT, outlet })
  return { ...made, report: { ...made.report, title } }
}

test.each([
  ['its own outlet, in French', 'Corrigé - The ferry runs again', 'The Quay Post', 'a'],
  ['its own outlet', 'CORRECTED-The ferry runs again', 'The Quay Post', 'a'],
  ['another outlet', 'CORRECTED-The ferry runs again', 'The Hill Post', undefined],
  ['its own outlet, unmarked', 'The ferry runs again', 'The Quay Post', undefined],
])('a version of a text by %s', (_, title, outlet, expected) => {
  const first = version('a', '2031-03-04', 'The ferry runs again', 'The Quay Post')
  const later = version('b', '2031-03-05', title, outlet)
  const { reports } = gather([later, first], { madeBy: 'test' })
  expect(reports.map(({ supersedes }) => supersedes)).toEqual([undefined, expected])
})
