import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { makeStatementsReader } from './reader.ts'
import { uk } from './uk.ts'

/** Reads statements, in the languages there is data for. */
export const statements = makeStatementsReader({ en, fr, de, uk })
