import { entries } from '../engine/index.ts'
import { de as clause } from '../clauses/de.ts'
import { plainContacts } from './plain.ts'

const nouns = {
  call: entries(
    'telefonat, telefonaten, anruf, videoschalte, telefonats, telefongespräch, telefongespräche, videokonferenz, telefonate',
  ),
  dinner: entries('abendessen, arbeitsessen, mittagessen'),
  meeting: entries(
    'treffen, treffens, arbeitstreffen, spitzentreffen, krisentreffen, gipfel, gipfeltreffen, begegnung, zusammenkunft, sitzung, vier-augen-gespräch',
  ),
  talks: entries(
    'gespräch, gespräche, gesprächen, gesprächs, verhandlungen, verhandlung, konsultationen, beratungen, unterredung, friedensgespräche, friedensgesprächen, friedensverhandlungen, gesprächsrunde, verhandlungsrunde',
  ),
} as const

/** Verbs behind who does it, or before, where something else opens the sentence. */
const finite = (verbs: string): string =>
  `(@a:{actor} &tail @verb:(${verbs}) | @verb:(${verbs}) &det @a:{actor})`

/** German. */
export const de = plainContacts({
  clause,
  nouns,
  whereabouts: ['in'],
  definite: entries('das, die, der, dem, den, dieses, diese'),
  press: entries('journalisten, reportern, presse, medien'),
  calling: entries('telefonisch, telefon, telefonat'),
  lists: { 'contact-nouns': Object.values(nouns).flat() },
  parts: {
    det: '(der|die|das|den|dem|sich|auch|zudem|unterdessen|zuvor|bereits){0,2}',
    has: '(@a:{actor} &tail (hat|haben|hatte|hatten|habe) | (hat|haben|hatte|hatten|habe) &det @a:{actor})',
    is: '(@a:{actor} &tail (ist|sind|war|waren|sei) | (ist|sind|war|waren) &det @a:{actor})',
    will: '(@a:{actor} &tail (wird|werden|will|wollen|soll|sollen) | (wird|werden|will|wollen|soll|sollen) &det @a:{actor})',
    with: '[!{actor} !"."]{0,8}? mit &few @b:{actor}',
    sides: '@a:{actor} &few (und|sowie) &few @a:{actor}',
    spot: '(nach|in) (der|die|den)? @where:({place}|{actor:state})',
  },
  rules: [
    {
      name: 'A sagt Treffen mit B ab',
      pattern: `${finite('sagte|sagt|sagten')} [!{actor} !"."]{0,6}? @noun:~contact-nouns (&few mit &few @b:{actor})? [!{actor} !"."]{0,4}? ab`,
      means: { type: 'by-noun', least: 2, status: 'cancelled' },
    },
    {
      name: 'A trifft sich mit B',
      pattern: `${finite('traf|trifft|trafen|treffen')} sich &with`,
      means: { type: 'meeting', least: 2 },
    },
    {
      name: 'A kommt mit B zusammen',
      pattern: `${finite('traf|trifft|trafen|treffen|kam|kommt|kamen|kommen')} &with [!{actor} !"."]{0,6}? zusammen`,
      means: { type: 'meeting', least: 2 },
    },
    {
      name: 'A und B treffen sich',
      pattern:
        '(&sides &few @verb:(trafen|treffen) sich (?! &some mit {actor}) | @verb:(trafen sich|treffen sich) &det &sides)',
      means: { type: 'meeting', least: 2 },
    },
    {
      name: 'A und B kommen zusammen',
      pattern:
        '&sides &few @verb:(kamen|kommen|trafen|treffen) (?! sich) [!{actor} !"."]{0,10}? (zusammen|aufeinander)',
      means: { type: 'meeting', least: 2 },
    },
    {
      name: 'A und B haben sich getroffen',
      pattern:
        '(&sides &few (haben|hatten|sind|waren) | (haben|hatten|sind|waren) &sides) [!{actor} !"."]{0,10}? @verb:(getroffen|zusammengekommen|zusammengetroffen)',
      means: { type: 'meeting', least: 2 },
    },
    {
      name: 'A und B wollen sich treffen',
      pattern:
        '(&sides &few (wollen|werden|sollen) | (wollen|werden|sollen) &sides) [!{actor} !"."]{0,10}? @verb:(treffen|zusammenkommen|zusammentreffen)',
      means: { type: 'meeting', least: 2, status: 'planned' },
    },
    {
      name: 'A trifft B',
      pattern: `${finite('traf|trifft|trafen|empfing|empfängt|empfingen')} (?! sich|ein|auf|die|das|zu) &some @b:{actor:person}`,
      means: { type: 'meeting', least: 2 },
    },
    {
      name: 'A wird von B empfangen',
      pattern:
        '@a:{actor} &tail (wurde|wird|ist|war|wurden) [!{actor} !"."]{0,6}? von &few @b:{actor} [!{actor} !"."]{0,6}? @verb:empfangen',
      means: { type: 'meeting', least: 2 },
    },
    {
      name: 'A hat B getroffen',
      pattern: '&has sich? &some mit? &few @b:{actor} [!"."]{0,10}? @verb:(getroffen|empfangen)',
      means: { type: 'meeting', least: 2 },
    },
    {
      name: 'A ist mit B zusammengetroffen',
      pattern: '&is &with [!"."]{0,8}? @verb:(zusammengetroffen|zusammengekommen)',
      means: { type: 'meeting', least: 2 },
    },
    {
      name: 'A hat mit B telefoniert',
      pattern: '&has &with [!"."]{0,10}? @verb:telefoniert',
      means: { type: 'call', least: 2 },
    },
    {
      name: 'A hat mit B gesprochen',
      pattern: '&has &with [!"."]{0,10}? @verb:(gesprochen|beraten)',
      means: { type: 'contact', least: 2 },
    },
    {
      name: 'A wird B treffen',
      pattern:
        '&will sich? &some mit? &few @b:{actor} [!"."]{0,8}? @verb:(treffen|empfangen|zusammentreffen|zusammenkommen)',
      means: { type: 'meeting', least: 2, status: 'planned' },
    },
    {
      name: 'A wird mit B telefonieren',
      pattern: '&will &with [!"."]{0,8}? @verb:telefonieren',
      means: { type: 'call', least: 2, status: 'planned' },
    },
    {
      name: 'A telefoniert mit B',
      pattern: `${finite('telefonierte|telefoniert|telefonierten|telefonieren')} &with`,
      means: { type: 'call', least: 2 },
    },
    {
      name: 'A und B telefonieren',
      pattern:
        '(&sides &few @verb:(telefonierten|telefonieren) | @verb:(telefonierten) &sides | &sides &few (haben|hatten) [!{actor} !"."]{0,6}? @verb:telefoniert)',
      means: { type: 'call', least: 2 },
    },
    {
      name: 'A verhandelt mit B',
      pattern: `${finite('verhandelt|verhandelte|verhandeln|verhandelten|beriet|berät|berieten|konferierte')} &with`,
      means: { type: 'talks', least: 2 },
    },
    {
      name: 'A und B verhandeln',
      pattern: '(&sides &few @verb:(verhandeln|verhandelten) | @verb:(verhandeln|verhandelten) &sides)',
      means: { type: 'talks', least: 2 },
    },
    {
      name: 'A spricht mit B',
      pattern: `${finite('sprach|spricht|sprachen|sprechen|beriet sich|berät sich')} &with`,
      means: { type: 'contact', least: 2 },
    },
    {
      name: 'Gespräche zwischen A und B gibt es nicht',
      pattern:
        '@noun:~contact-nouns &some zwischen &few @a:{actor} &few und &few @b:{actor} [!"."]{0,12}? @no:(nicht gegeben | nicht stattgefunden | nicht geben)',
      means: { type: 'by-noun', least: 2 },
    },
    {
      name: 'Gespräche zwischen A und B',
      pattern: '@noun:~contact-nouns &some zwischen &few @a:{actor} &few und &few @b:{actor}',
      means: { type: 'by-noun', least: 1 },
    },
    {
      name: 'A und B nehmen Gespräche auf',
      pattern:
        '(&sides &few | (haben|setzen|nehmen|führen|führten|setzten|nahmen|begannen|wollen|werden) &sides) [!{actor} !"." !","]{0,10}? @noun:~contact-nouns [!{actor} !"." !","]{0,10}? @verb:(aufgenommen|begonnen|fortgesetzt|geführt|beendet|vereinbart|wiederaufgenommen|auf|fort|aufnehmen|fortsetzen|führen|beginnen)',
      means: { type: 'by-noun', least: 2 },
    },
    {
      name: 'A und B führen Gespräche',
      pattern:
        '&sides &few @verb:(führen|führten|begannen|beginnen|beendeten|hielten|setzen|setzten) [!{actor} !"." !","]{0,8}? @noun:~contact-nouns',
      means: { type: 'by-noun', least: 2 },
    },
    {
      name: 'A führt Gespräche mit B',
      pattern: '@a:{actor} [!{actor} !"."]{0,10}? @noun:~contact-nouns &few mit &few @b:{actor}',
      means: { type: 'by-noun', least: 2 },
    },
    {
      name: 'A besucht B',
      pattern: `${finite('besuchte|besucht|besuchten|besuchen')} (die|das|den)? @where:({place}|{actor:state})`,
      means: { type: 'visit', least: 1 },
    },
    {
      name: 'A reist nach B',
      pattern: `${finite('reist|reiste|reisten|reisen|flog|fliegt|flogen')} [!{actor} !"."]{0,6}? &spot`,
      means: { type: 'visit', least: 1 },
    },
    {
      name: 'A trifft in B ein',
      pattern: `${finite('traf|trifft|trafen|kam|kamen')} (?! sich) [!{actor} !"."]{0,8}? in (der|die|den)? @where:({place}|{actor:state}) [!{actor} !"."]{0,4}? (ein|an)`,
      means: { type: 'visit', least: 1 },
    },
    {
      name: 'A ist nach B gereist',
      pattern:
        '&is [!{actor} !"."]{0,8}? (&spot [!{actor} !"."]{0,6}?)? @verb:(gereist|eingetroffen|angekommen|aufgebrochen|geflogen)',
      means: { type: 'visit', least: 1 },
    },
    {
      name: 'A wird in B erwartet',
      pattern:
        '&will [!{actor} !"."]{0,8}? &spot [!{actor} !"."]{0,4}? @verb:(erwartet|reisen|fliegen|eintreffen)',
      means: { type: 'visit', least: 1, status: 'planned' },
    },
    {
      name: 'A ist zu Besuch in B',
      pattern:
        '@a:{actor} &tail (ist|war|hält sich) [!{actor} !"."]{0,6}? @noun:besuch [!{actor} !"."]{0,3}? &spot',
      means: { type: 'visit', least: 1 },
    },
  ],
})
