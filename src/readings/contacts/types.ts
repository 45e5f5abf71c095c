import { tokensSpan } from '../../language/index.ts'
import { lastWord } from '../clauses/index.ts'
import { captured, type Match, type Page } from '../engine/index.ts'
import type { ActorRef, ContactType, Place } from '../reading.ts'
import type { ContactData, ContactMeaning } from './data.ts'

/** A language's data with the type of each noun. */
interface TypedData {
  readonly data: ContactData
  readonly typeOf: ReadonlyMap<string, ContactType>
}

/**
 * What kind of contact. Two named people who "spoke", with no place told, spoke on the telephone: so readouts
 * use the word.
 */
export function typeOf(
  page: Page,
  match: Match<ContactMeaning>,
  first: number,
  end: number,
  { data, typeOf: types }: TypedData,
  sides: readonly ActorRef[],
  place: Place | undefined,
): ContactType {
  const [noun] = captured(match, 'noun')
  const words = noun
    ? page.analysis.text.slice(...tokensSpan(page.analysis, noun.first, noun.end)).toLowerCase()
    : ''
  const type = match.rule.means.type === 'by-noun' ? (types.get(words) ?? 'contact') : match.rule.means.type
  const oftenCall = match.rule.means.oftenCall || data.oftenCalls.includes(words)
  if (type === 'talks' && !noun && isByTelephone(page, match.first, match.end, data)) return 'call'
  if (type !== 'contact' && !oftenCall) return type
  const { firstPerson, oneSided } = match.rule.means
  const both = sides.length > 1 || firstPerson || oneSided
  if (oftenCall && !place && both && sides.every((side) => isOnePerson(side, data))) return 'call'
  return isByTelephone(page, first, end, data) ? 'call' : type
}

/** "Discussed the truce by phone with". */
export function isByTelephone(page: Page, first: number, end: number, { calling }: ContactData): boolean {
  const words = ` ${page.lower.slice(first, end).join(' ')} `
  return calling.some((word) => words.includes(` ${word} `))
}

/** A person with a name, or "Norvia's president", who stands for the state. */
function isOnePerson({ actor, text }: ActorRef, { leading }: ContactData): boolean {
  return (
    /^person\/(?!unnamed)/.test(actor) || (actor.startsWith('state/') && leading.includes(lastWord(text)))
  )
}
