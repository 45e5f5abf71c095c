import type { Pattern, Test } from './pattern.ts'

/**
 * Reads the notation in which rules are written:
 *
 *     meet  'n't  ","  "counter-proposal"    words, lower case (quotes where a sign would mislead)
 *     <hold|host>                            a token with one of these lemmas
 *     <~communicating>                       a token whose lemma is in a word list
 *     #VERB|AUX  #VBD                        a token with one of these tags (universal or the language's own)
 *     ~titles                                an entry of a word list, over one token or several
 *     {actor}  {actor:person}                a whole span of a layer (with a tag), such as an actor
 *     /^[A-Z]/                               a token whose words match
 *     .                                      any token
 *     [<say> #VERB !#VBG >nsubj(@who:{actor})]   one token that passes every test; `!` is not
 *        >rel|rel(…)  <rel(…)                ... with a dependent, or a head, by one of these relations
 *     a b   (a | b)   a? a* a+ a{2,4}        sequence, choice, repetition (greedy; a further ? makes it lazy)
 *     @name:a                                capture
 *     &name                                  a part that the language's data defines once for many rules
 *     (?= a) (?! a) (?<= a) (?<! a)          look ahead or behind without taking
 *     ^  $                                   the sentence's first token, its end
 *
 * Throws SyntaxError with the rule's name and the place.
 */
export function parsePattern(notation: string, rule: string, parts: Parts = {}): Pattern {
  return whole(new Scanner(notation, rule, parts))
}

function whole(scanner: Scanner): Pattern {
  const pattern = choice(scanner)
  if (!scanner.done()) scanner.fail('has something left over')
  return pattern
}

/** Notations by the name under which rules use them (`&name`). A part may use parts before it. */
export type Parts = Readonly<Record<string, string>>

/** Where we stand in a notation. */
class Scanner {
  at = 0
  readonly notation: string
  readonly rule: string
  readonly parts: Parts
  /** How many of the parts may be used. */
  readonly known: number
  constructor(notation: string, rule: string, parts: Parts, known = Infinity) {
    this.notation = notation
    this.rule = rule
    this.parts = parts
    this.known = known
  }
  done(): boolean {
    this.space()
    return this.at >= this.notation.length
  }
  space(): void {
    while (/\s/.test(this.notation.charAt(this.at))) this.at++
  }
  /** Takes `sign` if it comes next. */
  take(sign: string): boolean {
    if (!this.notation.startsWith(sign, this.at)) return false
    this.at += sign.length
    return true
  }
  /** Takes what matches here, or fails with what was wanted. */
  need(pattern: RegExp, wanted: string): string {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.notation)
    if (!found) return this.fail(`wants ${wanted}`)
    this.at += found[0].length
    return found[1] ?? found[0]
  }
  fail(what: string): never {
    throw new SyntaxError(
      `Cannot read the pattern of rule "${this.rule}": it ${what} at ${this.at}: ` +
        `${this.notation.slice(0, this.at)}⟨here⟩${this.notation.slice(this.at)}`,
    )
  }
}

const WORD = /[^\s()[\]{}<>|?*+^$@!~#&/"]+/y
const NAME = /[\w-]+/y
// Capitals only: in "(#VB|on)" the bar parts a tag from a word.
const TAGS = /[A-Z$]+(?:\|[A-Z$]+)*/y

function choice(scanner: Scanner): Pattern {
  const options = [sequence(scanner)]
  while ((scanner.space(), scanner.take('|'))) options.push(sequence(scanner))
  return options.length === 1 ? options[0]! : { kind: 'choice', options }
}

function sequence(scanner: Scanner): Pattern {
  const parts: Pattern[] = []
  while (!scanner.done() && !/[|)]/.test(scanner.notation.charAt(scanner.at))) parts.push(repeated(scanner))
  return parts.length === 1 ? parts[0]! : { kind: 'sequence', parts }
}

function repeated(scanner: Scanner): Pattern {
  if (scanner.take('@')) {
    const name = scanner.need(NAME, 'a name after @')
    scanner.need(/:/y, ': after the name')
    return { kind: 'capture', name, part: repeated(scanner) }
  }
  const part = single(scanner)
  const bounds = repetition(scanner)
  if (!bounds) return part
  return { kind: 'repeat', part, least: bounds[0], most: bounds[1], lazy: scanner.take('?') }
}

