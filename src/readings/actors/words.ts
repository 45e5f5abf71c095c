/** What the readers of actors and places must be told of a language. Lists are words in lower case. */
export interface ActorWords {
  readonly language: string
  /** See `data/states.en.ts` for the columns. */
  readonly states: string
  /** Longer forms of a state's name: "Republic of *". */
  readonly forms: readonly string[]
  /** See `data/organisations.en.ts` for the columns. */
  readonly organisations: string
  /** Regions, seas and the like: name | alpha-3 where it lies in one state | kind (`region`, `actor`). */
  readonly regions: string
  /** Everyday words that begin sentences and stand in title-case headlines, one space between. */
  readonly everyday: string
  /** Given names, folded: by gender. */
  readonly given: { readonly male: string; readonly female: string; readonly either: string }
  /** Small words that lean on the next with an apostrophe, without it: "l", "d". */
  readonly elisions: readonly string[]
  /**
   * Further forms of the data's names, adjectives and titles, by their ending: an ending (or several, `|`
   * between) and what stands for it; "+" keeps it. The longest ending that fits counts.
   */
  readonly inflections: readonly (readonly [ending: string, forms: readonly string[]])[]
  /** Endings left aside where names are compared, the longest first. */
  readonly nameEndings: readonly string[]
  /** The state may follow an office without a word between: "президент України". */
  readonly stateAfterHead: boolean
  /** Whether an adjective stands behind its noun: "l'armée russe". */
  readonly adjectiveBehind: boolean
  /** All nouns are written with a capital: names must begin with a title or a given name. */
  readonly nounsInCapitals: boolean
  /** Names of bodies and things have a capital on every word, not only on the first. */
  readonly titleCase: boolean
  /** What the holders of offices are also called, with those offices: "diplomat" of a foreign minister. */
  readonly callings: ReadonlyMap<string, readonly string[]>
  readonly titles: TitleWords
  readonly persons: PersonWords
  readonly bodies: BodyWords
  readonly meant: MeantWords
  readonly shapes: WordShapes
}

/** Titles and offices. */
export interface TitleWords {
  /** Offices: "minister", "secretary of state". A name that follows is a person's. */
  readonly heads: readonly string[]
  /** Forms of address that are no office: "mr.", "sheikh". */
  readonly honorifics: readonly string[]
  /** What may stand before an office: "deputy", "foreign". */
  readonly modifiers: readonly string[]
  /** What an office is over: "affairs", "defence". */
  readonly portfolios: readonly string[]
  /** "of", "for", "to". */
  readonly links: readonly string[]
  /** Those of them that lead from those who are sent to where, not to whom they serve: "ambassador to". */
  readonly toward: readonly string[]
  /** Who is sent: "ambassador", "envoy". */
  readonly sent: readonly string[]
  /** Small words before a capital office: "former". */
  readonly tenses: readonly string[]
  /** Those of them with which an office is held no longer. */
  readonly past: readonly string[]
  /** Those among them that tell of another time, and of nobody who acts in the report: "the late president". */
  readonly bygone: readonly string[]
  /** Loaded words for a person, kept as a description and never a role. */
  readonly epithets: readonly string[]
  /** Heads of states whom nobody elects: "king". */
  readonly royal: readonly string[]
  /** Heads of states and governments whose office is of one state: these and "president". */
  readonly sovereign: readonly string[]
  /** Heads of states and governments: "president", "leader". */
  readonly leaders: readonly string[]
  /** What tells only how high somebody stands: "top". */
  readonly grades: readonly string[]
  /** What makes another office of one: "deputy". */
  readonly lesser: readonly string[]
  /** Words in offices that serve a state or its government: "minister", "ambassador". */
  readonly offices: readonly string[]
  /** Offices held by men, by women. */
  readonly male: readonly string[]
  readonly female: readonly string[]
  /** Kinship and service between two people: "son-in-law". */
  readonly relations: readonly string[]
  /** What stands behind an office and a hyphen, and belongs to it: "president-elect". */
  readonly behind: readonly string[]
  /** Titles that are also surnames or parts of other names: "king", "major". */
  readonly doubtful: readonly string[]
}

/** What shows a person. */
export interface PersonWords {
  /** Written small inside a name: "bin", "von". */
  readonly particles: readonly string[]
  /** Those of them with which a bare surname begins: "von Amsberg", "bin Salman". */
  readonly leadingParticles: readonly string[]
  /** Joined to a name by a hyphen: "al", "el". */
  readonly prefixes: readonly string[]
  /** After a name: "jr." */
  readonly suffixes: readonly string[]
  /** Relative and reflexive words for people: "who", "himself". */
  readonly who: readonly string[]
  /** Verbs of speaking and thinking, any form. */
  readonly speaks: readonly string[]
  /** Those of them that tell whom somebody was in touch with, and what then follows: "spoke with". */
  readonly converses: readonly string[]
  readonly conversing: readonly string[]
  /** Other verbs of which states and people are the subjects: "agreed", "launched". */
  readonly acts: readonly string[]
  /** Nouns of what a state does, before which its adjective names it: "the Norvian proposal". */
  readonly moves: readonly string[]
  /** Nouns of what two states do together, before which a pair of adjectives names both: "Norvian-Sund talks". */
  readonly encounters: readonly string[]
  readonly he: readonly string[]
  readonly she: readonly string[]
  readonly they: readonly string[]
  readonly his: readonly string[]
  readonly her: readonly string[]
}

