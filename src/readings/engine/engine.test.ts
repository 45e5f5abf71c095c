import { describe, expect, test } from 'vitest'
import { analyseShipped } from '../../engines.ts'
import type { Links } from '../../language/index.ts'
import {
  captured,
  compileRules,
  makePage,
  matchPage,
  parseCases,
  type Marked,
  type Match,
  type RuleData,
} from './index.ts'

const lists = {
  talking: ['call', 'phone call', 'counter-proposal'],
  communicating: ['speak', 'talk', 'meet'],
}
const parts = { who: '{actor} ((","|and) {actor})*' }

/** Marks actors with square brackets: "[Anna Berg] met [Karo]". */
function pageOf(marked: string): ReturnType<typeof makePage> {
  const actors: Marked[] = []
  let text = ''
  for (const piece of marked.split(/(\[[^\]]+\])/)) {
    const words = piece.replace(/^\[|\]$/g, '')
    if (piece !== words)
      actors.push({
        span: [text.length, text.length + words.length],
        tag: words === 'Oslo' ? 'place' : 'person',
        value: words,
      })
    text += words
  }
  return makePage(analyseShipped(text, 'en'), { actor: actors })
}

/** Every match of `pattern`, as "whole words | capture=words …". */
function matches(pattern: string, marked: string): string[] {
  const data: RuleData<null> = { lists, parts, rules: [{ name: 'the rule', pattern, means: null }] }
  const page = pageOf(marked)
  const words = (first: number, end: number): string =>
    end > first ? page.analysis.text.slice(page.analysis.starts[first], page.analysis.ends[end - 1]) : ''
  return matchPage(compileRules(data), page).map((match) =>
    [words(match.first, match.end), ...match.captures.map((c) => `${c.name}=${words(c.first, c.end)}`)].join(
      ' | ',
    ),
  )
}

describe('patterns', () => {
  const cases: readonly [pattern: string, text: string, ...expected: string[]][] = [
    ['held talks', 'They held talks. They held a vote.', 'held talks'],
    [
      '@a:{actor} <~communicating> with? @b:{actor}',
      '[Berg] spoke with [Karo].',
      'Berg spoke with Karo | a=Berg | b=Karo',
    ],
    [
      '@a:{actor} <meet> @b:{actor:person}',
      '[Berg] met [Oslo]. [Berg] met [Karo].',
      'Berg met Karo | a=Berg | b=Karo',
    ],
    ['@a:&who <meet>', '[Berg], [Lund] and [Karo] met.', 'Berg, Lund and Karo met | a=Berg, Lund and Karo'],
    ['~talking', 'A phone call, a call and a counter-proposal.', 'phone call', 'call', 'counter-proposal'],
    ['a? ~talking (?! of)', 'a call of duty, a call', 'a call'],
    ['(?<= the) call', 'a call, the call', 'call'],
    ['(?<! the) call', 'a call, the call, this call', 'call', 'call'],
    ['^ .', 'One two. Three four.', 'One', 'Three'],
    ['(#DET|AUX|talks) began', 'The talks began.', 'talks began'],
    ['[#NOUN !talks]', 'The talks began in the capital.', 'capital'],
    [
      'on .{1,3}? agreed',
      'on what they agreed and on that they agreed',
      'on what they agreed',
      'on that they agreed',
    ],
    ["did n't meet", 'They didn’t meet.', 'didn’t meet'],
    ["did (n't|not) meet", 'They did not meet.', 'did not meet'],
    ['/^[A-Z]{2,}$/', 'The UN and NATO met Berg.', 'UN', 'NATO'],
    ['will <meet|see> $', 'They will meet', 'will meet'],
    ["didn't <meet>", 'They didn’t meet.', 'didn’t meet'],
    ['cannot <meet>', 'They cannot meet.', 'cannot meet'],
    ['@x:((a|b)+ c)', 'a b a c', 'a b a c | x=a b a c'],
    ['(@x:(a|b))+ (?! c)', 'a b a c', 'a b | x=a | x=b'],
  ]
  test.each(cases)('%s on “%s”', (pattern, text, ...expected) => {
    expect(matches(pattern, text)).toEqual(expected)
  })
})

