import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { movesReader } from './reader.ts'
import { uk } from './uk.ts'

/** The reader of moves in the languages that have data. */
export const moves = movesReader({ en, de, fr, uk })
