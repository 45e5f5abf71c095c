/**
 * What Windows-1252 has at the bytes 0x80 to 0x9f. Some versions of Node decode it as ISO 8859-1, which
 * has controls there; the WHATWG Encoding Standard, and every browser, read it so.
 */
const MIDDLE = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** `bytes` as Windows-1252. */
export function decodeWestern(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (control) => MIDDLE.charAt(control.charCodeAt(0) - 0x80))
}
