import type { Tokens } from './tokens.ts'

const FINAL = /^(?:[.?!…]+|。|؟|।)$/u
const CLOSER = /^["”’'»)\]]$/u
const OPENER = /^["“‘'«([]$/u

/** First token of each sentence, then the number of tokens. */
export function splitSentences(text: string, tokens: Tokens): Uint32Array {
  const size = tokens.starts.length
  const word = (i: number) => text.slice(tokens.starts[i], tokens.ends[i])
  const first: number[] = size > 0 ? [0] : []
  let i = 0
  while (i < size) {
    let end = i + 1
    const final = FINAL.test(word(i))
    if (final) while (end < size && isCloser(text, tokens, end)) end++
    if (end < size && endsHere(text, tokens, end, final, word)) first.push(end)
    i = end
  }
  return Uint32Array.from([...first, size])
}

function endsHere(text: string, tokens: Tokens, next: number, final: boolean, word: (i: number) => string) {
  const gap = text.slice(tokens.ends[next - 1], tokens.starts[next])
  if (/\n\s*\n/u.test(gap)) return true
  const opens = /^[\p{Lu}\p{N}]/u.test(word(next)) || OPENER.test(word(next))
  if (final) return gap !== '' && (opens || /^[^\p{Ll}]/u.test(word(next)))
  return gap.includes('\n') && opens && lineLength(text, tokens.ends[next - 1]!) < 50
}

function isCloser(text: string, tokens: Tokens, i: number): boolean {
  return tokens.starts[i] === tokens.ends[i - 1] && CLOSER.test(text.slice(tokens.starts[i], tokens.ends[i]))
}

function lineLength(text: string, end: number): number {
  let start = end
  while (start > 0 && text[start - 1] !== '\n' && end - start < 50) start--
  return end - start
}
