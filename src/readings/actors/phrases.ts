/** Phrases by the letters they begin with, longest first. */
export interface PhraseBook<Value> {
  readonly byStart: ReadonlyMap<string, readonly Phrase<Value>[]>
}

export interface Phrase<Value> {
  /** As written, with plain apostrophes. */
  readonly words: string
  /** In lower case. */
  readonly lower: string
  readonly value: Value
}

export function makePhraseBook<Value>(entries: Iterable<readonly [string, Value]>): PhraseBook<Value> {
  const byStart = new Map<string, Phrase<Value>[]>()
  for (const [written, value] of entries) {
    const words = written.replace(/[‘’ʼ]/g, "'")
    const phrase = { words, lower: words.toLowerCase(), value }
    const key = phraseStart(phrase.lower)
    const there = byStart.get(key)
    if (there) there.push(phrase)
    else byStart.set(key, [phrase])
  }
  for (const phrases of byStart.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return { byStart }
}

/** The letters or figures a lower-case word begins with; its first sign where it begins with none. */
export function phraseStart(lower: string): string {
  if (/^[a-z]+$/.test(lower)) return lower
  return /^[\p{L}\p{M}\p{N}]+/u.exec(lower)?.[0] ?? lower.slice(0, 1)
}
