import { listNamed, matchList, matchWords } from './lists.ts'
import { beginningOf } from './needs.ts'
import type { LayerSpan } from './page.ts'
import type { Pattern } from './pattern.ts'
import { KeyMap, type Compiler, type Run, type Taken } from './run.ts'
import { capturesLinked, compileTest, type TokenTest } from './token-tests.ts'

/**
 * Matches from token `at` on, and what comes next behind it; whether all that was sought has been found. A step
 * knows what comes next from when it is made, so that nothing is made while matching.
 */
export type Step = (run: Run, at: number, taken: Taken) => boolean

/**
 * Tests at one starting place: patterns that would need more on some freakish text do not match there, so
 * that time stays linear in the text's length.
 */
const MOST_STEPS = 20_000

/**
 * Makes a pattern ready, with what comes `next`: backtracking over closures. A match never leaves the
 * tokens of the run's sentence.
 */
export function compile(pattern: Pattern, next: Step, compiler: Compiler): Step {
  switch (pattern.kind) {
    case 'test':
      return compileSingle(compileTest(pattern.test, compiler), next)
    case 'words':
      return compileWords(pattern.words, next, compiler)
    case 'list':
      return compileList(pattern.list, next, compiler)
    case 'layer':
      return compileLayer(pattern, (run, span, taken) => next(run, span.end, taken), compiler)
    case 'sequence':
      return pattern.parts.reduceRight((after, part) => compile(part, after, compiler), next)
    case 'choice':
      return compileChoice(pattern.options, next, compiler)
    case 'repeat':
      return compileRepeat(pattern, next, compiler)
    case 'capture':
      return compileCapture(pattern, next, compiler)
    case 'look':
      return compileLook(pattern, next, compiler)
    case 'edge':
      return pattern.edge === 'start'
        ? (run, at, taken) => at === run.first && next(run, at, taken)
        : (run, at, taken) => at === run.end && next(run, at, taken)
  }
}

/** Whether there is a token at `at` and work may go on. */
function mayTest(run: Run, at: number): boolean {
  return at < run.end && ++run.steps <= MOST_STEPS
}

function compileSingle(passes: TokenTest, next: Step): Step {
  return (run, at, taken) => {
    if (!mayTest(run, at)) return false
    const after = passes(run, at, taken)
    return after !== false && next(run, at + 1, after)
  }
}

// Ways on that one choice of bits can hold.
const MOST_WAYS = 31

/** Of several ways on, those that the token at hand can begin are tried, in their order. */
function compileChoice(options: readonly Pattern[], next: Step, compiler: Compiler): Step {
  if (options.length > MOST_WAYS) {
    const some = options.slice(0, MOST_WAYS)
    const first = compileChoice(some, next, compiler)
    const others = compileChoice(options.slice(MOST_WAYS), next, compiler)
    return (run, at, taken) => first(run, at, taken) || others(run, at, taken)
  }
  const steps = options.map((option) => compile(option, next, compiler))
  const waysAt = compileWays(options, compiler)
  return (run, at, taken) => {
    for (let ways = waysAt(run, at); ways; ways &= ways - 1)
      if (steps[31 - Math.clz32(ways & -ways)]!(run, at, taken)) return true
    return false
  }
}

/** The ways that the token at a place can begin, as bits. */
function compileWays(options: readonly Pattern[], compiler: Compiler): (run: Run, at: number) => number {
  const byKey = new KeyMap<number>()
  let always = 0
  options.forEach((option, i) => {
    const { keys, empty } = beginningOf(option, compiler.wordLists)
    if (!keys || empty) always |= 1 << i
    else
      for (const each of keys) {
        const key = compiler.key(each)
        byKey.set(key, (byKey.get(key) ?? 0) | (1 << i))
      }
  })
  if (!byKey.size) return () => always
  return (run, at) => {
    if (at >= run.end) return always
    let ways = always
    const [word, lemma, join] = [run.words[at]!, run.lemmas[at]!, run.joins[at]!]
    if (word) ways |= byKey.get(word) ?? 0
    if (lemma && lemma !== word) ways |= byKey.get(lemma) ?? 0
    if (join) ways |= byKey.get(join) ?? 0
    const layers = run.layerKeys[at]
    if (layers) for (const key of layers) ways |= byKey.get(key) ?? 0
    return ways
  }
}

/** Words of one token are known by their key, and those of two that nothing parts; else the text is looked at. */
function compileWords(words: string, next: Step, compiler: Compiler): Step {
  const key = compiler.key(words)
  if (/^\p{L}+$/u.test(words))
    return (run, at, taken) => {
      if (!mayTest(run, at)) return false
      if (run.words[at] === key) return next(run, at + 1, taken)
      return run.joins[at] === key && next(run, at + 2, taken)
    }
  return (run, at, taken) => {
    if (!mayTest(run, at)) return false
    const stop = run.words[at] === key ? at + 1 : matchWords(run.page, at, words)
    return stop > 0 && stop <= run.end && next(run, stop, taken)
  }
}

