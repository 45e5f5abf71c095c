/** Kinds of code units, as the tokenizer needs them. */
export const SPACE = 1
export const LETTER = 2
export const DIGIT = 3
export const OTHER = 4
export const HIGH_SURROGATE = 5

const kinds = new Uint8Array(65536)

/** The kind of the code unit of `text` at `i`; {@link SPACE} beyond its ends. */
export function kindAt(text: string, i: number): number {
  if (i < 0 || i >= text.length) return SPACE
  const unit = text.charCodeAt(i)
  return kinds[unit] || (kinds[unit] = findKind(unit))
}

function findKind(unit: number): number {
  const letter = String.fromCharCode(unit)
  // Controls and marks of direction show nothing: they part words as white space does.
  if (/[\s\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f]/u.test(letter)) return SPACE
  if (unit >= 0xd800 && unit <= 0xdbff) return HIGH_SURROGATE
  if (/[\p{L}\p{M}\p{Nl}\u00ad\u200c\u200d]/u.test(letter)) return LETTER
  if (/\p{Nd}/u.test(letter)) return DIGIT
  return OTHER
}

/** Whether the code unit at `i` is a capital letter. */
export function isCapital(text: string, i: number): boolean {
  const unit = text.charCodeAt(i)
  if (unit < 128) return unit >= 65 && unit <= 90
  return kindAt(text, i) === LETTER && /[\p{Lu}\p{Lt}]/u.test(text.charAt(i))
}

/** Whether the code unit at `i` is a small letter. */
export function isSmall(text: string, i: number): boolean {
  const unit = text.charCodeAt(i)
  if (unit < 128) return unit >= 97 && unit <= 122
  return kindAt(text, i) === LETTER && /\p{Ll}/u.test(text.charAt(i))
}
