import { expect, test } from 'vitest'
import { applyEdits } from '../../evidence/index.ts'
import { unwrap } from './unwrap.ts'

test.each([
  [
    'lines broken by width are joined, paragraphs and lists stay',
    `The envoys of both sides met at the lake on Friday to go through the list
of prisoners name by name, and agreed to meet again within a week, on the
15th. They thanked their hosts.

The list holds:

-   two hundred names of soldiers who were taken in the first month of the
    war;
-   forty names of civilians.

Signed at the lake,
Ilse Marrow
Foreign Minister`,
    `The envoys of both sides met at the lake on Friday to go through the list of prisoners name by name, and agreed to meet again within a week, on the 15th. They thanked their hosts.

The list holds:

-   two hundred names of soldiers who were taken in the first month of the war;
-   forty names of civilians.

Signed at the lake,
Ilse Marrow
Foreign Minister`,
  ],
  [
    'a paragraph a line: nothing is joined',
    'The envoys met at the lake.\nThey spoke for two hours about prisoners and the border, and then left.\nNo paper was signed.',
    'The envoys met at the lake.\nThey spoke for two hours about prisoners and the border, and then left.\nNo paper was signed.',
  ],
  [
    'a sentence that plainly runs over a break',
    'The envoys, who had come from both capitals,\nmet at the lake on a day in spring for talks that took until the fourth of May, some\n40 hours in all.',
    'The envoys, who had come from both capitals, met at the lake on a day in spring for talks that took until the fourth of May, some 40 hours in all.',
  ],
  [
    'Markdown’s own line breaks stay',
    'Talks  \nat the lake of Nordhaven, the first of the year, with all the four sides\nat one table, ended on Friday evening without a paper, mediators have told\nthe press.  \nThey go on in May.',
    'Talks  \nat the lake of Nordhaven, the first of the year, with all the four sides at one table, ended on Friday evening without a paper, mediators have told the press.  \nThey go on in May.',
  ],
  [
    'lines of an item stay with it, though others are not wrapped',
    'What came of it:\n\n- The envoys of Norvia met President Ilse\n Marrow and left\n satisfied.\n - They went home.\n- A second round:\n\n in May',
    'What came of it:\n\n- The envoys of Norvia met President Ilse Marrow and left satisfied.\n - They went home.\n- A second round:\n\n in May',
  ],
  [
    'a name and a date that run over a break',
    'The talks were opened by the foreign minister, Ilse J.\nMarrow, at the lake.\nThe sides are to meet again, their hosts at the lake said, on April\n23-25 in Sund.',
    'The talks were opened by the foreign minister, Ilse J. Marrow, at the lake.\nThe sides are to meet again, their hosts at the lake said, on April 23-25 in Sund.',
  ],
])('%s', (_, text, joined) => {
  expect(applyEdits(text, unwrap(text).cuts)).toBe(joined)
})
