import { phrases, type CleaningWords } from './words.ts'

export const fr: CleaningWords = {
  language: 'fr',
  lines: {
    other: phrases(`communiqué de presse, communiqué, pour diffusion immédiate, déclaration à la presse`),
    navigation: phrases(`
      rechercher, retour en haut, haut de page, article suivant, article précédent, voir tout, voir plus,
      tout voir, afficher plus, lire la suite, se connecter, s'inscrire, mon compte, écouter l'article, #
      commentaires, # commentaire, commenter, réagir, aller au contenu, temps de lecture # min, lecture #
      min, # min de lecture, mentions légales, politique de confidentialité, plan du site, contactez nous,
      tout accepter, continuer sans accepter, nous contacter, tout refuser, paramétrer, gérer les cookies, sélectionné pour vous, offrir cet
      article
    `),
    share: phrases(`
      partager, partagez, partager l'article, partager cet article, partager sur facebook, partager sur
      twitter, partager sur x, partager sur linkedin, partager sur whatsapp, partager par email, copier le
      lien, lien copié, envoyer, envoyer par email, envoyer à un ami, envoyer par e mail, envoyer par mail, partager par mail,
      partager sur telegram, recommander, j'aime, # partages, suivez nous
    `),
    advertising: phrases(`
      publicité, contenu sponsorisé, sponsorisé, la suite après la publicité, la suite après cette
      publicité, abonnez vous, je m'abonne, s'abonner, faire un don, soutenez nous, recevez notre
      newsletter
    `),
    related: phrases(`
      à lire aussi, lire aussi, à lire également, lire également, à voir aussi, voir aussi, sur le même
      sujet, sur le même thème, articles liés, articles similaires, les plus lus, le plus lu, les plus
      populaires, dernières actualités, dernières infos, nos derniers articles, recommandé pour vous, plus
      d articles, dans la même rubrique
    `),
  },
  sections: phrases(`
    menu, recherche, fermer, retour, suivant, précédent, actualités, actualité, en direct, écouter,
    commentaires, contact, sommaire, rubriques, accepter, refuser, imprimer, enregistrer, newsletter,
    newsletters, connexion, à propos, agrandir, accueil, annonce, pub, à la une
  `),
  labels: {
    related: phrases(`
      à lire aussi, lire aussi, à lire, lire, lire également, à lire également, à voir aussi, voir aussi,
      sur le même sujet, à voir, voir également, notre dossier, dossier, écouter aussi, à écouter, regarder, pour aller plus loin
    `),
    navigation: phrases(`
      mots clés, tags, thèmes, rubrique, catégorie, catégories, temps de lecture, sujets
    `),
    share: phrases(`partager, partager sur, suivez nous, suivez nous sur`),
    advertising: phrases(`publicité, annonce, sponsorisé`),
    source: phrases(`source, sources, article original, lien`),
    credit: phrases(`
      photo, photos, crédit photo, crédits photo, crédit, crédits, image, illustration, légende, traduit
      par
    `),
    byline: phrases(`par, auteur, auteurs, rédigé par, publié par, écrit par`),
    other: phrases(`contact, contact presse, contacts presse`),
  },
  openers: {
    share: phrases(`suivez nous sur, retrouvez nous sur, rejoignez nous sur, partagez cet article`),
    advertising: phrases(`
      abonnez vous, inscrivez vous à notre, inscrivez vous à la newsletter, recevez notre, recevez
      gratuitement, recevez chaque, la suite après, cet article est réservé, article réservé aux abonnés,
      il vous reste, déjà abonné, soutenez notre, pour lire la suite
    `),
    navigation: phrases(`
      nous utilisons des cookies, ce site utilise des cookies, en poursuivant votre navigation, votre
      navigateur ne, pour afficher ce contenu, vous devez être connecté, une erreur dans, votre adresse e
      mail ne sera
    `),
    related: phrases(`à lire aussi, lire aussi, à lire également, à voir aussi`),
    source: phrases(`
      cet article a été publié, cet article est paru, article initialement publié, article paru dans
    `),
    copyright: phrases(`tous droits réservés, toute reproduction, reproduction interdite`),
    credit: phrases(`
      avec afp, avec reuters, avec agences, avec nos correspondants, crédit photo
    `),
    other: phrases(`cet article a été mis à jour, les opinions exprimées`),
  },
  relatedHeads: phrases(`
    à lire aussi, lire aussi, sur le même sujet, articles liés, articles similaires, les plus lus,
    dernières actualités, à la une, commentaires, # commentaires, nos derniers articles, dans la même
    rubrique
  `),
  headerKeys: {
    title: phrases(`titre, objet`),
    date: phrases(`date, date de publication, publié le, publié`),
    updated: phrases(`mis à jour, mis à jour le, modifié le`),
    author: phrases(`auteur, auteurs, par`),
    url: phrases(`adresse, lien`),
    source: phrases(`source`),
    outlet: phrases(`éditeur, publication, journal, site`),
    language: phrases(`langue`),
    else: phrases(`rubrique, catégorie, mots clés, résumé`),
  },
  dateLabels: {
    published: phrases(`
      publié, publié le, publié à, posté le, paru le, date, date de publication, le, par la rédaction le,
      créé le
    `),
    updated: phrases(`
      mis à jour, mis à jour le, modifié, modifié le, mise à jour, actualisé le, dernière mise à jour,
      dernière modification
    `),
  },
  ago: [String.raw`il y a (?:\d+|une?) \p{L}+`, "aujourd'hui", 'hier'],
  bodies: phrases(
    `ministère, présidence, ambassade, conseil, gouvernement, service de presse, cabinet, secrétariat, assemblée, sénat, commission, palais, délégation, mission, bureau, union, alliance`,
  ),
  imprints: phrases(
    `est publié, est publiée, est édité, est éditée, est une lettre, est un hebdomadaire, est un quotidien, paraît, est envoyée`,
  ),
  roles: phrases(
    `correspondant, correspondante, envoyé spécial, envoyée spéciale, journaliste, rédacteur, rédactrice, rédaction`,
  ),
  bylines: phrases(`par, auteur, rédigé par, publié par, écrit par, propos recueillis par`),
  credits: phrases(`
    traduction, traducteur, rédaction, avec afp, avec reuters, avec agences, avec, traduit par, photo, crédit photo, propos recueillis par,
    source
  `),
  genericAgencies: phrases(`agences, agence, rédaction, la rédaction`),
  relays: phrases(`selon, rapporte, d'après`),
  sentenceStarts: phrases(`
    le, la, les, il, elle, ils, elles, un, une, ce, cette, ces, dans, mais, selon, pour, en, au, après,
    avant, nous, on, depuis, cependant
  `),
  venues: phrases(`palais, hôtel, salle, aéroport, ambassade, siège, université`),
  future: phrases(`d'ici, jusqu'au, avant, prévu, prévue, prochain, prochaine`),
  small: {
    joins: ['et', 'avec'],
    beforePlaces: ['à'],
    rights: ['tous droits réservés'],
    attributions: ['mention de'],
    officeLinks: ['de', 'du', 'des'],
    smallWords: ['de', 'du', 'des', 'la', 'le', 'les', 'et', 'd’'],
    phones: ['téléphone'],
  },
}
