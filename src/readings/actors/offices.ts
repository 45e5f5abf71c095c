import type { Actor } from '../reading.ts'
import { has } from './lexicon.ts'
import type { Sheet } from './sheet.ts'
import type { Title } from './titles.ts'
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
  if (lower === title.toLowerCase() || plain.endsWith(plainHead) || words[0] === plainHead) return true
  const leads = (words: string) => has(sheet.lexicon, words, 'leaders')
  return has(sheet.lexicon, head, 'leaderWords') && (leads(lower) || leads(lower.split(' ').at(-1)!))
}

/** The words of an office without those that only join them. */
function contentWords({ lexicon }: Sheet, office: string): readonly string[] {
  const words = office.toLowerCase().split(/[^\p{L}]+/u)
  return words
    .map((word) => rewritten(word, lexicon.words.shapes.neutral))
    .filter((word) => word.length > 2 && !JOINING.some((list) => has(lexicon, word, list)))
}

const JOINING = ['the', 'and', 'links'] as const
