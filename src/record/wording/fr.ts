import { words, type SomeWording } from './wording.ts'

/** French. */
export const fr: SomeWording = {
  cues: {
    corrected: /^\W*(?:corrigé|rectificatif)(?!\p{L})/iu,
    runningOut: /\b(?:expire|prend fin)\b/iu,
  },
  spared: {
    'ceasefire.energy': words(`raffin`),
    'ceasefire.maritime': words(`navire bateau`),
  },
}
