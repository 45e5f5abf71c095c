export function makePhraseBook(entries) {
  const byStart = new Map()
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
export function phraseStart(lower) {
  if (/^[a-z]+$/.test(lower)) return lower
  return /^[\p{L}\p{M}\p{N}]+/u.exec(lower)?.[0] ?? lower.slice(0, 1)
}
