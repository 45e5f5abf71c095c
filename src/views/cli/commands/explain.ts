import { ITEM_REFERENCES, type Item, type Reading } from '../../../readings/index.ts'
import { load } from '../load.ts'
import type { PathOptions } from '../options.ts'
import { print, printJson, tellProblems } from '../output.ts'

/** `demarche explain`: the rule that read an item, the pieces it was made of, and the words. */
export async function explain(id: string, paths: readonly string[], options: PathOptions): Promise<void> {
  const { readings, problems } = await load(paths, options)
  const found = readings.flatMap((reading) =>
    reading.items.filter((item) => item.id === id).map((item) => ({ reading, item })),
  )
  const [first] = found
  if (!first) throw new Error(unknownItem(id, readings))
  const explained = explanation(first.reading, first.item)
  if (options.json) await printJson(explained)
  else await print(asText(explained))
  tellProblems(problems, true)
}

type Explanation = ReturnType<typeof explanation>

function explanation({ report, made_by, items }: Reading, item: Item) {
  const words = ([start, end]: readonly [number, number]): string => report.text.slice(start, end)
  return {
    item: item.id,
    kind: item.kind,
    made_by,
    by_rule: item.by_rule,
    pieces: item.pieces.map(({ name, span }) => ({ name, span, words: words(span) })),
    evidence: item.evidence.map((span) => ({ span, words: words(span) })),
    links: linksOf(item, items).map(({ field, to }) => ({
      field,
      to: to.id,
      by_rule: to.by_rule,
      words: to.evidence.map(words).join(' … '),
    })),
    according_to: item.according_to.map(({ text }) => text),
    modality: item.modality,
    plover: item.plover,
    report: { file: report.file, title: report.title, outlet: report.outlet, published: report.published },
    fields: item,
  }
}

/** The items that an item's references lead to. */
function linksOf(
  item: Item,
  items: readonly Item[],
): readonly { readonly field: string; readonly to: Item }[] {
  const ids = new Map<string, unknown>(Object.entries(item))
  return ITEM_REFERENCES.flatMap((field) => {
    const to = items.find(({ id }) => id === ids.get(field))
    return to ? [{ field, to }] : []
  })
}

function asText(e: Explanation): string {
  const width = Math.max(8, ...e.pieces.map(({ name }) => name.length))
  return [
    `${e.item}  (${e.kind}, ${e.modality})`,
    `  read by   ${e.by_rule}`,
    `            ${e.made_by}`,
    `  in        ${e.report.file}${e.report.outlet === undefined ? '' : `, ${e.report.outlet}`}`,
    ...(e.according_to.length ? [`  according to ${e.according_to.join(', then ')}`] : []),
    '  made of',
    ...e.pieces.map(({ name, words, span }) => `    ${name.padEnd(width)} ${words}  [${span.join(', ')})`),
    ...e.links.flatMap(({ field, to, words }) => [`  ${field}  ${to}`, `    “${words}”`]),
    ...ploverLines(e.plover),
    '  because it says',
    ...e.evidence.map(({ words }) => `    “${words}”`),
    '',
  ].join('\n')
}

/** What the item is in PLOVER, and the row of the table that says so. */
function ploverLines(plover: Item['plover']): readonly string[] {
  if (!plover) return ['  in PLOVER it has no home']
  const { category, mode, auxiliary = [], contexts, sectors, by_rule } = plover
  const told = [mode, ...auxiliary].filter((each) => each !== undefined).join(', ')
  return [
    `  in PLOVER ${category}${told ? ` (${told})` : ''}, by the row “${by_rule}”`,
    ...(contexts.length ? [`            contexts ${contexts.join(', ')}`] : []),
    ...Object.entries(sectors).map(([actor, codes]) => `            ${actor} is ${codes.join(', ')}`),
  ]
}

function unknownItem(id: string, readings: readonly Reading[]): string {
  const known = readings.flatMap((reading) => reading.items.map((item) => item.id))
  const like = known.filter((other) => other.endsWith(id) || other.startsWith(id.split('/')[0]!)).slice(0, 5)
  const hint = like.length
    ? `did you mean ${like.join(', ')}?`
    : `there are ${known.length} items; "demarche read" lists their ids`
  return `Cannot explain ${id}: no item of these reports has this id; ${hint}`
}
