import { expect, test } from 'vitest'
import { applyEdits } from '../../evidence/index.ts'
import { unmarkTags } from './tags.ts'

test.each([
  ['Foreign Minister Ada #Berg was received in Vik.', 'Foreign Minister Ada Berg was received in Vik.'],
  ['Talks in (#Vik) and “#Norland” #NorlandTalks', 'Talks in (Vik) and “Norland” NorlandTalks'],
  ['She left.\n#Vik #Norland 🕊\nHe stayed.', 'She left.\n\nHe stayed.'],
  // Numbers, headings, addresses and parts of words stay.
  ['They are #1 in C# and see vik.example/#talks', 'They are #1 in C# and see vik.example/#talks'],
  ['## Heading', '## Heading'],
])('%s', (text, left) => {
  expect(applyEdits(text, unmarkTags(text).cuts)).toBe(left)
})
