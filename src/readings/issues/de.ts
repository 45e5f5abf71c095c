import { entries } from '../engine/index.ts'
import type { IssueWords } from './issues.ts'

/** German words of the issues of a negotiation. */
export const de: readonly IssueWords[] = [
  {
    code: 'ceasefire',
    words: entries(
      `waffenruhe, waffenstillstand, waffenstillstands, feuerpause, kampfpause, einstellung der kampfhandlungen, ende der kämpfe, einstellung der angriffe`,
    ),
  },
  {
    code: 'ceasefire.energy',
    words: entries(
      `energie, energieanlagen, kraftwerk, kraftwerke, kraftwerken, stromnetz, strom, energieinfrastruktur, umspannwerke`,
    ),
    within: 'ceasefire',
  },
  {
    code: 'ceasefire.maritime',
    words: entries(`see, seeweg, schiffe, schiffen, schifffahrt, häfen, meer, meeres, marine`),
    within: 'ceasefire',
  },
  {
    code: 'territory',
    words: entries(
      `territorium, gebiet, gebiete, gebieten, grenze, grenzen, grenzverlauf, annexion, annektiert, besetzte, besetzten, besatzung, frontlinie, kontaktlinie, pufferzone, souveränität`,
    ),
  },
  {
    code: 'security-guarantees',
    words: entries(`sicherheitsgarantien, sicherheitsgarantie, garantiemächte, beistandspakt`),
  },
  {
    code: 'monitoring',
    words: entries(
      `überwachung, überwachen, beobachter, beobachtermission, überprüfung, inspektoren, verifikation`,
    ),
  },
  {
    code: 'forces',
    words: entries(
      `truppen, truppenabzug, abzug, rückzug, streitkräfte, schwere waffen, artillerie, brigade, brigaden, entwaffnung, entmilitarisierung`,
    ),
  },
  {
    code: 'military-aid',
    words: entries(`waffenlieferungen, waffenlieferung, militärhilfe, munition`),
  },
  {
    code: 'sanctions',
    words: entries(`sanktionen, sanktion, embargo, strafmaßnahmen`),
  },
  {
    code: 'prisoners',
    words: entries(
      `gefangene, gefangenen, kriegsgefangene, kriegsgefangenen, gefangenenaustausch, geiseln, häftlinge`,
    ),
  },
  {
    code: 'humanitarian',
    words: entries(
      `humanitäre, humanitären, humanitärer, hilfslieferungen, hilfskonvoi, zivilisten, evakuierung, korridor, korridore`,
    ),
  },
  {
    code: 'peace-settlement',
    words: entries(
      `frieden, friedensabkommen, friedensvertrag, friedensplan, friedensregelung, beilegung des konflikts`,
    ),
  },
  {
    code: 'economy',
    words: entries(`handel, zölle, zoll, wirtschaft, getreide, getreideexporte, investitionen`),
  },
  {
    code: 'nuclear-safety',
    words: entries(`atomkraftwerk, kernkraftwerk, nukleare sicherheit`),
  },
  {
    code: 'refugees',
    words: entries(`flüchtlinge, flüchtlingen, vertriebene, vertriebenen`),
  },
  {
    code: 'membership',
    words: entries(`beitritt, mitgliedschaft, neutralität`),
  },
  {
    code: 'peacekeeping',
    words: entries(`friedenstruppe, friedenstruppen, blauhelme`),
  },
]
