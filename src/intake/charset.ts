import { getEncoding } from 'encoding-sniffer'
import { detect } from 'jschardet'
import type { Remark } from '../evidence/index.ts'
import { decodeWestern } from './windows-1252.ts'

export interface Decoded {
  readonly text: string
  readonly charset: string
  readonly remarks: readonly Remark[]
}

/** How much of a file is shown to the guesser. */
const SAMPLE = 65_536

/** The text of `bytes`, with a remark where the charset that was declared is not the one it is written in. */
export function decode(bytes: Uint8Array, declared: string | undefined): Decoded {
  const named = declaredCharset(bytes, declared)
  const charset = likeliest(bytes, named)
  const text = decodeAs(charset, bytes)
  if (!named || sameCharset(named, charset)) return { text, charset, remarks: [] }
  const says = `The page says it is written in ${named}, but it is in ${charset}: it was read as ${charset}.`
  return { text, charset, remarks: [{ code: 'charset-mismatch', says }] }
}

function decodeAs(label: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(label)
  return decoder.encoding === 'windows-1252' ? decodeWestern(bytes) : decoder.decode(bytes)
}

/** What a byte order mark, the sender or the page's own head says; undefined where nothing does. */
function declaredCharset(bytes: Uint8Array, sent: string | undefined): string | undefined {
  const sniffed = getEncoding(bytes, {
    defaultEncoding: 'x-user-defined',
    ...(sent !== undefined && { transportLayerEncodingLabel: sent }),
  })
  const label = sniffed === 'x-user-defined' ? sent : sniffed
  return label !== undefined && known(label) ? new TextDecoder(label).encoding : undefined
}

function likeliest(bytes: Uint8Array, named: string | undefined): string {
  const sample = bytes.subarray(0, SAMPLE)
  if (named?.startsWith('utf-16')) return named
  const wide = wideWithoutMark(sample)
  if (wide) return wide
  if (isUtf8(bytes)) return 'utf-8'
  const guess = detect(Buffer.from(sample)).encoding
  const candidates = [named, guess, 'utf-8', 'windows-1252'].filter(
    (label) => label && known(label),
  ) as string[]
  let best = candidates[0]!
  for (const label of candidates) if (oddness(sample, label) < oddness(sample, best)) best = label
  return new TextDecoder(best).encoding
}

/** UTF-16 without its mark: of Latin text every second byte is 0. */
function wideWithoutMark(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0]
  const length = Math.min(bytes.length, 2048)
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2]!++
  const [even = 0, odd = 0] = zeros
  if (odd > length * 0.3 && even < length * 0.02) return 'utf-16le'
  return even > length * 0.3 && odd < length * 0.02 ? 'utf-16be' : undefined
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/**
 * How unlike words the bytes look when read so: the share of characters above ASCII that are broken,
 * that are marks between letters, capitals inside words, or accents in a row.
 */
function oddness(bytes: Uint8Array, label: string): number {
  const text = decodeAs(label, bytes)
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  const high = count(/\P{ASCII}/gu) || 1
  const broken = count(/[\ufffd\u0080-\u009f]/g) * 3
  const capitals = count(/\p{Ll}(?=\P{ASCII})\p{Lu}/gu)
  const marks = count(/(?<=\P{ASCII})[\u00a1-\u00bf×÷¤](?=\P{ASCII})/gu)
  const accents = count(/[\u00c0-\u00ff]{3}/g) * 2
  return (broken + capitals + marks + accents) / high
}

function known(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== ''
  } catch {
    return false
  }
}

function sameCharset(a: string, b: string): boolean {
  return new TextDecoder(a).encoding === new TextDecoder(b).encoding
}
