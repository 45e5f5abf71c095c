import { expect, test } from 'vitest'
import { joinFacts, NO_FACTS } from '../cleaning/step.ts'
import { applyEdits } from '../../evidence/index.ts'
import { readHtml, type HtmlPage } from './read-html.ts'

const FIRST = 'The envoys met at the lake on Friday and spoke for two hours about prisoners, officials said.'
const SECOND =
  'They will meet again in a week, in the same place, if both capitals agree to it by Monday evening.'
const THIRD = 'No paper was signed, though a list of two hundred names was exchanged between the delegations.'

function page(body: string, head = ''): HtmlPage {
  return readHtml(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`)!
}

/** What is left of a page when what stands around the article is cut. */
function article(read: HtmlPage): string[] {
  const { cuts } = read.keepArticle(read.source, NO_FACTS)
  return applyEdits(read.source, cuts).split('\n').filter(Boolean)
}

const body = `<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>`

test('visible text has a line for each block, and for each part between breaks', () => {
  const read = page(
    `<div>One <b>two</b>  three<br>four<ul><li>five</li><li>six</li></ul><td>seven</td></div>`,
  )
  expect(read.source.split('\n')).toEqual(['One two three', 'four', 'five', 'six', 'seven'])
})

test('what cannot be seen is no text', () => {
  const read = page(
    `<script>let a</script><style>p{}</style><p hidden>a</p><p style="display: none">b</p><noscript>c</noscript><p>seen</p>`,
  )
  expect(read.source).toBe('seen')
})

test('paragraphs parted by breaks alone are kept apart', () => {
  expect(article(page(`<div>${FIRST}<br><br>${SECOND}<br><br>${THIRD}</div>`))).toEqual([
    FIRST,
    SECOND,
    THIRD,
  ])
})

test('the headline is the heading that the head of the page calls so', () => {
  const read = page(
    `<div><h1>Harbour Courier</h1></div><article><h1>Lake talks go on</h1>${body}</article>`,
    '<title>Lake talks go on | Harbour Courier</title>',
  )
  expect(read.facts.title).toBe('Lake talks go on')
  expect(article(read)[0]).toBe('Lake talks go on')
})

test('a headline that only the head tells stands first, without the site’s name', () => {
  const read = page(body, '<title>Lake talks go on – Harbour Courier</title>')
  expect(read.source.split('\n')[0]).toBe('Lake talks go on')
  expect(article(read)).toEqual(['Lake talks go on', FIRST, SECOND, THIRD])
})

test('teasers and captions between the paragraphs are no part of the article', () => {
  const read = page(
    `<article><p>${FIRST}</p><p><a href="/x">Fishing fleets stay in port for a third week</a></p><p>${SECOND}</p>
     <figure><img src="a.jpg"><figcaption>The lake in winter, seen from the palace.</figcaption></figure><p>${THIRD}</p></article>`,
  )
  expect(article(read)).toEqual([FIRST, SECOND, THIRD])
})

test('a piece of a page is kept whole', () => {
  const read = readHtml(`<div><p>They met.</p><p>They left.</p></div><p>All was said.</p>`)!
  expect(article(read)).toEqual(['They met.', 'They left.', 'All was said.'])
})

test.each([
  [
    'JSON-LD in a graph',
    `<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"X"},{"@type":["NewsArticle"],
     "headline":"Peace &amp; order","datePublished":"2021-03-12T10:30:00Z","author":["Anna Brandt",{"name":"Tom Ray"}],
     "publisher":{"name":"Harbour Courier"}}]}</script>`,
    { title: 'Peace & order', byline: ['Anna Brandt', 'Tom Ray'], outlet: ['Harbour Courier'] },
    '2021-03-12T10:30',
  ],
  [
    'meta elements',
    `<meta property="og:title" content="Lake talks"><meta property="og:site_name" content="Harbour Courier">
     <meta name="author" content="By Anna Brandt and Tom Ray"><meta name="DC.date.issued" content="2021-03-12">`,
    { title: 'Lake talks', byline: ['Anna Brandt', 'Tom Ray'], outlet: ['Harbour Courier'] },
    '2021-03-12',
  ],
  [
    'JSON-LD that is broken, beside a meta element that is not',
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":</script><meta name="date" content="20210312">`,
    { byline: [] },
    '2021-03-12',
  ],
])('%s', (_, head, facts, published) => {
  const read = page(body, head)
  expect(read.facts).toMatchObject(facts)
  expect(read.facts.dates.find(({ kind }) => kind === 'published')?.value).toBe(published)
})

test('what stands around the article tells what the head does not', () => {
  const read = page(
    `<div><h1>Lake talks go on</h1><div class="meta"><span>12 March 2021</span></div><div>By Anna Brandt</div></div>
     <article>${body}</article><footer>© 2021 Harbour Courier. All rights reserved.</footer>`,
  )
  const { facts } = read.keepArticle(read.source, NO_FACTS)
  const told = joinFacts(read.facts, facts ?? {})
  expect(told.outlet).toEqual(['Harbour Courier'])
  expect(article(read)[0]).toBe('Lake talks go on')
})

test('a page saved by a browser tells its address', () => {
  const read = readHtml(
    `<!DOCTYPE html>\n<!-- saved from url=(0033)https://courier.example/lake-talks -->\n<html><body>${body}</body></html>`,
  )
  expect(read?.facts.url).toBe('https://courier.example/lake-talks')
})
