import { en } from './en.ts'
import { contactsReader } from './reader.ts'

/** The reader of contacts in the languages that have data. */
export const contacts = contactsReader({ en })
