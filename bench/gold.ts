import { existsSync, readFileSync } from 'node:fs'
import type { Reading } from '../src/readings/index.ts'
import { asTable, parseGold, scoreReadings, stemOf, verdictsOn } from './score/index.ts'
import type { Judged } from './score/index.ts'

/**
 * Scores readings against gold readings made by hand: `READINGS.jsonl GOLD_DIR [--misses]`. The first is
 * what `demarche read --json` printed; a report's gold is `<stem of its file>.gold.json`. With `--misses`
 * every gold item that was missed or read wrong, and every item that gold does not have, is printed first.
 */
export function run(args: readonly string[]): void {
  const [readings, golds] = args.filter((arg) => !arg.startsWith('--'))
  if (readings === undefined || golds === undefined)
    throw new Error('Cannot score without READINGS.jsonl and GOLD_DIR: give both')
  const judged = pairs(readings, golds)
  if (!judged.length) throw new Error(`Cannot score: no reading in ${readings} has its gold in ${golds}`)
  if (args.includes('--misses')) for (const one of judged) printMisses(one)
  console.log(`${judged.length} reports\n${asTable(scoreReadings(judged))}`)
}

function pairs(readings: string, golds: string): readonly Judged[] {
  const lines = readFileSync(readings, 'utf8').split('\n').filter(Boolean)
  return lines.flatMap((line): Judged[] => {
    const reading = JSON.parse(line) as Reading
    const file = `${golds}/${stemOf(reading.report.file)}.gold.json`
    return existsSync(file) ? [[reading, parseGold(readFileSync(file, 'utf8'))]] : []
  })
}

function printMisses([reading, gold]: Judged): void {
  for (const { kind, verdict, gold: item, quote } of verdictsOn(reading, gold)) {
    if (verdict === 'right') continue
    const words = item ? item.evidence_text.join(' … ') : (quote ?? '')
    console.log(`${item?.id ?? stemOf(reading.report.file)} ${kind} ${verdict}: ${words.slice(0, 160)}`)
  }
}
