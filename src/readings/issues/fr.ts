import { entries } from '../engine/index.ts'
import type { IssueWords } from './issues.ts'

/** French words of the issues of a negotiation. */
export const fr: readonly IssueWords[] = [
  {
    code: 'ceasefire',
    words: entries(
      `cessez-le-feu, trêve, armistice, cessation des hostilités, arrêt des combats, arrêt des frappes, fin des combats, suspension des hostilités`,
    ),
  },
  {
    code: 'ceasefire.energy',
    words: entries(
      `énergie, énergétique, énergétiques, centrales, centrale électrique, réseau électrique, électricité`,
    ),
    within: 'ceasefire',
  },
  {
    code: 'ceasefire.maritime',
    words: entries(`mer, maritime, navires, ports, navigation, détroit`),
    within: 'ceasefire',
  },
  {
    code: 'territory',
    words: entries(
      `territoire, territoires, territorial, territoriale, frontière, frontières, annexion, annexé, occupation, occupés, occupées, ligne de front, ligne de contact, zone tampon, souveraineté`,
    ),
  },
  {
    code: 'security-guarantees',
    words: entries(`garanties de sécurité, garantie de sécurité, puissances garantes`),
  },
  {
    code: 'monitoring',
    words: entries(
      `surveillance, observateurs, vérification, inspecteurs, mission d’observation, mission d'observation`,
    ),
  },
  {
    code: 'forces',
    words: entries(
      `troupes, retrait, forces armées, armes lourdes, artillerie, désarmement, démilitarisation, brigade, brigades, soldats`,
    ),
  },
  {
    code: 'military-aid',
    words: entries(`livraisons d’armes, livraisons d'armes, aide militaire, munitions`),
  },
  {
    code: 'sanctions',
    words: entries(`sanctions, sanction, embargo`),
  },
  {
    code: 'prisoners',
    words: entries(`prisonniers, prisonniers de guerre, échange de prisonniers, otages, détenus`),
  },
  {
    code: 'humanitarian',
    words: entries(`humanitaire, humanitaires, civils, évacuation, corridor, corridors, aide alimentaire`),
  },
  {
    code: 'peace-settlement',
    words: entries(`paix, accord de paix, traité de paix, plan de paix, règlement du conflit`),
  },
  {
    code: 'economy',
    words: entries(`commerce, droits de douane, économie, céréales, exportations, investissements`),
  },
  {
    code: 'nuclear-safety',
    words: entries(`centrale nucléaire, sûreté nucléaire`),
  },
  {
    code: 'refugees',
    words: entries(`réfugiés, déplacés`),
  },
  {
    code: 'membership',
    words: entries(`adhésion, neutralité`),
  },
  {
    code: 'peacekeeping',
    words: entries(`casques bleus, force de maintien de la paix`),
  },
]
