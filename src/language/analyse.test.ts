import { existsSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse, loadModel, sentenceSpan, tokenText, type Analysis } from './index.ts'

const engine = loadModel(readFileSync(new URL('../../models/en.bin', import.meta.url)))
const read = (text: string) => analyse(text, 'en', engine)

/** The head of each token. */
const headsOf = ({ size, links }: Analysis): number[] => Array.from({ length: size }, (_, i) => links.head(i))

/** Tokens of a sentence as word/XPOS/lemma/head/relation, the head by its word. */
function written(analysis: Analysis): string[] {
  return headsOf(analysis).map((head, i) =>
    [
      tokenText(analysis, i),
      analysis.xpos[i],
      analysis.lemmas[i],
      head < 0 ? head : tokenText(analysis, head),
      analysis.links.relation(i),
    ].join(' '),
  )
}

test('who did what to whom', () => {
  expect(written(read('The envoys of both sides met the minister.'))).toEqual([
    'The DT the envoys det',
    'envoys NNS envoy met nsubj',
    'of IN of sides case',
    'both DT both sides det',
    'sides NNS side envoys nmod',
    'met VBD meet -1 root',
    'the DT the minister det',
    'minister NN minister met obj',
    '. . . met punct',
  ])
})

test('links are the same in whatever order sentences are asked about', () => {
  const text = 'The envoys met. They left the town. Both sides slept.'
  const [forward, backward] = [read(text), read(text)]
  expect(backward.links.dependents(backward.size - 2)).toEqual([10, 12])
  expect(written(backward)).toEqual(written(forward))
  const tokens = [...headsOf(forward).keys()]
  expect(tokens.map((i) => forward.links.dependents(i))).toEqual(
    tokens.map((i) => tokens.filter((j) => forward.links.head(j) === i)),
  )
})

test('links of a text that is longer than is kept are those of its parts', () => {
  const part = 'The envoys of both sides met the minister. '
  const long = read(part.repeat(2300))
  expect(long.size).toBeGreaterThan(20_000)
  expect(headsOf(read(part)).map((head) => (head < 0 ? head : head + 9))).toEqual(
    Array.from({ length: 9 }, (_, i) => long.links.head(9 + i)),
  )
})

test('a sentence of more words than are read at once is one tree', () => {
  const analysis = read(`The envoys met ${'and the others left '.repeat(150)}.`)
  expect(analysis.sentences).toHaveLength(2)
  expect(headsOf(analysis).filter((head) => head === -1)).toHaveLength(1)
})

test('a language without a model gets tokens, sentences and a remark', () => {
  const analysis = analyse('Les émissaires sont là. Ils parlent.', 'fr', engine)
  expect(analysis.sentences).toHaveLength(3)
  expect([...analysis.upos]).toEqual(Array(8).fill(0))
  expect(analysis.remarks.map(({ code }) => code)).toEqual(['language-not-read'])
  expect(analysis.links.head(1)).toBe(-2)
})

test('the engine is named in what it makes', () => {
  expect(read('Yes.').engine).toBe(engine.name)
})

test('the same text gives the same values, whatever was read before', () => {
  const text = 'The parties agreed to meet again, the mediator said.'
  const first = written(read(text))
  read('Quite other words stand here: 1,000 of them! '.repeat(200))
  expect(written(read(text))).toEqual(first)
})

/** Tokens ascend, lie within the text, hold all that is not white space, and links form a tree. */
function checkSound(text: string): void {
  const analysis = read(text)
  const { size, starts, ends, sentences } = analysis
  const heads = headsOf(analysis)
  let at = 0
  for (let i = 0; i < size; i++) {
    expect(starts[i]).toBeGreaterThanOrEqual(at)
    expect(ends[i]).toBeGreaterThan(starts[i]!)
    expect(text.slice(at, starts[i])).toMatch(/^[\s\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f]*$/u)
    at = ends[i]!
  }
  expect(at).toBeLessThanOrEqual(text.length)
  for (let s = 0; s + 1 < sentences.length; s++) {
    const roots = heads.slice(sentences[s], sentences[s + 1]).filter((head) => head === -1)
    expect(roots).toHaveLength(1)
  }
  for (let i = 0; i < size; i++) {
    let steps = 0
    for (let j = i; j >= 0; j = heads[j]!) expect(steps++).toBeLessThan(size)
  }
}

describe('any text', () => {
  const units = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'a',
      'Mr.',
      '"',
      '“',
      '”',
      "'",
      's',
      '.',
      '...',
      '\n',
      '\n\n',
      ' ',
      '5',
      '-',
      'U.S.',
      '@',
      'www.',
    ),
    fc.constantFrom('\ud800', '\udc00', '👍🏽', '‮', 'שלום', 'سلام', '\u0000', '\ufeff', '\u00ad', 'ﬁ', 'İ'),
  )
  test('is taken apart soundly', () => {
    fc.assert(
      fc.property(fc.array(units, { maxLength: 60 }), (parts) => checkSound(parts.join(''))),
      { seed: 11, numRuns: 300 },
    )
  })

  test.each([
    ['no white space', 'x'],
    ['periods', '.'],
    ['quotation marks', '"'],
    ['apostrophes', "a'"],
    ['initials', 'A.'],
    ['digits and hyphens', '1-'],
    ['at signs', 'a@'],
    ['addresses', 'www.a.b '],
    ['surrogates', '\ud83d'],
    ['lines', 'The\n'],
    ['brackets', '(“'],
    ['capitals', 'A B '],
  ])('takes steps in line with its length: %s', (_name, piece) => {
    // Growth is compared, not the clock: the longer text is eight times as long.
    const short = piece.repeat(Math.ceil(3_000 / piece.length))
    const long = short.repeat(8)
    analyse(long, 'en', engine)
    const [less, more] = [least(short), least(long)]
    expect(more / Math.max(less, 2)).toBeLessThan(8 * 5)
  })

  test('a megabyte without a space is read', () => {
    const analysis = analyse('abcdefghijklmnopqrstuvwxyz,'.repeat(40_000), 'en', engine)
    expect(analysis.size).toBeGreaterThan(0)
  })
})

/** The least of three times, in milliseconds. */
function least(text: string): number {
  const times = [0, 1, 2].map(() => {
    const from = performance.now()
    analyse(text, 'en', engine)
    return performance.now() - from
  })
  return Math.min(...times)
}

const NEWS = '../shared/benchmarks/bulk_official_news/dev.jsonl'

test.skipIf(!existsSync(NEWS))(
  `tokens of real news hold all its words (skipped where ${NEWS} is absent)`,
  () => {
    const lines = readFileSync(NEWS, 'utf8').split('\n')
    for (const line of lines) {
      if (line === '') continue
      const { text } = JSON.parse(line) as { text: string }
      const analysis = analyse(text, 'xx')
      let words = ''
      for (let i = 0; i < analysis.size; i++) words += tokenText(analysis, i)
      expect(words.replace(HIDDEN, '')).toBe(text.replace(HIDDEN, ''))
      if (analysis.size > 0) expect(sentenceSpan(analysis, 0)[0]).toBe(analysis.starts[0])
    }
  },
)

const HIDDEN = /[\s\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f]/gu
