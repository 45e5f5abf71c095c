import type { MoveData } from '../data.ts'
import { both, finite } from './orders.ts'

/** What is agreed, and how talks go, in German. */
export const pacts: MoveData['rules'] = [
  {
    name: 'A und B einigen sich auf C',
    pattern: `${both('einigten sich|einigen sich|verständigten sich|verständigen sich|vereinbarten|vereinbaren')} &moment (auf|darauf)? ","? @what:&rest`,
    means: { kind: 'commitment', status: 'agreed' },
  },
  {
    name: 'A und B haben sich auf C geeinigt',
    pattern:
      '&had sich? @what:[!"."]{1,30}? @verb:(geeinigt|verständigt|vereinbart|unterzeichnet|unterschrieben|geschlossen|abgeschlossen|besiegelt)',
    means: { kind: 'commitment', status: 'agreed' },
  },
  {
    name: 'A und B unterzeichnen C',
    pattern: `${both('unterzeichneten|unterzeichnen|unterschrieben|schlossen|besiegelten')} &moment @what:([!"." !","]{0,8}? (~plans|~truces) &rest?)`,
    means: { kind: 'commitment', status: 'agreed' },
  },
  {
    name: 'A hat sich mit B auf C geeinigt',
    pattern:
      '&has sich? [!{actor} !"." !","]{0,6}? mit &det [!{actor} !"." !","]{0,2}? @b:{actor} @what:[!"." !","]{1,16}? @verb:(geeinigt|verständigt|vereinbart|unterzeichnet|geschlossen)',
    means: { kind: 'commitment', status: 'agreed' },
  },
  {
    name: 'A einigt sich mit B auf C',
    pattern: `${finite('einigte sich|einigt sich|verständigte sich|vereinbarte|vereinbart|schloss|unterzeichnete|unterzeichnet')} [!{actor} !"." !","]{0,5}? mit &det @b:{actor} (auf)? @what:&rest`,
    means: { kind: 'commitment', status: 'agreed' },
  },
  {
    name: 'Abkommen zwischen A und B unterzeichnet',
    pattern:
      '@what:((~plans|~truces) [!{actor} !"." !","]{0,6}? zwischen &few @a:{actor} &few und &few @a:{actor}) [!"." !","]{0,6}? @verb:(unterzeichnet|geschlossen|vereinbart|besiegelt)',
    means: { kind: 'commitment', status: 'agreed' },
  },
  {
    name: 'Waffenruhe zwischen A und B in Kraft',
    pattern:
      '@noun:~truces [!{actor} !"." !","]{0,6}? zwischen &few @a:{actor} &few und &few @a:{actor} [!"." !","]{0,6}? in kraft',
    means: { kind: 'commitment', status: 'in-force', begins: true },
  },
  {
    name: 'Waffenruhe in Kraft',
    pattern: '@noun:~truces [!{actor} !"." !","]{0,8}? (in kraft (getreten)? | trat in kraft)',
    means: { kind: 'commitment', status: 'in-force', shared: true, anyone: true, begins: true },
  },
  {
    name: 'A wirft B vor, C zu brechen',
    pattern:
      '{actor} &tail (wirft|warf|werfen|warfen|beschuldigt|beschuldigte|beschuldigten) &det @a:{actor} vor? "," @what:([!"." !","]{0,6}? ~truces) [!"." !","]{0,4}? @verb:(verletzt|gebrochen|verstoßen|verletzen|brechen|missachtet)',
    means: { kind: 'commitment', status: 'breached' },
  },
  {
    name: 'A hat C gebrochen',
    pattern:
      '&has @what:([!"." !","]{0,6}? ~truces) [!"." !","]{0,5}? @verb:(gebrochen|verletzt|verstoßen|missachtet)',
    means: { kind: 'commitment', status: 'breached' },
  },
  {
    name: 'A bricht C',
    pattern: `${finite('brach|bricht|brachen|brechen|verletzte|verletzt|verletzten|verstieß gegen|verstößt gegen|verstießen gegen')} @what:([!"." !","]{0,4}? ~truces)`,
    means: { kind: 'commitment', status: 'breached' },
  },
  {
    name: 'A hat sich zu B verpflichtet',
    pattern: '&has sich (dazu)? @verb:verpflichtet ","? @what:&rest',
    means: { kind: 'commitment', status: 'planned' },
  },
  {
    name: 'A hat B zugesagt',
    pattern: '&has @what:[!"." !","]{1,16}? @verb:(zugesagt|zugesichert|versprochen)',
    means: { kind: 'commitment', status: 'planned' },
  },
  {
    name: 'A verpflichtet sich zu B',
    pattern: `${finite('verpflichtete sich|verpflichtet sich|verpflichteten sich|sagte zu|sicherte zu|versprach|verspricht|versprachen')} &moment ","? @what:&rest`,
    means: { kind: 'commitment', status: 'planned' },
  },
  {
    name: 'A spricht von Fortschritten',
    pattern: `${finite('sprach|spricht|sprachen|sprechen|berichtete|berichtet|meldete|sieht|sah|sehen|verwies|würdigte')} [!{actor} !"." !","]{0,5}? @noun:(fortschritt|fortschritte|fortschritten|annäherung|durchbruch)`,
    means: { kind: 'assessment', direction: 'progress', negated: 'stalled', made: true },
  },
  {
    name: 'es gibt Fortschritte',
    pattern:
      '(gebe es|gab es|gibt es|es gebe|es gibt|es gab|habe es|seien|wurden|man habe|haben) [!"." !","]{0,5}? @noun:(fortschritt|fortschritte|annäherung|durchbruch)',
    means: { kind: 'assessment', direction: 'progress', negated: 'stalled', vague: true },
  },
  {
    name: 'Gespräche sind konstruktiv',
    pattern:
      '~talk-words [!{actor} !"." !","]{0,6}? (sei|seien|war|waren|ist|sind|verlief|verliefen|verlaufen) [!{actor} !"." !","]{0,4}? @progress:@verb:~good-words',
    means: { kind: 'assessment', direction: 'progress', negated: 'stalled' },
  },
  {
    name: 'Gespräche stecken fest',
    pattern:
      '~talk-words [!{actor} !"." !","]{0,8}? @verb:(festgefahren | ins stocken | stocken | stockten | in einer sackgasse | in der sackgasse | ergebnislos | auf der stelle)',
    means: { kind: 'assessment', direction: 'stalled' },
  },
  {
    name: 'Gespräche scheitern',
    pattern: '~talk-words [!{actor} !"." !","]{0,8}? @verb:(gescheitert|scheiterten|enttäuschend)',
    means: { kind: 'assessment', direction: 'setback' },
  },
]
