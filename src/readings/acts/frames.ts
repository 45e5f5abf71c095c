import type { ClauseWords } from '../clauses/index.ts'
import { isPoliticalNoun } from '../plover/index.ts'
import type { IncidentType, Pressure } from '../reading.ts'

/**
 * One way of telling a class of acts: its verbs, or its nouns under a verb of little meaning ("launched an
 * investigation into"), and where those acted on stand.
 */
export interface ActFrame {
  readonly type: string
  /** Lemmas; words behind the first must follow it closely: "call off". */
  readonly verbs?: readonly string[]
  readonly nouns?: readonly string[]
  /** Lists of which a word of the object must be in one; `someone` asks for an actor or people, `anyone` for people, `none` for no object. */
  readonly object?: readonly string[]
  /** Lists of which no word of the object may be in one. */
  readonly unless?: readonly string[]
  /** Lists of which a word must stand in a phrase behind a preposition or adverb of the verb: "went on strike". */
  readonly phrase?: readonly string[]
  /** A verb must follow as its complement: "agreed to leave", for `clause` also "agreed that". */
  readonly clause?: true
  readonly infinitive?: true
  /** Where those acted on stand: `object`, or a preposition. The first that holds an actor counts. */
  readonly toward?: readonly string[]
  /** Written down as an incident of this type. */
  readonly incident?: IncidentType
  /** Written down as pressure: what is done, and with what, where the object's words do not tell. */
  readonly pressure?: readonly [action: Pressure['action'], instrument?: Pressure['instrument']]
  /** Words of a person, not a deed of the state. */
  readonly personal?: true
  /** Both sides do it: of several doers those after the first are also those acted on. */
  readonly mutual?: true
  /** What it is where it is said not to be done: "will not accept refugees" is a refusal. */
  readonly refused?: true
}

