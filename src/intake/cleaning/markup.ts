import { linesOf } from './lines.ts'
import type { Cut, Facts, StepResult } from './step.ts'

const SIGNS =
  /^#{1,6} \S|\*\*[^\s*][^*]*\*\*|^\\?###\s*$|^\*[^*\n]+\*\s*$|\]\(https?:|<\/?[a-z][^<>]*>|<!--/im
/** What Markdown and HTML write around words, each with the words it leaves. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/<!--[\s\S]{0,2000}?-->|<(script|style)\b[^<]{0,4000}<\/\1>/gi, ''],
  [
    /<\/?(?:a|b|i|u|em|strong|span|p|div|br|hr|img|blockquote|cite|figure|figcaption|sup|sub|h[1-6]|ul|ol|li|table|tr|td|iframe|font|center|script|title|head|html|body|meta|link|section|article|header|footer|nav|main|aside|time|button|small|code|pre|dl|dt|dd|th|thead|tbody)\b[^<>]{0,2000}>/gi,
    '',
  ],
  [/!\[[^\]\n]*\]\([^)\n]*\)/g, ''],
  [/\[([^\]\n]+)\]\([^)\n]*\)/g, '$1'],
  [/\*\*(?=\S)([^*]{1,600}?)\*\*/g, '$1'],
  [/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]{1,600}?)\*(?![\p{L}\p{N}*])/gu, '$1'],
]

/** Markdown's marks and stray tags leave the text; a first Markdown heading is the headline. */
export function removeMarkup(text: string, known: Facts): StepResult {
  if (!SIGNS.test(text)) return { cuts: [] }
  const cuts: Cut[] = []
  for (const [pattern, left] of MARKS)
    for (const m of text.matchAll(pattern)) {
      const start = m.index + (left ? m[0].indexOf(m[1]!) : m[0].length)
      cuts.push({ span: [m.index, start], insert: '', why: 'other' })
      if (left) cuts.push({ span: [start + m[1]!.length, m.index + m[0].length], insert: '', why: 'other' })
    }
  const lines = linesOf(text)
  for (const line of lines) {
    const hashes = /^#{1,6}\s+(?=\S)|^>\s+(?=\S)/.exec(line.text)
    if (hashes) cuts.push({ span: [line.span[0], line.span[0] + hashes[0].length], insert: '', why: 'other' })
  }
  for (const m of text.matchAll(/\\(?=[_*.[\]()-])/g))
    cuts.push({ span: [m.index, m.index + 1], insert: '', why: 'other' })
  const heading = lines.find((line) => !/^[*_]*$/.test(line.text))
  const title = heading && /^#{1,2}\s+(.*?)\s*#*$/.exec(heading.text)?.[1]
  return {
    cuts: disjoint(cuts),
    ...(title && known.title === undefined && { facts: { title: title.replace(/\*+/g, '') } }),
  }
}

function disjoint(cuts: readonly Cut[]): Cut[] {
  const sorted = cuts
    .filter(({ span }) => span[1] > span[0])
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
  const out: Cut[] = []
  for (const cut of sorted) if (cut.span[0] >= (out.at(-1)?.span[1] ?? 0)) out.push(cut)
  return out
}
