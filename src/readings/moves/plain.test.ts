import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { reportOf } from '../../../bench/report-of.ts'
import { analyseShipped } from '../../engines.ts'
import { parseCases } from '../engine/index.ts'
import { read } from '../read.ts'
import { makeReaders } from '../readers.ts'
import type { ActorRef, Item } from '../reading.ts'

const readers = makeReaders()
const MOVES = new Set(['proposal', 'response', 'demand', 'commitment', 'assessment', 'incident', 'pressure'])

/** "kind (status or stance) who: words / issues" of each move of a report that is nothing but `text`. */
function movesIn(text: string, language: string): readonly string[] {
  const { items } = read(reportOf(text, undefined, language), analyseShipped(text, language), readers, 'test')
  return items.filter(({ kind }) => MOVES.has(kind)).map((item) => written(item, text))
}

/** What tells how a move stands, by its kind. */
const STATES = ['stance', 'status', 'action', 'direction', 'type']

function written(item: Item, text: string): string {
  const who = ('parties' in item ? item.parties : 'by' in item ? item.by : []) as readonly ActorRef[]
  const state = STATES.flatMap((name) => (item as unknown as Record<string, string>)[name] ?? [])[0]
  const what = 'what' in item && Array.isArray(item.what) ? `: ${text.slice(...item.what)}` : ''
  const form = state === undefined ? item.kind : `${item.kind} (${state})`
  return `${form} ${who.map((ref) => ref.text).join(', ')}${what} / ${item.issues.join(', ')}`.trimEnd()
}

for (const [language, file] of [
  ['de', 'cases.de.txt'],
  ['en', 'what.txt'],
  ['fr', 'cases.fr.txt'],
  ['uk', 'cases.uk.txt'],
] as const)
  describe(`moves in ${language}, and their words`, () => {
    const cases = parseCases(readFileSync(new URL(file, import.meta.url), 'utf8'))
    test.each(cases)('$name (line $line)', ({ text, expected }) => {
      expect(movesIn(text, language)).toEqual(expected)
    })
  })
