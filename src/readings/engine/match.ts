import { tokenText, UPOS } from '../../language/index.ts'
import { listNamed, matchList, matchWords, type Lists } from './lists.ts'
import { layerAt, type LayerSpan, type Page } from './page.ts'
import type { Pattern, Test } from './pattern.ts'

/** What a capture took: tokens `[first, end)`, and the layer's span where it was one. */
export interface Captured {
  readonly name: string
  readonly first: number
  readonly end: number
  readonly layer?: LayerSpan
}

/** A pattern made ready. */
export type Matcher = (page: Page, lists: Lists, first: number, end: number, at: number) => Found | undefined

/** Where a pattern matched: tokens `[first, end)`, and its captures in the order they were made. */
export interface Found {
  readonly first: number
  readonly end: number
  readonly captures: readonly Captured[]
}

/**
 * Makes a pattern ready: backtracking over closures that are handed what comes next. A match never
 * leaves the tokens `[first, end)`. The work at one starting place is bounded (`MOST_STEPS`): a pattern that would
 * need more on some freakish text does not match there, so that time stays linear in the text's length.
 */
export function compile(pattern: Pattern): Matcher {
  const step = compileNode(pattern)
  return (page, lists, first, end, at) => {
    let found: Found | undefined
    const run: Run = { page, lists, first, end, steps: 0 }
    step(run, at, undefined, (stop, taken) => {
      found = { first: at, end: stop, captures: inOrder(taken) }
      return true
    })
    return found
  }
}

const MOST_STEPS = 4000

interface Run {
  readonly page: Page
  readonly lists: Lists
  readonly first: number
  readonly end: number
  steps: number
}

/** Captures so far, last first: a shared list, so that going back costs nothing. */
type Taken = { readonly captured: Captured; readonly before: Taken } | undefined
type Next = (at: number, taken: Taken) => boolean
type Step = (run: Run, at: number, taken: Taken, next: Next) => boolean
/** The captures after the test, or false. */
type TokenTest = (run: Run, at: number, taken: Taken) => Taken | false

function compileNode(pattern: Pattern): Step {
  switch (pattern.kind) {
    case 'test': {
      const passes = compileTest(pattern.test)
      return (run, at, taken, next) => {
        if (at >= run.end || ++run.steps > MOST_STEPS) return false
        const after = passes(run, at, taken)
        return after !== false && next(at + 1, after)
      }
    }
    case 'words':
      return (run, at, taken, next) => {
        if (at >= run.end || ++run.steps > MOST_STEPS) return false
        const stop = matchWords(run.page, at, pattern.words)
        return stop > 0 && stop <= run.end && next(stop, taken)
      }
    case 'list':
      return (run, at, taken, next) =>
        at < run.end &&
        ++run.steps <= MOST_STEPS &&
        matchList(run.page, at, pattern.list, run.lists).some((stop) => stop <= run.end && next(stop, taken))
    case 'layer':
      return (run, at, taken, next) =>
        spansFrom(run, at, pattern).some((span) => span.end <= run.end && next(span.end, taken))
    case 'sequence':
      return compileSequence(pattern.parts.map(compileNode))
    case 'choice': {
      const options = pattern.options.map(compileNode)
      return (run, at, taken, next) => options.some((option) => option(run, at, taken, next))
    }
    case 'repeat':
      return compileRepeat(pattern.part, pattern.least, pattern.most, pattern.lazy)
    case 'capture':
      return compileCapture(pattern)
    case 'look':
      return compileLook(pattern)
    case 'edge':
      return (run, at, taken, next) =>
        at === (pattern.edge === 'start' ? run.first : run.end) && next(at, taken)
  }
}

function compileSequence(steps: readonly Step[]): Step {
  return steps.reduceRight<Step>(
    (after, step) => (run, at, taken, next) =>
      step(run, at, taken, (stop, then) => after(run, stop, then, next)),
    (_run, at, taken, next) => next(at, taken),
  )
}

function compileRepeat(part: Pattern, least: number, most: number, lazy: boolean): Step {
  if (part.kind === 'test' && !captures(part.test))
    return compileRun(compileTest(part.test), least, most, lazy)
  const step = compileNode(part)
  const from = (run: Run, at: number, taken: Taken, next: Next, count: number): boolean => {
    const enough = count >= least
    if (lazy && enough && next(at, taken)) return true
    if (
      count < most &&
      step(run, at, taken, (stop, then) => stop > at && from(run, stop, then, next, count + 1))
    )
      return true
    return !lazy && enough && next(at, taken)
  }
  return (run, at, taken, next) => from(run, at, taken, next, 0)
}

/** A repeated test of single tokens needs no going back into the test: its places are counted instead. */
function compileRun(passes: TokenTest, least: number, most: number, lazy: boolean): Step {
  return (run, at, taken, next) => {
    const reach = Math.min(run.end, at + most)
    let stop = at
    if (lazy) {
      for (; ; stop++) {
        if (stop - at >= least && next(stop, taken)) return true
        if (stop >= reach || ++run.steps > MOST_STEPS || passes(run, stop, taken) === false) return false
      }
    }
    for (; stop < reach && passes(run, stop, taken) !== false; stop++)
      if (++run.steps > MOST_STEPS) return false
    for (; stop - at >= least; stop--) if (next(stop, taken)) return true
    return false
  }
}

