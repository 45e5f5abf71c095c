import type { Cut, StepResult } from './step.ts'

/**
 * Signs that old wire copy writes with those of a typewriter made what they stand for: "``so''" and "''so''" are
 * words between quotation marks, "`so'" within them, and " _ " is a dash. Feet and inches stay.
 */
export function untype(text: string): StepResult {
  const cuts: Cut[] = []
  let open = false
  for (const { 0: sign, index } of text.matchAll(
    /``|(?<!')''(?!')|(?<=[\s“`])`(?=\p{L}[^`'\n]{0,300}')|(?<= )_(?= )/gu,
  )) {
    if (sign === "''" && !open && /\d/.test(text.charAt(index - 1))) continue
    const insert = sign === '_' ? '–' : sign === '`' ? '‘' : opens(text, index, sign) ? '“' : '”'
    if (sign.length > 1) open = insert === '“'
    cuts.push({ span: [index, index + sign.length], insert })
  }
  return { cuts }
}

/** Whether a sign stands before the words that it quotes. */
function opens(text: string, index: number, sign: string): boolean {
  return sign === '``' || (/^$|[\s([—–-]/.test(text.charAt(index - 1)) && /\S/.test(text.charAt(index + 2)))
}