/** The acts of one language. */
export interface ActData {
  readonly clause: ClauseWords
  /** The first that fits a verb counts. */
  readonly frames: readonly ActFrame[]
  readonly lists: Readonly<Record<string, readonly string[]>>
  /** Words by which the object of a frame that is pressure tells the instrument: the first that fits counts. */
  readonly instruments: readonly (readonly [instrument: Pressure['instrument'], words: readonly string[]])[]
  /** Types that a statement can be: who says it, does it. */
  readonly sayable: readonly string[]
  /** Verbs that only carry a noun: "launch", "impose", "announce". */
  readonly carriers: readonly string[]
  /** Verbs that leave open whether what follows is done: "urge", "want". Acts that hang from them are not told. */
  readonly opening: readonly string[]
  /** Adjectives that act like verbs: "willing to". */
  readonly readiness: readonly string[]
  /** Verbs of giving one's word: what follows them in the infinitive is promised. */
  readonly promising: readonly string[]
  /** Words that deny such an adjective: "less willing". */
  readonly unready: readonly string[]
  /** Nouns for people and bodies that can act as a group. */
  readonly groups: readonly string[]
  /** Nouns for one person without a name. */
  readonly persons: readonly string[]
  /** Types of deeds that are told though nobody says who did them: "was arrested". */
  readonly suffered: readonly string[]
  /** Types of what people do together, whoever they are. */
  readonly collective: readonly string[]
  /** Types that say nothing where nobody is named to whom they are done. */
  readonly aimed: readonly string[]
  /** Types of deeds of authorities, which a body that nobody knows may be. */
  readonly official: readonly string[]
  /** Types of deeds that move troops, arms or goods: these are not acted on. */
  readonly moving: readonly string[]
  /** Types whose clause tells what those acted on do: "demanded that they go". */
  readonly asking: readonly string[]
  /** Prepositions and conjunctions that lead from a deed to another event: "after". */
  readonly apart: readonly string[]
  /** Verbs of telling, whose clauses are about something else: "claiming that". */
  readonly telling: readonly string[]
  /** Types of deeds that only states and their offices do, whoever is named as the doer: "pardoned". */
  readonly sovereign: readonly string[]
  /** Words for peoples with the ids of their states: what is a people's is its state's. */
  readonly peoples: ReadonlyMap<string, string>
  /** Conjunctions before what must be done first: "until". */
  readonly awaiting: readonly string[]
  /** The usual names of states, by their ids. */
  readonly states: ReadonlyMap<string, string>
  /** Verbs whose infinitive is done: "began to withdraw". Under others it may not be. */
  readonly effected: readonly string[]
  /** Verbs under which what follows is no longer done: "stopped attacking". */
  readonly ceasing: readonly string[]
  /** Words of what ought to be done. */
  readonly obliging: readonly string[]
  /** Prepositions before a gerund that may never come to be: "hopes of freeing". */
  readonly leading: readonly string[]
  /** Words under which such a gerund is told all the same: "guilty of violating". */
  readonly guilty: readonly string[]
  /** Types that both sides must be of politics for. */
  readonly meeting: readonly string[]
  /** Types that are of politics by whom they are aimed at, or by who does them: police, courts, parliaments. */
  readonly watching: readonly string[]
  /** Types that help somebody: a state, a body, refugees. */
  readonly giving: readonly string[]
  /** Pronouns that stand for a state or a body: "it". */
  readonly neuters: readonly string[]
  /** Pronouns for things: what is done to these is not told. */
  readonly unnamed: readonly string[]
  /** Pronouns of who speaks. */
  readonly selves: readonly string[]
  /** Types of deeds done to a state's own places as well as to others': "a curfew in the capital". */
  readonly domestic: readonly string[]
  /** Prepositions before the doer in the passive. */
  readonly agents: readonly string[]
  /** Lemmas of those who are armed and do not fight: "police". */
  readonly policing: readonly string[]
  /** What leaves a refusal open: "unless". */
  readonly barring: readonly string[]
  /** Prepositions before what it is done with. */
  readonly tools: readonly string[]
  /** Nouns that are a condition and nobody before "of": "a state of emergency". */
  readonly conditions: readonly string[]
  /** Prepositions before where somebody is: "pharmacists in Norvia" are not Norvia. */
  readonly locating: readonly string[]
  /** Types that anybody does anywhere: of politics by whom they are done to only if that is more than a place. */
  readonly everyday: readonly string[]
  /** "of", behind what counts or is a condition. */
  readonly partitive: readonly string[]
  /** Words of relation that are tagged as no such: "that". */
  readonly relatives: readonly string[]
  /** Prepositions that lead to who is asked to act … */
  readonly asked: readonly string[]
  /** … and behind the object of such a verb: "a reply from". */
  readonly sources: readonly string[]
  /** Prepositions, or `object`, behind which those acted on stand where a frame does not say: the likeliest first. */
  readonly elsewhere: readonly string[]
  /** Particles of a verb before a measure: "up 5 per cent". */
  readonly particles: readonly string[]
  /** Nouns and numbers before "of" that count what is meant: "a group of hackers". */
  readonly counting: readonly string[]
  /** Nouns whose clause is told as a fact: "the announcement that". Under others it may never be. */
  readonly reporting: readonly string[]
  /** Conjunctions before what somebody is to do: "that". */
  readonly demanding: readonly string[]
  /** Words between a verb and the count of its object: "at least". */
  readonly measuring: readonly string[]
  /** Words of what is not to be done: "will", "would". */
  readonly willing: readonly string[]
}

/**
 * Reads frames as plain text, one a line (what is indented goes on with the line before):
 *
 *     release: release, set free; has captives, someone; at object, to; refused
 *
 * that is the type, its verbs, then `noun`, `has` (lists for the object), `not`, `phrase`, `at` (where those acted on
 * stand), `incident`, `pressure` (an action and, where it is always the same, an instrument), and the flags `clause`, `infinitive`, `personal`, `mutual`, `refused`, as in `ActFrame`.
 */
export function parseFrames(text: string): readonly ActFrame[] {
  return text.trim().replace(/\n\s+/g, ' ').split('\n').map(frameOf)
}

const FIELDS: Readonly<Record<string, keyof ActFrame>> = {
  noun: 'nouns',
  has: 'object',
  not: 'unless',
  phrase: 'phrase',
  at: 'toward',
}