function captures(test: Test): boolean {
  return (
    test.kind === 'link' ||
    (test.kind === 'all' && test.tests.some(captures)) ||
    (test.kind === 'not' && captures(test.test))
  )
}

function compileCapture({ name, part }: Pattern & { kind: 'capture' }): Step {
  const step = compileNode(part)
  return (run, at, taken, next) =>
    step(run, at, taken, (stop, then) => {
      const layer = part.kind === 'layer' ? spansFrom(run, at, part).find((s) => s.end === stop) : undefined
      const captured = { name, first: at, end: stop, ...(layer ? { layer } : {}) }
      return next(stop, { captured, before: then })
    })
}

/** Looking behind tries the few places from which the part could end here. */
function compileLook({ part, wanted, behind }: Pattern & { kind: 'look' }): Step {
  const step = compileNode(part)
  return (run, at, taken, next) => {
    let seen: Taken | false = false
    const from = behind ? [at - 1, at - 2, at - 3].filter((i) => i >= run.first) : [at]
    for (const start of from)
      if (step(run, start, taken, (stop, then) => (!behind || stop === at) && ((seen = then), true))) {
        return wanted && next(at, seen || taken)
      }
    return !wanted && next(at, taken)
  }
}

/** A test that captures nothing. */
function plain(passes: (run: Run, at: number) => boolean): TokenTest {
  return (run, at, taken) => (passes(run, at) ? taken : false)
}

/** Universal tags are compared by their codes, the language's own by their names. */
function compileTags(tags: ReadonlySet<string>): TokenTest {
  const codes = UPOS.map((tag) => tags.has(tag))
  return plain(({ page: { analysis } }, at) => codes[analysis.upos[at]!]! || tags.has(analysis.xpos[at]!))
}

function compileTest(test: Test): TokenTest {
  switch (test.kind) {
    case 'any':
      return plain(() => true)
    case 'word':
      return plain(({ page }, at) => page.lower[at] === test.word)
    case 'lemma':
      return plain(({ page }, at) => test.lemmas.has(page.analysis.lemmas[at] ?? ''))
    case 'lemma-list':
      return plain(
        ({ page, lists }, at) => lists.sets.get(test.list)?.has(page.analysis.lemmas[at] ?? '') ?? false,
      )
    case 'tag':
      return compileTags(test.tags)
    case 'shape': {
      const shape = new RegExp(test.source, 'u')
      return plain(({ page }, at) => shape.test(tokenText(page.analysis, at)))
    }
    case 'in-list':
      return plain(({ page, lists }, at) => listNamed(lists, test.list).has(page.lower[at]!))
    case 'in-layer':
      return plain(({ page }, at) => covering(page, at, test) !== undefined)
    case 'not': {
      const inner = compileTest(test.test)
      return (run, at, taken) => (inner(run, at, taken) === false ? taken : false)
    }
    case 'all': {
      const inner = test.tests.map(compileTest)
      return (run, at, taken) => {
        let so: Taken | false = taken
        for (const each of inner) {
          so = each(run, at, so)
          if (so === false) return false
        }
        return so
      }
    }
    case 'link':
      return compileLink(test)
  }
}

function compileLink(link: Test & { kind: 'link' }): TokenTest {
  const passes = compileTest(link.test)
  const layer = layerWanted(link.test)
  return (run, at, taken) => {
    for (const other of linked(run, at, link)) {
      const after = passes(run, other, taken)
      if (after === false) continue
      if (link.capture === undefined) return after
      const span = layer && covering(run.page, other, layer)
      const captured = span
        ? { name: link.capture, first: span.first, end: span.end, layer: span }
        : { name: link.capture, first: other, end: other + 1 }
      return { captured, before: after }
    }
    return false
  }
}

/** Dependents of a token (or its head) by the relations wanted, within the sentence, in text order. */
function linked(
  { page: { analysis }, first, end }: Run,
  at: number,
  link: Test & { kind: 'link' },
): readonly number[] {
  const related = (dependent: number): boolean => {
    const relation = analysis.relations[dependent] ?? ''
    return link.relations.has(relation) || link.relations.has(relation.split(':')[0]!)
  }
  if (!link.down) {
    const head = analysis.heads[at] ?? -2
    return head >= 0 && related(at) ? [head] : []
  }
  const found: number[] = []
  for (let i = first; i < end; i++) if (analysis.heads[i] === at && related(i)) found.push(i)
  return found
}

type LayerTest = { readonly layer: string; readonly tag?: string }

function layerWanted(test: Test): LayerTest | undefined {
  if (test.kind === 'in-layer') return test
  return test.kind === 'all' ? test.tests.map(layerWanted).find(Boolean) : undefined
}

function covering(page: Page, at: number, { layer, tag }: LayerTest): LayerSpan | undefined {
  return layerAt(page, layer, at).find((span) => tag === undefined || span.tag === tag)
}

function spansFrom({ page }: Run, at: number, { layer, tag }: LayerTest): readonly LayerSpan[] {
  const spans = page.layers.get(layer)?.from.get(at) ?? []
  return tag === undefined ? spans : spans.filter((span) => span.tag === tag)
}

function inOrder(taken: Taken): readonly Captured[] {
  const captures: Captured[] = []
  for (let at = taken; at; at = at.before) captures.push(at.captured)
  return captures.reverse()
}
