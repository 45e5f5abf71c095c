import type { WordLists } from './lists.ts'
import { compile, type Step } from './match.ts'
import { beginningOf, needsOf, union, type Beginning } from './needs.ts'
import type { Pattern } from './pattern.ts'
import type { Captured, Compiler, Found, Run, Taken } from './run.ts'

/**
 * Rules as a tree: those whose patterns begin with the same parts share them, so that the parts are matched once
 * for all. From where shared parts end, only branches that the next token can begin are tried, and only those that
 * lead to a rule whose needs the sentence meets.
 */
export interface Tree {
  readonly branchCount: number
  /** Tries all rules from the run's starting place. */
  readonly root: Step
  /** Rules without needs; the others stand by the need that the fewest sentences meet. */
  readonly free: readonly TreeRule[]
  readonly rulesByNeed: readonly (readonly TreeRule[])[]
  /** By key: numbers of the needs that a token with that key meets. */
  readonly needsByKey: readonly (readonly number[] | undefined)[]
}

interface TreeRule {
  /** Numbers of its needs. */
  readonly needs: readonly number[]
  /** The branch it ends on, and those that lead there. */
  readonly path: readonly Branch[]
}

/** A part that the patterns of some rules go on with. */
interface Branch {
  readonly number: number
  readonly part: Pattern
  readonly children: Branch[]
  /** Numbers of the rules that end here. */
  readonly ends: number[]
  step: Step
  /** Found when it is first asked for. */
  beginning: Beginning | undefined
}

/** All matches in the run's sentence. Those of one rule overlap only in what they capture at their end. */
export function matchTree(tree: Tree, run: Run): readonly Found[] {
  const last = openBranches(tree, run)
  run.found = []
  for (run.start = run.first; run.start <= last; run.start++) {
    run.steps = 0
    tree.root(run, run.start, undefined)
  }
  return run.found
}

// How far a pattern may look behind the place where it begins.
const BEHIND = 3

/** Opens the branches that lead to rules whose needs the sentence meets; the last place where one may begin. */
function openBranches(tree: Tree, run: Run): number {
  const { lastStart, opened, lastOf, met } = run
  for (let i = 0; i < run.openCount; i++) lastStart[opened[i]!] = -1
  for (let i = 0; i < run.metCount; i++) lastOf[met[i]!] = -1
  run.openCount = run.metCount = 0
  meetNeeds(tree, run)
  let latest = -1
  for (const rule of tree.free) latest = Math.max(latest, openRule(rule, run))
  for (let i = 0; i < run.metCount; i++)
    for (const rule of tree.rulesByNeed[met[i]!]!) latest = Math.max(latest, openRule(rule, run))
  return latest
}

/** Notes the needs that the sentence's tokens meet, and the last token that meets each. */
function meetNeeds({ needsByKey }: Tree, run: Run): void {
  const { first, end, words, lemmas, joins, layerKeys, lastOf, met } = run
  const meet = (key: number, i: number): void => {
    for (const need of needsByKey[key] ?? NONE) {
      if (lastOf[need]! < 0) met[run.metCount++] = need
      lastOf[need] = i
    }
  }
  for (let i = first; i < end; i++) {
    if (words[i]) meet(words[i]!, i)
    if (lemmas[i] && lemmas[i] !== words[i]) meet(lemmas[i]!, i)
    if (joins[i]) meet(joins[i]!, i)
    for (const key of layerKeys[i] ?? NONE) meet(key, i)
  }
}

/** Opens the branches of a rule whose needs are met; the last place where it may begin, -1 where it may not. */
function openRule({ needs, path }: TreeRule, run: Run): number {
  const { end, lastOf, lastStart, opened } = run
  let last = end - 1
  for (const need of needs) {
    if (lastOf[need]! < 0) return -1
    last = Math.min(last, lastOf[need]! + BEHIND)
  }
  for (const { number } of path) {
    if (lastStart[number]! < 0) opened[run.openCount++] = number
    lastStart[number] = Math.max(lastStart[number]!, last)
  }
  return last
}

/** Makes a tree of the patterns of rules, which are numbered from 0. */
export function growTree(patterns: readonly Pattern[], lists: WordLists, compiler: Compiler): Tree {
  const branches: Branch[] = []
  const top: Branch[] = []
  const needs = new Needs(compiler)
  const rules = patterns.map((pattern, rule) => ({
    needs: needsOf(pattern, lists).map((keys) => needs.number(keys)),
    path: addRule(rule, pattern, top, branches),
  }))
  for (const branch of branches.toReversed())
    branch.step = compile(branch.part, compileFork(branch.children, branch.ends, lists, compiler), compiler)
  const root = compileFork(top, [], lists, compiler)
  const rulesByNeed = needs.ranks.map((): TreeRule[] => [])
  for (const rule of rules) if (rule.needs.length) rulesByNeed[needs.rarest(rule.needs)]!.push(rule)
  const free = rules.filter((rule) => !rule.needs.length)
  return { branchCount: branches.length, root, free, rulesByNeed, needsByKey: needs.byKey }
}

/** Needs, numbered; rules that need the same share one. */
class Needs {
  readonly byKey: number[][] = []
  /** By need: how many keys meet it; layers, which stand in most sentences, count as many. */
  readonly ranks: number[] = []
  private readonly numbers = new Map<string, number>()
  private readonly bySet = new Map<ReadonlySet<string>, number>()
  private readonly compiler: Compiler

