import type { ClauseWords } from './words.ts'

/** Kinds of words that tell how an event stands. */
export type WordKind = (typeof KINDS)[number]

const KINDS = [
  'denying',
  'negating',
  'conditional',
  'possible',
  'unsure',
  'proposing',
  'planning',
  'cancelling',
  'postponing',
  'ongoing',
  'neutral',
] as const

/** Clause words made ready for looking up. */
export interface ClauseLexicon {
  readonly words: ClauseWords
  readonly borders: ReadonlySet<string>
  /** Last words of entries after which "that" begins what they speak of. */
  readonly governing: ReadonlySet<string>
  readonly claims: ReadonlySet<string>
  readonly near: ReadonlySet<string>
  readonly plain: ReadonlySet<string>
  readonly circumstance: ReadonlySet<string>
  readonly joining: ReadonlySet<string>
  readonly infinitive: ReadonlySet<string>
  readonly happening: ReadonlySet<string>
  readonly granting: ReadonlySet<string>
  /** Entries by their first word, however a tokenizer cuts it: see `Page.joined`. */
  readonly byWord: ReadonlyMap<string, readonly ClauseEntry[]>
}

export interface ClauseEntry {
  readonly kind: WordKind
  readonly words: string
}

/** Kinds after whose words "that" begins a clause of which they speak. */
const GOVERNING = new Set<WordKind>(['denying', 'possible', 'unsure', 'proposing', 'planning'])

/** A language's words about clauses made ready for looking up. */
export function clauseLexicon(words: ClauseWords): ClauseLexicon {
  const byWord = new Map<string, ClauseEntry[]>()
  const governing = new Set(words.claims)
  for (const kind of KINDS)
    for (const entry of words[kind]) {
      const parts = entry.split(' ')
      byWord.set(parts[0]!, [...(byWord.get(parts[0]!) ?? []), { kind, words: entry }])
      if (GOVERNING.has(kind)) governing.add(parts.findLast((part) => !words.that.includes(part))!)
    }
  return {
    words,
    borders: new Set(words.borders),
    governing,
    claims: new Set(words.claims),
    near: new Set(words.near),
    plain: new Set(words.plainlyNegating),
    circumstance: new Set(words.circumstance),
    joining: new Set(words.joining),
    infinitive: new Set(words.infinitive),
    happening: new Set(words.happening),
    granting: new Set(words.granting),
    byWord,
  }
}
