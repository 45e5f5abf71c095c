import type { WordLists } from './lists.ts'
import type { Pattern, Test } from './pattern.ts'

/**
 * What a sentence must hold for a pattern to match in it, and what a token must be for a match to begin there.
 * Both are said by keys, of which a token has several:
 *
 *     meet             its lower-case word, and its lemma
 *     {actor}          a layer's span covers it; {actor:person} one with that tag
 *     {^actor}         a layer's span begins with it; {^actor:person} one with that tag
 *
 * They only spare work: what they let through is still matched.
 */
export type Keys = ReadonlySet<string>

/** Sets of keys of each of which a sentence must hold one. */
export function needsOf(pattern: Pattern, lists: WordLists): readonly Keys[] {
  switch (pattern.kind) {
    case 'test':
      return testNeeds(pattern.test, lists)
    case 'words':
    case 'list':
    case 'layer':
      return known(beginningOf(pattern, lists).keys)
    case 'capture':
      return needsOf(pattern.part, lists)
    case 'look':
      return pattern.wanted ? needsOf(pattern.part, lists) : []
    case 'repeat':
      return pattern.least > 0 ? needsOf(pattern.part, lists) : []
    case 'sequence':
      return pattern.parts.flatMap((part) => needsOf(part, lists))
    case 'choice':
      return known(union(pattern.options.map((option) => smallest(needsOf(option, lists)))))
    case 'edge':
      return []
  }
}

/** Whether the pattern looks behind the place where it stands, and so may need what stands there. */
export function looksBehind(pattern: Pattern): boolean {
  switch (pattern.kind) {
    case 'look':
      return pattern.behind || looksBehind(pattern.part)
    case 'repeat':
    case 'capture':
      return looksBehind(pattern.part)
    case 'sequence':
      return pattern.parts.some(looksBehind)
    case 'choice':
      return pattern.options.some(looksBehind)
    default:
      return false
  }
}

/** What a match can begin with. */
export interface Beginning {
  /** Keys of which the first token has one; undefined where it may be any token. */
  readonly keys: Keys | undefined
  /** Whether the pattern can match without taking a token. */
  readonly empty: boolean
}

export function beginningOf(pattern: Pattern, lists: WordLists): Beginning {
  switch (pattern.kind) {
    case 'test':
      return { keys: smallest(testNeeds(pattern.test, lists)), empty: false }
    case 'words':
      return { keys: firstWords([pattern.words]), empty: false }
    case 'list':
      return { keys: once(firstOf, lists[pattern.list] ?? [], firstWords), empty: false }
    case 'layer':
      return { keys: new Set([layerKey(pattern, true)]), empty: false }
    case 'capture':
      return beginningOf(pattern.part, lists)
    case 'repeat': {
      const { keys, empty } = beginningOf(pattern.part, lists)
      return { keys, empty: empty || pattern.least === 0 }
    }
    case 'sequence':
      return joined(pattern.parts.map((part) => beginningOf(part, lists)))
    case 'choice': {
      const options = pattern.options.map((option) => beginningOf(option, lists))
      return { keys: union(options.map(({ keys }) => keys)), empty: options.some(({ empty }) => empty) }
    }
    case 'look':
    case 'edge':
      return { keys: new Set(), empty: true }
  }
}

/** The beginning of parts that follow each other. */
export function joined(parts: readonly Beginning[]): Beginning {
  const taking = parts.findIndex(({ empty }) => !empty)
  const first = taking < 0 ? parts : parts.slice(0, taking + 1)
  return { keys: union(first.map(({ keys }) => keys)), empty: taking < 0 }
}

/** The keys of any of several, unless of one nothing is known. */
export function union(sets: readonly (Keys | undefined)[]): Keys | undefined {
  if (sets.includes(undefined)) return undefined
  if (sets.length === 1) return sets[0]
  const all = new Set<string>()
  for (const keys of sets) for (const key of keys!) all.add(key)
  return all
}

/** The key of a layer's spans, or of those with a tag: where they begin, or all over them. */
export function layerKey({ layer, tag }: { layer: string; tag?: string }, begins: boolean): string {
  return `{${begins ? '^' : ''}${layer}${tag === undefined ? '' : `:${tag}`}}`
}

function testNeeds(test: Test, lists: WordLists): readonly Keys[] {
  switch (test.kind) {
    case 'word':
      return [new Set([test.word])]
    case 'lemma':
      return [test.lemmas]
    case 'lemma-list':
    case 'in-list':
      return [once(allOf, lists[test.list] ?? [], (entries) => new Set(entries))]
    case 'in-layer':
      return [new Set([layerKey(test, false)])]
    case 'all':
      return test.tests.flatMap((each) => testNeeds(each, lists))
    default:
      return []
  }
}

/**
 * The words that entries of several words may begin with. A tokenizer may cut a word after its letters
 * ("co" of "co-operate"), so each stands for itself and for its letters; one with an apostrophe or with letters
 * behind digits ("didn't", "5pm") it may cut anywhere.
 */
function firstWords(entries: readonly string[]): Keys {
  const keys = new Set<string>()
  for (const entry of entries) {
    const word = entry.split(/\s/)[0]!
    keys.add(word)
    keys.add(/^[\p{L}\p{N}]+/u.exec(word)?.[0] ?? word)
    if (/^\p{L}+'|^\d+\p{L}/u.test(word)) for (let i = 1; i < word.length; i++) keys.add(word.slice(0, i))
  }
  return keys
}

// Many rules ask about the same lists.
const firstOf = new WeakMap<readonly string[], Keys>()
const allOf = new WeakMap<readonly string[], Keys>()

function once<Value>(
  found: WeakMap<readonly string[], Value>,
  entries: readonly string[],
  find: (entries: readonly string[]) => Value,
): Value {
  if (!found.has(entries)) found.set(entries, find(entries))
  return found.get(entries) as Value
}

function known(keys: Keys | undefined): readonly Keys[] {
  return keys ? [keys] : []
}

function smallest(sets: readonly Keys[]): Keys | undefined {
  return sets.reduce<Keys | undefined>(
    (best, keys) => (best && best.size <= keys.size ? best : keys),
    undefined,
  )
}
