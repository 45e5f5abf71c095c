/** An actor that a user names beforehand, made ready. */
export interface KnownActor {
  readonly id: string
  readonly kind: 'person' | 'state' | 'organisation' | 'group'
  readonly name: string
  /** Every spelling, the name itself first. */
  readonly names: readonly string[]
  /** Adjectives and words for its people. */
  readonly demonyms: readonly string[]
  /** Towns that stand for the government where they act. */
  readonly capitals: readonly string[]
  /** Buildings and offices that stand for the government. */
  readonly seats: readonly string[]
  readonly members: readonly string[]
  readonly roles: readonly { readonly title: string; readonly of?: string }[]
  readonly gender?: 'm' | 'f'
  /** For an organisation: `media`, `armed` … */
  readonly type?: string
}

const KINDS = { person: 'person', state: 'state', org: 'organisation', group: 'group' } as const

/**
 * Reads a user's own actors from the data of an actors file: `{ actors: [{ id, kind, name, names, demonyms,
 * capital, capitals, seats, members, roles, gender, type }] }`, or the list alone. Only `id` is needed;
 * `name` is then its last part. Throws SyntaxError with the entry's place where a field is not as it should be.
 */
export function parseKnownActors(data: unknown): readonly KnownActor[] {
  const entries = isTable(data) && 'actors' in data ? data.actors : data
  if (entries === undefined || entries === null) return []
  if (!Array.isArray(entries)) return fail('the actors file', 'holds no list of actors', data)
  return entries.map((entry: unknown, i) => knownActor(entry, `actor ${i + 1}`))
}

function knownActor(entry: unknown, where: string): KnownActor {
  if (!isTable(entry)) return fail(where, 'is no table of fields', entry)
  const id = typeof entry.id === 'string' ? entry.id : fail(where, 'has no id', entry.id)
  const kind = KINDS[id.split('/')[0] as keyof typeof KINDS]
  if (!kind || !/^[a-z]+\/\S+$/.test(id))
    return fail(where, 'needs an id such as state/abc, org/slug, person/slug or group/slug', id)
  if (entry.kind !== undefined && entry.kind !== kind)
    return fail(where, `has another kind than its id`, entry.kind)
  const name = texts(entry.name, where)[0] ?? id.slice(id.indexOf('/') + 1)
  const type = texts(entry.type, where)[0]
  return {
    id,
    kind,
    name,
    names: [...new Set([name, ...texts(entry.names, where)])],
    demonyms: texts(entry.demonyms, where),
    capitals: [...texts(entry.capital, where), ...texts(entry.capitals, where)],
    seats: texts(entry.seats, where),
    members: texts(entry.members, where),
    roles: rolesIn(entry.roles, where),
    ...(entry.gender === 'm' || entry.gender === 'f' ? { gender: entry.gender } : {}),
    ...(type === undefined ? {} : { type }),
  }
}

/** A text, or a list of texts. */
function texts(value: unknown, where: string): readonly string[] {
  if (value === undefined || value === null) return []
  const all: readonly unknown[] = Array.isArray(value) ? value : [value]
  return all.map((each) =>
    typeof each === 'string' && each.trim() ? each.trim() : fail(where, 'wants words', each),
  )
}

function rolesIn(value: unknown, where: string): KnownActor['roles'] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) return fail(where, 'wants a list of roles', value)
  return value.map((role: unknown) => {
    if (typeof role === 'string') return { title: role }
    if (!isTable(role) || typeof role.title !== 'string') return fail(where, 'wants roles with a title', role)
    return { title: role.title, ...(typeof role.of === 'string' ? { of: role.of } : {}) }
  })
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function fail(where: string, what: string, value: unknown): never {
  throw new SyntaxError(`Cannot read the actors file: ${where} ${what}: ${JSON.stringify(value)}`)
}
