import type { DurationValue, Remark, Report, SetValue, Span, TimeValue } from '../evidence/index.ts'

export type Modality = 'held' | 'planned' | 'possible' | 'conditional' | 'denied' | 'negated'
export type Certainty = 'clear' | 'likely' | 'unsure'

export type ActorKind = 'person' | 'state' | 'organisation' | 'group'

export interface Role {
  readonly title: string
  /** The actor served, such as `state/usa`. */
  readonly of?: string
}

export interface Actor {
  /** `person/…`, `state/…` (ISO 3166 alpha-3), `org/…`, `group/…`; `person/unnamed/<report>/<n>`. */
  readonly id: string
  readonly kind: ActorKind
  readonly name: string
  /** Every spelling, titles left out. */
  readonly names: readonly string[]
  readonly descriptions: readonly string[]
  readonly roles: readonly Role[]
  readonly members: readonly string[]
  readonly relations: readonly { readonly to: string; readonly relation: string }[]
  readonly anonymous?: boolean
  /** For unnamed people: `official`, `source`, `diplomat`, `aide` … */
  readonly type?: string
  /** Why spellings were joined, a line for each that is not the plain name. */
  readonly joined?: readonly string[]
}

/** The state that somebody serves by an office; undefined where none is told. */
export function stateServed(actor: Pick<Actor, 'roles'> | undefined): string | undefined {
  return actor?.roles.find(({ of }) => of?.startsWith('state/'))?.of
}

/** A place where the text names an actor. */
export interface ActorRef {
  readonly actor: string
  readonly text: string
  readonly span: Span
}

export type MentionHow = 'name' | 'description' | 'pronoun' | 'metonym' | 'group' | 'unnamed'

export interface ActorMention extends ActorRef {
  readonly how: MentionHow
  readonly by_rule: string
}

export interface Place {
  readonly name: string
  readonly text: string
  readonly span: Span
  /** ISO 3166 alpha-3. */
  readonly country?: string
  readonly lat?: number
  readonly lon?: number
}

/** A time expression. No `value`: it cannot be known from the report. */
export interface TimeMention {
  readonly span: Span
  readonly text: string
  readonly type: 'date' | 'time' | 'duration' | 'set'
  readonly value?: TimeValue | DurationValue | SetValue
  readonly by_rule: string
}

/** One piece a rule used: the name it has in the rule, and its words. */
export interface Piece {
  readonly name: string
  readonly span: Span
}

/** The event categories of PLOVER 2.0. */
export type PloverCategory =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT'

/** What an item is in PLOVER 2.0; see docs/plover.md. */
export interface Plover {
  readonly category: PloverCategory
  readonly mode?: string
  readonly contexts: readonly string[]
  /** PLOVER's auxiliary modes: how the event stands. Absent for one that is told as having happened. */
  readonly auxiliary?: readonly ('historical' | 'future' | 'hypothetical' | 'negation')[]
  /** Ids of those who act and of those acted on. */
  readonly actor: readonly string[]
  readonly recipient: readonly string[]
  /** Sectors (GOV, MIL, LEG …) of these actors, where they can be told. */
  readonly sectors: Readonly<Record<string, readonly string[]>>
  /** The event that its sentence is about: one item a sentence. */
  readonly main?: true
  /** The row of the table that says so. */
  readonly by_rule: string
}

interface ItemCommon {
  /** `<report id>/<kind>-<n>`, numbered in text order. */
  readonly id: string
  /** The sentence or sentences that say it. Never empty. */
  readonly evidence: readonly Span[]
  /** Who vouches for it, nearest to the fact first; empty for the report's own voice. */
  readonly according_to: readonly ActorRef[]
  /** Who says that it is not so. */
  readonly denied_by?: readonly ActorRef[]
  readonly modality: Modality
  readonly background?: boolean
  readonly certainty?: Certainty
  readonly issues: readonly string[]
  readonly time?: TimeValue
  readonly place?: Place
  readonly by_rule: string
  /** What the rule was made of, for `demarche explain`. */
  readonly pieces: readonly Piece[]
  /** Absent where PLOVER has no home for the item: plain statements, claims of progress, counts. */
  readonly plover?: Plover
}

