/** What may stand before the word that names an item. English. */
export const before: Readonly<Record<string, RegExp>> = {
  /** "ready to contribute": an offer. */
  readiness: /\b(?:ready|willing|prepared|readiness|willingness) to $/i,
}

/** What may follow the word that names an item, by the names that rows of the tables have for it. English. */
export const en: Readonly<Record<string, RegExp>> = {
  /** "agreed a trade deal", "agreed on the draft of a treaty"; not "agreed to sign a deal". */
  text: /^ (?:to |on |upon )?(?:an? |the |their |this |its )(?:\S+ ){0,6}?(?:agreement|deal|accord|pact|treaty|memorandum)\b/i,
  /** "pledged full support for". */
  backing: /^ (?:\S+ ){0,5}?(?:support|backing|solidarity) (?:for|to|with)\b/i,
  /** "accepted the demands of". */
  demands: /^ (?:\S+ ){0,4}?demands?\b/i,
}

/** Sectors by words of names, titles and types. Of two that fit the one that stands first counts first. */
export const sectors: readonly (readonly [sector: string, words: RegExp])[] = [
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
