const KINDS = { person: 'person', state: 'state', org: 'organisation', group: 'group' }
/**
 * Reads a user's own actors from the data of an actors file: `{ actors: [{ id, kind, name, names, demonyms,
 * capital, capitals, seats, members, roles, gender, type }] }`, or the list alone. Only `id` is needed;
 * `name` is then its last part. Throws SyntaxError with the entry's place where a field is not as it should be.
 */
export function parseKnownActors(data) {
  const entries = isTable(data) && 'actors' in data ? data.actors : data
  if (entries === undefined || entries === null) return []
  if (!Array.isArray(entries)) return fail('the actors file', 'holds no list of actors', data)
  return entries.map((entry, i) => knownActor(entry, `actor ${i + 1}`))
}
function knownActor(entry, where) {
  if (!isTable(entry)) return fail(where, 'is no table of fields', entry)
  const id = typeof entry.id === 'string' ? entry.id : fail(where, 'has no id', entry.id)
  const kind = KINDS[id.split('/')[0]]
  if (!kind || !/^[a-z]+\/\S+$/.test(id))
    return fail(where, 'needs an id such as state/abc, org/slug, person/slug or group/slug', id)
  if (entry.kind !== undefined && entry.kind !== kind)
    return fail(where, `has another kind than its id`, entry.kind)
  const name = texts(entry.name, where)[0] ?? id.slice(id.indexOf('/') + 1)
  const type = texts(entry.type, where)[0]
  return {
    ...{ id, kind, name },
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
function texts(value, where) {
  if (value === undefined || value === null) return []
  const all = Array.isArray(value) ? value : [value]
  return all.map((each) =>
    typeof each === 'string' && each.trim() ? each.trim() : fail(where, 'wants words', each),
  )
}
function rolesIn(value, where) {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) return fail(where, 'wants a list of roles', value)
  return value.map((role) => {
    if (typeof role === 'string') return { title: role }
    if (!isTable(role) || typeof role.title !== 'string') return fail(where, 'wants roles with a title', role)
    return { title: role.title, ...(typeof role.of === 'string' ? { of: role.of } : {}) }
  })
}
function isTable(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
function fail(where, what, value) {
  throw new SyntaxError(`Cannot read the actors file: ${where} ${what}: ${JSON.stringify(value)}`)
}
