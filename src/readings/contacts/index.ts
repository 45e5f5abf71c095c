import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { contactsReader } from './reader.ts'
import { uk } from './uk.ts'

/** The reader of contacts in the languages that have data. */
export const contacts = contactsReader({ en, de, fr, uk })
