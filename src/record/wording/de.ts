import { words, type SomeWording } from './wording.ts'

/** German. */
export const de: SomeWording = {
  cues: {
    corrected: /^\W*(?:korrigiert|berichtigung)\b/iu,
    broken: /verletz|versto(?:ß|ss)/iu,
    runningOut: /\b(?:läuft aus|endet)\b/iu,
  },
  spared: {
    'ceasefire.energy': words(`kraftw strom umspan`),
    'ceasefire.maritime': words(`schiff hafen`),
  },
  means: {
    'ceasefire.air': words(`rakete drohne`),
  },
}
