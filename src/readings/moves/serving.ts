import { lastWord } from '../clauses/index.ts'
import type { Actor } from '../reading.ts'
import type { MoveLanguage } from './language.ts'

/** The state whose act it is when such an actor acts: its president, envoy, ministry; undefined where it is nobody's. */
export function servedBy(
  actor: Actor | undefined,
  { bodies, offices, data: { organs, alliances } }: MoveLanguage,
  home: string | undefined,
  actors: ReadonlyMap<string, Actor>,
): string | undefined {
  if (!actor) return undefined
  // "the president of Norvia" speaks for it without a name; "a Norvian official" does not
  if (actor.kind === 'person' && actor.anonymous)
    return actor.roles.find(({ title }) => hasWord(title, offices))?.of
  const served = actor.roles.find((role) => role.of)
  if (actor.kind === 'person') return served?.of
  if (actor.kind === 'state') return undefined
  if (served)
    return bodies.has(lastWord(served.title)) || isOver(served.title, bodies) ? served.of : undefined
  // "the Council" of the alliance that publishes the report; its ministries are its members'
  const state = home?.startsWith('state/') ? home : undefined
  const isOrgan = !state && organs.includes(actor.name.toLowerCase())
  const alliance = isOrgan ? (home ?? onlyAlliance(actor, organs, alliances, actors)) : undefined
  if (alliance) return alliance
  const isBody = bodies.has(lastWord(actor.name)) || isOver(actor.name, offices)
  if (!isBody || actor.members.length) return undefined
  // a council of the world's is at home nowhere, and "all sides" are not the one that publishes
  const isOwn = actor.kind === 'organisation' && actor.type === undefined
  return (isOwn ? state : undefined) ?? namesakeState(actor, actors)
}

/** "The Council", where one alliance is named and no other council: that alliance. */
function onlyAlliance(
  { id, name }: Actor,
  organs: readonly string[],
  words: readonly string[],
  actors: ReadonlyMap<string, Actor>,
): string | undefined {
  const others = [...actors.values()].filter((other) => other.kind === 'organisation' && other.id !== id)
  const organ = name.toLowerCase()
  if (words.includes(organ) || others.some((other) => isCalled(other, [organ]))) return undefined
  const [only, ...more] = others.filter(
    (other) =>
      /^\p{Lu}/u.test(other.name) && isCalled(other, words) && !organs.includes(other.name.toLowerCase()),
  )
  return more.length ? undefined : only?.id
}

/** Whether one of its names ends with one of `words`. */
function isCalled({ name, names }: Actor, words: readonly string[]): boolean {
  return [name, ...names].some((each) => words.includes(lastWord(each)))
}

/** "Ministry of Defence": one of `words` stands first, before a small word. */
function isOver(name: string, words: ReadonlySet<string>): boolean {
  const [first = '', second = ''] = name.split(/\s+/)
  return words.has(first.toLowerCase()) && /^\p{Ll}/u.test(second)
}

function hasWord(title: string, words: ReadonlySet<string>): boolean {
  return title
    .toLowerCase()
    .split(/\s+/)
    .some((word) => words.has(word))
}

/** "The ministry", "the Foreign Ministry": of the state whose own the report names so, where it names one such state. */
function namesakeState({ name }: Actor, actors: ReadonlyMap<string, Actor>): string | undefined {
  const words = name.toLowerCase()
  const titles = [...actors.values()].flatMap(({ kind, roles }) => (kind === 'organisation' ? roles : []))
  const named = titles.filter(({ title }) => ` ${title.toLowerCase()}`.endsWith(` ${words}`))
  const [state, ...more] = new Set(named.flatMap(({ of }) => (of?.startsWith('state/') ? [of] : [])))
  return more.length ? undefined : state
}
