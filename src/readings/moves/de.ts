import { entries } from '../engine/index.ts'
import { de as clause } from '../clauses/de.ts'
import { force } from './german/force.ts'
import { offers } from './german/offers.ts'
import { pacts } from './german/pacts.ts'
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
  rules: [...offers, ...pacts, ...force],
})
