import type { Report } from '../../evidence/index.ts'
import type { Analysis } from '../../language/index.ts'
import { captured, matchPage, type Match, type Page } from '../engine/index.ts'
import { eventPage, mainSides, sidesTold, withRecaps } from '../clauses/index.ts'
import type { Findings, Reader } from '../reader.ts'
import type { Move } from '../reading.ts'
import { issuesIn, issuesOf, type IssueLexicon } from '../issues/index.ts'
import { moveOf } from './build.ts'
import type { MoveData, MoveMeaning } from './data.ts'
import type { Scene } from './ground.ts'
import { prepareMoves, type MoveLanguage } from './language.ts'
import { withInherited } from './inherit.ts'
import { joinMoves } from './join.ts'
import { linkMoves } from './link.ts'
import { mediatorsOf } from './mediators.ts'
import { withOnePact } from './onepact.ts'
import { withDeedsApart, withParts } from './parts.ts'
import { withPhases } from './phases.ts'
import { withInstruments } from './pressing.ts'
import { withSemicolons } from './semicolons.ts'
import { tokensAt } from './separators.ts'
import { unofficialOf, voiceOf } from './sides.ts'
import { withStages } from './stages.ts'

/**
 * Reads the moves of a negotiation: proposals, responses, demands, commitments, assessments, incidents,
 * pressures, acts and tallies, for the languages whose data is given.
 */
export function movesReader(languages: Readonly<Record<string, MoveData>>): Reader {
  const ready = new Map(Object.entries(languages).map(([language, data]) => [language, prepareMoves(data)]))
  return {
    name: 'moves',
    needs: ['actors', 'mentions', 'times', 'places', 'statements', 'contacts'],
    gives: ['moves'],
    read: (report: Report, analysis: Analysis, found: Findings) => {
      const language = ready.get(analysis.language.split('-')[0]!)
      return { moves: language ? readMoves(report, analysis, found, language) : [] }
    },
  }
}

function readMoves(
  report: Report,
  analysis: Analysis,
  found: Findings,
  language: MoveLanguage,
): readonly Move[] {
  const page = eventPage(analysis, found, language.data.clause)
  const issues = issuesOf(analysis.language)
  const matched = matchedMoves(page, language, sceneOf(page, found, language))
  const moves = withDeedsApart(page, matched, language.data, issues)
  const told = joinMoves(moves, analysis.text, language.meaningOf)
  const joined = withOnePact(page, told, language.data, language.meaningOf)
  const stepped = steps(page, joined, language, issues)
  const recapped = numbered(withRecaps(page, language.lexicon, report, stepped))
  const awaiting = (move: Move) => issuesAwaiting(page, move, language.data.awaiting, issues)
  return withInherited(page, linkMoves(recapped, language.meaningOf, awaiting), language.data, issues)
}

/**
 * What the sentences of a move are about that say that something waits for it; undefined where none does. What waits
 * is told beside the move: "must leave before we agree to a truce".
 */
function issuesAwaiting(
  page: Page,
  { evidence }: Move,
  awaiting: readonly string[],
  issues: IssueLexicon,
): readonly string[] | undefined {
  const waiting = evidence
    .map((span) => tokensAt(page, span))
    .filter((tokens) => page.lower.slice(...tokens).some((word) => awaiting.includes(word)))
  return waiting.length ? waiting.flatMap((tokens) => issuesIn(page, ...tokens, issues)) : undefined
}

/** What is the same for all moves of the report. */
function sceneOf(page: Page, found: Findings, language: MoveLanguage): Omit<Scene, 'before'> {
  const actors = new Map(found.actors.map((actor) => [actor.id, actor]))
  const { clause, attitudes, unofficial, mediating } = language.data
  const mediators = mediatorsOf(page, mediating, language.subjects)
  const told = sidesTold(page, actors)
  const sides = told.length > 0 ? told : mainSides(page, actors)
  return {
    page,
    language,
    actors,
    contacts: found.contacts,
    issues: issuesOf(page.analysis.language),
    home: found.home ?? voiceOf(page, actors, clause.firstPersonMany, attitudes),
    unofficial: unofficialOf(page, actors, unofficial),
    mediators,
    sides: sides.every(({ actor }) => mediators.has(actor)) ? [] : sides,
  }
}

/** The moves of a page by the first rule that reads one from a word: each sees those before it. */
function matchedMoves(page: Page, language: MoveLanguage, scene: Omit<Scene, 'before'>): readonly Move[] {
  const before: Move[] = []
  const taken = new Set<string>()
  for (const match of matchPage(language.rules, page)) {
    const trigger = triggerOf(match)
    const key = `${match.rule.means.kind} ${trigger}`
    const move = taken.has(key) ? undefined : moveOf({ ...scene, before }, match, trigger)
    if (!move) continue
    taken.add(key)
    before.push(move)
  }
  return before
}

/** Sequences and lists taken apart. */
function steps(
  page: Page,
  moves: readonly Move[],
  language: MoveLanguage,
  issues: IssueLexicon,
): readonly Move[] {
  const listed = withSemicolons(page, moves, language.data, issues)
  const parts = withParts(page, withPhases(page, listed, language.data, issues), language, issues)
  return withInstruments(page, withStages(parts, language.meaningOf), language)
}

/** Provisional ids in text order: phases of one commitment become items of their own. */
function numbered(moves: readonly Move[]): readonly Move[] {
  return moves.map((move, i) => ({ ...move, id: `${move.kind}-${i + 1}` }))
}

/** The token that names the move: one trigger is one move of its kind. */
function triggerOf(match: Match<MoveMeaning>): number {
  const [trigger] = [...captured(match, 'verb'), ...captured(match, 'noun')]
  return trigger?.first ?? match.first
}
