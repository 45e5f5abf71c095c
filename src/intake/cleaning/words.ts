import type { WhyRemoved } from '../../evidence/index.ts'

type ByWhy = Readonly<Partial<Record<WhyRemoved, readonly string[]>>>

/**
 * What the furniture of pages says in one language. All in the spelling of `plainly`: lower case,
 * numbers as `#`, no marks.
 */
export interface CleaningWords {
  readonly language: string
  /** Lines that say this and nothing else. */
  readonly lines: ByWhy
  /** Lines that are navigation at the rim of a page or beside other furniture; elsewhere sub-headings. */
  readonly sections: readonly string[]
  /** Lines that begin so and go on after a colon, a bar or a dash. */
  readonly labels: ByWhy
  /** Lines that begin so, however they go on. */
  readonly openers: ByWhy
  /** Heads of lists of other reports: what follows them is no part of this one. */
  readonly relatedHeads: readonly string[]
  /** Keys of header lines ("Title: …"), by what they give; `else` gives nothing. */
  readonly headerKeys: Readonly<
    Partial<
      Record<
        'title' | 'date' | 'author' | 'url' | 'source' | 'outlet' | 'language' | 'updated' | 'else',
        readonly string[]
      >
    >
  >
  /** What stands before a date in a line of its own. */
  readonly dateLabels: Readonly<Record<'published' | 'updated', readonly string[]>>
  /** How pages say how long ago, as patterns: "2 hours ago". */
  readonly ago: readonly string[]
  /** What bodies are called that publish under their own name: "OFFICE OF …", "… ALLIANCE". */
  readonly bodies: readonly string[]
  /** What follows a publication's name in a line about it: "is published". */
  readonly imprints: readonly string[]
  /** What people of the press are called beside their name: "Defence Correspondent". */
  readonly roles: readonly string[]
  /** What stands before a name in a line of its own. */
  readonly bylines: readonly string[]
  /** Beginnings of credits in brackets or in lines of their own: "(Reporting by …)". */
  readonly credits: readonly string[]
  /** Names that no single agency goes by. */
  readonly genericAgencies: readonly string[]
  /** What stands before the outlet a text was taken from, at the end of a sentence: ", per NAME.". */
  readonly relays: readonly string[]
  /** Words that begin a sentence and are no names: a full stop glued to one of them ended a sentence. */
  readonly sentenceStarts: readonly string[]
  /** What rooms and houses are called where words are spoken. */
  readonly venues: readonly string[]
  /** Words before a date that say it is yet to come. */
  readonly future: readonly string[]
  /** By what they are for. */
  readonly small: Readonly<Partial<SmallWords>>
}

/** Small words of lines that are no prose. Those with brackets are patterns. */
export interface SmallWords {
  /** Words between two names. */
  readonly joins: readonly string[]
  /** Prepositions between an author and where he is: "Ann Bell in Lisbon". */
  readonly beforePlaces: readonly string[]
  /** What stands before the name of an outlet that a line gives as its source. */
  readonly beforeOutlets: readonly string[]
  /** Words that begin a line of capitals which names nobody. */
  readonly noNames: readonly string[]
  /** What follows the number of a year. */
  readonly yearMarks: readonly string[]
  /** What stands beside a date and tells nothing. */
  readonly besideDates: readonly string[]
  /** What follows an hour that is that of the place. */
  readonly localTime: readonly string[]
  /** Where a page offers to send its news. */
  readonly inboxes: readonly string[]
  /** Small words in the credit of a picture. */
  readonly inCaptions: readonly string[]
  /** What a page says of its rights. */
  readonly rights: readonly string[]
  /** Before the name of whom a line on rights asks to be named. */
  readonly attributions: readonly string[]
  /** What stands for the last of two years. */
  readonly untilNow: readonly string[]
  /** What follows the name of the owner of rights. */
  readonly behindOwners: readonly string[]
  /** Before the names of those whose reports one was made from. */
  readonly inputs: readonly string[]
  /** Where and how a page is shared, one word each. */
  readonly shares: readonly string[]
  /** Last words of the names of papers. */
  readonly papers: readonly string[]
  /** First words of the names of papers. */
  readonly beforePapers: readonly string[]
  /** Words between an office and what it is over: "Ministry of". */
  readonly officeLinks: readonly string[]
  /** Words in small letters inside a name in capitals. */
  readonly smallWords: readonly string[]
  /** Words that close a report. */
  readonly ends: readonly string[]
  /** What stands before a telephone number. */
  readonly phones: readonly string[]
  /** Verbs behind quoted words and a name: a headline has none. */
  readonly tells: readonly string[]
  /** Words that agencies set behind the last sentence, as they are printed. */
  readonly endMarks: readonly string[]
}

/** The phrases of a list written as prose: parted by commas, over as many lines as it takes. */
export function phrases(list: string): readonly string[] {
  return list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '))
}
