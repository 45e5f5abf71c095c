import { phrases, type CleaningWords } from './words.ts'

export const de: CleaningWords = {
  language: 'de',
  lines: {
    other: phrases(
      `pressemitteilung, pressemitteilung nr #, pressemitteilung nr # #, presseinformation, zur sofortigen veröffentlichung`,
    ),
    navigation: phrases(`
      startseite, zurück zur übersicht, nach oben, zum inhalt springen, nächster artikel, vorheriger
      artikel, alle anzeigen, mehr anzeigen, weiterlesen, anmelden, einloggen, registrieren, mein konto,
      artikel drucken, seite drucken, anhören, artikel anhören, vorlesen, # kommentare, # kommentar,
      kommentieren, lesezeit # min, lesezeit # minuten, # min lesezeit, # min, impressum, datenschutz,
      datenschutzerklärung, agb, über uns, alle akzeptieren, alle ablehnen, cookie einstellungen,
      inhaltsverzeichnis, schlagwörter, bildergalerie, zur startseite, merkliste
    `),
    share: phrases(`
      teilen, artikel teilen, diesen artikel teilen, auf facebook teilen, auf twitter teilen, auf x
      teilen, auf whatsapp teilen, per e mail teilen, per mail, link kopieren, link kopiert, folgen sie
      uns, versenden, per e mail versenden, per e mail senden, an freunde senden, weiterempfehlen, weiterleiten,
      artikel empfehlen, gefällt mir, gefällt mir #, teilen auf facebook, auf telegram teilen
    `),
    advertising: phrases(`
      anzeige, werbung, gesponsert, sponsored, jetzt abonnieren, jetzt spenden, newsletter abonnieren, zum
      newsletter anmelden, zum angebot, weiter nach der anzeige
    `),
    related: phrases(`
      lesen sie auch, auch interessant, mehr zum thema, das könnte sie auch interessieren, das könnte dich
      auch interessieren, meistgelesen, meistgelesene artikel, ähnliche artikel, verwandte artikel,
      verwandte themen, weitere artikel, weitere nachrichten, weitere themen, neueste artikel, neueste
      nachrichten, aktuelle nachrichten, top themen, mehr aus dem ressort
    `),
  },
  sections: phrases(`
    menü, suche, suchen, zurück, weiter, vor, nachrichten, aktuell, aktuelles, drucken, speichern, merken,
    kommentare, kontakt, themen, einstellungen, newsletter, akzeptieren, ablehnen, schließen, zum thema,
    empfohlen, senden, spenden, abonnieren
  `),
  labels: {
    related: phrases(`
      lesen sie auch, lies auch, auch lesen, zum weiterlesen, mehr dazu, hintergrund, lesen sie mehr, lesen sie hier, mehr zum thema, mehr, siehe auch, auch interessant,
      lesetipp, video, podcast, hören sie auch
    `),
    navigation: phrases(`
      schlagwörter, stichworte, themen, tags, kategorie, kategorien, ressort, lesezeit
    `),
    share: phrases(`teilen, folgen sie uns, folgen sie uns auf`),
    advertising: phrases(`anzeige, werbung`),
    source: phrases(`quelle, quellen, originalartikel, link`),
    credit: phrases(`
      foto, fotos, bild, bilder, bildquelle, bildnachweis, symbolbild, archivbild, archivfoto, grafik,
      übersetzt von, mit material von
    `),
    byline: phrases(`von, autor, autorin, autoren, verfasst von, geschrieben von`),
    other: phrases(`pressekontakt, kontakt, rückfragen`),
  },
  openers: {
    share: phrases(`folgen sie uns auf, folgen sie uns bei, besuchen sie uns auf`),
    advertising: phrases(`
      abonnieren sie, melden sie sich für, jetzt abonnieren, jetzt anmelden, unseren newsletter, dieser
      artikel ist nur für, sie haben bereits ein, weiterlesen mit, unterstützen sie
    `),
    navigation: phrases(`
      wir verwenden cookies, diese website verwendet cookies, diese seite verwendet cookies, ihr browser,
      um diesen inhalt, bitte aktivieren sie, an dieser stelle finden sie, sie müssen angemeldet sein,
      fehler gefunden, empfohlener redaktioneller inhalt
    `),
    related: phrases(`
      lesen sie auch, lesen sie hier, lesen sie mehr, mehr zum thema, das könnte sie auch
    `),
    source: phrases(`
      dieser artikel erschien, dieser artikel ist zuerst, dieser beitrag erschien, zuerst erschienen
    `),
    copyright: phrases(`alle rechte vorbehalten, nachdruck`),
    credit: phrases(`
      mit material von, mit material der, mit agenturmaterial, übersetzt von, aus dem englischen von, ©
      dpa
    `),
    other: phrases(`dieser artikel wurde aktualisiert, dieser artikel wird laufend`),
  },
  relatedHeads: phrases(`
    lesen sie auch, auch interessant, mehr zum thema, zum thema, das könnte sie auch interessieren,
    meistgelesen, ähnliche artikel, verwandte artikel, weitere artikel, weitere nachrichten, neueste
    artikel, aktuelle nachrichten, kommentare, # kommentare
  `),
  headerKeys: {
    title: phrases(`titel, überschrift, betreff`),
    date: phrases(`datum, veröffentlicht, veröffentlicht am, erschienen am`),
    updated: phrases(`aktualisiert, aktualisiert am, geändert am`),
    author: phrases(`autor, autorin, autoren, von`),
    url: phrases(`adresse`),
    source: phrases(`quelle`),
    outlet: phrases(`herausgeber, zeitung, medium`),
    language: phrases(`sprache`),
    else: phrases(`kategorie, schlagwörter, ressort, zusammenfassung`),
  },
  dateLabels: {
    published: phrases(`
      veröffentlicht, veröffentlicht am, erschienen, erschienen am, stand, datum, vom, am, publiziert,
      erstellt, erstellt am
    `),
    updated: phrases(`
      aktualisiert, aktualisiert am, zuletzt aktualisiert, zuletzt aktualisiert am, geändert, update,
      letzte aktualisierung
    `),
  },
  ago: [String.raw`vor (?:\d+|einer|einem) \p{L}+`, 'heute', 'gestern'],
  bodies: phrases(
    `ministerium, außenministerium, bundesregierung, auswärtiges amt, auswärtige amt, bundeskanzleramt, botschaft, pressestelle, presseamt, presseabteilung, regierung, kanzlei, präsidialamt, senat, rat, kommission, bündnis, union, allianz, sekretariat`,
  ),
  imprints: phrases(`erscheint, wird herausgegeben, ist eine zeitung, ist ein newsletter, wird verschickt`),
  roles: phrases(`korrespondent, korrespondentin, reporter, reporterin, redakteur, redakteurin, redaktion`),
  bylines: phrases(`
    von, autor, autorin, ein beitrag von, ein artikel von, eine analyse von, ein interview von
  `),
  credits: phrases(`
    übersetzung, redaktion, schnitt, mit material von, mit agenturmaterial, übersetzt von, foto, quelle, aus dem englischen von, redaktion
  `),
  genericAgencies: phrases(`agenturen, agentur, redaktion, die redaktion`),
  relays: phrases(`berichtet, laut, meldet`),
  sentenceStarts: phrases(`
    der, die, das, er, sie, es, ein, eine, im, in, am, aber, und, wir, nach, vor, bei, auch, diese,
    dieser, dieses, laut, zuvor
  `),
  venues: phrases(`palast, schloss, saal, flughafen, botschaft, universität, kanzleramt`),
  future: phrases(`bis, vor, ab, geplant, nächsten, kommenden, wird, soll`),
  small: {
    joins: ['und', 'mit'],
    beforePlaces: ['aus'],
    rights: ['alle rechte vorbehalten'],
    attributions: ['verweis auf'],
    officeLinks: ['der', 'des', 'von', 'für'],
    smallWords: ['der', 'die', 'das', 'und', 'für', 'von'],
    phones: ['telefon'],
  },
}
