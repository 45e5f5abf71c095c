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

test('words that were only kept are found again at their place, both ways', () => {
  fc.assert(
    fc.property(twoEdits, fc.nat(), fc.nat(), ({ source, first, second }, x, y) => {
      const edits = composeEdits(first, second)
      const text = applyEdits(source, edits)
      const start = x % (text.length + 1)
      const end = start + (y % (text.length - start + 1))
      const span = mapToSource(edits, [start, end])
      const inside = edits.filter(({ span: [s, e] }) => s < span[1] && e > span[0])
      // What the edits inside the span make of its words holds the words of the text, whole.
      const own = inside.map((edit) => ({
        span: [Math.max(edit.span[0] - span[0], 0), Math.min(edit.span[1], span[1]) - span[0]] as const,
        insert: edit.insert,
      }))
      if (own.every(({ insert }) => insert === '') && !edits.some(({ insert }) => insert))
        expect(applyEdits(source.slice(...span), own)).toBe(text.slice(start, end))
      expect(span[0]).toBeLessThanOrEqual(span[1])
      expect(span[1]).toBeLessThanOrEqual(source.length)
    }),
    { numRuns: 2000 },
  )
})