  constructor(compiler: Compiler) {
    this.compiler = compiler
  }
  number(keys: ReadonlySet<string>): number {
    const known = this.bySet.get(keys)
    if (known !== undefined) return known
    const number = this.numberOf(keys)
    this.bySet.set(keys, number)
    return number
  }
  private numberOf(keys: ReadonlySet<string>): number {
    const name = [...keys].join('\n')
    const there = this.numbers.get(name)
    if (there !== undefined) return there
    const number = this.ranks.push(name.includes('{') ? Infinity : keys.size) - 1
    this.numbers.set(name, number)
    for (const key of keys) {
      const needs = (this.byKey[this.compiler.key(key)] ??= [])
      if (!needs.includes(number)) needs.push(number)
    }
    return number
  }
  rarest(needs: readonly number[]): number {
    return needs.reduce((best, need) => (this.ranks[need]! < this.ranks[best]! ? need : best))
  }
}

/** Adds the branches of a rule that are not there yet; the path to its end. */
function addRule(rule: number, pattern: Pattern, top: Branch[], branches: Branch[]): readonly Branch[] {
  const path: Branch[] = []
  let children = top
  for (const part of partsOf(pattern)) {
    let branch = children.find((each) => isSame(each.part, part))
    if (!branch) {
      branch = {
        number: branches.length,
        part,
        children: [],
        ends: [],
        step: () => false,
        beginning: undefined,
      }
      branches.push(branch)
      children.push(branch)
    }
    path.push(branch)
    children = branch.children
  }
  path.at(-1)?.ends.push(rule)
  return path
}

/** The parts that follow each other in a pattern, those of sequences within it too. */
function partsOf(pattern: Pattern): readonly Pattern[] {
  return pattern.kind === 'sequence' ? pattern.parts.flatMap(partsOf) : [pattern]
}

function isSame(a: Pattern, b: Pattern): boolean {
  return a === b || (a.kind === b.kind && written(a) === written(b))
}

// Each part is compared with many.
const writings = new WeakMap<Pattern, string>()

function written(pattern: Pattern): string {
  let writing = writings.get(pattern)
  if (writing === undefined) {
    writing = JSON.stringify(pattern, (_, value: unknown) => (value instanceof Set ? [...value] : value))
    writings.set(pattern, writing)
  }
  return writing
}

/** The step that tries all that may follow: the ends of rules, and the branches that the next token can begin. */
function compileFork(
  children: readonly Branch[],
  ends: readonly number[],
  lists: WordLists,
  compiler: Compiler,
): Step {
  const byKey = new Map<number, Branch[]>()
  const always: Branch[] = []
  for (const child of children) {
    const { keys, empty } = branchBeginning(child, lists)
    if (!keys || empty) always.push(child)
    else for (const key of keys) put(byKey, compiler.key(key), child)
  }
  return (run, at, taken) => {
    let news = endRules(run, ends, at, taken)
    if (always.length) news = tryAll(run, always, at, taken) || news
    if (at < run.end && byKey.size) {
      const [word, lemma, join] = [run.words[at]!, run.lemmas[at]!, run.joins[at]!]
      if (word) news = tryAll(run, byKey.get(word), at, taken) || news
      if (lemma && lemma !== word) news = tryAll(run, byKey.get(lemma), at, taken) || news
      if (join) news = tryAll(run, byKey.get(join), at, taken) || news
      for (const key of run.layerKeys[at] ?? NONE) news = tryAll(run, byKey.get(key), at, taken) || news
    }
    return news && !children.some(({ number }) => isOpen(run, number))
  }
}

const NONE: readonly number[] = []

function branchBeginning(branch: Branch, lists: WordLists): Beginning {
  return (branch.beginning ??= findBeginning(branch, lists))
}

function findBeginning({ part, children, ends }: Branch, lists: WordLists): Beginning {
  const own = beginningOf(part, lists)
  if (!own.empty) return own
  if (ends.length) return { keys: undefined, empty: true }
  const after = children.map((child) => branchBeginning(child, lists))
  return {
    keys: union([own.keys, ...after.map(({ keys }) => keys)]),
    empty: after.some(({ empty }) => empty),
  }
}

/** Tries the branches that are open, and closes those beyond which all rules are found: whether there are such. */
function tryAll(run: Run, branches: readonly Branch[] | undefined, at: number, taken: Taken): boolean {
  if (!branches) return false
  let news = false
  for (const { number, step } of branches)
    if (isOpen(run, number) && step(run, at, taken)) {
      run.doneAt[number] = run.start
      news = true
    }
  return news
}

/** Whether a rule beyond a branch may still match from the run's starting place. */
function isOpen({ lastStart, doneAt, start }: Run, branch: number): boolean {
  return lastStart[branch]! >= start && doneAt[branch] !== start
}

/** Notes the rules that end here, each once a starting place and where it matched before: whether there are such. */
function endRules(run: Run, ends: readonly number[], at: number, taken: Taken): boolean {
  let news = false
  for (const rule of ends)
    if (run.freeFrom[rule]! <= run.start) {
      run.freeFrom[rule] = Math.max(openFrom(taken, at), run.start + 1)
      run.found.push({ rule, first: run.start, end: at, captures: inOrder(taken) })
      news = true
    }
  return news
}

/** Where the same rule may match again: what it captures as `what` at its end may tell of the same once more. */
function openFrom(taken: Taken, at: number): number {
  const last = taken?.captured
  return last?.name === OPEN && last.end === at ? last.first : at
}

const OPEN = 'what'

function inOrder(taken: Taken): Found['captures'] {
  const captures: Captured[] = []
  for (let at = taken; at; at = at.before) captures.push(at.captured)
  return captures.reverse()
}

function put<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const there = map.get(key)
  if (!there) map.set(key, [value])
  else if (!there.includes(value)) there.push(value)
}
