import { monthNames, weekdayNames } from '../../evidence/index.ts'
import type { Description } from './description.ts'
import type { Sense } from './grammar.ts'
import { compileGrammar, type Grammar, type TimeRule } from './rules.ts'
import { CITY_ZONES } from './zones.ts'

/** What the reader has to know of a language. Month and weekday names come from the calendar. */
export interface TimeWords {
  /** BCP 47, the language alone: `en`. */
  readonly language: string
  /** What follows digits in an ordinal: "st|nd|rd|th". An expression. */
  readonly ordinal: string
  /** What follows the first year of a decade: "s" in "1990s". An expression. */
  readonly decade: string
  /** A time of day in digits other than 16:30: "16h30". An expression. */
  readonly clock: string
  /** Which number stands first in 03/04/2025. */
  readonly first: 'day' | 'month'
  /** Names of months and weekdays that are other words too unless they begin with a capital letter. */
  readonly ambiguous: readonly string[]
  /** Words by kind. */
  readonly words: Readonly<Record<string, Readonly<Record<string, Description>>>>
  /** Lists of words that rules look at before and after themselves. */
  readonly lists: Readonly<Record<string, readonly string[]>>
  readonly parts?: Readonly<Record<string, string>>
  readonly stages: readonly (readonly TimeRule[])[]
  /** Words that may open a rule's pattern but not a time's extent: "from", "between". */
  readonly leading: readonly string[]
  readonly tense: TenseWords
  /** What makes a time the owner of an event: "'s" in "Monday's talks". */
  readonly possessive?: string
}

/** How to tell whether a sentence tells of what was or of what will be. All lower case. */
export interface TenseWords {
  /** Words after which what follows is still to come: "will", "scheduled". */
  readonly future: readonly string[]
  /** Forms of the past that no tag tells: "was", "said". */
  readonly past: readonly string[]
  /** Makes the future before it past: "had been due". */
  readonly perfect: readonly string[]
  /** Makes the future after it past: "would have met". */
  readonly after: readonly string[]
  /** Before a form of the past it says neither: "is held". */
  readonly present: readonly string[]
  /** Verbs of the present that tell nothing of the time beside them: "says". */
  readonly saying: readonly string[]
  /** The language's own tags of the present: "leaves Monday" is still to come. */
  readonly presentTags: readonly string[]
  /** Before a verb that follows from another: "to". */
  readonly infinitive: readonly string[]
  /** What is done after these is still to come: "agreed to meet" against "went to meet". */
  readonly promising: readonly string[]
  /** Right before the infinitive: "was to meet". */
  readonly planned: readonly string[]
  /** Verbs by which a day is exchanged for a later one: "moved to Monday". */
  readonly shifting?: readonly string[]
  /** Prepositions that make a time a coming one whatever the verb: "until", "by". */
  readonly ahead: readonly string[]
  /** ... or a past one: "since". */
  readonly behind: readonly string[]
  /** Endings of past verbs, where the tagger only says that it is a verb. */
  readonly pastEnding: string
  /** The language's own tags of past forms. */
  readonly pastTags: readonly string[]
}

/** A language made ready. */
export interface TimeLanguage {
  readonly words: TimeWords
  readonly grammar: Grammar
  readonly lexicon: ReadonlyMap<string, readonly Sense[]>
  /** Senses that hold only where the word begins with a capital letter. */
  readonly names: ReadonlyMap<string, readonly Sense[]>
  readonly shape: RegExp
  readonly leading: ReadonlySet<string>
  readonly tense: Readonly<Record<Exclude<keyof TenseWords, 'pastEnding'>, ReadonlySet<string>>>
  readonly pastEnding: RegExp
}

export function prepareLanguage(words: TimeWords): TimeLanguage {
  const phrases: TimeRule[] = []
  const lexicon = new Map<string, Sense[]>()
  const add = (to: Map<string, Sense[]>, word: string, sense: Sense): void => {
    if (/^[\p{L}\p{M}]+$/u.test(word)) to.set(word, [...(to.get(word) ?? []), sense])
    else phrases.push({ name: word, pattern: patternOf(word), makes: sense.kind, says: sense.says })
  }
  for (const [kind, entries] of Object.entries(words.words))
    for (const [word, says] of Object.entries(entries)) add(lexicon, word, { kind, says })
  const names = new Map<string, Sense[]>()
  for (const [name, sense] of calendarSenses(words.language))
    add(words.ambiguous.includes(name) ? names : lexicon, name, sense)
  for (const [city, zone] of CITY_ZONES) add(lexicon, city, { kind: 'city', says: { zone } })
  return {
    words,
    grammar: compileGrammar([phrases, ...words.stages], words.lists, words.parts),
    lexicon,
    names,
    shape: shapeOf(words),
    leading: new Set(words.leading),
    tense: setsOf(words.tense),
    pastEnding: new RegExp(words.tense.pastEnding, 'u'),
  }
}

