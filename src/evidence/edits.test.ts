import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdits, composeEdits, mapToSource, mapToText, type Edit } from './edits.ts'

/** `"ab[cd|x]e"` is the source `abcde` with `cd` made `x`. */
function draw(notation: string): { source: string; edits: Edit[] } {
  let source = ''
  const edits: Edit[] = []
  for (const piece of notation.split(/(\[[^\]]*\])/)) {
    if (!piece.startsWith('[')) {
      source += piece
      continue
    }
    const [removed = '', insert = ''] = piece.slice(1, -1).split('|')
    edits.push({ span: [source.length, source.length + removed.length], insert })
    source += removed
  }
  return { source, edits }
}

/** Random edits on a text of `length` units, as cut points taken in pairs. */
function editsOn(length: number): fc.Arbitrary<Edit[]> {
  const cuts = fc.array(fc.nat({ max: length }), { maxLength: 12 })
  return fc
    .tuple(cuts, fc.array(fc.string({ maxLength: 4 }), { minLength: 6, maxLength: 6 }))
    .map(([at, put]) => {
      const sorted = [...at].sort((x, y) => x - y)
      const edits: Edit[] = []
      for (let i = 0; i + 1 < sorted.length; i += 2)
        edits.push({ span: [sorted[i]!, sorted[i + 1]!], insert: put[i / 2]! })
      return edits.filter((edit, i) => edit.span[0] > (edits[i - 1]?.span[1] ?? -1))
    })
}

const twoEdits = fc
  .string({ maxLength: 30 })
  .chain((source) =>
    editsOn(source.length).chain((first) =>
      editsOn(applyEdits(source, first).length).map((second) => ({ source, first, second })),
    ),
  )

test.each([
  ['ab[cd|x]e', 'abxe'],
  ['[ab|]cd', 'cd'],
  ['ab[|-]cd', 'ab-cd'],
  ['[all|]', ''],
  ['', ''],
])('%s makes %s', (notation, made) => {
  const { source, edits } = draw(notation)
  expect(applyEdits(source, edits)).toBe(made)
})

test.each([
  // edits, words of the text, their place in the source
  ['[NAV ]They met. [AD ]They left.', 'They left.', 'They left.'],
  ['[NAV ]They met. [AD ]They left.', 'They met. ', 'They met. '],
  ['the[|] minister[â€™|’]s words', 'minister’s', 'ministerâ€™s'],
  ['a hard[\n| ]wrap', 'hard wrap', 'hard\nwrap'],
  ['one[ x|] two', 'one two', 'one x two'],
])('in %s the words %s stand at %s', (notation, words, place) => {
  const { source, edits } = draw(notation)
  const text = applyEdits(source, edits)
  const at = text.indexOf(words)
  const span = mapToSource(edits, [at, at + words.length])
  expect(source.slice(...span)).toBe(place)
  expect(mapToText(edits, span)).toEqual([at, at + words.length])
})

test('a removed place of the source is empty in the text', () => {
  const { edits } = draw('[NAV ]They met.')
  expect(mapToText(edits, [0, 3])).toEqual([0, 0])
})

test('two lists of edits composed do what they do one after the other', () => {
  fc.assert(
    fc.property(twoEdits, ({ source, first, second }) => {
      const once = composeEdits(first, second)
      expect(applyEdits(source, once)).toBe(applyEdits(applyEdits(source, first), second))
    }),
    { numRuns: 2000 },
  )
})

test('composed edits are sorted and disjoint', () => {
  fc.assert(
    fc.property(twoEdits, ({ source, first, second }) => {
      let end = 0
      for (const { span, insert } of composeEdits(first, second)) {
        expect(span[0]).toBeGreaterThanOrEqual(end)
        expect(span[1] > span[0] || insert !== '').toBe(true)
        end = span[1]
      }
      expect(end).toBeLessThanOrEqual(source.length)
    }),
    { numRuns: 1000 },
  )
})

/** For each code unit of the text where it comes from in the source, -1 where it was put in: the naive way. */
function origins(source: string, edits: readonly Edit[]): number[] {
  const units = Array.from({ length: source.length }, (_, i) => i)
  for (const { span, insert } of edits.toReversed())
    units.splice(span[0], span[1] - span[0], ...Array.from(insert, () => -1))
  return units
}

test('every code unit that was kept is found again at its place, both ways', () => {
  fc.assert(
    fc.property(twoEdits, ({ source, first, second }) => {
      const edits = composeEdits(first, second)
      const twice = origins(applyEdits(source, first), second)
      const once = origins(source, first)
      twice.forEach((middle, i) => {
        const origin = middle < 0 ? -1 : once[middle]!
        if (origin < 0) return
        expect(mapToSource(edits, [i, i + 1])).toEqual([origin, origin + 1])
        expect(mapToText(edits, [origin, origin + 1])).toEqual([i, i + 1])
      })
    }),
    { numRuns: 1000 },
  )
})

test('places stay in order and inside the source', () => {
  fc.assert(
    fc.property(twoEdits, fc.nat(), fc.nat(), ({ source, first, second }, x, y) => {
      const edits = composeEdits(first, second)
      const { length } = applyEdits(source, edits)
      const start = x % (length + 1)
      const [from, to] = mapToSource(edits, [start, start + (y % (length - start + 1))])
      expect(0 <= from && from <= to && to <= source.length).toBe(true)
    }),
  )
})
