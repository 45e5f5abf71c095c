/**
 * The words by which reports say what the record compares: data, one object a language. Reports of several languages
 * meet in one record, so `index.ts` puts those of all languages together.
 */
export interface Wording {
  readonly cues: Cues
  readonly lists: WordLists
  /** Stems of six letters of the words for what a truce on an issue spares, by the issue … */
  readonly spared: Grouped
  /** … and for the means that it rules out. */
  readonly means: Grouped
  /** What a contact or an incident is called, by its kind, where it is said that there was none. */
  readonly called: Grouped
  /** How words begin that say the same of a negotiation, by the stem that stands for them: whichever can be exchanged. */
  readonly same: Grouped
  /** How the words of courtesies begin, which one person pays another once, by what they are called. */
  readonly courtesies: Grouped
}

type Grouped = Readonly<Record<string, readonly string[]>>

/** What is looked for in texts, titles and names. */
export interface Cues {
  /** Titles of a head of state or government. */
  readonly leading: RegExp
  /** Titles under which a person does not act for the state he is of. */
  readonly forOneself: RegExp
  /** An article or number before a name. */
  readonly counting: RegExp
  /** Marks that head a version which takes another's place. */
  readonly corrected: RegExp
  /** By which one side says that the other used force … */
  readonly blaming: RegExp
  /** … and by which the other says that it was not the first to. */
  readonly answering: RegExp
  /** By which each of two sides says that the other began it. */
  readonly accusing: RegExp
  /** By which another says that it is not so, and how it is instead. */
  readonly opposing: RegExp
  /** By which somebody says that his side has not used force. */
  readonly notFired: RegExp
  /** Verbs of contact and force by which it is said that nobody did what is told. */
  readonly notDone: RegExp
  /** That there was no such thing: what, up to the next word of relation, is its first group. */
  readonly noThing: RegExp
  /** The same of what is to be none. */
  readonly noneToBe: RegExp
  /** A denial of a thing, and not the refusal of one to somebody: "denied having met", "denies that …", "denied the
   * reports", but not "denied him entry", "denied General Holm a victory". */
  readonly denial: RegExp
  /** Under which nothing is said to have been or not: what can, will or should not be, was planned or only tried. */
  readonly unreal: RegExp
  /** By which it is open whether something was. */
  readonly unsettled: RegExp
  /** Behind which another clause stands. */
  readonly clauseBreak: RegExp
  /** Of those who say that they had no part in what they are said to have done. */
  readonly disowning: RegExp
  /** Of those who say that they are not bound by what they are said to break. */
  readonly unbound: RegExp
  /** That nothing was agreed or promised, or not this. */
  readonly notAgreed: RegExp
  /** What is done in talks, denied: "was not a subject", "nothing was agreed", "denied". Not "agreed that no …". */
  readonly notTalkedOf: RegExp
  /** Words of a count of violations. */
  readonly breach: RegExp
  /** That something agreed was broken. */
  readonly broken: RegExp
  /** That something is where it is said to have left … */
  readonly remaining: RegExp
  /** … and that forces are it. */
  readonly forces: RegExp
  /** By which something agreed is still to be talked about. */
  readonly toTalk: RegExp
  /** What it says to stay in touch, or to meet again. */
  readonly staying: RegExp
  /** How stems of words begin that any account of any talks has. */
  readonly ofTalks: RegExp
  /** Numbers, but those that a day or a meeting of two may have, with what they count; "sixty days" counts nothing. */
  readonly counted: RegExp
  /** When something is to be: what was agreed with a day has it. */
  readonly dates: RegExp
  /** That something ends at the time told. */
  readonly runningOut: RegExp
  /** How words begin by which what was in force before is agreed once more. */
  readonly anew: RegExp
  /** An abbreviation that ends a part though not a sentence. */
  readonly abbreviated: RegExp
  /** The ending of nouns in the plural: "processes", "strikes", "talks", but "process". */
  readonly plural: RegExp
}

/** Words in small letters, looked up one by one. */
export interface WordLists {
  /** Words of four and more letters that carry no matter. Others are told by their length. */
  readonly empty: readonly string[]
  /** Words that every truce has, and every strike: they lay nothing beside anything. */
  readonly general: readonly string[]
  /** Names of waters and fleets, in capitals, which are not those of towns. */
  readonly waters: readonly string[]
  /** Numbers from one to nine … */
  readonly units: readonly string[]
  /** … from ten to nineteen … */
  readonly teens: readonly string[]
  /** … and from twenty to ninety. */
  readonly tens: readonly string[]
}

/** What a language may have of it. */
export interface SomeWording extends Partial<Omit<Wording, 'cues' | 'lists'>> {
  readonly cues?: Partial<Cues>
  readonly lists?: Partial<WordLists>
}

/** Words written with white space between them. */
export function words(written: string): readonly string[] {
  return written.trim().split(/\s+/)
}
