import { entries } from '../../engine/index.ts'
import type { PactWords } from '../data.ts'

/** By which words a whole agreement is named. */
export const pactWords: PactWords = {
  truces: entries(
    'ceasefire, cease-fire, truce, armistice, humanitarian pause, humanitarian ceasefire, humanitarian truce, cessation of hostilities, pause in fighting',
  ),
  texts: entries('agreement, deal, accord, pact, understanding, consensus, arrangement, settlement'),
  others: entries(
    'previous, earlier, former, past, prior, failed, old, older, another, further, future, possible, last, first, second, third, final, permanent, successive, several, many, multiple, these, those, such, every, any',
  ),
  halting: entries('stop, halt, cease, end, stoppage, halt, cessation, suspend, silence'),
  fought: entries(
    'firing, fire, fighting, attacks, hostilities, military action, military actions, military activity, military operations, strikes, shelling, war, conflict, guns',
  ),
  light: entries(
    'implement, have, pursue, observe, reach, establish, accept, declare, enter, join, begin, start, sign',
  ),
}
