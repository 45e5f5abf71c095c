import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { reportOf } from '../../../bench/report-of.ts'
import { analyseShipped } from '../../engines.ts'
import { parseCases, type Case } from '../engine/index.ts'
import { NOTHING_FOUND } from '../reader.ts'
import { actorsReader, stateOfOutlet, parseKnownActors } from './index.ts'

const reader = actorsReader()

/** Mentions, places, roles, relations and members, a line each. */
function found(text: string, language = 'en', by = reader): readonly string[] {
  const report = reportOf(text, undefined, language)
  const read = by.read(report, analyseShipped(text, language), NOTHING_FOUND)
  const { actors = [], mentions = [], places = [] } = read
  for (const { span, text: words } of [...mentions, ...places]) expect(text.slice(...span)).toBe(words)
  return [
    ...mentions.map((mention) => `${mention.text} = ${mention.actor}`),
    ...places.map((place) => `${place.text} in ${place.country ?? '?'}`),
    ...actors.flatMap(({ id, kind, roles }) =>
      kind === 'person' ? roles.map(({ title, of }) => `${id} is ${title}${of ? ` of ${of}` : ''}`) : [],
    ),
    ...actors.flatMap(({ id, relations }) =>
      relations.map(({ to, relation }) => `${id} ${relation} of ${to}`),
    ),
    ...actors
      .filter(({ members }) => members.length > 0)
      .map(({ id, members }) => `${id}: ${members.join(', ')}`),
  ]
}

function casesOf(name: string): readonly Case[] {
  return parseCases(readFileSync(new URL(name, import.meta.url), 'utf8'))
}

test.each([...casesOf('must.txt'), ...casesOf('who.txt')])('$line must: $name', ({ text, expected }) => {
  expect(found(text)).toEqual(expected)
})

for (const language of ['fr', 'uk', 'de'])
  test.each(casesOf(`must.${language}.txt`))(`${language} $line must: $name`, ({ text, expected }) => {
    expect(found(text, language)).toEqual(expected)
  })

