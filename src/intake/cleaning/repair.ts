import { decodeWestern } from '../windows-1252.ts'
import type { Cut, StepResult } from './step.ts'

/**
 * Words whose UTF-8 was once read as a charset of single bytes made whole again ("â€™" is an
 * apostrophe), entities written out, and characters that show nothing taken out.
 */
export function repair(text: string): StepResult {
  const cuts: Cut[] = []
  for (const { 0: run, index } of text.matchAll(SUSPECT)) {
    const insert = ENTITIES.get(run) ?? (run.length === 1 ? '' : mended(run))
    if (insert !== run) cuts.push({ span: [index, index + run.length], insert })
  }
  return { cuts }
}

/** A charset of single bytes that UTF-8 is mistaken for. */
interface Misreading {
  /** The byte behind each character. */
  readonly bytes: ReadonlyMap<string, number>
  /** First bytes that tell of a misreading wherever they come. */
  readonly sure: ReadonlySet<number>
  /** How many others must come in one run: alone, they may be the text's own letters. */
  readonly least: number
}

const WESTERN = misreading(decodeWestern, [0xc2, 0xc3, 0xe2], 2)
const CYRILLIC = misreading((bytes) => new TextDecoder('windows-1251').decode(bytes), [0xe2], 3)
const UTF8 = new TextDecoder()

function misreading(
  decode: (bytes: Uint8Array) => string,
  sure: readonly number[],
  least: number,
): Misreading {
  const bytes = new Map(
    Array.from({ length: 128 }, (_, i) => [decode(Uint8Array.of(128 + i)), 128 + i] as const),
  )
  return { bytes, sure: new Set(sure), least }
}

/** A class of the characters that stand for the bytes from `from` to `to`. */
function shown({ bytes }: Misreading, from: number, to: number): string {
  const characters = [...bytes]
    .filter(([, byte]) => byte >= from && byte <= to)
    .map(([character]) => character)
  return `[${characters.map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}]`
}

const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    quot: '"',
    apos: "'",
    '#39': "'",
    '#039': "'",
    nbsp: ' ',
    lt: '<',
    gt: '>',
    rsquo: '’',
    lsquo: '‘',
    ldquo: '“',
    rdquo: '”',
    laquo: '«',
    raquo: '»',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    '#8217': '’',
    '#8220': '“',
    '#8221': '”',
  }).map(([name, character]) => [`&${name};`, character]),
)

/**
 * What may have to be mended: a first byte with others after it, as either charset shows them; the
 * first half of a no-break space whose second half was taken for a space; an entity; a character that
 * shows nothing (soft hyphen, zero widths, controls).
 */
const SUSPECT = new RegExp(
  [
    `(?:${shown(WESTERN, 0xc2, 0xf4)}${shown(WESTERN, 0x80, 0xbf)}+)+`,
    `(?:[РС]${shown(CYRILLIC, 0x80, 0xbf)}){3,}|в(?:Ђ|„)${shown(CYRILLIC, 0x80, 0xbf)}`,
    '(?<=[\\p{Ll}\\p{P}])\\u00c2(?=\\s)',
    '[\\u00ad\\u200b\\u2060\\ufeff\\u0000-\\u0008\\u000e-\\u001f\\u007f]|\\r(?=\\n)',
    `(?:${[...ENTITIES.keys()].join('|')})`,
  ].join('|'),
  'gu',
)

function mended(run: string): string {
  const how = /[\u0400-\u04ff]/.test(run) ? CYRILLIC : WESTERN
  const bytes = Array.from(run, (character) => how.bytes.get(character) ?? 0)
  const lengths = bytes.map((_, i) => sequenceAt(bytes, i))
  const enough = lengths.filter((length) => length > 0).length >= how.least
  let out = ''
  for (let i = 0; i < run.length;) {
    const length = enough || how.sure.has(bytes[i]!) ? lengths[i]! : 0
    out += length ? UTF8.decode(Uint8Array.from(bytes.slice(i, i + length))) : run[i]
    i += length || 1
  }
  return out
}

/** How many bytes the UTF-8 character that begins at `i` takes; 0 where none begins. */
function sequenceAt(bytes: readonly number[], i: number): number {
  const lead = bytes[i]!
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0
  for (let k = 1; k < length; k++) if (!(bytes[i + k]! >= 0x80 && bytes[i + k]! <= 0xbf)) return 0
  return length
}
