/**
 * Stems of words that say the same of a negotiation, whichever a report chooses, by the stem that stands for them:
 * words as data, to be extended. Only what can be exchanged in any sentence is here.
 */
const SAME = `
truce: ceasef armist
weapon: armame arms munit ammuni
deliver: delive shipme suppli
monitor: monito observ
soldier: soldie troop
prisoner: prison captiv
swap: swap exchan
halt: halt stop cease refrai cessat
strike: strike attack blow bombar
power: power energy electr
station: statio plant instal
extend: extend extens prolon renew renewa
withdraw: withdr pullba pullou
police: police polici
breach: breach violat infrin
accord: accord agreem deal pact
`

const STANDS = new Map(
  SAME.trim()
    .split('\n')
    .flatMap((line) => {
      const [one = '', all = ''] = line.split(': ')
      return all.split(' ').map((stem) => [stem, one] as const)
    }),
)

/** The stem that stands for a stem. */
export function meant(stem: string): string {
  return STANDS.get(stem) ?? stem
}

/** Numbers from ten on in words, by their first six letters. Smaller ones count hands, sides and steps. */
const NUMBERS: ReadonlyMap<string, number> = new Map(
  (
    'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen ' +
    'twenty thirty forty fifty sixty seventy eighty ninety'
  )
    .split(' ')
    .map((word, i) => [word, i < 10 ? i + 10 : (i - 8) * 10]),
)
const UNITS = 'one two three four five six seven eight nine'.split(' ')

/** Words with numbers from ten on in figures: "forty-five" is 45. */
export function inFigures(words: readonly string[]): readonly string[] {
  const all: string[] = []
  for (let i = 0; i < words.length; i++) {
    const tens = NUMBERS.get(words[i]!)
    const unit = tens !== undefined && tens >= 20 ? UNITS.indexOf(words[i + 1] ?? '') + 1 : 0
    all.push(tens === undefined ? words[i]! : String(tens + unit))
    if (unit > 0) i++
  }
  return all
}
