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
const AGENCY: Who = ['org/selt-news-agency', 'Selt News Agency']

const WIRE = `Norland and Sudmark open talks in Port Ilmen

Delegations from Norland and Sudmark met in Port Ilmen on Monday for the first direct talks in four years. The talks lasted nine hours, according to Mira Oxley, the special envoy of Aldavia.

“We have a text on the table, and both sides have read it,” Oxley told reporters.

Norland's spokeswoman, Olena Drach, said that shelling of power stations must stop before anything is signed.`

const WIRE_TOLD: Invented['told'] = [
  {
    event: 'ilmen-talks',
    says: [
      'Delegations from Norland and Sudmark met in Port Ilmen on Monday for the first direct talks in four years.',
      'The talks lasted nine hours, according to Mira Oxley, the special envoy of Aldavia.',
    ],
    contact: {
      type: 'talks',
      status: 'held',
      between: [
        [...NORLAND, 'party'],
        [...SUDMARK, 'party'],
        [...OXLEY, 'mediator'],
      ],
      duration: 'PT9H',
    },
    according_to: [OXLEY],
    time: at('2031-03-10', { stated: false, text: 'Monday' }),
    place: 'Port Ilmen',
    issues: ['ceasefire'],
  },
  {
    event: 'oxley-text',
    says: ['“We have a text on the table, and both sides have read it,” Oxley told reporters.'],
    statement: {
      speaker: [['person/mira-oxley', 'Oxley']],
      form: 'direct',
      words: ['We have a text on the table, and both sides have read it'],
    },
    time: at('2031-03-10', { stated: false }),
    issues: ['ceasefire', 'peace-settlement'],
  },
  {
    event: 'drach-power',
    says: [
      "Norland's spokeswoman, Olena Drach, said that shelling of power stations must stop before anything is signed.",
    ],
    statement: {
      speaker: [DRACH],
      form: 'indirect',
      words: ['shelling of power stations must stop before anything is signed'],
    },
    time: at('2031-03-10', { stated: false }),
    issues: ['ceasefire.energy'],
  },
]

