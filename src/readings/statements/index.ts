import { en } from './en.ts'
import { makeStatementsReader } from './reader.ts'

/** Reads statements, in the languages there is data for. */
export const statements = makeStatementsReader({ en })