/** The pattern of a phrase: its words and signs one by one, as the text is cut. */
function patternOf(phrase: string): string {
  return phrase.replace(/'s(?!\p{L})|[^\p{L}\p{M}\s]/gu, ' "$&" ')
}

function setsOf({ pastEnding: _pastEnding, ...lists }: TenseWords): TimeLanguage['tense'] {
  const {
    future,
    past,
    perfect,
    after,
    present,
    infinitive,
    promising,
    planned,
    shifting = [],
    ahead,
    behind,
    pastTags,
    saying,
    presentTags,
  } = lists
  return {
    future: new Set(future),
    past: new Set(past),
    perfect: new Set(perfect),
    after: new Set(after),
    present: new Set(present),
    infinitive: new Set(infinitive),
    promising: new Set(promising),
    planned: new Set(planned),
    shifting: new Set(shifting),
    ahead: new Set(ahead),
    behind: new Set(behind),
    pastTags: new Set(pastTags),
    saying: new Set(saying),
    presentTags: new Set(presentTags),
  }
}

function calendarSenses(language: string): readonly (readonly [string, Sense])[] {
  return [
    ...namesSenses(monthNames(language), 'month', 'mon'),
    ...namesSenses(weekdayNames(language), 'weekday', 'wkd'),
  ]
}

/** Full names get the kind `field`, short forms `short`: "Sun" and "Mar" need company. */
function namesSenses(
  names: ReadonlyMap<string, number>,
  field: 'month' | 'weekday',
  short: string,
): readonly (readonly [string, Sense])[] {
  const longest = new Map<number, number>()
  for (const [name, value] of names) longest.set(value, Math.max(longest.get(value) ?? 0, name.length))
  return [...names].map(([name, value]) => {
    const isFull = name.length > 4 || name.length >= Math.min(longest.get(value)!, 5)
    return [name, { kind: isFull ? field : short, says: { [field]: value } }]
  })
}

/** One expression for every piece of a text; its groups say what a piece of digits is. */
function shapeOf({ ordinal, decade, clock }: TimeWords): RegExp {
  return new RegExp(
    [
      '(?<iso>\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?)(?![\\d-])',
      '(?<other>(?:https?://|www\\.)\\S+|[\\w.+-]{1,64}@[\\w-]+\\.\\S+|[$€£¥₽₴]\\s?\\d[\\d.,]*|\\d[\\d.,]{0,30}\\s?[%°]|\\+\\d[\\d\\s().-]{6,20}\\d|\\(\\d{3}\\)\\s?\\d{3}-\\d{4}' +
        '|\\d{3}-(?:\\d{3}-)?\\d{4}|(?!1/2)\\d+/\\d+(?![\\d/])|§+\\s?\\d+|(?:№|#)\\s?\\d+|\\d+[.,]\\d{3}(?:[.,]\\d{3})+)',
      '(?<numeric>\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})|\\d{4}/\\d{1,2}/\\d{1,2})(?![./-]?\\d)',
      `(?<clock>\\d{1,2}:\\d{2}(?::\\d{2})?|${clock})(?!\\d)`,
      '(?<half>1/2(?![\\d/])|½)',
      `(?<decade>(?:[12]\\d|['’])\\d0)(?:${decade})(?!\\p{L})`,
      `(?<nth>\\d{1,2})(?:${ordinal})(?!\\p{L})`,
      '(?<number>\\d+(?:,\\d{3})+|\\d+(?:[.,]\\d+)?)',
      '\\p{L}(?:\\.\\p{L})+(?!\\p{L})\\.?',
      "['’]s(?!\\p{L})",
      '\\p{L}[\\p{L}\\p{M}]*',
      '[^\\s]',
    ].join('|'),
    'uy',
  )
}
