import { entries } from '../engine/index.ts'
import { de as clause } from '../clauses/de.ts'
import { plainMoves } from './plain.ts'

const plans = entries(
  'vorschlag, vorschlags, vorschläge, plan, plans, friedensplan, friedensplans, angebot, angebots, abkommen, abkommens, vereinbarung, waffenruhe, waffenstillstand, feuerpause, entwurf, ultimatum, initiative, forderung, forderungen, bedingung, bedingungen, verhandlungen, gespräche',
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
  reservations: entries('aber, jedoch, allerdings, unter der bedingung, vorausgesetzt, sofern, wenn'),
  lists: { plans, things: plans },
  rules: [
    {
      name: 'A schlägt B vor',
      pattern: '@a:{actor} &few @verb:(schlug|schlägt|schlugen|schlagen) &moment @what:[!"."]{1,30}? vor',
      means: { kind: 'proposal' },
    },
    {
      name: 'A hat B vorgeschlagen',
      pattern:
        '@a:{actor} (hat|haben|hatte|hatten) &moment @what:[!"."]{1,30}? @verb:(vorgeschlagen|vorgelegt|angeboten)',
      means: { kind: 'proposal' },
    },
    {
      name: 'A bietet B an',
      pattern: '@a:{actor} &few @verb:(bot|bietet|boten|bieten) &moment @what:[!"."]{1,30}? an',
      means: { kind: 'proposal' },
    },
    {
      name: 'A legt einen Plan vor',
      pattern:
        '@a:{actor} &few @verb:(legte|legt|legten) &moment @what:([!"."]{0,6}? ~plans [!"."]{0,20}?) vor',
      means: { kind: 'proposal' },
    },
    {
      name: 'A nimmt B nicht an',
      pattern:
        '@a:{actor} &few @verb:(nahm|nimmt|nahmen|stimmte|stimmt|stimmten) @what:[!"." !","]{1,12}? nicht (an|zu)',
      means: { kind: 'response', stance: 'rejects', negated: 'rejects' },
    },
    {
      name: 'A lehnt B ab',
      pattern: '@a:{actor} &few @verb:(lehnte|lehnt|lehnten|lehnen) &moment @what:[!"."]{0,30}? ab',
      means: { kind: 'response', stance: 'rejects' },
    },
    {
      name: 'A weist B zurück',
      pattern:
        '@a:{actor} &few @verb:(wies|weist|wiesen) &moment @what:([!"."]{0,8}? ~plans [!"."]{0,20}?) zurück',
      means: { kind: 'response', stance: 'rejects' },
    },
    {
      name: 'A stimmt B zu',
      pattern: '@a:{actor} &few @verb:(stimmte|stimmt|stimmten|stimmen) &moment @what:[!"."]{0,20}? zu',
      means: { kind: 'response', stance: 'accepts' },
    },
    {
      name: 'A nimmt B an',
      pattern:
        '@a:{actor} &few @verb:(nahm|nimmt|nahmen) &moment @what:([!"."]{0,6}? ~plans [!"."]{0,12}?) an',
      means: { kind: 'response', stance: 'accepts' },
    },
    {
      name: 'A akzeptiert B',
      pattern: '@a:{actor} &few @verb:(akzeptierte|akzeptiert|akzeptierten) &moment @what:&rest',
      means: { kind: 'response', stance: 'accepts' },
    },
    {
      name: 'A begrüßt B',
      pattern:
        '@a:{actor} &few @verb:(begrüßte|begrüßt|begrüßten) &moment @what:([!"." !{actor:person}]{0,8}? ~plans &rest?)',
      means: { kind: 'response', stance: 'welcomes' },
    },
    {
      name: 'A fordert B',
      pattern:
        '@a:{actor} &few @verb:(forderte|fordert|forderten|verlangt|verlangte|verlangten|besteht auf|bestand auf|pocht auf|pochte auf) (?! {actor} (auf|zu)) &moment @what:&rest',
      means: { kind: 'demand' },
    },
    {
      name: 'A fordert B zu C auf',
      pattern:
        '@a:{actor} &few @verb:(forderte|fordert|forderten|rief|ruft|riefen) @b:{actor} (dazu|zu [!"."]{1,8}?)? auf ","? @what:&rest?',
      means: { kind: 'demand' },
    },
    {
      name: 'A und B einigen sich auf C',
      pattern:
        '@a:{actor} (und|sowie) &few @a:{actor} &few (haben|hatten)? sich? &few @verb:(einigten sich|einigen sich|verständigten sich|vereinbarten) &moment auf? @what:&rest',
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: 'A und B haben sich auf C geeinigt',
      pattern:
        '@a:{actor} (und|sowie) &few @a:{actor} (haben|hatten) sich @what:[!"."]{1,30}? @verb:(geeinigt|verständigt)',
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: 'A und B unterzeichnen C',
      pattern:
        '@a:{actor} (und|sowie) &few @a:{actor} &few @verb:(unterzeichneten|unterzeichnen|unterschrieben) &moment @what:&rest',
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: 'A verpflichtet sich zu B',
      pattern:
        '@a:{actor} &few @verb:(verpflichtete sich|verpflichtet sich|sagte zu|sicherte zu) &moment @what:&rest',
      means: { kind: 'commitment', status: 'planned' },
    },
  ],
})
