import type { Description } from './description.ts'

/**
 * A rule: pieces in this order make one piece of the kind (or kinds) `makes`, which says what they
 * say, and `says`. The notation:
 *
 *     {month}            a piece of this kind        @from:{day}   ... whose saying goes under `from`
 *     to  ","            this word or sign           a?  (a | b)   left out or there, either
 *     &name              a part defined once for the language
 */
export interface TimeRule {
  readonly name: string
  readonly pattern: string
  readonly makes: string
  readonly says?: Description
  /** Arithmetic where saying both is not enough. */
  readonly counts?: 'sum' | 'product' | 'pair'
  /** Names of word lists of which the word before must be one, or must not, or the word after must not. */
  readonly after?: string
  /** Whether the beginning of a paragraph does as well as a word of `after`. */
  readonly opening?: boolean
  readonly notAfter?: string
  readonly before?: string
  readonly notBefore?: string
}

/** A rule, written short. */
export function rule(
  name: string,
  pattern: string,
  makes: string,
  says: Description = {},
  guards: Partial<Omit<TimeRule, 'name' | 'pattern' | 'makes' | 'says'>> = {},
): TimeRule {
  return { name, pattern, makes, says, ...guards }
}

/** Rules in stages: each stage puts together what the stages before it have made. */
export interface Grammar {
  readonly stages: readonly Node[]
  readonly lists: ReadonlyMap<string, ReadonlySet<string>>
  /** Every plain word and sign of the patterns. */
  readonly words: ReadonlySet<string>
  /** Of patterns of plain words alone, the word by which they are looked for. */
  readonly telling: ReadonlySet<string>
}

/** Rules of one stage as a tree: what may come next, and which rules end here. */
export interface Node {
  readonly words: Map<string, Node>
  readonly kinds: Map<string, Edge[]>
  readonly ends: { readonly rule: TimeRule; readonly order: number }[]
}

interface Edge {
  readonly label: string | undefined
  readonly node: Node
}

/** Throws SyntaxError where a pattern cannot be read, RangeError where a list is missing. */
export function compileGrammar(
  stages: readonly (readonly TimeRule[])[],
  lists: Readonly<Record<string, readonly string[]>>,
  parts: Readonly<Record<string, string>> = {},
): Grammar {
  const words = new Set<string>()
  const telling = new Set<string>()
  const roots = stages.map((rules) => {
    const root = makeNode()
    rules.forEach((rule, order) => {
      for (const each of [rule.after, rule.notAfter, rule.before, rule.notBefore])
        if (each !== undefined && !(each in lists))
          throw new RangeError(`Cannot compile the rule "${rule.name}": there is no list "${each}"`)
      for (const steps of spellOut(rule, parts)) {
        grow(root, steps).ends.push({ rule, order })
        for (const step of steps) if ('word' in step) words.add(step.word)
        if (!steps.some((step) => 'kind' in step)) telling.add(longestWord(steps))
      }
    })
    return root
  })
  return {
    stages: roots,
    lists: new Map(Object.entries(lists).map(([name, entries]) => [name, new Set(entries)])),
    words,
    telling,
  }
}

type Step = { readonly word: string } | { readonly kind: string; readonly label: string | undefined }

function longestWord(steps: readonly Step[]): string {
  return steps.reduce(
    (longest, step) => ('word' in step && step.word.length > longest.length ? step.word : longest),
    '',
  )
}

function makeNode(): Node {
  return { words: new Map(), kinds: new Map(), ends: [] }
}

function grow(root: Node, steps: readonly Step[]): Node {
  let node = root
  for (const step of steps) node = 'word' in step ? byWord(node, step.word) : byKind(node, step)
  return node
}

function byWord(node: Node, word: string): Node {
  let next = node.words.get(word)
  if (!next) node.words.set(word, (next = makeNode()))
  return next
}

function byKind(node: Node, { kind, label }: { kind: string; label: string | undefined }): Node {
  let edges = node.kinds.get(kind)
  if (!edges) node.kinds.set(kind, (edges = []))
  let edge = edges.find((each) => each.label === label)
  if (!edge) edges.push((edge = { label, node: makeNode() }))
  return edge.node
}

/** Every plain sequence that a pattern stands for. */
function spellOut(rule: TimeRule, parts: Readonly<Record<string, string>>): readonly (readonly Step[])[] {
  const fail = (what: string): never => {
    throw new SyntaxError(
      `Cannot read the pattern of the time rule "${rule.name}": ${what} in ${rule.pattern}`,
    )
  }
  const signs = (notation: string): string[] =>
    [...notation.matchAll(/@\w+:|\{[\w-]+\}|"[^"]+"|[()|?]|&\w+|[^\s()|?{}"@&]+/g)].flatMap(([sign]) =>
      sign.startsWith('&') ? ['(', ...signs(parts[sign.slice(1)] ?? fail(`no part ${sign}`)), ')'] : [sign],
    )
  const left = signs(rule.pattern)
  const choice = (): (readonly Step[])[] => {
    const options = sequence()
    while (left[0] === '|') options.push(...(left.shift(), sequence()))
    return options
  }
  const sequence = (): (readonly Step[])[] => {
    let all: (readonly Step[])[] = [[]]
    while (left.length > 0 && left[0] !== '|' && left[0] !== ')') {
      const options = single()
      if (left[0] === '?') options.push(...(left.shift(), [[]]))
      all = all.flatMap((before) => options.map((option) => [...before, ...option]))
    }
    return all
  }
  const single = (label?: string): (readonly Step[])[] => {
    const sign = left.shift() ?? fail('something is missing')
    if (sign.startsWith('@')) return single(sign.slice(1, -1))
    if (sign.startsWith('{')) return [[{ kind: sign.slice(1, -1), label }]]
    if (sign !== '(') return [[{ word: sign.replaceAll('"', '') }]]
    const options = choice()
    if (left.shift() !== ')') fail('a bracket is not closed')
    return label === undefined
      ? options
      : options.map((option) => option.map((step) => ('kind' in step ? { ...step, label } : step)))
  }
  const all = choice()
  if (left.length > 0) fail('a bracket is not opened')
  return all.filter((steps) => steps.length > 0)
}
