import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { en as contacts } from './contacts/en.ts'
import type { Parts, WordLists } from './engine/index.ts'
import { en as moves } from './moves/en.ts'

interface Words {
  readonly lists?: WordLists
  readonly parts?: Parts
}

/** What the rule files of a reader bring, and what the reader makes of all of it: of two by one name, the last. */
const READERS = { contacts, moves } satisfies Record<string, Words>

describe.each(Object.entries(READERS))('the English words of %s', (reader, whole: Words) => {
  test.each(['lists', 'parts'] as const)('%s of one name are the same in all rule files', async (kind) => {
    for (const [file, words] of await wordsIn(reader))
      for (const [name, value] of Object.entries(words[kind] ?? {}))
        expect(whole[kind]?.[name], `${name} of ${file}`).toEqual(value)
  })

  test('no list has a word twice', () => {
    const twice = Object.entries(whole.lists ?? {}).map(([name, words]) => [name, repeated(words)])
    expect(twice.filter(([, words]) => words?.length)).toEqual([])
  })
})

/** What each file of a reader's `english` folder exports that has lists or parts. */
async function wordsIn(reader: string): Promise<(readonly [string, Words])[]> {
  const folder = new URL(`./${reader}/english/`, import.meta.url)
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.includes('.test.'))
  const found = await Promise.all(
    files.map(async (file) => {
      const exported = (await import(new URL(file, folder).href)) as Record<string, Words>
      return Object.values(exported).map((words) => [file, words] as const)
    }),
  )
  return found.flat()
}

function repeated(words: readonly string[]): string[] {
  return words.filter((word, i) => words.indexOf(word) < i)
}
