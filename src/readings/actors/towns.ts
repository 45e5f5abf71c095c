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
  let map: Map<string, Town> | undefined
  return {
    find(name) {
      map ??= readTable(table)
      return map.get(townKey(name))
    },
  }
}

function readTable(table: string): Map<string, Town> {
  const map = new Map<string, Town>()
  for (const line of table.trim().split('\n')) {
    const [name = '', country = '', lat, lon] = line.split('|')
    const key = townKey(name)
    const town = { name, country, lat: Number(lat), lon: Number(lon) }
    // "Ar Raqqah" is also printed "Raqqah".
    for (const spelling of [key, key.replace(/^(?:al|ar|as|ash|at|an|ad|az) /, '')])
      if (!map.has(spelling)) map.set(spelling, town)
  }
  return map
}

function townKey(name: string): string {
  const key = folded(name)
  return /[-']/.test(key) ? key.replace(/[-' ]+/g, ' ') : key
}
