import { phrases, plainForms, vocabularyOf, words, type Vocabulary } from './vocabulary.ts'

/** How German reports speech: quotations with their cues, and "laut". */
export const de: Vocabulary = vocabularyOf({
  verbs: plainForms({
    says: `sagte sagt sagten erklärte erklärt erklärten betonte betont ergänzte ergänzt fügte meinte meint
      berichtete berichtet teilte mitteilte mitteilten bekräftigte bekräftigt bekräftigten hieß schrieb schreibt behauptete behauptet warnte warnt bestätigte bestätigt
      kündigte antwortete antwortet versicherte versichert versicherten kritisierte unterstrich räumte mahnte äußerte gesagt
      erklärt betont verkündete verkündet behaupteten warnten bestätigten argumentierte argumentiert erläuterte
      erläutert beteuerte beteuert bestritt bestreitet`,
    quotes: `fuhr rief fragte fragt`,
  }),
  between: words(`hat haben hatte auch dann später zudem außerdem nicht noch schon`),
  negations: words(`nicht`),
  that: words(`dass daß`),
  conjunctions: words(`und aber während nachdem bevor weil als wenn ;`),
  joining: words(`und aber`),
  asides: words(`wie`),
  relatives: words(`der die das`),
  ofs: words(`von vom des der für aus`),
  adjuncts: words(`in im am an auf bei beim vor nach während seit`),
  adverbs: words(`gestern heute zuvor später`),
  pronouns: words(`er sie es`),
  firstPerson: words(`ich wir`),
  ours: words(`ich wir uns unser unsere mein meine`),
  sources: phrases(
    `laut nach_angaben_von nach_angaben_des nach_angaben_der nach_den_worten_von nach_den_worten_des
    nach_worten_von nach_worten_des nach_ansicht_von nach_darstellung_von nach_darstellung_des so gemäß`,
  ),
  sourcesBehind: words(`zufolge`),
  commas: true,
  nounsInCapitals: true,
  definite: words(`der die das den dem des`),
  questionTurns: words(`frage`),
  answerTurns: words(`antwort`),
})
