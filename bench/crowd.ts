import type { Reading } from '../src/readings/index.ts'
import { reading } from './invented.ts'
import type { Told } from './invented.ts'

const GIVEN =
  'Mara Otto Ilse Bruno Petra Jonas Tekla Anders Lidia Marek Sanna Viktor Edda Rolf Nadia Casper'.split(' ')
const FAMILY =
  'Lindqvist Kallas Verstraete Okonedo Brandvold Tamburini Halvorsen Petrauskas Morgenroth Sandoval Kivela Drummond'.split(
    ' ',
  )
const STATES = 'state/swe state/est state/bel state/nor state/ita state/ltu state/deu state/esp'.split(' ')
const TYPES = ['call', 'meeting', 'talks', 'visit'] as const
const ISSUES = ['ceasefire', 'prisoners', 'sanctions', 'monitoring', 'humanitarian']

/** Mulberry32: the same numbers for a seed on every machine. */
export function seeded(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

interface Person {
  readonly id: string
  readonly name: string
  readonly state: string
  readonly title: string
}

/**
 * `n` readings of an invented negotiation: events told by several reports with a lag, some in other
 * spellings, some without a time, some reports without a date, some copied. The same for the same seed.
 */
export function crowd(n: number, seed: number): Reading[] {
  const chance = seeded(seed)
  const pick = <T>(all: readonly T[]): T => all[Math.floor(chance() * all.length)]!
  const people = STATES.flatMap((state, s): Person[] =>
    ['president', 'foreign minister'].map((title, t) => {
      const name = `${GIVEN[(s * 2 + t) % GIVEN.length]} ${FAMILY[(s * 3 + t * 5) % FAMILY.length]}`
      return { id: `person/${name.toLowerCase().replaceAll(' ', '-')}`, name, state, title }
    }),
  )
  const days = Math.max(3, Math.ceil(n / 12))
  const out: Reading[] = []
  for (let i = 0; i < n; i++) {
    if (i > 0 && chance() < 0.05) {
      const copied = pick(out)
      out.push(renamed(copied, `r${i}`))
      continue
    }
    const day = Math.floor((i * days) / n)
    out.push(report(`r${i}`, day, people, chance, pick))
  }
  return out
}

function isoDay(day: number): string {
  return new Date(Date.UTC(2031, 0, 1) + day * 86_400_000).toISOString().slice(0, 10)
}

/** What happened on a day is fixed by the day, so that reports of it agree. */
function eventOf(day: number, which: number, people: readonly Person[]) {
  const roll = seeded(day * 7 + which)
  const a = Math.floor(roll() * people.length)
  const b = (a + 2 + Math.floor(roll() * (people.length - 3))) % people.length
  return {
    a: people[a]!,
    b: people[b]!,
    type: TYPES[Math.floor(roll() * TYPES.length)]!,
    issue: ISSUES[Math.floor(roll() * ISSUES.length)]!,
    words: `${syllables(roll, 9)} until the ${['river', 'harbour', 'bridge'][Math.floor(roll() * 3)]} is open`,
  }
}

function report(
  id: string,
  day: number,
  people: readonly Person[],
  chance: () => number,
  pick: <T>(all: readonly T[]) => T,
): Reading {
  const { a, b, type, issue, words } = eventOf(
    Math.max(0, day - Math.floor(chance() * 3)),
    Math.floor(chance() * 2),
    people,
  )
  const spell = (person: Person) =>
    chance() < 0.15 ? person.name.replace(/([aeiou])(?=[a-z]+$)/, '$1$1') : person.name
  const [x, y] = [spell(a), spell(b)]
  // What was said is fixed by the event too; now and then it is a phrase that returns for years.
  const said =
    chance() < 0.05 ? '“Between neighbours this is how it has always been”' : `“We ${words} to all”`
  const first = `${x} and ${y} held a ${type} about the ${issue}.`
  const second = `${said}, ${x} said in report ${id} of day ${day}.`
  const third = `${y} wants the ${pick(['observers', 'engineers', 'convoys'])} admitted first.`
  const time = chance() < 0.7 ? { time: isoDay(Math.max(0, day - 1)) } : {}
  const ids = [x, y].map((name) => `person/${name.toLowerCase().replaceAll(' ', '-')}`)
  const items: Told[] = [
    { kind: 'contact', says: first, type, status: 'held', participants: ids, issues: [issue], ...time },
    {
      kind: 'statement',
      says: second,
      speaker: [ids[0]],
      form: 'direct',
      content: said.slice(1, -1),
      issues: [issue],
      ...time,
    },
    {
      kind: 'demand',
      says: third,
      by: [b.state],
      of: [a.state],
      what: third.slice(y.length + 7, -1),
      issues: [issue],
    },
  ]
  const dated = chance()
  return reading({
    id,
    ...(dated < 0.9 ? { published: isoDay(day) } : dated < 0.95 ? { not_before: isoDay(day) } : {}),
    outlet: `paper ${Math.floor(chance() * 40)}`,
    text: [first, second, third, filler(chance), filler(chance)].join('\n\n'),
    actors: [
      { id: ids[0]!, name: x, roles: [{ title: a.title, of: a.state }] },
      { id: ids[1]!, name: y, roles: [{ title: b.title, of: b.state }] },
      ...[...new Set([a.state, b.state])].map((state) => ({ id: state })),
    ],
    items: chance() < 0.5 ? items : items.slice(0, 2),
  })
}

/** Sentences of syllables, so that reports of one event are no copies of each other. */
function filler(chance: () => number): string {
  return `The ${syllables(chance, 30)}.`
}

function syllables(chance: () => number, words: number): string {
  const syllable = () => 'bcdfgklmnprstv'.charAt(chance() * 14) + 'aeiou'.charAt(chance() * 5)
  return Array.from({ length: words }, () => syllable() + syllable() + syllable()).join(' ')
}

/** The same report under another id, as another paper prints it. */
function renamed(copied: Reading, id: string): Reading {
  const { report } = copied
  return {
    ...copied,
    report: { ...report, id, file: `${id}.txt`, outlet: 'another paper' },
    items: copied.items.map((item) => ({ ...item, id: item.id.replace(report.id, id) })),
  }
}
