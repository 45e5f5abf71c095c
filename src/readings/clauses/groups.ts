import type { Actor } from '../reading.ts'

/** Words as the last part of an id: small letters and figures, with hyphens between. */
export function slugOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** People whom nobody names, as the actor that they are by what they are called: "senior officials". */
export function groupCalled(words: string): Actor {
  return {
    id: `group/${slugOf(words)}`,
    kind: 'group',
    name: words,
    names: [words],
    descriptions: [],
    roles: [],
    members: [],
    relations: [],
    anonymous: true,
  }
}
