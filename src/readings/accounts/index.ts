import { en } from './en.ts'
import { accountsReader } from './reader.ts'

/** Statements about what was told of a contact, in English. */
export const accounts = accountsReader({ en })
