import type { WhyRemoved } from '../../evidence/index.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { ru } from './ru.ts'
import { uk } from './uk.ts'
import type { CleaningWords, SmallWords } from './words.ts'

/** The languages whose pages are known. */
export const LANGUAGES: readonly CleaningWords[] = [en, fr, de, uk, ru]

/** A phrase list of all languages joined: pages print their furniture in more languages than one. */
export function allWords<T>(pick: (words: CleaningWords) => readonly T[]): readonly T[] {
  return LANGUAGES.flatMap(pick)
}

/** Small words of all languages, those in capitals too. */
export function small(list: keyof SmallWords): readonly string[] {
  return allWords((words) => words.small[list] ?? [])
}

/** The same as a part of a regular expression. */
export function anyOf(list: keyof SmallWords): string {
  return `(?:${small(list).join('|')})`
}

/** The reason for each phrase of one of the lists. */
export function reasons(list: 'lines' | 'labels' | 'openers'): ReadonlyMap<string, WhyRemoved> {
  return new Map(
    LANGUAGES.flatMap((words) =>
      Object.entries(words[list]).flatMap(([why, phrases]) =>
        phrases.map((phrase) => [phrase, why as WhyRemoved] as const),
      ),
    ),
  )
}
