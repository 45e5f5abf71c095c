import { gather } from '../src/record/index.ts'
import { reading } from './invented.ts'
import type { Told } from './invented.ts'

/** Persons, two of each state but one, and what they stand for. */
const ACTORS = [
  { id: 'person/tekla-brandvold', roles: [{ title: 'president', of: 'state/nor' }] },
  { id: 'person/rolf-sandoval', roles: [{ title: 'foreign minister', of: 'state/nor' }] },
  { id: 'person/marek-petrauskas', roles: [{ title: 'president', of: 'state/ltu' }] },
  { id: 'person/edda-kivela', roles: [{ title: 'foreign minister', of: 'state/ltu' }] },
  { id: 'person/ilse-okonedo', roles: [{ title: 'president', of: 'state/bel' }] },
  { id: 'group/lithuanian-delegation', roles: [{ title: 'delegation', of: 'state/ltu' }] },
  ...['nor', 'ltu', 'bel'].map((state) => ({ id: `state/${state}`, name: state })),
]
/** Their ids: two of Norway, two of Lithuania, one of Belgium. */
export const [T, R, M, E, I] = ACTORS.map(({ id }) => id) as [string, string, string, string, string]
/** Members of it are not named. */
export const DELEGATION = 'group/lithuanian-delegation'

/** A telling: the letter of its report, the day of publication in June, what is told. */
export type Case = readonly [report: string, published: number | undefined, item: Partial<Told>]

/** `ab|c`: a and b tell of one item, c of another. */
export function grouped(cases: readonly Case[]): string {
  const readings = [...new Set(cases.map(([report]) => report))].map((report) => {
    const mine = cases.filter(([other]) => other === report)
    const says = mine.map(
      ([, , item], i) => item.says ?? `Report ${report} tells this as number ${i} of ${mine.length}.`,
    )
    const day = mine[0]![1]
    return reading({
      id: report,
      ...(day === undefined ? {} : { published: `2031-06-${String(day).padStart(2, '0')}` }),
      text: says.join('\n'),
      actors: ACTORS,
      items: mine.map(
        ([, , item], i) =>
          ({ kind: 'contact', type: 'call', status: 'held', ...item, says: says[i]! }) as Told,
      ),
    })
  })
  const { items } = gather(readings, { madeBy: 'test' })
  return items
    .map(({ mentions }) =>
      mentions
        .map(({ report }) => report)
        .sort()
        .join(''),
    )
    .sort()
    .join('|')
}

/** A day in June. */
export const on = (day: number) => ({ time: `2031-06-${String(day).padStart(2, '0')}` })
