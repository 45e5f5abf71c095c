import { wordsAt } from '../../evidence/index.ts'
import type { Reader } from '../reader.ts'
import type { TimeMention } from '../reading.ts'
import { findTimes, type FoundTime } from './find.ts'
import { timeLanguage } from './languages.ts'

/** Finds the times of a report: dates, times of day, durations and sets, with their values. */
export const times: Reader = {
  name: 'times',
  needs: [],
  gives: ['times'],
  read(report, analysis) {
    const language = timeLanguage(analysis.language)
    if (!language) return { times: [] }
    return {
      times: findTimes(report, analysis, language)
        .filter(({ says }) => says.vague === undefined)
        .map((found) => mention(analysis.text, found)),
    }
  },
}

function mention(text: string, { span, type, value, rule }: FoundTime): TimeMention {
  const words = wordsAt(text, span)
  const known = value && 'start' in value ? { ...value, text: words } : value
  return { span, text: words, type, ...(known ? { value: known } : {}), by_rule: `times/${rule}` }
}
