import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdits, contains, mapToSource, mapToText, wordsAt, type Report } from '../evidence/index.ts'
import type { IntakeOptions } from './page.ts'
import { takeIn } from './take-in.ts'

const utf8 = new TextEncoder()

/** The report of a page given as text; fails where it is a problem. */
function reportOf(page: string, options?: IntakeOptions, file = 'page.txt'): Report {
  const taken = takeIn({ file, bytes: utf8.encode(page) }, options)
  if ('problem' in taken) throw new Error(`not taken in: ${taken.problem.says}`)
  return taken.report
}

/** What a report says of itself, a line a field, as the cases spell it. */
function told(report: Report): Record<string, string> {
  const { published, dateline } = report
  return {
    title: report.title ?? 'null',
    language: report.language,
    published: published?.start
      ? `${published.start} ${published.basis}`
      : published
        ? `not before ${published.not_before}`
        : 'none',
    outlet: report.outlet ?? 'none',
    provenance: report.provenance.join('; '),
    agency: report.agency.join('; '),
    byline: report.byline.join('; '),
    credit: report.credit.join('; '),
    dateline: dateline ? `${dateline.place ?? ''} | ${dateline.date ?? ''}`.trim() : 'none',
    remarks: report.remarks.map(({ code }) => code).join('; '),
  }
}

const cases = readFileSync(new URL('cases.txt', import.meta.url), 'utf8')
  .split(/^#### /m)
  .slice(1)
  .map((block) => {
    const [, name, page, fields, text] = /^(.*)\n([\s\S]*?)\n==>\n([\s\S]*?)text:\n([\s\S]*)$/.exec(block)!
    const wanted = fields!
      .split('\n')
      .filter(Boolean)
      .map((line) => /^(\w+): ?(.*)$/.exec(line)!.slice(1))
    return { name: name!, page: page!, wanted: Object.fromEntries(wanted), text: text!.trim() }
  })

test.each(cases)('$name', ({ page, wanted, text }) => {
  const report = reportOf(page)
  expect(report.text).toBe(text)
  expect(told(report)).toMatchObject(wanted)
})

test.each(cases)('every word left stands in the source: $name', ({ page }) => {
  const report = reportOf(page)
  expect(applyEdits(report.source, report.edits)).toBe(report.text)
  for (const { 0: word, index } of report.text.matchAll(/\p{L}+/gu)) {
    const place = mapToSource(report.edits, [index, index + word.length])
    // Mended words are the only ones that read otherwise in the source.
    if (/^\p{L}+$/u.test(wordsAt(report.source, place))) expect(wordsAt(report.source, place)).toBe(word)
  }
  for (const { text, source_span } of report.removed) expect(wordsAt(report.source, source_span)).toBe(text)
  if (report.title_span) expect(wordsAt(report.text, report.title_span)).toBe(report.title)
})

test.each(cases)('no word is lost: $name', ({ page }) => {
  const { source, edits, removed } = reportOf(page)
  const lost = [...source.matchAll(/\p{L}+/gu)].filter(({ 0: word, index }) => {
    const span = [index, index + word.length] as const
    const [start, end] = mapToText(edits, span)
    return start === end && !removed.some(({ source_span }) => contains(source_span, span))
  })
  expect(lost.map(([word]) => word)).toEqual([])
})

test('what left is told with the reason', () => {
  const report = reportOf(cases.find(({ name }) => name.startsWith('a saved page'))!.page)
  const why = Object.fromEntries(report.removed.map(({ text, why }) => [text, why]))
  expect(why).toMatchObject({
    'Skip to content': 'navigation',
    'Home › World › Coast talks': 'navigation',
    'By Anneke Voss and Tomas Reyes': 'byline',
    '3 min read': 'navigation',
    '128 shares': 'share',
    Advertisement: 'advertising',
    'Read more: What the coast talks are about': 'related',
    'Opinion: Why the coast matters': 'related',
    '© 2021 Harbour Courier Ltd. All rights reserved.': 'copyright',
  })
})

const LAKE = 'The envoys met at the lake on Friday, officials said. They will meet again in a week.'

test('the day of publication: given, else the address, else the file name', () => {
  expect(reportOf(LAKE, { published: '2021-03-12' }).published).toMatchObject({
    start: '2021-03-12',
    basis: 'given',
  })
  const url = 'https://courier.example/world/2021/03/11/lake'
  expect(reportOf(LAKE, { url }).published).toMatchObject({ start: '2021-03-11', basis: 'url' })
  const named = reportOf(LAKE, {}, 'pages/2021-03-10_lake.txt')
  expect(named.published).toMatchObject({ start: '2021-03-10', basis: 'file-name' })
  expect(reportOf(LAKE).published).toBeUndefined()
})

test('the same page gives the same id, a changed one another', () => {
  expect(reportOf(LAKE, {}, 'a/Lake talks (1).txt').id).toBe(reportOf(LAKE, {}, 'b/Lake talks (1).txt').id)
  expect(reportOf(LAKE, {}, 'Lake talks (1).txt').id).toMatch(/^Lake-talks-1-[0-9a-f]{8}$/)
  expect(reportOf(`${LAKE} So be it.`).id).not.toBe(reportOf(LAKE).id)
  expect(reportOf(LAKE, {}, 'озеро.txt').id).toMatch(/^[\w.-]+-[0-9a-f]{8}$/)
})

test.each([
  ['empty', new Uint8Array(0)],
  ['empty', utf8.encode(' \n\t\n')],
  ['binary', Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 251)],
  ['binary', utf8.encode('%PDF-1.4\n1 0 obj')],
  [
    'nothing-left',
    utf8.encode('Home\nNews\nShare\nAdvertisement\n© 2021 Harbour Courier. All rights reserved.'),
  ],
  ['too-large', new Uint8Array(50_000_000).fill(97)],
  ['too-large', utf8.encode('The two sides said that nothing was new. '.repeat(60_000))],
  ['no-report', utf8.encode('a,b,c\n1,2,3\n')],
  ['no-report', utf8.encode('{"title":"Two presidents meet","text":"They met in Oslo."}')],
])('%s: the file is named, with what is wrong and what to do', (code, bytes) => {
  const taken = takeIn({ file: 'odd/page.txt', bytes })
  expect(taken).toMatchObject({ problem: { file: 'odd/page.txt', code } })
  if ('problem' in taken) expect(taken.problem.says && taken.problem.todo).toMatch(/\.$/)
})

