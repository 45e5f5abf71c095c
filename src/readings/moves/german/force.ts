import type { MoveData } from '../data.ts'
import { finite } from './orders.ts'

/** Force and pressure in German. */
export const force: MoveData['rules'] = [
  {
    name: 'A greift B an',
    pattern: `${finite('griff|greift|griffen|greifen')} &moment (&det [!{actor} !"." !","]{0,5}? @b:{actor})? [!"." !","]{0,10}? an (?= ("." | "," | und | $))`,
    means: { kind: 'incident', type: 'attack' },
  },
  {
    name: 'A hat B angegriffen',
    pattern:
      '&has &moment [!{actor} !"." !","]{0,8}? (@b:{actor})? [!"." !","]{0,8}? @verb:(angegriffen|beschossen|bombardiert|attackiert)',
    means: { kind: 'incident', type: 'by-noun' },
  },
  {
    name: 'A beschießt B',
    pattern: `${finite('beschoss|beschießt|bombardierte|bombardierten|bombardiert|attackierte|attackierten')} &moment [!{actor} !"." !","]{0,5}? (@b:{actor})? @what:[!"." !","]{1,6}`,
    means: { kind: 'incident', type: 'by-noun' },
  },
  {
    name: 'A hat B eingenommen',
    pattern: '&has &moment @what:[!"." !","]{1,10}? @verb:(eingenommen|erobert|besetzt)',
    means: { kind: 'incident', type: 'seizure' },
  },
  {
    name: 'A erobert B',
    pattern: `${finite('eroberte|erobert|eroberten|erobern|besetzte|besetzten')} &moment @what:[!"." !","]{1,10}`,
    means: { kind: 'incident', type: 'seizure' },
  },
  {
    name: 'Angriff von A auf B',
    pattern:
      '@a:{actor} @noun:~raids (auf|gegen|in) &det [!{actor} !"." !","]{0,4}? (@b:{actor} | {place} | @what:/^\\p{Lu}/)',
    means: { kind: 'incident', type: 'by-noun', nominal: true },
  },
  {
    name: 'Tote bei Angriff',
    pattern:
      '(@a:{actor})? @noun:~raids ((auf|gegen|in) @what:[!"." !","]{1,5}?)? [!"." !","]{0,12}? (getötet|verletzt|tote|toten|ums leben)',
    means: { kind: 'incident', type: 'by-noun', nominal: true },
  },
  {
    name: 'A verhängt Sanktionen gegen B',
    pattern: `${finite('verhängte|verhängt|verhängten|verhängen|verschärfte|verschärft|verschärften|erließ|beschloss|beschließt|beschlossen|kündigte|kündigt|kündigten|verlängerte|verlängerten|verlängert')} &moment &penalty &aimed`,
    means: { kind: 'pressure', action: 'imposed' },
  },
  {
    name: 'A hat Sanktionen gegen B verhängt',
    pattern:
      '&has &moment &penalty &aimed [!"." !","]{0,6}? @verb:(verhängt|verschärft|beschlossen|erlassen|angekündigt|ausgeweitet|verlängert|eingeführt)',
    means: { kind: 'pressure', action: 'imposed' },
  },
  {
    name: 'A hebt Sanktionen gegen B auf',
    pattern: `${finite('hob|hebt|heben|hoben|lockerte|lockert|lockern|lockerten')} &moment &penalty &aimed`,
    means: { kind: 'pressure', action: 'lifted' },
  },
  {
    name: 'A hat Sanktionen gegen B aufgehoben',
    pattern: '&has &moment &penalty &aimed [!"." !","]{0,6}? @verb:(aufgehoben|gelockert)',
    means: { kind: 'pressure', action: 'lifted' },
  },
  {
    name: 'A setzt Hilfe für B aus',
    pattern: `${finite('setzte|setzt|setzen|setzten')} &moment (&lever | &penalty) &aimed [!"." !","]{0,6}? aus`,
    means: { kind: 'pressure', action: 'suspended' },
  },
  {
    name: 'A stoppt Hilfe für B',
    pattern: `${finite('stoppte|stoppt|stoppen|stoppten|kürzte|kürzt')} &moment &lever &aimed`,
    means: { kind: 'pressure', action: 'suspended' },
  },
  {
    name: 'A hat Hilfe für B ausgesetzt',
    pattern:
      '&has &moment (&lever | &penalty) &aimed [!"." !","]{0,6}? @verb:(ausgesetzt|gestoppt|eingestellt|eingefroren|unterbrochen)',
    means: { kind: 'pressure', action: 'suspended' },
  },
  {
    name: 'A nimmt Hilfe für B wieder auf',
    pattern: `(${finite('nahm|nimmt|nehmen|nahmen')} &moment &lever &aimed [!"." !","]{0,6}? wieder auf | &has &moment &lever &aimed [!"." !","]{0,6}? wieder @verb:aufgenommen)`,
    means: { kind: 'pressure', action: 'resumed' },
  },
  {
    name: 'A droht B mit C',
    pattern: `${finite('drohte|droht|drohen|drohten')} (&det @b:{actor})? [!{actor} !"." !","]{0,5}? (?= (mit|damit)) @what:&rest`,
    means: { kind: 'pressure', action: 'threatened' },
  },
  {
    name: 'A hat B mit C gedroht',
    pattern:
      '&has (&det @b:{actor})? [!{actor} !"." !","]{0,5}? @what:((mit|damit) [!"." !","]{0,10}?) @verb:gedroht',
    means: { kind: 'pressure', action: 'threatened' },
  },
]
