import type { ClauseWords } from '../clauses/index.ts'
import type { Parts, RuleData, WordLists } from '../engine/index.ts'
import type { MediatorWords } from './mediators.ts'
import type { Assessment, Commitment, IncidentType, Pressure, Proposal, Stance } from '../reading.ts'

/**
 * What a rule about a move means. Captures: `verb` or `noun` names the move; `a` who makes it (the subject of the
 * verb where nobody is captured), `b` whom it is put to, asked of, aimed at; `what` the words of its content.
 */
export type MoveMeaning =
  | {
      readonly kind: 'proposal'
      readonly status?: Proposal['status']
      readonly owned?: true
      readonly about?: true
      /** As `about`, or by one of those of whose talks the report tells. */
      readonly party?: true
      /** Readiness to do it is the offer itself: "ready to host". */
      readonly held?: true
      /** A part of the last plan told of: "in its first phase". */
      readonly part?: true
    }
  | {
      readonly kind: 'response'
      readonly stance: Stance
      /** The stance where the words are negated: "did not accept" rejects. */
      readonly negated?: Stance
      readonly owned?: true
      /** Where nobody has made a proposal before. */
      readonly about?: true
      /** Says too little to stand alone: only after a proposal of somebody else. */
      readonly bare?: true
      /** Whoever says the words answers: "it could become the basis". */
      readonly voiced?: true
      /** Only where it is about what is negotiated. */
      readonly negotiated?: true
      /** No answer where another than who answers says so: "they will never leave". */
      readonly spoken?: true
      /** What is refused is something to be done: one may refuse to meet, and to leave. */
      readonly deed?: true
      /** Of one party alone: what several agree to is agreed. */
      readonly alone?: true
      /** As `about`, but for states, which vote on what is others' too. */
      readonly states?: true
      /**
       * By those of whom another has just asked it, or to whom it was offered. The subject is what was asked ("the
       * request was turned down") or who asked ("was turned down").
       */
      readonly asked?: 'thing' | 'asker'
      /** As `about`, or where a state or body refuses it to another that is named. */
      readonly between?: true
      /** As `about`, or by one of those of whose talks the report tells. */
      readonly party?: true
    }
  | {
      readonly kind: 'demand'
      /** Only inside somebody's words: "they must leave". */
      readonly said?: true
      readonly owned?: true
      readonly about?: true
      /** No longer made: "dropped its demand". */
      readonly dropped?: true
      /** A condition: made, whatever the words around it say of what hangs on it. */
      readonly held?: true
      /** Only of others: what one's own forces are told is an order. */
      readonly between?: true
      /** Nobody is named who makes it: the publisher, where it is a state's, or those who met. */
      readonly shared?: true
      /** Also outside anybody's words, where the report is a state's own. */
      readonly ours?: true
      /** The subject is asked: "was urged to". */
      readonly passive?: true
    }
  | {
      readonly kind: 'commitment'
      /** `named`: by the capture that has a status for its name (`@ended:…`). */
      readonly status: Commitment['status'] | 'named'
      readonly said?: true
      readonly owned?: true
      readonly about?: true
      /** Only of more than one's own affairs: where others are spoken of, or an issue, or several undertake it. */
      readonly toward?: true
      /** Not of another than who says so; where `told` is captured, only of who says so: "said it would leave". */
      readonly own?: true
      /** As `toward`, but not of one state alone: what it will do on its own is no promise. */
      readonly beyond?: true
      /** Agreed earlier: not by those who have just met. */
      readonly recalled?: true
      /** Of more than one party only: what one is ready for is no agreement. */
      readonly several?: true
      /** Of the parties of the last contact where nobody is named: "it was agreed that". */
      readonly shared?: true
      /** Told of, too, where it may yet be: "may sign a deal". */
      readonly open?: true
      /** Laid down by an agreement: agreed, though it is still to be done. */
      readonly held?: true
      /** One party's own: "declared a truce". */
      readonly declared?: true
      /** Told of even where nobody says whose it is: "the truce took effect". */
      readonly anyone?: true
      /** Not yet in force, be it certain or not: "will take effect only after". */
      readonly ahead?: true
      /** The time told is that of its beginning: "takes effect on Friday". */
      readonly begins?: true
      /** Tells that what was agreed begins or holds: a stage of the agreement told of before. */
      readonly stage?: true
      /** Told of as a headline tells it: none of its own where the report says what was agreed. */
      readonly headline?: true
      /** A step of a plan, still to be agreed; whoever is to take it, of those who negotiate. */
      readonly staged?: true
      /** Laid down by an agreement, of which it is a part: "under the deal". */
      readonly under?: true
      /** Tells that it began: a telling of the agreement itself. */
      readonly begun?: true
      /** Another says so of the party: "accused Sund of". */
      readonly charge?: true
    }
  | {
      readonly kind: 'assessment'
      /** `named`: by the capture that has a direction for its name (`@stalled:…`); negated, what is said to gain stalls. */
      readonly direction: Assessment['direction'] | 'named'
      readonly superlative?: true
      /** The direction where the words are negated: "no progress". */
      readonly negated?: Assessment['direction']
      /** Words of many uses: only where talks or their issues are spoken of. */
      readonly vague?: true
      /** Of the subject's: "described the talks as". */
      readonly made?: true
      /** The subject denies the claim of another: "dismissed Berg's claim that". */
      readonly denied?: true
    }
  | {
      readonly kind: 'incident'
      readonly type: IncidentType | 'by-noun'
      /** Only whom the pattern names did it. */
      readonly nominal?: true
      /** Whoever the sentence names last before it did it: "its invasion of". */
      readonly its?: true
      readonly passive?: true
      /** Somebody must have done it. */
      readonly manned?: true
      /** The words are an accusation. */
      readonly claimed?: true
      /** Who did it is asked, not whether it was done. */
      readonly asked?: true
      /** It tells what the fighting that it names has cost ("the toll of the clashes"). */
      readonly toll?: true
    }
  | {
      readonly kind: 'pressure'
      readonly action: Pressure['action']
      /** Only thought about: "weighs sanctions". */
      readonly weighed?: true
      /** By the words captured as `what`, in `instruments`, where absent. */
      readonly instrument?: Pressure['instrument']
      /** Only inside somebody's words, who makes it: "they will face sanctions". */
      readonly said?: true
      /** A noun ("the suspension of"): who did it need not be said. */
      readonly nominal?: true
      /** Done, whatever the words around it say of what follows: "the duty imposed in May will be". */
      readonly held?: true
      /** A warning: what it threatens hangs on something, even where that is not said. */
      readonly warned?: true
    }
  | {
      readonly kind: 'act'
      readonly type: string
      /** Told only of several, and where the words around it say when or where. */
      readonly dated?: true
      /** Only whom the pattern names did it; else the parties of what was agreed: "the accord was signed on Monday". */
      readonly shared?: true
      /** Done, whatever the words around it say of what follows: "the accord signed on Monday will". */
      readonly held?: true
      /** Not done yet, by the very words: "has been put off". */
      readonly ahead?: true
    }
  | {
      readonly kind: 'tally'
      /** By the subject of its verb. */
      readonly made?: true
      /** Of what another counted just before: "its own count is". */
      readonly again?: true
    }

