import type { Actor } from '../reading.ts'
import type { Finds } from './names.ts'
import type { Person } from './spellings.ts'
import type { Sheet } from './sheet.ts'
import type { Title } from './titles.ts'

/** What titles say of each person, by id. */
export function rolesOf(
  sheet: Sheet,
  finds: Finds,
  people: readonly Person[],
): ReadonlyMap<string, Pick<Actor, 'roles' | 'relations' | 'descriptions'>> {
  const at = personByToken(people, finds)
  const served = new Map<string, string>()
  // Twice: an envoy serves the state of whoever sent him, whose own title may stand later in the text.
  for (let round = 0; round < 2; round++)
    for (const person of people)
      for (const title of titlesOf(person)) {
        const of = title.of ?? stateOfSuperior(title, at, served)
        if (of !== undefined && !served.has(person.id) && !title.epithet) served.set(person.id, of)
      }
  return new Map(people.map((person) => [person.id, sayings(sheet, person, at, served)]))
}

function titlesOf(person: Person): readonly Title[] {
  return person.mentions.flatMap(({ before, after }) => [...before, ...after])
}

/** The person named at or right after each token: "US President Hale" from its first word. */
function personByToken(people: readonly Person[], { titles }: Finds): (token: number) => string | undefined {
  const at = new Map<number, string>()
  for (const { id, mentions } of people)
    for (const { first, end } of mentions) for (let i = first; i < end; i++) at.set(i, id)
  return (token) => {
    for (let i = token, steps = 0; steps < 4; steps++) {
      const id = at.get(i)
      if (id !== undefined) return id
      const title = titles[i]
      if (!title) return undefined
      i = title.end
    }
    return undefined
  }
}

function stateOfSuperior(
  title: Title,
  at: (token: number) => string | undefined,
  served: ReadonlyMap<string, string>,
): string | undefined {
  const superior = title.ofPersonAt === undefined ? undefined : at(title.ofPersonAt)
  return superior === undefined ? undefined : served.get(superior)
}

function sayings(
  sheet: Sheet,
  person: Person,
  at: (token: number) => string | undefined,
  served: ReadonlyMap<string, string>,
): Pick<Actor, 'roles' | 'relations' | 'descriptions'> {
  const roles: { title: string; of?: string }[] = []
  const relations: { to: string; relation: string }[] = []
  const descriptions: string[] = []
  for (const title of titlesOf(person)) {
    const superior = title.ofPersonAt === undefined ? undefined : at(title.ofPersonAt)
    if (title.relation !== undefined) {
      if (superior !== undefined && superior !== person.id)
        relations.push({ to: superior, relation: title.relation })
      continue
    }
    if (title.honorific) continue
    const words = sheet.analysis.text.slice(
      sheet.analysis.starts[title.first],
      sheet.analysis.ends[title.end - 1],
    )
    if (title.epithet) descriptions.push(words)
    else {
      const of = title.of ?? stateOfSuperior(title, at, served)
      roles.push({ title: title.title, ...(of === undefined ? {} : { of }) })
    }
  }
  return { roles: withoutDoubles(roles), relations, descriptions: [...new Set(descriptions)] }
}

/** One role a title; the one that says whom it serves stands. */
function withoutDoubles(roles: readonly { title: string; of?: string }[]) {
  const kept = new Map<string, { title: string; of?: string }>()
  for (const role of roles) {
    const key = role.title.toLowerCase()
    const there = kept.get(key)
    if (!there || (there.of === undefined && role.of !== undefined))
      kept.set(key, there ? { ...there, ...role, title: there.title } : role)
  }
  return [...kept.values()]
}
