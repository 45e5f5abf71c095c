import type { Position } from '../../../record/index.ts'
import { compare, grouped } from './who.ts'
import { UNSPECIFIED } from './words.ts'

/** The positions of one actor on one issue, the latest first. */
export interface Cell {
  /** Actor and issue, as the address has them. */
  readonly key: string
  readonly actor: string
  readonly positions: readonly Position[]
}

export interface Row {
  readonly issue: string
  /** One for each actor with a column of its own. */
  readonly cells: readonly (Cell | undefined)[]
  /** Those of all other actors. */
  readonly others: readonly Cell[]
}

/** Actors by issues. */
export interface Matrix {
  readonly actors: readonly string[]
  readonly rows: readonly Row[]
  /** Whether anybody has no column. */
  readonly others: boolean
}

/** So many actors, of whom most is told, have a column each. */
const COLUMNS = 5

/** Issues by when something was last told of them, what has no issue last; actors by how much is told of them. */
export function matrixOf(positions: readonly Position[]): Matrix {
  const issues = grouped(positions, ({ issue }) => issue)
  const told = new Map<string, number>()
  for (const { actor, issue } of positions)
    if (issue !== UNSPECIFIED) told.set(actor, (told.get(actor) ?? 0) + 1)
  const actors = [...told]
    .toSorted((a, b) => b[1] - a[1] || compare(a[0], b[0]))
    .slice(0, COLUMNS)
    .map(([actor]) => actor)
  const rows = [...issues].map(([issue, on]) => rowOf(issue, on, actors)).toSorted(inOrder(issues))
  return { actors, rows, others: rows.some(({ others }) => others.length > 0) }
}

function rowOf(issue: string, positions: readonly Position[], actors: readonly string[]): Row {
  const cells = [...grouped(positions, ({ actor }) => actor)].map(([actor, own]): Cell => ({
    key: `${actor} ${issue}`,
    actor,
    positions: own.toSorted(latestFirst),
  }))
  return {
    issue,
    cells: actors.map((actor) => cells.find((cell) => cell.actor === actor)),
    others: cells.filter(({ actor }) => !actors.includes(actor)),
  }
}

/** The stances that stand, each once; where none stands any more, the one that ended last. */
export function standingStances({ positions }: Cell): readonly Position[] {
  const standing = positions.filter(({ to }) => to === undefined)
  const shown = standing.length > 0 ? standing : positions.slice(0, 1)
  return [...grouped(shown, ({ stance }) => stance).values()].map(
    (alike) => alike.find(({ contested }) => contested) ?? alike[0]!,
  )
}

function inOrder(issues: ReadonlyMap<string, readonly Position[]>): (a: Row, b: Row) => number {
  const last = (issue: string): string =>
    issue === UNSPECIFIED
      ? ''
      : issues
          .get(issue)!
          .map(({ from = '0' }) => from)
          .toSorted(compare)
          .at(-1)!
  return (a, b) => compare(last(b.issue), last(a.issue)) || compare(a.issue, b.issue)
}

function latestFirst(a: Position, b: Position): number {
  return compare(b.from ?? '', a.from ?? '') || compare(a.items[0] ?? '', b.items[0] ?? '')
}