function frameOf(line: string): ActFrame {
  const [head = '', ...parts] = line.split(';').map((part) => part.trim())
  const [type = '', verbs = ''] = head.split(/:\s*/)
  const frame: Record<string, unknown> = { type, ...(verbs ? { verbs: verbs.split(', ') } : {}) }
  for (const part of parts) {
    const [word = '', rest = ''] = part.split(/ (.*)/s)
    const field = FIELDS[word]
    if (field) frame[field] = rest.split(', ')
    else if (word === 'incident') frame[word] = rest
    else if (word === 'pressure') frame[word] = rest.split(' ')
    else frame[word] = true
  }
  return frame as unknown as ActFrame
}

/** Frames by the first word of their verbs and by their nouns, in their order. */
export interface FrameIndex {
  readonly data: ActData
  readonly byVerb: ReadonlyMap<string, readonly VerbEntry[]>
  readonly byNoun: ReadonlyMap<string, readonly ActFrame[]>
  readonly lists: ReadonlyMap<string, ReadonlySet<string>>
  /** The lists that a word is in. */
  readonly listsOf: ReadonlyMap<string, readonly string[]>
  readonly carriers: ReadonlySet<string>
  readonly readiness: ReadonlySet<string>
  readonly opening: ReadonlySet<string>
  readonly apart: ReadonlySet<string>
  readonly telling: ReadonlySet<string>
  readonly effected: ReadonlySet<string>
  readonly neuters: ReadonlySet<string>
  /** First words of verbs that a clause or infinitive completes. */
  readonly infinitives: ReadonlySet<string>
  readonly leading: ReadonlySet<string>
  readonly guilty: ReadonlySet<string>
  readonly measuring: ReadonlySet<string>
  readonly counting: ReadonlySet<string>
  readonly groups: ReadonlySet<string>
  readonly persons: ReadonlySet<string>
  /** Those of both that are of politics by their noun alone. */
  readonly political: ReadonlySet<string>
}

export interface VerbEntry {
  readonly frame: ActFrame
  /** Words that must follow. */
  readonly rest: readonly string[]
}

/** A language's words about acts made ready for looking up. */
export function indexFrames(data: ActData): FrameIndex {
  const listsOf = new Map<string, string[]>()
  for (const [name, words] of Object.entries(data.lists)) for (const word of words) put(listsOf, word, name)
  return {
    data,
    byVerb: framesByVerb(data),
    byNoun: framesByNoun(data),
    lists: new Map(Object.entries(data.lists).map(([name, words]) => [name, new Set(words)])),
    listsOf,
    carriers: new Set(data.carriers),
    readiness: new Set(data.readiness),
    opening: new Set(data.opening),
    apart: new Set(data.apart),
    telling: new Set(data.telling),
    effected: new Set(data.effected),
    neuters: new Set(data.neuters),
    infinitives: new Set(
      data.frames
        .filter(({ clause, infinitive }) => clause ?? infinitive)
        .flatMap(({ verbs = [] }) => verbs.map((verb) => verb.split(' ')[0]!)),
    ),
    leading: new Set(data.leading),
    guilty: new Set(data.guilty),
    measuring: new Set(data.measuring),
    counting: new Set(data.counting),
    groups: new Set(data.groups),
    persons: new Set(data.persons),
    political: new Set([...data.groups, ...data.persons].filter(isPoliticalNoun)),
  }
}

function framesByVerb({ frames }: ActData): ReadonlyMap<string, readonly VerbEntry[]> {
  const byVerb = new Map<string, VerbEntry[]>()
  for (const frame of frames)
    for (const entry of frame.verbs ?? []) {
      const [first = '', ...rest] = entry.split(' ')
      put(byVerb, first, { frame, rest })
    }
  // The longer verb counts first: "call off" before "call".
  const isLong = ({ rest }: VerbEntry): boolean => rest.length > 0
  for (const [lemma, entries] of byVerb)
    byVerb.set(lemma, [...entries.filter(isLong), ...entries.filter((entry) => !isLong(entry))])
  return byVerb
}

function framesByNoun({ frames }: ActData): ReadonlyMap<string, readonly ActFrame[]> {
  const byNoun = new Map<string, ActFrame[]>()
  for (const frame of frames) for (const noun of frame.nouns ?? []) put(byNoun, noun, frame)
  return byNoun
}

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const there = map.get(key)
  if (there) there.push(value)
  else map.set(key, [value])
}
