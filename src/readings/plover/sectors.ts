import type { Actor } from '../reading.ts'

/** Sectors by words of names, titles and types. Of two that fit the one that stands first counts first. */
const SECTORS: readonly (readonly [sector: string, words: RegExp])[] = [
  [
    'SPY',
    /\b(intelligence (service|agency|chief|director)|spy|secret service|security service|cia|mossad|mi6|fsb|gru)\b/,
  ],
  [
    'COP',
    /\b(police|policemen|gendarmer\w+|carabinieri|sheriff|constable|border (guard|patrol)s?|security forces|law enforcement)\b/,
  ],
  [
    'JUD',
    /\b(courts?|judges?|tribunal|prosecutors?|judiciary|magistrates?|attorney general|justice ministry)\b/,
  ],
  [
    'LEG',
    /\b(parliament\w*|senat\w+|congress\w*|lawmakers?|legislat\w+|duma|knesset|house of|speaker|deputies|mps?|assembly|bundestag)\b/,
  ],
  [
    'REB',
    /\b(rebels?|insurgents?|guerr?illas?|separatists?|liberation (army|front)|fighters|militants?|jihadists?|taliban)\b/,
  ],
  [
    'MIL',
    /\b(army|(?:armed )?forces|military|troops|soldiers?|navy|air force|generals?|colonel|admiral|commander|warplanes|peacekeepers?|defen[cs]e (ministry|minister|secretary|department)|chief of staff|marines|pentagon)\b/,
  ],
  ['UAF', /\b(militias?|gunmen|paramilitar\w+|armed group|warlords?|mercenar\w+|bombers?|attackers)\b/],
  ['CRM', /\b(cartel|gangs?|smugglers?|traffickers?|pirates|hackers?)\b/],
  ['PTY', /\b(party|parties)\b/],
  [
    'OPP',
    /\b(movement|opposition|protesters?|demonstrators?|marchers|crowds|dissidents?|activists?|protestors?)\b/,
  ],
  ['JRN', /\b(journalists?|reporters?|newspaper|news agency|broadcaster|media|bloggers?)\b/],
  ['LAB', /\b(workers?|unions?|teachers|drivers|doctors|nurses|employees|miners|farmers)\b/],
  ['EDU', /\b(students?|university|universities|academics?)\b/],
  ['REF', /\b(refugees?|migrants?|asylum.seekers?|displaced)\b/],
  ['REL', /\b(church|bishops?|imam|clerics?|patriarch|pope|monks?|muftis?)\b/],
  [
    'NGO',
    /\b(human rights watch|ngos?|amnesty|red cross|red crescent|charit(y|ies)|aid (agency|agencies|workers|group)|medecins|doctors without)\b/,
  ],
  [
    'IGO',
    /\b(united nations|u\.?n\.?|nato|european (union|commission|parliament|council)|african union|security council|osce|unicef|world (bank|health)|league|ecowas|asean|monetary fund|commonwealth|arab league)\b/,
  ],
  ['BUS', /\b(bank|company|companies|corporation|firm|firms|businessmen|oligarchs?)\b/],
  [
    'GOV',
    /\b(government|president|prime minister|premier|chancellor|minister|ministry|ministers|secretary|ambassadors?|envoys?|diplomats?|king|queen|emir|sultan|prince|governor|mayor|cabinet|kremlin|white house|officials?|authorit(y|ies)|regime|administration|department|spokes\w+|negotiators?|delegation|agency|leaders?|foreign|state|countries|nations|states|representatives?|aides?|advis[eo]rs?|junta|consulate|embassy)\b/,
  ],
  ['CVL', /\b(civilians?|people|residents?|villagers|women|children|citizens)\b/],
]

/**
 * PLOVER sectors of an actor, most telling first: a state is its government, people are what their offices say, bodies
 * and groups what their names say. Empty where nothing tells.
 */
export function sectorsOf(actor: Actor): readonly string[] {
  const there = known.get(actor)
  if (there) return there
  const found = findSectors(actor)
  known.set(actor, found)
  return found
}

/** What was found before: actors of one report are asked about again and again. */
const known = new WeakMap<Actor, readonly string[]>()

function findSectors(actor: Actor): readonly string[] {
  if (actor.kind === 'state') return ['GOV']
  const words = [
    ...actor.roles.map(({ title }) => title),
    ...(actor.kind === 'person' ? actor.descriptions : [actor.name, ...actor.names]),
    ...(actor.kind === 'person' && actor.anonymous ? [actor.name] : []),
    ...(actor.kind === 'person' ? [] : [actor.type ?? '']),
  ]
  const found = words.map((each) => firstSector(each.toLowerCase())).filter((each) => each !== undefined)
  if (!found.length && actor.type !== undefined) found.push(...(BY_TYPE[actor.type] ?? []))
  return [...new Set(found)].slice(0, 2)
}

/** Whether an actor is one of politics: a state, an official, a party, a force, a court, a group that protests. */
export function isPolitical(actor: Actor): boolean {
  const sectors = sectorsOf(actor)
  return sectors.some((sector) => !WEAK.has(sector))
}

/** Whether a noun ("rebels", "minister") names somebody of politics. */
export function isPoliticalNoun(noun: string): boolean {
  const sector = firstSector(noun)
  return sector !== undefined && !WEAK.has(sector)
}

/** Of bodies that are known by their kind only. */
const BY_TYPE: Readonly<Record<string, readonly string[]>> = {
  media: ['JRN'],
  armed: ['REB'],
  party: ['PTY'],
  body: ['IGO'],
}

/** Whether an actor is one of society or business, as far as its name tells. */
export function isSociety(actor: Actor): boolean {
  return sectorsOf(actor).some((sector) => WEAK.has(sector))
}

/** Sectors of society and business: on both sides of a deed they make it no politics. */
const WEAK = new Set<string>(['BUS', 'EDU', 'CVL', 'JRN', 'LAB', 'REL'])

function firstSector(words: string): string | undefined {
  return SECTORS.find(([, pattern]) => pattern.test(words))?.[0]
}
