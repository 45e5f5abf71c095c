/**
 * SHA-256 of a string's UTF-8 form, as 64 hex digits, after FIPS 180-4. In plain arithmetic, so that
 * taking in needs nothing of Node's.
 */
export function sha256(text: string): string {
  const bytes = padded(new TextEncoder().encode(text))
  const view = new DataView(bytes.buffer)
  const hash = Int32Array.from(START)
  const words = new Int32Array(64)
  for (let block = 0; block < bytes.length; block += 64) digest(hash, words, view, block)
  return [...hash].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

/** First 32 bits of the fractional parts of the n-th root of the first primes. */
function roots(count: number, root: number): Int32Array {
  const out = new Int32Array(count)
  for (let n = 2, found = 0; found < count; n++) {
    let prime = true
    for (let d = 2; d * d <= n && prime; d++) prime = n % d !== 0
    if (!prime) continue
    const value = n ** (1 / root)
    out[found++] = (value - Math.floor(value)) * 2 ** 32
  }
  return out
}
const START = roots(8, 2)
const ROUND = roots(64, 3)

/** The message, a 1 bit, zeros, and the length in bits: whole blocks of 64 bytes. */
function padded(message: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64)
  bytes.set(message)
  bytes[message.length] = 0x80
  new DataView(bytes.buffer).setBigUint64(bytes.length - 8, BigInt(message.length) * 8n)
  return bytes
}

function digest(hash: Int32Array, words: Int32Array, view: DataView, block: number) {
  for (let i = 0; i < 16; i++) words[i] = view.getInt32(block + i * 4)
  for (let i = 16; i < 64; i++) {
    const near = words[i - 15]!
    const far = words[i - 2]!
    const s0 = turn(near, 7) ^ turn(near, 18) ^ (near >>> 3)
    const s1 = turn(far, 17) ^ turn(far, 19) ^ (far >>> 10)
    words[i] = words[i - 16]! + s0 + words[i - 7]! + s1
  }
  let [a, b, c, d, e, f, g, h] = hash as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  for (let i = 0; i < 64; i++) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    const one = (h + s1 + ((e & f) ^ (~e & g)) + ROUND[i]! + words[i]!) | 0
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0]
  }
  ;[a, b, c, d, e, f, g, h].forEach((word, i) => {
    hash[i] = hash[i]! + word
  })
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}
