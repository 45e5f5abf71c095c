import { entries } from '../engine/index.ts'
import { uk as clause } from '../clauses/uk.ts'
import { plainContacts } from './plain.ts'

const nouns = {
  call: entries(
    'телефонна розмова, телефонну розмову, телефонної розмови, телефонний дзвінок, телефонного дзвінка, дзвінок, відеоконференція, відеоконференцію',
  ),
  meeting: entries('зустріч, зустрічі, зустріччю, саміт, саміту, саміті, нарада, нараду'),
  talks: entries(
    'переговори, переговорів, переговорах, перемовини, перемовин, перемовинах, консультації, консультацій, розмова, розмову, розмови, бесіда, бесіду, раунд переговорів, раунду переговорів',
  ),
} as const

/** Ukrainian. */
export const uk = plainContacts({
  clause,
  nouns,
  definite: entries('ця, цей, ці, цю, цього, їхня, їхні'),
  press: entries('журналістами, пресою, журналісти'),
  calling: entries('телефоном, телефонна, телефонну, телефонної'),
  lists: { 'contact-nouns': Object.values(nouns).flat() },
  rules: [
    {
      name: 'A зустрівся з B',
      pattern:
        '@a:{actor} &few @verb:(зустрівся|зустрілася|зустрілась|зустрілися|зустрілись|зустрінеться|зустрінуться|зустрічається|зустрічаються) &some (з|із|зі) &few @b:{actor}',
      means: { type: 'meeting', least: 2 },
    },
    {
      name: 'A прийняв B',
      pattern: '@a:{actor} &few @verb:(прийняв|прийняла|прийме) &few @b:{actor:person}',
      means: { type: 'meeting', least: 2 },
    },
    {
      name: 'A та B зустрілися',
      pattern:
        '@a:{actor} (та|і|й) &few @b:{actor} &few @verb:(зустрілися|зустрілись|зустрінуться) (?! &some (з|із|зі) {actor})',
      means: { type: 'meeting', least: 2 },
    },
    {
      name: 'A поговорив з B',
      pattern:
        '@a:{actor} &few @verb:(поговорив|поговорила|поговорили|поспілкувався|поспілкувалася|поспілкувалися|зателефонував|зателефонувала) &some (з|із|зі|до) &few @b:{actor}',
      means: { type: 'contact', least: 2, oftenCall: true },
    },
    {
      name: 'переговори між A та B',
      pattern: '@noun:~contact-nouns &some між &few @a:{actor} &few (та|і|й) &few @b:{actor}',
      means: { type: 'by-noun', least: 1 },
    },
    {
      name: 'A провів переговори з B',
      pattern: '@a:{actor} [!{actor} !"."]{0,10}? @noun:~contact-nouns &few (з|із|зі) &few @b:{actor}',
      means: { type: 'by-noun', least: 2 },
    },
  ],
})
