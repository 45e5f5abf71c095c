import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { uk } from './uk.ts'
import type { Cues, SomeWording, WordLists, Wording } from './wording.ts'

const LANGUAGES: readonly SomeWording[] = [en, fr, de, uk]

/** What is looked for in texts, titles and names, in all languages at once. */
export const CUES: Cues = mapped(en.cues, (cue) => {
  const [first, ...others] = LANGUAGES.flatMap(({ cues }) => cues?.[cue] ?? [])
  const sources = [first!, ...others].map(({ source }) => source)
  return others.length ? new RegExp(sources.join('|'), first!.flags) : first!
})

/** Words that are looked up one by one, of all languages. */
export const LISTS: WordLists = mapped(en.lists, (list) =>
  LANGUAGES.flatMap(({ lists }) => lists?.[list] ?? []),
)

/** Lists by what they stand for: each with its words in all languages. */
export function grouped(
  group: Exclude<keyof Wording, 'cues' | 'lists'>,
): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, readonly string[]>()
  for (const language of LANGUAGES)
    for (const [name, words] of Object.entries(language[group] ?? {}))
      all.set(name, [...(all.get(name) ?? []), ...words])
  return all
}

/** An object with the same keys and other values. */
function mapped<K extends string, V>(
  like: Readonly<Record<K, unknown>>,
  valueOf: (key: K) => V,
): Record<K, V> {
  return Object.fromEntries((Object.keys(like) as K[]).map((key) => [key, valueOf(key)])) as Record<K, V>
}
