import { plainly } from './lines.ts'
import { allWords, anyOf, small } from './languages.ts'
import { monthNames, weekdayNames } from '../../evidence/index.ts'

const LABELS = [...allWords((words) => words.bylines)].sort((a, b) => b.length - a.length)
const OPENING = new RegExp(`^(?:${LABELS.join('|')})(?:\\s*:\\s*|\\s+)(?=\\p{Lu}|[a-z]+$)`, 'iu')
const NAME = "\\p{Lu}[\\p{L}\\p{M}'’.-]*"
const PARTICLE = '(?:de|del|della|der|den|di|da|dos|van|von|al|el|bin|ibn|la|le|du)'
const PERSON = `${NAME}(?:[ ](?:${PARTICLE}[ ])*${NAME}){0,4}`
const JOIN = `(?:\\s*,\\s*|\\s*;\\s*|\\s+(?:${anyOf('joins')}|&|\\|)\\s+)`
const PERSONS = new RegExp(`^${PERSON}(?:${JOIN}${PERSON}){0,7}$`, 'u')
/** One word as an author's name: "jdoe", "AKR/Tam". */
const HANDLE = /^[\p{L}\p{N}_./@-]+(?:[ /]+[\p{L}\p{N}_.-]+)?$/u
const ROLES = new Set(allWords((words) => words.roles))
/** ", envoyée spéciale à Lisbonne": what an author is called, in small letters, to the line's end. */
const LOWER_ROLE = new RegExp(`,\\s+(?:\\p{Ll}+ )?(?:${[...ROLES].join('|')})(?![\\p{L}]).*$`, 'u')
const NO_NAMES = new Set(small('noNames'))
const TIME_WORDS = new Set(
  ['en', 'fr', 'de'].flatMap((l) => [...monthNames(l).keys(), ...weekdayNames(l).keys()]),
)

/** Where an author is: "in Lisbon", ", à Lisbonne". */
const PLACE = new RegExp(`,?\\s+${anyOf('beforePlaces')}\\s+\\p{Lu}\\S*(?:\\s+\\p{Lu}\\S*){0,3}$`, 'u')

/** Whom a line names that is nothing but a byline ("By NAME and NAME", "Author: NAME"); else undefined. */
export function bylineOf(line: string): string[] | undefined {
  if (line.length > 160) return undefined
  const opening = OPENING.exec(line)
  if (!opening) return undefined
  const rest = line
    .slice(opening[0].length)
    .replace(/\s*[|•·]\s*(?:\S+(?:\s+\S+){0,5})?$/, '')
    .replace(/[.,:;\s–—-]+$/, '')
    .replace(LOWER_ROLE, '')
  const names = rest.replace(PLACE, '')
  const [head = ''] = plainly(names).split(' ')
  if (!names || /[!?]$/.test(line) || TIME_WORDS.has(head) || NO_NAMES.has(head)) return undefined
  const colon = opening[0].includes(':')
  if (!PERSONS.test(names) && !(colon && HANDLE.test(names))) return undefined
  // "From Minsk" alone is no byline; one bare word needs the colon.
  if (!colon && names.split(/\s+/).length < 2) return undefined
  return withoutRoles(names.split(new RegExp(JOIN, 'u')).filter(Boolean))
}

/** Names of which some are of one word: "Staff Reporter and AGENCY". */
export function namesMixed(line: string): string[] | undefined {
  if (!PERSONS.test(line) || line.length > 80 || TIME_WORDS.has(plainly(line.split(/\s/)[0]!)))
    return undefined
  const names = line.split(new RegExp(JOIN, 'u'))
  return names.length > 1 && names.some((name) => /\s/.test(name)) ? withoutRoles(names) : undefined
}

/** The agencies among authors: names of one word beside a person's. */
export function agenciesAmong(names: readonly string[]): string[] {
  const person = names.findIndex((name) => /\s/.test(name))
  return person < 0 ? [] : names.slice(person + 1).filter((name) => !/\s/.test(name) && !isRole(name))
}

/** Without what authors are called, where another name is left: "Defence Correspondent". */
function withoutRoles(names: readonly string[]): string[] {
  const persons = names.filter((name) => !isRole(name))
  return persons.some((name) => /\s/.test(name)) ? persons : [...names]
}

function isRole(name: string): boolean {
  return ROLES.has(plainly(name).split(' ').at(-1)!) || ROLES.has(plainly(name))
}

/** Whom a line names that stands under a headline and holds nothing but names: "Anna Brandt in Lisbon". */
export function namesAlone(line: string): string[] | undefined {
  const names = line.replace(/\s*[|•·,–—-]+\s*$/u, '').replace(/\s+in\s+\p{Lu}[\p{L}\s]{2,30}$/u, '')
  if (!PERSONS.test(names) || names.length > 80 || TIME_WORDS.has(plainly(names.split(/\s/)[0]!)))
    return undefined
  const persons = names.split(new RegExp(JOIN, 'u'))
  const alone = persons.every((name) => /\s/.test(name) && name.split(/\s+/).length < 5)
  return alone ? withoutRoles(persons) : undefined
}