/** What shows an organisation, a place, or neither. */
export interface BodyWords {
  /** In names of organisations: "ministry", "party". */
  readonly organisation: readonly string[]
  /** In names of media: "news", "times". */
  readonly media: readonly string[]
  /** Written small before a name, they make it a body's: "company". */
  readonly companies: readonly string[]
  /** Before a medium: "told", "on". */
  readonly toMedia: readonly string[]
  readonly place: readonly string[]
  /** Words with which names of places begin: "lake". */
  readonly placeFirst: readonly string[]
  /** Written small before a name, they make it part of a place: "northern". */
  readonly directions: readonly string[]
  /** They stand with an article for one half of a divided land: "the North". */
  readonly halves: readonly string[]
  /** Names of things that do not act: "agreement", "war". */
  readonly thing: readonly string[]
  /** Prepositions after which a state too is a place: "in". */
  readonly inside: readonly string[]
  /** Words behind which such a preposition leads to who is given something, or told: "a imposé des sanctions au Kenya". */
  readonly giving: readonly string[]
  /** Those of them that hardly ever stand before a person … */
  readonly within: readonly string[]
  /** … but behind these words: "trust in". */
  readonly trusting: readonly string[]
  /** Prepositions before a place. */
  readonly at: readonly string[]
  /** Articles and determiners. */
  readonly the: readonly string[]
  readonly a: readonly string[]
  /** Articles that seldom stand before a person's name: "the". */
  readonly articles: readonly string[]
  readonly and: readonly string[]
  /** Within names of bodies: "of", "on". */
  readonly bodyLinks: readonly string[]
  /** "'s". */
  readonly possessive: readonly string[]
  /** Offices of heads of states and governments, token by token, and the last words of them: "president 's office". */
  readonly seats: readonly string[]
  readonly seatEnds: readonly string[]
  /** Between a body's name and its letters: "known", "as", "or". */
  readonly naming: readonly string[]
  /** Bodies of a state written small: "ministry". */
  readonly institutions: readonly string[]
  /** Words before a body of the state last spoken of: "its". */
  readonly its: readonly string[]
  /** Those of them that stand in other states: "embassy". */
  readonly abroad: readonly string[]
  /** Between a name and the state it belongs to: "of". */
  readonly belonging: readonly string[]
  /** Adjectives that begin names of bodies but are no names: "northern". */
  readonly adjectives: readonly string[]
  /** Words with a capital that are never names: "monday", "I". */
  readonly never: readonly string[]
  /** Months that are surnames too: "May". */
  readonly surnamesOfMonths: readonly string[]
}

