import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** One file of the built page, held in memory. */
export interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly type: string
  /** A strong validator: a hash of `bytes`, in quotation marks. */
  readonly etag: string
}

/** The files of the page by their path from its folder, with `/`: `index.html`, `assets/index-1a2b.js`. */
export type PageFiles = ReadonlyMap<string, PageFile>

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
}

/**
 * The built page, read once. Only what was there then is ever served, so a path in a request cannot
 * lead out of `folder`.
 *
 * @throws Error where there is no `index.html` in `folder`
 */
export async function readPage(folder: URL): Promise<PageFiles> {
  const root = fileURLToPath(folder)
  const files = new Map<string, PageFile>()
  for (const path of await filesIn(root)) {
    const bytes = new Uint8Array(await readFile(path))
    const type = TYPES[extname(path)] ?? 'application/octet-stream'
    files.set(relative(root, path).split(sep).join('/'), { bytes, type, etag: etagOf(bytes) })
  }
  if (!files.has('index.html'))
    throw new Error(`Cannot find index.html in ${root}: build the page with "npm run build"`)
  return files
}

/** A strong ETag of `bytes`. */
export function etagOf(bytes: Uint8Array | string): string {
  return `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`
}

async function filesIn(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}
