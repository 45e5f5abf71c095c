import { allSentences, sameActors, sharesActor } from '../clauses/index.ts'
import { hasTag, matchWords, type Page } from '../engine/index.ts'
import type { Commitment, Move } from '../reading.ts'
import type { MoveData } from './data.ts'
import type { MeaningOf } from './language.ts'
import { tokensAt } from './separators.ts'

/**
 * One agreement of several, told of again and again, is one commitment with all its sentences: that a truce was agreed,
 * that it took effect, that the one accuses the other of breaking it. What else they agreed (to meet, to set up a
 * committee) stands for itself, and so does another truce: of another length, or an earlier one.
 */
export function withOnePact(
  page: Page,
  moves: readonly Move[],
  data: MoveData,
  meaningOf: MeaningOf,
): readonly Move[] {
  const wholes = new Map<Commitment, Whole>()
  for (const move of moves) {
    const whole = move.kind === 'commitment' ? wholeOf(page, move, data) : undefined
    if (whole && move.kind === 'commitment') wholes.set(move, whole)
  }
  const tellings: Tellings = { wholes, meaningOf }
  const first = new Map<Commitment, Commitment>()
  const joined = new Map<Commitment, Commitment>()
  for (const move of wholes.keys()) {
    const pact = [...joined.keys()].find((other) => areOne(tellings, other, joined.get(other)!, move))
    if (pact) {
      joined.set(pact, withMore(joined.get(pact)!, move))
      first.set(move, pact)
    } else if (isPact(tellings, move)) joined.set(move, move)
  }
  return moves
    .filter((move) => !first.has(move as Commitment))
    .map((move) => joined.get(move as Commitment) ?? move)
}

interface Tellings {
  readonly wholes: ReadonlyMap<Commitment, Whole>
  readonly meaningOf: MeaningOf
}

/** What names an agreement as a whole: a word for a truce, or one for any agreement ("the deal"). */
type Whole = 'truce' | 'text'

/** Whether others of its tellings may be joined to it: agreed by several, and on a truce. */
function isPact({ wholes }: Tellings, move: Commitment): boolean {
  return move.parties.length !== 1 && GOING.has(move.status) && wholes.get(move) === 'truce'
}

const GOING: ReadonlySet<string> = new Set(['agreed', 'in-force', 'planned'])

function areOne(tellings: Tellings, first: Commitment, pact: Commitment, move: Commitment): boolean {
  if (move.phase !== pact.phase || isOtherTerm(pact, move) || isOtherTime(pact, move)) return false
  if (isCharge(tellings, move)) return move.parties.every((party) => sharesActor([party], pact.parties))
  if (!GOING.has(move.status) || !isSettled(tellings, pact, move)) return false
  if ([first, move].some((one) => isState(tellings, one))) return false
  const isAbout = tellings.wholes.get(move) === 'truce' || isAboutTruce(first, move)
  return isAbout && (sameActors(pact.parties, move.parties) || !move.parties.length || !pact.parties.length)
}

/** What is still to be signed is none of what was agreed, unless it is the day on which that begins. */
function isSettled({ meaningOf }: Tellings, pact: Commitment, move: Commitment): boolean {
  const means = meaningOf(move)
  const begins = means?.kind === 'commitment' && means.stage === true
  return pact.modality === move.modality || (begins && pact.modality === 'held') || !isOpen(move)
}

function isOpen({ what, modality }: Commitment): boolean {
  return what === undefined || modality === 'possible' || modality === 'conditional'
}

/** "The truce is holding": how it stands is told beside that it was agreed; that it began is not. */
function isState({ meaningOf }: Tellings, move: Commitment): boolean {
  const means = meaningOf(move)
  return move.status === 'in-force' && !(means?.kind === 'commitment' && means.begun)
}

/** "accused Sund of breaking the truce": told of the truce, and no deed. */
function isCharge({ meaningOf }: Tellings, move: Commitment): boolean {
  const means = meaningOf(move)
  return move.status === 'breached' && means?.kind === 'commitment' && means.charge === true
}

/** "the agreement": about nothing else than the truce. */
function isAboutTruce(pact: Commitment, { issues }: Commitment): boolean {
  return issues.every((code) => pact.issues.includes(code))
}

function isOtherTerm({ terms: a }: Commitment, { terms: b }: Commitment): boolean {
  const [x, y] = [a?.duration?.duration, b?.duration?.duration]
  return x !== undefined && y !== undefined && x !== y
}

function isOtherTime({ time: a }: Commitment, { time: b }: Commitment): boolean {
  const [x, y] = [a?.start.slice(0, 4) ?? UNKNOWN, b?.start.slice(0, 4) ?? UNKNOWN]
  return x !== UNKNOWN && y !== UNKNOWN && x !== y
}

/** How EDTF writes a year that nobody gave. */
const UNKNOWN = 'XXXX'

/** The firmest of what is told of it, with all its evidence. */
function withMore(pact: Commitment, move: Commitment): Commitment {
  const evidence = allSentences(pact.evidence, move.evidence)
  if (move.status === 'breached') return { ...pact, evidence }
  const { status, modality } = FIRMNESS.indexOf(move.status) > FIRMNESS.indexOf(pact.status) ? move : pact
  const parties = pact.parties.length ? pact.parties : move.parties
  const both = { ...move, ...pact, parties, evidence, status, modality }
  return move.terms && pact.terms ? { ...both, terms: { ...move.terms, ...pact.terms } } : both
}

const FIRMNESS: readonly string[] = ['planned', 'agreed', 'in-force']

/** What `move` names as a whole: a truce or an agreement without more, or an end to the fighting. */
function wholeOf(page: Page, move: Commitment, data: MoveData): Whole | undefined {
  if (!move.what) return undefined
  const [first, end] = tokensAt(page, move.what)
  const { truces, texts, others, halting, fought, light } = data.pacts
  const { lemmas } = page.analysis
  let halts = false
  for (let i = first; i < Math.min(end, first + WITHIN); i++) {
    const word = page.lower[i]!
    if (others.includes(word)) return undefined
    if (halting.includes(lemmas[i]!)) halts = true
    else if (halts && fought.some((words) => matchWords(page, i, words) > 0)) return 'truce'
    else if (hasTag(page, i, 'VERB') && !halts && !light.includes(lemmas[i]!)) return undefined
    else if (!halts && hasTag(page, i, 'NOUN')) return nounAt(page, i, end, truces, texts)
  }
  return undefined
}

/** How many tokens from its beginning on a content must name what it is. */
const WITHIN = 10

/** The compound of words for truces and agreements at token `i`: "ceasefire deal", not "ceasefire talks". */
function nounAt(
  page: Page,
  i: number,
  end: number,
  truces: readonly string[],
  texts: readonly string[],
): Whole | undefined {
  let at = i
  let whole: Whole | undefined
  while (at < end && hasTag(page, at, 'NOUN')) {
    const isTruce = truces.some((words) => matchWords(page, at, words) > 0)
    if (!isTruce && !texts.includes(page.lower[at]!)) return undefined
    whole = isTruce ? 'truce' : (whole ?? 'text')
    at = isTruce ? Math.max(...truces.map((words) => matchWords(page, at, words))) : at + 1
  }
  // "the deal's terms" are another thing
  return hasTag(page, at, 'PART') && page.analysis.xpos[at] === 'POS' ? undefined : whole
}
