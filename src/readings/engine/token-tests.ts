import { tokenText, UPOS } from '../../language/index.ts'
import { listNamed } from './lists.ts'
import type { LayerSpan } from './page.ts'
import type { Test } from './pattern.ts'
import type { Compiler, Run, Taken } from './run.ts'

/** A question about one token: the captures after it, or false where the answer is no. */
export type TokenTest = (run: Run, at: number, taken: Taken) => Taken | false

/** Makes a question about one token ready. */
export function compileTest(test: Test, compiler: Compiler): TokenTest {
  switch (test.kind) {
    case 'any':
      return plain(() => true)
    case 'word': {
      const key = compiler.key(test.word)
      return plain(({ words }, at) => words[at] === key)
    }
    case 'lemma':
      return compileLemmas(keysOf(test.lemmas, compiler))
    case 'lemma-list':
      return compileLemmas(keysOfList(test.list, compiler))
    case 'tag':
      return compileTags(test.tags)
    case 'shape': {
      const shape = new RegExp(test.source, 'u')
      return plain(({ page }, at) => shape.test(tokenText(page.analysis, at)))
    }
    case 'in-list': {
      const keys = keysOfList(test.list, compiler)
      return plain(({ words }, at) => keys.has(words[at]!))
    }
    case 'in-layer': {
      const covering = compileCovering(test, compiler)
      return plain((run, at) => covering(run, at) !== undefined)
    }
    case 'not': {
      const inner = compileTest(test.test, compiler)
      return (run, at, taken) => (inner(run, at, taken) === false ? taken : false)
    }
    case 'all':
      return compileAll(linksLast(test.tests).map((each) => compileTest(each, compiler)))
    case 'link':
      return compileLink(test, compiler)
  }
}

/** Whether a test may capture a token it is linked to. */
export function capturesLinked(test: Test): boolean {
  return (
    test.kind === 'link' ||
    (test.kind === 'all' && test.tests.some(capturesLinked)) ||
    (test.kind === 'not' && capturesLinked(test.test))
  )
}

/** Links are asked about once all else is so: a sentence is parsed when it is first asked about. */
function linksLast(tests: readonly Test[]): readonly Test[] {
  return tests.toSorted((a, b) => Number(capturesLinked(a)) - Number(capturesLinked(b)))
}

/** A test that captures nothing. */
function plain(passes: (run: Run, at: number) => boolean): TokenTest {
  return (run, at, taken) => (passes(run, at) ? taken : false)
}

function compileLemmas(keys: ReadonlySet<number>): TokenTest {
  return plain((run, at) => keys.has(run.lemmas[at]!))
}

/** The keys of a list's entries; many rules ask about the same lists. */
function keysOfList(list: string, compiler: Compiler): ReadonlySet<number> {
  let keys = compiler.listKeys.get(list)
  if (!keys) {
    keys = keysOf(listNamed(compiler.lists, list), compiler)
    compiler.listKeys.set(list, keys)
  }
  return keys
}

function keysOf(words: Iterable<string>, compiler: Compiler): ReadonlySet<number> {
  return new Set(Array.from(words, (word) => compiler.key(word)))
}

/** Universal tags are compared by their codes, the language's own by their names. */
function compileTags(tags: ReadonlySet<string>): TokenTest {
  const codes = UPOS.map((tag) => tags.has(tag))
  const hasOwn = [...tags].some((tag) => !(UPOS as readonly string[]).includes(tag))
  if (!hasOwn) return plain(({ page: { analysis } }, at) => codes[analysis.upos[at]!]!)
  return plain(({ page: { analysis } }, at) => codes[analysis.upos[at]!]! || tags.has(analysis.xpos[at]!))
}

function compileAll(tests: readonly TokenTest[]): TokenTest {
  if (tests.length === 1) return tests[0]!
  return (run, at, taken) => {
    let so: Taken | false = taken
    for (const each of tests) {
      so = each(run, at, so)
      if (so === false) return false
    }
    return so
  }
}

type LayerTest = { readonly layer: string; readonly tag?: string }

/** The first span of a layer, with the tag if one is wanted, that covers a token. */
function compileCovering(
  { layer, tag }: LayerTest,
  compiler: Compiler,
): (run: Run, at: number) => LayerSpan | undefined {
  const number = compiler.layer(layer)
  return (run, at) => {
    const spans = run.layers[number]!.over.get(at)
    return tag === undefined ? spans?.[0] : spans?.find((span) => span.tag === tag)
  }
}

function compileLink(link: Test & { kind: 'link' }, compiler: Compiler): TokenTest {
  const passes = compileTest(link.test, compiler)
  const layer = layerWanted(link.test)
  const covering = layer && compileCovering(layer, compiler)
  return (run, at, taken) => {
    for (const other of linked(run, at, link)) {
      const after = passes(run, other, taken)
      if (after === false) continue
      if (link.capture === undefined) return after
      const span = covering?.(run, other)
      const captured = span
        ? { name: link.capture, first: span.first, end: span.end, layer: span }
        : { name: link.capture, first: other, end: other + 1 }
      return { captured, before: after }
    }
    return false
  }
}

function layerWanted(test: Test): LayerTest | undefined {
  if (test.kind === 'in-layer') return test
  return test.kind === 'all' ? test.tests.map(layerWanted).find(Boolean) : undefined
}

/** Dependents of a token (or its head) by the relations wanted, in text order. */
function linked(
  { page: { analysis } }: Run,
  at: number,
  { down, relations }: Test & { kind: 'link' },
): readonly number[] {
  const { links } = analysis
  const isWanted = (dependent: number): boolean => {
    const relation = links.relation(dependent)
    return relations.has(relation) || relations.has(relation.split(':')[0]!)
  }
  if (down) return links.dependents(at).filter(isWanted)
  const head = links.head(at)
  return head >= 0 && isWanted(at) ? [head] : []
}
