import { german } from './de.ts'
import { english } from './en.ts'
import { french } from './fr.ts'
import { prepareLanguage, type TimeLanguage, type TimeWords } from './language.ts'
import { ukrainian } from './uk.ts'

const LANGUAGES: readonly TimeWords[] = [english, french, german, ukrainian]
const prepared = new Map<string, TimeLanguage>()

/** What is known of a language (BCP 47), made ready once; undefined where nothing is. */
export function timeLanguage(language: string): TimeLanguage | undefined {
  const words = LANGUAGES.find((each) => each.language === language.toLowerCase().split('-')[0])
  if (!words) return undefined
  let ready = prepared.get(words.language)
  if (!ready) prepared.set(words.language, (ready = prepareLanguage(words)))
  return ready
}
