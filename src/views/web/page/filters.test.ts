import { expect, test } from 'vitest'
import { countsByActor, filtersIn, filtersOn, NO_FILTERS, openedIn, passing, queryOf } from './filters.ts'
import type { Filters } from './filters.ts'
import { inventedRecord } from './invented/record.ts'
import { entriesOf, folded } from './timeline.ts'
import { directoryOf } from './who.ts'

const record = inventedRecord()
const directory = directoryOf(record)
const entries = entriesOf(record, directory)

const idsWith = (filters: Partial<Filters>): readonly string[] =>
  passing(entries, { ...NO_FILTERS, ...filters }, directory).map(({ item }) => item.id)

const queries = [
  '',
  '?actor=person/mira-oxley&actor=state/xnr&kind=call',
  '?differing=yes&q=two+words&from=2031-03-01&to=2031-03-31&as_of=2031-03-12&by=reported&order=oldest',
  '?as_of=2031-03-12&view=positions&since=2031-03-10&cell=state/xnr+ceasefire',
  '?issue=ceasefire.energy&item=selt-wire-22222222/contact-1&report=coast-herald-33333333',
]

test.each(queries)('the address %s leads back to itself', (query) => {
  const params = new URLSearchParams(query)
  expect(queryOf(filtersIn(params), openedIn(params))).toBe(query)
})

test('what an address says that cannot be is left out', () => {
  const filters = filtersIn(new URLSearchParams('?from=yesterday&by=colour&order=up&other=1'))
  expect(filters).toEqual(NO_FILTERS)
  expect(filtersOn(filters)).toBe(0)
})

test('without filters, everything passes', () => {
  expect(idsWith({})).toHaveLength(record.items.length)
})

test.each<[string, Partial<Filters>, string[]]>([
  ['a name in another script finds its bearer', { search: 'олена драч', kinds: ['call'] }, ['varga']],
  ['an accent is no obstacle', { search: 'tomas erlund listened' }, ['listened']],
  ['all words must be there', { search: 'oxley nowhere' }, []],
  ['a kind of contact', { kinds: ['dinner'] }, ['dinner']],
  ['an issue brings its parts', { issues: ['security-guarantees'] }, ['guarantees']],
  ['told differently', { differing: true }, ['talks']],
  ['a day within a month known only as a month', { from: '2031-01-20', to: '2031-01-21' }, ['briefing']],
])('%s', (_says, filters, expected) => {
  expect(idsWith(filters)).toHaveLength(expected.length)
})

test('without a date, an entry is in no period', () => {
  const undated = record.items.filter(({ time }) => !time).map(({ id }) => id)
  expect(undated.length).toBeGreaterThan(2)
  const ever = idsWith({ from: '1000-01-01', to: '9999-12-31' })
  for (const id of undated) expect(ever).not.toContain(id)
})

test('a state counts what its people do', () => {
  const counts = countsByActor(entries, directory)
  expect(counts.get('state/xsd')).toBe(idsWith({ actors: ['state/xsd'] }).length)
  expect(counts.get('state/xsd')).toBeGreaterThan(counts.get('person/nadir-hosn') ?? 0)
})

test.each([
  ['Tómas', 'tomas'],
  ['ЄДНІСТЬ', 'єдність'],
  ['ﬁnal', 'final'],
])('%s is searched as %s', (text, as) => {
  expect(folded(text)).toBe(folded(as))
})
