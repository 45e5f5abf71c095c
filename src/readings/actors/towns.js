import { has, folded } from './lexicon.js'
/** Reads a table `name|alpha-3|lat|lon`, a line a town, the largest first. It is read when first asked. */
export function makeTowns(table) {
  let map
  return {
    find(name) {
      map ??= readTable(table)
      return map.get(townKey(name))
    },
  }
}
function readTable(table) {
  const map = new Map()
  for (const line of table.trim().split('\n')) {
    const [name = '', country = '', lat, lon] = line.split('|')
    const key = townKey(name)
    if (!map.has(key)) map.set(key, { name, country, lat: Number(lat), lon: Number(lon) })
  }
  return map
}
function townKey(name) {
  return folded(name).replace(/[-' ]+/g, ' ')
}