export interface Statement extends ItemCommon {
  readonly kind: 'statement'
  readonly speaker: readonly ActorRef[]
  readonly via?: readonly ActorRef[]
  readonly addressee?: readonly ActorRef[]
  /** What carried the words: "CNN", "a press conference". */
  readonly medium?: readonly { readonly text: string; readonly span: Span }[]
  readonly form: 'direct' | 'indirect' | 'mixed'
  /** Without the outer quotation marks; empty where announced but not quoted. */
  readonly content: readonly Span[]
  readonly cue?: Span
  /** Id of the statement that contains it. */
  readonly within?: string
  readonly same_words_as?: string
  readonly about_item?: string
  /** What saying it does, as a type of act: `accusation`, `praise`, `refusal`. */
  readonly does?: string
  /** Whom that is aimed at: "accused the minister". */
  readonly toward?: readonly ActorRef[]
}

export type ContactType =
  | 'call'
  | 'meeting'
  | 'talks'
  | 'visit'
  | 'message'
  | 'dinner'
  | 'briefing'
  | 'contact'
export type ContactStatus = 'proposed' | 'planned' | 'ongoing' | 'held' | 'postponed' | 'cancelled'
export type ParticipantRole = 'principal' | 'delegate' | 'envoy' | 'mediator' | 'host' | 'party' | 'observer'

export interface Participant extends ActorRef {
  readonly role?: ParticipantRole
}

export interface Contact extends ItemCommon {
  readonly kind: 'contact'
  readonly type: ContactType
  readonly participants: readonly Participant[]
  readonly from?: readonly ActorRef[]
  readonly to?: readonly ActorRef[]
  readonly duration?: DurationValue
  readonly status: ContactStatus
  readonly format?: 'bilateral' | 'trilateral' | 'multilateral' | 'proximity' | 'shuttle'
  readonly level?: 'leaders' | 'ministers' | 'envoys' | 'officials' | 'technical'
  readonly part_of?: string
  readonly bounds?: { readonly under_way_at?: TimeValue; readonly over_by?: TimeValue }
  readonly process?: string
}

/** What a proposal or a commitment fixes. */
export interface Terms {
  readonly duration?: DurationValue
  readonly scope?: Span
  readonly area?: Span
  readonly start?: TimeValue
  readonly deadline?: TimeValue
}

/** Something put on the table. */
export interface Proposal extends ItemCommon {
  readonly kind: 'proposal'
  readonly by: readonly ActorRef[]
  readonly to: readonly ActorRef[]
  readonly what?: Span
  readonly terms?: Terms
  readonly status: 'tabled' | 'revised' | 'withdrawn' | 'expired'
  readonly revises?: string
  readonly part_of?: string
}

export type Stance =
  | 'accepts'
  | 'accepts-with-conditions'
  | 'rejects'
  | 'counters'
  | 'undecided'
  | 'welcomes'
  | 'sceptical'
  | 'no-answer'

/** An answer to a proposal. */
export interface Response extends ItemCommon {
  readonly kind: 'response'
  readonly by: readonly ActorRef[]
  /** Whose offer or request is answered, where the words say so. */
  readonly toward?: readonly ActorRef[]
  readonly to_proposal?: string
  readonly stance: Stance
}

/** What a party wants or makes its condition. */
export interface Demand extends ItemCommon {
  readonly kind: 'demand'
  readonly by: readonly ActorRef[]
  readonly of: readonly ActorRef[]
  readonly what?: Span
  /** Id of the item it is a condition for. */
  readonly condition_for?: string
}

