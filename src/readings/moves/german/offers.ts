import type { MoveData } from '../data.ts'
import { finite } from './orders.ts'

/** Proposals, answers and demands in German. */
export const offers: MoveData['rules'] = [
  {
    name: 'A schlägt B vor',
    pattern: `${finite('schlug|schlägt|schlugen|schlagen')} &moment @what:[!"."]{1,30}? vor`,
    means: { kind: 'proposal' },
  },
  {
    name: 'A hat einen neuen Entwurf vorgelegt',
    pattern:
      '&has &moment @what:([!"."]{0,6}? (überarbeiteten|überarbeitete|geänderten|nachgebesserten|angepassten) [!"."]{0,4}? ~plans) [!"."]{0,12}? @verb:(vorgelegt|unterbreitet|präsentiert|übermittelt)',
    means: { kind: 'proposal', status: 'revised' },
  },
  {
    name: 'A hat B vorgeschlagen',
    pattern: '&has &moment @what:[!"."]{1,30}? @verb:(vorgeschlagen|vorgelegt|angeboten|unterbreitet)',
    means: { kind: 'proposal' },
  },
  {
    name: 'A bietet B an',
    pattern: `${finite('bot|bietet|boten|bieten')} &moment @what:[!"."]{1,30}? an`,
    means: { kind: 'proposal' },
  },
  {
    name: 'A legt einen neuen Plan vor',
    pattern: `${finite('legte|legt|legten|präsentierte|präsentiert|unterbreitete|unterbreitet')} (@b:{actor})? &moment @what:([!"."]{0,4}? (überarbeiteten|überarbeitete|geänderten|nachgebesserten|angepassten) [!"."]{0,4}? ~plans)`,
    means: { kind: 'proposal', status: 'revised' },
  },
  {
    name: 'A legt einen Plan vor',
    pattern: `${finite('legte|legt|legten')} &moment @what:([!"."]{0,6}? ~plans [!"."]{0,20}?) vor`,
    means: { kind: 'proposal' },
  },
  {
    name: 'A unterbreitet B einen Plan',
    pattern: `${finite('unterbreitete|unterbreitet|unterbreiteten|präsentierte|präsentiert|präsentierten')} (@b:{actor})? &moment @what:([!"." !{actor:person}]{0,6}? ~plans &rest?)`,
    means: { kind: 'proposal' },
  },
  {
    name: 'A zieht einen Plan zurück',
    pattern: `${finite('zog|zieht|zogen|ziehen')} &moment @what:([!"."]{0,6}? ~plans [!"."]{0,12}?) zurück`,
    means: { kind: 'proposal', status: 'withdrawn' },
  },
  {
    name: 'A hat einen Plan zurückgezogen',
    pattern: '&has &moment @what:([!"."]{0,6}? ~plans [!"."]{0,12}?) @verb:zurückgezogen',
    means: { kind: 'proposal', status: 'withdrawn' },
  },
  {
    name: 'A nimmt B nicht an',
    pattern: `${finite('nahm|nimmt|nahmen|stimmte|stimmt|stimmten')} @what:[!"." !","]{1,12}? nicht (an|zu)`,
    means: { kind: 'response', stance: 'rejects', negated: 'rejects' },
  },
  {
    name: 'A lehnt B ab',
    pattern: `${finite('lehnte|lehnt|lehnten|lehnen')} (?! [!"."]{0,3}? (stellungnahme|kommentar|äußerung|sich)) &moment @what:[!"."]{0,30}? ab`,
    means: { kind: 'response', stance: 'rejects' },
  },
  {
    name: 'A hat B abgelehnt',
    pattern:
      '&has (?! [!"."]{0,3}? (stellungnahme|kommentar|äußerung)) &moment @what:[!"."]{0,30}? @verb:(abgelehnt|zurückgewiesen|ausgeschlagen|verworfen)',
    means: { kind: 'response', stance: 'rejects' },
  },
  {
    name: 'B wurde von A abgelehnt',
    pattern:
      '(wurde|wurden|wird|werden|ist|sind) [!"."]{0,6}? (von|vom|seitens) &det @a:{actor} [!"."]{0,6}? @verb:(abgelehnt|zurückgewiesen)',
    means: { kind: 'response', stance: 'rejects' },
  },
  {
    name: 'A weist B zurück',
    pattern: `${finite('wies|weist|wiesen|weisen')} &moment @what:([!"."]{0,8}? ~plans [!"."]{0,20}?) zurück`,
    means: { kind: 'response', stance: 'rejects' },
  },
  {
    name: 'A stimmt B zu',
    pattern: `${finite('stimmte|stimmt|stimmten|stimmen')} &moment @what:[!"."]{0,20}? zu`,
    means: { kind: 'response', stance: 'accepts' },
  },
  {
    name: 'A hat B zugestimmt',
    pattern: '&has &moment @what:([!"."]{0,16}?) @verb:zugestimmt',
    means: { kind: 'response', stance: 'accepts', negated: 'rejects' },
  },
  {
    name: 'A hat B angenommen',
    pattern: '&has &moment @what:([!"."]{0,6}? ~plans [!"."]{0,12}?) @verb:(angenommen|akzeptiert|gebilligt)',
    means: { kind: 'response', stance: 'accepts', negated: 'rejects' },
  },
  {
    name: 'A nimmt B an',
    pattern: `${finite('nahm|nimmt|nahmen|nehmen')} &moment @what:([!"."]{0,6}? ~plans [!"."]{0,12}?) an`,
    means: { kind: 'response', stance: 'accepts' },
  },
  {
    name: 'A akzeptiert B',
    pattern: `${finite('akzeptierte|akzeptiert|akzeptierten|billigte|billigt|billigten')} &moment @what:&rest`,
    means: { kind: 'response', stance: 'accepts', negated: 'rejects' },
  },
  {
    name: 'A ist zu B bereit',
    pattern:
      '@a:{actor} &tail (ist|sind|sei|seien|zeigte sich|zeigt sich|zeigten sich) [!"." !","]{0,4}? @what:(zu [!"." !","]{0,4}? ~truces) [!"." !","]{0,4}? @verb:bereit',
    means: { kind: 'response', stance: 'accepts', negated: 'rejects' },
  },
  {
    name: 'A begrüßt B',
    pattern: `${finite('begrüßte|begrüßt|begrüßten|begrüßen')} &moment @what:([!"." !{actor:person}]{0,8}? ~plans &rest?)`,
    means: { kind: 'response', stance: 'welcomes' },
  },
  {
    name: 'A prüft B',
    pattern:
      '@a:{actor} &tail (@verb:(prüft|prüfen|prüfe) @what:([!"." !","]{0,5}? ~plans) | (will|wolle|wollen|werde|wird|werden) @what:([!"." !","]{0,5}? ~plans) [!"." !","]{0,5}? @verb:prüfen)',
    means: { kind: 'response', stance: 'undecided' },
  },
  {
    name: 'A hat auf B nicht geantwortet',
    pattern:
      '&has [!"." !","]{0,4}? auf @what:([!"." !","]{0,5}? ~plans) [!"." !","]{0,5}? nicht @verb:(geantwortet|reagiert)',
    means: { kind: 'response', stance: 'no-answer', negated: 'no-answer' },
  },
  {
    name: 'A fordert B zu C auf',
    pattern: `${finite('forderte|fordert|forderten|fordern|rief|ruft|riefen')} &det @b:{actor} (@what:(zu [!"."]{1,8}? | zum [!"."]{1,8}? | zur [!"."]{1,8}?)|dazu|erneut|am {time})? auf ","? @what:&rest?`,
    means: { kind: 'demand' },
  },
  {
    name: 'A ruft zu B auf',
    pattern: `${finite('rief|ruft|riefen|rufen')} (&det @b:{actor})? &moment @what:((zu|zum|zur) [!"." !","]{1,14}?) auf`,
    means: { kind: 'demand' },
  },
  {
    name: 'A hat B zu C aufgefordert',
    pattern:
      '&has (&det @b:{actor})? &moment @what:((zu|zum|zur) [!"." !","]{1,10}?) @verb:(aufgefordert|aufgerufen|gedrängt)',
    means: { kind: 'demand' },
  },
  {
    name: 'A hat B aufgefordert',
    pattern:
      '&has &det @b:{actor} [!"." !","]{0,6}? @verb:(aufgefordert|aufgerufen|gedrängt|ermahnt) ","? @what:&rest',
    means: { kind: 'demand' },
  },
  {
    name: 'A appelliert an B',
    pattern: `${finite('appellierte|appelliert|appellierten')} (an &det @b:{actor})? ","? @what:&rest`,
    means: { kind: 'demand' },
  },
  {
    name: 'A fordert von B C',
    pattern: `${finite('forderte|fordert|forderten|fordern|verlangt|verlangte|verlangten|verlangen')} &moment von &det @b:{actor} ","? @what:&rest`,
    means: { kind: 'demand' },
  },
  {
    name: 'A fordert B',
    pattern: `${finite('forderte|fordert|forderten|fordern|verlangt|verlangte|verlangten|verlangen|besteht auf|bestand auf|bestehen auf|pocht auf|pochte auf|pochen auf|beharrt auf|beharrte auf|drängt auf|drängte auf|dringt auf|drang auf')} (?! &det {actor} [!"." !","]{0,9}? auf) &moment @what:&rest`,
    means: { kind: 'demand' },
  },
  {
    name: 'A hat B gefordert',
    pattern: '&has &moment (von &det @b:{actor})? @what:[!"." !","]{1,14}? @verb:(gefordert|verlangt)',
    means: { kind: 'demand' },
  },
  {
    name: 'A macht B zur Bedingung',
    pattern: `${finite('macht|machte|machten|machen')} @what:[!"." !","]{1,12}? (zur|als) @verb:(bedingung|voraussetzung)`,
    means: { kind: 'demand', held: true },
  },
  {
    name: 'B müsse C',
    pattern:
      '@b:{actor} @verb:(müsse|müssen|muss|sollte|sollten|dürfe nicht|dürfen nicht|darf nicht) @what:[!"." !","]{1,30}',
    means: { kind: 'demand', said: true, about: true },
  },
]