/** What the rules of one kind of move mean. `owned`: whose the noun is; `about`: only where an issue is spoken of. */
export type Means<Kind extends MoveMeaning['kind']> = Extract<MoveMeaning, { readonly kind: Kind }>

/** How an agreement is named as a whole: by a word for it ("truce", "deal"), or as an end ("cease") to "hostilities". */
export interface PactWords {
  readonly truces: readonly string[]
  readonly texts: readonly string[]
  /** Words of another one: "previous". */
  readonly others: readonly string[]
  /** Lemmas of verbs and nouns of ending, and what is ended. */
  readonly halting: readonly string[]
  readonly fought: readonly string[]
  /** Lemmas of verbs that say no more than that it is agreed: "implement". */
  readonly light: readonly string[]
}

/** The moves of one language. */
export interface MoveData extends RuleData<MoveMeaning> {
  readonly clause: ClauseWords
  /** Words that make an acceptance conditional where they follow it: "but", "on condition that". */
  readonly reservations: readonly string[]
  /** Words of trying: what they lead to is no agreement that may come. */
  readonly aiming: readonly string[]
  /** Words that negate an answer without giving the other one: "neither". */
  readonly unanswering: readonly string[]
  /** Words of readiness, which make an answer or a promise: "ready to", "will". */
  readonly willing: readonly string[]
  /** Words that make a promise of what follows: "agreed to". */
  readonly pledging: readonly string[]
  /** Words right before a demand that is still to be made: "will", "may". */
  readonly announcing: readonly string[]
  /** Heads of names that are no names themselves: "government", "delegation"; acts of theirs are their state's. */
  readonly bodies: readonly string[]
  /** Lemmas of verbs by which a state tells in its own report what it thinks: "condemns". */
  readonly attitudes: readonly string[]
  /** What an alliance or union acts by, where it alone can be meant: "the Council". */
  readonly organs: readonly string[]
  /** What alliances of states are called at the end of their names: "alliance", "union". */
  readonly alliances: readonly string[]
  /** Nouns of how many there are, before "of" and who they are: "thousands". */
  readonly amounts: readonly string[]
  /** Words before an office that somebody no longer holds, or never held for a state: "former", "opposition". */
  readonly unofficial: readonly string[]
  /** Words before the name of a people that make it some of them and not their state: "many". */
  readonly some: readonly string[]
  /** "they", "leaders": the parties of the last contact where nobody else is meant. */
  readonly parties: readonly string[]
  /** Words that two parties are called by: "both", "sides". */
  readonly pairs: readonly string[]
  /** Lemmas of verbs by which one is brought to do what follows: "urge", "force". */
  readonly pressing: readonly string[]
  readonly relatives: readonly string[]
  /** "it", "they": the speaker, in words that are told rather than quoted. */
  readonly selves: readonly string[]
  /** Those of them that stand for a state or a body: "it". */
  readonly neuters: readonly string[]
  /** Words of a wish, under which progress is not told: "hope for". */
  readonly hopes: readonly string[]
  /** Lemmas of verbs by which one takes a view of what follows: "see progress", "complain of delays". */
  readonly viewing: readonly string[]
  /** "in exchange for": makes a promise conditional. */
  readonly exchanges: readonly string[]
  /** Words that lead from a noun to what says what it is: "a plan for". */
  readonly completing: readonly string[]
  /** What leads to a term: to when it begins, by when it is due, what it covers. */
  readonly terms: {
    readonly start: readonly string[]
    readonly deadline: readonly string[]
    readonly scope: readonly string[]
  }
  /** What leads to a cause, or to what is spoken of: "after", "over". */
  readonly causes: readonly string[]
  /** Words before an answer or a promise that is still to come: "before", "until". */
  readonly awaiting: readonly string[]
  /** "whether": what follows is not decided. */
  readonly asking: readonly string[]
  /** Nouns before an infinitive that nobody has done yet: "pressure to accept". */
  readonly urging: readonly string[]
  /** Lemmas of words whose object was done: "condemn", "investigation". */
  readonly presupposing: readonly string[]
  /** Lemmas of verbs whose clause tells what is wanted: "demands that they leave". */
  readonly wanting: readonly string[]
  /** Lemmas of words whose object goes on: "an end to their attacks". */
  readonly ending: readonly string[]
  /** What stands before a deed that may yet come: "the threat of", "potential". */
  readonly foreseen: readonly string[]
  /** Lemmas of the auxiliary before a participle that is no passive: "have". */
  readonly having: readonly string[]
  /** Missiles, one by one, and what leads to where they only pass or fall: "over". */
  readonly missiles: readonly string[]
  readonly passing: readonly string[]
  readonly seas: readonly string[]
  /** What missiles that hit nothing pass over: "territory". */
  readonly skies: readonly string[]
  /** What kills and no force does ("flood"), and words that tell that force did. */
  readonly mishaps: { readonly calamities: readonly string[]; readonly violence: readonly string[] }
  /** Lemmas of what an attack is only the kind of: "attack capability". */
  readonly arsenal: readonly string[]
  /** Words before an attack of another kind: "charm". */
  readonly figurative: readonly string[]
  /** Lemmas of nouns that may be of force, or of workers who stop work: "strike". */
  readonly stoppages: readonly string[]
  /** Nouns that are mostly of words where a person is attacked. */
  readonly verbal: readonly string[]
  /** Lemmas of verbs of keeping off what follows "from" or "against": "protect". */
  readonly warding: readonly string[]
  /** Lemmas of verbs whose object is only thought of or tried out: "simulate". */
  readonly simulating: readonly string[]
  /** What leaves open whether its subject is at all: "would". */
  readonly supposing: readonly string[]
  /** Lemmas of verbs under which an infinitive was done: "manage". */
  readonly achieving: readonly string[]
  /** Words for what was told right before: "it", "these"; and nouns that stand for it behind "the": "plan". */
  readonly pointers: readonly string[]
  readonly pointed: readonly string[]
  readonly definite: readonly string[]
  /** "following": what is meant comes next. */
  readonly ahead: readonly string[]
  /** "when": a clause behind it tells what happened at the time before it. */
  readonly opening: readonly string[]
  /** Prepositions that lead to the circumstances of a matter: "despite", "after". */
  readonly framing: readonly string[]
  /** Codes of issues that are spoken of where nobody negotiates: the economy. */
  readonly everyday: readonly string[]
  /** Those who watch and judge, and undertake nothing: "analyst". */
  readonly watchers: readonly string[]
  /** Who speaks for a state even where no name is given: "president". */
  readonly offices: readonly string[]
  /** Nouns of texts that say what their authors say: "statement". */
  readonly papers: readonly string[]
  /** Texts that several give out together: what they say in one that they will do is agreed. "joint statement". */
  readonly jointTexts: readonly string[]
  /** Words for who brings others together: what these agree on is not theirs. */
  readonly mediating: MediatorWords
  /** Words by which a whole agreement is named, so that its tellings become one. */
  readonly pacts: PactWords
  /** "if": one word under which several clauses may stand. */
  readonly ifs: readonly string[]
  /** Prepositions after which a verb is only spoken of: "of imposing". */
  readonly naming: readonly string[]
  /** What a truce suffers: "violations". */
  readonly breaches: readonly string[]
  /** Incident types by their nouns and verbs. */
  readonly incidents: Readonly<Partial<Record<IncidentType, readonly string[]>>>
  /** Lemmas of verbs whose subject takes the measure that follows: "announced a pause". */
  readonly decides: readonly string[]
  /** Last words of groups that are their state where force is used: "troops". */
  readonly forces: readonly string[]
  /** What a state whose name stands right before it suffers: "invasion". */
  readonly undergone: readonly string[]
  /** Others who use force and may have no name: "gunmen". */
  readonly bands: readonly string[]
  /** What those who press others together are called: "donors". */
  readonly powers: readonly string[]
  readonly instruments: Readonly<Partial<Record<Pressure['instrument'], readonly string[]>>>
  /** What a threat of force speaks of: "missile". */
  readonly arms: readonly string[]
  /** Lemmas of verbs by which what one gives is stopped: "withhold". */
  readonly stopping: readonly string[]
  /** "possible": before a measure that is yet to come. */
  readonly pending: readonly string[]
  /** Lemmas of what ought to be done: "should". */
  readonly due: readonly string[]
  /** What an instrument is about where the words name no issue. */
  readonly leverIssues: Readonly<Partial<Record<Pressure['instrument'], readonly string[]>>>
  /** "and": before the last of a list of demands. */
  readonly listWords: readonly string[]
  /** "and that": before a further promise of the same agreement, and one of the words that make it one: "will". */
  readonly promiseWords: { readonly joins: readonly string[]; readonly verbs: readonly string[] }
  /** What begins a sequence of steps: "begin with", "start with". */
  readonly sequenceWords: readonly string[]
  /** "then", "as well as": between the steps of a sequence. */
  readonly stepWords: readonly string[]
  /** Those that say by themselves that another step begins: "followed by", "at the second stage". */
  readonly stepMarks: readonly string[]
  /** Whole numbers written as words: "nine". */
  readonly numerals: Readonly<Record<string, number>>
  /** "first", "second": which phase of an agreement is told of. */
  readonly ordinals: readonly string[]
  /** Numbers written as words, for shares and counts. */
  readonly shares: Readonly<Record<string, number>>
}

/** The rules of one kind of move, with the lists and parts that only they use. */
export interface MoveRules {
  readonly lists?: WordLists
  readonly parts?: Parts
  readonly rules: RuleData<MoveMeaning>['rules']
}
