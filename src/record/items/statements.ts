import type { Cluster } from './cluster.ts'
import { daysAway, timeMatch } from './cluster.ts'
import { longestRun, sharedMatter, sharedRuns } from './likewords.ts'
import { actorsIn } from './told.ts'
import type { Told } from './told.ts'
import type { Ground, JoinRule, Verdict } from './verdict.ts'
import { grouped } from '../wording/index.ts'

/**
 * Statements are one where one speaker's words are told twice: quotations by a common run of words,
 * reports of what was said by near the same words. A quotation and a paraphrase of it, or two paraphrases,
 * stay two unless most of the matter is common, or both tell of one and the same item, within days.
 */
export const statements: JoinRule = {
  kind: 'statement',
  keys(told, { sides, itemOf }) {
    const homes = told.tells.length > TOLD_OF ? [] : told.tells.flatMap((id) => itemOf(id) ?? [])
    const speakers = voicesOf(told).filter((speaker) => !sides.anonymous(speaker))
    // Two words of matter, or who is spoken of, find a statement among thousands by one speaker.
    const tokens = new Set([...[...told.matter].slice(0, 40), ...personsIn(told)])
    return [
      ...speakers.flatMap((speaker) => [...tokens].map((token) => `${speaker} ${token}`)),
      ...(speakers.length > 0 ? speakers : ['somebody']).flatMap((one) =>
        homes.map((home) => `${one} = ${home}`),
      ),
    ]
  },
  compare,
}

function compare(told: Told, cluster: Cluster, ground: Ground): Verdict | undefined {
  if (isUnnamed(told, ground) && cluster.actorsIn('speaker').every((id) => ground.sides.anonymous(id))) {
    const [other] = cluster.tellings
    return other && likeUnnamed(told, other, ground)
  }
  if (!sameSpeakers(told, cluster)) return undefined
  const time = timeMatch(told, cluster)
  if (time === 'apart') return undefined
  const close = closeness(told, cluster, time)
  let best: Verdict | undefined
  for (const { told: other } of cluster.wordings) {
    const like = likeWords(told, other, close) ?? likeMatter(told, other, close, ground)
    if (like && like.score > (best?.score ?? 0)) best = like
    if (best && best.score >= WHOLE) break
  }
  return best
}

function isUnnamed(told: Told, { sides }: Ground): boolean {
  return voicesOf(told).length > 0 && voicesOf(told).every((id) => sides.anonymous(id))
}

/** Words of somebody without a name, told in two reports: near the same, of what is held for one. */
function likeUnnamed(told: Told, other: Told, ground: Ground): Verdict | undefined {
  const shared = sharedMatter(told.matter, other.matter)
  if (shared.both < 3 || shared.ofSmaller < 0.75 || !tellOfOne(told, other, ground)) return undefined
  return { score: 0.6 + shared.ofSmaller / 10, because: 'near the same words about the same thing' }
}

/** The score of the very same words: none is higher. */
const WHOLE = 2

/** Said on one day, within days as far as known, or nobody knows. */
type Closeness = 'day' | 'days' | 'unknown'

/** Words told without a time are of the days before their report. */
const DAYS = 3

function closeness(told: Told, cluster: Cluster, time: ReturnType<typeof timeMatch>): Closeness {
  if (time === 'exact' || time === 'nested') return 'day'
  return time === 'missing' && daysAway(told, cluster) <= DAYS ? 'days' : 'unknown'
}

/** Who speaks, and who reads it out: one report names the ministry, the other its spokesman. */
function voicesOf(told: Told): string[] {
  return [...actorsIn(told, 'speaker'), ...actorsIn(told, 'via')]
}

function sameSpeakers(told: Told, cluster: Cluster): boolean {
  const theirs = cluster.actorsIn('speaker')
  const mine = actorsIn(told, 'speaker')
  if (mine.length !== theirs.length) return false
  if (mine.every((speaker) => theirs.includes(speaker))) return true
  const [readOut, readOutThere] = [actorsIn(told, 'via'), cluster.actorsIn('via')]
  return (
    mine.every((speaker) => readOutThere.includes(speaker)) ||
    theirs.every((speaker) => readOut.includes(speaker))
  )
}

/** Words in common that no two statements share by chance. */
const SPOKEN_RUN = 6

/** By the words themselves: set phrases return in every readout, so words not quoted count within days only. */
function likeWords(told: Told, other: Told, close: Closeness): Verdict | undefined {
  const direct = isDirect(told) && isDirect(other)
  if (!direct && ((close !== 'day' && apartInPrint(told, other)) || ofOthers(told, other))) return undefined
  const shared = sharedMatter(matterOf(told), matterOf(other))
  if (shared.both === 0) return undefined
  const runs = sharedRuns(told.words, other.words)
  const run = runs === 0 ? 0 : runIn(told.words, other.words)
  const shorter = Math.min(told.words.length, other.words.length)
  if (run >= SPOKEN_RUN && (runs >= 0.4 || (direct && run >= 0.6 * shorter)))
    return { score: 1 + runs, because: `a run of ${run} words in common` }
  if (shorter >= 3 && run === shorter && direct && close === 'day')
    return { score: 1.1, because: 'the same words on one day' }
  if (!direct && shared.ofAll >= 0.6 && shared.both >= 4)
    return { score: 0.9 + runs / 10, because: 'near the same words' }
  const oneDay =
    told.days && other.days && told.days.from === other.days.from && told.days.to === told.days.from
  if (oneDay && run >= 3 && shared.both >= 3 && shared.ofSmaller >= 0.6)
    return {
      score: 0.7 + shared.ofSmaller / 10,
      because: `${run} words in a row and most of the others, of one day`,
    }
  return undefined
}

