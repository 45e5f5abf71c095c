import { allWords } from './languages.ts'
import type { Cut, StepResult } from './step.ts'

const STARTS = [...new Set(allWords((words) => words.sentenceStarts))]
  .filter((word) => word.length > 1)
  .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
/** The end of a word and a sentence, then with no space between the beginning of another. */
const GLUED = new RegExp(
  `(?<=[\\p{Ll}\\d)][.!?])(["“”„«»]?)(?=(?:["“«]?)(?:${STARTS.join('|')})(?![\\p{L}.]))`,
  'gu',
)

/** A space where two sentences were glued ("They left.The talks go on."), on the right side of a quotation mark. */
export function partSentences(text: string): StepResult {
  const cuts: Cut[] = []
  const quotes = new StraightQuotes(text)
  for (const { 0: mark, index } of text.matchAll(GLUED)) {
    const closes = mark === '"' ? quotes.openAt(index) : mark === '”' || mark === '»'
    const at = closes ? index + mark.length : index
    cuts.push({ span: [at, at], insert: ' ' })
  }
  return { cuts }
}

/** Counts straight quotation marks along a text, once: an odd number in a paragraph has one open. */
class StraightQuotes {
  readonly #marks: Iterator<RegExpExecArray>
  #next: RegExpExecArray | undefined
  #open = false

  constructor(text: string) {
    this.#marks = text.matchAll(/["\n]/g)
    this.#next = this.#marks.next().value as RegExpExecArray | undefined
  }

  /** Whether a quotation is open just before `at`. Asked in ascending order. */
  openAt(at: number): boolean {
    while (this.#next && this.#next.index < at) {
      this.#open = this.#next[0] === '"' && !this.#open
      this.#next = this.#marks.next().value as RegExpExecArray | undefined
    }
    return this.#open
  }
}