test('a captured layer span carries what the earlier reader found', () => {
  const data: RuleData<null> = {
    lists,
    rules: [{ name: 'meets', pattern: '@a:{actor} <meet>', means: null }],
  }
  const [match] = matchPage(compileRules(data), pageOf('[Berg] met.'))
  expect(captured(match!, 'a').map((c) => c.layer?.value)).toEqual(['Berg'])
})

test('rules that begin alike are matched as if each stood alone', () => {
  const patterns = ['@a:&who <meet>', '@a:&who <meet> @b:{actor}', '@a:&who <see>', '&who (to|<meet>) .']
  const text = '[Berg] and [Lund] met [Karo]. [Berg] met [Lund], and [Karo] saw to [Berg].'
  const rules = patterns.map((pattern, i) => ({ name: `${i}`, pattern, means: null }))
  const together = matchPage(compileRules({ lists, parts, rules }), pageOf(text))
  const alone = rules.flatMap((rule) =>
    matchPage(compileRules({ lists, parts, rules: [rule] }), pageOf(text)),
  )
  expect(alone).toHaveLength(7)
  const inOrder = alone.toSorted((a, b) => sentence(a.first) - sentence(b.first))
  expect(together.map(told)).toEqual(inOrder.map(told))
})

const told = ({ rule, first, end, captures }: Match<null>) => [
  rule.name,
  first,
  end,
  captures.map((c) => [c.name, c.first, c.end]),
]

/** Number of the sentence in the text of the test above. */
const sentence = (token: number) => (token < 6 ? 0 : 1)

test('links are followed to dependents and heads, and their layer span is captured', () => {
  const page = pageOf('[Anna Berg] quickly met envoys.')
  // Anna <- met, Berg <- Anna, quickly <- met, met = root, envoys <- met, . <- met
  const heads = [3, 0, 3, -1, 3, 3]
  const relations = ['nsubj', 'flat', 'advmod', 'root', 'obj', 'punct']
  const links: Links = {
    head: (i) => heads[i]!,
    relation: (i) => relations[i]!,
    dependents: (i) => [0, 1, 2, 3, 4, 5].filter((j) => heads[j] === i),
  }
  const linked = { ...page, analysis: { ...page.analysis, links } }
  const rules = [{ name: 'linked', pattern: '[<meet> >nsubj(@who:{actor}) >obj(@whom:#NOUN)]', means: null }]
  const found = matchPage(compileRules({ lists, rules }), linked)
  expect(found.map((m) => m.captures.map((c) => [c.name, c.first, c.end]))).toEqual([
    [
      ['who', 0, 2],
      ['whom', 4, 5],
    ],
  ])
})

test.each([
  ['(a', 'wants a closing )'],
  ['@:x', 'wants a name after @'],
  ['&nobody', 'not defined'],
  ['a)', 'something left over'],
])('a pattern that cannot be read says where: %s', (pattern, says) => {
  expect(() => compileRules({ lists, rules: [{ name: 'r', pattern, means: null }] })).toThrow(says)
})

test('a freakish pattern on a freakish text ends', () => {
  expect(matches('(a* a*)* b', 'a '.repeat(3000))).toEqual([])
})

test('parseCases() reads names, texts over several lines, and what is expected', () => {
  const file = '// note\n# one\nA met\nB.\n\nThen C.\n==> meeting A, B\n\n# two\nNothing.\n'
  expect(parseCases(file)).toEqual([
    { name: 'one', text: 'A met B.\n\nThen C.', expected: ['meeting A, B'], line: 2 },
    { name: 'two', text: 'Nothing.', expected: [], line: 9 },
  ])
  expect(() => parseCases('words first')).toThrow('line 1')
})
