import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest'
import { makeApp, readPage, serve } from '../../../api/index.ts'
import type { Serving } from '../../../api/index.ts'
import { inventedReadings, inventedRecord } from './record.ts'

const CHROMIUM = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path && existsSync(path),
)
if (!CHROMIUM) console.warn('The page is not tested: install Chromium or name it in CHROMIUM')

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run']
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync']

/** The page as a browser shows it, served from the invented record. */
export interface Shown {
  readonly url: string
  /** A browser page that has gone nowhere yet. */
  blank(): Promise<Page>
  /**
   * The page at `query`, when its lines are there. Anything the browser complains of fails the test.
   *
   * @param query From the question mark on; '' is the first view.
   * @param viewport In CSS pixels.
   */
  open(query?: string, viewport?: Viewport, colorScheme?: 'light' | 'dark'): Promise<Page>
}

interface Viewport {
  readonly width: number
  readonly height: number
}

/** Runs `tests` on the page in a browser. Without Chromium they fail where CI is set, and are skipped elsewhere. */
export function describePage(name: string, tests: (shown: Shown) => void): void {
  describe.skipIf(!CHROMIUM && !process.env['CI'])(name, () => {
    let folder: string
    let serving: Serving
    let browser: Browser
    /** What the browser found wrong with the page: scripts that failed, content the policy refused. */
    let complaints: string[] = []

    beforeAll(async () => {
      if (!CHROMIUM)
        throw new Error('Cannot test the page as there is no Chromium: install it or set CHROMIUM')
      folder = await mkdtemp(join(tmpdir(), 'demarche-page-'))
      serving = await built(folder)
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

    tests({
      get url() {
        return serving.url
      },
      blank: () => browser.newPage(),
      async open(query = '', viewport = { width: 1280, height: 900 }, colorScheme = 'light') {
        const page = await browser.newPage({
          viewport,
          colorScheme,
          locale: 'en-GB',
          reducedMotion: 'reduce',
        })
        page.on('pageerror', (error) => complaints.push(error.message))
        page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
        await page.goto(serving.url + query)
        await page.locator('[data-entry], .nothing, .matrix').first().waitFor({ state: 'attached' })
        if (/item=|about=/.test(query)) await page.locator('.panel .text, .panel h3').first().waitFor()
        return page
      },
    })
  })
}

/** Waits until `condition` holds in the page, whose policy keeps Playwright's own way of waiting out. */
export function until(page: Page, condition: string): Promise<void> {
  return expect.poll(() => page.evaluate(condition)).toBe(true)
}

/** Builds the page into `folder` and serves it on a free port of 127.0.0.1. */
async function built(folder: string): Promise<Serving> {
  const configFile = fileURLToPath(new URL('../vite.config.ts', import.meta.url))
  await build({ configFile, logLevel: 'error', build: { outDir: folder } })
  const app = makeApp({
    record: inventedRecord(),
    readings: inventedReadings,
    recordAsOf: inventedRecord,
    page: await readPage(pathToFileURL(`${folder}/`)),
  })
  return serve(app, { port: 0 })
}
