/** Entries of a comma-separated list. */
export function list(words) {
  return words.split(',').map((word) => word.trim().replace(/\s+/g, ' '))
}
