import { expect, test } from 'vitest'
import { reading } from '../../bench/invented.ts'
import { gather } from './gather.ts'

const ACTORS = [
  { id: 'person/tekla-brandvold', roles: [{ title: 'president', of: 'state/nor' }] },
  { id: 'person/marek-petrauskas', roles: [{ title: 'president', of: 'state/ltu' }] },
  { id: 'state/nor', name: 'Norway' },
  { id: 'state/ltu', name: 'Lithuania' },
]
const place = (name: string, country: string) => ({ place: { name, text: name, span: [0, 0], country } })

/** Somebody's own words. */
function inWords(speaker: string, content: string) {
  return {
    kind: 'statement',
    speaker: [speaker],
    form: 'direct',
    content,
    says: `"${content}," it was said.`,
  }
}

test('force, and the word of the side that is said to have used it', () => {
  const strike = {
    kind: 'incident',
    type: 'strike',
    by: ['state/nor'],
    against: ['state/ltu'],
    time: '2031-06-04',
    ...place('Ostby', 'LTU'),
    says: 'Rockets hit the works at Ostby.',
  }
  const rows = (speaker: string, content: string) =>
    gather(
      [strike, inWords(speaker, content)].map((item, i) =>
        reading({
          id: 'ab'[i]!,
          published: `2031-06-0${5 + i}`,
          text: item.says,
          actors: ACTORS,
          items: [item],
        }),
      ),
      { madeBy: 'test' },
    ).discrepancies.map(({ field, values }) => `${field}: ${values.map(({ value }) => value).join(' | ')}`)
  const [north, south] = ACTORS.map(({ id }) => id) as [string, string]
  expect(rows(north, 'We have not fired at Ostby')).toEqual(['by: denied | held'])
  expect(rows(south, 'We have not fired at Ostby')).toEqual([])
  expect(rows(north, 'We have not fired at Kirkby')).toEqual([])
})

test('a withdrawal, and forces that have stayed', () => {
  const says = [
    'The last vehicle left at night, the army said.',
    'Two brigades are still hiding there, she said.',
  ]
  const items = [
    { kind: 'incident', type: 'withdrawal', by: ['state/ltu'], says: says[0]! },
    {
      kind: 'statement',
      speaker: [ACTORS[0]!.id],
      content: 'Two brigades are still hiding there',
      says: says[1]!,
    },
  ]
  const { discrepancies } = gather([reading({ id: 'a', text: says.join(' '), actors: ACTORS, items })], {
    madeBy: 'test',
  })
  expect(discrepancies.map(({ values }) => values.map(({ value }) => value))).toEqual([['denied', 'held']])
})
