import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { analyseShipped } from '../../engines.ts'
import { reportOf } from '../../../bench/report-of.ts'
import { parseCases } from '../engine/index.ts'
import { read } from '../read.ts'
import { makeReaders } from '../readers.ts'
import type { Contact } from '../reading.ts'

const readers = makeReaders()

/** "type status modality: participants" of each contact of a report that is nothing but `text`. */
function contactsIn(text: string, language: string): readonly string[] {
  const report = reportOf(text, undefined, language)
  const { actors, items } = read(report, analyseShipped(text, language), readers, 'test')
  const names = new Map(actors.map(({ id, name }) => [id, name]))
  return items
    .filter((item): item is Contact => item.kind === 'contact')
    .map(({ type, status, modality, participants }) => {
      const who = participants.map(({ actor }) => names.get(actor) ?? actor)
      return `${type} ${status} ${modality}: ${who.join(', ')}`
    })
}

for (const language of ['en', 'de', 'fr', 'uk'])
  describe(`contacts in ${language}`, () => {
    const cases = parseCases(readFileSync(new URL(`cases.${language}.txt`, import.meta.url), 'utf8'))
    test.each(cases)('$name (line $line)', ({ text, expected }) => {
      expect(contactsIn(text, language)).toEqual(expected)
    })
  })
