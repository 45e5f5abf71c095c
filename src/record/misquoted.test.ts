import { expect, test } from 'vitest'
import { reading } from '../../bench/invented.ts'
import { gather } from './gather.ts'

const ACTORS = [
  { id: 'person/tekla-brandvold', roles: [{ title: 'president', of: 'state/nor' }] },
  { id: 'person/osk-halvorsen', roles: [{ title: 'spokesman', of: 'state/nor' }] },
  { id: 'person/marek-petrauskas' },
  { id: 'person/m-petrauskas' },
  { id: 'state/nor', name: 'Norway' },
]
const LONG =
  'the harbour belongs to those who dredged it with their own hands through nine winters of snow and hunger'

function speakers(first: string, second: string, words = LONG): unknown {
  const readings = [first, second].map((speaker, i) => {
    const says = `${'It was a long day in the north. '.repeat(i)}"${words}," it was said.`
    return reading({
      id: 'ab'[i]!,
      published: `2031-06-0${5 + i}`,
      text: says,
      actors: ACTORS,
      items: [{ kind: 'statement', speaker: [speaker], form: 'direct', content: words, says }],
    } as never)
  })
  const { discrepancies } = gather(readings, { madeBy: 'test' })
  return discrepancies
    .filter(({ field }) => field === 'speaker')
    .map(({ values }) => values.map(({ value }) => value))
}

test('one quotation given to two people', () => {
  expect(speakers('person/tekla-brandvold', 'person/marek-petrauskas')).toEqual([
    ['person/marek-petrauskas', 'person/tekla-brandvold'],
  ])
})

test.each([
  ['a spokesman repeats his president', 'person/tekla-brandvold', 'person/osk-halvorsen', LONG],
  ['one man by two spellings', 'person/m-petrauskas', 'person/marek-petrauskas', LONG],
  ['words that anybody may use', 'person/tekla-brandvold', 'person/marek-petrauskas', 'we will see'],
])('%s', (_, first, second, words) => {
  expect(speakers(first, second, words)).toEqual([])
})
