import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { reportOf } from '../../../bench/report-of.ts'
import { analyse } from '../../language/index.ts'
import { parseCases, type Case } from '../engine/index.ts'
import { NOTHING_FOUND } from '../reader.ts'
import { actorsReader } from './index.ts'

const reader = actorsReader()

/** Mentions, then places, roles, relations, members and unlike spellings, a line each. */
function found(text: string): readonly string[] {
  const report = reportOf(text, undefined)
  const { actors = [], mentions = [], places = [] } = reader.read(report, analyse(text, 'en'), NOTHING_FOUND)
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

test.each(casesOf('must.txt'))('$line must: $name', ({ text, expected }) => {
  expect(found(text)).toEqual(expected)
})

test.each(casesOf('must-not.txt'))('$line must not: $name', ({ text }) => {
  expect(found(text).filter((line) => /= person\//.test(line))).toEqual([])
})
