import { sharesActor } from '../clauses/index.ts'
import type { Contact } from '../reading.ts'
import { timesMeet } from './join.ts'

/** Contacts that whoever visits has there, on no other days, are part of the visit. */
export function withParts(contacts: readonly Contact[]): readonly Contact[] {
  const visits = contacts.filter(({ type }) => type === 'visit')
  return contacts.map((contact) => {
    const whole = contact.type === 'visit' ? undefined : visits.find((visit) => isDuring(visit, contact))
    return whole ? { ...contact, part_of: whole.id } : contact
  })
}

function isDuring(visit: Contact, contact: Contact): boolean {
  const [there, here] = [visit.place, contact.place]
  if (!there || !here) return false
  const isThere = there.name === here.name || (there.country !== undefined && there.country === here.country)
  // whoever is there now will meet others there, too
  const goesOn = visit.status === 'ongoing' || visit.evidence[0]![0] === contact.evidence[0]![0]
  const areAlike =
    visit.modality === 'held' ? contact.modality === 'held' || goesOn : contact.modality !== 'held'
  const isThen = !visit.time || !contact.time || timesMeet(visit.time, contact.time)
  return isThere && areAlike && isThen && sharesActor(visit.participants, contact.participants)
}
