import { expect, test } from 'vitest'
import { reading } from '../../bench/invented.ts'
import type { Actor } from '../readings/index.ts'
import { gather } from './gather.ts'

type Said = Partial<Actor> & { readonly id: string }

/** One report for each list of actors; what they become, as `id: names`. */
function merged(...reports: readonly (readonly Said[])[]): string[] {
  const readings = reports.map((actors, i) =>
    reading({ id: 'abcdef'[i]!, published: `2031-05-0${i + 1}`, text: `Report ${i}.`, actors }),
  )
  return gather(readings, { madeBy: 'test' }).actors.map(
    ({ id, names }) => `${id}: ${names.map(({ name }) => name).join(', ')}`,
  )
}

const person = (name: string, title?: string, of?: string): Said => ({
  id: `person/${name.toLowerCase().replaceAll(' ', '-')}`,
  name,
  roles: title === undefined ? [] : [{ title, ...(of === undefined ? {} : { of }) }],
})

const CASES: readonly [string, readonly (readonly Said[])[], string[]][] = [
  ['one name', [[person('Ilse Okonedo')], [person('Ilse Okonedo')]], ['person/ilse-okonedo: Ilse Okonedo']],
  [
    'spellings of one office holder',
    [
      [person('Karla Bekit', 'spokeswoman', 'state/nor')],
      [person('Carla Beckitt', 'press secretary', 'state/nor')],
    ],
    ['person/carla-beckitt: Carla Beckitt, Karla Bekit'],
  ],
  [
    'Latin and Cyrillic',
    [[person('Ruslan Melnytskyi')], [person('Руслан Мельницький')]],
    ['person/ruslan-melnytskyi: Ruslan Melnytskyi, Руслан Мельницький'],
  ],
  [
    'Latin, Cyrillic and Arabic that are alike only by ear',
    [[person('Cemil Karacan')], [person('Джемиль Караджан')], [person('جميل كاراجان')]],
    ['person/cemil-karacan: Cemil Karacan, Джемиль Караджан, جميل كاراجان'],
  ],
  [
    'a surname alone in other letters',
    [[person('Cemil Karacan')], [person('Караджан')]],
    ['person/cemil-karacan: Cemil Karacan, Караджан'],
  ],
  [
    'a word with the consonants of a surname and other vowels',
    [[person('Ilse Temaro')], [person('Timur')]],
    ['person/ilse-temaro: Ilse Temaro', 'person/timur: Timur'],
  ],
  [
    'a name more, and nothing that speaks for it',
    [[person('Jonas Okonedo')], [person('Petrus Jonas Okonedo')]],
    ['person/jonas-okonedo: Jonas Okonedo', 'person/petrus-jonas-okonedo: Petrus Jonas Okonedo'],
  ],
  [
    'a name more, and one state',
    [
      [person('Jonas Okonedo', 'envoy', 'state/bel')],
      [person('Petrus Jonas Okonedo', 'banker', 'state/bel')],
    ],
    ['person/jonas-okonedo: Jonas Okonedo, Petrus Jonas Okonedo'],
  ],
  [
    'a surname alone, one bearer',
    [[person('Ilse Okonedo', 'president', 'state/bel')], [person('Okonedo', 'president', 'state/bel')]],
    ['person/ilse-okonedo: Ilse Okonedo, Okonedo'],
  ],
  [
    'a surname alone, two bearers, told apart by title',
    [
      [person('Ilse Okonedo', 'president', 'state/bel')],
      [person('Jonas Okonedo', 'banker')],
      [person('Okonedo', 'president')],
    ],
    ['person/ilse-okonedo: Ilse Okonedo, Okonedo', 'person/jonas-okonedo: Jonas Okonedo'],
  ],
  [
    'a surname alone, two bearers, nothing to tell them apart',
    [
      [person('Ilse Okonedo', 'president', 'state/bel')],
      [person('Jonas Okonedo', 'banker')],
      [person('Okonedo')],
    ],
    ['person/ilse-okonedo: Ilse Okonedo', 'person/jonas-okonedo: Jonas Okonedo', 'person/okonedo: Okonedo'],
  ],
  [
    'one surname, two given names, one office',
    [[person('Rolf Sandoval', 'envoy', 'state/nor')], [person('Bruno Sandoval', 'envoy', 'state/nor')]],
    ['person/bruno-sandoval: Bruno Sandoval', 'person/rolf-sandoval: Rolf Sandoval'],
  ],
  [
    'one name, two states',
    [
      [person('Sanna Kivela', 'foreign minister', 'state/fin')],
      [person('Sanna Kivela', 'mayor', 'state/est')],
    ],
    ['person/sanna-kivela: Sanna Kivela', 'person/sanna-kivela/est: Sanna Kivela'],
  ],
  [
    'a president whose country was misread',
    [
      [person('Tekla Brandvold', 'President', 'state/nor')],
      [person('Tekla Brandvold', 'president', 'state/ltu')],
    ],
    ['person/tekla-brandvold: Tekla Brandvold'],
  ],
  [
    'an initial in the same office',
    [[person('Jonas Okonedo', 'envoy', 'state/bel')], [person('J. Okonedo', 'envoy', 'state/bel')]],
    ['person/jonas-okonedo: J. Okonedo, Jonas Okonedo'],
  ],
  [
    'like names that one report tells apart',
    [[person('Petra Halvorsen', 'envoy', 'state/nor'), person('Petra Halvorson', 'envoy', 'state/nor')]],
    ['person/petra-halvorsen: Petra Halvorsen', 'person/petra-halvorson: Petra Halvorson'],
  ],
  [
    'two brothers in one office, one after the other',
    [
      [person('Salim bin Rashid Al Mansuri', 'foreign minister', 'state/omn')],
      [person('Khalid bin Rashid Al Mansuri', 'foreign minister', 'state/omn')],
    ],
    [
      'person/khalid-bin-rashid-al-mansuri: Khalid bin Rashid Al Mansuri',
      'person/salim-bin-rashid-al-mansuri: Salim bin Rashid Al Mansuri',
    ],
  ],
  [
    'one name in three spellings, and one that is badly spelt, in one office',
    [
      [person('Taras Holubenskyy', 'president', 'state/est')],
      [person('Taras Holubenskiy', 'president', 'state/est')],
      [person('Тарас Голубенський', 'президент', 'state/est')],
      [person('Taras Golubensky', 'president', 'state/est')],
    ],
    ['person/taras-golubensky: Taras Golubensky, Taras Holubenskiy, Taras Holubenskyy, Тарас Голубенський'],
  ],
  [
    'unnamed officials',
    [
      [{ id: 'person/unnamed/a/1', name: 'an official', anonymous: true }],
      [{ id: 'person/unnamed/b/1', name: 'an official', anonymous: true }],
    ],
    ['person/unnamed/a/1: an official', 'person/unnamed/b/1: an official'],
  ],
  [
    'groups with a name, and in passing',
    [
      [
        { id: 'group/nordic-observers', name: 'Nordic observers' },
        { id: 'group/leaders', name: 'the leaders' },
      ],
      [
        { id: 'group/nordic-observers', name: 'Nordic observers' },
        { id: 'group/leaders', name: 'The leaders' },
      ],
    ],
    [
      'group/leaders/a: the leaders',
      'group/leaders/b: The leaders',
      'group/nordic-observers: Nordic observers',
    ],
  ],
]

