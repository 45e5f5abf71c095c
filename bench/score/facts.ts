import type { Reading } from '../../src/readings/index.ts'
import { personOf } from './actors.ts'
import { sameTime } from './fields.ts'
import type { Gold, TimeSpan } from './gold.ts'
import { answered, NOTHING, plus, sum } from './score.ts'
import type { Score } from './score.ts'
import { containment, flat, holds, likeness, wordsOf } from './words.ts'

/** What a report is, and whether its text was cleaned: each a share, or found and false together. */
export interface FactScores {
  readonly title: Score
  readonly published: Score
  readonly outlet: Score
  /** Lines that had to leave the text and did. */
  readonly removed: Score
  /** Sentences of evidence that had to stay and did. */
  readonly kept: Score
  readonly people: Score
  /** Further spellings of a person that were given to the same person. */
  readonly spellings: Score
  readonly times: Score
  /** Time expressions found whose value is gold's. */
  readonly time_values: Score
}

export function scoreFacts(reading: Reading, gold: Gold): FactScores {
  const { report } = reading
  const wanted = gold.report
  const outlets = [wanted.outlet, ...(wanted.accept?.outlet ?? [])]
  const evidence = gold.items.flatMap((item) => item.evidence_text)
  return {
    title: answered(
      wanted.title === null ? report.title === null : likeness(report.title ?? '', wanted.title) >= 0.8,
    ),
    published: answered(report.published?.start?.slice(0, 10) === wanted.published?.start?.slice(0, 10)),
    outlet: answered(outlets.some((one) => sameName(report.outlet, one))),
    removed: sum(lines(gold).map((line) => answered(!holds(report.text, line)))),
    kept: sum(evidence.map((text) => answered(holds(report.text, text)))),
    ...scorePeople(reading, gold),
    ...scoreTimes(reading, gold),
  }
}

/** Lines to be removed, but for single words (they may well stand elsewhere) and words of the headline. */
function lines({ report }: Gold): readonly string[] {
  const title = flat(report.title ?? '')
  return report.removed.filter((line) => wordsOf(line).length > 1 && !title.includes(flat(line)))
}

function sameName(found: string | undefined, wanted: string | null): boolean {
  return found === undefined || wanted === null
    ? (found ?? null) === wanted
    : containment(found, wanted) === 1
}

function scorePeople(reading: Reading, gold: Gold): Pick<FactScores, 'people' | 'spellings'> {
  // Who is never named can be meant, not found by name.
  const people = gold.people.filter(
    ({ kind, anonymous, names }) => kind === 'person' && !anonymous && names.length > 0,
  )
  const found = people.map(({ names }) => names.map((name) => personOf(name, reading)))
  return {
    people: sum(found.map((actors) => answered(actors.some(Boolean)))),
    spellings: sum(
      found.flatMap(([first, ...rest]) =>
        rest.map((actor) => answered(actor !== undefined && actor === first)),
      ),
    ),
  }
}

function scoreTimes(reading: Reading, gold: Gold): Pick<FactScores, 'times' | 'time_values'> {
  const found = reading.times.filter(({ type }) => type === 'date' || type === 'time')
  const left = [...found]
  let [times, values] = [NOTHING, NOTHING]
  for (const one of gold.times) {
    if (one.role === 'header' || one.role === 'dateline') continue
    const at = left.findIndex(({ text }) => sameExtent(text, one.text))
    const [time] = at >= 0 ? left.splice(at, 1) : []
    if (one.optional) continue
    times = plus(times, answered(time !== undefined))
    if (!time) continue
    const value = time.value && 'start' in time.value ? time.value : undefined
    const right: readonly (TimeSpan | null)[] = [one.value, ...(one.accept ?? [])]
    values = plus(values, answered(right.some((span) => sameTime(value, span))))
  }
  return { times: plus(times, { ...NOTHING, fp: left.length }), time_values: values }
}

/** One holds the other, and neither has more than three words besides. */
function sameExtent(found: string, wanted: string): boolean {
  const surplus = Math.abs(wordsOf(found).length - wordsOf(wanted).length)
  return containment(found, wanted) === 1 && surplus <= 3
}
