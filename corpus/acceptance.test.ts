import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { buildRecord, makeTools, readPage } from '../src/pipeline.ts'
import type { Reading } from '../src/readings/index.ts'
import type { NegotiationRecord, RecordItem } from '../src/record/index.ts'
import { parseKnownActors } from '../src/readings/index.ts'

// Twelve things that an analyst of negotiations will try, each over a few invented reports: what two sides
// tell of one call, one offer or two, whose truce it was. The reports are in the files beside.

const HERE = import.meta.dirname
const tools = makeTools({
  madeBy: 'demarche (corpus)',
  known: parseKnownActors(parse(readFileSync(join(HERE, 'actors.yaml'), 'utf8'))),
})

/** The reports of a file, parted by lines of five hashes and a name. */
function readingsOf(file: string): readonly Reading[] {
  const parts = readFileSync(join(HERE, file), 'utf8').split(/^##### (.+)\n/m).slice(1)
  return parts.flatMap((name, i) => {
    if (i % 2) return []
    const read = readPage({ file: name, bytes: new TextEncoder().encode(parts[i + 1]!) }, tools)
    return 'reading' in read ? [read.reading] : []
  })
}

function recordOf(file: string, asOf?: string): NegotiationRecord {
  return buildRecord(readingsOf(file), tools, asOf === undefined ? {} : { asOf })
}

const ids = (refs: readonly { readonly actor: string }[] | undefined) => (refs ?? []).map(({ actor }) => actor)

/** Items of a kind, in the order of the record. */
function itemsOf<K extends RecordItem['kind']>({ items }: NegotiationRecord, kind: K) {
  return items.filter((item): item is Extract<RecordItem, { kind: K }> => item.kind === kind)
}

const quotesOf = ({ mentions }: RecordItem) => mentions.map(({ quote }) => quote).join(' || ')

test('1. two readouts of one call: one call, two accounts, and the claim that they do not differ', () => {
  const record = recordOf('01-two-readouts.txt')
  const calls = itemsOf(record, 'contact')
  expect(calls.map(({ type }) => type)).toEqual(['call'])
  const sides = calls[0]!.accounts.map(({ side }) => side).sort()
  expect(sides).toEqual(['state/xno', 'state/xsu'])
  // Agreed by both is only what both say.
  const energy = record.agreed.find(({ issues }) => issues.includes('ceasefire.energy'))!
  expect(energy.wordings.map(({ says }) => says).sort()).toEqual([
    'a ceasefire on energy and infrastructure',
    'a ceasefire on energy infrastructure',
  ])
  expect([...energy.said_by].sort()).toEqual(['state/xno', 'state/xsu'])
  const sea = record.agreed.find(({ issues }) => issues.includes('ceasefire.maritime'))!
  expect(sea.said_by).toEqual(['state/xno'])
  expect(record.discrepancies.map(({ field }) => field)).toContain('duration')
  const claims = itemsOf(record, 'statement').filter((one) => ids(one.speaker).includes('person/ilka-brandt'))
  expect(claims.map(({ about_item }) => about_item)).toContain(calls[0]!.id)
})

test('2. an offer refused and another made: two proposals, each with its answers', () => {
  const record = recordOf('02-two-proposals.txt')
  const proposals = itemsOf(record, 'proposal')
  expect(proposals.map((one) => [ids(one.by)[0], one.terms?.duration?.duration])).toEqual([
    ['person/katarin-vos', 'P30D'],
    ['state/xno', 'P30D'],
  ])
  const [, whole] = proposals
  const answers = itemsOf(record, 'response').map((one) => [ids(one.by)[0], one.stance, one.to_proposal])
  expect(answers).toContainEqual(['state/xes', 'accepts', whole!.id])
  expect(answers).toContainEqual(['state/xsu', 'rejects', whole!.id])
  expect(answers).toHaveLength(2)
})

test('3. when a moratorium began: both dates with their owners, and the count names its days', () => {
  const record = recordOf('03-start-dates.txt')
  const truces = itemsOf(record, 'commitment')
  expect(truces).toHaveLength(1)
  const differs = record.discrepancies.find(({ about }) => about === truces[0]!.id)!
  expect(differs.type).toBe('contradiction')
  expect(differs.values.map(({ value }) => value).sort()).toEqual(['2031-03-18', '2031-03-25'])
  const [tally] = itemsOf(record, 'tally')
  expect([ids(tally!.by)[0], tally!.count, tally!.period?.start, tally!.period?.end]).toEqual([
    'org/xsu-defence-ministry',
    101,
    '2031-03-18',
    '2031-04-14',
  ])
})

test('4. one side tells of an agreement, the other of a condition for it', () => {
  const record = recordOf('04-condition.txt')
  const [truce, ...others] = itemsOf(record, 'commitment').filter(({ modality }) => modality === 'held')
  expect(others).toEqual([])
  const demands = itemsOf(record, 'demand').filter(({ condition_for }) => condition_for !== undefined)
  expect(demands.map((one) => [ids(one.by)[0], ids(one.of)[0], one.condition_for])).toContainEqual([
    'state/xsu',
    'state/xno',
    truce!.id,
  ])
  // The sanctions are not lifted.
  expect(itemsOf(record, 'pressure').filter(({ modality }) => modality === 'held')).toEqual([])
})

test('5. a truce that the other side never agreed to: what breaks it breaks no agreement of both', () => {
  const record = recordOf('05-unilateral-truce.txt')
  const truces = itemsOf(record, 'commitment')
  const own = truces.find(({ unilateral }) => unilateral)!
  const mutual = truces.find(({ unilateral }) => !unilateral)!
  expect(ids(own.parties)).toEqual(['state/xsu'])
  expect(ids(mutual.parties).sort()).toEqual(['state/xes', 'state/xsu'])
  const watchOf = (id: string) => record.commitments_watch.find(({ commitment }) => commitment === id)!
  const [shelling] = itemsOf(record, 'incident')
  expect(watchOf(own.id).incidents).toEqual([shelling!.id])
  expect(watchOf(own.id).unilateral).toBe(true)
  expect(watchOf(own.id).tallies.map(({ count }) => count)).toEqual([734])
  expect(watchOf(mutual.id).incidents).toEqual([])
  expect(watchOf(mutual.id).tallies).toEqual([])
})

test('6. “90 percent”: who said it and when, and who denies it; nothing that adds up', () => {
  const record = recordOf('06-ninety-percent.txt')
  const claims = itemsOf(record, 'assessment')
  const claim = claims.find(({ figure }) => figure !== undefined)!
  expect([ids(claim.by), claim.figure, claim.direction, claim.first_reported]).toEqual([
    ['person/petra-lind'],
    0.9,
    'progress',
    '2031-12-15',
  ])
  expect(ids(claim.denied_by)).toEqual(['person/manuel-teles'])
  const rebuttal = claims.find((one) => ids(one.by).includes('person/manuel-teles'))!
  expect(rebuttal.direction).toBe('stalled')
  expect(rebuttal.figure).toBeUndefined()
})

test('7. talks planned, moved, held: one contact with its history', () => {
  const record = recordOf('07-moved.txt')
  const [talks, ...others] = itemsOf(record, 'contact')
  expect(others).toEqual([])
  expect(talks!.history.map(({ status }) => status)).toEqual(['planned', 'postponed', 'held'])
  expect([talks!.status, talks!.time?.start, talks!.place?.name]).toEqual(['held', '2031-03-24', 'Lind'])
  expect(record.reports.filter(({ copy_of }) => copy_of !== undefined)).toEqual([])
})

test('8. what later reports only recall adds nothing', () => {
  const first = recordOf('08-recap.txt', '2031-03-12')
  const all = recordOf('08-recap.txt')
  const told = (record: NegotiationRecord) =>
    record.items.filter(({ kind }) => kind !== 'statement').map(({ kind }) => kind)
  expect(told(first).sort()).toEqual(['contact', 'incident'])
  expect(told(all)).toEqual(told(first))
  const meeting = itemsOf(all, 'contact')[0]!
  expect(meeting.mentions).toHaveLength(3)
})

test('9. spellings of a name are joined and say why; two people of like names stay two', () => {
  const { actors } = recordOf('09-names.txt')
  const named = (name: string) => actors.filter(({ names }) => names.some((one) => one.name === name))
  expect(named('Volodar Zelenko')).toEqual(named('Volodar Zelenkko'))
  expect(named('Petter Witkamp')).toEqual(named('Petter Witkam'))
  expect(named('Petter Witkamp')[0]!.judgements.map(({ because }) => because).join('')).not.toBe('')
  const princes = actors.filter(({ name }) => name.endsWith('bin Rahman Al Tamir'))
  expect(princes).toHaveLength(2)
})

test('10. five outlets, one wire text, one figure changed: one source, and a variant of a copy', () => {
  const record = recordOf('10-copies.txt')
  expect(new Set(record.reports.map(({ origin }) => origin)).size).toBe(1)
  const [swap, ...others] = itemsOf(record, 'commitment')
  expect(others).toEqual([])
  expect(swap!.independent_sources).toBe(1)
  const [changed, ...rest] = record.discrepancies
  expect(rest).toEqual([])
  expect([changed!.cause, changed!.values.map(({ value }) => value).sort()]).toEqual(['copy', ['120', '210']])
})

test('11. a chain of three: the words, who vouches, who relays', () => {
  const record = recordOf('11-chain.txt')
  const refusal = itemsOf(record, 'statement').find((one) => ids(one.speaker).includes('state/xsu'))!
  expect(quotesOf(refusal)).toContain('will not withdraw')
  const chain = ids(refusal.according_to)
  expect(chain[0]).toMatch(/^person\/unnamed\//)
  expect(chain.slice(1)).toEqual(['org/norwire', 'org/harbour-courier'])
  const source = record.actors.find(({ id }) => id === chain[0])!
  expect([source.anonymous, source.type]).toEqual([true, 'source'])
})

test('12. as of a day: nothing of later reports is there, titles and names included', () => {
  const past = recordOf('12-as-of.txt', '2031-03-20')
  expect(past.reports.map(({ file }) => file)).toEqual(['before.txt'])
  const reuss = past.actors.find(({ id }) => id === 'person/otto-reuss')!
  expect(reuss.roles.map(({ title }) => title)).toEqual(['deputy foreign minister'])
  expect(JSON.stringify(past)).not.toMatch(/prime minister|Ferryman|30-day/)
  const now = recordOf('12-as-of.txt')
  expect(itemsOf(now, 'contact')).toHaveLength(1)
})
