import type { Page } from './page.ts'
import { compile, type Captured, type Found, type Matcher } from './match.ts'
import { makeLists, type Lists, type WordLists } from './lists.ts'
import { parsePattern, type Parts } from './notation.ts'
import type { Pattern, Test } from './pattern.ts'

/** A rule of a language's data: a readable name, a pattern, and what the reader makes of a match. */
export interface Rule<Meaning> {
  readonly name: string
  readonly pattern: string
  readonly means: Meaning
}

/** Rules with the word lists and parts that their patterns use. */
export interface RuleData<Meaning> {
  readonly lists: WordLists
  readonly parts?: Parts
  readonly rules: readonly Rule<Meaning>[]
}

/** Rules made ready. */
export interface RuleSet<Meaning> {
  readonly lists: Lists
  readonly rules: readonly CompiledRule<Meaning>[]
  /** Numbers of the rules that may match where a word or lemma stands in the sentence. */
  readonly byWord: ReadonlyMap<string, readonly number[]>
  /** Numbers of the rules of which no word is known that must stand there. */
  readonly anywhere: readonly number[]
}

interface CompiledRule<Meaning> extends Rule<Meaning> {
  readonly match: Matcher
  /** The layer whose spans alone a match can begin with, where the pattern begins with one. */
  readonly begins: string | undefined
  /** The words of which one must stand right before a match, where the pattern looks behind for them. */
  readonly follows: ReadonlySet<string> | undefined
}

/** One place where a rule matched: tokens `[first, end)`. */
export interface Match<Meaning> extends Found {
  readonly rule: Rule<Meaning>
}

/** Throws SyntaxError where a pattern cannot be read. */
export function compileRules<Meaning>({ lists, parts, rules }: RuleData<Meaning>): RuleSet<Meaning> {
  const byWord = new Map<string, number[]>()
  const anywhere: number[] = []
  const compiled = rules.map((rule, number) => {
    const pattern = parsePattern(rule.pattern, rule.name, parts)
    const wanted = wantedWords(pattern, lists)
    if (!wanted) anywhere.push(number)
    for (const word of wanted ?? []) byWord.set(word, [...(byWord.get(word) ?? []), number])
    return { ...rule, match: compile(pattern), begins: firstLayer(pattern), follows: wordsBehind(pattern) }
  })
  return { lists: makeLists(lists), rules: compiled, byWord, anywhere }
}

/** The single words that a pattern beginning with `(?<= (and|but))` looks for behind itself. */
function wordsBehind(pattern: Pattern): ReadonlySet<string> | undefined {
  const first = pattern.kind === 'sequence' ? pattern.parts[0] : pattern
  if (first?.kind !== 'look' || !first.behind || !first.wanted) return undefined
  const options = first.part.kind === 'choice' ? first.part.options : [first.part]
  const words = options.map((option) =>
    option.kind === 'words' && !/\s/.test(option.words) ? option.words : undefined,
  )
  return words.includes(undefined) ? undefined : new Set(words as string[])
}

/** The layer that a match must begin with, if the pattern says so. */
function firstLayer(pattern: Pattern): string | undefined {
  if (pattern.kind === 'layer') return pattern.layer
  if (pattern.kind === 'capture') return firstLayer(pattern.part)
  return pattern.kind === 'sequence' && pattern.parts[0] ? firstLayer(pattern.parts[0]) : undefined
}

/**
 * All matches of all rules in tokens `[first, end)`: by rule in the order of the data, then by place. Matches of
 * one rule do not overlap; those of different rules may.
 */
export function matchTokens<Meaning>(
  rules: RuleSet<Meaning>,
  page: Page,
  first: number,
  end: number,
): readonly Match<Meaning>[] {
  const found: Match<Meaning>[] = []
  for (const number of likelyRules(rules, page, first, end)) {
    const rule = rules.rules[number]!
    const spans = rule.begins === undefined ? undefined : page.layers.get(rule.begins)?.from
    for (let at = first; at < end;) {
      const match =
        rule.begins === undefined || spans?.has(at)
          ? rule.match(page, rules.lists, first, end, at)
          : undefined
      if (match) found.push({ ...match, rule })
      at = match && match.end > at ? match.end : at + 1
    }
  }
  return found
}

/** Numbers of the rules that may match, in their order. */
function likelyRules<Meaning>(
  { byWord, anywhere }: RuleSet<Meaning>,
  { lower, analysis }: Page,
  first: number,
  end: number,
): readonly number[] {
  const likely = new Set(anywhere)
  for (let i = first; i < end; i++) {
    for (const number of byWord.get(lower[i]!) ?? []) likely.add(number)
    for (const number of byWord.get(analysis.lemmas[i]!) ?? []) likely.add(number)
  }
  return [...likely].sort((a, b) => a - b)
}

/** Matches of all sentences of the page. */
export function matchPage<Meaning>(rules: RuleSet<Meaning>, page: Page): readonly Match<Meaning>[] {
  const { sentences } = page.analysis
  const found: Match<Meaning>[] = []
  for (let s = 0; s + 1 < sentences.length; s++)
    for (const match of matchTokens(rules, page, sentences[s]!, sentences[s + 1]!)) found.push(match)
  return found
}

/** The captures of `match` by that name, in order. */
export function captured(match: Found, name: string): readonly Captured[] {
  return match.captures.filter((c) => c.name === name)
}

/**
 * Words or lemmas of which a match must hold one, so that most sentences are never tried. Undefined
 * where nothing of the kind can be said. The smallest such set of a sequence is taken.
 */
function wantedWords(pattern: Pattern, lists: WordLists): ReadonlySet<string> | undefined {
  switch (pattern.kind) {
    case 'words':
      return firstWords([pattern.words])
    case 'list':
      return firstWords(lists[pattern.list] ?? [])
    case 'test':
      return testWords(pattern.test, lists)
    case 'capture':
      return wantedWords(pattern.part, lists)
    case 'repeat':
      return pattern.least > 0 ? wantedWords(pattern.part, lists) : undefined
    case 'sequence':
      return smallest(pattern.parts.map((part) => wantedWords(part, lists)))
    case 'choice': {
      const options = pattern.options.map((option) => wantedWords(option, lists))
      if (options.includes(undefined)) return undefined
      return new Set(options.flatMap((words) => [...words!]))
    }
    default:
      return undefined
  }
}

function testWords(test: Test, lists: WordLists): ReadonlySet<string> | undefined {
  if (test.kind === 'word') return new Set([test.word])
  if (test.kind === 'lemma') return test.lemmas
  if (test.kind === 'lemma-list') return new Set(lists[test.list] ?? [])
  if (test.kind === 'all') return smallest(test.tests.map((each) => testWords(each, lists)))
  return undefined
}

/** Only plain words can be looked up by their first word: a token may be cut elsewhere in "n't" or "U.S.". */
function firstWords(entries: readonly string[]): ReadonlySet<string> | undefined {
  const words = entries.map((entry) => /^\p{L}+(?=$|\s)/u.exec(entry)?.[0])
  return words.includes(undefined) ? undefined : new Set(words as string[])
}

function smallest(sets: readonly (ReadonlySet<string> | undefined)[]): ReadonlySet<string> | undefined {
  return sets.reduce((best, set) => (set && (!best || set.size < best.size) ? set : best), undefined)
}
