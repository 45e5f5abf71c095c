import { compileRules, type RuleSet } from '../engine/index.ts'

/**
 * What a cue verb takes beside its speaker:
 * - `says`: a clause or a quotation ("said the talks failed")
 * - `names`: these, or a thing named ("confirmed the meeting")
 * - `tells`: first whom it was said to ("told reporters that")
 * - `asks`: a question ("asked whether")
 * - `judges`: whom or what it judges ("thanked the host for")
 * - `calls`: a thing and the words for it ("called the offer 'a trick'")
 * - `voices`: a noun for what was voiced ("expressed gratitude for")
 * - `quotes`: a quotation only ("went on: '…'")
 */
export type Frame = 'says' | 'names' | 'tells' | 'asks' | 'judges' | 'calls' | 'voices' | 'quotes'

/** One form of a cue verb. */
export interface VerbForm {
  readonly lemma: string
  readonly frame: Frame
  readonly form: 'base' | 'present' | 'past' | 'participle'
  /** Words that must follow ("point out"). */
  readonly particle?: readonly string[]
  /** Whether the form is as often a noun ("claims", "report"). */
  readonly noun: boolean
}

/** The words by which a language reports speech. All in lower case. */
export interface Vocabulary {
  /** Forms of cue verbs; a form may belong to several verbs. */
  readonly verbs: ReadonlyMap<string, readonly VerbForm[]>
  /** Verbs that bring further words ("adding that"). */
  readonly adding: ReadonlySet<string>
  /** Verbs that say something only with "that", a quotation, or behind their words ("shout"). */
  readonly clausal: ReadonlySet<string>
  /** Verbs of `quotes` that take a clause with "that" too. */
  readonly replying: ReadonlySet<string>
  /** Verbs of `quotes` whose quotation may stand inside what they take ("urged them to 'act now'"). */
  readonly urging: ReadonlySet<string>
  /** Verbs of `calls` that also take a thing alone ("described the raid"). */
  readonly depicting: ReadonlySet<string>
  /** Verbs of what somebody thinks, which are told of somebody else only, as held ("Berg hopes that"). */
  readonly minding: ReadonlySet<string>
  /** Verbs that make somebody speak ("prompted Berg to say"). */
  readonly prompting: ReadonlySet<string>
  /** Prepositions before what somebody is told of ("told Berg about the call"), for some with their verb. */
  readonly topics: ReadonlySet<string>
  /** Verbs of `judges` that name first whom they are said to ("thanked the host for"). */
  readonly addressed: ReadonlySet<string>
  /** Verbs of `calls` that need no "as" before the words ("called the offer a trick"). */
  readonly naming: ReadonlySet<string>
  /** Articles before such words, and nouns with which they are a time ("called the meeting a day late"). */
  readonly articles: ReadonlySet<string>
  readonly occasions: ReadonlySet<string>
  /** Words that may stand between a speaker and the verb. */
  readonly between: ReadonlySet<string>
  /** Words that negate the verb. */
  readonly negations: ReadonlySet<string>
  /** Words of a subject that is nobody ("neither side"). */
  readonly nobody: ReadonlySet<string>
  /** Auxiliaries that put the words in the future. */
  readonly future: ReadonlySet<string>
  /** Auxiliaries and others that make the saying itself a possibility. */
  readonly possibility: ReadonlySet<string>
  /** Those that tell what ought to be said. */
  readonly duties: ReadonlySet<string>
  /** Auxiliaries before a base form. */
  readonly modals: ReadonlySet<string>
  /** Forms of "have": a past form after them is active. */
  readonly perfect: ReadonlySet<string>
  /** "to" before a base form: nothing is said. */
  readonly infinitive: ReadonlySet<string>
  /** Words with which it is ("went on to say"). */
  readonly goingOn: ReadonlySet<string>
  /** "by": who speaks in a passive. */
  readonly agents: ReadonlySet<string>
  /** Right behind a text, before whoever issued it: "from". */
  readonly origins: ReadonlySet<string>
  /** Words before "as saying". */
  readonly quotedAs: ReadonlySet<string>
  /** Words, beside commas and dashes, after which a participle brings words ("by saying"). */
  readonly participleOpeners: ReadonlySet<string>
  /** "with": before somebody of whom a participle follows ("with Berg saying"). */
  readonly accompanying: ReadonlySet<string>
  /** What binds somebody to say what follows with "to" ("was forced to admit"). */
  readonly binding: Phrases
  /** Plurals without -s, and pronouns that go with a base form. */
  readonly plurals: ReadonlySet<string>
  /** Forms of "be", "get": a past form after them is a passive. */
  readonly passive: ReadonlySet<string>
  /** "that" after a cue verb. */
  readonly that: ReadonlySet<string>
  /** Words that begin a reported question. */
  readonly questions: ReadonlySet<string>
  /** Words that begin a clause of its own: what came before ends there. */
  readonly conjunctions: ReadonlySet<string>
  /** Those that let a second verb share the speaker ("but also said"). */
  readonly joining: ReadonlySet<string>
  /** Words before a speaker that make the clause an aside ("as Berg noted"). */
  readonly asides: ReadonlySet<string>
  /** "who", "which". */
  readonly relatives: ReadonlySet<string>
  /** "what": before a speaker it makes the saying a thing ("what Berg said"). */
  readonly freeRelatives: ReadonlySet<string>
  /** Prepositions inside a name or description of a speaker ("spokesman for"). */
  readonly ofs: ReadonlySet<string>
  /** "and", between two who speak. */
  readonly ands: ReadonlySet<string>
  /** "both", before two who speak. */
  readonly pairs: ReadonlySet<string>
  /** "to", before whom words are said to, or a verb. */
  readonly tos: ReadonlySet<string>
  /** Prepositions that begin an adjunct of the cue ("said in Oslo"). */
  readonly adjuncts: ReadonlySet<string>
  /** Adverbs after the cue ("said earlier that"). */
  readonly adverbs: ReadonlySet<string>
  /** Determiners that point back ("the official"). */
  readonly definite: ReadonlySet<string>
  readonly possessive: ReadonlySet<string>
  /** Third-person pronouns that may speak, and those of the first person. */
  readonly pronouns: ReadonlySet<string>
  readonly firstPerson: ReadonlySet<string>
  /** All words of the first person. */
  readonly ours: ReadonlySet<string>
  /** Pronouns after a preposition ("according to her"). */
  readonly objects: ReadonlySet<string>
  /** Pronouns that stand for no person. */
  readonly things: ReadonlySet<string>
  /** Nouns for people, and of these the ones that are named for their office only ("a source"). */
  readonly people: ReadonlyMap<string, string>
  /** "one": of several, whose name may follow. */
  readonly ones: ReadonlySet<string>
  /** Nouns that only count what "of" brings ("thousands of women"). */
  readonly quantities: ReadonlySet<string>
  /** Nouns for bodies that speak ("ministry", "government"). */
  readonly bodies: ReadonlySet<string>
  /** Those of them that speak for the state whose name stands before. */
  readonly governments: ReadonlySet<string>
  /** Nouns for what cannot speak. */
  readonly abstract: RegExp
  /** Verbs whose passive without an agent tells what the last speaker stressed ("it was noted that"). */
  readonly stressing: ReadonlySet<string>
  /** Adjectives for how plainly somebody speaks ("was adamant that"). */
  readonly outspoken: ReadonlySet<string>
  /** Verbs that warn, and the prepositions before what they warn of. */
  readonly warning: ReadonlySet<string>
  readonly dangers: ReadonlySet<string>
  /** Words behind a dash with which the report objects to what was said. */
  readonly turns: ReadonlySet<string>
  /** "amid": before what went on around what was said. */
  readonly backdrops: ReadonlySet<string>
  /** Phrases in which a form of a cue verb says nothing ("thanks to"). */
  readonly idioms: Phrases
  /** Verbs of saying that take a thing in another sense ("maintain contact"): only a clause is said. */
  readonly keeping: ReadonlySet<string>
  /** Verbs of `names` that say something denied as well ("does not rule out talks"). */
  readonly refusing: ReadonlySet<string>
  /** Verbs of `judges` that also receive people ("welcome"). */
  readonly receiving: ReadonlySet<string>
  /** Verbs that bring texts and pictures before the public ("a video posted on X"). */
  readonly publishing: ReadonlySet<string>
  /** Verbs of saying that bring a thing as well: "propose". */
  readonly offering: ReadonlySet<string>
  /** Nouns for texts ("statement", "appeal"): their author speaks. */
  readonly texts: ReadonlySet<string>
  /** Nouns after the verbs of `voices` ("gratitude"). */
  readonly voiced: ReadonlySet<string>
  /** Phrases that name a source before or after what it said ("according to"). */
  readonly sources: Phrases
  /** Words that do so right behind it: "zufolge". */
  readonly sourcesBehind: ReadonlySet<string>
  /** Whether a comma alone leads to what is said: "sagte, die Lage sei ernst". */
  readonly commas: boolean
  /** Whether every noun has a capital, so that none is a name by it. */
  readonly nounsInCapitals: boolean
  /** What somebody's own words are led by ("in"), and what they are called ("in her view"). */
  readonly viewed: ReadonlySet<string>
  readonly views: ReadonlySet<string>
  /** Those phrases that also bring reasons ("citing low growth"). */
  readonly citing: ReadonlySet<string>
  /** Verbs by which an outlet tells what it cites somebody for ("Northwire reported, citing Berg"). */
  readonly relaying: ReadonlySet<string>
  /** Those phrases that name who passes on what another says ("as reported by Northwire, Berg said"). */
  readonly handedOn: ReadonlySet<string>
  /** Adjectives of a text by more than one. */
  readonly joint: ReadonlySet<string>
  /** Prepositions before the occasion on which a thing was named ("confirmed the date at a briefing"). */
  readonly stages: ReadonlySet<string>
  /** Those right before the medium itself ("on Telegram"). */
  readonly surfaces: ReadonlySet<string>
  /** Those to whom it was named ("confirmed the date to reporters"). */
  readonly hearers: ReadonlySet<string>
  /** People who speak for others ("spokesman", "aide"). */
  readonly mouthpieces: ReadonlySet<string>
  /** Nouns for outlets ("agency", "newspaper"). */
  readonly outlets: ReadonlySet<string>
  /** Media by which words reach the public ("press conference", "interview"), in words. */
  readonly media: Phrases
  /** Prepositions before a medium. */
  readonly mediumPrepositions: ReadonlySet<string>
  /** Rules that find a text announced: `by` who releases it, `of` whose it is. */
  readonly announcements: RuleSet<null>
  /** Participles that go on with the thing before them: "including". */
  readonly listing: ReadonlySet<string>
  /** Before a clause that tells what may come: "if". */
  readonly conditions: ReadonlySet<string>
  /** Words for what was told before: "this was stated by". */
  readonly restating: ReadonlySet<string>
  /** Before a clause of which nobody knows if it holds: "whether". */
  readonly openQuestions: ReadonlySet<string>
  /** Nouns for words that a clause may follow: "claim". */
  readonly claims: ReadonlySet<string>
  /** Between such a noun and whose words they are: "by". */
  readonly givers: ReadonlySet<string>
  /** Forms of verbs that bring such a noun with a clause of their subject's ("issued a warning that"). */
  readonly lending: ReadonlySet<string>
  /** With which a report goes on behind a quotation: "as", "while". */
  readonly scenes: ReadonlySet<string>
  /** Labels of turns in transcripts that are questions without a name ("q", "question"). */
  readonly questionTurns: ReadonlySet<string>
  readonly answerTurns: ReadonlySet<string>
  /** Titles of documents that are one person's words ("statement by"), as expressions with group 1 the names. */
  readonly documents: readonly RegExp[]
  /** Where the names end in such a title. */
  readonly documentEnd: RegExp
  /** Three words by which a report explains what was said: "a reference to". */
  readonly allusion: RegExp
}

