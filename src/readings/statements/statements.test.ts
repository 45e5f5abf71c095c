import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { reportOf as plainReport } from '../../../bench/report-of.ts'
import type { Report, Span } from '../../evidence/index.ts'
import { analyseShipped } from '../../engines.ts'
import { parseCases, type Case } from '../engine/index.ts'
import { NOTHING_FOUND, type Findings } from '../reader.ts'
import type { Actor, ActorMention, ActorRef, Statement, TimeMention } from '../reading.ts'
import { statements } from './index.ts'

const cases = (name: string): readonly Case[] =>
  parseCases(readFileSync(new URL(name, import.meta.url), 'utf8'))

describe('what must be read', () => {
  test.each(cases('cases.txt').map((each) => [each.name, each] as const))('%s', (_name, each) => {
    expect(read(each.text)).toEqual(each.expected)
  })
})

describe('what must not be read', () => {
  test.each(cases('must-not.txt').map((each) => [each.name, each] as const))('%s', (_name, each) => {
    expect(read(each.text)).toEqual([])
  })
})

test('every statement has evidence that holds its words, and pieces', () => {
  for (const { text } of cases('cases.txt')) {
    const { report, found } = reportOf(text)
    for (const { evidence, content, pieces, by_rule } of statementsOf(report, found)) {
      expect(evidence.length).toBeGreaterThan(0)
      expect(pieces.length).toBeGreaterThan(0)
      expect(by_rule).not.toBe('')
      for (const span of content)
        expect(evidence.some((each) => each[0] <= span[0] && span[1] <= each[1])).toBe(true)
    }
  }
})

test('ids are in text order, and `within` points at one of them', () => {
  const { report, found } = reportOf('[Anna Berg] said that [Jon Lund] warned that the truce was failing.')
  expect(statementsOf(report, found).map(({ id, within }) => [id, within])).toEqual([
    ['statement-1', undefined],
    ['statement-2', 'statement-1'],
  ])
})

test.each([
  ['fr', '« Nous reviendrons », a déclaré Anna Berg.', 'Nous reviendrons', 'Anna Berg'],
  ['de', '„Wir kommen wieder“, sagte Anna Berg.', 'Wir kommen wieder', 'Anna Berg'],
  ['uk', '«Ми повернемося», – сказала Ганна Берг.', 'Ми повернемося', 'Ганна Берг'],
])('quotations in %s', (language, text, words, name) => {
  const { report, found } = reportOf(text)
  const read =
    statements.read({ ...report, language }, analyseShipped(text, language), found).statements ?? []
  expect(
    read.map(({ content, speaker }) => [content.map((span) => text.slice(...span)), speaker[0]?.text]),
  ).toEqual([[[words], name]])
})

test('issues are read from the words themselves', () => {
  const { report, found } = reportOf('[Anna Berg] said at the port that the sanctions would stay.')
  expect(statementsOf(report, found)[0]?.issues).toEqual(['sanctions'])
})

test.each([
  '',
  '"',
  '“““““',
  '" said',
  ', said',
  'said',
  ': "',
  '”“',
  'Q:\n\nQ:\n\nQ:',
  '" \n\n" \n\n"',
  "''''",
])('odd text gives no exception: %j', (text) => {
  expect(() => read(text)).not.toThrow()
})

test('freakish text is read in bounded time', () => {
  const report = reportOf(`${'“said, '.repeat(4000)}”`)
  expect(statementsOf(report.report, report.found).length).toBeLessThan(4000)
})

function read(marked: string): string[] {
  const { report, found } = reportOf(marked)
  const all = statementsOf(report, found)
  const actors = new Map(found.actors.map((actor) => [actor.id, actor.name]))
  return all.map((statement) => lineOf(statement, report.text, actors, all))
}

function statementsOf(report: Report, found: Findings): readonly Statement[] {
  return statements.read(report, analyseShipped(report.text, 'en'), found).statements ?? []
}

