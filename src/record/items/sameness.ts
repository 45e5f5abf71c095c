/** What makes two items of a kind the same, as data. */
export interface Sameness {
  readonly kind: string
  /** Fields of actors that must name the same ones (or those who stand for them), where both name any. */
  readonly actors: readonly string[]
  /** Of these at least one must be named by both, unnamed people not counted. */
  readonly anchored: readonly string[]
  /** Whether two parties are needed: what one of them undertakes with another is another thing. */
  readonly mutual?: boolean
  /** Fields whose word must be the same where both have it. */
  readonly words?: readonly string[]
  /** Fields that refer to items, which must have become the same item. */
  readonly items?: readonly string[]
  /** How alike the words that say what it is must be, as a share of the shorter; 0: not compared. */
  readonly alike: number
  /** Whether a common issue (or parent of one) is needed where both have issues. */
  readonly issues: boolean
  /** Whether the words may be unlike where issues and day are exactly the same. */
  readonly byIssue?: boolean
  /** Whether one place, named by both, makes up for unlike words, and for actors that nobody names. */
  readonly byPlace?: boolean
  /** Whether different figures in the words make two of them: thirty days and sixty are two offers. */
  readonly byFigure?: boolean
  /** Times that lie so many days apart are overlooked where the words and a figure in them are the same. */
  readonly drift?: number
  /** Whether one number, seldom met, makes two tellings one. */
  readonly byCount?: boolean
  /** Whether one share, or the same word for the utmost, makes up for unlike words. */
  readonly byExtreme?: boolean
  /** Whether it is said again and again: in like words it is the same for weeks. */
  readonly insisted?: boolean
  /** How far back, in days, an item without a time may reach from the report; 0: times must agree. */
  readonly back: number
}

/** How the items of each kind are told apart. Contacts and statements have rules of their own. */
export const SAMENESS: readonly Sameness[] = [
  {
    kind: 'proposal',
    actors: ['by'],
    anchored: ['by'],
    alike: 0.5,
    issues: true,
    byFigure: true,
    drift: 7,
    back: 21,
  },
  {
    kind: 'response',
    actors: ['by'],
    anchored: ['by'],
    items: ['to_proposal'],
    alike: 0,
    issues: true,
    back: 10,
  },
  {
    kind: 'demand',
    actors: ['by', 'of'],
    anchored: ['by'],
    items: ['condition_for'],
    alike: 0.5,
    issues: true,
    byIssue: true,
    byFigure: true,
    insisted: true,
    back: 14,
  },
  {
    kind: 'commitment',
    actors: ['parties'],
    anchored: ['parties'],
    mutual: true,
    words: ['phase'],
    alike: 0.5,
    issues: true,
    byIssue: true,
    byFigure: true,
    back: 4,
  },
  {
    kind: 'assessment',
    actors: ['by'],
    anchored: ['by'],
    words: ['direction'],
    alike: 0.6,
    issues: false,
    byExtreme: true,
    back: 2,
  },
  {
    kind: 'incident',
    actors: ['by', 'against'],
    anchored: ['by', 'against'],
    words: ['type'],
    alike: 0.4,
    issues: false,
    byPlace: true,
    back: 10,
  },
  {
    kind: 'pressure',
    actors: ['by', 'on'],
    anchored: ['by'],
    words: ['instrument', 'action'],
    alike: 0,
    issues: true,
    back: 10,
  },
  {
    kind: 'act',
    actors: ['by', 'toward'],
    anchored: ['by', 'toward'],
    words: ['type'],
    alike: 0.5,
    issues: false,
    byIssue: true,
    back: 5,
  },
  {
    kind: 'tally',
    actors: ['by', 'done_by'],
    anchored: ['by', 'done_by'],
    alike: 0.6,
    issues: false,
    byCount: true,
    back: 2,
  },
]
