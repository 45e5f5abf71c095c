import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestTree } from './tree.ts'

/** All trees over `count` words with one root, by trying every choice of heads. */
function allTrees(count: number): number[][] {
  const choices: number[][] = [[]]
  for (let i = 0; i < count; i++)
    choices.push(
      ...choices.splice(0).flatMap((heads) =>
        Array.from({ length: count + 1 }, (_, j) => j - 1)
          .filter((head) => head !== i)
          .map((head) => [...heads, head]),
      ),
    )
  return choices.filter(
    (heads) => heads.filter((head) => head < 0).length === 1 && heads.every((_, i) => reachesRoot(heads, i)),
  )
}

function reachesRoot(heads: readonly number[], i: number): boolean {
  for (let steps = 0; i >= 0; i = heads[i]!) if (steps++ > heads.length) return false
  return true
}

const total = (scores: Float32Array, heads: readonly number[], width: number) =>
  heads.reduce((sum, head, i) => sum + scores[i * width + head + 1]!, 0)

test('no tree scores higher than the best tree', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 40, maxLength: 40 }),
      (count, numbers) => {
        const scores = Float32Array.from(numbers)
        const heads = new Int32Array(count)
        bestTree(scores, 0, count, count + 1, heads, 0)
        const trees = allTrees(count)
        expect(trees.map(String)).toContain(String([...heads]))
        const most = Math.max(...trees.map((tree) => total(scores, tree, count + 1)))
        expect(total(scores, [...heads], count + 1)).toBe(most)
      },
    ),
    { seed: 5, numRuns: 300 },
  )
})
