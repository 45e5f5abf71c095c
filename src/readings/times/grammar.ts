import type { Span } from '../../evidence/index.ts'
import type { Description } from './description.ts'
import type { Grammar, Node, TimeRule } from './rules.ts'

/** One way to understand a piece: its kind, which rules ask for, and what it says. */
export interface Sense {
  readonly kind: string
  readonly says: Description
}

/** A word, a number or a sign of the text, or what a rule put together from several. */
export interface Piece {
  readonly span: Span
  /** Lower case, `*` where put together. */
  readonly word: string
  readonly senses: readonly Sense[]
  /** A new paragraph begins with it: no rule reaches over it. */
  readonly opens: boolean
  /** Which rules put it together, the last one first. */
  readonly rules: readonly string[]
}

/** What stands for the word of a piece that is no word. */
const PUT_TOGETHER = '*'

/**
 * What all stages make of the pieces: those that say something, in text order. In each stage the
 * leftmost and longest match wins, then the earlier rule. Only runs of words that rules know are tried,
 * with the word before and after for the rules that look there.
 */
export function putTogether(grammar: Grammar, pieces: readonly Piece[]): readonly Piece[] {
  const out: Piece[] = []
  for (let i = 0; i < pieces.length; i++) {
    if (!isKnown(grammar, pieces[i]!)) continue
    const first = i
    let tells = false
    for (; i < pieces.length && isKnown(grammar, pieces[i]!); i++) tells ||= isTelling(grammar, pieces[i]!)
    if (!tells) continue
    let run: readonly Piece[] = pieces.slice(Math.max(0, first - 1), i + 1)
    for (const root of grammar.stages) run = oneStage(grammar, root, run)
    for (const piece of run) if (piece.senses.length > 0) out.push(piece)
  }
  return out
}

function isKnown({ words }: Grammar, { senses, word }: Piece): boolean {
  return senses.length > 0 || words.has(word)
}

function isTelling({ telling }: Grammar, { senses, word }: Piece): boolean {
  return senses.length > 0 || telling.has(word)
}

function oneStage(grammar: Grammar, root: Node, pieces: readonly Piece[]): readonly Piece[] {
  let out: Piece[] | undefined
  for (let i = 0; i < pieces.length;) {
    const found = matchAt(grammar, root, pieces, i)
    if (found) {
      out ??= pieces.slice(0, i)
      out.push(joined(found, pieces, i))
      i = found.end
    } else {
      out?.push(pieces[i]!)
      i++
    }
  }
  return out ?? pieces
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
  const first = pieces[start]!
  if (first.senses.length === 0 && !root.words.has(first.word)) return undefined
  const search: Search = { grammar, pieces, start, best: undefined }
  walk(search, root, start, undefined)
  return search.best
}

interface Search {
  readonly grammar: Grammar
  readonly pieces: readonly Piece[]
  readonly start: number
  best: Found | undefined
}

function walk(search: Search, node: Node, at: number, taken: Taken): void {
  const { pieces, start } = search
  for (const { rule, order } of node.ends) {
    const { best } = search
    if (best && (at < best.end || (at === best.end && order >= best.order))) continue
    if (fits(search, rule, at)) search.best = { end: at, rule, order, taken }
  }
  const piece = pieces[at]
  if (!piece || (at > start && piece.opens)) return
  const next = node.words.get(piece.word)
  if (next) walk(search, next, at + 1, taken)
  for (const sense of piece.senses) {
    const edges = node.kinds.get(sense.kind)
    if (edges)
      for (const { label, node: after } of edges) walk(search, after, at + 1, { sense, label, before: taken })
  }
}

function fits({ grammar: { lists }, pieces, start }: Search, rule: TimeRule, end: number): boolean {
  const { after, opening, notAfter, before, notBefore } = rule
  const stands = (list: string, i: number): boolean => lists.get(list)!.has(pieces[i]?.word ?? '')
  return (
    (after === undefined || stands(after, start - 1) || (opening === true && pieces[start]!.opens)) &&
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
    word: PUT_TOGETHER,
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
