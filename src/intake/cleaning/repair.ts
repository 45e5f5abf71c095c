import type { Cut, StepResult } from './step.ts'

/**
 * Words whose UTF-8 was once read as Windows-1252 made whole again ("â€™" is an apostrophe), and
 * characters that show nothing taken out.
 */
export function repair(text: string): StepResult {
  const cuts: Cut[] = []
  for (const { 0: run, index } of text.matchAll(SUSPECT)) {
    const insert = MENDED.get(run) ?? mended(run, text, index)
    if (insert !== undefined && insert !== run) cuts.push({ span: [index, index + run.length], insert })
  }
  return { cuts }
}

const DECODER = new TextDecoder('windows-1252')
const UTF8 = new TextDecoder('utf-8', { fatal: true })
/** The byte of each character that Windows-1252 has above ASCII. */
const BYTES = new Map(
  Array.from({ length: 128 }, (_, i) => [DECODER.decode(Uint8Array.of(128 + i)), 128 + i] as const),
)
const HIGH = [...BYTES.keys()].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')
/** A lead byte and what may follow it, as Windows-1252 shows them; or a character that shows nothing. */
const SUSPECT = new RegExp(
  `[\\u00c2-\\u00f4][${HIGH}]+|(?<=\\p{Ll})\\u00c2(?=\\s)|:\\u00c2(?=\\s)|[\\u00ad\\u200b\\u2060\\ufeff\\u0000-\\u0008\\u000b-\\u001f\\u007f]|&(?:amp|quot|apos|nbsp|lt|gt|#39|rsquo|lsquo|ldquo|rdquo|ndash|mdash|hellip);`,
  'gu',
)
const MENDED = new Map(
  Object.entries({
    '&amp;': '&',
    '&quot;': '"',
    '&apos;': "'",
    '&#39;': "'",
    '&nbsp;': ' ',
    '&lt;': '<',
    '&gt;': '>',
    '&rsquo;': '’',
    '&lsquo;': '‘',
    '&ldquo;': '“',
    '&rdquo;': '”',
    '&ndash;': '–',
    '&mdash;': '—',
    '&hellip;': '…',
    '\r': '',
  }),
)

function mended(run: string, text: string, at: number): string | undefined {
  if (run.length === 1) return run.charCodeAt(0) < 32 && /[\t\n\v\f]/.test(run) ? undefined : ''
  if (run.startsWith(':')) return ':'
  void text
  void at
  const bytes = Uint8Array.from(run, (c) => BYTES.get(c) ?? 0)
  try {
    return UTF8.decode(bytes)
  } catch {
    return prefixMended(run, bytes)
  }
}

/** The leading part of a run that is UTF-8, mended, and the rest as it is. */
function prefixMended(run: string, bytes: Uint8Array): string | undefined {
  for (let end = run.length - 1; end >= 2; end--) {
    try {
      return UTF8.decode(bytes.subarray(0, end)) + run.slice(end)
    } catch {}
  }
  return undefined
}
