import type { Analysis } from '../../language/index.ts'
import { isPolitical } from '../plover/index.ts'
import type { Findings, Reader } from '../reader.ts'
import { ITEM_REFERENCES, type Actor, type ActorRef, type Contact, type Item, type Move } from '../reading.ts'

/**
 * Takes back what was read from reports of sport, business, science: of a report that names few of politics, an item
 * stays if one of its parties is of politics (a state, an official, a party, a force, a court), if a user named it
 * beforehand (`known`, ids), if the report tells of force of arms, or if it is about an issue of the taxonomy. Statements stay.
 * A report of two of politics in touch is one of politics.
 */
export function politicsReader(known: readonly string[]): Reader {
  const named = new Set(known)
  return {
    name: 'politics',
    needs: ['actors', 'mentions', 'statements', 'contacts', 'moves'],
    gives: ['statements', 'contacts', 'moves'],
    read: (_report, analysis: Analysis, found: Findings) => {
      const political = politicalIds(found.actors, named)
      const share = shareOfPolitics(found, political, analysis.size)
      if (analysis.size < SHORT || share >= FEW || tellsOfTalks(found, political)) return {}
      const armed = found.moves.some(isOfArms)
      const stays = (item: Contact | Move): boolean =>
        (armed && item.kind === 'incident') ||
        (item.issues.length > 0 && share >= HARDLY_ANY) ||
        partiesOf(item).some(({ actor }) => political.has(actor))
      return without(found, new Set([...found.contacts, ...found.moves].filter((item) => !stays(item))))
    },
  }
}

/** A text of fewer tokens does not tell what it is about by whom it names. */
const SHORT = 100

/** Names of politics for each token: below the first a report may be of something else, below the second it is. */
const [FEW, HARDLY_ANY] = [0.02, 0.005]

function politicalIds(actors: readonly Actor[], known: ReadonlySet<string>): ReadonlySet<string> {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const isOne = (id: string): boolean => {
    const actor = byId.get(id)
    return known.has(id) || id.startsWith('state/') || (actor !== undefined && isPolitical(actor))
  }
  const ofOne = ({ id, roles, members }: Actor): boolean =>
    isOne(id) || roles.some(({ of }) => of !== undefined && isOne(of)) || members.some(isOne)
  return new Set(actors.filter(ofOne).map(({ id }) => id))
}

function shareOfPolitics({ mentions }: Findings, political: ReadonlySet<string>, size: number): number {
  return mentions.filter(({ actor }) => political.has(actor)).length / Math.max(1, size)
}

/** Whether two of politics are in touch: a report of their talks may name them seldom. */
function tellsOfTalks({ contacts }: Findings, political: ReadonlySet<string>): boolean {
  return contacts.some(
    ({ participants }) =>
      new Set(participants.map(({ actor }) => actor).filter((id) => political.has(id))).size > 1,
  )
}

/** Force used. People die of illness too, and teams take places: such incidents count only beside others. */
function isOfArms(item: Contact | Move): boolean {
  return item.kind === 'incident' && item.type !== 'casualties' && item.type !== 'seizure'
}

function partiesOf(item: Contact | Move): readonly ActorRef[] {
  switch (item.kind) {
    case 'contact':
      return item.participants
    case 'commitment':
      return [...item.parties, ...(item.toward ?? [])]
    case 'proposal':
      return [...item.by, ...item.to]
    case 'demand':
      return [...item.by, ...item.of]
    case 'incident':
      return [...item.by, ...item.against]
    case 'pressure':
      return [...item.by, ...item.on]
    case 'act':
      return [...item.by, ...item.toward]
    case 'response':
    case 'assessment':
    case 'tally':
      return item.by
  }
}

/** The items that stay, without links to those that do not. */
function without(
  { statements, contacts, moves }: Findings,
  gone: ReadonlySet<Item>,
): Pick<Findings, 'statements' | 'contacts' | 'moves'> {
  const ids = new Set([...gone].map(({ id }) => id))
  const cut = <Each extends Item>(items: readonly Each[]): readonly Each[] =>
    items.filter((item) => !gone.has(item)).map((item) => unlinked(item, ids))
  return { statements: cut(statements), contacts: cut(contacts), moves: cut(moves) }
}

function unlinked<Each extends Item>(item: Each, gone: ReadonlySet<string>): Each {
  const fields = Object.entries(item).filter(
    ([field, value]) => !(isReference(field) && typeof value === 'string' && gone.has(value)),
  )
  return fields.length === Object.keys(item).length ? item : (Object.fromEntries(fields) as unknown as Each)
}

function isReference(field: string): boolean {
  return (ITEM_REFERENCES as readonly string[]).includes(field)
}
