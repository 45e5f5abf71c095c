import type { WordLists } from './lists.ts'
import { compile, type Step } from './match.ts'
import { beginningOf, looksBehind, needsOf, union, type Beginning } from './needs.ts'
import type { Pattern } from './pattern.ts'
import { KeyMap, type Captured, type Compiler, type Found, type Run, type Taken } from './run.ts'

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
  readonly rulesByNeed: readonly Bucket[]
  /** By key: numbers of the needs that a token with that key meets. */
  readonly needsByKey: readonly (Int32Array | undefined)[]
}

/** Rules with the need of each that the next fewest sentences meet: few rules are looked at further. */
interface Bucket {
  readonly rules: readonly TreeRule[]
  readonly alsoNeeded: Int32Array
}

interface TreeRule {
  /** Numbers of its needs, that which the fewest sentences meet first. */
  readonly needs: readonly number[]
  /** Numbers of the branches that lead to its end, the last first. */
  readonly path: Int32Array
  /** Needs of the part of each of these branches, and how far that part may look behind the place where it begins. */
  readonly partNeeds: readonly (readonly number[])[]
  readonly behind: Uint8Array
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
  const { lastPlace, opened, lastOf, met } = run
  for (let i = 0; i < run.openCount; i++) lastPlace[opened[i]!] = -1
  for (let i = 0; i < run.metCount; i++) lastOf[met[i]!] = -1
  run.openCount = run.metCount = 0
  meetNeeds(tree, run)
  let latest = -1
  for (const rule of tree.free) latest = Math.max(latest, openRule(rule, run))
  for (let i = 0; i < run.metCount; i++) {
    const { rules, alsoNeeded } = tree.rulesByNeed[met[i]!]!
    for (let j = 0; j < alsoNeeded.length; j++)
      if (lastOf[alsoNeeded[j]!]! >= 0) latest = Math.max(latest, openRule(rules[j]!, run))
  }
  return Math.min(latest, run.end - 1)
}

/** Notes the needs that the sentence's tokens meet, and the last token that meets each: it goes from the end. */
function meetNeeds({ needsByKey }: Tree, run: Run): void {
  const { first, end, words, lemmas, joins, layerKeys } = run
  run.sentences++
  for (let i = end - 1; i >= first; i--) {
    meetNeedsOf(needsByKey, words[i]!, i, run)
    meetNeedsOf(needsByKey, lemmas[i]!, i, run)
    meetNeedsOf(needsByKey, joins[i]!, i, run)
    const layers = layerKeys[i]
    if (layers) for (const key of layers) meetNeedsOf(needsByKey, key, i, run)
  }
}

/** What a key meets is noted once a sentence. */
function meetNeedsOf(needsByKey: Tree['needsByKey'], key: number, i: number, run: Run): void {
  const { heldBy, lastOf, met } = run
  if (!key || heldBy[key] === run.sentences) return
  heldBy[key] = run.sentences
  const needs = needsByKey[key]
  if (!needs) return
  for (let n = 0; n < needs.length; n++) {
    const need = needs[n]!
    if (lastOf[need]! >= 0) continue
    lastOf[need] = i
    met[run.metCount++] = need
  }
}

/**
 * Opens the branches of a rule whose needs are met, each up to the last place from where what it needs still comes;
 * the last place where the rule may begin, -1 where it may not.
 */
function openRule({ needs, path, partNeeds, behind }: TreeRule, run: Run): number {
  const { end, lastOf, lastPlace, opened } = run
  for (let i = 0; i < needs.length; i++) if (lastOf[needs[i]!]! < 0) return -1
  let last = end
  for (let i = 0; i < path.length; i++) {
    const own = partNeeds[i]!
    for (let j = 0; j < own.length; j++) last = Math.min(last, lastOf[own[j]!]! + behind[i]!)
    const branch = path[i]!
    const there = lastPlace[branch]!
    if (there < 0) opened[run.openCount++] = branch
    if (last > there) lastPlace[branch] = last
  }
  return last
}

