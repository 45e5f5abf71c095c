import { entries } from '../engine/index.ts'
import { uk as clause } from '../clauses/uk.ts'
import { plainContacts } from './plain.ts'

const nouns = {
  call: entries(
    'телефонна розмова, телефонну розмову, телефонної розмови, телефонний дзвінок, телефонного дзвінка, дзвінок, відеоконференція, відеоконференцію',
  ),
  meeting: entries(
    'зустріч, зустрічі, зустріччю, двосторонню зустріч, двостороння зустріч, зустрічей, саміт, саміту, саміті, нарада, нараду',
  ),
  talks: entries(
    'переговори, переговорів, переговорах, перемовини, перемовин, перемовинах, консультації, консультацій, раунд, раунду, розмова, розмову, розмови, бесіда, бесіди, бесіду, раунд переговорів, раунду переговорів',
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
  parts: {
    sides: '@a:{actor} (та|і|й) &few @a:{actor}',
    with: '&some (з|із|зі) &few @b:{actor}',
    spot: '(до|в|у|на) [!{actor} !"." !","]{0,2}? @where:({place}|{actor:state})',
  },
  rules: [
    {
      name: 'A скасував зустріч із B',
      pattern:
        '@a:{actor} &tail @verb:(скасував|скасувала|скасували) [!{actor} !"." !","]{0,3}? @noun:~contact-nouns (&few (з|із|зі) &few @b:{actor})?',
      means: { type: 'by-noun', least: 2, status: 'cancelled' },
    },
    {
      name: 'A зустрівся з B',
      pattern:
        '@a:{actor} &tail @verb:(зустрівся|зустрілася|зустрілась|зустрілися|зустрілись|зустрічається|зустрічаються|зустрічався|зустрічалася|зустрічалися) &with',
      means: { type: 'meeting', least: 2 },
    },
    {
      name: 'зустрівся A з B',
      pattern: '@verb:(зустрівся|зустрілася|зустрілись|зустрілися) &few @a:{actor} &with',
      means: { type: 'meeting', least: 2 },
    },
    {
      name: 'A зустрінеться з B',
      pattern:
        '@a:{actor} &tail @verb:(зустрінеться|зустрінуться | має зустрітися | планує зустрітися | мають зустрітися | планують зустрітися) &with',
      means: { type: 'meeting', least: 2, status: 'planned' },
    },
    {
      name: 'A прийняв B',
      pattern: '@a:{actor} &tail @verb:(прийняв|прийняла|прийме) &few @b:{actor:person}',
      means: { type: 'meeting', least: 2 },
    },
    {
      name: 'B прийняв A',
      pattern: '@b:{actor:person} @verb:(прийняв|прийняла) [!{actor} !"." !","]{0,3}? @a:{actor:person}',
      means: { type: 'meeting', least: 2 },
    },
    {
      name: 'A та B зустрілися',
      pattern: '&sides &few @verb:(зустрілися|зустрілись) (?! &some (з|із|зі) {actor})',
      means: { type: 'meeting', least: 2 },
    },
    {
      name: 'A та B зустрінуться',
      pattern:
        '&sides &few @verb:(зустрінуться | мають зустрітися | планують зустрітися) (?! &some (з|із|зі) {actor})',
      means: { type: 'meeting', least: 2, status: 'planned' },
    },
    {
      name: 'A зателефонував B',
      pattern: '@a:{actor} &tail @verb:(зателефонував|зателефонувала|подзвонив|подзвонила) &few @b:{actor}',
      means: { type: 'call', least: 2 },
    },
    {
      name: 'A поговорив з B',
      pattern:
        '@a:{actor} &tail @verb:(поговорив|поговорила|поговорили|поспілкувався|поспілкувалася|поспілкувалися|зателефонував|зателефонувала) &some (з|із|зі|до) &few @b:{actor}',
      means: { type: 'contact', least: 2, oftenCall: true },
    },
    {
      name: 'A обговорив з B',
      pattern:
        '@a:{actor} &tail @verb:(обговорив|обговорила|обговорили) [!{actor} !"." !","]{0,6}? (з|із|зі) &few @b:{actor}',
      means: { type: 'contact', least: 2 },
    },
    {
      name: 'A та B обговорили',
      pattern: '&sides &few @verb:(обговорили|поговорили|поспілкувалися)',
      means: { type: 'contact', least: 2 },
    },
    {
      name: 'переговори між A та B',
      pattern: '@noun:~contact-nouns &some між &few @a:{actor} &few (та|і|й) &few @b:{actor}',
      means: { type: 'by-noun', least: 1 },
    },
    {
      name: 'A і B розпочали переговори',
      pattern:
        '&sides &few @verb:(розпочали|почали|провели|продовжили|відновили|завершили|проводять|ведуть|продовжують) [!{actor} !"." !","]{0,3}? @noun:~contact-nouns',
      means: { type: 'by-noun', least: 2 },
    },
    {
      name: 'A і B проведуть переговори',
      pattern:
        '&sides &few @verb:(проведуть|розпочнуть|відновлять|продовжать | планують провести | мають провести) [!{actor} !"." !","]{0,3}? @noun:~contact-nouns',
      means: { type: 'by-noun', least: 2, status: 'planned' },
    },
    {
      name: 'відбулася зустріч A та B',
      pattern:
        '(відбулася|відбулась|відбулися|відбулись|відбувся|пройшла|пройшли) [!{actor} !"." !","]{0,5}? @noun:~contact-nouns [!{actor} !"." !","]{0,3}? @a:{actor} (та|і|й|з|із|зі) &few @b:{actor}',
      means: { type: 'by-noun', least: 2 },
    },
    {
      name: 'відбудеться зустріч A та B',
      pattern:
        '(відбудеться|відбудуться) [!{actor} !"." !","]{0,5}? @noun:~contact-nouns [!{actor} !"." !","]{0,3}? @a:{actor} (та|і|й|з|із|зі) &few @b:{actor}',
      means: { type: 'by-noun', least: 2, status: 'planned' },
    },
    {
      name: 'під час зустрічі з B A',
      pattern:
        '(під час|на|після|за підсумками) @noun:~contact-nouns &few (з|із|зі) &few @b:{actor} ","? &few @a:{actor:person}',
      means: { type: 'by-noun', least: 2 },
    },
    {
      name: 'A провів переговори з B',
      pattern: '@a:{actor} [!{actor} !"."]{0,10}? @noun:~contact-nouns &few (з|із|зі) &few @b:{actor}',
      means: { type: 'by-noun', least: 2 },
    },
    {
      name: 'A прибув до B',
      pattern:
        '@a:{actor} &tail @verb:(прибув|прибула|прибули|прилетів|прилетіла|приїхав|приїхала|вирушив|вирушила|вилетів|вилетіла|поїхав|поїхала) [!{actor} !"." !","]{0,6}? &spot',
      means: { type: 'visit', least: 1 },
    },
    {
      name: 'до B прибув A',
      pattern:
        'до @where:({place}|{actor:state}) [!{actor} !"." !","]{0,5}? @verb:(прибув|прибула|прибули|прилетів|прилетіла|приїхав|приїхала) [!{actor} !"." !","]{0,4}? @a:{actor}',
      means: { type: 'visit', least: 1 },
    },
    {
      name: 'A відвідав B',
      pattern:
        '@a:{actor} &tail @verb:(відвідав|відвідала|відвідали|відвідує) @where:({place}|{actor:state})',
      means: { type: 'visit', least: 1 },
    },
    {
      name: 'A відвідає B',
      pattern:
        '@a:{actor} &tail @verb:(відвідає|відвідають | планує відвідати | має відвідати) @where:({place}|{actor:state})',
      means: { type: 'visit', least: 1, status: 'planned' },
    },
    {
      name: 'A прибуде до B',
      pattern:
        '@a:{actor} &tail @verb:(прибуде|прибудуть|вирушить|прилетить|приїде) [!{actor} !"." !","]{0,6}? &spot',
      means: { type: 'visit', least: 1, status: 'planned' },
    },
  ],
})