const NO_WORDS: ReadonlySet<string> = new Set()
const NO_PHRASES: ReadonlyMap<string, readonly (readonly string[])[]> = new Map()

const NOTHING: Vocabulary = {
  verbs: new Map(),
  adding: NO_WORDS,
  clausal: NO_WORDS,
  replying: NO_WORDS,
  urging: NO_WORDS,
  depicting: NO_WORDS,
  minding: NO_WORDS,
  prompting: NO_WORDS,
  topics: NO_WORDS,
  addressed: NO_WORDS,
  naming: NO_WORDS,
  articles: NO_WORDS,
  occasions: NO_WORDS,
  nobody: NO_WORDS,
  between: NO_WORDS,
  negations: NO_WORDS,
  future: NO_WORDS,
  possibility: NO_WORDS,
  duties: NO_WORDS,
  modals: NO_WORDS,
  perfect: NO_WORDS,
  infinitive: NO_WORDS,
  goingOn: NO_WORDS,
  agents: NO_WORDS,
  origins: NO_WORDS,
  quotedAs: NO_WORDS,
  participleOpeners: NO_WORDS,
  accompanying: NO_WORDS,
  binding: NO_PHRASES,
  plurals: NO_WORDS,
  passive: NO_WORDS,
  that: NO_WORDS,
  questions: NO_WORDS,
  conjunctions: NO_WORDS,
  joining: NO_WORDS,
  asides: NO_WORDS,
  relatives: NO_WORDS,
  freeRelatives: NO_WORDS,
  ofs: NO_WORDS,
  ands: NO_WORDS,
  pairs: NO_WORDS,
  tos: NO_WORDS,
  adjuncts: NO_WORDS,
  adverbs: NO_WORDS,
  definite: NO_WORDS,
  possessive: NO_WORDS,
  pronouns: NO_WORDS,
  firstPerson: NO_WORDS,
  ours: NO_WORDS,
  objects: NO_WORDS,
  things: NO_WORDS,
  people: new Map(),
  ones: NO_WORDS,
  quantities: NO_WORDS,
  bodies: NO_WORDS,
  governments: NO_WORDS,
  abstract: /(?!)/u,
  stressing: NO_WORDS,
  outspoken: NO_WORDS,
  warning: NO_WORDS,
  dangers: NO_WORDS,
  turns: NO_WORDS,
  backdrops: NO_WORDS,
  idioms: NO_PHRASES,
  keeping: NO_WORDS,
  refusing: NO_WORDS,
  receiving: NO_WORDS,
  publishing: NO_WORDS,
  offering: NO_WORDS,
  texts: NO_WORDS,
  voiced: NO_WORDS,
  sources: NO_PHRASES,
  sourcesBehind: NO_WORDS,
  commas: false,
  nounsInCapitals: false,
  viewed: NO_WORDS,
  views: NO_WORDS,
  citing: NO_WORDS,
  relaying: NO_WORDS,
  handedOn: NO_WORDS,
  joint: NO_WORDS,
  stages: NO_WORDS,
  surfaces: NO_WORDS,
  hearers: NO_WORDS,
  mouthpieces: NO_WORDS,
  outlets: NO_WORDS,
  media: NO_PHRASES,
  mediumPrepositions: NO_WORDS,
  announcements: compileRules<null>({ lists: {}, rules: [] }),
  listing: NO_WORDS,
  conditions: NO_WORDS,
  restating: NO_WORDS,
  openQuestions: NO_WORDS,
  claims: NO_WORDS,
  givers: NO_WORDS,
  lending: NO_WORDS,
  scenes: NO_WORDS,
  questionTurns: NO_WORDS,
  answerTurns: NO_WORDS,
  documents: [],
  documentEnd: /(?!)/u,
  allusion: /(?!)/u,
}

