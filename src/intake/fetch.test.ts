import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fetchPages, type Fetched } from './fetch.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'intake-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function fetched(paths: readonly string[], stdin?: AsyncIterable<Uint8Array>): Promise<Fetched[]> {
  const all: Fetched[] = []
  for await (const one of fetchPages(paths, stdin)) all.push(one)
  return all
}

/** `name` for a page, `name: code` for a problem, paths without the folder. */
function names(all: readonly Fetched[]): string[] {
  return all.map((one) =>
    ('page' in one ? one.page.file : `${one.problem.file}: ${one.problem.code}`).replace(`${folder}/`, ''),
  )
}

function write(name: string, text = 'words') {
  mkdirSync(join(folder, name, '..'), { recursive: true })
  writeFileSync(join(folder, name), text)
}

test('a folder is walked to the bottom in the order of code units, hidden files left out', async () => {
  for (const name of ['b.txt', 'a/2.html', 'a/10.md', 'Z', '.hidden', '.git/x', 'é.txt']) write(name)
  expect(names(await fetched([folder]))).toEqual(['Z', 'a/10.md', 'a/2.html', 'b.txt', 'é.txt'])
})

test('what is not there is named, and all others are read', async () => {
  write('a.txt')
  write('b.txt')
  const paths = [join(folder, 'a.txt'), join(folder, 'gone.txt'), join(folder, 'b.txt')]
  expect(names(await fetched(paths))).toEqual(['a.txt', 'gone.txt: not-found', 'b.txt'])
})

test.skipIf(process.getuid?.() === 0)('what may not be read is named', async () => {
  write('a.txt')
  write('b.txt')
  chmodSync(join(folder, 'a.txt'), 0)
  expect(names(await fetched([folder]))).toEqual(['a.txt: not-readable', 'b.txt'])
})

test('a broken link is named; a link that leads back up ends nothing', async () => {
  write('a.txt')
  symlinkSync(join(folder, 'gone'), join(folder, 'broken'))
  symlinkSync(folder, join(folder, 'loop'))
  expect(names(await fetched([folder]))).toEqual(['a.txt', 'broken: not-found'])
})

test('an empty folder is a problem when it was asked for', async () => {
  mkdirSync(join(folder, 'empty'))
  write('full/a.txt')
  mkdirSync(join(folder, 'full/empty'))
  expect(names(await fetched([join(folder, 'empty'), join(folder, 'full')]))).toEqual([
    'empty: no-files',
    'full/a.txt',
  ])
})

async function* stdin() {
  yield new TextEncoder().encode('They ')
  yield new TextEncoder().encode('met.')
}

test('standard input is one page', async () => {
  const [one] = await fetched(['-'], stdin())
  expect(one).toMatchObject({ page: { file: '-' } })
  expect('page' in one! && new TextDecoder().decode(one.page.bytes)).toBe('They met.')
})
