import { captured, listNamed, sentenceTokens, type Page } from '../engine/index.ts'
import { issuesIn } from '../issues/index.ts'
import type { Move } from '../reading.ts'
import type { Means } from './data.ts'
import { commonOf, makers, voices, whatAs, type Ground } from './ground.ts'

/**
 * How near agreement somebody says it is. In the report's own voice only where talks or their
 * issues are spoken of: ships draw near, too.
 */
export function assessmentOf(ground: Ground, means: Means<'assessment'>): Move | undefined {
  const { standing, match, page, language } = ground
  const isNegated = standing.modality === 'negated'
  if (isNegated && !means.negated && !means.superlative) return undefined
  const direction = isNegated && means.negated ? means.negated : means.direction
  const by = means.made ? makers(ground) : voices(ground)
  if (means.made && !by.length) return undefined
  if (isHoped(ground) || ((means.vague || !by.length) && !speaksOfTalks(ground))) return undefined
  const [share] = captured(match, 'share')
  const figure = share && shareOf(page, share.first, share.end, language.data.shares)
  return {
    ...commonOf(ground, 'held'),
    kind: 'assessment',
    by,
    direction,
    ...(figure === undefined ? {} : { figure }),
    ...(means.superlative ? { superlative: true } : {}),
    ...whatAs(ground, 'about'),
  }
}

/** Whether the sentence, or the one before it, is about talks or what they are about. */
function speaksOfTalks({ page, match, language, issues }: Ground): boolean {
  const [first, end] = sentenceTokens(page, match.first)
  const from = first > 0 ? sentenceTokens(page, first - 1)[0] : first
  if (issuesIn(page, from, end, issues).length) return true
  const talks = listNamed(language.rules.lists, 'talk-words')
  return page.lower.slice(from, end).some((word) => talks.has(word))
}

/** "in the hope of progress", "if progress is made": nothing is said of how things are. */
function isHoped({ standing, page, language }: Ground): boolean {
  const words = standing.because ? page.lower.slice(...standing.because).join(' ') : ''
  return standing.modality === 'conditional' || language.data.hopes.includes(words)
}

/** A share between 0 and 1: "90 per cent", "nine tenths", "two thirds". */
function shareOf(
  page: Page,
  first: number,
  end: number,
  shares: Readonly<Record<string, number>>,
): number | undefined {
  const words = page.lower.slice(first, end).join(' ')
  const digits = /\d+(?:\.\d+)?/.exec(words)
  if (digits) return Math.min(Number(digits[0]) / 100, 1)
  const known = Object.keys(shares).find((share) => words.includes(share))
  return known === undefined ? undefined : shares[known]
}
