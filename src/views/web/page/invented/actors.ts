import type { Actor } from '../../../../readings/index.ts'

export const ACTORS: readonly Actor[] = [
  state('state/xnr', 'Norland'),
  state('state/xsd', 'Sudmark'),
  state('state/xal', 'Aldavia'),
  person('person/ilse-varga', 'Ilse Varga', 'President', 'state/xnr', ['Varga']),
  person('person/tomas-erlund', 'Tomas Erlund', 'foreign minister', 'state/xsd', ['Erlund', 'Tómas Erlund']),
  person('person/mira-oxley', 'Mira Oxley', 'special envoy', 'state/xal', ['Oxley']),
  person('person/olena-drach', 'Olena Drach', 'spokeswoman', 'state/xnr', ['Drach', 'Олена Драч']),
  person('person/nadir-hosn', 'Nadir Hosn', 'negotiator', 'state/xsd', ['نادر حصن']),
  person(
    'person/maximilian-albrecht-von-hohenwaldenburg-und-sternfeld',
    'Maximilian Albrecht von Hohenwaldenburg und Sternfeld-Grossbrückenau',
    'Deputy Permanent Representative to the Joint Standing Commission on the Demarcation of the Selt Valley',
    'state/xal',
    [],
  ),
  {
    ...blank('person/unnamed/night-wire-11111111/1', 'person', 'a senior Sudmark official'),
    anonymous: true,
    type: 'official',
  },
  blank('org/selt-valley-mission', 'organisation', 'Selt Valley Mission'),
  blank('org/selt-news-agency', 'organisation', 'Selt News Agency'),
]

function person(id: string, name: string, title: string, of: string, names: readonly string[]): Actor {
  return { ...blank(id, 'person', name), names: [name, ...names], roles: [{ title, of }] }
}

function state(id: string, name: string): Actor {
  return blank(id, 'state', name)
}

function blank(id: string, kind: Actor['kind'], name: string): Actor {
  return { id, kind, name, names: [name], descriptions: [], roles: [], members: [], relations: [] }
}
