import { entries } from '../engine/index.ts'
import { de as clause } from '../clauses/de.ts'
import { plainMoves } from './plain.ts'

const plans = entries(
  'vorschlag, vorschlags, vorschläge, plan, plans, plänen, friedensplan, friedensplans, angebot, angebots, angebote, vermittlungsangebot, friedensvorschlag, kompromissvorschlag, resolution, einigung, entwurfs, textentwurf, friedensabkommen, vertrag, kompromiss, aufruf, forderungen, abkommen, abkommens, vereinbarung, waffenruhe, waffenstillstand, feuerpause, entwurf, ultimatum, initiative, forderung, forderungen, bedingung, bedingungen, verhandlungen, gespräche',
)

const truces = entries(
  'waffenruhe, feuerpause, waffenstillstand, waffenstillstandsabkommen, abkommen, vereinbarung, friedensabkommen, vertrag, waffenpause',
)

const penalties = entries(
  'sanktionen, sanktionspaket, strafmaßnahmen, strafzölle, zölle, embargo, waffenembargo, importverbot, einfuhrverbot, exportverbot, exportbeschränkungen, einreiseverbote, einreiseverbot, ölembargo, blockade',
)

const leverage = entries(
  'militärhilfe, militärhilfen, hilfe, hilfen, hilfsgelder, finanzhilfe, waffenlieferungen, lieferungen, rüstungsexporte, waffenhilfe, zahlungen, geheimdienstinformationen, unterstützung, kredite',
)

/** Verbs behind who does it, or before, where something else opens the sentence. */
const finite = (verbs: string): string =>
  `(@a:{actor} &tail @verb:(${verbs}) | @verb:(${verbs}) &det @a:{actor})`

/** As `finite`, of several. */
const both = (verbs: string): string => `(&sides &few @verb:(${verbs}) | @verb:(${verbs}) &det &sides)`

/** German. */
export const de = plainMoves({
  clause,
  completing: ['von', 'für', 'über', 'zu', 'zur', 'zum'],
  terms: {
    start: entries('ab, vom, beginnend am'),
    deadline: entries('bis, bis zum, bis zur, bis einschließlich, spätestens, vor'),
    scope: entries('gegen, auf, auf see'),
  },
  reservations: entries(
    'aber, unter bedingungen, unter bestimmten bedingungen, jedoch, allerdings, unter der bedingung, vorausgesetzt, sofern, wenn',
  ),
  forces: entries('truppen, streitkräfte, armee, soldaten, militär, luftwaffe, marine, einheiten, verbände'),
  incidents: {
    strike: entries(
      'drohnenangriff, drohnenangriffe, drohnenangriffen, luftangriff, luftangriffe, luftangriffen, luftschlag, luftschläge, raketenangriff, raketenangriffe, raketenangriffen, bombardierte, bombardierten, bombardiert',
    ),
    shelling: entries('beschuss, artilleriebeschuss, beschoss, beschießt, beschossen, raketenbeschuss'),
    attack: entries(
      'angriff, angriffe, angriffen, angriffs, anschlag, anschlags, anschläge, anschlägen, überfall, griff, greift, griffen, greifen, angegriffen, attackiert, attackierte, attackierten, attacke, attacken',
    ),
    offensive: entries('offensive, großangriff, gegenoffensive, bodenoffensive, militäroperation'),
    clash: entries('gefechte, gefechten, kämpfe, kämpfen, gefecht'),
    seizure: entries('eroberte, eroberten, erobert, eingenommen, besetzt, besetzte, besetzten, nahm, nahmen'),
  },
  instruments: {
    sanctions: entries(
      'sanktionen, sanktionspaket, strafmaßnahmen, embargo, waffenembargo, importverbot, einfuhrverbot, exportverbot, exportbeschränkungen, einreiseverbote, einreiseverbot, ölembargo',
    ),
    tariffs: entries('strafzölle, zölle, strafzöllen, zöllen'),
    'military-aid': entries(
      'militärhilfe, militärhilfen, waffenlieferungen, rüstungsexporte, waffenhilfe, waffen, waffenlieferung',
    ),
    intelligence: entries('geheimdienstinformationen'),
    force: entries(
      'angriff, angriffen, militärschlag, militärschlägen, krieg, gewalt, vergeltung, einmarsch',
    ),
    other: entries(
      'hilfe, hilfen, hilfsgelder, finanzhilfe, lieferungen, zahlungen, unterstützung, kredite, blockade',
    ),
  },
  lists: {
    plans,
    things: plans,
    truces,
    penalties,
    leverage,
    'talk-words': entries(
      'gespräche, gesprächen, gespräch, verhandlungen, verhandlung, treffen, dialog, beratungen, unterredung, telefonat, gipfel, konsultationen, friedensgespräche, friedensgesprächen, verhandlungsrunde, gesprächsrunde',
    ),
    'good-words': entries(
      'konstruktiv, produktiv, positiv, ergiebig, fruchtbar, vielversprechend, ermutigend, erfolgreich, gut, sehr gut, konstruktive, produktive',
    ),
    'bad-words': entries('enttäuschend, ergebnislos, fruchtlos, gescheitert'),
    raids: entries(
      'drohnenangriff, drohnenangriffe, drohnenangriffen, luftangriff, luftangriffe, luftangriffen, raketenangriff, raketenangriffe, raketenangriffen, angriff, angriffe, angriffen, anschlag, beschuss, artilleriebeschuss, offensive, gegenoffensive, großangriff',
    ),
  },
  parts: {
    det: '(der|die|das|den|dem|sich|auch|zudem|unterdessen|daraufhin|jedoch|aber){0,2}',
    sides: '@a:{actor} &few (und|sowie) &det [!{actor} !"." !","]{0,3}? @a:{actor}',
    has: '(@a:{actor} &tail (hat|haben|hatte|hatten|habe) | (hat|haben|hatte|hatten|habe) &det @a:{actor})',
    had: '(&sides &few (haben|hatten) | (haben|hatten) &det &sides)',
    penalty: '@what:([!"." !{actor:person}]{0,5}? ~penalties)',
    lever: '@what:([!"." !{actor:person}]{0,5}? ~leverage)',
    aimed: '((gegen|gegenüber|für|an) &det [!{actor} !"." !","]{0,2}? @b:{actor})?',
  },
  rules: [
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
      pattern:
        '&has &moment @what:([!"."]{0,6}? ~plans [!"."]{0,12}?) @verb:(angenommen|akzeptiert|gebilligt)',
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
  ],
})
