import { actorsIn, membersOf, once } from '../clauses/index.ts'
import { captured, hasTag, listNamed, sentenceTokens, type Page } from '../engine/index.ts'
import type { ActorRef, Assessment, Move } from '../reading.ts'
import type { Means } from './data.ts'
import { commonOf, isQuestion, makers, voices, type Ground } from './ground.ts'
import { whatAs } from './what.ts'
import { linkedSubject, type SubjectWords } from './subjects.ts'
import { isOfTalks } from './topics.ts'

/**
 * How near agreement somebody says it is. In the report's own voice only where talks or their
 * issues are spoken of: ships draw near, too.
 */
export function assessmentOf(ground: Ground, means: Means<'assessment'>): Move | undefined {
  const { standing } = ground
  const isNegated = standing.modality === 'negated'
  const told = directionOf(ground, means)
  const turned = means.negated ?? (means.direction === 'named' && told === 'progress' ? 'stalled' : undefined)
  if (isNegated && !turned && !means.superlative) return undefined
  if (means.denied) return claimDenied(ground, means)
  if (isQuestion(ground) || isClaimDenied(ground)) return undefined
  if (standing.modality === 'denied') return viewDenied(ground, means)
  const direction = isNegated && turned ? turned : told
  const own = means.made ? takers(ground) : []
  const said = own.length ? own : voices(ground)
  const by = once(membersOf(said.length ? said : viewers(ground), ground.actors))
  if (means.made && !by.length) return undefined
  if (isHoped(ground, told) || !isOfTalks(ground, means.vague === true || !by.length)) return undefined
  return {
    ...commonOf(ground, 'held'),
    kind: 'assessment',
    by,
    direction,
    ...figureOf(ground),
    ...(means.superlative ? { superlative: true } : {}),
    ...whatAs(ground, 'about'),
  }
}

/** The direction that the rule has for all its words, or that the words it captures have for their name. */
function directionOf({ match }: Ground, { direction }: Means<'assessment'>): Assessment['direction'] {
  if (direction !== 'named') return direction
  return DIRECTIONS.find((name) => captured(match, name).length) ?? 'mixed'
}

const DIRECTIONS = ['progress', 'setback', 'stalled'] as const

/** Who takes the view, as the subject: "we" of somebody's words are who says them. */
function takers(ground: Ground): readonly ActorRef[] {
  const { firstPersonOne, firstPersonMany } = ground.language.data.clause
  const isSelf = ({ text }: ActorRef): boolean =>
    [...firstPersonOne, ...firstPersonMany].includes(text.toLowerCase())
  return makers(ground).filter((ref) => !ground.statement || !isSelf(ref))
}

/** Who takes the view of what the word is part of: "saw some progress in the talks", "complained of delays". */
function viewers({ page, at, language }: Ground): readonly ActorRef[] {
  const { links, lemmas } = page.analysis
  for (let head = at, left = ABOVE; head >= 0 && left > 0; head = links.head(head), left--) {
    if (!hasTag(page, head, 'VERB') || !language.data.viewing.includes(lemmas[head] ?? '')) continue
    return linkedSubject(page, head, language.subjects)?.refs ?? []
  }
  return []
}

/** What one claims and another denies; he who claims it vouches for it. */
function claimDenied(ground: Ground, means: Means<'assessment'>): Move | undefined {
  const [by, denied_by] = [actorsIn(ground.page, ground.match, 'whose'), makers(ground)]
  if (!denied_by.length) return undefined
  // the day is that of the denial
  const { time: _time, ...common } = commonOf(ground, 'denied')
  return {
    ...common,
    according_to: by,
    denied_by,
    kind: 'assessment',
    by,
    direction: directionOf(ground, means),
    ...figureOf(ground),
  }
}

/** "dismissed the claim of the envoy that most of it is settled": words by which the speaker vouches for nothing. */
function isClaimDenied({ page, match, statement, language }: Ground): boolean {
  const [content] = statement?.content ?? []
  const lemma = statement?.by_rule?.split(':')[0] ?? ''
  if (!content || !listNamed(language.rules.lists, 'denials').has(lemma)) return false
  const claims = listNamed(language.rules.lists, 'claims')
  for (let i = match.first - 1; i >= 0 && page.analysis.starts[i]! >= content[0]; i--)
    if (claims.has(page.lower[i]!)) return true
  return false
}

/** "Dismissed as fiction reports that most of it is agreed": the view of who says that it is not so. */
function viewDenied(ground: Ground, means: Means<'assessment'>): Move | undefined {
  const { page, standing, language } = ground
  const by = standing.because ? subjectAbove(page, standing.because[1] - 1, language.subjects) : []
  const [here] = sentenceTokens(page, ground.at)
  const isTold = ground.before.some(
    ({ kind, modality, evidence }) =>
      kind === 'assessment' &&
      modality === 'denied' &&
      evidence.some(([start]) => start === page.analysis.starts[here]),
  )
  if (!by.length || isTold) return undefined
  return {
    ...commonOf(ground, 'denied'),
    kind: 'assessment',
    by,
    direction: directionOf(ground, means),
    ...figureOf(ground),
  }
}

/** How many words a subject may stand above what its verb leads to. */
const ABOVE = 4

/** Who does what a word is led to by: the subject of the nearest verb above token `at`. */
function subjectAbove(page: Page, at: number, subjects: SubjectWords): readonly ActorRef[] {
  for (let head = at, left = ABOVE; head >= 0 && left > 0; head = page.analysis.links.head(head), left--) {
    const refs = linkedSubject(page, head, subjects)?.refs ?? []
    if (refs.length) return refs
  }
  return []
}

/** The share that the words name: "90 per cent". */
function figureOf({ match, page, language }: Ground): Pick<Assessment, 'figure'> {
  const [share] = captured(match, 'share')
  const figure = share && shareOf(page, share.first, share.end, language.data.shares)
  return figure === undefined ? {} : { figure }
}

/** "an effort to make progress", "can overcome it": not made yet, as it is where parties "managed to". */
function isAim({ page, at, language }: Ground): boolean {
  const { xpos, lemmas, links } = page.analysis
  const verb = hasTag(page, at, 'VERB') ? at : links.head(at)
  if (verb < 0 || xpos[verb] !== 'VB') return false
  let before = verb - 1
  while (hasTag(page, before, 'ADV')) before--
  const managing = language.rules.lists.sets.get('managing')
  if (xpos[before] === 'MD') return true
  return xpos[before] === 'TO' && managing !== undefined && !managing.has(lemmas[before - 1] ?? '')
}

/** "in the hope of progress", "if progress is made": nothing is said of how things are. */
function isHoped(ground: Ground, direction: Assessment['direction']): boolean {
  const { standing, page, language } = ground
  const words = standing.because ? page.lower.slice(...standing.because).join(' ') : ''
  // "the progress we are going to make"
  return (
    (direction === 'progress' && (standing.modality === 'planned' || isAim(ground))) ||
    standing.modality === 'conditional' ||
    language.data.hopes.includes(words)
  )
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
