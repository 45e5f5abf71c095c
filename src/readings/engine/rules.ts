import type { Lists, WordLists } from './lists.ts'
import { parsePattern, type Parts } from './notation.ts'
import type { Page } from './page.ts'
import { Compiler, makeRun, openPage, openSentence, type Captured, type Run } from './run.ts'
import { growTree, matchTree, type Tree } from './tree.ts'

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
  readonly rules: readonly Rule<Meaning>[]
  readonly tree: Tree
  /** Room to work in. */
  readonly run: Run
}

/** One place where a rule matched: tokens `[first, end)`. */
export interface Match<Meaning> {
  readonly rule: Rule<Meaning>
  readonly first: number
  readonly end: number
  /** In the order they were made. */
  readonly captures: readonly Captured[]
}

/**
 * Throws SyntaxError where a pattern cannot be read, RangeError where it uses a list that the data does not have.
 */
export function compileRules<Meaning>({ lists, parts, rules }: RuleData<Meaning>): RuleSet<Meaning> {
  const compiler = new Compiler(lists)
  const patterns = rules.map((rule) => parsePattern(rule.pattern, rule.name, parts))
  const tree = growTree(patterns, lists, compiler)
  const size = { branches: tree.branchCount, needs: tree.rulesByNeed.length, rules: rules.length }
  return { lists: compiler.lists, rules, tree, run: makeRun(compiler, size) }
}

/**
 * All matches of all rules in tokens `[first, end)`: by rule in the order of the data, then by place. Matches of
 * one rule overlap only in what they capture as `what` at their end; those of different rules may.
 */
export function matchTokens<Meaning>(
  rules: RuleSet<Meaning>,
  page: Page,
  first: number,
  end: number,
): readonly Match<Meaning>[] {
  openPage(rules.run, page)
  return matchSentence(rules, first, end)
}

/** Matches of all sentences of the page. */
export function matchPage<Meaning>(rules: RuleSet<Meaning>, page: Page): readonly Match<Meaning>[] {
  const { sentences } = page.analysis
  openPage(rules.run, page)
  const found: Match<Meaning>[] = []
  for (let s = 0; s + 1 < sentences.length; s++)
    for (const match of matchSentence(rules, sentences[s]!, sentences[s + 1]!)) found.push(match)
  return found
}

function matchSentence<Meaning>(
  { tree, rules, run }: RuleSet<Meaning>,
  first: number,
  end: number,
): readonly Match<Meaning>[] {
  openSentence(run, first, end)
  const found = matchTree(tree, run)
  if (!found.length) return NOTHING
  return found
    .toSorted((a, b) => a.rule - b.rule || a.first - b.first)
    .map(({ rule, ...match }) => ({ ...match, rule: rules[rule]! }))
}

const NOTHING: readonly never[] = []

/** The captures of `match` by that name, in order. */
export function captured(match: Match<unknown>, name: string): readonly Captured[] {
  return match.captures.filter((c) => c.name === name)
}
