import { en } from './en.ts'
import { movesReader } from './reader.ts'

/** The reader of moves in the languages that have data. */
export const moves = movesReader({ en })
