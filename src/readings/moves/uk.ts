import { entries } from '../engine/index.ts'
import { uk as clause } from '../clauses/uk.ts'
import { plainMoves } from './plain.ts'

const plans = entries(
  "пропозиція, пропозицію, пропозиції, план, плану, угода, угоду, угоди, перемир'я, перемир’я, проєкт, проект, ультиматум, ініціатива, ініціативу, вимоги, умови, запрошення, припинення",
)

/** Ukrainian. */
export const uk = plainMoves({
  clause,
  completing: ['про', 'для', 'щодо'],
  terms: {
    start: entries('з, від, починаючи з'),
    deadline: entries('до, не пізніше, не пізніше ніж'),
    scope: entries('проти, на, на морі'),
  },
  reservations: entries('але, однак, проте, за умови'),
  lists: { plans, things: plans },
  rules: [
    {
      name: 'A пропонує B',
      pattern:
        '@a:{actor} &few @verb:(пропонує|пропонують|запропонував|запропонувала|запропонували|запропонувало) &moment @what:&rest',
      means: { kind: 'proposal' },
    },
    {
      name: 'A подає план',
      pattern:
        '@a:{actor} &few @verb:(представив|представила|представили|подав|подала|подали|передав|передала|передали) &moment @what:([!"." !{actor:person}]{0,6}? ~plans &rest?)',
      means: { kind: 'proposal' },
    },
    {
      name: 'A відкидає B',
      pattern:
        '@a:{actor} &few @verb:(відкинув|відкинула|відкинули|відхилив|відхилила|відхилили|відхиляє|відмовився від|відмовилася від|відмовилися від) &moment @what:&rest',
      means: { kind: 'response', stance: 'rejects' },
    },
    {
      name: 'A приймає B',
      pattern:
        '@a:{actor} &few @verb:(погодився на|погодилася на|погодилися на|схвалив|схвалила|схвалили|підтримав|підтримала|підтримали) &moment @what:&rest',
      means: { kind: 'response', stance: 'accepts' },
    },
    {
      name: 'A вітає B',
      pattern:
        '@a:{actor} &few @verb:(вітає|вітають|привітав|привітала|привітали) &moment @what:([!"." !{actor:person}]{0,6}? ~plans &rest?)',
      means: { kind: 'response', stance: 'welcomes' },
    },
    {
      name: 'A вимагає B',
      pattern:
        '@a:{actor} &few @verb:(вимагає|вимагають|вимагав|вимагала|вимагали|наполягає на|наполягають на|закликав|закликала|закликали|закликає) &moment @what:&rest',
      means: { kind: 'demand' },
    },
    {
      name: 'A і B домовилися про C',
      pattern:
        '@a:{actor} (та|і|й) &few @a:{actor} &few @verb:(домовилися|домовились|погодилися|погодились) &moment (про|на)? @what:&rest',
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: 'A і B підписали C',
      pattern:
        '@a:{actor} (та|і|й) &few @a:{actor} &few @verb:(підписали|уклали|парафували) &moment @what:&rest',
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: "A зобов'язується B",
      pattern:
        "@a:{actor} &few @verb:(зобов'язався|зобов’язався|зобов'язалася|зобов’язалася|зобов'язалися|зобов’язалися|пообіцяв|пообіцяла|пообіцяли) &moment @what:&rest",
      means: { kind: 'commitment', status: 'planned' },
    },
  ],
})
