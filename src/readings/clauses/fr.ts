import { entries } from '../engine/index.ts'
import { NO_CLAUSE_WORDS, type ClauseWords } from './words.ts'

/** French, where no tagger reads: by words alone. */
export const fr: ClauseWords = {
  ...NO_CLAUSE_WORDS,
  negating: entries(
    "pas, jamais, aucun, aucune, sans, ni, refuse de, a refusé, ont refusé, n'a pas, n’a pas",
  ),
  plainlyNegating: entries('pas, jamais, aucun, aucune, ni'),
  denying: entries('dément, démenti, a démenti, ont démenti, nie, a nié'),
  neutral: entries('pas seulement, pas moins'),
  conditional: entries('si, à condition que, à condition de, sous réserve de, pourvu que'),
  ifs: entries('si, à condition que, pourvu que'),
  unsure: entries('peut-être, éventuel, éventuelle'),
  possible: entries(
    'pourrait, pourraient, peut, peuvent, possible, prêt à, prête à, prêts à, envisage, envisagent, souhaite, souhaitent',
  ),
  proposing: entries(
    'propose, a proposé, ont proposé, appelle à, a appelé à, demande, a demandé, invite, a invité',
  ),
  planning: entries(
    'reprendra, reprendront, débutera, débuteront, commencera, commenceront, se poursuivra, se poursuivront, se réuniront, doit, doivent, devrait, devraient, prévu, prévue, prévus, prévues, prévoit, prochain, prochaine, prochains, prochaines, rencontrera, rencontreront, aura lieu, auront lieu, se tiendra, se tiendront, recevra, à la veille de',
  ),
  cancelling: entries('annulé, annulée, annulés, annulées, annule, rompu, rompus, interrompu, interrompus'),
  postponing: entries('reporté, reportée, reportés, reportées, ajourné, ajournés, différé'),
  ongoing: entries('en cours, actuellement, se poursuivent, se poursuit'),
  borders: entries('après, avant, pendant, alors que, parce que, mais, et, que, depuis, a déclaré'),
  timing: entries('après, avant, pendant, depuis, lors'),
  firstPersonOne: entries("je, j', moi"),
  firstPersonMany: entries('nous, notre, nos'),
  placing: entries('à, en, au, aux, dans'),
}
