import type { ContactData } from '../data.ts'

/** Third parties, told of behind a contact: who mediated, hosted or looked on. */
export const thirds: ContactData['rules'] = [
  {
    name: 'mediated by V',
    pattern: '&mediated by &hosts',
    means: { type: 'talks', least: 0, third: 'mediator' },
  },
  {
    name: 'hosted by V',
    pattern: '&hosted by &hosts',
    means: { type: 'talks', least: 0, third: 'host' },
  },
  {
    name: 'under the auspices of V',
    pattern: '&auspices of &hosts',
    means: { type: 'talks', least: 0, third: 'mediator' },
  },
  {
    name: 'with V mediating',
    pattern: '(with|in which|where) &hosts (mediating|mediated|facilitating|moderating | &asMediator)',
    means: { type: 'talks', least: 0, third: 'mediator' },
  },
  {
    name: "with V's mediation",
    pattern:
      '(under|through|with|by|thanks to) &hosts ("\'s" | "’s")? (mediation|facilitation|auspices|brokerage)',
    means: { type: 'talks', least: 0, third: 'mediator' },
  },
  {
    name: 'with the help of V',
    pattern: '(with|through|after|thanks to) the (help|assistance|support) of &hosts',
    means: { type: 'talks', least: 0, third: 'mediator' },
  },
  {
    name: 'in the presence of V',
    pattern: '(in the presence of | with the participation of | (attended|joined) by) &hosts',
    means: { type: 'talks', least: 0, third: 'party' },
  },
]