/** A vocabulary of the words that are given; all other lists are empty. */
export function vocabularyOf(given: Partial<Vocabulary>): Vocabulary {
  return { ...NOTHING, ...given }
}

/** Forms of verbs that a language's data lists one by one, each of its own lemma. */
export function plainForms(frames: Readonly<Partial<Record<Frame, string>>>): Vocabulary['verbs'] {
  const forms = new Map<string, readonly VerbForm[]>()
  for (const [frame, list] of Object.entries(frames) as [Frame, string][])
    for (const word of words(list)) forms.set(word, [{ lemma: word, frame, form: 'past', noun: false }])
  return forms
}

/** Words of a list as data writes them: parted by white space, `_` for a space inside one. */
export function words(list: string): ReadonlySet<string> {
  return new Set(entries(list))
}

/** Phrases by their first word, longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

/** As `words`, each entry as its own words. */
export function phrases(list: string): Phrases {
  const found = new Map<string, (readonly string[])[]>()
  for (const entry of entries(list)) {
    const parts = entry.split(' ')
    const same = [...(found.get(parts[0]!) ?? []), parts]
    found.set(
      parts[0]!,
      same.sort((a, b) => b.length - a.length),
    )
  }
  return found
}

function entries(list: string): readonly string[] {
  return list
    .trim()
    .split(/\s+/u)
    .filter(Boolean)
    .map((entry) => entry.replaceAll('_', ' '))
}
