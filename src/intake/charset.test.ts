import { expect, test } from 'vitest'
import { decode } from './charset.ts'

const RUSSIAN =
  'Президент обсудил с министром условия прекращения огня. Переговоры продолжатся в четверг, сообщили в ведомстве.'
const FRENCH =
  'L’accord a été signé à Genève, où les deux délégations s’étaient réunies après des années de guerre.'

/** The text in a charset of single bytes, by looking each character up in it. */
function encoded(text: string, charset: string): Uint8Array {
  const decoder = new TextDecoder(charset)
  const bytes = new Map(Array.from({ length: 256 }, (_, i) => [decoder.decode(Uint8Array.of(i)), i] as const))
  if (charset === 'windows-1252') bytes.set('’', 0x92)
  return Uint8Array.from(text, (character) => bytes.get(character) ?? 0x3f)
}

function utf16(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]))
}

const utf8 = new TextEncoder()

test.each([
  ['UTF-8, undeclared', utf8.encode(RUSSIAN), undefined, RUSSIAN, 'utf-8'],
  ['Windows-1251, undeclared', encoded(RUSSIAN, 'windows-1251'), undefined, RUSSIAN, 'windows-1251'],
  ['KOI8-R, undeclared', encoded(RUSSIAN, 'koi8-r'), undefined, RUSSIAN, 'koi8-r'],
  ['Windows-1252, undeclared', encoded(FRENCH, 'windows-1252'), undefined, FRENCH, 'windows-1252'],
  [
    'Windows-1251, sent with the page',
    encoded(RUSSIAN, 'windows-1251'),
    'windows-1251',
    RUSSIAN,
    'windows-1251',
  ],
  ['UTF-16 with its mark', Uint8Array.from([0xff, 0xfe, ...utf16(RUSSIAN)]), undefined, RUSSIAN, 'utf-16le'],
  [
    'UTF-16 without it',
    utf16('They met in the capital on Monday.'),
    undefined,
    'They met in the capital on Monday.',
    'utf-16le',
  ],
])('%s', (_, bytes, declared, text, charset) => {
  const decoded = decode(bytes, declared)
  expect(decoded.text).toBe(text)
  expect(decoded.charset).toBe(charset)
  expect(decoded.remarks).toEqual([])
})

test.each([
  ['UTF-8 sent as ISO 8859-1', utf8.encode(FRENCH), 'iso-8859-1', FRENCH],
  ['Windows-1251 sent as UTF-8', encoded(RUSSIAN, 'windows-1251'), 'utf-8', RUSSIAN],
  ['Windows-1251 sent as ISO 8859-1', encoded(RUSSIAN, 'windows-1251'), 'iso-8859-1', RUSSIAN],
  ['KOI8-R sent as Windows-1251', encoded(RUSSIAN, 'koi8-r'), 'windows-1251', RUSSIAN],
  ['Windows-1252 sent as UTF-8', encoded(FRENCH, 'windows-1252'), 'utf-8', FRENCH],
])('%s is read as it is written, with a remark', (_, bytes, declared, text) => {
  const decoded = decode(bytes, declared)
  expect(decoded.text).toBe(text)
  expect(decoded.remarks.map(({ code }) => code)).toEqual(['charset-mismatch'])
})

test('a charset declared in the page itself is believed', () => {
  const html = `<html><head><meta charset="windows-1251"></head><body>${RUSSIAN}</body></html>`
  expect(decode(encoded(html, 'windows-1251'), undefined).text).toBe(html)
})

test('a charset nobody knows is no charset', () => {
  expect(decode(utf8.encode(FRENCH), 'x-klingon')).toMatchObject({ text: FRENCH, remarks: [] })
})