test.each(casesOf('must-not.txt'))('$line must not: $name', ({ text }) => {
  expect(found(text).filter((line) => /= person\//.test(line))).toEqual([])
})

const OWN = {
  actors: [
    {
      id: 'state/xor',
      name: 'Ostria',
      names: ['Republic of Ostria'],
      demonyms: ['Ostrian'],
      capital: 'Velm',
      seats: ['the Mill'],
    },
    { id: 'org/bay-league', kind: 'organisation', name: 'Bay League', names: ['BL'] },
    {
      id: 'person/ada-quist',
      name: 'Ada Quist',
      names: ['Quistova'],
      roles: [{ title: 'mediator', of: 'org/bay-league' }],
    },
  ],
}

test("a user's own actors are known by every name", () => {
  const own = actorsReader(parseKnownActors(OWN))
  expect(
    found('Ostrian President Lev Moor left Velm. The Mill denied it. Ada Quist told the BL so.', 'en', own),
  ).toEqual([
    'Ostrian President Lev Moor = person/lev-moor',
    'Mill = state/xor',
    'Ada Quist = person/ada-quist',
    'BL = org/bay-league',
    'Velm in XOR',
    'person/lev-moor is President of state/xor',
    'person/ada-quist is mediator of org/bay-league',
  ])
})

test('the state that somebody serves is an actor, named for itself or not', () => {
  const text = 'Belgian President Lev Moor left.'
  const { actors = [] } = reader.read(reportOf(text, undefined), analyseShipped(text, 'en'), NOTHING_FOUND)
  expect(actors.map(({ id, name, names }) => [id, name, names])).toEqual([
    ['person/lev-moor', 'Lev Moor', ['Lev Moor']],
    ['state/bel', 'Belgium', []],
  ])
})

test('a body of a state that everybody knows is that state’s', () => {
  const text = 'The Pentagon paused the deliveries.'
  const { actors = [] } = reader.read(reportOf(text, undefined), analyseShipped(text, 'en'), NOTHING_FOUND)
  expect(actors.find(({ id }) => id === 'org/pentagon')?.roles).toEqual([
    { title: 'Pentagon', of: 'state/usa' },
  ])
})

test('a body that is named only in an office is an actor, too', () => {
  const text = 'European Commission President Karin Aalto urged both sides to stop.'
  const { actors = [] } = reader.read(reportOf(text, undefined), analyseShipped(text, 'en'), NOTHING_FOUND)
  expect(actors.find(({ id }) => id === 'org/european-commission')?.name).toBe('European Commission')
})

test.each([
  ['Kremlin', 'Statement by National Security Advisor Rima Osei', 'state/rus'],
  ['The White House', 'Statement by National Security Advisor Rima Osei', 'state/usa'],
  ['Harbour Press', 'Statement by National Security Advisor Rima Osei', undefined],
  // of two heads of whom no state is told, the second may be a guest
  ['The White House', 'President Rima Osei meets Prime Minister Juan Ibarra', 'state/usa'],
  ['The White House', 'President Juan Ibarra meets Prime Minister Rima Osei', undefined],
])('who writes for %s under “%s” serves %s', (outlet, title, state) => {
  const text = `${title}\n\nThe talks go on.`
  const report = { ...reportOf(text, undefined), outlet, title, title_span: [0, title.length] as const }
  const { actors = [] } = reader.read(report, analyseShipped(text, 'en'), NOTHING_FOUND)
  expect(actors.find(({ id }) => id === 'person/rima-osei')?.roles[0]?.of).toBe(state)
})

test.each([
  ['Ministry of Foreign Affairs of Norvia', 'state/nor'],
  ['Norvian Ministry of Defence', 'state/nor'],
  ['Norvia Today', undefined],
  ['Ministry of Foreign Affairs', undefined],
  ['Embassy of Norvia in Kenya', 'state/nor'],
  ['U.S. Department of State', 'state/usa'],
  ['The White House', 'state/usa'],
])('the home of a report by %s is %s', (outlet, home) => {
  expect(stateOfOutlet(outlet, [['state/nor', ['Norvia']]])).toBe(home)
})

test('an alliance that publishes itself is at home in its report', () => {
  const text = 'NATO said it would wait.'
  const report = { ...reportOf(text, undefined), outlet: 'NATO' }
  expect(reader.read(report, analyseShipped(text, 'en'), NOTHING_FOUND).home).toBe('org/nato')
})

test('an actors file that is not as it should be is refused with the place', () => {
  expect(() => parseKnownActors({ actors: [{ name: 'Ostria' }] })).toThrow(/actor 1 has no id/)
  expect(() => parseKnownActors([{ id: 'land/xor' }])).toThrow(/needs an id such as state\/abc/)
  expect(() => parseKnownActors([{ id: 'state/xor', demonyms: [3] }])).toThrow(/wants words/)
  expect(parseKnownActors(null)).toEqual([])
})

test('spellings that were joined say why', () => {
  const text = 'Envoy Stefan Wittkopf arrived in Doha. Wittkof said the talks were useful.'
  const { actors = [] } = reader.read(reportOf(text, undefined), analyseShipped(text, 'en'), NOTHING_FOUND)
  const person = actors.find(({ kind }) => kind === 'person')
  expect(person?.names).toEqual(['Stefan Wittkopf', 'Wittkof'])
  expect(person?.joined).toEqual(['"Wittkof" is a near spelling of "Stefan Wittkopf"'])
})

test('odd text is read without an error, and languages without words give nothing', () => {
  for (const text of [
    '',
    ' ',
    '.',
    '’s',
    'The',
    'A. B. C.',
    'president',
    '"'.repeat(50),
    'İ İstanbul said',
    'al-',
    'X'.repeat(5000),
    'Dr. ',
    'of of of',
  ])
    expect(() => found(text)).not.toThrow()
  expect(found('Anna Berg said so.', 'xx')).toEqual([])
})

test.each([
  // the pair told of, not whoever is named beside it
  ['Kenya and Peru agreed to a truce, Norway said. Norway added that both sides would meet.', ['ken', 'per']],
  // mediators are no sides
  [
    'Kenya and Peru agreed to a truce brokered by Norway and Chile. Norway and Chile hosted the talks. Both sides left.',
    ['ken', 'per'],
  ],
  // nobody tells which government
  [
    'The government and the FARC met, with Norway and Chile as guarantors. The two sides left.',
    ['government', 'farc'],
  ],
])('whom “both sides” means in “%s”', (text, expected) => {
  const { actors = [] } = reader.read(reportOf(text, undefined), analyseShipped(text, 'en'), NOTHING_FOUND)
  const sides = actors.find(({ id }) => /^group\/(?:both|two)-sides/.test(id))
  expect(sides?.members.map((id) => id.split('/')[1])).toEqual(expected)
})

test.each([
  ['Minister Lars Holt received President Noor Osei.', undefined],
  ['The minister spoke with President Noor Osei on Monday.', undefined],
  ['On behalf of President Noor Osei, Minister Lars Holt left.', 'state/nor'],
  ['President Noor Osei received Kenyan Foreign Minister Rima Hale.', 'state/nor'],
])('whose president a Norwegian ministry tells of in “%s”', (text, state) => {
  const report = { ...reportOf(text, undefined), outlet: 'Ministry of Foreign Affairs of Norway' }
  const { actors = [] } = reader.read(report, analyseShipped(text, 'en'), NOTHING_FOUND)
  expect(actors.find(({ id }) => id === 'person/noor-osei')?.roles[0]?.of).toBe(state)
})
