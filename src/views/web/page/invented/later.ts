import { at } from './build.ts'
import type { Invented, Who } from './build.ts'

const NORLAND: Who = ['state/xnr', 'Norland']
const SUDMARK: Who = ['state/xsd', 'Sudmark']
const VARGA: Who = ['person/ilse-varga', 'Ilse Varga']
const ERLUND: Who = ['person/tomas-erlund', 'Tomas Erlund']
const OXLEY: Who = ['person/mira-oxley', 'Mira Oxley']
const DRACH: Who = ['person/olena-drach', 'Olena Drach']
const HOHENWALDENBURG: Who = [
  'person/maximilian-albrecht-von-hohenwaldenburg-und-sternfeld',
  'Maximilian Albrecht von Hohenwaldenburg und Sternfeld-Grossbrückenau',
]

/** The later reports of the invented negotiation. */
export const LATER_REPORTS: readonly Invented[] = [
  // No day of publication, so nothing in it can be dated.
  {
    report: {
      id: 'valley-notes-88888888',
      text: `Two commanders met at the old bridge on Tuesday, people in the village say. “They shook hands,” said one of them, “and that was all.” On 11 March the road was opened for a convoy after a message from the Selt Valley Mission to Norland.`,
      outlet: 'Valley Notes',
      remarks: [
        { code: 'unknown-date', says: 'No day of publication was found, so “Tuesday” cannot be placed.' },
      ],
    },
    told: [
      {
        event: 'bridge',
        says: ['Two commanders met at the old bridge on Tuesday, people in the village say.'],
        contact: {
          type: 'meeting',
          status: 'held',
          between: [['group/two-commanders', 'Two commanders', 'party']],
        },
        place: 'the old bridge',
        certainty: 'unsure',
      },
      {
        event: 'shook-hands',
        says: ['“They shook hands,” said one of them, “and that was all.”'],
        statement: {
          speaker: [['person/unnamed/valley-notes-88888888/1', 'one of them']],
          form: 'direct',
          words: ['They shook hands,', 'and that was all.'],
        },
      },
      {
        event: 'convoy-message',
        says: [
          'On 11 March the road was opened for a convoy after a message from the Selt Valley Mission to Norland.',
        ],
        contact: {
          type: 'message',
          status: 'held',
          between: [
            ['org/selt-valley-mission', 'the Selt Valley Mission', 'party'],
            ['state/xnr', 'Norland', 'party'],
          ],
        },
        time: at('XXXX-03-11', { stated: false, text: '11 March' }),
        issues: ['humanitarian'],
      },
    ],
  },
  // The planned call is put off.
  {
    report: {
      id: 'ledger-99999999',
      title: 'Varga call put off',
      text: `Varga call put off

The call of President Ilse Varga with Aldavia's government has been put off to 19 March, Olena Drach said. No reason was given. A meeting of experts on monitoring, proposed for the same day, is called off altogether, she said.

Ilse Varga has not spoken with Tomas Erlund, Olena Drach said, and denied that a secret letter had been sent to Sudmark.`,
      outlet: 'The Morning Ledger',
      byline: ['Ada Quill'],
      published: { start: '2031-03-15', end: '2031-03-15', precision: 'day', basis: 'metadata' },
    },
    told: [
      {
        event: 'varga-call',
        says: [
          "The call of President Ilse Varga with Aldavia's government has been put off to 19 March, Olena Drach said.",
        ],
        contact: {
          type: 'call',
          status: 'postponed',
          between: [
            [...VARGA, 'principal'],
            ['state/xal', "Aldavia's government", 'mediator'],
          ],
        },
        according_to: [DRACH],
        time: at('2031-03-19', { stated: false }),
        issues: ['ceasefire'],
      },
      {
        event: 'experts',
        says: [
          'A meeting of experts on monitoring, proposed for the same day, is called off altogether, she said.',
        ],
        contact: {
          type: 'meeting',
          status: 'cancelled',
          between: [['group/experts', 'experts', 'delegate']],
        },
        according_to: [['person/olena-drach', 'she said']],
        time: at('2031-03-19', { stated: false }),
        issues: ['monitoring'],
      },
      {
        event: 'no-talk',
        says: ['Ilse Varga has not spoken with Tomas Erlund, Olena Drach said'],
        contact: { type: 'contact', status: 'held', modality: 'negated', between: [VARGA, ERLUND] },
        according_to: [DRACH],
      },
      {
        event: 'secret-letter',
        says: [
          'Ilse Varga has not spoken with Tomas Erlund, Olena Drach said, and denied that a secret letter had been sent to Sudmark.',
        ],
        contact: { type: 'message', status: 'held', modality: 'denied', between: [VARGA, SUDMARK] },
        according_to: [DRACH],
      },
    ],
  },
  // Recaps with coarse and approximate times.
  {
    report: {
      id: 'review-aaaaaaaa',
      title: 'A valley without a line',
      text: `A valley without a line

The two sides first sat down around 2027. Envoys met again in the autumn of 2029, and for a week from 3 to 9 February 2031 experts exchanged maps. In January 2031 Maximilian Albrecht von Hohenwaldenburg und Sternfeld-Grossbrückenau briefed both capitals, and a summit may follow in the second quarter of 2031 if the guns fall silent.`,
      outlet: 'Review of the Week',
      credit: ['With material from agencies'],
      published: { start: '2031-03-16', end: '2031-03-16', precision: 'day', basis: 'text' },
    },
    told: [
      {
        event: 'first-talks',
        says: ['The two sides first sat down around 2027.'],
        contact: { type: 'talks', status: 'held', between: [['group/two-sides', 'The two sides', 'party']] },
        time: at('2027', { precision: 'year', approx: true }),
        background: true,
      },
      {
        event: 'autumn',
        says: ['Envoys met again in the autumn of 2029'],
        contact: { type: 'meeting', status: 'held', between: [['group/envoys', 'Envoys', 'envoy']] },
        time: at('2029-09', { end: '2029-11', precision: 'season', text: 'the autumn of 2029' }),
        background: true,
      },
      {
        event: 'maps',
        says: ['for a week from 3 to 9 February 2031 experts exchanged maps'],
        contact: { type: 'contact', status: 'held', between: [['group/experts', 'experts', 'delegate']] },
        time: at('2031-02-03', { end: '2031-02-09', precision: 'week' }),
        background: true,
        issues: ['territory'],
      },
      {
        event: 'briefing',
        says: [
          'In January 2031 Maximilian Albrecht von Hohenwaldenburg und Sternfeld-Grossbrückenau briefed both capitals',
        ],
        contact: { type: 'briefing', status: 'held', between: [[...HOHENWALDENBURG, 'mediator']] },
        time: at('2031-01', { precision: 'month' }),
        background: true,
      },
      {
        event: 'summit',
        says: ['a summit may follow in the second quarter of 2031 if the guns fall silent'],
        contact: { type: 'meeting', status: 'proposed', modality: 'conditional', between: [] },
        time: at('2031-04', { end: '2031-06', precision: 'quarter' }),
        issues: ['ceasefire'],
      },
    ],
  },
  // An anonymous source, overnight news, and a second source for the talks.
  {
    report: {
      id: 'night-wire-11111111',
      title: 'Text initialled overnight, official says',
      text: `Text initialled overnight, official says

Negotiators of Norland and Sudmark initialled a text in Port Ilmen in the night to Wednesday, a senior Sudmark official said on condition of anonymity. The two delegations, which first met there on 10 March, sat until shortly after two in the morning.

“It is closer than it has ever been,” the official said. Mira Oxley, the envoy, confirmed the meeting but not the text. “I will speak when there is paper,” Mira Oxley told Aldavia Radio.`,
      outlet: 'Night Wire',
      published: {
        start: '2031-03-19T04:55',
        end: '2031-03-19T04:55',
        precision: 'minute',
        basis: 'metadata',
      },
    },
    told: [
      {
        event: 'night-meeting',
        says: [
          'Negotiators of Norland and Sudmark initialled a text in Port Ilmen in the night to Wednesday, a senior Sudmark official said on condition of anonymity.',
        ],
        contact: {
          type: 'meeting',
          status: 'held',
          between: [
            ['state/xnr', 'Norland', 'party'],
            ['state/xsd', 'Sudmark', 'party'],
          ],
        },
        according_to: [['person/unnamed/night-wire-11111111/1', 'a senior Sudmark official']],
        time: at('2031-03-19', {
          precision: 'part-of-day',
          part: 'night',
          stated: false,
          text: 'the night to Wednesday',
        }),
        place: 'Port Ilmen',
        issues: ['ceasefire', 'peace-settlement'],
      },
      {
        event: 'ilmen-talks',
        says: [
          'The two delegations, which first met there on 10 March, sat until shortly after two in the morning.',
        ],
        contact: { type: 'talks', status: 'held', between: [NORLAND, SUDMARK] },
        time: at('2031-03-10', { stated: false }),
        background: true,
      },
      {
        event: 'official-closer',
        says: ['“It is closer than it has ever been,” the official said.'],
        statement: {
          speaker: [['person/unnamed/night-wire-11111111/1', 'the official']],
          form: 'direct',
          words: ['It is closer than it has ever been,'],
        },
        time: at('2031-03-19', { stated: false }),
        issues: ['peace-settlement'],
      },
      {
        event: 'oxley-paper',
        says: ['“I will speak when there is paper,” Mira Oxley told Aldavia Radio.'],
        statement: { speaker: [OXLEY], form: 'direct', words: ['I will speak when there is paper,'] },
        time: at('2031-03-19', { stated: false }),
      },
    ],
  },
]
