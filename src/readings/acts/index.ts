import { en } from './en.ts'
import { actsReader } from './reader.ts'

/** The reader of acts in the languages that have data. */
export const acts = actsReader({ en })
