import { entries } from '../engine/index.ts'
import { fr as clause } from '../clauses/fr.ts'
import { plainContacts } from './plain.ts'

const nouns = {
  call: entries(
    'appel, appels, coup de téléphone, échange téléphonique, conversations téléphoniques, entretiens téléphoniques, appel téléphonique, appels téléphoniques, conversation téléphonique, entretien téléphonique, visioconférence',
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
  parts: {
    sides: '@a:{actor} et &few @a:{actor}',
    with: '&some avec (la|le|les|l\'|l’|son|ses)? [!{actor} !"." !","]{0,3}? @b:{actor}',
    spot: "(à|au|aux|en|dans) (la|le|les|l'|l’)? @where:({place}|{actor:state})",
  },
  rules: [
    {
      name: 'A a annulé sa rencontre avec B',
      pattern:
        '@a:{actor} &tail (a|ont) @verb:annulé [!{actor} !"." !","]{0,4}? @noun:~contact-nouns (&few avec &few @b:{actor})?',
      means: { type: 'by-noun', least: 2, status: 'cancelled' },
    },
    {
      name: "A n'a pas rencontré B",
      pattern: "@a:{actor} &tail (n'a|n’a|n'ont|n’ont) pas @verb:(rencontré|reçu) &some @b:{actor:person}",
      means: { type: 'meeting', least: 2 },
    },
    {
      name: 'A a rencontré B',
      pattern:
        '@a:{actor} &tail @verb:(a rencontré | ont rencontré | avait rencontré | rencontre | rencontrent | a reçu | ont reçu | reçoit | a accueilli) &some @b:{actor:person}',
      means: { type: 'meeting', least: 2 },
    },
    {
      name: 'A rencontrera B',
      pattern:
        '@a:{actor} &tail @verb:(rencontrera | rencontreront | recevra | recevront | doit rencontrer | doivent rencontrer | va rencontrer | doit recevoir | va recevoir | accueillera) &some @b:{actor}',
      means: { type: 'meeting', least: 2, status: 'planned' },
    },
    {
      name: 'A a été reçu par B',
      pattern:
        '@a:{actor} &tail (a été|ont été|est|sera|fut) @verb:(reçu|reçue|reçus|reçues|accueilli|accueillie) &some par &few @b:{actor}',
      means: { type: 'meeting', least: 2 },
    },
    {
      name: "A s'est entretenu avec B",
      pattern:
        "@a:{actor} &tail (s'est | s’est | s'était | s’était | se sont | s'étaient | s’étaient) @verb:(entretenu|entretenue|entretenus|entretenues|concerté|concertée) &with",
      means: { type: 'contact', least: 2 },
    },
    {
      name: "A s'entretient avec B",
      pattern:
        "@a:{actor} &tail @verb:(s'entretient | s’entretient | s'entretiennent | s’entretiennent) &with",
      means: { type: 'contact', least: 2 },
    },
    {
      name: "A s'entretiendra avec B",
      pattern:
        "@a:{actor} &tail @verb:(s'entretiendra | s’entretiendra | s'entretiendront | s’entretiendront | doit s'entretenir | doit s’entretenir | va s'entretenir | doit discuter) &with",
      means: { type: 'contact', least: 2, status: 'planned' },
    },
    {
      name: 'A et B se sont rencontrés',
      pattern: '&sides &few se sont @verb:(rencontrés|rencontrées|retrouvés|retrouvées|réunis|réunies|vus)',
      means: { type: 'meeting', least: 2 },
    },
    {
      name: 'délégations de A et de B se sont réunies',
      pattern:
        "(délégations|représentants|négociateurs|émissaires|ministres|délégués) &few @a:{actor} et (de|du|des|d'|d’)? (la|le|l'|l’)? @a:{actor} &few se sont @verb:(rencontrés|rencontrées|retrouvés|retrouvées|réunis|réunies)",
      means: { type: 'meeting', least: 2 },
    },
    {
      name: 'A et B doivent se rencontrer',
      pattern:
        '&sides &few @verb:(doivent se rencontrer | vont se rencontrer | se rencontreront | se réuniront | doivent se réunir | se retrouveront | vont se retrouver | doivent se retrouver)',
      means: { type: 'meeting', least: 2, status: 'planned' },
    },
    {
      name: 'A et B se sont parlé',
      pattern:
        '&sides &few (se sont @verb:(parlé|entretenus|entretenues) | ont @verb:(discuté|échangé|négocié|dialogué))',
      means: { type: 'contact', least: 2 },
    },
    {
      name: 'A a téléphoné à B',
      pattern: '@a:{actor} &tail (a|ont) @verb:(téléphoné|appelé) &few (à|au|aux) &few @b:{actor:person}',
      means: { type: 'call', least: 2 },
    },
    {
      name: 'A a parlé avec B',
      pattern:
        '@a:{actor} &tail @verb:(a parlé | ont parlé | a discuté | ont discuté | a dialogué | a échangé | ont échangé) &with',
      means: { type: 'contact', least: 2 },
    },
    {
      name: 'A a négocié avec B',
      pattern: '@a:{actor} &tail @verb:(a négocié | ont négocié | négocie | négocient) &with',
      means: { type: 'talks', least: 2 },
    },
    {
      name: 'pourparlers entre A et B',
      pattern: '@noun:~contact-nouns &some entre &few @a:{actor} &few et &few @b:{actor}',
      means: { type: 'by-noun', least: 1 },
    },
    {
      name: 'A et B entament des pourparlers',
      pattern:
        '&sides &few @verb:(ont entamé | ont repris | entament | reprennent | ont tenu | tiennent | ont mené | mènent | poursuivent | ont poursuivi | ont engagé | ont conclu | ont eu) [!{actor} !"." !","]{0,6}? @noun:~contact-nouns',
      means: { type: 'by-noun', least: 2 },
    },
    {
      name: 'A tient des pourparlers avec B',
      pattern: '@a:{actor} [!{actor} !"."]{0,10}? @noun:~contact-nouns &few avec &few @b:{actor}',
      means: { type: 'by-noun', least: 2 },
    },
    {
      name: 'entretien avec B, A',
      pattern:
        "(lors d'un | lors d’un | lors d'une | lors d’une | au cours d'un | au cours d’un | au cours d'une | après un | après une | pendant un | à l'issue d'un) @noun:~contact-nouns &few avec &few @b:{actor} [!{actor} !\".\"]{0,6}? \",\" &few @a:{actor}",
      means: { type: 'by-noun', least: 2 },
    },
    {
      name: "A s'est rendu à B",
      pattern:
        '@a:{actor} &tail (s\'est|s’est|se sont|est|sont) [!{actor} !"."]{0,3}? @verb:(rendu|rendue|rendus|rendues|arrivé|arrivée|arrivés|arrivées) [!{actor} !"."]{0,6}? &spot',
      means: { type: 'visit', least: 1 },
    },
    {
      name: 'A se rend à B',
      pattern: '@a:{actor} &tail @verb:(se rend | se rendent) [!{actor} !"."]{0,6}? &spot',
      means: { type: 'visit', least: 1 },
    },
    {
      name: 'A se rendra à B',
      pattern:
        '@a:{actor} &tail @verb:(se rendra | se rendront | doit se rendre | doivent se rendre | va se rendre | est attendu | est attendue | sont attendus | arrivera) [!{actor} !"."]{0,6}? &spot',
      means: { type: 'visit', least: 1, status: 'planned' },
    },
    {
      name: 'A effectuera une visite à B',
      pattern:
        '@a:{actor} &tail @verb:(effectuera | effectueront | doit effectuer | fera) [!{actor} !"." !","]{0,4}? @noun:(visite|déplacement|voyage) [!{actor} !"."]{0,6}? &spot',
      means: { type: 'visit', least: 1, status: 'planned' },
    },
    {
      name: 'A effectue une visite à B',
      pattern:
        '@a:{actor} &tail @verb:(effectue | a effectué | ont effectué | a entamé | a conclu | est) [!{actor} !"." !","]{0,4}? @noun:(visite|déplacement|voyage) [!{actor} !"."]{0,6}? &spot',
      means: { type: 'visit', least: 1 },
    },
  ],
})
