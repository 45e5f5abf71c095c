import { tokenAt } from '../../language/index.ts'
import { bodyAt, everybody, joinedBefore, once, refsOf, rootSubject, spansBetween } from '../clauses/index.ts'
import { hasTag, layerAt, sentenceTokens, type Page } from '../engine/index.ts'
import type { Actor, ActorRef, Contact, Statement } from '../reading.ts'

/**
 * The state that speaks in a report of its own without an office's name: "Norvia condemns the attack. We call for".
 * The subject of the first verb, where that is one of `attitudes` in the present and the report says "we" outside
 * anybody's words.
 */
export function voiceOf(
  page: Page,
  actors: ReadonlyMap<string, Actor>,
  ours: readonly string[],
  attitudes: readonly string[],
): string | undefined {
  const isOwn = (word: string, i: number): boolean => ours.includes(word) && !layerAt(page, 'said', i).length
  if (page.lower.filter(isOwn).length < OWN_WORDS) return undefined
  const { links, lemmas, xpos, size } = page.analysis
  const subject = rootSubject(page, 0, Math.min(size, OPENING))
  const verb = subject === undefined ? -1 : links.head(subject)
  if (verb < 0 || !/^VB[ZP]$/.test(xpos[verb]!) || !attitudes.includes(lemmas[verb]!)) return undefined
  const [ref] = bodyAt(page, subject!, actors)
  return ref?.actor.startsWith('state/') ? ref.actor : undefined
}

/** Within how many tokens the first verb must stand. */
const OPENING = 60

/** How often a report must say "we". */
const OWN_WORDS = 2

/** Those whose office is told of with a word that makes it none ("former", "opposition"), and nowhere without. */
export function unofficialOf(
  page: Page,
  actors: ReadonlyMap<string, Actor>,
  words: readonly string[],
): ReadonlySet<string> {
  const [without, within] = [new Set<string>(), new Set<string>()]
  const marks = words.map((word) => ` ${word} `)
  for (const { actor, text } of everybody(page)) {
    const said = text.toLowerCase()
    const whole = ` ${said}`
    const titles = actors.get(actor)?.roles.map(({ title }) => title.toLowerCase()) ?? []
    if (marks.some((mark) => whole.includes(mark))) without.add(actor)
    else if (titles.some((title) => said.includes(title))) within.add(actor)
  }
  return new Set([...without].filter((actor) => !within.has(actor)))
}

/** "Many Norvians", "two Norvians", "thousands of Norvians": people, who are not their state. */
export function isSome(page: Page, { actor, span }: ActorRef, some: readonly string[]): boolean {
  const before = actor.startsWith('state/') ? tokenAt(page.analysis, span[0]) - 1 : -1
  if (before < 0 || page.layers.get('time')?.over.has(before)) return false
  const words = page.lower.slice(Math.max(0, before - 1), before + 1)
  return hasTag(page, before, 'NUM') || some.includes(words.at(-1)!) || some.includes(words.join(' '))
}

/** Where the report first names its home: who speaks where it speaks for itself. */
export function homeRef(page: Page, home: string | undefined): readonly ActorRef[] {
  return !home?.startsWith('state/')
    ? []
    : everybody(page)
        .filter(({ actor }) => actor === home)
        .slice(0, 1)
}

/** "He called me after his talks with Karo": of contacts told together, those in which whoever tells of them was no party. */
export function withoutTeller(
  statement: Statement | undefined,
  told: readonly Contact[],
): readonly Contact[] {
  const isTeller = ({ actor }: ActorRef): boolean =>
    statement?.speaker.some((speaker) => speaker.actor === actor) ?? false
  return told.some(({ participants }) => participants.some(isTeller))
    ? told.filter(({ participants }) => !participants.some(isTeller))
    : []
}

/**
 * The two whom "both sides" at token `at` means: the last two that are joined by "and", else the only two states
 * named, in its sentence before `at` or in one of the two sentences before. Empty where three are, or one is.
 */
export function pairBefore(
  page: Page,
  at: number,
  asStates: (refs: readonly ActorRef[]) => readonly ActorRef[],
): readonly ActorRef[] {
  for (let [first] = sentenceTokens(page, at), end = at, left = 3; left > 0; left--) {
    const spans = spansBetween(page, 'actor', first, end)
    const joined = spans.map((span) => asStates(refsOf([...joinedBefore(page, span), span])))
    const named = once(spans.flatMap((span) => asStates(refsOf([span]))))
    const states = named.filter(({ actor }) => actor.startsWith('state/'))
    const pair = joined.findLast((refs) => refs.length > 1) ?? (states.length > 1 ? states : [])
    if (pair.length || first === 0) return pair.length === 2 ? pair : []
    end = first
    first = sentenceTokens(page, first - 1)[0]
  }
  return []
}