test.each(CASES)('%s', (_, reports, actors) => {
  expect(merged(...reports)).toEqual(actors)
})

test('roles carry the days they were seen on, and every merging its reason', () => {
  const { actors } = gather(
    [
      reading({
        id: 'a',
        published: '2031-05-01',
        text: 'A.',
        actors: [person('Karla Bekit', 'adviser', 'state/nor')],
      }),
      reading({
        id: 'b',
        published: '2031-07-01',
        text: 'B.',
        actors: [person('Carla Bekit', 'Adviser', 'state/nor')],
      }),
      reading({
        id: 'c',
        published: '2031-09-01',
        text: 'C.',
        actors: [person('Carla Bekit', 'minister', 'state/nor')],
      }),
    ],
    { madeBy: 'test' },
  )
  expect(actors).toHaveLength(1)
  expect(actors[0]!.roles).toEqual([
    {
      title: 'Adviser',
      of: 'state/nor',
      first_seen: '2031-05-01',
      last_seen: '2031-07-01',
      reports: ['a', 'b'],
    },
    { title: 'minister', of: 'state/nor', first_seen: '2031-09-01', last_seen: '2031-09-01', reports: ['c'] },
  ])
  expect(actors[0]!.judgements.map(({ same, because, by }) => [same, because, by])).toEqual([
    [true, 'the name Carla Bekit in 2 reports, nothing contradicts', 'machine'],
    [true, 'Carla Bekit and Karla Bekit: the same sound; both serve state/nor', 'machine'],
  ])
})
