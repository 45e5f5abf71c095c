/** The small words of a language that tell how an event stands: data, one object a language. */
export interface ClauseWords {
  /** "not", "never", "refused to": what follows did not happen. */
  readonly negating: readonly string[]
  /** "denied", "no truth in": somebody says it did not happen. */
  readonly denying: readonly string[]
  /** "if", "unless", "contingent upon". */
  readonly conditional: readonly string[]
  /** Words that only look like others: "not only". */
  readonly neutral: readonly string[]
  /** "may", "hopes to", "open to". */
  readonly possible: readonly string[]
  /** "proposed", "called for", "invited": what follows is put forward. */
  readonly proposing: readonly string[]
  /** "whether", "fears of", "doubt that": nobody says that it happened, though the verb may be finite. */
  readonly unsure: readonly string[]
  /** Words with which a condition begins, before or behind what hangs on it: "if", "only after". */
  readonly ifs: readonly string[]
  /** How long something lasts, in words of a condition: "for as long as it takes". */
  readonly lasting: readonly string[]
  /** Those of them before which a clause of time is itself the condition: "only after". */
  readonly onlyIfs: readonly string[]
  /** Those of them that only await what they begin with: "once". */
  readonly awaiting: readonly string[]
  /** Words with which what is still to come is told in the present: "after it is signed". */
  readonly ahead: readonly string[]
  /** Verbs that stand before their subject in a condition: "had they met". */
  readonly inverting: readonly string[]
  /** Forms of "do", with which a verb does not stand in the past itself. */
  readonly doing: readonly string[]
  /** Helping verbs with which a participle tells what was done: "has met", "were held" … */
  readonly done: readonly string[]
  /** … and those with which it was done before something else: "had met". */
  readonly before: readonly string[]
  /** Lemmas after which "if" is no condition: "ask if". */
  readonly asking: readonly string[]
  /** Words with which a clause of time begins: "after", "while". */
  readonly timing: readonly string[]
  /** Entries that speak only of what stands right behind them: "without", "no". */
  readonly near: readonly string[]
  /** Negating entries that go with a finite verb: "not", "never". */
  readonly plainlyNegating: readonly string[]
  /** What is claimed or denied, with a clause behind it: "reports that". */
  readonly claims: readonly string[]
  /** Lemmas that say of a claim that it is false … */
  readonly untrue: readonly string[]
  /** … and those that say so where they are negated: "not true". */
  readonly true: readonly string[]
  /** Entries that count only before an infinitive: "asked" in "asked them to leave". */
  readonly infinitive: readonly string[]
  /** Lemmas of verbs by which an event comes about or ends: "talks will begin". */
  readonly happening: readonly string[]
  /** Lemmas of verbs that take their object for granted, negated or not: "cannot ignore the strikes". */
  readonly granting: readonly string[]
  /** Prepositions that lead to what goes on while something else happens: "during a visit". */
  readonly accompanying: readonly string[]
  /** Prepositions that lead to the talks in which something came about … */
  readonly circumstance: readonly string[]
  /** … but not behind these lemmas: "take part in talks". */
  readonly joining: readonly string[]
  /** Headings over what is known already: "background". */
  readonly recapHeadings: readonly string[]
  /** Prepositions that lead to a date from which something has gone on: "since". */
  readonly sinceWords: readonly string[]
  /** "will", "is due to", "plans to", "upcoming". */
  readonly planning: readonly string[]
  /** After or before the event: "cancelled", "called off". */
  readonly cancelling: readonly string[]
  readonly postponing: readonly string[]
  /** "under way", "are holding": it goes on now. */
  readonly ongoing: readonly string[]
  /** Words with which a clause about a name begins: "who". */
  readonly relatives: readonly string[]
  /** Prepositions behind the object of a verb that lead to what the object does ("blamed them for shelling"). */
  readonly blaming: readonly string[]
  /** Those of them behind which it is not done: "warned them against shelling". */
  readonly averting: readonly string[]
  /** Words with which what is said or wished begins: "that". They are borders, too. */
  readonly that: readonly string[]
  /** "to" before a verb. */
  readonly to: readonly string[]
  /** Words at which a clause begins or ends: "after", "while", "said". */
  readonly borders: readonly string[]
  /** Prepositions of an office, and words before one, between a name and what describes it: "president of Norvia, Anna Berg". */
  readonly officeLinks: readonly string[]
  readonly officeOwners: readonly string[]
  /** Words of a headline before the name of whoever made the statement that follows. */
  readonly authoring: readonly string[]
  readonly firstPersonOne: readonly string[]
  readonly firstPersonMany: readonly string[]
  /** What a state or body is called in words reported of it: "Norvia said it would". */
  readonly ownPronouns: readonly string[]
  /** Prepositions that lead to a place ("in", "at"). */
  readonly placing: readonly string[]
}

/** No words at all: what a language that has few of them begins with. */
export const NO_CLAUSE_WORDS: ClauseWords = {
  negating: [],
  denying: [],
  conditional: [],
  neutral: [],
  possible: [],
  proposing: [],
  unsure: [],
  ifs: [],
  onlyIfs: [],
  lasting: [],
  awaiting: [],
  ahead: [],
  inverting: [],
  doing: [],
  done: [],
  before: [],
  asking: [],
  timing: [],
  near: [],
  plainlyNegating: [],
  claims: [],
  untrue: [],
  true: [],
  infinitive: [],
  happening: [],
  granting: [],
  accompanying: [],
  circumstance: [],
  joining: [],
  recapHeadings: [],
  sinceWords: [],
  planning: [],
  cancelling: [],
  postponing: [],
  ongoing: [],
  relatives: [],
  blaming: [],
  averting: [],
  that: [],
  to: [],
  borders: [],
  officeLinks: [],
  officeOwners: [],
  authoring: [],
  firstPersonOne: [],
  firstPersonMany: [],
  ownPronouns: [],
  placing: [],
}
