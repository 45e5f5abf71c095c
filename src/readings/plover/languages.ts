import { sectors } from './en.ts'

/** Sectors by words of names, titles and types, of all languages that have them. */
export const SECTORS = sectors
