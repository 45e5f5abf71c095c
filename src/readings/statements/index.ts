import { en } from './en.ts'
import { statementsReader } from './reader.ts'

/** Reads statements, in the languages there is data for. */
export const statements = statementsReader({ en })
