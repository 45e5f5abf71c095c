import { expect, test } from 'vitest'
import { reading } from '../../bench/invented.ts'
import type { Told } from '../../bench/invented.ts'
import { gather } from './gather.ts'
import { Gathering } from './gathering.ts'

const ACTORS = [
  { id: 'state/nor', name: 'Norway' },
  { id: 'state/ltu', name: 'Lithuania' },
]
const WORDS = 'Nobody will leave this valley with less than he brought'

const offer = (days: number, by = 'state/nor', issue = 'ceasefire.maritime') => ({
  kind: 'proposal',
  by: [by],
  status: 'tabled',
  issues: [issue],
  terms: { duration: { duration: `P${days}D` } },
})
const quoted = (n: number) => ({
  kind: 'statement',
  form: 'direct',
  speaker: [`person/unnamed/${'ab'[n]}/1`],
  content: WORDS,
})

test.each<[string, readonly object[], string, string | undefined]>([
  ['a longer time', [offer(30), offer(90)], '2031-06-20', 'revises'],
  ['the other side’s', [offer(30), offer(90, 'state/ltu')], '2031-06-20', undefined],
  ['on another issue', [offer(30), offer(90, 'state/nor', 'prisoners')], '2031-06-20', undefined],
  ['half a year later', [offer(30), offer(90)], '2031-12-20', undefined],
  ['one sentence of two unnamed speakers', [quoted(0), quoted(1)], '2031-06-06', 'same_words_as'],
])('%s', (_, items, day, expected) => {
  const readings = items.map((item, i) => {
    const id = 'ab'[i]!
    const says = `In report ${id} it stands so: “${WORDS}”, at the quay.`
    return reading({
      id,
      published: i === 0 ? '2031-06-05' : day,
      text: says,
      actors: [...ACTORS, { id: `person/unnamed/${id}/1`, name: 'official', anonymous: true }],
      items: [{ ...item, says } as Told],
    })
  })
  const record = gather(readings, { madeBy: 'test' })
  const fields = record.items.map((item) =>
    (['revises', 'same_words_as'] as const).filter((field) => field in item).join(),
  )
  expect(fields).toEqual(['', expected ?? ''])
  const growing = new Gathering({ madeBy: 'test' })
  for (const one of readings.toReversed()) growing.add([one])
  expect(growing.record).toEqual(record)
  expect(growing.record.items[1]).toBe(growing.record.items[1])
})
