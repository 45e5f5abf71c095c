import { expect, test } from 'vitest'
import { truceBroken } from './targets.ts'

test.each([
  ['Drones hit a power plant.', 'a power plant', ['ceasefire.energy', 'ceasefire.air']],
  ['The shells fell on a village.', 'a village', []],
  ['Raketen trafen das Dorf.', '', ['ceasefire.air']],
  ['Ракета влучила у підстанцію.', '', ['ceasefire.energy', 'ceasefire.air']],
  ['A fishing boat was sunk near Port Vessa.', 'A fishing boat', ['ceasefire.maritime']],
  ['Shells fell on the town of Port Vessa.', 'the town of Port Vessa', []],
])('the truces that would have spared it: %s', (sentence, target, issues) => {
  expect(truceBroken(target, sentence)).toEqual(issues)
})
