import { entries } from '../engine/index.ts'
import { fr as clause } from '../clauses/fr.ts'
import { plainMoves } from './plain.ts'

const plans = entries(
  'proposition, propositions, contre-proposition, résolution, plan de paix, feuille de route, arrangement, appel, plan, plans, offre, offres, accord, trêve, cessez-le-feu, projet, texte, ultimatum, initiative, demande, exigences, conditions, médiation, compromis, invitation, l’offre, l’accord, l’initiative',
)

const truces = entries(
  'trêve, trève, cessez-le-feu, accord, accord de paix, armistice, accords, traité, accord de cessez-le-feu',
)

const penalties = entries(
  'sanctions, embargo, droits de douane, restrictions, blocus, gel des avoirs, interdiction, surtaxes',
)

const leverage = entries(
  "aide militaire, aide, aides, livraisons d'armes, livraisons d’armes, livraisons, soutien militaire, soutien, partage de renseignements, renseignements, coopération, financement, assistance",
)

/** French. */
export const fr = plainMoves({
  clause,
  completing: ['de', 'du', 'des', 'pour', 'sur'],
  terms: {
    start: entries('à partir de, à partir du, à compter du, dès'),
    deadline: entries("jusqu'au, jusqu’au, jusqu'à, jusqu’à, avant, d'ici, d’ici"),
    scope: entries('contre, sur, en mer'),
  },
  reservations: entries('mais, toutefois, cependant, à condition, sous réserve, pourvu que'),
  forces: entries('armée, forces, troupes, soldats, aviation, marine, militaires'),
  incidents: {
    strike: entries(
      'frappe, frappes, bombardement, bombardements, bombardé, bombarde, raid, raids, missiles, drones, pilonné, frappé',
    ),
    shelling: entries('tirs, obus'),
    attack: entries('attaque, attaques, attaqué, attaquent, attentat, attentats'),
    offensive: entries('offensive, offensives, contre-offensive'),
    clash: entries('combats, affrontements, accrochages'),
    seizure: entries('emparé, emparée, emparées, emparés, pris, capturé, occupé, conquis'),
  },
  instruments: {
    sanctions: entries('sanctions, embargo, restrictions, gel des avoirs'),
    tariffs: entries('droits de douane, surtaxes'),
    'military-aid': entries(
      "aide militaire, livraisons d'armes, livraisons d’armes, soutien militaire, armes",
    ),
    intelligence: entries('renseignements, partage de renseignements'),
    force: entries('représailles, frappes, attaquer, bombarder, guerre, envahir, force'),
    other: entries(
      'aide, aides, livraisons, soutien, coopération, financement, assistance, blocus, interdiction',
    ),
  },
  lists: {
    plans,
    things: plans,
    truces,
    penalties,
    leverage,
    'talk-words': entries(
      'pourparlers, négociations, négociation, discussions, discussion, entretien, entretiens, réunion, rencontre, dialogue, consultations, échanges, sommet, conversation',
    ),
    'good-words': entries(
      'constructif, constructifs, constructive, constructives, productif, productifs, productive, productives, positif, positifs, positive, positives, fructueux, fructueuse, fructueuses, encourageant, encourageants, encourageante, encourageantes, utile, utiles, excellent, excellente',
    ),
    'bad-words': entries('décevant, décevants, décevante, décevantes, infructueux, infructueuses'),
    raids: entries(
      'frappe, frappes, bombardement, bombardements, raid, raids, attaque, attaques, tirs, offensive, contre-offensive, attentat',
    ),
  },
  parts: {
    sides: '@a:{actor} et &few @a:{actor}',
    have: "(a | ont | avait | avaient | n'a pas | n’a pas | n'ont pas | n’ont pas)",
    penalty: '@what:([!"." !{actor:person}]{0,5}? ~penalties)',
    lever: '@what:([!"." !{actor:person}]{0,5}? ~leverage)',
    aimed:
      '([!{actor} !"." !","]{0,4}? (contre|à|au|aux|envers|visant|en) (la|le|les|l\'|l’)? @b:({actor}|{place}))?',
    to: '((à|au|aux) (la|le|les|l\'|l’)? [!{actor} !"." !","]{0,3}? @b:{actor})',
  },
  rules: [
    {
      name: 'A propose B',
      pattern:
        '@a:{actor} &tail @verb:(propose | proposent | a proposé | ont proposé | avait proposé | a suggéré | ont suggéré) &moment @what:&rest',
      means: { kind: 'proposal' },
    },
    {
      name: 'A présente un plan révisé',
      pattern:
        '@a:{actor} &tail @verb:(a présenté | ont présenté | présente | présentent | a soumis | ont soumis | soumet | a déposé | a remis | a transmis) &moment @what:([!"." !{actor:person}]{0,6}? ~plans [!"." !","]{0,4}? (révisé|révisée|modifié|modifiée|amendé|amendée|actualisé))',
      means: { kind: 'proposal', status: 'revised' },
    },
    {
      name: 'A présente un plan',
      pattern:
        '@a:{actor} &tail @verb:(a présenté | ont présenté | présente | présentent | a soumis | ont soumis | soumet | a déposé | a offert | ont offert | offre | offrent | a remis | a transmis | a formulé | a avancé) &moment ((à|au|aux) (la|le|les|l\'|l’)? (@b:{actor} | {place}))? @what:([!"." !{actor:person}]{0,6}? ~plans &rest?)',
      means: { kind: 'proposal' },
    },
    {
      name: 'A retire un plan',
      pattern:
        '@a:{actor} &tail @verb:(a retiré | ont retiré | retire | retirent) &moment (sa|son|ses|leur|leurs|la|le|cette|l\'offre) @what:([!"." !","]{0,2}? ~plans)',
      means: { kind: 'proposal', status: 'withdrawn' },
    },
    {
      name: 'A est prêt à accueillir',
      pattern:
        "@a:{actor} &tail (est | sont | se dit | se disent | s'est dit | s’est dit | s'est dite | s’est dite | se sont dits) @verb:(prêt|prête|prêts|prêtes|disposé|disposée) à @what:((accueillir|organiser|héberger|servir) &rest)",
      means: { kind: 'proposal', held: true },
    },
    {
      name: 'A rejette B',
      pattern:
        '@a:{actor} &tail @verb:(rejette | rejettent | a rejeté | ont rejeté | refuse | refusent | a refusé | ont refusé | a décliné | ont décliné | a repoussé | a écarté | a exclu | exclut) (?! (de|tout) (commenter|commentaire|répondre|préciser|/^s.exprimer$/|dire|confirmer|donner)) &moment @what:&rest',
      means: { kind: 'response', stance: 'rejects' },
    },
    {
      name: 'B rejeté par A',
      pattern:
        '(a été|ont été|est|sont|fut) [!"." !","]{0,2}? @verb:(rejeté|rejetée|rejetés|rejetées|refusé|refusée|écarté|écartée) (par|par l\'|par l’) &few @a:{actor}',
      means: { kind: 'response', stance: 'rejects' },
    },
    {
      name: 'A dit non à B',
      pattern: '@a:{actor} &tail @verb:(a dit non | dit non | ont dit non) (à|au|aux) @what:&rest',
      means: { kind: 'response', stance: 'rejects' },
    },
    {
      name: "A n'a pas répondu",
      pattern:
        '@a:{actor} &tail (n\'a|n’a|n\'ont|n’ont) [!"." !","]{1,3}? @verb:(répondu|réagi) (à|au|aux|à l\'|à l’) @what:([!"." !","]{0,5}? ~plans)',
      means: { kind: 'response', stance: 'no-answer', negated: 'no-answer' },
    },
    {
      name: "A n'a pas accepté B",
      pattern:
        '@a:{actor} &tail (n\'a|n’a|n\'ont|n’ont) [!"." !","]{1,2}? @verb:(accepté|approuvé) @what:&rest',
      means: { kind: 'response', stance: 'rejects', negated: 'rejects' },
    },
    {
      name: 'A accepte B',
      pattern:
        '@a:{actor} &tail @verb:(accepte | acceptent | a accepté | ont accepté | a approuvé | ont approuvé | approuve | a donné son accord à | ont donné leur accord à | a donné son feu vert à | a dit oui à | a consenti à | consent à) &moment @what:&rest',
      means: { kind: 'response', stance: 'accepts', negated: 'rejects' },
    },
    {
      name: 'B accepté par A',
      pattern:
        '(a été|ont été|est|sont) [!"." !","]{0,2}? @verb:(accepté|acceptée|acceptés|acceptées|approuvé|approuvée) par &few @a:{actor}',
      means: { kind: 'response', stance: 'accepts', negated: 'rejects' },
    },
    {
      name: 'A salue B',
      pattern:
        '@a:{actor} &tail @verb:(salue | saluent | a salué | ont salué | se félicite | se félicitent | s\'est félicité | s’est félicité | a accueilli favorablement) &moment (de|du|des)? @what:([!"." !{actor:person}]{0,6}? ~plans &rest?)',
      means: { kind: 'response', stance: 'welcomes' },
    },
    {
      name: 'A examine B',
      pattern:
        '@a:{actor} &tail @verb:(examine | examinent | étudie | étudient | va examiner | va étudier | examinera | étudiera) &moment @what:([!"." !","]{0,5}? ~plans)',
      means: { kind: 'response', stance: 'undecided' },
    },
    {
      name: 'A exige de B',
      pattern:
        '@a:{actor} &tail @verb:(exige | exigent | a exigé | ont exigé | réclame | a réclamé) (de|du|des) @b:{actor} @what:&rest',
      means: { kind: 'demand' },
    },
    {
      name: 'A exige B',
      pattern:
        '@a:{actor} &tail @verb:(exige | exigent | a exigé | ont exigé | réclame | réclament | a réclamé | ont réclamé | insiste sur | insistent sur | a insisté sur | revendique | revendiquent) &moment @what:&rest',
      means: { kind: 'demand' },
    },
    {
      name: 'A demande à B',
      pattern:
        "@a:{actor} &tail @verb:(demande | demandent | a demandé | ont demandé | ordonne | a ordonné) (&to | (à|au|aux) {place}) @what:((de|d'|d’|que) &rest)",
      means: { kind: 'demand' },
    },
    {
      name: 'A demande B',
      pattern:
        "@a:{actor} &tail @verb:(demande | demandent | a demandé | ont demandé) (?! (à|au|aux|si|pourquoi|comment)) (?= (le|la|les|un|une|des|l'|l’)) @what:&rest",
      means: { kind: 'demand', about: true },
    },
    {
      name: 'A appelle B à',
      pattern:
        '@a:{actor} &tail @verb:(appelle | appellent | a appelé | ont appelé | exhorte | exhortent | a exhorté | ont exhorté | presse | pressent | a pressé | ont pressé | somme | a sommé | ont sommé | invite | a invité | ont invité | enjoint | a enjoint | a mis en demeure) (la|le|les|l\'|l’)? [!{actor} !"." !","]{0,2}? @b:{actor} (à|au|aux|de|d\'|d’) &moment @what:&rest',
      means: { kind: 'demand' },
    },
    {
      name: 'A appelle à B',
      pattern:
        '@a:{actor} &tail @verb:(appelle | appellent | a appelé | ont appelé | a plaidé | plaide) (à|au|aux|pour) @what:&rest',
      means: { kind: 'demand' },
    },
    {
      name: 'B doit C',
      pattern:
        '@b:{actor} @verb:(doit | doivent | devrait | devraient | ne doit pas) @what:[!"." !","]{1,30}',
      means: { kind: 'demand', said: true, about: true },
    },
    {
      name: "A et B se mettent d'accord sur C",
      pattern:
        "&sides &few @verb:(sont convenus | sont convenues | ont convenu | se sont mis d'accord | se sont mis d’accord | se sont entendus | s'accordent | s’accordent | s'entendent | s’entendent) &moment @what:&rest",
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: 'A et B signent C',
      pattern:
        '&sides &few @verb:(ont signé | signent | ont conclu | concluent | ont paraphé | ont scellé) &moment @what:&rest',
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: 'A signe C avec B',
      pattern:
        '@a:{actor} &tail @verb:(a signé | a conclu | signe | conclut | ont signé | ont conclu) &moment @what:([!{actor} !"." !","]{1,10}?) avec &few @b:{actor}',
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: 'accord conclu entre A et B',
      pattern:
        '@what:((~plans|~truces) [!{actor} !"."]{0,8}?) (a été)? @verb:(conclu|signé|trouvé|scellé|conclue|signée) [!{actor} !"." !","]{0,5}? entre &few @a:{actor} et &few @a:{actor}',
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: "A s'engage à B",
      pattern:
        "@a:{actor} &tail @verb:(s'engage | s’engage | s'est engagé | s’est engagé | s'est engagée | s’est engagée | s'engagent | s’engagent | se sont engagés | se sont engagées | a promis | ont promis | promet) (à|de|d'|d’) @what:&rest",
      means: { kind: 'commitment', status: 'planned' },
    },
    {
      name: 'trêve entre A et B en vigueur',
      pattern:
        '@noun:~truces [!{actor} !"." !","]{0,6}? entre &few @a:{actor} et &few @a:{actor} &few (en vigueur | entré en vigueur)',
      means: { kind: 'commitment', status: 'in-force', begins: true },
    },
    {
      name: 'trêve en vigueur',
      pattern:
        '@noun:~truces [!{actor} !"." !","]{0,8}? (est|sont|entre|entré|entrée|entrés) [!"." !","]{0,2}? en vigueur',
      means: { kind: 'commitment', status: 'in-force', shared: true, anyone: true, begins: true },
    },
    {
      name: 'A accuse B de violer C',
      pattern:
        '{actor} &tail (accuse | accusent | a accusé | ont accusé) (la|le|les|l\'|l’)? [!{actor} !"." !","]{0,2}? @a:{actor} (d\'avoir | d’avoir | de | d\' | d’) avoir? @verb:(violé|violer|rompu|rompre|enfreint) @what:([!"." !","]{0,4}? ~truces)',
      means: { kind: 'commitment', status: 'breached' },
    },
    {
      name: 'A viole C',
      pattern:
        '@a:{actor} &tail @verb:(a violé | ont violé | viole | violent | a rompu | ont rompu | rompt | a enfreint) &moment @what:([!"." !","]{0,4}? ~truces)',
      means: { kind: 'commitment', status: 'breached' },
    },
    {
      name: 'A parle de progrès',
      pattern:
        '@a:{actor} &tail (a fait état de | fait état de | ont fait état de | a évoqué | évoque | a salué | a constaté | constate | a noté | note | a parlé de | voit | a relevé) [!{actor} !"." !","]{0,4}? @noun:(progrès|avancée|avancées|percée)',
      means: { kind: 'assessment', direction: 'progress', negated: 'stalled', made: true },
    },
    {
      name: 'il y a des progrès',
      pattern:
        '(il y a | des | de | aucun | d\'importants | quelques | réels | grands | pas de) [!{actor} !"." !","]{0,2}? @noun:(progrès|avancées|avancée|percée)',
      means: { kind: 'assessment', direction: 'progress', negated: 'stalled', vague: true },
    },
    {
      name: 'entretiens constructifs',
      pattern:
        '~talk-words [!{actor} !"." !","]{0,6}? (a été | ont été | étaient | était | sont | est | furent) [!{actor} !"." !","]{0,3}? @progress:@verb:~good-words',
      means: { kind: 'assessment', direction: 'progress', negated: 'stalled' },
    },
    {
      name: 'négociations dans l’impasse',
      pattern:
        '~talk-words [!{actor} !"." !","]{0,6}? @verb:(dans l\'impasse | dans l’impasse | dans une impasse | au point mort | piétinent | bloquées | bloqués | enlisées | enlisés | patinent)',
      means: { kind: 'assessment', direction: 'stalled' },
    },
    {
      name: 'négociations échouent',
      pattern: '~talk-words [!{actor} !"." !","]{0,6}? @verb:(ont échoué | échouent | a échoué)',
      means: { kind: 'assessment', direction: 'setback' },
    },
    {
      name: 'A bombarde B',
      pattern:
        '@a:{actor} &tail (a|ont|avait|avaient)? @verb:(bombardé|bombarde|bombardent|attaqué|attaque|attaquent|pilonné|pilonne|frappé) [!{actor} !"." !","]{0,8}? (@b:{actor} @what:[!"." !","]{1,4}? | @what:/^\\p{Lu}/)',
      means: { kind: 'incident', type: 'by-noun' },
    },
    {
      name: 'frappe de A',
      pattern:
        '@noun:~raids [!{actor} !"." !","]{0,3}? @a:{actor} ((a | ont | sur | contre | à | de | d\'artillerie) [!{actor} !"."]{0,6}? (@b:{actor} | {place} | @what:(mort|morts|blessés|tué|tués|/^\\p{Lu}/)))',
      means: { kind: 'incident', type: 'by-noun', nominal: true },
    },
    {
      name: 'frappe contre B',
      pattern:
        '@noun:~raids [!{actor} !"." !","]{0,3}? (contre|sur|à) (la|le|les|l\'|l’)? @what:[!"." !","]{1,6}? [!"."]{0,8}? (mort|morts|blessés|tué|tués|tuant|victimes)',
      means: { kind: 'incident', type: 'by-noun', nominal: true },
    },
    {
      name: 'A tire des missiles sur B',
      pattern:
        '@a:{actor} &tail (a|ont) (lancé|tiré) [!{actor} !"." !","]{0,4}? @noun:(missiles|drones|missile|offensive|attaque|roquettes) [!{actor} !"." !","]{0,4}? (contre|sur|vers) &few (@b:{actor} | {place} | @what:/^\\p{Lu}/)',
      means: { kind: 'incident', type: 'by-noun' },
    },
    {
      name: "A s'empare de B",
      pattern:
        '@a:{actor} &tail (se sont @verb:(emparées|emparés) | s\'est @verb:(emparé|emparée) | s’est @verb:(emparé|emparée)) (de|du|des|d\'|d’)? @what:[!"." !","]{1,8}',
      means: { kind: 'incident', type: 'seizure' },
    },
    {
      name: 'A prend une ville',
      pattern:
        '@a:{actor} &tail (a|ont) @verb:(pris|capturé|conquis|occupé) [!{actor} !"." !","]{0,3}? @what:(ville|village|villages|localité|région|port|contrôle)',
      means: { kind: 'incident', type: 'seizure' },
    },
    {
      name: 'A impose des sanctions à B',
      pattern:
        '@a:{actor} &tail @verb:(a imposé | ont imposé | impose | imposent | a adopté | ont adopté | adopte | adoptent | a annoncé | ont annoncé | annonce | annoncent | a décrété | ont décrété | a prolongé | ont prolongé | a renforcé | ont renforcé | a durci | a pris | ont pris) &moment &penalty &aimed',
      means: { kind: 'pressure', action: 'imposed' },
    },
    {
      name: 'A sanctionne B',
      pattern:
        "@a:{actor} &tail @verb:(sanctionne | a sanctionné | ont sanctionné) (la|le|les|l'|l’)? @b:{actor}",
      means: { kind: 'pressure', action: 'imposed', instrument: 'sanctions' },
    },
    {
      name: 'A lève les sanctions contre B',
      pattern:
        '@a:{actor} &tail @verb:(a levé | ont levé | lève | lèvent | a allégé | ont allégé) &moment &penalty &aimed',
      means: { kind: 'pressure', action: 'lifted' },
    },
    {
      name: "A suspend l'aide à B",
      pattern:
        '@a:{actor} &tail @verb:(a suspendu | ont suspendu | suspend | suspendent | a gelé | ont gelé | gèle | a interrompu | ont interrompu | a coupé | ont coupé) &moment (&lever | &penalty) &aimed',
      means: { kind: 'pressure', action: 'suspended' },
    },
    {
      name: "A reprend l'aide à B",
      pattern:
        '@a:{actor} &tail @verb:(a repris | ont repris | reprend | reprennent | a rétabli | ont rétabli) &moment &lever &aimed',
      means: { kind: 'pressure', action: 'resumed' },
    },
    {
      name: 'A menace B de C',
      pattern:
        '@a:{actor} &tail @verb:(menace | menacent | a menacé | ont menacé) ((la|le|les|l\'|l’)? [!{actor} !"." !","]{0,2}? @b:{actor})? &moment @what:((de|d\'|d’|d\'imposer|d’imposer) &rest)',
      means: { kind: 'pressure', action: 'threatened' },
    },
  ],
})
