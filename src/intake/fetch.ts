import { lstat, readdir, readFile, stat } from 'node:fs/promises'
import type { IntakeProblem, RawPage } from './page.ts'

/** What was found at a path: a page, or why there is none. */
export type Fetched = { readonly page: RawPage } | { readonly problem: IntakeProblem }

/** Bigger files are not read at all. */
const LARGEST = 64_000_000

/**
 * The pages at `paths`: files, folders (walked to the bottom, in the order of code units, hidden files
 * left out) and `-` for `stdin`. What cannot be read is a problem with its name; all others are read.
 */
export async function* fetchPages(
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array> = process.stdin,
): AsyncGenerator<Fetched> {
  for (const path of paths) {
    if (path === '-') yield { page: { file: '-', bytes: await readAll(stdin) } }
    else yield* fetchPath(path.replaceAll('\\', '/'), true)
  }
}

async function* fetchPath(path: string, asked: boolean): AsyncGenerator<Fetched> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) yield* fetchFolder(path, asked)
    else if (!found.isFile()) yield notRead(path, 'no-file', 'It is neither a file nor a folder.')
    else if (found.size > LARGEST) yield tooLarge(path, found.size)
    else yield { page: { file: path, bytes: await readFile(path) } }
  } catch (error) {
    yield notRead(path, ...reasonOf(error))
  }
}

async function* fetchFolder(path: string, asked: boolean): AsyncGenerator<Fetched> {
  const names = (await readdir(path)).filter((name) => !name.startsWith('.'))
  names.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  if (!names.length && asked) yield notRead(path, 'no-files', 'There are no files in it.')
  for (const name of names) {
    const inside = `${path.replace(/\/+$/, '')}/${name}`
    // A link to a folder may lead back up: only links to files are followed.
    const link = await lstat(inside).catch(() => undefined)
    if (link?.isSymbolicLink() && (await stat(inside).catch(() => undefined))?.isDirectory()) continue
    yield* fetchPath(inside, false)
  }
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const TODO: Readonly<Partial<Record<IntakeProblem['code'], string>>> = {
  'not-found': 'Check the path, or leave it out.',
  'not-readable': 'Give yourself the right to read it, or leave it out.',
  'no-files': 'Put reports into it, or name another folder.',
}

function reasonOf(error: unknown): [IntakeProblem['code'], string] {
  const code = (error as { code?: string }).code
  if (code === 'ENOENT') return ['not-found', 'There is no such file or folder.']
  if (code === 'EACCES' || code === 'EPERM') return ['not-readable', 'It may not be read by this user.']
  return ['not-readable', `It could not be read: ${(error as Error).message}.`]
}

function notRead(file: string, code: IntakeProblem['code'], says: string): Fetched {
  return { problem: { file, code, says, todo: TODO[code] ?? 'Leave it out.' } }
}

function tooLarge(file: string, size: number): Fetched {
  const says = `It is ${Math.round(size / 1e6)} MB, more than any report.`
  return { problem: { file, code: 'too-large', says, todo: 'Split it into one file a report.' } }
}
