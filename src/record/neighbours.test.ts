import { expect, test } from 'vitest'
import type { Told } from './items/told.ts'
import { Neighbours } from './neighbours.ts'

/** What a report tells, of which only the words count here. */
function told(words: string): readonly Told[] {
  return [{ setting: new Set(words.split(' ')) } as unknown as Told]
}

const HARBOUR = 'harbou pilot dredge buoys ferry custom quay lantern mole crane'
const VALLEY = 'valley orchar sheep mill bridge census teache school road well'
const FRESH = 'minist letter envoy'

test('an undated report is near the dated one that is most like it', () => {
  const near = new Neighbours()
  near.put('harbour', told(`${HARBOUR} ${FRESH}`), 100)
  near.put('valley', told(`${VALLEY} ${FRESH}`), 200)
  near.put('undated', told(`${VALLEY} snow wolves`), undefined)
  expect(near.dayOf('undated')).toBe(200)
})

test('who is named, and what every truce has, tells no day', () => {
  const near = new Neighbours()
  const names = 'a b c d e f g h i j'.split(' ').map((name) => `@person/${name}`)
  near.put('dated', told(`${names.join(' ')} ${HARBOUR}`), 100)
  near.put('undated', told(`${names.join(' ')} ${VALLEY}`), undefined)
  expect(near.dayOf('undated')).toBeUndefined()
})

test('an undated report may be near another by way of a third', () => {
  const near = new Neighbours()
  near.put('last', told(`${VALLEY} snow wolves`), undefined)
  near.put('middle', told(`${VALLEY} ${HARBOUR}`), undefined)
  expect(near.dayOf('last')).toBeUndefined()
  near.put('dated', told(`${HARBOUR} ${FRESH}`), 100)
  expect(near.dayOf('last')).toBe(100)
  near.delete('middle')
  expect(near.dayOf('last')).toBeUndefined()
})

test('the order in which reports come does not matter', () => {
  const all: [string, string, number | undefined][] = [
    ['a', `${HARBOUR} ${FRESH}`, 100],
    ['b', `${HARBOUR} ${FRESH}`, 120],
    ['c', `${HARBOUR} snow`, undefined],
    ['d', `${HARBOUR} ${VALLEY}`, undefined],
  ]
  const days = (order: typeof all) => {
    const near = new Neighbours()
    for (const [id, words, day] of order) near.put(id, told(words), day)
    return ['c', 'd'].map((id) => near.dayOf(id))
  }
  expect(days([...all].reverse())).toEqual(days(all))
  expect(days(all)).toEqual([100, 100])
})

test('of too many undated reports none is placed, until they are fewer', () => {
  const near = new Neighbours()
  near.put('dated', told(HARBOUR), 100)
  for (let i = 0; i <= 200; i++) near.put(`copy-${i}`, told(HARBOUR), undefined)
  expect(near.dayOf('copy-0')).toBeUndefined()
  near.delete('copy-200')
  expect(near.dayOf('copy-0')).toBe(100)
  expect(near.moved()).toHaveLength(200)
  expect(near.moved()).toEqual([])
})

test('undated reports that are all alike are asked one after the other', () => {
  const near = new Neighbours()
  for (let i = 0; i < 60; i++) near.put(`copy-${i}`, told(VALLEY), undefined)
  expect(near.dayOf('copy-0')).toBeUndefined()
})