/** Words for people without a name. */
export interface MeantWords {
  /** What two states have with one another: "relations", "cooperation". */
  readonly ties: readonly string[]
  /** Before those to whom somebody speaks: "fellow". */
  readonly addressing: readonly string[]
  /** Unnamed people, singular: "official" with its type. */
  readonly unnamed: readonly string[]
  readonly unnamedMany: readonly string[]
  /** Groups: "delegation", "negotiators". */
  readonly groups: readonly string[]
  /** One of many people: "villager". Lemmas. */
  readonly people: readonly string[]
  /** Many who act as one: "family". Lemmas. */
  readonly crowds: readonly string[]
  /** Before "of" and those of whom there are so many: "thousands". */
  readonly amounts: readonly string[]
  /** Those of them who alone hold an office: "governor". */
  readonly holders: readonly string[]
  /** They stand for a part of those told of: "others". */
  readonly others: readonly string[]
  /** What a body told of by its name is called afterwards: "the group". */
  readonly bodies: readonly string[]
  /** Between people and where or whose they are: "of", "in". */
  readonly attaching: readonly string[]
  /** Whose somebody is, where the words before tell: "its". */
  readonly theirs: readonly string[]
  /** Those who are sent by somebody: "ambassadors". */
  readonly officers: readonly string[]
  /** Of governments that will not last: "transitional". */
  readonly passing: readonly string[]
  /** Who rules or fights for a state: "government", "army". */
  readonly governing: readonly string[]
  /** Beside those who bring others together: "mediated". */
  readonly mediating: readonly string[]
  /** Those who fight a state, in the plural: "insurgents". */
  readonly rebels: readonly string[]
  /** What tells that a body fights a state: "rebel", "armed". */
  readonly rebellious: readonly string[]
  /** Bodies that are the state's behind its adjective: "brigade". Lemmas. */
  readonly armed: readonly string[]
  /** "both", which may join two instead: "both the army and the rebels". */
  readonly pairs: readonly string[]
  /** Two: "both", "pair". */
  readonly two: readonly string[]
  /** "heads", of what they are the heads: "state". */
  readonly chiefs: readonly string[]
  readonly realms: readonly string[]
  /** What one does who comes together with another: "meet". Lemmas. */
  readonly meets: readonly string[]
  /** Who holds the same office elsewhere: "counterpart". */
  readonly counterparts: readonly string[]
  /** Those of a body that do what it does, before "of" and its name: "members". */
  readonly parts: readonly string[]
  /** Before whoever did it: "by". */
  readonly agents: readonly string[]
  /** Before those met: "with". */
  readonly meeting: readonly string[]
  /** Words for a government: "government". */
  readonly governments: readonly string[]
  /** What somebody who serves a state calls it: "his country". */
  readonly lands: readonly string[]
  /** Groups too wide to be anybody's own: "people". */
  readonly wide: readonly string[]
  /** Groups that are the state itself: "side". */
  readonly sides: readonly string[]
  /** Groups that are the state itself right after its adjective and "the", else something of its own: "party". */
  readonly partyWords: readonly string[]
  /** Before a capital that is dealt with: "between", "against", "by". */
  readonly dealing: readonly string[]
  /** Prepositions that lead to two who deal with each other: "between". */
  readonly pairing: readonly string[]
  /** "from": leads to who sends one of `sent`, such as an answer. */
  readonly sending: readonly string[]
  readonly sent: readonly string[]
  /** Behind a state's adjective and a hyphen, who leads: "brokered". */
  readonly led: readonly string[]
  /** What only those do who decide something: "rejected". */
  readonly deciding: readonly string[]
  /** Words of motion before "to": "visit". */
  readonly motion: readonly string[]
  /** Verbs whose object is a place: "reached". */
  readonly placeVerbs: readonly string[]
  /** After people without a name: "familiar with", "close to", "from". */
  readonly trailing: readonly string[]
  /** Words with which a phrase for people ends or never holds: "of", "said". */
  readonly endsPhrase: readonly string[]
  /** Between a state and its group, besides modifiers: "state", "joint". */
  readonly between: readonly string[]
  /** The press as a group: "reporters". */
  readonly press: readonly string[]
  /** Groups of people, as in "the two leaders". */
  readonly leading: readonly string[]
  /** Two people, whatever they do, behind "both" or "two": "men". */
  readonly pair: readonly string[]
  /** Groups of parties, as in "both sides". */
  readonly parties: readonly string[]
  /** Determiners of something known: "the". */
  readonly definite: readonly string[]
  /** Words for the head of a state whatever the office: "leader". */
  readonly leaderWords: readonly string[]
  /** Between a subject and its verb: "also". */
  readonly adverbs: readonly string[]
  /** Before the one who speaks: "said", "according to". */
  readonly saidBefore: readonly string[]
  /** "both", "two". */
  readonly both: readonly string[]
  readonly numbers: readonly string[]
}

/** What a word is by its letters. All are of words in lower case, but for `agency`, `people`, `unnumbered` and `article`. */
export interface WordShapes {
  /** One word that is made like the name of an agency: "Northwire". */
  readonly agency: RegExp
  /** Nouns for what nobody is: "negotiation". */
  readonly abstract: RegExp
  /** Adjectives of states that name several people as they are: "Danes". */
  readonly people: RegExp
  /** Those that never do with an "s" behind them: "Dutch". */
  readonly unnumbered: RegExp
  /** An article before a name. */
  readonly article: RegExp
  /** What may stand between a name and its verb: "also", "quickly". */
  readonly passed: RegExp
  /** The ending of several, and that of one in its place: "policemen". */
  readonly singular: Rewriting
  /** What makes an adjective of an office: "presidential". */
  readonly official: Rewriting
  /** Titles without the gender of who holds them: "spokeswoman". */
  readonly neutral: Rewriting
  /** Endings of everyday words that the list of these leaves out, with what stands there instead. */
  readonly everyday: readonly (readonly [ending: string, instead: string])[]
}

/** What is put in the place of what, one after another. */
type Rewriting = readonly (readonly [from: RegExp, to: string])[]

/** A word with all that is to be put in the place of something. */
export function rewritten(word: string, rewriting: Rewriting): string {
  return rewriting.reduce((form, [from, to]) => form.replace(from, to), word)
}

/** Entries of a comma-separated list. */
export function list(words: string): readonly string[] {
  return words.split(',').map((word) => word.trim().replace(/\s+/g, ' '))
}
