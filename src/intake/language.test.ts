import { expect, test } from 'vitest'
import { languageOf } from './language.ts'

test.each([
  [
    'en',
    'Envoys leave the lake\n\nThe envoys of Nordmark and Veldt left the lake on Friday, a spokesman said. They will meet again in a week.',
  ],
  [
    'en',
    'Marrow rejects offer\n\nForeign Minister Ilse Marrow said on Monday that Nordmark had rejected the offer. The talks will go on, she told reporters.',
  ],
  [
    'en',
    "VIK, 3 May 2031 (Norwire) - Veldt's President Timo Varga met Nordmark's envoy, Petter Lange, in Vik on Saturday.",
  ],
  [
    'fr',
    'Les envoyés quittent le lac\n\nLes envoyés du Nordmark ont quitté le lac vendredi, selon un porte-parole. Ils se retrouveront dans une semaine.',
  ],
  [
    'de',
    'Gesandte verlassen den See\n\nDie Gesandten haben den See am Freitag verlassen, sagte ein Sprecher. Sie treffen sich in einer Woche wieder.',
  ],
  [
    'uk',
    'Посланці залишили озеро\n\nПосланці залишили озеро в п’ятницю, сказав речник. Вони зустрінуться знову за тиждень.',
  ],
  [
    'es',
    'Los enviados de Nordmark dejaron el lago el viernes, según un portavoz. Se reunirán de nuevo en una semana.',
  ],
])('a short report: %s, %s', (language, text) => {
  expect(languageOf(text, undefined).language).toBe(language)
})

test.each([
  'Envoys leave the lake',
  'Ilse Marrow, Piet Lange, Anneke Voss, Tomas Reyes, Nordmark, Veldt, Port Elise, Nordhaven',
  'Lake talks end without a date',
])('too little to tell: %s', (text) => {
  expect(languageOf(text, undefined).language).toBe('und')
})