/** What parties agreed or undertook. */
export interface Commitment extends ItemCommon {
  readonly kind: 'commitment'
  readonly parties: readonly ActorRef[]
  readonly what?: Span
  /** Place in the printed sequence, from 1. */
  readonly phase?: number
  readonly status: 'planned' | 'agreed' | 'in-force' | 'suspended' | 'breached' | 'ended'
  readonly terms?: Terms
  readonly unilateral?: boolean
  /** Whom it is made to or for, beside the parties. */
  readonly toward?: readonly ActorRef[]
  /** Id of the agreement that it is part of. */
  readonly part_of?: string
}

/** How near agreement is said to be. */
export interface Assessment extends ItemCommon {
  readonly kind: 'assessment'
  readonly by: readonly ActorRef[]
  readonly direction: 'progress' | 'setback' | 'stalled' | 'mixed'
  /** A share between 0 and 1: "nine tenths" is 0.9. */
  readonly figure?: number
  /** True for "closer than ever". */
  readonly superlative?: boolean
  readonly about?: Span
}

export type IncidentType =
  | 'strike'
  | 'attack'
  | 'shelling'
  | 'clash'
  | 'offensive'
  | 'incursion'
  | 'invasion'
  | 'seizure'
  | 'withdrawal'
  | 'casualties'
  | 'explosion'
  | 'abduction'
  | 'launch'
  | 'violation'

/** Force used or damage done. */
export interface Incident extends ItemCommon {
  readonly kind: 'incident'
  readonly type: IncidentType
  readonly by: readonly ActorRef[]
  readonly against: readonly ActorRef[]
  readonly target?: Span
  readonly state: 'claimed' | 'claimed-by-both' | 'observed' | 'denied'
}

/** Leverage applied or lifted. */
export interface Pressure extends ItemCommon {
  readonly kind: 'pressure'
  readonly by: readonly ActorRef[]
  readonly on: readonly ActorRef[]
  readonly instrument:
    | 'military-aid'
    | 'intelligence'
    | 'sanctions'
    | 'tariffs'
    | 'force'
    | 'recognition'
    | 'other'
  readonly action: 'threatened' | 'imposed' | 'suspended' | 'resumed' | 'lifted' | 'offered'
}

/** Something done: an exchange carried out, a text signed, aid delivered; praise, accusation, protest. */
export interface Act extends ItemCommon {
  readonly kind: 'act'
  readonly by: readonly ActorRef[]
  readonly toward: readonly ActorRef[]
  readonly type: string
  /** Id of the commitment. */
  readonly carries_out?: string
}

/** Somebody's count. */
export interface Tally extends ItemCommon {
  readonly kind: 'tally'
  readonly by: readonly ActorRef[]
  /** What is counted. */
  readonly of: Span
  /** By whom what is counted was done. */
  readonly done_by: readonly ActorRef[]
  readonly count: number
  readonly period?: TimeValue
  readonly area?: Place
  readonly method?: Span
}

/** The moves of a negotiation: all kinds of items but contacts and statements. */
export type Move = Proposal | Response | Demand | Commitment | Assessment | Incident | Pressure | Act | Tally

export type Item = Statement | Contact | Move
/** The fields of items that hold the id of another item. */
export const ITEM_REFERENCES = [
  'within',
  'same_words_as',
  'about_item',
  'part_of',
  'revises',
  'to_proposal',
  'condition_for',
  'carries_out',
] as const

export type ItemKind = Item['kind']

/** What one report says. */
export interface Reading {
  readonly format: 'demarche/1'
  /** Name and version of the program and its language engine. */
  readonly made_by: string
  readonly report: Report
  readonly actors: readonly Actor[]
  /** Every place where an actor is named, described or meant, in text order. */
  readonly mentions: readonly ActorMention[]
  readonly times: readonly TimeMention[]
  readonly items: readonly Item[]
  readonly remarks: readonly Remark[]
}
