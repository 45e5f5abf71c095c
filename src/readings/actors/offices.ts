import type { Actor } from '../reading.ts'
import { has } from './lexicon.ts'
import type { Sheet } from './sheet.ts'
import type { Title } from './title.ts'
import { rewritten } from './words.ts'

/** Whether an actor holds an office, of the state that it names. */
export function fits(sheet: Sheet, actor: Actor, title: Title): boolean {
  const sameState = (of: string | undefined) => title.of === undefined || title.of === of
  if (actor.anonymous) return actor.type === title.head && sameState(actor.roles[0]?.of)
  return actor.roles.some((role) => sameOffice(sheet, role.title, title) && sameState(role.of))
}

/** The same office, or "leader" for the head of a state. */
export function sameOffice(sheet: Sheet, role: string, { title, head, headEnd, end }: Title): boolean {
  const lower = role.toLowerCase()
  // "the Head of the Office of the President" is whoever is "Head of the President's Office", and no president
  const asked = contentWords(sheet, title)
  const ofState = has(sheet.lexicon, title.toLowerCase(), 'leaderWords')
  if (end > headEnd && !ofState && asked.length > contentWords(sheet, head).length) {
    const held = contentWords(sheet, role)
    const isLesser = held.some((word) => has(sheet.lexicon, word, 'lesser') && !asked.includes(word))
    return asked.every((word) => held.includes(word)) && !isLesser
  }
  const { neutral } = sheet.lexicon.words.shapes
  const [plain, plainHead] = [lower, head].map((office) => rewritten(office, neutral)) as [string, string]
  const words = plain.split(' ')
  if (lower === title.toLowerCase()) return true
  if (plain.endsWith(plainHead) || words[0] === plainHead) return !isOtherField(sheet, asked, role)
  const leads = (words: string) => has(sheet.lexicon, words, 'leaders')
  return has(sheet.lexicon, head, 'leaderWords') && (leads(lower) || leads(lower.split(' ').at(-1)!))
}

/** "The foreign minister" is no minister of trade: words for fields, and none of them shared. */
function isOtherField(sheet: Sheet, asked: readonly string[], role: string): boolean {
  const asksFor = asked.filter((word) => isField(sheet, word))
  const holds = asksFor.length > 0 ? contentWords(sheet, role).filter((word) => isField(sheet, word)) : []
  return holds.length > 0 && !asksFor.some((word) => holds.includes(word))
}

/**
 * Whether somebody may be called by a word for the holders of an office that they hold: "the Ostrian diplomat" of a foreign
 * minister, "the premier" of a prime minister. What else the words say must be said of the office or its body, too.
 */
export function mayBeCalled(sheet: Sheet, actor: Actor, title: Title, called: readonly string[]): boolean {
  const { lexicon } = sheet
  if (actor.kind !== 'person' || actor.anonymous) return false
  const offices = lexicon.words.callings.get(title.head)
  if (!offices) return false
  const isSaid = (word: string) => has(lexicon, word, 'grades') || word === title.head
  const asked = contentWords(sheet, title.title).filter((word) => !isSaid(word))
  const ranks = called.map((words) => words.toLowerCase())
  if (asked.length === 0 && title.of === undefined && ranks.some((words) => startsWithAny(words, offices)))
    return true
  return actor.roles.some((role) => {
    if (title.of !== undefined && role.of !== title.of) return false
    const held = contentWords(sheet, role.title)
    const lower = role.title.toLowerCase()
    const isLesser = held.some((word) => has(lexicon, word, 'lesser') && !asked.includes(word))
    const isTold = asked.every((word) => held.includes(word) || bodyWords(sheet, role.of).includes(word))
    // a prime minister is no "official" as ministers are
    const isHeld = has(lexicon, lower, 'leaders') ? offices.includes(lower) : holdsAny(lower, offices)
    return isTold && !isLesser && (isHeld || (asked.length > 0 && lower === title.head))
  })
}

/** Whether a role is one of the offices, of whatever field: "deputy foreign minister", "ambassador to Ostria". */
export function holdsAny(role: string, offices: readonly string[]): boolean {
  return offices.some(
    (office) => role === office || role.endsWith(` ${office}`) || role.startsWith(`${office} `),
  )
}

function startsWithAny(words: string, offices: readonly string[]): boolean {
  return offices.some((office) => words.startsWith(`${office} `))
}

/** The words of the name of the body that somebody serves; of a state none, which is told apart. */
function bodyWords({ lexicon }: Sheet, of = ''): readonly string[] {
  return (lexicon.bodies.get(of)?.name ?? '').toLowerCase().split(/[^\p{L}]+/u)
}

/** The words of an office without those that only join them. */
function contentWords({ lexicon }: Sheet, office: string): readonly string[] {
  const words = office.toLowerCase().split(/[^\p{L}]+/u)
  return words
    .map((word) => rewritten(word, lexicon.words.shapes.neutral))
    .filter((word) => word.length > 2 && !JOINING.some((list) => has(lexicon, word, list)))
}

/** A word for what an office is over: "trade". */
function isField({ lexicon }: Sheet, word: string): boolean {
  return FIELDS.some((list) => has(lexicon, word, list)) && !OTHERS.some((list) => has(lexicon, word, list))
}

const FIELDS = ['modifiers', 'portfolios'] as const
const OTHERS = ['grades', 'tenses', 'lesser', 'offices'] as const
const JOINING = ['the', 'and', 'links'] as const
