import { existsSync, readFileSync } from 'node:fs'
import { likeness, nameOf, SAME_NAME } from '../src/record/names.ts'

interface Pair {
  readonly a: string
  readonly b: string
  readonly same: boolean
  readonly kind?: string
}

/**
 * Measures the likeness of names on pairs made by others: precision, recall and F1, at the one likeness
 * from which names may be of one person. Prints misses with `--misses`. Skips, with a line, what is not there.
 */
export function run(args: readonly string[] = []): void {
  measure('names_nomenklatura_bench', () => true, args)
  measure('names_everypolitician', (pair) => pair.kind !== 'cross-script', args, ' (Latin)')
  measure('names_everypolitician', (pair) => pair.kind !== 'latin-latin', args, ' (two scripts)')
}

function measure(set: string, part: (pair: Pair) => boolean, args: readonly string[], which = ''): void {
  const file = `../shared/benchmarks/${set}/dev.jsonl`
  if (!existsSync(file)) return console.log(`${set}${which}: skipped, ${file} is not there`)
  const pairs = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Pair)
  const count = { right: 0, wrong: 0, missed: 0 }
  // Some pairs stand there twice, once as the same and once as two: they measure nothing.
  const same = new Set(pairs.filter((pair) => pair.same).map(key))
  for (const pair of pairs.filter((pair) => part(pair) && (pair.same || !same.has(key(pair))))) {
    const { score } = likeness(nameOf(pair.a), nameOf(pair.b))
    const held = score >= SAME_NAME
    if (held && pair.same) count.right++
    else if (held) count.wrong++
    else if (pair.same) count.missed++
    if (held !== pair.same && args.includes('--misses'))
      console.log(`${pair.same ? 'missed' : 'wrong '} ${score.toFixed(2)} ${pair.a} | ${pair.b}`)
  }
  const precision = count.right / (count.right + count.wrong || 1)
  const recall = count.right / (count.right + count.missed || 1)
  const f1 = (2 * precision * recall) / (precision + recall || 1)
  const figures = [precision, recall, f1].map((n) => n.toFixed(3))
  console.log(`${set}${which}: precision ${figures[0]} recall ${figures[1]} F1 ${figures[2]}`)
}

function key({ a, b }: Pair): string {
  return [a, b].sort().join('|')
}
