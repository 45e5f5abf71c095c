import { expect, test } from 'vitest'
import { likeness, nameOf, SAME_NAME, SURELY_SAME } from './names.ts'
import { soundOf } from './soundof.ts'
import { distance, jaroWinkler } from './wordlikeness.ts'

const SURELY: readonly (readonly [string, string])[] = [
  ['Ilse Verstraete', 'ILSE VERSTRAETE'],
  ['Ilse Verstraete', 'Verstraete, Ilse'],
  ['Katarína Hladká', 'Katarina Hladka'],
  ['Karolina Brandt', 'Carolina Brandt'],
  ['Yuliya Sokolenko', 'Julia Sokolenko'],
  ['Ruslan Melnytskyy', 'Ruslan Melnytskiy'],
  ['Ruslan Melnytskyj', 'Руслан Мельницький'],
  ['Aleksandr Volkov', 'Alexander Volkov'],
  ['Mike Tamburini', 'Michael Tamburini'],
  ['Steve Witherow', 'Steven Whitherow'],
  ['Yannis Papadakis', 'Γιάννης Παπαδάκης'],
  ['Nino Beridze', 'ნინო ბერიძე'],
  ['Jean-Luc Moreau', 'Jean Luc Moreau'],
  ['J0nas Okonedo', 'Jonas Okonedo'],
  ['OOO Severny Veter', 'Severny Veter LLC'],
  ['Rashid Al-Mansuri', 'رشيد المنصوري'],
  ['Hamid Karzoglu', 'Hamit Karzoglu'],
  ['Xalid Məmmədov', 'Halit Memmedov'],
  ['Rashid Bey Karzoglu', 'Rashid Karzoglu'],
  ['Abd al-Aziz Karzoglu', 'Abdulaziz Karzoglu'],
  ['Rashid El-Mansuri', 'Rashid al-Mansuri'],
  ['JD Okonedo', 'J.D. Okonedo'],
  ['Shams al-Din Mansuri', 'Shams ad-Din Mansuri'],
  ['Çetin Karacan', 'Четин Караджан'],
  ['Cemil Karşıoğlu', 'جميل كارشي أوغلو'],
  ['Yağmur Çınar', 'Γιαγμούρ Τσινάρ'],
]
const PERHAPS: readonly (readonly [string, string])[] = [
  ['J. Okonedo', 'Jonas Okonedo'],
  ['Jonas Okonedo', 'Jonas Okonedu'],
  ['Petra Halvorsen', 'Petra Halvorson'],
  ['Viktor Petrov', 'Viktor Sergeyevich Petrov'],
  ['Okonedo Jonas', 'Jonas Okonedu'],
  ['Jonas Tamburin', 'Jonas Taxburin'],
  ['Dželal Karbajar', 'Celal Karbayar'],
  ['Jonas Okonedo', 'Petrus Jonas Okonedo'],
  ['Ilse Verstraete', 'Ilse Verstraete Kallas'],
  ['Rashid Al-Mansuri', 'راشد علي محمد المنصوري'],
  ['J.C. Verstraete', 'Jean-Claude Verstraete'],
]
const TWO: readonly (readonly [string, string])[] = [
  ['Jonas Okonedo', 'Petra Okonedo'],
  ['Igor Marchenko', 'Oleg Marchenko'],
  ['Andrei Sokolov', 'Alexei Sokolov'],
  ['A. Okonedo', 'Jonas Okonedo'],
  ['Kim Song Ho', 'Kim Song Chol'],
  ['Salim bin Hamad al-Harthy', 'Hamad bin Salim al-Harthy'],
  ['Jonas Okonedo', 'Jonas Tamburini'],
  ['Salim bin Rashid Al Mansuri', 'Khalid bin Rashid Al Mansuri'],
  ['Ilse Marie Verstraete', 'Ilse Kallas Verstraete'],
  ['Okonedo', 'Jonas Okonedo'],
  ['Dina Verstraete', 'Tina Verstraete'],
  ['Rashid Ulnu', 'Rashid Ulan'],
  ['Rashid Tarkal', 'Rashid Tarkar'],
  ['Rashid Tarkan', 'Rashid Tarkanli'],
  ['Rashid Vera', 'Rashid Veral'],
  ['Osman Şekal', 'Osman Şenal'],
  ['Aydin Karzoglu', 'عدنان كارزوغلو'],
  ['', 'Jonas Okonedo'],
]

test.each(SURELY)('%s is %s', (a, b) => {
  expect(likeness(nameOf(a), nameOf(b)).score).toBeGreaterThanOrEqual(SURELY_SAME)
})

test.each(PERHAPS)('%s may be %s where something else speaks for it', (a, b) => {
  const { score } = likeness(nameOf(a), nameOf(b))
  expect(score).toBeGreaterThanOrEqual(SAME_NAME)
  expect(score).toBeLessThan(SURELY_SAME)
})

test.each(TWO)('%s is not %s', (a, b) => {
  expect(likeness(nameOf(a), nameOf(b)).score).toBeLessThan(SAME_NAME)
})

test('likeness gives its reason', () => {
  expect(likeness(nameOf('J. Okonedo'), nameOf('Jonas Okonedo')).because).toBe('an initial')
  expect(likeness(nameOf('Olena Sydorenko'), nameOf('Олена Сидоренко')).because).toContain('sound')
})

test.each([
  ['zelinskyy', 'selinskij'],
  ['whitlock', 'witlock'],
  ['yulia', 'julia'],
  ['caroline', 'karoline'],
])('%s sounds like %s', (a, b) => {
  expect(soundOf(a)).toBe(soundOf(b))
})

test('the measures of letters agree with their definitions', () => {
  expect(jaroWinkler('martha', 'marhta')).toBeCloseTo(0.961, 3)
  expect(jaroWinkler('dixon', 'dicksonx')).toBeCloseTo(0.813, 3)
  expect(jaroWinkler('abc', 'xyz')).toBe(0)
  expect(distance('kitten', 'sitting')).toBe(3)
  expect(distance('ab', 'ba')).toBe(1)
})