/** Makes a tree of the patterns of rules, which are numbered from 0. */
export function growTree(patterns: readonly Pattern[], lists: WordLists, compiler: Compiler): Tree {
  const branches: Branch[] = []
  const top: Branch[] = []
  const needs = new Needs(compiler)
  const rules = patterns.map((pattern, rule): TreeRule => {
    const path = addRule(rule, pattern, top, branches).toReversed()
    const partNeeds = path.map(({ part }) => needsOf(part, lists).map((keys) => needs.number(keys)))
    return {
      needs: [...new Set(partNeeds.flat())].toSorted((a, b) => needs.ranks[a]! - needs.ranks[b]!),
      path: Int32Array.from(path, ({ number }) => number),
      partNeeds,
      behind: Uint8Array.from(path, ({ part }) => (looksBehind(part) ? BEHIND : 0)),
    }
  })
  for (const branch of branches.toReversed())
    branch.step = compile(branch.part, compileFork(branch.children, branch.ends, lists, compiler), compiler)
  const root = compileFork(top, [], lists, compiler)
  const byNeed = needs.ranks.map((): TreeRule[] => [])
  for (const rule of rules) if (rule.needs.length) byNeed[rule.needs[0]!]!.push(rule)
  const rulesByNeed = byNeed.map((some): Bucket => {
    return { rules: some, alsoNeeded: Int32Array.from(some, (rule) => rule.needs[1] ?? rule.needs[0]!) }
  })
  const free = rules.filter((rule) => !rule.needs.length)
  const needsByKey = needs.byKey.map((some) => Int32Array.from(some))
  return { branchCount: branches.length, root, free, rulesByNeed, needsByKey }
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
  const byKey = new KeyMap<Branch[]>()
  const always: Branch[] = []
  for (const child of children) {
    const { keys, empty } = branchBeginning(child, lists)
    if (!keys || empty) always.push(child)
    else
      for (const each of keys) {
        const key = compiler.key(each)
        byKey.set(key, [...(byKey.get(key) ?? []), child])
      }
  }
  const alike = twigOf(always)
  const twigs = byKey.map(twigOf)
  return (run, at, taken) => {
    let news = endRules(run, ends, at, taken)
    if (always.length) news = tryAll(run, alike, at, taken, 0) || news
    if (at < run.end && twigs.size) {
      const visit = ++run.visits
      const [word, lemma, join] = [run.words[at]!, run.lemmas[at]!, run.joins[at]!]
      if (word) news = tryAll(run, twigs.get(word), at, taken, visit) || news
      if (lemma && lemma !== word) news = tryAll(run, twigs.get(lemma), at, taken, visit) || news
      if (join) news = tryAll(run, twigs.get(join), at, taken, visit) || news
      const layers = run.layerKeys[at]
      if (layers) for (const key of layers) news = tryAll(run, twigs.get(key), at, taken, visit) || news
    }
    return news && !children.some(({ number }) => isOpen(run, number, run.start))
  }
}

/** Branches to try together: their numbers stand apart, as most are closed and are not looked at further. */
interface Twig {
  readonly numbers: Int32Array
  readonly branches: readonly Branch[]
}

function twigOf(branches: readonly Branch[]): Twig {
  return { numbers: Int32Array.from(branches, ({ number }) => number), branches }
}

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

/**
 * Tries the branches that are open, each once a visit, and closes those beyond which all rules are found: whether
 * there are such.
 */
function tryAll(run: Run, twig: Twig | undefined, at: number, taken: Taken, visit: number): boolean {
  if (!twig) return false
  const { numbers, branches } = twig
  let news = false
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i]!
    if (!isOpen(run, number, at) || (visit && run.visitOf[number] === visit)) continue
    run.visitOf[number] = visit
    if (branches[i]!.step(run, at, taken)) {
      run.doneAt[number] = run.start
      news = true
    }
  }
  return news
}

/** Whether a rule beyond a branch may still match from the run's starting place, the branch being tried at `at`. */
function isOpen({ lastPlace, doneAt, start }: Run, branch: number, at: number): boolean {
  return lastPlace[branch]! >= at && doneAt[branch] !== start
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