function repetition(scanner: Scanner): readonly [number, number] | undefined {
  if (scanner.take('?')) return [0, 1]
  if (scanner.take('*')) return [0, 60]
  if (scanner.take('+')) return [1, 60]
  if (!/^\{\d/.test(scanner.notation.slice(scanner.at, scanner.at + 2))) return undefined
  const [least = 0, most = least] = scanner
    .need(/\{(\d+(?:,\d+)?)\}/y, '{least,most}')
    .split(',')
    .map(Number)
  return [least, most]
}

function single(scanner: Scanner): Pattern {
  if (scanner.take('(?<=')) return look(scanner, true, true)
  if (scanner.take('(?<!')) return look(scanner, false, true)
  if (scanner.take('(?=')) return look(scanner, true, false)
  if (scanner.take('(?!')) return look(scanner, false, false)
  if (scanner.take('(')) return closed(scanner, choice(scanner))
  if (scanner.take('^')) return { kind: 'edge', edge: 'start' }
  if (scanner.take('$')) return { kind: 'edge', edge: 'end' }
  if (scanner.take('{')) return { kind: 'layer', ...layer(scanner) }
  if (scanner.take('~')) return { kind: 'list', list: scanner.need(NAME, 'the name of a list') }
  if (scanner.take('&')) return part(scanner, scanner.need(NAME, 'the name of a part'))
  if (scanner.take('"')) return { kind: 'words', words: scanner.need(/([^"]+)"/y, 'words and a closing "') }
  if (
    /[[<#/.]/.test(scanner.notation.charAt(scanner.at)) &&
    !/^\.{3}/.test(scanner.notation.slice(scanner.at))
  )
    return { kind: 'test', test: test(scanner) }
  return { kind: 'words', words: scanner.need(WORD, 'a pattern') }
}

// Many rules use the same part: it is read once, and they share the pattern.
const readBefore = new WeakMap<Parts, Map<string, Pattern>>()

/** Parts see only those named before them, so that none can hold itself. */
function part(scanner: Scanner, name: string): Pattern {
  const { parts, rule, known } = scanner
  const place = Object.keys(parts).indexOf(name)
  if (place < 0 || place >= known)
    return scanner.fail(`uses the part "${name}", which is not defined before it,`)
  const patterns = readBefore.get(parts) ?? new Map<string, Pattern>()
  readBefore.set(parts, patterns)
  const pattern = patterns.get(name) ?? whole(new Scanner(parts[name]!, `${rule} (&${name})`, parts, place))
  patterns.set(name, pattern)
  return pattern
}

function look(scanner: Scanner, wanted: boolean, behind: boolean): Pattern {
  return { kind: 'look', part: closed(scanner, choice(scanner)), wanted, behind }
}

function closed(scanner: Scanner, pattern: Pattern): Pattern {
  scanner.space()
  scanner.need(/\)/y, 'a closing )')
  return pattern
}

function layer(scanner: Scanner): { layer: string; tag?: string } {
  const [name = '', tag] = scanner.need(/([\w-]+(?::[\w-]+)?)\}/y, 'a layer and a closing }').split(':')
  return tag === undefined ? { layer: name } : { layer: name, tag }
}

function test(scanner: Scanner): Test {
  if (scanner.take('!')) return { kind: 'not', test: test(scanner) }
  if (scanner.take('[')) return all(scanner)
  if (scanner.take('.')) return { kind: 'any' }
  if (scanner.take('{')) return { kind: 'in-layer', ...layer(scanner) }
  if (scanner.take('~')) return { kind: 'in-list', list: scanner.need(NAME, 'the name of a list') }
  if (scanner.take('#')) return { kind: 'tag', tags: new Set(scanner.need(TAGS, 'tags').split('|')) }
  if (scanner.take('/'))
    return { kind: 'shape', source: scanner.need(/((?:[^/\\]|\\.)+)\//y, 'an expression and /') }
  if (scanner.take('>')) return link(scanner, true)
  if (/^<[\w:|]+\(/.test(scanner.notation.slice(scanner.at)) && scanner.take('<')) return link(scanner, false)
  if (scanner.take('<~')) return { kind: 'lemma-list', list: scanner.need(/([\w-]+)>/y, 'a list and >') }
  if (scanner.take('<'))
    return { kind: 'lemma', lemmas: new Set(scanner.need(/([^>]+)>/y, 'lemmas and >').split('|')) }
  if (scanner.take('"')) return { kind: 'word', word: scanner.need(/([^"]+)"/y, 'a word and a closing "') }
  return { kind: 'word', word: scanner.need(WORD, 'a test') }
}

function all(scanner: Scanner): Test {
  const tests: Test[] = []
  while ((scanner.space(), !scanner.take(']'))) tests.push(test(scanner))
  return { kind: 'all', tests }
}

function link(scanner: Scanner, down: boolean): Test {
  const relations = new Set(scanner.need(/([\w:|]+)\(/y, 'relations and (').split('|'))
  scanner.space()
  const capture = scanner.take('@') ? scanner.need(/([\w-]+):/y, 'a name and :') : undefined
  const inner = test(scanner)
  scanner.space()
  scanner.need(/\)/y, 'a closing )')
  return { kind: 'link', down, relations, test: inner, ...(capture === undefined ? {} : { capture }) }
}
