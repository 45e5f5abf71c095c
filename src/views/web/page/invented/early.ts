import { at } from './build.ts'
import type { Invented, Who } from './build.ts'

const NORLAND: Who = ['state/xnr', 'Norland']
const SUDMARK: Who = ['state/xsd', 'Sudmark']
const VARGA: Who = ['person/ilse-varga', 'Ilse Varga']
const ERLUND: Who = ['person/tomas-erlund', 'Tomas Erlund']
const OXLEY: Who = ['person/mira-oxley', 'Mira Oxley']
const DRACH: Who = ['person/olena-drach', 'Olena Drach']
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

/** The first reports of an invented negotiation, with what is hard to show: see the comment at each. */
export const EARLY_REPORTS: readonly Invented[] = [
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
]
