import { expect, test } from 'vitest'
import { applyEdits } from '../../evidence/index.ts'
import { removeDateline } from './dateline.ts'

/** `place | day | agency` of the dateline found, and the text without it. */
function found(text: string): { told: string; left: string } {
  const { cuts, facts } = removeDateline(text)
  const told = [facts?.dateline?.place, facts?.dateline?.date, facts?.agency?.[0]].map((part) => part ?? '-')
  return { told: told.join(' | '), left: applyEdits(text, cuts) }
}

const LEAD = 'The envoys met at the lake on Friday.'

test.each([
  [`NORDHAVEN, March 3, 2021 (MNA) - `, 'NORDHAVEN | 2021-03-03 | MNA'],
  [`Nordhaven [NM], March 3 (MNA): `, 'Nordhaven | XXXX-03-03 | MNA'],
  [`NORDHAVEN, 3 March (MNA) – `, 'NORDHAVEN | XXXX-03-03 | MNA'],
  [`PORT ELISE, Nordmark (MNA) — `, 'PORT ELISE, Nordmark | - | MNA'],
  [`PORT ELISE, Nordmark — `, 'PORT ELISE, Nordmark | - | -'],
  [`NORDHAVEN -- `, 'NORDHAVEN | - | -'],
  [`(Lake News) - `, '- | - | Lake News'],
  [`(MNA) `, '- | - | MNA'],
  [`NORDHAVEN | Tue Apr 28, 2020 9:39 am BST NORDHAVEN (Lake News) - `, 'NORDHAVEN | 2020-04-28 | Lake News'],
  [`НОРДХАВЕН, 12 марта. /МНА/. `, 'НОРДХАВЕН | XXXX-03-12 | МНА'],
  [`Нордгавен. 12 березня. МНА. `, 'Нордгавен | XXXX-03-12 | МНА'],
  [`NORDHAVEN (MNA) – `, 'NORDHAVEN | - | MNA'],
])('%s', (dateline, told) => {
  expect(found(dateline + LEAD)).toEqual({ told, left: LEAD })
})

test.each([
  ['NORDHAVEN, Dec 5 , 2005', 'NORDHAVEN | 2005-12-05 | -'],
  ['NORDHAVEN, Nov. 8 , 2005 (Lake News)', 'NORDHAVEN | 2005-11-08 | Lake News'],
  ['20 May 2021, Nordhaven', 'Nordhaven | 2021-05-20 | -'],
  ['Nordhaven • NMN', 'Nordhaven | - | NMN'],
])('a line of its own: %s', (dateline, told) => {
  expect(found(`A headline\n${dateline}\n${LEAD}`)).toEqual({ told, left: `A headline\n\n${LEAD}` })
})

test.each([
  'Marrow (a former judge) - who left in May - said no.',
  'General Secretary Ilse Marrow (LPN): We are ready.',
  'Anne, Alice, Kate — thank you for having me.',
  'MEMORANDUM OF THE NATIONAL SECURITY COUNCIL – a summary follows.',
  'March was cold. They met in April.',
  'Monday, 3 May, was the day of the envoys.',
  'Marrow: the talks go on',
])('none: %s', (text) => {
  expect(found(text).left).toBe(text)
})
