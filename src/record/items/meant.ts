import { grouped, LISTS } from '../wording/index.ts'

/** By stems of words that say the same of a negotiation, whichever a report chooses, the stem that stands for them. */
const STANDS = new Map(
  [...grouped('same')].flatMap(([one, stems]) => stems.map((stem) => [stem, one] as const)),
)

/** The stem that stands for a stem. */
export function meant(stem: string): string {
  return STANDS.get(stem) ?? stem
}

/** Numbers from ten on in words, by their first six letters. Smaller ones count hands, sides and steps. */
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...LISTS.teens.map((word, i) => [word, 10 + i] as const),
  ...LISTS.tens.map((word, i) => [word, 10 * (i + 2)] as const),
])

/** Words with numbers from ten on in figures: "forty-five" is 45. */
export function inFigures(words: readonly string[]): readonly string[] {
  const all: string[] = []
  for (let i = 0; i < words.length; i++) {
    const tens = NUMBERS.get(words[i]!)
    const unit = tens !== undefined && tens >= 20 ? LISTS.units.indexOf(words[i + 1] ?? '') + 1 : 0
    all.push(tens === undefined ? words[i]! : String(tens + unit))
    if (unit > 0) i++
  }
  return all
}
