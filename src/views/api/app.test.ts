import { expect, test } from 'vitest'
import type { Reading } from '../../readings/index.ts'
import type { Difference, NegotiationRecord, RecordItem } from '../../record/index.ts'
import { makeApp } from './app.ts'
import { etagOf } from './page.ts'
import type { PageFile, PageFiles } from './page.ts'
import { serve } from './serve.ts'

const REPORT = 'early news (1)-00ff00ff'

test('the record, its reports and its items are answered as JSON', async () => {
  const app = appOf()
  const record = await app.request('/api/record')
  expect(record.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(((await record.json()) as NegotiationRecord).items).toHaveLength(2)

  const report = await app.request(`/api/reports/${encodeURIComponent(REPORT)}`)
  expect(((await report.json()) as Reading).report.text).toBe('They met.')

  const item = await app.request(`/api/items/${encodeURIComponent(`${REPORT}/contact-1`)}`)
  expect(await item.json()).toMatchObject({
    item: { id: `${REPORT}/contact-1` },
    discrepancies: [{ field: 'time' }],
  })
  const unescaped = await app.request(`/api/items/${encodeURI(`${REPORT}/contact-1`)}`)
  expect(unescaped.status).toBe(200)
})

test('as of a day, later reports and items are not there', async () => {
  const app = appOf()
  const record = (await (await app.request('/api/record?as_of=2031-05-01')).json()) as NegotiationRecord
  expect(record.items.map((item) => item.id)).toEqual([`${REPORT}/contact-1`])
  expect((await app.request('/api/items/late/statement-1?as_of=2031-05-01')).status).toBe(404)
  expect((await app.request('/api/items/late/statement-1?as_of=2031-05-02')).status).toBe(200)
  expect((await app.request('/api/reports/late?as_of=2031-05-01')).status).toBe(404)
  expect((await app.request('/api/reports/late')).status).toBe(200)
})

test.each(['2031-02-30', 'yesterday', '2031-5-1', '', '2031-05-01T10:00'])(
  'as_of=%s is refused',
  async (date) => {
    const answer = await appOf().request(`/api/record?as_of=${encodeURIComponent(date)}`)
    expect(answer.status).toBe(400)
    const { error, says } = (await answer.json()) as { error: string; says: string }
    expect(error).toBe('bad-date')
    expect(says).toContain(`“${date}”`)
    expect(says).toContain('YYYY-MM-DD')
  },
)

test('what is new between two days, or since one', async () => {
  const app = appOf()
  const told = async (query: string): Promise<Difference> =>
    (await (await app.request(`/api/difference?${query}`)).json()) as Difference
  expect(await told('from=2031-04-30&to=2031-05-01')).toMatchObject({
    from: '2031-04-30',
    to: '2031-05-01',
    reports: [REPORT],
    items: [`${REPORT}/contact-1`],
  })
  expect(await told('from=2031-05-01')).toMatchObject({ reports: ['late'], items: ['late/statement-1'] })
  expect(await told('from=2031-05-02&to=2031-05-02')).toMatchObject({ reports: [], items: [] })
})

test.each([
  ['', 'bad-range', 'such as ?from='],
  ['from=2031-05-02&to=2031-05-01', 'bad-range', 'from 2031-05-02 to 2031-05-01'],
  ['from=May', 'bad-date', '“May”'],
  ['from=2031-05-01&to=', 'bad-date', '?to='],
])('the difference of ?%s is refused', async (query, error, words) => {
  const answer = await appOf().request(`/api/difference?${query}`)
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({ error, says: expect.stringContaining(words) })
})

test('a day asked for twice is put together once', async () => {
  const asked: string[] = []
  const app = makeApp({
    record: recordUpTo('9'),
    readings: [],
    recordAsOf: (date) => (asked.push(date), recordUpTo(date)),
  })
  for (const _ of [1, 2]) await app.request('/api/record?as_of=2031-05-01')
  await app.request('/api/difference?from=2031-05-01&to=2031-05-02')
  expect(asked).toEqual(['2031-05-01', '2031-05-02'])
})

test('without a way to go back, as_of is refused and not ignored', async () => {
  const answer = await makeApp({ record: recordUpTo('9'), readings: [] }).request(
    '/api/record?as_of=2031-05-01',
  )
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({ error: 'as-of-not-offered' })
})

test.each([
  '/api/reports/none',
  '/api/items/none',
  '/api/else',
  '/secret.txt',
  '/../package.json',
  '/assets/',
])('%s is a 404 in JSON', async (path) => {
  const answer = await appOf().request(path)
  expect(answer.status).toBe(404)
  expect(await answer.json()).toMatchObject({
    error: 'not-found',
    says: expect.stringContaining('There is no'),
  })
})

test('the page comes with validators, and its hashed files are kept', async () => {
  const app = appOf()
  const page = await app.request('/')
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(page.headers.get('cache-control')).toBe('no-cache')
  const etag = page.headers.get('etag') ?? ''
  const again = await app.request('/', { headers: { 'If-None-Match': etag } })
  expect([again.status, await again.text()]).toEqual([304, ''])
  const script = await app.request('/assets/index-1a2b.js')
  expect(script.headers.get('cache-control')).toContain('immutable')
  const record = await app.request('/api/record')
  const same = { headers: { 'If-None-Match': record.headers.get('etag') ?? '' } }
  expect((await app.request('/api/record', same)).status).toBe(304)
})

test.each(['/', '/api/record', '/nothing', '/assets/index-1a2b.js'])(
  '%s has a strict policy',
  async (path) => {
    const answer = await appOf().request(path)
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  },
)

test('a foreign host name is refused', async () => {
  const answer = await appOf().request('http://rebound.example/api/record')
  expect(answer.status).toBe(403)
  expect(await answer.text()).toContain('rebound.example')
  const allowed = makeApp({ record: recordUpTo('9'), readings: [], hosts: ['desk.example'] })
  expect((await allowed.request('http://desk.example:8080/api/record')).status).toBe(200)
})

test('a taken port gives the next free one, and says so', async () => {
  const first = await serve(appOf(), { port: 0 })
  const second = await serve(appOf(), { port: first.port })
  expect(first.says).toBeUndefined()
  expect(second.port).toBeGreaterThan(first.port)
  expect(second.says).toContain(`Port ${first.port} is taken`)
  expect((await fetch(`${second.url}api/record`)).status).toBe(200)
  await Promise.all([first.close(), second.close()])
  await expect(fetch(first.url)).rejects.toThrow()
})

function appOf(): ReturnType<typeof makeApp> {
  return makeApp({
    record: recordUpTo('9999'),
    readings: [readingOf(REPORT), readingOf('late')],
    recordAsOf: recordUpTo,
    page: PAGE,
  })
}

const PAGE: PageFiles = new Map([
  ['index.html', fileOf('<!doctype html>', 'text/html; charset=utf-8')],
  ['assets/index-1a2b.js', fileOf('1', 'text/javascript; charset=utf-8')],
])

function fileOf(text: string, type: string): PageFile {
  const bytes = new TextEncoder().encode(text)
  return { bytes, type, etag: etagOf(bytes) }
}

function recordUpTo(date: string): NegotiationRecord {
  const told = [
    { id: `${REPORT}/contact-1`, report: REPORT, published: '2031-05-01' },
    { id: 'late/statement-1', report: 'late', published: '2031-05-02' },
  ].filter(({ published }) => published <= date)
  return {
    format: 'demarche/1',
    made_by: 'a test',
    ...(date < '9' ? { as_of: date } : {}),
    reports: told.map(({ report }) => ({ id: report })) as unknown as NegotiationRecord['reports'],
    actors: [],
    items: told.map((one) => ({
      ...one,
      kind: 'statement',
      modality: 'held',
      speaker: [],
      issues: [],
      independent_sources: 1,
      mentions: [{ item: one.id, report: one.report, quote: '', evidence: [[0, 9]] }],
      history: [],
      accounts: [],
    })) as unknown as readonly RecordItem[],
    positions: [],
    agreed: [],
    open_issues: [],
    phases: [],
    days: [],
    commitments_watch: [],
    discrepancies: [{ about: `${REPORT}/contact-1`, field: 'time', type: 'contradiction', values: [] }],
    remarks: [],
  }
}

function readingOf(id: string): Reading {
  return { report: { id, text: 'They met.' } } as unknown as Reading
}
