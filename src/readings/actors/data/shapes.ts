/** An article before a name: those who name their own actors do so in the language of their reports, or another. */
export const ARTICLE = /^(?:the|le|la|les|der|die|das) (?=\p{Lu})/u

/** Adjectives of states that never name several people with an "s" behind them: "Dutch", "Chinese". */
export const UNNUMBERED = /(?:[sz]|(?<=^|[aeiou])i|ese|sh|ch)$/
