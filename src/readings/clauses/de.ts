import { entries } from '../engine/index.ts'
import { NO_CLAUSE_WORDS, type ClauseWords } from './words.ts'

/** German, where no tagger reads: by words alone. */
export const de: ClauseWords = {
  ...NO_CLAUSE_WORDS,
  negating: entries('nicht, nie, niemals, kein, keine, keinen, keiner, ohne, weder, lehnt ab, lehnte ab'),
  plainlyNegating: entries('nicht, nie, niemals, kein, keine, keinen, keiner, weder'),
  denying: entries('dementiert, dementierte, dementierten, bestritt, bestreitet, bestritten'),
  neutral: entries('nicht nur, nicht zuletzt'),
  conditional: entries('wenn, falls, sofern, unter der bedingung, vorausgesetzt'),
  ifs: entries('wenn, falls, sofern, vorausgesetzt'),
  unsure: entries('ob, möglicherweise, vermutlich, angeblich'),
  possible: entries(
    'könnte, könnten, kann, können, dürfte, dürften, möglich, bereit zu, bereit, offen für, erwägt, erwägen, möchte, möchten',
  ),
  proposing: entries(
    'schlug vor, schlägt vor, vorgeschlagen, fordert, forderte, forderten, rief auf, lädt, lud ein',
  ),
  planning: entries(
    'wird, werden, soll, sollen, will, wollen, plant, planen, geplant, geplante, geplanten, vorgesehen, angekündigt, kommende, kommenden, bevorstehende, bevorstehenden, vor einem',
  ),
  cancelling: entries('abgesagt, sagte ab, sagt ab, abgebrochen, geplatzt, platzte, gestrichen'),
  postponing: entries('verschoben, verschiebt, vertagt, aufgeschoben'),
  ongoing: entries('derzeit, andauernden, laufenden, dauern an'),
  borders: entries('nachdem, bevor, während, weil, obwohl, aber, und, dass, seit, sagte, erklärte'),
  timing: entries('nach, vor, während, seit, nachdem, bevor'),
  firstPersonOne: entries('ich, mich, mir'),
  firstPersonMany: entries('wir, uns, unser, unsere'),
  placing: entries('in, im, nach, bei'),
}
