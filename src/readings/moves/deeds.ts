import { tokensSpan } from '../../language/index.ts'
import { captured } from '../engine/index.ts'
import { actorsIn } from '../clauses/index.ts'
import type { IncidentType, Move, Pressure } from '../reading.ts'
import type { Means } from './data.ts'
import { commonOf, makers, others, states, voices, whatAs, type Ground } from './ground.ts'

/** Force used or damage done. */
export function incidentOf(ground: Ground, { type }: Means<'incident'>): Move | undefined {
  const { page, match, standing, statement } = ground
  const by = states(ground, actorsIn(page, match, 'a'))
  const against = others(ground, by)
  if (!by.length && !against.length && !captured(match, 'what').length) return undefined
  const kindOf = type === 'by-noun' ? incidentType(ground) : type
  if (!kindOf) return undefined
  return {
    ...commonOf(ground, standing.modality),
    kind: 'incident',
    type: kindOf,
    by,
    against,
    ...whatAs(ground, 'target'),
    state: standing.modality === 'denied' ? 'denied' : statement ? 'claimed' : 'observed',
  }
}

/** Leverage applied or lifted. */
export function pressureOf(ground: Ground, means: Means<'pressure'>): Move | undefined {
  const { page, match } = ground
  const by = states(ground, means.nominal ? actorsIn(page, match, 'a') : makers(ground))
  const on = others(ground, by)
  if (!(by.length || means.nominal) || ground.standing.modality === 'negated') return undefined
  const instrument =
    means.instrument ?? instrumentOf(ground) ?? (means.action === 'threatened' ? 'other' : undefined)
  if (!instrument) return undefined
  const modality = means.action === 'threatened' ? 'conditional' : ground.standing.modality
  return { ...commonOf(ground, modality), kind: 'pressure', by, on, instrument, action: means.action }
}

/** Something done. */
export function actOf(ground: Ground, { type }: Means<'act'>): Move | undefined {
  const { page, match, standing } = ground
  const by = states(ground, makers(ground))
  if (!by.length || standing.modality === 'negated') return undefined
  const toward = states(ground, actorsIn(page, match, 'b'))
  return { ...commonOf(ground, standing.modality), kind: 'act', by, toward, type }
}

/** Somebody's count. */
export function tallyOf(ground: Ground): Move | undefined {
  const { page, match } = ground
  const [number] = captured(match, 'count')
  const [what] = captured(match, 'what')
  const count = number && Number(page.lower[number.first]!.replace(/[,\u00a0\u202f ]/g, ''))
  if (!what || count === undefined || !Number.isFinite(count)) return undefined
  const by = voices(ground)
  if (!by.length) return undefined
  return {
    ...commonOf(ground, 'held'),
    kind: 'tally',
    by,
    of: tokensSpan(page.analysis, what.first, what.end),
    done_by: states(ground, actorsIn(page, match, 'b')),
    count,
  }
}

/** The noun tells before the verb does: "launched an offensive". */
function incidentType({ page, match, at: verb, language }: Ground): IncidentType | undefined {
  const noun = captured(match, 'noun')[0]
  const at = noun ? noun.end - 1 : verb
  const [lemma, word] = [page.analysis.lemmas[at] ?? '', page.lower[at] ?? '']
  const types = Object.entries(language.data.incidents) as [IncidentType, readonly string[]][]
  return types.find(([, words]) => words.includes(lemma) || words.includes(word))?.[0]
}

function instrumentOf({ page, match, language }: Ground): Pressure['instrument'] | undefined {
  const words = ` ${page.lower.slice(match.first, match.end).join(' ')} `
  const known = Object.entries(language.data.instruments) as [Pressure['instrument'], readonly string[]][]
  return known.find(([, entries]) => entries.some((entry) => words.includes(` ${entry} `)))?.[0]
}
