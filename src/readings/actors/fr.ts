import { NO_CROWDS, WITH_S } from './data/shapes.ts'
import { EITHER, FEMALE, MALE } from './data/given-names.ts'
import { ORGANISATIONS } from './data/organisations.fr.ts'
import { FR } from './data/state-names.ts'
import { STATES } from './data/states.fr.ts'
import { list, type ActorWords } from './words.ts'

/** French: a smaller set. */
export const fr: ActorWords = {
  language: 'fr',
  states: STATES + FR,
  forms: list(`République de *, Royaume de *, État de *`),
  organisations: ORGANISATIONS,
  regions: `Europe||européen,européenne,européens,européennes\nMoyen-Orient\nProche-Orient\nAfrique||africain,africaine,africains,africaines\nmer Noire\nmer Rouge\nGaza|PSE\nBande de Gaza|PSE\nbande de Gaza|PSE\nCisjordanie|PSE\nCrimée|UKR\nDonbass|UKR\nDarfour|SDN\nSahel\nGenève|CHE`,
  everyday: `le la les un une des du de au aux ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes il elle ils elles on nous vous je tu et ou mais donc or ni car si que qui quoi dont où quand comme lorsque puisque quoique parce pour par avec sans sous sur dans en vers chez entre contre depuis pendant avant après malgré selon outre dès hier demain ici là ailleurs ainsi alors aussi aujourd'hui auparavant enfin ensuite puis toutefois cependant pourtant néanmoins mercredi tous toutes tout toute plusieurs certains certaines chaque aucun aucune quelques deux trois quatre cinq six sept huit neuf dix cent mille lire voir publié publicité photo vidéo à y c'est cela ceci celui celle ceux celles même mêmes autre autres premier première seul seule interrogé interrogée face grâce suite lors jusqu'à jusque afin tandis pas ne oui non merci monde mer idées une trêve accord guerre paix pourparlers négociations gouvernement armée déclaration communiqué moment plus moins très trop bien mal beaucoup peu encore déjà toujours jamais souvent parfois peut-être certes d'abord côté part fin début accepter continuer sans partager envoyer`,
  given: { male: MALE, female: FEMALE, either: EITHER },
  elisions: list(`l, d, qu, n, s, c, j, m, t, jusqu, lorsqu, puisqu`),
  inflections: [],
  nameEndings: [],
  stateAfterHead: false,
  adjectiveBehind: true,
  nounsInCapitals: false,
  titleCase: false,
  callings: new Map(),
  titles: {
    heads:
      list(`président, présidente, premier ministre, première ministre, premier ministre par intérim, ministre, vice-président, vice-présidente, chancelier, chancelière, roi, reine, prince, princesse, prince héritier, émir, sultan, pape,
      secrétaire général, secrétaire générale, secrétaire d'état, secrétaire, ambassadeur, ambassadrice, envoyé spécial, envoyée spéciale, envoyé, envoyée, émissaire, négociateur, négociatrice, médiateur, médiatrice, porte-parole, dirigeant, dirigeante, chef, cheffe,
      chef de la diplomatie, cheffe de la diplomatie, chef de l'état, chef de cabinet, haut représentant, haute représentante, représentant, représentante, directeur, directrice, directeur général, directrice générale, commissaire, général, colonel, amiral, commandant, capitaine, sénateur, sénatrice, député, députée, gouverneur, gouverneure, maire,
      conseiller, conseillère, conseiller à la sécurité nationale, procureur, procureure, juge, responsable, diplomate, analyste, expert, experte, chercheur, chercheuse, historien, historienne, politologue, professeur, professeure, journaliste, correspondant, militant, militante, opposant, opposante, leader, patriarche, imam, médecin, avocat, avocate, homologue, source, fils, fille, frère, sœur, gendre, beau-frère, épouse, époux, femme, mari, dictateur`),
    honorifics: list(
      `m., mm., mme, mme., mlle, dr, dr., me, sir, lord, cheikh, ayatollah, mgr, sa majesté, son excellence`,
    ),
    modifiers: list(
      `ancien, ancienne, ex, nouveau, nouvelle, futur, future, vice, sous, feu, jeune, vieux, principal, principale, haut, haute, actuel, actuelle, autoproclamé`,
    ),
    portfolios: list(
      `affaires étrangères, défense, intérieur, justice, finances, économie, énergie, santé, éducation, agriculture, sécurité, sécurité nationale, diplomatie, état, affaires, étrangères, armées, armée, extérieures, commerce, gouvernement, parlement, conseil, assemblée, commission, parti, opposition, cabinet, république, délégation, ministère, opposition, organisation, état-major, spécial, spéciale, adjoint, adjointe, général, générale, étrangère, présidence`,
    ),
    toward: [],
    sent: [],
    past: list(`ancien, ancienne, ex`),
    bygone: list(`feu, défunt, défunte`),
    tenses: list(`ancien, ancienne, ex, nouveau, nouvelle, actuel, actuelle`),
    links: list(`de, du, des, d', à, aux, au, pour, auprès de`),
    epithets: list(`dictateur, tyran, autocrate`),
    grades: [],
    lesser: list(`adjoint, adjointe, vice, ancien, ancienne`),
    offices: list(
      `président, présidente, premier, première, ministre, chancelier, chancelière, roi, reine, secrétaire, ambassadeur, ambassadrice, envoyé, envoyée, porte-parole, conseiller, conseillère`,
    ),
    royal: list(`roi, reine, pape, sultan`),
    sovereign: list(
      `roi, reine, pape, sultan, président, présidente, premier ministre, première ministre, chancelier, chancelière`,
    ),
    leaders: list(
      `président, présidente, premier ministre, première ministre, chancelier, chancelière, roi, reine, émir, dirigeant, chef de l'état`,
    ),
    male: list(
      `président, premier ministre, roi, prince, prince héritier, émir, émissaire spécial, envoyé spécial, envoyé, médiateur, négociateur, chancelier, directeur, conseiller, sénateur, m., fils, frère, gendre, mari, époux, porte-parole adjoint`,
    ),
    female: list(
      `présidente, première ministre, reine, princesse, envoyée spéciale, envoyée, médiatrice, négociatrice, chancelière, directrice, conseillère, sénatrice, mme, mme., mlle, fille, sœur, femme, épouse, ambassadrice`,
    ),
    relations: list(`fils, fille, frère, sœur, gendre, beau-frère, épouse, époux, femme, mari`),
    behind: [],
    doubtful: list(`femme, chef, général, me, responsable, source, maire, juge, prince, roi, expert`),
  },
  persons: {
    particles: list(
      `de, du, des, la, le, bin, ibn, ben, abou, abu, al, el, von, van, der, den, della, di, da, dos`,
    ),
    leadingParticles: list(`bin, ibn, bint, abu, von, van, al, el`),
    prefixes: list(`al, el, ben, abou`),
    suffixes: list(`jr, ii, iii`),
    who: list(`qui`),
    converses: [],
    conversing: [],
    speaks: list(
      `dit, déclaré, déclare, affirmé, affirme, annoncé, annonce, estimé, estime, indiqué, indique, souligné, souligne, précisé, précise, expliqué, explique, ajouté, ajoute, assuré, assure, répondu, répond, répété, confirmé, confirme, résume, juge, salué, salue, dénoncé, dénonce, averti, prévenu, rappelé, rappelle, reconnu, demandé, demande, appelé, appelle, jugé, lancé, martelé, promis, exigé, exige, a-t-il, a-t-elle, dit-il, dit-elle`,
    ),
    acts: list(
      `a, ont, est, sont, avait, avaient, va, vont, doit, doivent, peut, peuvent, veut, veulent, refuse, refusé, accepte, accepté, rejette, rejeté, propose, proposé, signé, signe, rencontre, rencontré, reçoit, reçu, lance, envoie, envoyé, maintient, n'a, n'ont, n'en, était, étaient, sera, seront, soutient, accuse, accusé, attend, cherche, espère`,
    ),
    moves: list(
      `frappe, frappes, attaque, attaques, bombardement, bombardements, raid, raids, invasion, offensive, agression, proposition, propositions, plan, offre, exigences, sanctions, armée, l'armée, l’armée, d'armée, forces, troupes, soldats, militaires, aviation, l'aviation, marine, drones, missiles, ministère, diplomatie, présidence, gouvernement, autorités, délégation`,
    ),
    encounters: [],
    he: list(`il, lui`),
    she: list(`elle`),
    they: list(`ils, elles`),
    his: [],
    her: [],
  },
  bodies: {
    organisation: list(
      `ministère, parti, université, groupe, banque, conseil, agence, autorité, comité, commission, parlement, congrès, sénat, assemblée, union, ligue, organisation, association, fédération, fondation, fonds, société, front, mouvement, armée, brigade, garde, police, cour, tribunal, bureau, service, centre, église, coalition, alliance, gouvernement, ambassade, mission, délégation, institut, chambre`,
    ),
    media: list(
      `journal, tribune, presse, radio, télévision, tv, chaîne, info, news, monde, figaro, agence, presse, magazine, quotidien, gazette`,
    ),
    companies: list(`entreprise, société, compagnie, groupe, géant, banque, journal, chaîne`),
    toMedia: list(`à, selon, par, sur`),
    place: list(
      `mer, fleuve, ville, village, région, province, île, golfe, détroit, mont, lac, vallée, aéroport, rue, avenue, place, pont, port, palais, cap`,
    ),
    placeFirst: list(`mer, mont, lac, port, cap, fort, saint`),
    thing: list(
      `accord, accords, traité, plan, guerre, sommet, conférence, loi, résolution, déclaration, constitution, charte, protocole, opération, bataille, jour, fête, photo, vidéo, article`,
    ),
    at: list(`à, au, en, dans, de, du, vers, près, depuis, sur`),
    inside: list(`en, dans, au, à`),
    giving: list(
      `demandé, demande, imposé, impose, soumis, proposé, sanctions, aide, militaire, livré, remis, transmis, répondu, adressé, ordonné, offert, présenté, envoyé, armes`,
    ),
    within: list(`dans`),
    trusting: [],
    the: list(`le, la, les, l', l’, ce, cet, cette, son, sa, ses, leur, leurs`),
    a: list(`un, une, plusieurs, des`),
    articles: [],
    and: list(`et, ou`),
    possessive: [],
    naming: [],
    seats: [],
    seatEnds: [],
    institutions: list(`ministère, ambassade, parlement, sénat, présidence`),
    its: [],
    abroad: list(`ambassade`),
    belonging: list(`de, du, d', d’`),
    bodyLinks: list(`de, du, des, pour`),
    halves: [],
    directions: [],
    adjectives: [],
    surnamesOfMonths: [],
    never: list(
      `lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, je, il, elle, ils, elles, nous, vous, on, le, la, les, un, une, des, dieu, islam, internet`,
    ),
  },
  meant: {
    ties: list(`relations, liens, coopération, partenariat, alliance, amitié, dialogue, échanges`),
    addressing: list(`chers, chères`),
    unnamed: list(
      `responsable, source, diplomate, officiel, conseiller, négociateur, porte-parole, expert, témoin, habitant, médiateur, représentant`,
    ),
    unnamedMany: list(
      `responsables, sources, diplomates, officiels, conseillers, négociateurs, experts, témoins, habitants, médiateurs, représentants, journalistes`,
    ),
    groups: list(
      `délégation, négociateurs, représentants, envoyés, troupes, forces, soldats, rebelles, dirigeants, ministres, médiateurs, alliés, diplomates, armée, autorités, équipes`,
    ),
    ...NO_CROWDS,
    people: list(`rebelles, médiateurs, négociateurs`),
    governments: list(`gouvernement`),
    lands: list(`pays, nation`),
    wide: list(`pays, peuple, armée, autorités, forces, troupes, alliés, dirigeants`),
    partyWords: [],
    sides: list(`gouvernement, autorités`),
    endsPhrase: list(`de, du, des, et, ou, qui, que, a, ont, est, sont, le, la, les`),
    trailing: list(`proche de, proche du, au fait de`),
    between: [],
    press: list(`journalistes`),
    pair: [],
    leading: list(`dirigeants, présidents, ministres, chefs`),
    parties: list(`parties, pays, camps, délégations`),
    definite: list(`le, la, les, l', l’, ce, cette`),
    leaderWords: list(`dirigeant, leader, homologue`),
    adverbs: list(`également, aussi, ensuite, ne, n', n’, s', s’, se, lui, en, y`),
    saidBefore: list(
      `selon, dit, déclaré, affirmé, résume, estime, explique, ajoute, assure, a-t-il, d'après, d’après`,
    ),
    pairing: [],
    sending: [],
    sent: [],
    led: [],
    dealing: list(`par, avec, contre, entre, pour, et`),
    deciding: [],
    motion: list(`visite, voyage, rendu, rendue, rendre, arrivé, arrivée, rentré`),
    placeVerbs: list(`quitté, atteint, visité, bombardé, frappé`),
    both: list(`les, deux, trois, toutes`),
    numbers: list(`deux, trois, quatre, plusieurs, certains, des`),
  },
  shapes: { ...WITH_S, abstract: /(?:tion|ment|ance|ence)s?$/u },
}
