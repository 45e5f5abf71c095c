import { existsSync, readFileSync } from 'node:fs'
import { analyseShipped } from '../src/engines.ts'
import { makeReaders, read, type Item } from '../src/readings/index.ts'
import { reportOf } from './report-of.ts'
import type { Yardsticks } from './yardsticks.ts'

const PATH = '../shared/benchmarks/html_scrapinghub/dev.jsonl'

/**
 * Measures silence on pages that are about no politics and no conflict: how many items other than statements are read
 * there. Which pages these are was judged by eye, from their text, before anything was read from them: sport, games, gadgets, shares, health,
 * crafts. Prints the items with `--show`. Skips, with a line, what is not there.
 */
export function run(args: readonly string[] = []): Yardsticks {
  if (!existsSync(PATH)) {
    console.log(`silence: skipped, nothing at ${PATH}`)
    return {}
  }
  const pages = readFileSync(PATH, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { readonly id: string; readonly text: string })
    .filter(({ id }) => NO_POLITICS.has(id.slice(0, 8)))
  const readers = makeReaders()
  const kinds = new Map<string, number>()
  let statements = 0
  for (const { id, text } of pages) {
    const reading = read(
      { ...reportOf(text, undefined), id, file: id },
      analyseShipped(text, 'en'),
      readers,
      'bench',
    )
    statements += reading.items.filter(({ kind }) => kind === 'statement').length
    for (const item of reading.items.filter(({ kind }) => kind !== 'statement')) {
      kinds.set(item.kind, (kinds.get(item.kind) ?? 0) + 1)
      if (args.includes('--show')) console.log(`${id.slice(0, 8)} ${told(item, text)}`)
    }
  }
  const all = [...kinds.values()].reduce((sum, n) => sum + n, 0)
  const inTen = (10 * all) / pages.length
  console.log(
    `silence: ${pages.length} pages without politics, ${inTen.toFixed(1)} items in ten pages ` +
      `(${[...kinds].map(([kind, n]) => `${kind} ${n}`).join(', ')}), ${statements} statements`,
  )
  return { 'items in ten pages without politics': inTen }
}

function told({ kind, by_rule, evidence }: Item, text: string): string {
  return `${kind} by ${by_rule}: ${text.slice(...(evidence[0] ?? [0, 0])).slice(0, 200)}`
}

const NO_POLITICS = new Set(
  `
  042bb7b5 06ee193d 098bb3e9 0d461229 0ec95c72 20b2b649 23aaecd1 264dc3ae 291a8bf3 2f42ef1d 30b771a4
  3252222e 33fe2471 3c5bf8db 52111884 55bb6340 57b4dafd 57d46c9d 57e2e988 5f03fc17 5fa5679d 5fbc7ccb
  612cd298 63db31a1 65bf3048 6a72de37 7bb1ca90 8267acac 85439e26 8634d121 88c328b6 8b194530 8e3efab5
  92101975 95301fb7 a860fb5e aade2ec8 ad826691 b37be353 b3c19dd5 b6fb53e9 bd673bd7 c4a3637c c69e539d
  cc03ddb5 d1c57d78 d48aeb9c e593d7fe ea25dd7e eb62ac84 ecb46e3e ef2b3f26 f105de6e f344ca5f f81c6c05
  f8ff621a
`
    .trim()
    .split(/\s+/),
)
