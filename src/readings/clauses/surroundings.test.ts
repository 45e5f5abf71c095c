import { analyseShipped } from '../../engines.ts'
import { expect, test } from 'vitest'
import { NOTHING_FOUND, type Findings } from '../reader.ts'
import type { Actor, ActorMention } from '../reading.ts'
import { en } from './en.ts'
import { eventPage } from './surroundings.ts'

const ANNA = { id: 'person/anna-berg', kind: 'person', name: 'Anna Berg', roles: [] } as unknown as Actor

function spansOf(
  text: string,
  ...named: readonly (readonly [string, ActorMention['how']])[]
): readonly string[] {
  const mentions = named.map(([words, how]): ActorMention => {
    const at = text.indexOf(words)
    return { actor: ANNA.id, text: words, span: [at, at + words.length], how, by_rule: 'test' }
  })
  const analysis = analyseShipped(text, 'en')
  const found: Findings = { ...NOTHING_FOUND, actors: [ANNA], mentions }
  const { from } = eventPage(analysis, found, en).layers.get('actor')!
  return [...from.values()]
    .flat()
    .map(({ first, end }) => text.slice(analysis.starts[first], analysis.ends[end - 1]))
}

test('a name and what it is, parted by a comma, are one', () => {
  const text = 'The prime minister of Norvia, Anna Berg, met Ivo Karo.'
  expect(spansOf(text, ['The prime minister', 'description'], ['Anna Berg', 'name'])).toEqual([
    'The prime minister of Norvia, Anna Berg',
  ])
})

test('what is parted by more than a comma are two', () => {
  const text = 'Anna Berg left early, said the prime minister.'
  expect(spansOf(text, ['Anna Berg', 'name'], ['the prime minister', 'description'])).toHaveLength(2)
})

test('"I" in a statement is whoever the headline says made it', () => {
  const text = 'Statement by President Anna Berg on the call\n\nToday I spoke with Ivo Karo.'
  expect(spansOf(text, ['President Anna Berg', 'name'])).toEqual(['President Anna Berg', 'I'])
  expect(spansOf(text.replace('Statement by', 'Statement on'), ['President Anna Berg', 'name'])).toHaveLength(
    1,
  )
})

test.each([
  ['Norvia said it would meet Sund.', ['it']],
  ['Norvia said Sund hoped it would meet nobody.', []],
])('"it" in what a state is reported to have said is the state: %s', (text, expected) => {
  const states = ['Norvia', 'Sund'].filter((name) => text.indexOf(name) >= 0)
  const norvia = { id: 'state/nor', kind: 'state', name: 'Norvia', roles: [] } as unknown as Actor
  const mentions = states.map((words): ActorMention => {
    const at = text.indexOf(words)
    return { actor: norvia.id, text: words, span: [at, at + words.length], how: 'name', by_rule: 'test' }
  })
  const statement = { speaker: [mentions[0]!], form: 'indirect', content: [[12, text.length - 1]] }
  const statements = [statement as unknown as Findings['statements'][number]]
  const found: Findings = { ...NOTHING_FOUND, actors: [norvia], mentions, statements }
  const analysis = analyseShipped(text, 'en')
  const { from } = eventPage(analysis, found, en).layers.get('actor')!
  const spans = [...from.values()].flat()
  const words = spans.map(({ first, end }) => text.slice(analysis.starts[first], analysis.ends[end - 1]))
  expect(words.filter((word) => word === 'it')).toEqual(expected)
})
