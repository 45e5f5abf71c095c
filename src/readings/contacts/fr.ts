import { entries } from '../engine/index.ts'
import { fr as clause } from '../clauses/fr.ts'
import { plainContacts } from './plain.ts'

const nouns = {
  call: entries(
    'appel, appels, appel téléphonique, appels téléphoniques, conversation téléphonique, entretien téléphonique, visioconférence',
  ),
  dinner: entries('dîner, déjeuner, dîner de travail, déjeuner de travail'),
  meeting: entries('rencontre, rencontres, réunion, réunions, sommet, tête-à-tête'),
  talks: entries(
    'entretien, entretiens, pourparlers, négociations, négociation, discussions, discussion, consultations, conversations, conversation',
  ),
} as const

/** French. */
export const fr = plainContacts({
  clause,
  nouns,
  definite: entries('le, la, les, ce, cette, ces, leur, leurs'),
  press: entries('journalistes, presse, médias'),
  calling: entries('téléphone, téléphonique, téléphoné'),
  lists: { 'contact-nouns': Object.values(nouns).flat() },
  rules: [
    {
      name: 'A a rencontré B',
      pattern:
        '@a:{actor} &few @verb:(a rencontré | ont rencontré | avait rencontré | rencontre | rencontrent | rencontrera | rencontreront | a reçu | ont reçu | reçoit | recevra) &some @b:{actor:person}',
      means: { type: 'meeting', least: 2 },
    },
    {
      name: "A s'est entretenu avec B",
      pattern:
        "@a:{actor} &few (s'est | s’est | s'était | s’était | se sont | s'étaient | s’étaient) @verb:(entretenu|entretenue|entretenus|entretenues) &some avec &few @b:{actor}",
      means: { type: 'contact', least: 2 },
    },
    {
      name: "A s'entretient avec B",
      pattern:
        "@a:{actor} &few @verb:(s'entretient | s’entretient | s'entretiendra | s’entretiendra | s'entretiennent | s’entretiennent | s'entretiendront | s’entretiendront) &some avec &few @b:{actor}",
      means: { type: 'contact', least: 2 },
    },
    {
      name: 'A et B se sont rencontrés',
      pattern: '@a:{actor} et &few @b:{actor} &few se sont @verb:(rencontrés|rencontrées|retrouvés|réunis)',
      means: { type: 'meeting', least: 2 },
    },
    {
      name: 'A a téléphoné à B',
      pattern: '@a:{actor} &few (a|ont) @verb:téléphoné &few (à|au|aux) &few @b:{actor}',
      means: { type: 'call', least: 2 },
    },
    {
      name: 'A a parlé avec B',
      pattern: '@a:{actor} &few (a|ont) @verb:(parlé|discuté|négocié|dialogué) &some avec &few @b:{actor}',
      means: { type: 'contact', least: 2 },
    },
    {
      name: 'pourparlers entre A et B',
      pattern: '@noun:~contact-nouns &some entre &few @a:{actor} &few et &few @b:{actor}',
      means: { type: 'by-noun', least: 1 },
    },
    {
      name: 'A tient des pourparlers avec B',
      pattern: '@a:{actor} [!{actor} !"."]{0,10}? @noun:~contact-nouns &few avec &few @b:{actor}',
      means: { type: 'by-noun', least: 2 },
    },
  ],
})
