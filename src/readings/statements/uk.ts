import { phrases, plainForms, vocabularyOf, words, type Vocabulary } from './vocabulary.ts'

/** How Ukrainian reports speech: quotations with their cues, and "за словами". */
export const uk: Vocabulary = vocabularyOf({
  verbs: plainForms({
    says: `сказав сказала сказали заявив заявила заявили повідомив повідомила повідомили додав додала додали
      зазначив зазначила зазначили наголосив наголосила наголосили підкреслив підкреслила підкреслили
      пояснив пояснила пояснили підтвердив підтвердила підтвердили написав написала написали відповів
      відповіла відповіли запевнив запевнила нагадав нагадала попередив попередила розповів розповіла
      уточнив уточнила каже говорить заявляє пише`,
    quotes: `продовжив продовжила запитав запитала`,
  }),
  between: words(`також раніше потім ще вже він вона не`),
  negations: words(`не`),
  that: words(`що`),
  conjunctions: words(`і та але а поки після перед бо коли якщо ;`),
  joining: words(`і та й але`),
  asides: words(`як`),
  relatives: words(`який яка які`),
  adjuncts: words(`в у на під час після перед з до`),
  adverbs: words(`вчора сьогодні раніше`),
  pronouns: words(`він вона вони`),
  firstPerson: words(`я ми`),
  ours: words(`я ми нас нам наш наша наші мій моя`),
  sources: phrases(`за_словами на_думку за_даними`),
  questionTurns: words(`питання запитання`),
  answerTurns: words(`відповідь`),
})
