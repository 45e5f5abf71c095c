/** Verbs behind who does it, or before, where something else opens the sentence. */
export const finite = (verbs: string): string =>
  `(@a:{actor} &tail @verb:(${verbs}) | @verb:(${verbs}) &det @a:{actor})`

/** As `finite`, of several. */
export const both = (verbs: string): string => `(&sides &few @verb:(${verbs}) | @verb:(${verbs}) &det &sides)`
