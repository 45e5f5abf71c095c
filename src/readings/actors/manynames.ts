import { isEveryday } from './lexicon.ts'
import { is, type Chunk, type Sheet } from './sheet.ts'
import { titleText, type Opening, type Title } from './title.ts'
import { rewritten } from './words.ts'

/** "Norvian and Sundish foreign ministers Hale and Osei": one word before several names. */
export function titleOfMany(
  sheet: Sheet,
  chunks: readonly (Chunk | undefined)[],
  first: number,
  { of, titleFirst }: Opening,
  { end, words }: { readonly end: number; readonly words: string },
): Title {
  const other = is(sheet, first - 1, 'and') ? chunks[first - 2] : undefined
  const isPair = other?.entry.id.startsWith('state/') === true
  const one = rewritten(words, sheet.lexicon.words.shapes.singular)
  return {
    first: isPair ? other.first : first,
    end,
    title: rewritten(titleText(sheet, titleFirst, end), sheet.lexicon.words.shapes.singular),
    head: one,
    many: true,
    epithet: false,
    honorific: false,
    doubtful: false,
    headEnd: end,
    titleFirst,
    ...(of === undefined ? {} : { of }),
    ...(isPair ? { ofFirst: other.entry.id } : {}),
  }
}

/** Whether several names stand from token `at` on: "Hale and Osei", "Rima Hale of Ostria, Noor Osei". */
export function namesBegin(sheet: Sheet, at: number): boolean {
  const { lexicon, capital, gap, lower } = sheet
  const isName = (i: number): boolean =>
    capital[i] === 1 && gap[i] === 1 && (lexicon.given.has(lower[i]!) || !isEveryday(lexicon, lower[i]!))
  if (!isName(at)) return false
  for (let i = at + 1; i < at + 8 && gap[i] !== 2; i++) {
    if ((is(sheet, i, 'and') || lower[i] === ',') && isName(i + 1)) return true
    if (!capital[i] && !is(sheet, i, 'belonging') && !is(sheet, i, 'particles')) return false
  }
  return false
}
