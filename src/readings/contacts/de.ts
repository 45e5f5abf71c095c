import { entries } from '../engine/index.ts'
import { de as clause } from '../clauses/de.ts'
import { plainContacts } from './plain.ts'

const nouns = {
  call: entries('telefonat, telefonats, telefongespräch, telefongespräche, videokonferenz, telefonate'),
  dinner: entries('abendessen, arbeitsessen, mittagessen'),
  meeting: entries(
    'treffen, treffens, gipfel, gipfeltreffen, begegnung, zusammenkunft, sitzung, vier-augen-gespräch',
  ),
  talks: entries(
    'gespräch, gespräche, gesprächen, gesprächs, verhandlungen, verhandlung, konsultationen, beratungen, unterredung, friedensgespräche, friedensgesprächen, friedensverhandlungen, gesprächsrunde, verhandlungsrunde',
  ),
} as const

/** German. */
export const de = plainContacts({
  clause,
  nouns,
  whereabouts: ['in'],
  definite: entries('das, die, der, dem, den, dieses, diese'),
  press: entries('journalisten, reportern, presse, medien'),
  calling: entries('telefonisch, telefon, telefonat'),
  lists: { 'contact-nouns': Object.values(nouns).flat() },
  rules: [
    {
      name: 'A trifft sich mit B',
      pattern: '@a:{actor} &few @verb:(traf|trifft|trafen|treffen) sich &some mit &few @b:{actor}',
      means: { type: 'meeting', least: 2 },
    },
    {
      name: 'A und B treffen sich',
      pattern:
        '@a:{actor} (und|sowie) &few @b:{actor} &few @verb:(trafen|treffen) sich (?! &some mit {actor})',
      means: { type: 'meeting', least: 2 },
    },
    {
      name: 'A trifft B',
      pattern:
        '@a:{actor} &few @verb:(traf|trifft|trafen|empfing|empfängt|empfingen) (?! sich|ein|auf|die|das|zu) &some @b:{actor:person}',
      means: { type: 'meeting', least: 2 },
    },
    {
      name: 'A hat B getroffen',
      pattern:
        '@a:{actor} (hat|haben|hatte|hatten) sich? &some mit? &few @b:{actor} [!"."]{0,10}? @verb:(getroffen|empfangen)',
      means: { type: 'meeting', least: 2 },
    },
    {
      name: 'A hat mit B telefoniert',
      pattern:
        '@a:{actor} (hat|haben|hatte|hatten) &some mit &few @b:{actor} [!"."]{0,10}? @verb:telefoniert',
      means: { type: 'call', least: 2 },
    },
    {
      name: 'A wird B treffen',
      pattern:
        '@a:{actor} (wird|werden|will|wollen|soll|sollen) sich? &some mit? &few @b:{actor} [!"."]{0,8}? @verb:(treffen|empfangen|zusammentreffen)',
      means: { type: 'meeting', least: 2 },
    },
    {
      name: 'A telefoniert mit B',
      pattern:
        '@a:{actor} &few @verb:(telefonierte|telefoniert|telefonierten|telefonieren) &some mit &few @b:{actor}',
      means: { type: 'call', least: 2 },
    },
    {
      name: 'A verhandelt mit B',
      pattern:
        '@a:{actor} &few @verb:(verhandelt|verhandelte|verhandeln|verhandelten|beriet|berät|berieten|konferierte) &some mit &few @b:{actor}',
      means: { type: 'talks', least: 2 },
    },
    {
      name: 'Gespräche zwischen A und B',
      pattern: '@noun:~contact-nouns &some zwischen &few @a:{actor} &few und &few @b:{actor}',
      means: { type: 'by-noun', least: 1 },
    },
    {
      name: 'A führt Gespräche mit B',
      pattern: '@a:{actor} [!{actor} !"."]{0,10}? @noun:~contact-nouns &few mit &few @b:{actor}',
      means: { type: 'by-noun', least: 2 },
    },
  ],
})
