import { sentenceOf } from '../../language/index.ts'
import type { Actor } from '../reading.ts'
import type { Gender } from './lexicon.ts'
import type { Finds } from './names.ts'
import { textOf, type Sheet } from './sheet.ts'
import type { Person } from './spellings.ts'
import type { Title } from './title.ts'

type Sayings = Pick<Actor, 'roles' | 'relations' | 'descriptions'>

/** What titles say: of each person, and who serves whom, by ids. */
export interface Roles {
  readonly sayings: ReadonlyMap<string, Sayings>
  readonly serving: ReadonlyMap<string, readonly string[]>
}

export function rolesOf(sheet: Sheet, finds: Finds, people: readonly Person[]): Roles {
  const superiorOf = superiors(sheet, finds, people)
  const states = new Map<string, string>()
  // Twice: an envoy serves the state of whoever sent him, whose own title may stand later in the text.
  for (let round = 0; round < 2; round++)
    for (const person of people)
      for (const { title, ofState } of titlesOf(person)) {
        const of = title.of ?? ofState ?? states.get(superiorOf(title, person) ?? '')
        if (of !== undefined && !states.has(person.id) && !title.epithet && title.relation === undefined)
          states.set(person.id, of)
      }
  return {
    sayings: new Map(people.map((person) => [person.id, sayings(sheet, person, superiorOf, states)])),
    serving: servants(people, superiorOf),
  }
}

type SuperiorOf = (title: Title, person: Person) => string | undefined

/** Finds whom an officer or relative belongs to: the person named in the phrase, or the one "his" means. */
function superiors(sheet: Sheet, { titles }: Finds, people: readonly Person[]): SuperiorOf {
  const at = new Map<number, string>()
  const genders = new Map<string, Gender>(people.map(({ id, gender }) => [id, gender]))
  for (const { id, mentions } of people)
    for (const { first, end } of mentions) for (let i = first; i < end; i++) at.set(i, id)
  const named = (token: number): string | undefined => {
    for (let i = token, steps = 0; steps < 4; steps++) {
      const title = titles[i]
      if (at.has(i) || !title) return at.get(i)
      i = title.end
    }
    return undefined
  }
  return (title, person) => {
    if (title.ofPersonAt !== undefined) return other(named(title.ofPersonAt), person)
    if (title.ofPronoun === undefined) return undefined
    return meantByPronoun(sheet, title, (i) => {
      const id = other(at.get(i), person)
      const gender = genders.get(id ?? '') ?? '?'
      return gender === '?' || gender === title.ofPronoun ? id : undefined
    })
  }
}

function other(id: string | undefined, person: Person): string | undefined {
  return id === person.id ? undefined : id
}

/** The first person of the sentence before the title, else the last of the two sentences before. */
function meantByPronoun({ analysis }: Sheet, title: Title, fitting: (token: number) => string | undefined) {
  const s = sentenceOf(analysis, title.first)
  for (let i = analysis.sentences[s]!; i < title.first; i++) {
    const id = fitting(i)
    if (id !== undefined) return id
  }
  for (let i = analysis.sentences[s]! - 1; i >= analysis.sentences[Math.max(0, s - 2)]!; i--) {
    const id = fitting(i)
    if (id !== undefined) return id
  }
  return undefined
}

/** A person's titles, with the state named after the name there. */
function titlesOf(person: Person): readonly { title: Title; ofState: string | undefined }[] {
  return person.mentions.flatMap(({ before, after, ofState }) =>
    [...before, ...after].map((title) => ({ title, ofState })),
  )
}

function servants(people: readonly Person[], superiorOf: SuperiorOf): ReadonlyMap<string, readonly string[]> {
  const serving = new Map<string, string[]>()
  for (const person of people)
    for (const { title } of titlesOf(person)) {
      const superior = superiorOf(title, person)
      const there = serving.get(superior ?? '') ?? []
      if (superior !== undefined && !there.includes(person.id)) serving.set(superior, [...there, person.id])
    }
  return serving
}

function sayings(
  sheet: Sheet,
  person: Person,
  superiorOf: SuperiorOf,
  states: ReadonlyMap<string, string>,
): Sayings {
  const roles: { title: string; of?: string }[] = []
  const relations: { to: string; relation: string }[] = []
  const descriptions: string[] = []
  for (const { title, ofState } of titlesOf(person)) {
    const superior = superiorOf(title, person)
    if (title.honorific) continue
    if (title.epithet) descriptions.push(textOf(sheet, title.first, title.end))
    else if (title.relation !== undefined) {
      if (superior !== undefined) relations.push({ to: superior, relation: title.relation })
    } else {
      const of = title.of ?? ofState ?? states.get(superior ?? '')
      roles.push({ title: title.title, ...(of === undefined ? {} : { of }) })
    }
  }
  roles.push(...(person.known?.roles ?? []))
  return { roles: withoutDoubles(roles), relations: onePerPair(relations), descriptions }
}

/** One role a title; the one that says whom it serves stands. */
function withoutDoubles(roles: readonly { title: string; of?: string }[]) {
  const kept = new Map<string, { title: string; of?: string }>()
  for (const role of roles) {
    const key = role.title.toLowerCase()
    const there = kept.get(key)
    if (!there || (there.of === undefined && role.of !== undefined))
      kept.set(key, there ? { ...role, title: there.title } : role)
  }
  return [...kept.values()]
}

function onePerPair(relations: readonly { to: string; relation: string }[]) {
  return [...new Map(relations.map((each) => [`${each.to} ${each.relation}`, each])).values()]
}
