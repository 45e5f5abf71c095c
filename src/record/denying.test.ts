import { expect, test } from 'vitest'
import { isDenying, isOneVoice, isUnreal } from './denying.ts'
import type { AnyItem } from './items/told.ts'
import { matter } from './items/likewords.ts'
import { wordsOf } from './words.ts'

const item = (fields: object): AnyItem => ({
  id: 'a/incident-1',
  kind: 'incident',
  evidence: [[0, 200]],
  according_to: [],
  modality: 'held',
  issues: [],
  ...fields,
})

/** What the sentence "Gunboats shelled the salt works at a meeting place of the envoys in Ostby" is about. */
const KNOWN = matter(wordsOf('Gunboats shelled the salt works: the attack on a meeting of envoys in Ostby'))

test.each([
  ['The admiral denied that his boats had been near.', true],
  ['The admiral denies having ordered it.', true],
  ['The fleet denied it had opened fire.', true],
  ['Marsk denied Ostby had been shelled.', true],
  ['There was no attack, the admiral said.', true],
  ['There was no such meeting.', true],
  ['Nobody was there and the two never met.', true],
  ['The boats didn’t fire, he said.', true],
  ['The frost denied General Holm a victory at Ostby.', false],
  ['The guards denied him entry to the works.', false],
  ['They were denied access to the works.', false],
  ['There was no breakthrough at the meeting in Ostby.', false],
  ['There is no other way for the envoys of Ostby.', false],
  ['There is no difference between the attack and the works.', false],
  ['There will be no attack on Ostby again.', false],
])('%s', (says, expected) => {
  expect(isDenying(says, KNOWN, item({}))).toBe(expected)
})

test('a plan is denied by the word that there will be no such thing', () => {
  expect(isDenying('There will be no meeting in Ostby.', KNOWN, item({ modality: 'planned' }))).toBe(true)
})

test.each([
  ['The shield is there so that the fleet can never shell the works', true],
  ['The towns will not see a trace of the attack', true],
  ['The court has yet to find that boats were used', true],
  ['She could not rule out an attack', true],
  ['This was not a stray attack', true],
  ['The fleet has not carried out its threat to attack', true],
  ['The fleet has never attacked the works', false],
  ['They would tell all that asked: the fleet did not attack', false],
])('under other words: %s', (says, expected) => {
  const at = Math.max(says.lastIndexOf('attack'), says.lastIndexOf('used'), says.lastIndexOf('shell'))
  const pieces = [{ name: 'verb', span: [at, at + 4] }]
  const told = item({ modality: 'negated', evidence: [[0, says.length]], pieces })
  expect(isUnreal(told, says)).toBe(expected)
})

test('nobody denies what he tells himself', () => {
  const [north, south] = ['state/nor', 'state/ltu'].map((actor) => ({ according_to: [{ actor }] }))
  expect(isOneVoice(item({ modality: 'denied', ...north }), item({ ...north }))).toBe(true)
  expect(isOneVoice(item({ modality: 'denied', ...north }), item({ ...south }))).toBe(false)
  expect(isOneVoice(item({ modality: 'negated' }), item({}))).toBe(true)
  expect(isOneVoice(item({ modality: 'denied' }), item({}))).toBe(false)
})
