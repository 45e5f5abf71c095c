/** "presses"; of nouns the plural, too. */
export function thirdPerson(base: string): string {
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|o)$/u.test(base) ? `${base}es` : `${base}s`
}

/** "pressing". */
export function participle(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  if (/[^eo]e$/u.test(base)) return `${base.slice(0, -1)}ing`
  return `${doubled(base)}ing`
}

/** "pressed". */
export function regularPast(base: string): string {
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`
  return base.endsWith('e') ? `${base}d` : `${doubled(base)}ed`
}

/** "quip" doubles its last letter, "explain" and "answer" do not. */
function doubled(base: string): string {
  const doubles = /^(?:[^aeiou]*[aeiou][bdgklmnprt]|quip|refer|regret|begin|admit|deadpan|demur|aver)$/u.test(
    base,
  )
  return doubles && !/[wxy]$/u.test(base) && !/(?:read|swear|ask)$/u.test(base) ? base + base.slice(-1) : base
}