test('HTML nested too deep to walk keeps its words, with a remark', () => {
  const report = reportOf(`<html><body>${'<div>'.repeat(20_000)}${LAKE}`)
  expect(report.text).toContain(LAKE)
  expect(report.remarks.map(({ code }) => code)).toContain('broken-html')
})

test('HTML that breaks off keeps its words', () => {
  expect(reportOf(`<html><head><title>Lake</title><body><p>${LAKE}<p>"We are <b>ready`).text).toContain(
    'ready',
  )
})

test('no text and no bytes make it throw, and source and edits always make the text', () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc
      .array(fc.constantFrom(...cases.flatMap(({ page }) => page.split(/\b/))), { maxLength: 200 })
      .map((w) => w.join('')),
  )
  fc.assert(
    fc.property(odd, (page) => {
      const taken = takeIn({ file: 'x', bytes: utf8.encode(page) })
      if ('report' in taken)
        expect(applyEdits(taken.report.source, taken.report.edits)).toBe(taken.report.text)
    }),
    { numRuns: 500 },
  )
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      takeIn({ file: 'x', bytes })
    }),
  )
})

/** Work done, counted in seconds of the machine, for a page `n` times as long. */
function secondsFor(page: string): number {
  const start = process.cpuUsage()
  takeIn({ file: 'page.txt', bytes: utf8.encode(page) })
  return process.cpuUsage(start).user / 1e6
}

test.each([
  ['spaces', (n: number) => `a${' '.repeat(n)}b`],
  ['brackets', (n: number) => `a ${'('.repeat(n)}`],
  ['digits', (n: number) => `a ${'12 '.repeat(n / 3)}`],
  ['one line', (n: number) => `${LAKE} `.repeat(n / 80)],
  ['lines', (n: number) => `${LAKE}\n`.repeat(n / 80)],
])('time does not run away with %s', (_, page) => {
  secondsFor(page(20_000))
  // A quadratic step would take thousands of times as long for a text a hundred times as long.
  expect(secondsFor(page(800_000))).toBeLessThan(20)
})
