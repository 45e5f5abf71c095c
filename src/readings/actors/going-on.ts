import { sentenceOf } from '../../language/index.ts'
import type { Actor } from '../reading.ts'
import { has } from './lexicon.ts'
import { sameOffice } from './offices.ts'
import { isSpeaking, isSubject } from './pronouns.ts'
import type { Placed, Register } from './register.ts'
import { is, type Sheet } from './sheet.ts'
import type { Title } from './title.ts'

/** How many tokens may lie between a speaker's name and the office by which they go on. */
const FAR = 300

/**
 * Who goes on speaking by an office, at tokens `[first, end)`: "'…,' Rima Hale said. … said the minister". Of several who
 * hold it, or where nobody is told to, the one who last spoke and whose office the report tells nowhere else.
 */
export function goingOn(
  register: Register,
  fitting: readonly Actor[],
  title: Title,
  [first, end]: readonly [number, number],
): Actor | undefined {
  const { sheet, actors } = register
  if (sheet.quoted[first] || isNoOffice(sheet, title) || !isToldToSpeak(sheet, first, end)) return undefined
  const heard = heardBefore(register, first, leadsState(sheet, title) ? isSubject : isSpeaking)
  const last = heard[0] && actors.get(heard[0].actor)
  if (!last || last.anonymous) return undefined
  // "The President" of two is at home: a guest has a state
  const isGuest = title.of === undefined && last.roles.some(({ of }) => of !== undefined)
  if (fitting.length > 0) return fitting.includes(last) && !isGuest ? last : undefined
  const might = [...new Set(heard.map(({ actor }) => actors.get(actor)!))].filter((actor) =>
    isFree(sheet, actor, title),
  )
  if (might.length > 1 || might[0] !== last) return undefined
  // "the Ostrian president", where the report has told of others, is one of them or somebody new
  const isNew = title.of !== undefined && last.roles.length === 0
  if (isNew && !(leadsState(sheet, title) && isAlone(register, first, last))) return undefined
  // "The home secretary", of a state that everybody knows, is whoever it is
  if (last.roles.length === 0 && title.title.includes(' ') && isFar(sheet, heard[0]!, first)) return undefined
  const of = title.of === undefined ? {} : { of: title.of }
  const roles = last.roles.length ? last.roles : [{ title: title.title }]
  const found = { ...last, roles: roles.map((role) => ({ ...role, ...of })) }
  actors.set(last.id, found)
  return found
}

function isFar({ analysis }: Sheet, { first }: Placed, at: number): boolean {
  return sentenceOf(analysis, at) - sentenceOf(analysis, first) > 1
}

/** Whether a report has named nobody else before token `at`. */
function isAlone({ mentions }: Register, at: number, { id }: Actor): boolean {
  return mentions.every(({ actor, first }) => first >= at || actor === id || !actor.startsWith('person/'))
}

/** Whom an office may be, of which nothing else is told: one with none, or with the same and no state. */
function isFree(sheet: Sheet, { anonymous, roles }: Actor, title: Title): boolean {
  return !anonymous && roles.every((role) => role.of === undefined && sameOffice(sheet, role.title, title))
}

/** "The late president", "the strongman", "his son": no office by which somebody goes on speaking. */
function isNoOffice(sheet: Sheet, { first, epithet, relation }: Title): boolean {
  return epithet || relation !== undefined || is(sheet, first, 'past') || is(sheet, first, 'bygone')
}

function leadsState({ lexicon }: Sheet, { of, head }: Title): boolean {
  return of?.startsWith('state/') === true && has(lexicon, head, 'leaders')
}

/** "said the minister", "according to the minister", "the minister also stressed". */
function isToldToSpeak(sheet: Sheet, first: number, end: number): boolean {
  const before = `${sheet.lower[first - 2]} ${sheet.lower[first - 1]}`
  if (is(sheet, first - 1, 'speaks') || has(sheet.lexicon, before, 'saidBefore')) return true
  return isSpeaking(sheet, { first, end })
}

/** People who did what `does` tells, outside quotations, in the tokens before `at` and not in its sentence, nearest first. */
export function heardBefore(
  { sheet, mentions }: Register,
  at: number,
  does: (sheet: Sheet, mention: Placed) => boolean,
): readonly Placed[] {
  const here = sheet.analysis.sentences[sentenceOf(sheet.analysis, at)]!
  return mentions
    .filter(({ actor, first }) => first < here && at - first < FAR && actor.startsWith('person/'))
    .filter((mention) => !sheet.quoted[mention.first] && does(sheet, mention))
    .sort((a, b) => b.first - a.first)
}
