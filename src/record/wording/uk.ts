import { words, type SomeWording } from './wording.ts'

/** Ukrainian. */
export const uk: SomeWording = {
  cues: {
    broken: /порушен/iu,
    runningOut: /закінч|спливає/iu,
  },
  spared: {
    'ceasefire.energy': words(`енерге електр підста греблю`),
    'ceasefire.maritime': words(`корабл порт судно`),
  },
  means: {
    'ceasefire.air': words(`ракета дрон`),
  },
}
