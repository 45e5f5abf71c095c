import type { RuleData } from '../engine/index.ts'
import type { ClauseWords } from '../clauses/index.ts'
import type { Contact, ContactStatus, ContactType, ParticipantRole } from '../reading.ts'

/**
 * What a rule about contacts means. Its pattern captures `verb` or `noun` (which name the contact), the sides `a` and
 * `b`, `host`, `where` for a visit; for a message `a` sends, `b` receives.
 * `who` and `also` are people whom nobody names, the latter beside others.
 */
export interface ContactMeaning {
  /** The type, or `by-noun`: the list in which the words captured as `noun` stand tells. */
  readonly type: ContactType | 'by-noun'
  /** A status that the words themselves give ("is in talks with": ongoing). */
  readonly status?: ContactStatus
  /** Two named people, with no place told, did this on the telephone: so readouts use the word. */
  readonly oftenCall?: true
  /** Recalls a contact told elsewhere in the report; where none is, it tells of nothing. */
  readonly recalls?: true
  /** Like one told of elsewhere, and of the same sides: "the next round". */
  readonly again?: true
  /** Its sides are told of, though nobody can be named: "the government and the rebels". */
  readonly unnamed?: true
  /** Only names talks: theirs whom the words around name, and none where the report tells of such talks elsewhere. */
  readonly bare?: true
  /** Tells of a contact told of before, who else was there. */
  readonly attends?: true
  /** Its verb is of what was said or done there, not of the contact: "pressed her at a summit", "rejected a letter". */
  readonly told?: true
  /** Told by "I" or "we" of whom nobody knows who they are: with somebody of an office, or it is small talk. */
  readonly firstPerson?: true
  /** Only of people of an office: others come and go. */
  readonly official?: true
  /** Names but one side, and stands for one told of elsewhere, where there is one. */
  readonly oneSided?: true
  /** Where only one side is named, the other may be that of who tells of it: "Berg said talks with Sund were hard". */
  readonly teller?: true
  /** Tells of a third party of the contact before it, and of that party's role. */
  readonly third?: ParticipantRole
  /** The role of those captured as `host`, if not that. */
  readonly hosts?: ParticipantRole
  /** How many participants it must have; a group or a body counts as enough. */
  readonly least: 0 | 1 | 2
  /**
   * Take for a side that the pattern does not name: the subject of the clause ("after his call with X"), or
   * the actors that stand right before ("drawn up by X and Y during talks in").
   */
  readonly subject?: 'clause' | 'beside'
}

export interface ContactData extends RuleData<ContactMeaning> {
  readonly clause: ClauseWords
  /** Nouns of contacts by type: the first type that has the noun is it. */
  readonly nouns: Readonly<Partial<Record<ContactType, readonly string[]>>>
  /** Lemmas of verbs by which talks end or halt: who denies that, or says that they did not, denies no talks. */
  readonly breaking: readonly string[]
  /** Last words of groups that are the state that sent them: "the Norvian delegation". */
  readonly teams: readonly string[]
  /** Words before what was told of already: "the", "their". */
  readonly definite: readonly string[]
  /** Prepositions that lead to what words are about: "statement on call with". */
  readonly topics: readonly string[]
  /** Nouns behind "on" that tell where people meet: "on the sidelines". */
  readonly margins: readonly string[]
  /** Words that lead to one more contact of the same kind: "and then". */
  readonly thereafter: readonly string[]
  /** Words before a clock time at which a contact went on, and by which it was over. */
  readonly underWay: readonly string[]
  readonly overBy: readonly string[]
  /** Nouns of contacts with the word behind that makes them something else: "a call for calm". */
  readonly appeals: readonly string[]
  /** Nouns of talks that are those of the two of whom a report tells, where nothing says whose they are: "the talks". */
  readonly parleys: readonly string[]
  /** Words before talks that are none of parties: "pay talks". */
  readonly bargains: readonly string[]
  /** Words for those who report: to speak to them is no contact. */
  readonly press: readonly string[]
  /** What two who met are called afterwards: "the parties". */
  readonly pairs: readonly string[]
  /** Words that say there are two: "both". */
  readonly two: readonly string[]
  /** Those whom two parties send, where no more is said: "the delegations". */
  readonly deputed: readonly string[]
  /** Nouns of several contacts, each with one of those named: "calls with X and Y". */
  readonly several: readonly string[]
  /** Prepositions behind them that lead to each: "with". */
  readonly accompanied: readonly string[]
  /** Words for a contact with each of those named, apart from the others: "separately". */
  readonly apart: readonly string[]
  /** Last words of groups with whom one is always in touch: "our partners". */
  readonly friends: readonly string[]
  /** Nouns of one word for many people: "the opposition". */
  readonly collectives: readonly string[]
  /** Nouns that stand for a state behind who serves it: "his government". */
  readonly governments: readonly string[]
  /** Prepositions behind which a state is only a place: "in". */
  readonly whereabouts: readonly string[]
  /** "First", "second" … */
  readonly ordinals: readonly string[]
  /** … and nouns of parts of one contact behind them: "day". */
  readonly stages: readonly string[]
  /** Words that stand for a place at the head of a clause: "where". */
  readonly where: readonly string[]
  /** Nouns for places behind which a place has its name: "the port city of". */
  readonly towns: readonly string[]
  /** Nouns behind which "in" leads to where these are, not where people meet: "the war in". */
  readonly situations: readonly string[]
  /** Nouns for people who meet for their states: "the leaders of". */
  readonly serving: readonly string[]
  /** Prepositions that lead to whose somebody is: "the leaders of". */
  readonly belonging: readonly string[]
  /** Lemmas of verbs that tell how long a contact lasted. */
  readonly lasting: readonly string[]
  /** Prepositions before how long: "for two hours". */
  readonly spanning: readonly string[]
  /** The subjects of such verbs: "the meeting", "it". */
  readonly meant: readonly string[]
  /** Words of the clause that tell how the parties sat, and of what rank they were: the first that has one. */
  readonly formats: Readonly<Partial<Record<NonNullable<Contact['format']>, readonly string[]>>>
  readonly levels: Readonly<Partial<Record<NonNullable<Contact['level']>, readonly string[]>>>
  /** Words with which the name of a standing forum ends: "the Aldan Contact Group". */
  readonly processes: readonly string[]
  /** Forms of "be" with which a verb tells what goes on now: "are negotiating". */
  readonly now: readonly string[]
  /** Last words of those who have no name here, but an office, and speak for themselves: "Norvia's president". */
  readonly leading: readonly string[]
  /** Nouns that mean a call where two named people had it, and no place is told. */
  readonly oftenCalls: readonly string[]
  /** Words anywhere in the clause that make a neutral contact a call ("by phone"). */
  readonly calling: readonly string[]
}