/** A statement in the notation of the case files. */
function lineOf(
  statement: Statement,
  text: string,
  actors: ReadonlyMap<string, string>,
  all: readonly Statement[],
): string {
  const {
    speaker,
    form,
    content,
    via = [],
    medium = [],
    addressee = [],
    according_to,
    within,
    time,
  } = statement
  const names = (refs: readonly ActorRef[]): string =>
    refs.map((ref) => actors.get(ref.actor) ?? firstName(ref, all)).join(', ')
  const notes = [
    via.length > 0 && `via ${names(via)}`,
    medium.length > 0 && `medium ${medium.map((each) => each.text).join(', ')}`,
    addressee.length > 0 && `to ${names(addressee)}`,
    according_to.length > 0 && `according to ${names(according_to).replaceAll(', ', ' < ')}`,
    within !== undefined && `in ${within.replace('statement-', '')}`,
    time && `time ${time.start}`,
    statement.modality !== 'held' && statement.modality,
  ].filter(Boolean)
  const words = content.map((span) => text.slice(...span)).join(' // ')
  return `${form} ${names(speaker)}: ${words}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`
}

/** An actor made by the reader goes by the words that first named it. */
function firstName({ actor }: ActorRef, all: readonly Statement[]): string {
  return all
    .flatMap(({ speaker }) => speaker)
    .find((ref) => ref.actor === actor)!
    .text.replace(/[:.]$/, '')
    .toLowerCase()
    .replace(/^a /, 'A ')
}

const MARK = /\[([^\]=]+)(?:=([^\]]+))?\]|\{([^}=]+)=([^}]+)\}/g

/** A report with the actors and times that its marks say. */
function reportOf(marked: string): { report: Report; found: Findings } {
  const titled = marked.startsWith('title: ')
  const source = titled ? marked.slice('title: '.length) : marked
  const actors = new Map<string, Actor>()
  const mentions: ActorMention[] = []
  const times: TimeMention[] = []
  let text = ''
  let at = 0
  for (const found of source.matchAll(MARK)) {
    text += source.slice(at, found.index)
    at = found.index + found[0].length
    if (found[3] !== undefined) times.push(timeOf(text, found[3], found[4]!))
    else mentions.push(mentionOf(text, found[1]!, found[2], actors))
    text += (found[3] ?? found[1]!).replace(/^(?:org|state|group):/, '')
  }
  text += source.slice(at)
  const heading = titled ? text.split('\n')[0]! : null
  const report: Report = {
    ...plainReport(text, undefined),
    id: 'r',
    file: 'r.txt',
    title: heading,
    ...(heading === null ? {} : { title_span: [0, heading.length] as const }),
  }
  return { report, found: { ...NOTHING_FOUND, actors: [...actors.values()], mentions, times } }
}

function timeOf(before: string, words: string, start: string): TimeMention {
  const lead = /^on /.exec(words)?.[0].length ?? 0
  const span: Span = [before.length + lead, before.length + words.length]
  return {
    span,
    text: words.slice(lead),
    type: 'date',
    value: { start, end: start, precision: 'day' },
    by_rule: 'mark',
  }
}

function mentionOf(
  before: string,
  words: string,
  meant: string | undefined,
  actors: Map<string, Actor>,
): ActorMention {
  const [, kind = 'person', name = ''] = /^(?:(org|state|group):)?(.*)$/.exec(meant ?? words)!
  const text = words.replace(/^(?:org|state|group):/, '')
  const id = `${kind}/${name.toLowerCase().replace(/ /g, '-')}`
  const kinds = { person: 'person', org: 'organisation', state: 'state', group: 'group' } as const
  actors.set(id, {
    id,
    kind: kinds[kind as keyof typeof kinds],
    name,
    names: [name],
    descriptions: meant === undefined ? [] : [text],
    roles: [],
    members: [],
    relations: [],
  })
  const how = /^(?:he|she|him|her|they)$/i.test(text)
    ? 'pronoun'
    : meant === undefined
      ? 'name'
      : 'description'
  return { actor: id, text, span: [before.length, before.length + text.length], how, by_rule: 'mark' }
}
