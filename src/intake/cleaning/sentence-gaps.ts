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
/** The same before any word, if it is long, behind a long word in small letters or a year: no address, no file. */
const BEFORE_WORDS =
  /(?<=(?<![^\s"“”„«»(])(?:\p{Ll}{4,}|\p{Ll}+[’'-]\p{Ll}+|\d{4})[.!?])(["“”„«»]?)(?=["“«]?(?:\p{Lu}\p{Ll}{3,}(?:['’-]\p{L}+)*,?|I(?:['’]\p{Ll}+)?|[AÀ])\s+\p{L})/gu
/** The same behind a name: so are called papers and pages too ("Lake.News"), but not where other gaps stand. */
const BEHIND_NAMES =
  /(?<=(?<![^\s"“”„«»(])\p{Lu}\p{Ll}{2,}[.!?])(["“”„«»]?)(?=["“«]?\p{Lu}\p{Ll}{3,}(?:['’-]\p{L}+)*,?\s+\p{L})/gu
/** So many gaps show that a text has lost its spaces. */
const HABIT = 2

/** A space where two sentences were glued ("They left.The talks go on."), on the right side of a quotation mark. */
export function partSentences(text: string): StepResult {
  const sure = [...text.matchAll(GLUED), ...text.matchAll(BEFORE_WORDS)]
  const gaps = sure.length < HABIT ? sure : [...sure, ...text.matchAll(BEHIND_NAMES)]
  const marks = new Map(gaps.map(({ 1: mark, index }) => [index, mark!]))
  const quotes = new StraightQuotes(text)
  const cuts = [...marks]
    .sort(([a], [b]) => a - b)
    .map(([index, mark]): Cut => {
      const closes = mark === '"' ? quotes.openAt(index) : mark === '”' || mark === '»'
      const at = closes ? index + mark.length : index
      return { span: [at, at], insert: ' ' }
    })
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
