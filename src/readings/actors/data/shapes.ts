import type { MeantWords, WordShapes } from '../words.ts'

/** An article before a name: those who name their own actors do so in the language of their reports, or another. */
export const ARTICLE = /^(?:the|le|la|les|der|die|das) (?=\p{Lu})/u

/** Adjectives of states that never name several people with an "s" behind them: "Dutch", "Chinese". */
export const UNNUMBERED = /(?:[sz]|(?<=^|[aeiou])i|ese|sh|ch)$/

/** Nothing is so. */
export const NONE = /(?!)/u

/** Shapes of words in a language whose nouns get an "s" or "es" in the plural, and where few others are told by shape. */
export const WITH_S: Omit<WordShapes, 'abstract'> = {
  agency: /^\p{Lu}\p{L}{2,}(?:wire|news|press|presse|media|inform|fax|post|radio)$/u,
  people: NONE,
  unnumbered: UNNUMBERED,
  article: ARTICLE,
  passed: NONE,
  singular: [[/s$/, '']],
  official: [],
  neutral: [],
  everyday: [
    ['s', ''],
    ['es', ''],
  ],
}

/** Of a language of which nothing tells people and bodies without a name. */
export const NO_CROWDS = {
  people: [],
  crowds: [],
  amounts: [],
  holders: [],
  others: [],
  attaching: [],
  theirs: [],
  officers: [],
  governing: [],
  passing: [],
  mediating: [],
  rebels: [],
  rebellious: [],
  armed: [],
  pairs: [],
  two: [],
  chiefs: [],
  realms: [],
  meets: [],
  counterparts: [],
  bodies: [],
  parts: [],
  agents: [],
  meeting: [],
} satisfies Partial<MeantWords>
