/**
 * How lemmas come from words: `rules` maps a language-specific tag and an ending ("VBD ied", a whole
 * word marked as "VBD ^went") to a recipe: how many letters to cut off, what to put there, and
 * whether capitals are kept ("3y", "0=" …).
 */
export interface LemmaRules {
  readonly longest: number
  readonly rules: ReadonlyMap<string, string>
}

/** The lemma of `word` under the tag `xpos`: by the rule of the word itself, else of its longest ending. */
export function lemmaOf({ rules, longest }: LemmaRules, word: string, xpos: string): string {
  const lower = word.toLowerCase().replace(/[’`]/gu, "'")
  const whole = rules.get(`${xpos} ^${lower}`)
  if (whole !== undefined) return cook(whole, word, lower)
  for (let length = Math.min(longest, lower.length - 1); length >= 0; length--) {
    const recipe = rules.get(`${xpos} ${lower.slice(lower.length - length)}`)
    if (recipe !== undefined) return cook(recipe, word, lower)
  }
  return lower
}

function cook(recipe: string, word: string, lower: string): string {
  const keeps = recipe.endsWith('=')
  const letters = keeps ? word : lower
  const cut = recipe.charCodeAt(0) - 48
  return letters.slice(0, Math.max(0, letters.length - cut)) + recipe.slice(1, keeps ? -1 : undefined)
}
