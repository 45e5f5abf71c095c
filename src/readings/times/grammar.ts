import type { Span } from '../../evidence/index.ts'
import type { Description } from './description.ts'

/** One way to understand a piece: its kind, which rules ask for, and what it says. */
export interface Sense {
  readonly kind: string
  readonly says: Description
}

/** A word, a number or a sign of the text, or what a rule put together from several. */
export interface Piece {
  readonly span: Span
  /** Lower case, '' where put together. */
  readonly word: string
  readonly senses: readonly Sense[]
  /** A new paragraph begins with it: no rule reaches over it. */
  readonly opens: boolean
  /** Which rules put it together, the last one first. */
  readonly rules: readonly string[]
}

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
}

/** Rules of one stage as a tree: what may come next, and which rules end here. */
interface Node {
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
  return {
    stages: stages.map((rules) => {
      const root = makeNode()
      rules.forEach((rule, order) => {
        for (const each of [rule.after, rule.notAfter, rule.before, rule.notBefore])
          if (each !== undefined && !(each in lists))
            throw new RangeError(`Cannot compile the rule "${rule.name}": there is no list "${each}"`)
        for (const steps of spellOut(rule, parts)) grow(root, steps).ends.push({ rule, order })
      })
      return root
    }),
    lists: new Map(Object.entries(lists).map(([name, words]) => [name, new Set(words)])),
  }
}

/** The pieces after all stages. In each stage the leftmost and longest match wins, then the earlier rule. */
export function putTogether(grammar: Grammar, pieces: readonly Piece[]): readonly Piece[] {
  let now = pieces
  for (const root of grammar.stages) now = oneStage(grammar, root, now)
  return now
}

function oneStage(grammar: Grammar, root: Node, pieces: readonly Piece[]): readonly Piece[] {
  const out: Piece[] = []
  for (let i = 0; i < pieces.length;) {
    const found = matchAt(grammar, root, pieces, i)
    if (found) {
      out.push(joined(found, pieces, i))
      i = found.end
    } else out.push(pieces[i++]!)
  }
  return out
}

interface Found {
  readonly end: number
  readonly rule: TimeRule
  readonly order: number
  readonly taken: Taken
}

/** Captured senses, last first. */
type Taken = { readonly sense: Sense; readonly label: string | undefined; readonly before: Taken } | undefined

function matchAt(grammar: Grammar, root: Node, pieces: readonly Piece[], start: number): Found | undefined {
  let best: Found | undefined
  const walk = (node: Node, at: number, taken: Taken): void => {
    for (const { rule, order } of node.ends)
      if (
        (!best || at > best.end || (at === best.end && order < best.order)) &&
        fits(grammar, rule, pieces, start, at)
      )
        best = { end: at, rule, order, taken }
    const piece = pieces[at]
    if (!piece || (at > start && piece.opens)) return
    const next = piece.word === '' ? undefined : node.words.get(piece.word)
    if (next) walk(next, at + 1, taken)
    for (const sense of piece.senses)
      for (const { label, node: after } of node.kinds.get(sense.kind) ?? [])
        walk(after, at + 1, { sense, label, before: taken })
  }
  const first = pieces[start]!
  if (first.senses.length > 0 || root.words.has(first.word)) walk(root, start, undefined)
  return best
}

function fits(
  { lists }: Grammar,
  rule: TimeRule,
  pieces: readonly Piece[],
  start: number,
  end: number,
): boolean {
  const { after, notAfter, before, notBefore } = rule
  const stands = (list: string, i: number): boolean => lists.get(list)!.has(pieces[i]?.word ?? '')
  return (
    (after === undefined || stands(after, start - 1)) &&
    (notAfter === undefined || !stands(notAfter, start - 1)) &&
    (before === undefined || stands(before, end)) &&
    (notBefore === undefined || !stands(notBefore, end))
  )
}

function joined({ end, rule, taken }: Found, pieces: readonly Piece[], start: number): Piece {
  const senses: { sense: Sense; label: string | undefined }[] = []
  for (let each = taken; each; each = each.before) senses.unshift(each)
  let says: Description = {}
  for (const { sense, label } of senses)
    says =
      label === undefined
        ? counted(rule, { ...says, ...sense.says }, says, sense.says)
        : { ...says, [label]: { ...sense.says, ...(says as Record<string, Description>)[label] } }
  return {
    span: [pieces[start]!.span[0], pieces[end - 1]!.span[1]],
    word: '',
    senses: rule.makes.split(' ').map((kind) => ({ kind, says: { ...says, ...rule.says } })),
    opens: pieces[start]!.opens,
    rules: [rule.name, ...pieces.slice(start, end).flatMap((piece) => piece.rules)],
  }
}

function counted(rule: TimeRule, both: Description, a: Description, b: Description): Description {
  const [x, y] = [a.number, b.number]
  if (rule.counts === undefined || x === undefined || y === undefined) return both
  if (rule.counts === 'sum') return { ...both, number: x + y }
  if (rule.counts === 'product') return { ...both, number: x * y }
  return { year: x * 100 + y }
}

// --- patterns ---------------------------------------------------------------------------------------

type Step = { readonly word: string } | { readonly kind: string; readonly label: string | undefined }

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