/** Reports of an invented negotiation, with what is hard to show: see the comment at each. */
export const REPORTS: readonly Invented[] = [
  {
    report: {
      id: 'selt-wire-22222222',
      title: 'Norland and Sudmark open talks in Port Ilmen',
      title_span: [0, 44],
      text: WIRE,
      outlet: 'Selt News Agency',
      agency: ['Selt News Agency'],
      byline: ['Hanne Borg', 'Piet Sand'],
      url: 'https://selt-news.example/2031/03/10/talks',
      published: {
        start: '2031-03-10T21:40',
        end: '2031-03-10T21:40',
        precision: 'minute',
        basis: 'metadata',
      },
      removed: [
        { text: 'SUBSCRIBE FOR ALERTS', why: 'advertising', source_span: [0, 20] },
        { text: '© 2031 Selt News Agency', why: 'copyright', source_span: [900, 923] },
      ],
    },
    told: WIRE_TOLD,
  },
  // A copy: the same text under another name, which is no second source.
  {
    report: {
      id: 'coast-herald-33333333',
      title: 'Old enemies meet by the sea',
      text: WIRE.replace('Norland and Sudmark open talks in Port Ilmen', 'Old enemies meet by the sea'),
      outlet: 'The Coast Herald',
      agency: ['Selt News Agency'],
      provenance: ['The Coast Herald', 'Selt News Agency'],
      published: { start: '2031-03-11', end: '2031-03-11', precision: 'day', basis: 'header' },
    },
    copy_of: 'selt-wire-22222222',
    told: WIRE_TOLD,
  },
  // The other side's account: other length, another day.
  {
    report: {
      id: 'sudmark-courier-44444444',
      title: 'Erlund: “We listened, we promised nothing”',
      text: `Erlund: “We listened, we promised nothing”

The meeting with the northern delegation in Port Ilmen took place on 11 March and lasted about four hours, the foreign minister, Tómas Erlund, said on his return. Norland's delegation had asked for it, Sudmark's ministry added.

“We listened, we promised nothing,” said Tómas Erlund, “and we shall not speak of power stations alone.”

No paper had been handed over, Nadir Hosn, a negotiator, told the Selt News Agency.`,
      outlet: 'Sudmark Courier',
      byline: ['Our correspondent'],
      published: { start: '2031-03-11', end: '2031-03-11', precision: 'day', basis: 'dateline' },
      dateline: { place: 'Sund', date: '2031-03-11', text: 'Sund, 11 March' },
    },
    told: [
      {
        event: 'ilmen-talks',
        says: [
          'The meeting with the northern delegation in Port Ilmen took place on 11 March and lasted about four hours, the foreign minister, Tómas Erlund, said on his return.',
        ],
        contact: {
          type: 'talks',
          status: 'held',
          between: [
            ['state/xnr', "Norland's delegation", 'party'],
            ['person/tomas-erlund', 'Tómas Erlund', 'delegate'],
          ],
          duration: 'PT4H',
        },
        according_to: [['person/tomas-erlund', 'Tómas Erlund']],
        time: at('2031-03-11', { text: '11 March', stated: false }),
        place: 'Port Ilmen',
        issues: ['ceasefire'],
      },
      {
        event: 'erlund-listened',
        says: [
          '“We listened, we promised nothing,” said Tómas Erlund, “and we shall not speak of power stations alone.”',
        ],
        statement: {
          speaker: [['person/tomas-erlund', 'Tómas Erlund']],
          form: 'direct',
          words: [
            'We listened, we promised nothing,” said',
            'and we shall not speak of power stations alone.',
          ],
        },
        time: at('2031-03-11'),
        issues: ['ceasefire.energy'],
      },
      {
        event: 'hosn-paper',
        says: ['No paper had been handed over, Nadir Hosn, a negotiator, told the Selt News Agency.'],
        statement: {
          speaker: [['person/nadir-hosn', 'Nadir Hosn']],
          form: 'indirect',
          words: ['No paper had been handed over'],
        },
        according_to: [AGENCY],
        time: at('2031-03-11', { stated: false }),
        issues: ['peace-settlement'],
      },
    ],
  },
  // A planned call, a visit under way, one sentence that says two things (overlapping evidence).
  {
    report: {
      id: 'aldavia-radio-55555555',
      title: 'Presidents to speak by telephone this week',
      text: `Presidents to speak by telephone this week

President Ilse Varga of Norland and Aldavia's government will hold a call between 12 and 14 March, the special envoy, Mira Oxley, said on Wednesday. She is in Sund since 12 March, where Tomas Erlund received her for dinner in the evening.

“The call will come, and Varga wants it short,” Mira Oxley said, adding that Varga had asked for a list of prisoners at about 14:30.`,
      outlet: 'Aldavia Radio',
      published: { start: '2031-03-12', end: '2031-03-12', precision: 'day', basis: 'header' },
    },
    told: [
      {
        event: 'varga-call',
        says: [
          "President Ilse Varga of Norland and Aldavia's government will hold a call between 12 and 14 March, the special envoy, Mira Oxley, said on Wednesday.",
        ],
        contact: {
          type: 'call',
          status: 'planned',
          between: [
            [...VARGA, 'principal'],
            ['state/xal', "Aldavia's government", 'mediator'],
          ],
        },
        according_to: [OXLEY],
        time: at('2031-03-12', { end: '2031-03-14', stated: false }),
        issues: ['ceasefire', 'prisoners'],
      },
      {
        event: 'oxley-visit',
        says: ['She is in Sund since 12 March, where Tomas Erlund received her for dinner in the evening.'],
        contact: {
          type: 'visit',
          status: 'ongoing',
          between: [
            [...OXLEY, 'envoy'],
            [...ERLUND, 'host'],
          ],
        },
        time: at('2031-03-12', { open: true, stated: false }),
        place: 'Sund',
      },
      {
        event: 'oxley-dinner',
        says: ['where Tomas Erlund received her for dinner in the evening'],
        contact: {
          type: 'dinner',
          status: 'held',
          between: [
            [...OXLEY, 'envoy'],
            [...ERLUND, 'host'],
          ],
        },
        time: at('2031-03-12', { precision: 'part-of-day', part: 'evening', stated: false }),
        place: 'Sund',
      },
      {
        event: 'oxley-short',
        says: [
          '“The call will come, and Varga wants it short,” Mira Oxley said, adding that Varga had asked for a list of prisoners at about 14:30.',
        ],
        statement: {
          speaker: [OXLEY],
          form: 'mixed',
          words: [
            'The call will come, and Varga wants it short,',
            'Varga had asked for a list of prisoners at about 14:30',
          ],
        },
        time: at('2031-03-12', { stated: false }),
        issues: ['prisoners'],
      },
      {
        event: 'varga-list',
        says: ['Varga had asked for a list of prisoners at about 14:30'],
        statement: {
          speaker: [['person/ilse-varga', 'Varga had']],
          form: 'indirect',
          words: ['a list of prisoners'],
        },
        according_to: [OXLEY],
        time: at('2031-03-12T14:30', {
          precision: 'minute',
          zone: 'Europe/Lisbon',
          approx: true,
          stated: false,
        }),
        issues: ['prisoners'],
      },
    ],
  },
  // Cyrillic.
  {
    report: {
      id: 'visnyk-66666666',
      title: 'Драч: «Список готовий»',
      language: 'uk',
      text: `Драч: «Список готовий»

Список полонених готовий, заявила в четвер речниця Норланду Олена Драч. «Ми передамо його через посередників», — сказала вона.`,
      outlet: 'Сельтський вісник',
      published: { start: '2031-03-13', end: '2031-03-13', precision: 'day', basis: 'url' },
    },
    told: [
      {
        event: 'drach-list',
        says: ['Список полонених готовий, заявила в четвер речниця Норланду Олена Драч.'],
        statement: {
          speaker: [['person/olena-drach', 'Олена Драч']],
          form: 'indirect',
          words: ['Список полонених готовий'],
        },
        time: at('2031-03-13', { stated: false, text: 'четвер' }),
        issues: ['prisoners'],
      },
      {
        event: 'drach-mediators',
        says: ['«Ми передамо його через посередників», — сказала вона.'],
        statement: {
          speaker: [['person/olena-drach', 'вона']],
          form: 'direct',
          words: ['Ми передамо його через посередників'],
        },
        time: at('2031-03-13', { stated: false }),
        issues: ['prisoners'],
      },
    ],
  },
  // Right to left.
  {
    report: {
      id: 'sawt-77777777',
      title: 'حصن: لا توقيع قبل الضمانات',
      language: 'ar',
      text: `حصن: لا توقيع قبل الضمانات

قال المفاوض نادر حصن يوم الجمعة: «لن نوقّع قبل الضمانات الأمنية». وأضاف أن الجولة المقبلة ستعقد في الأسبوع المقبل.`,
      outlet: 'صوت الوادي',
      published: { start: '2031-03-14', end: '2031-03-14', precision: 'day', basis: 'metadata' },
    },
    told: [
      {
        event: 'hosn-guarantees',
        says: ['قال المفاوض نادر حصن يوم الجمعة: «لن نوقّع قبل الضمانات الأمنية».'],
        statement: {
          speaker: [['person/nadir-hosn', 'نادر حصن']],
          form: 'direct',
          words: ['لن نوقّع قبل الضمانات الأمنية'],
        },
        time: at('2031-03-14', { stated: false }),
        issues: ['security-guarantees'],
      },
      {
        event: 'next-round',
        says: ['وأضاف أن الجولة المقبلة ستعقد في الأسبوع المقبل.'],
        contact: {
          type: 'talks',
          status: 'planned',
          between: [['person/nadir-hosn', 'نادر حصن', 'delegate']],
        },
        according_to: [['person/nadir-hosn', 'نادر حصن']],
        time: at('2031-03-17', { end: '2031-03-23', precision: 'week', stated: false }),
      },
    ],
  },
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
