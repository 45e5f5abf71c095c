import { entries } from '../engine/index.ts'
import { fr as clause } from '../clauses/fr.ts'
import { plainMoves } from './plain.ts'

const plans = entries(
  'proposition, propositions, plan, plans, offre, offres, accord, trêve, cessez-le-feu, projet, texte, ultimatum, initiative, demande, exigences, conditions, médiation, compromis, invitation',
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
  lists: { plans, things: plans },
  rules: [
    {
      name: 'A propose B',
      pattern:
        '@a:{actor} &few @verb:(propose | proposent | a proposé | ont proposé | avait proposé) &moment @what:&rest',
      means: { kind: 'proposal' },
    },
    {
      name: 'A présente un plan',
      pattern:
        '@a:{actor} &few @verb:(a présenté | ont présenté | présente | a soumis | ont soumis | a déposé | a offert | ont offert) &moment @what:([!"." !{actor:person}]{0,6}? ~plans &rest?)',
      means: { kind: 'proposal' },
    },
    {
      name: 'A rejette B',
      pattern:
        '@a:{actor} &few @verb:(rejette | rejettent | a rejeté | ont rejeté | refuse | refusent | a refusé | ont refusé | a décliné | ont décliné | a repoussé) &moment @what:&rest',
      means: { kind: 'response', stance: 'rejects' },
    },
    {
      name: 'A accepte B',
      pattern:
        '@a:{actor} &few @verb:(accepte | acceptent | a accepté | ont accepté | a approuvé | ont approuvé) &moment @what:&rest',
      means: { kind: 'response', stance: 'accepts' },
    },
    {
      name: 'A salue B',
      pattern:
        '@a:{actor} &few @verb:(salue | saluent | a salué | ont salué) &moment @what:([!"." !{actor:person}]{0,6}? ~plans &rest?)',
      means: { kind: 'response', stance: 'welcomes' },
    },
    {
      name: 'A exige B',
      pattern:
        '@a:{actor} &few @verb:(exige | exigent | a exigé | ont exigé | réclame | réclament | a réclamé | ont réclamé | insiste sur | insistent sur) &moment @what:&rest',
      means: { kind: 'demand' },
    },
    {
      name: 'A appelle B à',
      pattern:
        '@a:{actor} &few @verb:(appelle|appellent|a appelé|ont appelé) @b:{actor} (à|au|aux) &moment @what:&rest',
      means: { kind: 'demand' },
    },
    {
      name: "A et B se mettent d'accord sur C",
      pattern:
        "@a:{actor} et &few @a:{actor} &few @verb:(sont convenus | sont convenues | ont convenu | se sont mis d'accord | se sont mis d’accord | se sont entendus) &moment @what:&rest",
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: 'A et B signent C',
      pattern:
        '@a:{actor} et &few @a:{actor} &few @verb:(ont signé | signent | ont conclu | concluent) &moment @what:&rest',
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: "A s'engage à B",
      pattern:
        "@a:{actor} &few @verb:(s'engage | s’engage | s'est engagé | s’est engagé | s'est engagée | s’est engagée | se sont engagés) à @what:&rest",
      means: { kind: 'commitment', status: 'planned' },
    },
  ],
})
