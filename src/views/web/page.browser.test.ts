import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { chromium } from 'playwright-core'
import type { Browser, Locator, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { makeApp, readPage, serve } from '../api/index.ts'
import type { Serving } from '../api/index.ts'
import { difference } from '../../record/index.ts'
import { inventedReadings, inventedRecord, longRecord } from './page/invented/record.ts'

const CHROMIUM = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path && existsSync(path),
)
if (!CHROMIUM) console.warn('The page is not tested: install Chromium or name it in CHROMIUM')

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run']
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync']

const TIMELINE = '?view=timeline'

let folder: string
let serving: Serving
let browser: Browser
/** What the browser found wrong with the page: scripts that failed, content the policy refused. */
let complaints: string[] = []

// Without Chromium this fails where CI is set, and is skipped elsewhere.
describe.skipIf(!CHROMIUM && !process.env['CI'])('the page', () => {
  beforeAll(async () => {
    if (!CHROMIUM) throw new Error('Cannot test the page as there is no Chromium: install it or set CHROMIUM')
    folder = await mkdtemp(join(tmpdir(), 'demarche-page-'))
    const configFile = fileURLToPath(new URL('./page/vite.config.ts', import.meta.url))
    await build({ configFile, logLevel: 'error', build: { outDir: folder } })
    serving = await serve(
      makeApp({
        record: inventedRecord(),
        readings: inventedReadings,
        recordAsOf: inventedRecord,
        page: await readPage(pathToFileURL(`${folder}/`)),
      }),
      { port: 0 },
    )
    browser = await chromium.launch({ executablePath: CHROMIUM, args: [...ARGS, ...QUIET] })
  }, 60_000)

  afterAll(async () => {
    await browser?.close()
    await serving?.close()
    if (folder) await rm(folder, { recursive: true })
  })

  afterEach(() => {
    const found = complaints
    complaints = []
    expect(found).toEqual([])
  })

  test('every item of the record is a line of the timeline', async () => {
    const page = await open(TIMELINE)
    expect(await page.locator('[data-entry]').count()).toBe(inventedRecord().items.length)
    expect(await page.locator('.timeline h3').allTextContents()).toContain('11 March, year not given')
    expect(await page.locator('.timeline h3').allTextContents()).toContain('No date given')
    const talks = page.locator('[data-entry="selt-wire-22222222/contact-1"]')
    expect(await talks.textContent()).toContain('4 sources, 3 origins')
    expect(await talks.getByText('How long: 9 hours').count()).toBe(1)
    expect(await talks.getByText('How long: 4 hours').count()).toBe(1)
    await page.close()
  })

  test('what is new since the last day of reports but one, or any day', async () => {
    const page = await open()
    expect(await page.locator('.news [role=status]').textContent()).toContain('17 March 2031')
    const fresh = (): Promise<string | null> => page.locator('main').textContent()
    expect(await fresh()).toContain('initialled a text in Port Ilmen')
    expect(await fresh()).not.toContain('joint patrol')
    await page.getByRole('button', { name: '7 days' }).click()
    await page.getByText('Norland rejects', { exact: true }).first().waitFor()
    expect(page.url()).toContain('since=2031-03-12')
    const parts = page.locator('.part')
    const of = (title: string): Locator => parts.filter({ has: page.getByRole('heading', { name: title }) })
    expect(await of('Told otherwise than before').textContent()).toMatch(/was .*, now/)
    expect(await of('Positions taken or changed').textContent()).toContain('before: welcomes')
    expect(await of('In reports without a date').textContent()).toContain('They shook hands')
    expect(await of('Agreed, offered').textContent()).not.toContain('They shook hands')
    const truce = parts.locator('[data-entry="selt-monitor-bbbbbbbb/commitment-1"]').first()
    expect(await truce.textContent()).toContain('1 source: in Selt Monitor, 17 March 2031')
    await page.close()
  })

  test('what is new up to the day of the view; a day after it is passed over', async () => {
    const page = await open('?as_of=2031-03-11&since=2031-03-10')
    expect(await page.locator('.news [role=status]').textContent()).toMatch(/^2 reports since/)
    expect(await page.locator('main').textContent()).not.toContain('joint patrol')
    await page.goto(`${serving.url}?as_of=2031-03-11&since=2031-03-12`)
    expect(await page.locator('.news [role=status]').textContent()).toContain('10 March 2031')
    await page.close()
  })

  test('of much news few lines are made at once', async () => {
    const page = await browser.newPage()
    const items = longRecord(3000).items.map((item, n) => ({
      ...item,
      mentions: item.mentions.map((told) => ({ ...told, item: item.id, quote: `${told.quote} ${n}` })),
    }))
    const made = difference(inventedRecord('1900-01-01'), { ...inventedRecord(), items })
    await page.route('**/api/record', (route) => route.fulfill({ json: { ...inventedRecord(), items } }))
    await page.route('**/api/difference*', (route) => route.fulfill({ json: made }))
    await page.goto(serving.url)
    await page.locator('[data-entry]').first().waitFor()
    const lines = (): Promise<number> => page.locator('[data-entry]').count()
    expect(await lines()).toBeLessThan(500)
    const [before, more] = [await lines(), page.getByRole('button', { name: 'more entries' }).last()]
    await more.scrollIntoViewIfNeeded()
    await expect.poll(lines).toBeGreaterThan(before)
    await page.close()
  })

  test('a line within a line opens its own words', async () => {
    const page = await open('?view=watch')
    await page.locator('.within [data-entry="selt-monitor-bbbbbbbb/incident-4"] blockquote').click()
    await page.locator('.panel .text').waitFor()
    expect(page.url()).toContain('item=selt-monitor-bbbbbbbb/incident-4')
    await page.close()
  })

  test('where things stand: agreed in whose words, open and why, steps', async () => {
    const page = await open('?view=stand')
    const on = async (issue: string): Promise<string> =>
      (await page.locator(`#on-${issue}`).textContent()) ?? ''
    for (const words of [
      'Agreed by Norland and Sudmark',
      'reported 14 March 2031',
      'of the parties only Sudmark says so',
      'stated to end on 13 April 2031',
      'All accounts have the words “across the”',
      'said to be in force (reported 17 March 2031)',
    ])
      expect(await on('ceasefire')).toContain(words)
    expect(await on('monitoring')).toContain('Open: a proposal waits for an answer; refused.')
    expect(await on('monitoring')).toContain('no answer reported by Sudmark')
    expect(await on('territory')).toContain('Norland demands: “the return of the mill”')
    await page.close()
  })

  test('positions: a cell opens what came before, with its evidence', async () => {
    const page = await open('?view=positions')
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'monitoring' }) })
    const cell = row.getByRole('button').filter({ hasText: 'rejects' })
    expect(await cell.textContent()).toContain('tellings differ')
    await cell.click()
    const opened = page.locator('tr.opened')
    expect(await opened.locator('.lead').allTextContents()).toEqual([
      expect.stringContaining('rejects'),
      expect.stringContaining('welcomes'),
    ])
    expect(await opened.textContent()).toContain('until 17 March 2031, replaced by a later one')
    expect(await opened.textContent()).toContain('told by Sudmark only')
    await opened.getByRole('button', { name: 'Open the report' }).first().click()
    await until(page, 'CSS.highlights.get("evidence")?.size === 1')
    expect(page.url()).toContain('cell=')
    const before = await open('?view=positions&as_of=2031-03-16')
    expect(await before.locator('main').textContent()).toContain('No report tells of a position')
    await Promise.all([page.close(), before.close()])
  })

  test('the watch says who says what, sets counts beside each other, and never judges', async () => {
    const page = await open('?view=watch')
    const text = (await page.locator('main').textContent()) ?? ''
    for (const words of [
      'claimed by Sudmark, and denied',
      'denied by Norland',
      'while it was to be in force',
      'No report gives who monitors it',
      'By one side alone',
      'declared by one side alone',
    ])
      expect(text).toContain(words)
    expect(text).not.toMatch(/violat|breach/i)
    const [mission, sudmark] = await page.locator('.tallies .entry').allTextContents()
    expect(mission).toContain('Periodnot given')
    expect(sudmark).toMatch(/^40.*Done byNorlandPeriod15 – 16 March 2031/)
    await page.close()
  })

  test('two accounts stand beside each other: by both, by one, denied', async () => {
    const page = await open('?view=accounts')
    const heads = await page.locator('.accounts h4').allTextContents()
    expect(heads).toEqual(
      expect.arrayContaining(['Said by both', 'Only Norland says', 'Told by one, denied by the other']),
    )
    const pair = page.locator('.pair').filter({ hasText: 'Sudmark denies' })
    expect(await pair.locator('h5').allTextContents()).toEqual(['Norland tells', 'Sudmark denies'])
    await pair.getByRole('button', { name: 'Open the report' }).last().click()
    await page.locator('.panel .text').waitFor()
    await page.close()
  })

  test('keys and the address lead to each view', async () => {
    const page = await open()
    for (const [n, view] of ['', 'stand', 'positions', 'watch', 'accounts', 'timeline'].entries()) {
      await page.keyboard.press(String(n + 1))
      await expect.poll(() => new URL(page.url()).searchParams.get('view') ?? '').toBe(view)
      expect(await page.locator('main h2').count()).toBe(1)
    }
    await page.goBack()
    expect(await page.getByRole('button', { name: 'Two accounts' }).getAttribute('aria-current')).toBe('page')
    await page.close()
  })

  test('an actor chosen leaves only what involves him, and the choice is in the address', async () => {
    const page = await open(TIMELINE)
    await page.getByRole('checkbox', { name: 'Tomas Erlund' }).check()
    await until(page, 'document.querySelectorAll("[data-entry]").length < 10')
    const lines = await page.locator('[data-entry]').allTextContents()
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines) expect(line).toMatch(/Erlund/)
    expect(page.url()).toContain('actor=person/tomas-erlund')
    const again = await open(new URL(page.url()).search)
    expect(await again.locator('[data-entry]').count()).toBe(lines.length)
    await Promise.all([page.close(), again.close()])
  })

  test('a state chosen brings those who speak for it', async () => {
    const page = await open('?view=timeline&actor=state/xnr&kind=statement')
    expect(await page.locator('[data-entry]').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('Olena Drach')]),
    )
    await page.close()
  })

  test('search, kinds and days hold back what does not pass', async () => {
    const searched = await open('?view=timeline&q=ОЛЕНА')
    expect(await searched.locator('[data-entry]').count()).toBeGreaterThan(0)
    const days = await open('?view=timeline&from=2031-03-14&to=2031-03-16')
    const during = await days.locator('[data-entry]').allTextContents()
    expect(during).toHaveLength(2)
    expect(during.join('\n')).toContain('She is in Sund since 12 March')
    const nothing = await open('?view=timeline&q=nobody+says+this')
    expect(await nothing.locator('.nothing').textContent()).toContain('No entry passes this filter')
    await Promise.all([searched.close(), days.close(), nothing.close()])
  })

  test('a click shows the report with exactly the quoted words highlighted', async () => {
    const page = await open(TIMELINE)
    for (const item of inventedRecord().items) {
      await page.locator(`[data-entry="${item.id}"] .read, [data-entry="${item.id}"] .kind`).last().click()
      const mention = item.mentions.find(({ report }) => page.url().includes(report)) ?? item.mentions.at(0)
      await expect
        .poll(() => page.evaluate("[...(CSS.highlights.get('evidence') ?? [])].map(String).join(' ')"))
        .toBe(mention?.quote)
      expect(await page.locator('#marked').textContent()).toContain(mention?.quote.slice(0, 40))
    }
    await page.close()
  })

  test('the highlighted words are in view, also on a narrow page', async () => {
    for (const width of [1280, 390]) {
      const page = await open('?item=night-wire-11111111/statement-4', { width, height: 420 })
      await until(page, 'CSS.highlights.get("evidence")?.size === 1')
      await until(
        page,
        `(() => {
        const { top, bottom } = [...CSS.highlights.get('evidence')][0].getBoundingClientRect()
        return top > document.querySelector('.panel-head').getBoundingClientRect().bottom - 4 && bottom < innerHeight
      })()`,
      )
      await page.close()
    }
  })

  test('without highlights of the browser the words are marked', async () => {
    const page = await browser.newPage()
    await page.addInitScript(
      'delete CSS.highlights; Object.defineProperty(window, "Highlight", { value: undefined })',
    )
    await page.addInitScript('Object.setPrototypeOf(CSS, {})')
    await page.goto(`${serving.url}?item=aldavia-radio-55555555/statement-5`)
    await page.locator('mark').first().waitFor()
    const marked = await page.locator('mark.evidence').allTextContents()
    expect(marked.join('')).toBe('Varga had asked for a list of prisoners at about 14:30')
    await page.close()
  })

  test('the next report that says it is one step away', async () => {
    const page = await open('?item=selt-wire-22222222/contact-1')
    await page.getByText('Report 1 of 4').waitFor()
    await page.keyboard.press('n')
    await page.getByText('Report 2 of 4').waitFor()
    expect(page.url()).toContain('report=')
    await page.keyboard.press('p')
    await page.getByText('Report 1 of 4').waitFor()
    await page.close()
  })

  test('the keyboard leads through lines, into a report and back', async () => {
    const page = await open(TIMELINE)
    const focused = (): Promise<unknown> =>
      page.evaluate('document.activeElement?.getAttribute("data-entry")')
    await page.keyboard.press('j')
    const first = await focused()
    expect(first).toBeTruthy()
    await page.keyboard.press('ArrowDown')
    expect(await focused()).not.toBe(first)
    await page.keyboard.press('k')
    expect(await focused()).toBe(first)
    await page.keyboard.press('Enter')
    await until(page, 'document.activeElement?.tagName === "H2"')
    await page.keyboard.press('Escape')
    await page.locator('.panel').waitFor({ state: 'detached' })
    expect(await focused()).toBe(first)
    await page.keyboard.press('/')
    expect(await page.evaluate('document.activeElement?.id')).toBe('search')
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.close()
  })

  test('as of a day, what came later is not there', async () => {
    const page = await open('?view=timeline&as_of=2031-03-12')
    const text = (await page.locator('main').textContent()) ?? ''
    expect(text).toContain('Delegations from Norland')
    expect(text).not.toContain('initialled')
    expect(text).not.toContain('postponed')
    expect(await page.locator('.as-of').textContent()).toContain('12 March 2031')
    await page.getByRole('button', { name: 'Show all of it' }).click()
    await page.getByText('initialled a text').first().waitFor()
    await page.close()
  })

  test('of a long record few lines are made at once, and more when they are wanted', async () => {
    const page = await browser.newPage()
    await page.route('**/api/record', (route) => route.fulfill({ json: longRecord(1000) }))
    await page.goto(serving.url + TIMELINE)
    await page.locator('[data-entry]').first().waitFor()
    expect(await page.locator('[data-entry]').count()).toBeLessThan(500)
    for (let n = 0; n < 12; n++) {
      await page.locator('[data-entry]').last().scrollIntoViewIfNeeded()
      await page.waitForTimeout(50)
    }
    await until(page, 'document.querySelectorAll("[data-entry]").length > 700')
    await page.close()
  })

  test('an actor is shown with every spelling, role and reason', async () => {
    const page = await open('?about=person/olena-drach')
    const panel = (await page.locator('.panel').textContent()) ?? ''
    for (const words of ['Олена Драч', 'spokeswoman, Norland', 'Joined:', 'Сельтський вісник'])
      expect(panel).toContain(words)
    await page.close()
  })

  test('a server that is gone is told in plain words', async () => {
    const page = await browser.newPage()
    await page.route('**/api/**', (route) => route.abort())
    await page.goto(serving.url)
    expect(await page.getByRole('alert').textContent()).toContain('The server does not answer')
    await page.unroute('**/api/**')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('[data-entry]').first().waitFor()
    await page.close()
  })

  const views = [
    '',
    '?since=2031-03-09',
    '?view=stand',
    '?view=positions&cell=state/xnr+monitoring',
    '?view=watch',
    '?view=accounts',
    TIMELINE,
    '?item=selt-wire-22222222/contact-1',
    '?about=person/nadir-hosn',
    '?view=timeline&q=none+of+it&as_of=2031-03-12',
  ]
  test.each(['light', 'dark'] as const)('axe finds nothing, wide or narrow, %s', async (scheme) => {
    for (const view of views) {
      const page = await open(view, { width: 1280, height: 900 }, scheme)
      await page.evaluate(axe.source)
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 900 })
        const found = await page.evaluate(
          'axe.run({ resultTypes: ["violations"] }).then(({ violations }) => violations)',
        )
        expect(summary(found as Violation[]), `${view} ${width}`).toEqual([])
      }
      await page.close()
    }
  })

  test('nothing is wider than the page', async () => {
    for (const view of views) {
      const page = await open(view)
      for (const width of [1280, 1000, 768, 390, 360]) {
        await page.setViewportSize({ width, height: 900 })
        const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
        expect(over, `${view} at ${width}`).toBeLessThanOrEqual(0)
      }
      await page.close()
    }
  })
})

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

function summary(violations: readonly Violation[]): string[] {
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
  )
}

/** Waits until `condition` holds in the page, whose policy keeps Playwright's own way of waiting out. */
function until(page: Page, condition: string): Promise<void> {
  return expect.poll(() => page.evaluate(condition)).toBe(true)
}

/** The page at `query`, when its lines are there. Anything the browser complains of fails the test. */
async function open(
  query = '',
  viewport = { width: 1280, height: 900 },
  colorScheme: 'light' | 'dark' = 'light',
): Promise<Page> {
  const page = await browser.newPage({ viewport, colorScheme, locale: 'en-GB', reducedMotion: 'reduce' })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  await page.goto(serving.url + query)
  await page.locator('[data-entry], .nothing, .matrix').first().waitFor({ state: 'attached' })
  if (/item=|about=/.test(query)) await page.locator('.panel .text, .panel h3').first().waitFor()
  return page
}
