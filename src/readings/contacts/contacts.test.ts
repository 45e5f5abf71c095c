import { readFileSync } from 'node:fs'
import { analyseShipped } from '../../engines.ts'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../evidence/index.ts'
import { parseCases } from '../engine/index.ts'
import { markedReport } from '../engine/marked.ts'
import type { Contact } from '../reading.ts'
import { contacts } from './index.ts'

const REPORT = { id: 'case' } as Report

function read(text: string): readonly string[] {
  const { analysis, found } = markedReport(text, analyseShipped)
  const names = new Map(found.actors.map(({ id, name }) => [id, name]))
  return (contacts.read(REPORT, analysis, found).contacts ?? []).map((contact) => written(contact, names))
}

/**
 * "type status modality: participants @ place / time in a visit ~ duration under way time over time". States that are told
 * of by the same words go by their names.
 */
function written(contact: Contact, names: ReadonlyMap<string, string>): string {
  const { type, status, modality, participants, place, time, duration, bounds, part_of } = contact
  const isShared = (text: string): boolean => participants.filter((ref) => ref.text === text).length > 1
  const who = participants.map(({ actor, text }) => (isShared(text) ? names.get(actor) : undefined) ?? text)
  return [
    `${type} ${status} ${modality}:`,
    ...(who.length ? [who.join(', ')] : []),
    ...(place ? [`@ ${place.name}`] : []),
    ...(time ? [`/ ${time.start}`] : []),
    ...(part_of ? ['in a visit'] : []),
    ...(duration ? [`~ ${duration.duration}`] : []),
    ...(bounds?.under_way_at ? [`under way ${bounds.under_way_at.start}`] : []),
    ...(bounds?.over_by ? [`over ${bounds.over_by.start}`] : []),
  ].join(' ')
}

for (const file of ['cases.txt', 'must-not.txt'])
  describe(file, () => {
    const cases = parseCases(readFileSync(new URL(file, import.meta.url), 'utf8'))
    test.each(cases)('$name (line $line)', ({ text, expected }) => {
      expect(read(text)).toEqual(expected)
    })
  })

test("a readout's parties are those whose call it is", () => {
  const { analysis, found } = markedReport(
    'Call with the President of [Norvia/state]\n\n[Anna Berg] telephoned [Ivo Karo]. They spoke of the talks between [Sund/state] and [Maravelle/state] in <Vessa>. [The parties/group] agreed to maintain contact.',
    analyseShipped,
  )
  const last = contacts.read(REPORT, analysis, found).contacts?.at(-1)
  expect(last?.participants.map(({ actor }) => actor)).toEqual(['person/anna-berg', 'person/ivo-karo'])
})

test.each([
  ['«Anna Berg| Talks with [Sund/state] are hard.»', ['state/norvia', 'state/sund']],
  ['«Anna Berg| There was a long meeting with [Ivo Karo].»', ['person/anna-berg', 'person/ivo-karo']],
  ['«Anna Berg| The plan is a tool for talks with [Sund/state].»', undefined],
  ['«Anna Berg| The talks with [Norvia/state] are hard.»', undefined],
])('one side is whoever tells of it: %s', (words, expected) => {
  const { analysis, found } = markedReport(`[Anna Berg] spoke. ${words}`, analyseShipped)
  const actors = found.actors.map((actor) =>
    actor.name === 'Anna Berg' ? { ...actor, roles: [{ title: 'president', of: 'state/norvia' }] } : actor,
  )
  const [contact] = contacts.read(REPORT, analysis, { ...found, actors }).contacts ?? []
  expect(contact?.participants.map(({ actor }) => actor).toSorted()).toEqual(expected)
})

test.each([
  ['[Anna Berg] telephoned the leaders of [Norvia/state] and [Sund/state].', 'leaders of Norvia and Sund'],
  ['Talks between [Norvia/state] and [Sund/state] opened.', 'Norvia'],
])('the words that stand for a state in “%s”', (text, words) => {
  const { analysis, found } = markedReport(text, analyseShipped)
  const [contact] = contacts.read(REPORT, analysis, found).contacts ?? []
  expect(contact?.participants.find(({ actor }) => actor === 'state/norvia')?.text).toBe(words)
})