/** In a speech one looks no further than so many words. */
const LOOKED = 300

/** The longest run of words that two statements have in common. */
function runIn(mine: readonly string[], theirs: readonly string[]): number {
  if (mine.length === theirs.length && mine.every((word, i) => word === theirs[i]))
    return Math.min(mine.length, LOOKED)
  return longestRun(mine.slice(0, LOOKED), theirs.slice(0, LOOKED))
}

/** By what they are about: paraphrases of what was said on one day or within days. */
function likeMatter(told: Told, other: Told, close: Closeness, ground: Ground): Verdict | undefined {
  if (close === 'unknown' || ofOthers(told, other) || (isDirect(told) && isDirect(other))) return undefined
  const shared = sharedMatter(matterOf(told), matterOf(other))
  const when = close === 'day' ? 'of one day' : 'within days'
  if (shared.both >= 6 && shared.ofSmaller >= 0.45 && shared.ofAll >= 0.28)
    return { score: 0.7 + shared.ofSmaller / 10, because: `a paraphrase with most of the words, ${when}` }
  if (isNearlyAll(shared))
    return { score: 0.65 + shared.ofSmaller / 10, because: `nearly all of the shorter one's words, ${when}` }
  const foreign = told.language !== other.language
  if ((foreign || enoughMatter(matterOf(told), matterOf(other))) && tellOfOne(told, other, ground))
    return { score: 0.6 + shared.ofSmaller / 10, because: `words about the same thing, ${when}` }
  const courtesy = courtesyIn(told)
  if (courtesy !== undefined && courtesy === courtesyIn(other) && sharedPersons(told, other))
    return { score: 0.65, because: `${courtesy} to the same person, ${when}` }
  return undefined
}

/** Whether a short paraphrase has next to nothing of its own. */
function isNearlyAll({ both, ofSmaller, ofAll }: ReturnType<typeof sharedMatter>): boolean {
  return (both >= 3 && ofSmaller >= 0.75 && ofAll >= 0.4) || (both >= 4 && ofSmaller >= 0.6 && ofAll >= 0.28)
}

/** Two words besides the names, or one and two names. */
function enoughMatter(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const both = [...a].filter((token) => b.has(token))
  const words = both.filter((token) => !token.startsWith('@')).length
  return words >= 2 || (words === 1 && both.length >= 3)
}

/** More items than this in one statement, and none of them is what it is about. */
const TOLD_OF = 5

/** Whether both tell of something that the record holds for one. */
function tellOfOne(told: Told, other: Told, { itemOf }: Ground): boolean {
  if (told.tells.length > TOLD_OF || other.tells.length > TOLD_OF) return false
  const theirs = new Set(other.tells.flatMap((id) => itemOf(id) ?? []))
  return told.tells.some((id) => theirs.has(itemOf(id) ?? ''))
}

/** In a speech there is room for every courtesy. */
const SHORT = 60

/** Courtesies, which one person pays another once: how their words begin. */
const COURTESIES = [...grouped('courtesies')]

function courtesyIn({ setting, sentence }: Told): string | undefined {
  if (sentence.length > SHORT) return undefined
  const found = COURTESIES.find(([, stems]) =>
    [...setting].some((word) => stems.some((stem) => word.startsWith(stem))),
  )
  return found?.[0]
}

function sharedPersons(told: Told, other: Told): boolean {
  return personsIn(told).some((person) => other.setting.has(person))
}

/** Whether both speak of persons, and of different ones: set phrases are said of many. */
function ofOthers(told: Told, other: Told): boolean {
  const [mine, theirs] = [personsIn(told), personsIn(other)]
  return mine.length > 0 && theirs.length > 0 && !mine.some((person) => theirs.includes(person))
}

/** Other persons whom its sentence names. */
function personsIn(told: Told): string[] {
  const own = new Set(voicesOf(told).map((id) => `@${id}`))
  return [...told.setting].filter((token) => token.startsWith('@person/') && !own.has(token))
}

/** What is said; that it is somebody's words is known. */
function matterOf(told: Told): ReadonlySet<string> {
  const own = voicesOf(told).map((id) => `@${id}`)
  return own.some((id) => told.matter.has(id))
    ? new Set([...told.matter].filter((token) => !own.includes(token)))
    : told.matter
}

function apartInPrint(told: Told, other: Told): boolean {
  return (
    told.published !== undefined &&
    other.published !== undefined &&
    Math.abs(told.published.from - other.published.from) > 1
  )
}

function isDirect(told: Told): boolean {
  return told.item['form'] === 'direct'
}