/** Only where a token can begin an entry is the text looked at. */
function compileList(name: string, next: Step, compiler: Compiler): Step {
  const { lists } = compiler
  listNamed(lists, name)
  const waysAt = compileWays([{ kind: 'list', list: name }], compiler)
  return (run, at, taken) => {
    if (!mayTest(run, at) || !waysAt(run, at)) return false
    for (const stop of matchList(run.page, at, name, lists))
      if (stop <= run.end && next(run, stop, taken)) return true
    return false
  }
}

function compileLayer(
  { layer, tag }: Pattern & { kind: 'layer' },
  next: (run: Run, span: LayerSpan, taken: Taken) => boolean,
  compiler: Compiler,
): Step {
  const number = compiler.layer(layer)
  return (run, at, taken) => {
    const spans = at < run.end ? run.layers[number]!.from.get(at) : undefined
    if (!spans) return false
    for (const span of spans)
      if ((tag === undefined || span.tag === tag) && span.end <= run.end && next(run, span, taken))
        return true
    return false
  }
}

/**
 * How often the part was taken, and where it was taken last, stand in the run's slots. Whoever changes them
 * puts them back when what follows has failed, as what follows may come back here.
 */
function compileRepeat(repeat: Pattern & { kind: 'repeat' }, next: Step, compiler: Compiler): Step {
  const { part, least, most, lazy } = repeat
  if (part.kind === 'test' && !capturesLinked(part.test))
    return compileRow(compileTest(part.test, compiler), repeat, next)
  const counter = compiler.slot()
  const since = compiler.slot()
  const take = compile(part, (run, at, taken) => at > run.slots[since]! && go(run, at, taken), compiler)
  const go: Step = (run, at, taken) => {
    const { slots } = run
    const [count, from] = [slots[counter]!, slots[since]!]
    if (lazy && count >= least && next(run, at, taken)) return true
    if (count < most) {
      slots[counter] = count + 1
      slots[since] = at
      if (take(run, at, taken)) return true
      slots[counter] = count
      slots[since] = from
    }
    return !lazy && count >= least && next(run, at, taken)
  }
  return (run, at, taken) => {
    const { slots } = run
    const [count, from] = [slots[counter]!, slots[since]!]
    slots[counter] = 0
    slots[since] = -1
    if (go(run, at, taken)) return true
    slots[counter] = count
    slots[since] = from
    return false
  }
}

/** A repeated test of single tokens needs no going back into the test: its places are counted instead. */
function compileRow(
  passes: TokenTest,
  { least, most, lazy }: Pattern & { kind: 'repeat' },
  next: Step,
): Step {
  if (lazy)
    return (run, at, taken) => {
      for (let stop = at; ; stop++) {
        if (stop - at >= least && next(run, stop, taken)) return true
        if (stop - at >= most || !mayTest(run, stop) || passes(run, stop, taken) === false) return false
      }
    }
  return (run, at, taken) => {
    let stop = at
    while (stop - at < most && mayTest(run, stop) && passes(run, stop, taken) !== false) stop++
    for (; stop - at >= least; stop--) if (next(run, stop, taken)) return true
    return false
  }
}

function compileCapture({ name, part }: Pattern & { kind: 'capture' }, next: Step, compiler: Compiler): Step {
  if (part.kind === 'layer')
    return compileLayer(
      part,
      (run, layer, before) =>
        next(run, layer.end, { captured: { name, first: layer.first, end: layer.end, layer }, before }),
      compiler,
    )
  const start = compiler.slot()
  const take = compile(
    part,
    (run, end, before) => next(run, end, { captured: { name, first: run.slots[start]!, end }, before }),
    compiler,
  )
  return (run, at, taken) => {
    const outer = run.slots[start]!
    run.slots[start] = at
    if (take(run, at, taken)) return true
    run.slots[start] = outer
    return false
  }
}

/** Looking behind tries the few places from which the part could end here. */
function compileLook(
  { part, wanted, behind }: Pattern & { kind: 'look' },
  next: Step,
  compiler: Compiler,
): Step {
  const here = compiler.slot()
  const look = compile(
    part,
    (run, at, taken) => {
      if (behind && at !== run.slots[here]) return false
      run.seen = taken
      return true
    },
    compiler,
  )
  const ahead: Step = (run, at, taken) => {
    const isThere = look(run, at, taken)
    return isThere === wanted && next(run, at, isThere ? run.seen : taken)
  }
  if (!behind) return ahead
  return (run, at, taken) => {
    run.slots[here] = at
    for (let start = at - 1; start >= run.first && start >= at - 3; start--)
      if (look(run, start, taken)) return wanted && next(run, at, run.seen)
    return !wanted && next(run, at, taken)
  }
}
