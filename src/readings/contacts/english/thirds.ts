import type { ContactData } from '../data.ts'

const many = '&lead @host:{actor} ((("," &lead @host:{actor}){0,4} ","?)? and &lead @host:{actor})?'

/** Third parties, told of behind a contact: who mediated, hosted or looked on. */
export const thirds: ContactData['rules'] = [
  {
    name: 'mediated by V',
    pattern: `(mediated|brokered|facilitated|moderated|sponsored|overseen) by ${many}`,
    means: { type: 'talks', least: 0, third: 'mediator' },
  },
  {
    name: 'hosted by V',
    pattern: `(hosted|chaired|convened|organised|organized) by ${many}`,
    means: { type: 'talks', least: 0, third: 'host' },
  },
  {
    name: 'under the auspices of V',
    pattern: `(under|through|with|thanks to) the [#ADJ]{0,2} (auspices|mediation|aegis|sponsorship|chairmanship|umbrella|facilitation|good offices) of ${many}`,
    means: { type: 'talks', least: 0, third: 'mediator' },
  },
  {
    name: 'with V mediating',
    pattern:
      'with &lead @host:{actor} ((and &lead @host:{actor})? (mediating|facilitating|moderating) | [#AUX|VERB]? as [#DET]? (mediator|mediators|facilitator|intermediary|go-between))',
    means: { type: 'talks', least: 0, third: 'mediator' },
  },
  {
    name: 'in the presence of V',
    pattern: `(in the presence of | with the participation of | (attended|joined) by) ${many}`,
    means: { type: 'talks', least: 0, third: 'party' },
  },
]
