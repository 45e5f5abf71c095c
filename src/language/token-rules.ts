/** What a language adds to the cutting of words and sentences. All words in small letters. */
export interface TokenRules {
  /** Words that keep their period, without it: "approx", "inc". They may end a sentence. */
  readonly abbreviations: readonly string[]
  /** Words that keep their period before a name, and end no sentence there: "dr". */
  readonly titles: readonly string[]
  /** Words that keep their period before a number, and end no sentence there: "no". */
  readonly counted: readonly string[]
  /** What is cut off behind an apostrophe, without it: "s", "ll". */
  readonly clitics: readonly string[]
  /** Endings cut off whole, apostrophe and all: "n't". */
  readonly endings: readonly string[]
  /** Words cut though nothing shows it, with the length of their first part: "cannot" 3. */
  readonly joined: Readonly<Record<string, number>>
  /** Beginnings that stay with the word behind a hyphen: "non", "e". */
  readonly prefixes: readonly string[]
  /** Letters that are cut off the number before them: "pm", "km". */
  readonly units: readonly string[]
  /** Words that may begin with an apostrophe, without it: "em". */
  readonly elided: readonly string[]
  /** Words that begin a sentence even behind a period that may be an abbreviation's: "the". */
  readonly starters: readonly string[]
  /** Words that no sentence ends with, as they stand in the middle of one: "the". */
  readonly unfinished: readonly string[]
  /** Verbs that carry on the sentence of the quotation before them: "said". */
  readonly reporting: readonly string[]
}

/** Rules of a language of which nothing is known. */
export const NO_TOKEN_RULES: TokenRules = {
  abbreviations: [],
  titles: [],
  counted: [],
  clitics: [],
  endings: [],
  joined: {},
  prefixes: [],
  units: [],
  elided: [],
  starters: [],
  unfinished: [],
  reporting: [],
}
