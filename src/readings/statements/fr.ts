import { phrases, plainForms, vocabularyOf, words, type Vocabulary } from './vocabulary.ts'

/** How French reports speech: quotations with their cues, and "selon". */
export const fr: Vocabulary = vocabularyOf({
  verbs: plainForms({
    says: `dit déclaré déclare affirmé affirme ajouté ajoute précisé précise expliqué explique estimé estime
      assuré assure indiqué indique souligné souligne répondu répond rappelé rappelle prévenu prévient écrit
      annoncé annonce confirmé confirme insisté insiste reconnu reconnaît martelé lancé conclu averti avertit
      soutenu soutient regretté regrette promis promet démenti dément confié confie répliqué réplique rétorqué
      rétorque félicité félicitée félicite glissé glisse tranché tranche ironisé ironise résumé résume plaidé
      plaide murmuré nuancé nuance renchéri jugé juge observé observe noté note fait_savoir
      signalé signale dénoncé certifié garanti relevé relève considéré considère réaffirmé réaffirme réitéré`,
    quotes: `poursuivi poursuit demandé demande interrogé lâché`,
  }),
  between: words(
    `a ont avait avaient aussi également ensuite encore déjà t \u2010 l' s'est s’est lui ne pas n'a n’a`,
  ),
  negations: words(`ne pas n'a`),
  that: words(
    `que qu' qu'un qu'une qu'il qu'elle qu'ils qu'elles qu'aucun qu'aucune qu’un qu’une qu’il qu’elle qu’ils qu’elles`,
  ),
  conjunctions: words(`et mais tandis alors après avant parce puisque lorsque quand ;`),
  joining: words(`et mais`),
  asides: words(`comme`),
  relatives: words(`qui`),
  ofs: words(`de du des d' au aux à en`),
  adjuncts: words(`à au aux dans sur lors pendant devant avant après depuis en`),
  adverbs: words(`hier aujourd'hui ensuite`),
  pronouns: words(`il elle ils elles`),
  firstPerson: words(`je nous`),
  ours: words(`je nous notre nos mon ma mes`),
  sources: phrases(`selon d'après d’après de_l'avis_de de_l'avis_du d'après_le d'après_la`),
  definite: words(`le la les`),
  objects: words(`lui elle eux`),
  questionTurns: words(`q question journaliste`),
})
