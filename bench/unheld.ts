import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { analyseShipped } from '../src/engines.ts'
import { makeReaders, parseKnownActors, read, type Item } from '../src/readings/index.ts'
import { reportOf } from './report-of.ts'
import type { Yardsticks } from './yardsticks.ts'

/** A sentence of an event that is not simply told as fact, and what became of it. */
export interface Unheld {
  readonly line: number
  readonly kind: string
  /** What it must become: a modality, `background`, or the status of a contact that was cancelled or put off. */
  readonly wanted: string
  readonly sentence: string
  /** What the items of its kind became; empty where none was read. */
  readonly became: readonly string[]
  /** Whether an item of its kind is held, as if the event had happened. */
  readonly held: boolean
  /** Whether an item of its kind became what it must. */
  readonly right: boolean
}

const FOLDER = new URL('../src/readings/unheld/', import.meta.url)
const PUBLISHED = '2031-05-20'

/** Reads all sentences of `sentences.txt`, each as a report of its own. */
export function readUnheld(): readonly Unheld[] {
  const known = parseKnownActors(parse(readFileSync(new URL('actors.yaml', FOLDER), 'utf8')))
  const readers = makeReaders({ known })
  const lines = readFileSync(new URL('sentences.txt', FOLDER), 'utf8').split('\n')
  return lines.flatMap((line, i): Unheld[] => {
    const [, kind, wanted, sentence] = /^(\w+) (\w+) \| (.+)$/.exec(line) ?? []
    if (!kind || !wanted || !sentence) return []
    const text = sentence.replace(' / ', '\n\n')
    const { items } = read(reportOf(text, PUBLISHED), analyseShipped(text, 'en'), readers, 'unheld')
    const judged = items.filter((item) => item.kind === kind && inLast(item, text)).map(standing)
    return [
      {
        line: i + 1,
        kind,
        wanted,
        sentence,
        became: judged,
        held: judged.includes('held'),
        right: judged.includes(wanted),
      },
    ]
  })
}

/** Whether an item is told in the last paragraph. */
function inLast({ evidence }: Item, text: string): boolean {
  return evidence.some(([start]) => start > text.lastIndexOf('\n\n'))
}

function standing(item: Item): string {
  if (item.background) return 'background'
  // "has not rejected it" is told as an answer that is still open: nothing is said to have happened
  if (item.kind === 'response' && item.stance === 'undecided') return 'negated'
  const isOff = item.kind === 'contact' && (item.status === 'cancelled' || item.status === 'postponed')
  return isOff ? item.status : item.modality
}

/** Prints the share of sentences read as fact; with `--misses` those and the ones not read as they must be. */
export function run(args: readonly string[] = []): Yardsticks {
  const all = readUnheld()
  if (args.includes('--misses'))
    for (const one of all.filter(({ held, right }) => held || !right))
      console.log(
        `${one.line} ${one.held ? 'HELD' : 'other'} ${one.kind} ${one.wanted}: ${one.sentence} [${one.became.join(', ')}]`,
      )
  const share = (test: (one: Unheld) => boolean): number => (100 * all.filter(test).length) / all.length
  const [held, right] = [share((one) => one.held), share((one) => one.right)]
  console.log(
    `unheld: of ${all.length} sentences ${held.toFixed(1)} % became held, ` +
      `${right.toFixed(1)} % what they must, ${share(({ became }) => !became.length).toFixed(1)} % were not read`,
  )
  return { 'unheld told as fact': held, 'unheld right': right }
}
