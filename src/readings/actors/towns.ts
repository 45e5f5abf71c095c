import { folded } from './lexicon.ts'

export interface Town {
  readonly name: string
  /** ISO 3166 alpha-3. */
  readonly country: string
  readonly lat: number
  readonly lon: number
}

/** Towns by name; of several, the largest. */
export interface Towns {
  find(name: string): Town | undefined
}

/** Reads a table `name|alpha-3|lat|lon`, a line a town, the largest first. It is read when first asked. */
export function makeTowns(table: string): Towns {
  let lines: ReadonlyMap<string, string> | undefined
  return {
    find(name) {
      lines ??= linesByName(table)
      const line = lines.get(townKey(name))
      return line === undefined ? undefined : readLine(line)
    },
  }
}

function linesByName(table: string): ReadonlyMap<string, string> {
  const lines = new Map<string, string>()
  for (const line of table.trim().split('\n')) {
    const key = townKey(line.slice(0, line.indexOf('|')))
    if (!lines.has(key)) lines.set(key, line)
    // "Ar Raqqah" is also printed "Raqqah".
    const bare = key.startsWith('a') ? key.replace(/^a(?:[lrstndz]|sh) /, '') : key
    if (!lines.has(bare)) lines.set(bare, line)
  }
  return lines
}

function readLine(line: string): Town {
  const [name = '', country = '', lat, lon] = line.split('|')
  return { name, country, lat: Number(lat), lon: Number(lon) }
}

function townKey(name: string): string {
  const key = folded(name)
  return /[-']/.test(key) ? key.replace(/[-' ]+/g, ' ') : key
}
