import { Hono } from 'hono'
import type { Context } from 'hono'
import type { Reading } from '../../readings/index.ts'
import { difference } from '../../record/index.ts'
import type { NegotiationRecord } from '../../record/index.ts'
import { etagOf } from './page.ts'
import type { PageFiles } from './page.ts'

/** What the server shows. All of it is read when the app is made; nothing can be changed through it. */
export interface AppOptions {
  readonly record: NegotiationRecord
  readonly readings: readonly Reading[]
  /** The record as it stood at the end of `date` (`YYYY-MM-DD`). Without it, `?as_of` is refused. */
  readonly recordAsOf?: (date: string) => NegotiationRecord
  /** The built page. Without it only `/api` answers. */
  readonly page?: PageFiles
  /**
   * Names in the `Host` header that are answered, ports left out; the loopback names where absent.
   * Another name is refused, so that no web page can reach a local dossier by pointing its own
   * name at this machine.
   */
  readonly hosts?: readonly string[]
}

/** What every answer that is not the thing asked for looks like. */
export interface ApiError {
  /** A fixed word for programs: `not-found`, `bad-date`, `bad-range`, `as-of-not-offered`, `host-refused`. */
  readonly error: string
  /** What was done, with which value, and what to do. */
  readonly says: string
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

const SECURITY: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/**
 * The API and the page, as a fetch handler that any server can run; README.md beside this file lists
 * what it answers. Errors are JSON (`ApiError`).
 */
export function makeApp(given: AppOptions): Hono {
  const app = new Hono()
  const options = remembering(given)
  const hosts = options.hosts ?? LOOPBACK
  app.use(async (c, next) => {
    const host = new URL(c.req.url).hostname
    if (!hosts.includes(host)) c.res = refused(c, host)
    else await next()
    for (const [name, value] of Object.entries(SECURITY)) c.res.headers.set(name, value)
  })
  addApi(app, options)
  addPage(app, options.page ?? new Map())
  app.notFound((c) =>
    failure(
      c,
      404,
      'not-found',
      `There is nothing at ${c.req.path}: the page is at /, the record at /api/record`,
    ),
  )
  return app
}

function addApi(app: Hono, options: AppOptions): void {
  const readings = new Map(options.readings.map((reading) => [reading.report.id, reading]))
  app.get('/api/record', (c) => withRecord(c, options, (record) => json(c, record)))
  app.get('/api/difference', (c) => differenceBetween(c, options))
  app.get('/api/reports/:id{.+}', (c) =>
    withRecord(c, options, (record) => {
      const id = c.req.param('id')
      const reading = readings.get(id)
      return reading && record.reports.some((report) => report.id === id)
        ? json(c, reading)
        : missing(c, 'report', id, record)
    }),
  )
  app.get('/api/items/:id{.+}', (c) =>
    withRecord(c, options, (record) => {
      const id = c.req.param('id')
      const item = record.items.find((one) => one.id === id)
      if (!item) return missing(c, 'item', id, record)
      return json(c, { item, discrepancies: record.discrepancies.filter(({ about }) => about === id) })
    }),
  )
}

/** The page's files. Names under `assets/` carry a hash of their content, so they never change. */
function addPage(app: Hono, page: PageFiles): void {
  app.get('*', async (c, next) => {
    const path = c.req.path === '/' ? 'index.html' : c.req.path.slice(1)
    const file = page.get(path)
    if (!file) return next()
    const caching = path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
    const headers = { ETag: file.etag, 'Cache-Control': caching, 'Content-Type': file.type }
    if (c.req.header('If-None-Match') === file.etag) return c.body(null, 304, headers)
    return c.body(file.bytes, 200, headers)
  })
}

/** Answers from the record as of the day asked for; 400 where that day cannot be understood. */
function withRecord(
  c: Context,
  options: AppOptions,
  answer: (record: NegotiationRecord) => Response,
): Response {
  const date = c.req.query('as_of')
  return refusal(c, options, 'as_of', date) ?? answer(recordOf(options, date))
}

/** What is new at the end of the day `to` (of all reports, where it is absent) since the end of the day `from`. */
function differenceBetween(c: Context, options: AppOptions): Response {
  const { from, to } = c.req.query()
  if (from === undefined) {
    const says = 'Cannot tell what is new without a day to begin at: add it, such as ?from=2025-03-20'
    return failure(c, 400, 'bad-range', says)
  }
  const refused = refusal(c, options, 'from', from) ?? refusal(c, options, 'to', to)
  if (refused) return refused
  if (to !== undefined && to < from) {
    const says = `Cannot tell what is new from ${from} to ${to}: give the earlier day as from`
    return failure(c, 400, 'bad-range', says)
  }
  return json(c, difference(recordOf(options, from), recordOf(options, to)))
}

function recordOf({ record, recordAsOf }: AppOptions, date: string | undefined): NegotiationRecord {
  return date === undefined || !recordAsOf ? record : recordAsOf(date)
}

/** The answer to a day that cannot be understood, or that this server cannot go back to. */
function refusal(
  c: Context,
  { recordAsOf }: AppOptions,
  name: string,
  date: string | undefined,
): Response | undefined {
  if (date === undefined) return undefined
  if (!isDay(date)) {
    const says = `Cannot show the record as of “${date}”, which is not a day: write it as YYYY-MM-DD, such as ?${name}=2025-03-20`
    return failure(c, 400, 'bad-date', says)
  }
  if (recordAsOf) return undefined
  const says = `Cannot show the record as of ${date}, as this server holds one record only: leave ?${name} out`
  return failure(c, 400, 'as-of-not-offered', says)
}

/** So many days' records are kept: a reader goes back and forth between a few. */
const KEPT = 8

/** The same, with the records of the days that were asked for last kept. */
function remembering(options: AppOptions): AppOptions {
  const { recordAsOf } = options
  if (!recordAsOf) return options
  const kept = new Map<string, NegotiationRecord>()
  return {
    ...options,
    recordAsOf: (date) => {
      const record = kept.get(date) ?? recordAsOf(date)
      kept.delete(date)
      kept.set(date, record)
      for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest)
      return record
    },
  }
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** What was answered, by the value: a record is long, and written once. */
const written = new WeakMap<object, { readonly body: string; readonly etag: string }>()

function json(c: Context, value: object): Response {
  const { body, etag } = written.get(value) ?? write(value)
  const headers = {
    ETag: etag,
    'Cache-Control': 'no-cache',
    'Content-Type': 'application/json; charset=utf-8',
  }
  return c.req.header('If-None-Match') === etag ? c.body(null, 304, headers) : c.body(body, 200, headers)
}

function write(value: object): { readonly body: string; readonly etag: string } {
  const body = JSON.stringify(value)
  const made = { body, etag: etagOf(body) }
  written.set(value, made)
  return made
}

function missing(c: Context, what: 'report' | 'item', id: string, record: NegotiationRecord): Response {
  const stand = record.as_of === undefined ? 'in this record' : `in the record as of ${record.as_of}`
  return failure(
    c,
    404,
    'not-found',
    `There is no ${what} “${id}” ${stand}: its ${what}s are listed in /api/record`,
  )
}

function refused(c: Context, host: string): Response {
  const says = `Cannot answer for the host “${host}”: open the page by the address the server printed, or allow this name when starting it`
  return failure(c, 403, 'host-refused', says)
}

function failure(c: Context, status: 400 | 403 | 404, error: string, says: string): Response {
  return c.json({ error, says } satisfies ApiError, status)
}
