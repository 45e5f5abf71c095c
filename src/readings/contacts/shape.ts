import type { Page } from '../engine/index.ts'
import type { Contact } from '../reading.ts'
import type { ContactData } from './data.ts'

/** How the parties sat, of what rank they were, and the named process it belongs to, from the words of the clause. */
export function shapeOf(
  page: Page,
  [first, end]: readonly [number, number],
  data: ContactData,
): Pick<Contact, 'format' | 'level' | 'process'> {
  const words = ` ${page.lower.slice(first, end).join(' ')} `
  const format = firstNamed(data.formats, words)
  const level = firstNamed(data.levels, words)
  const process = processIn(page, first, end, data)
  return { ...(format ? { format } : {}), ...(level ? { level } : {}), ...(process ? { process } : {}) }
}

function firstNamed<Key extends string>(
  table: Readonly<Partial<Record<Key, readonly string[]>>>,
  words: string,
): Key | undefined {
  const rows = Object.entries(table) as [Key, readonly string[]][]
  return rows.find(([, entries]) => entries.some((entry) => words.includes(` ${entry} `)))?.[0]
}

function processIn({ analysis }: Page, first: number, end: number, data: ContactData): string | undefined {
  const text = analysis.text.slice(analysis.starts[first], analysis.ends[end - 1])
  return processNames(data)?.exec(text)?.[0]
}

/** A name in capitals that ends in a word for a standing forum: "the Lake Process", "the Aldan Contact Group". */
function processNames(data: ContactData): RegExp | undefined {
  if (!data.processes.length) return undefined
  let names = known.get(data)
  if (!names) {
    names = new RegExp(`(?:\\p{Lu}[\\p{L}-]+ ){1,3}(?:${data.processes.join('|')})(?![\\p{L}])`, 'u')
    known.set(data, names)
  }
  return names
}

const known = new WeakMap<ContactData, RegExp>()
