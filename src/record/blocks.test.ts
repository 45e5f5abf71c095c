import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Blocks } from './blocks.ts'

/** A thing lies in drawers at its number; two are linked where their marks fit. */
interface Thing {
  readonly id: string
  readonly drawers: readonly number[]
  readonly at: number
  readonly mark: number
  readonly quiet: boolean
}

const newBlocks = (window: number) =>
  new Blocks<Thing>({
    places: ({ drawers, at, quiet }) => drawers.map((drawer) => ({ drawer: String(drawer), at, quiet })),
    linked: (a, b) => (a.mark * b.mark) % 3 === 1,
    reach: 6,
    window,
  })

const things = fc
  .array(
    fc.record({
      drawers: fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 3 }),
      at: fc.nat(12),
      mark: fc.nat(5),
      quiet: fc.boolean(),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((all) => all.map((one, i): Thing => ({ ...one, id: String(i).padStart(2, '0') })))

/** The blocks as lists of ids. */
function shown(blocks: Blocks<Thing>, held: Iterable<Thing>): string[] {
  const all = new Set([...held].map((thing) => blocks.blockOf(thing)!))
  return [...all]
    .map(({ members }) =>
      members
        .map(({ id }) => id)
        .sort()
        .join(' '),
    )
    .sort()
}

test('blocks are the same in whatever order and pieces things come and go', () => {
  fc.assert(
    fc.property(
      things,
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 5 })), { maxLength: 25 }),
      fc.integer({ min: 1, max: 4 }),
      (all, steps, window) => {
        const blocks = newBlocks(window)
        const held = new Set<Thing>()
        for (const [from, n] of steps) {
          const changed = [...new Set(Array.from({ length: n }, (_, i) => all[(from + i * 7) % all.length]!))]
          const gone = changed.filter((thing) => held.has(thing))
          const come = changed.filter((thing) => !held.has(thing))
          blocks.update(gone, come)
          for (const thing of gone) held.delete(thing)
          for (const thing of come) held.add(thing)
        }
        const fresh = newBlocks(window)
        fresh.update([], held)
        expect(shown(blocks, held)).toEqual(shown(fresh, held))
      },
    ),
    { numRuns: 400 },
  )
})

test('what an update gives is what changed: broken blocks make way for those made', () => {
  fc.assert(
    fc.property(things, fc.nat(), (all, cut) => {
      const blocks = newBlocks(3)
      const early = all.slice(0, cut % all.length)
      const held = new Set(blocks.update([], early).made)
      const { broken, made } = blocks.update([], all.slice(cut % all.length))
      for (const block of broken) held.delete(block)
      for (const block of made) held.add(block)
      const members = [...held].flatMap((block) => block.members.map(({ id }) => id))
      expect(members.sort()).toEqual(all.map(({ id }) => id))
    }),
  )
})

const thing = (id: string, more: Partial<Thing> = {}): Thing => ({
  id,
  drawers: [1],
  at: 1,
  mark: 1,
  quiet: false,
  ...more,
})

test('two quiet things are not compared, a looking one finds both', () => {
  const [a, b, c] = [thing('a', { quiet: true }), thing('b', { quiet: true }), thing('c')]
  const blocks = newBlocks(5)
  blocks.update([], [a, b])
  expect(shown(blocks, [a, b])).toEqual(['a', 'b'])
  blocks.update([], [c])
  expect(shown(blocks, [a, b, c])).toEqual(['a b c'])
})

test('what comes between two neighbours parts them, what goes from between joins them', () => {
  const [a, b, between] = [thing('a'), thing('b', { at: 3 }), thing('x', { at: 2, mark: 0 })]
  const blocks = newBlocks(1)
  blocks.update([], [a, b])
  expect(shown(blocks, [a, b])).toEqual(['a b'])
  blocks.update([], [between])
  expect(shown(blocks, [a, b, between])).toEqual(['a', 'b', 'x'])
  blocks.update([between], [])
  expect(shown(blocks, [a, b])).toEqual(['a b'])
})
