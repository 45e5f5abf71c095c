import type { Cluster } from './cluster.ts'
import { timeMatch } from './cluster.ts'
import { longestRun, matter, sharedMatter, sharedRuns } from './likewords.ts'
import { actorsIn } from './told.ts'
import type { Told } from './told.ts'
import type { Ground, JoinRule, Verdict } from './verdict.ts'

/**
 * Statements are one where one speaker's words are told twice: quotations by a common run of words,
 * reports of what was said by near the same words. A quotation and a paraphrase of it stay two
 * unless most of the matter is common and the day is the same.
 */
export const statements: JoinRule = {
  kind: 'statement',
  keys(told, ground) {
    const speakers = actorsIn(told, 'speaker').filter((speaker) => !ground.sides.anonymous(speaker))
    // Two words of matter find a statement among thousands by one speaker.
    const stems = [...matter(told.words)].slice(0, 40)
    return speakers.flatMap((speaker) => stems.map((stem) => `${speaker} ${stem}`))
  },
  compare,
}

function compare(told: Told, cluster: Cluster, _ground: Ground): Verdict | undefined {
  if (!sameSpeakers(told, cluster)) return undefined
  const time = timeMatch(told, cluster)
  if (time === 'apart') return undefined
  let best: Verdict | undefined
  for (const { words, told: other } of cluster.wordings) {
    const like = likeWords(told, words, other, time === 'exact' || time === 'nested')
    if (like && like.score > (best?.score ?? 0)) best = like
  }
  return best
}

function sameSpeakers(told: Told, cluster: Cluster): boolean {
  const theirs = cluster.actorsIn('speaker')
  const mine = actorsIn(told, 'speaker')
  return mine.length === theirs.length && mine.every((speaker) => theirs.includes(speaker))
}

/** Words in common that no two statements share by chance. */
const SPOKEN_RUN = 6

function likeWords(told: Told, words: readonly string[], other: Told, sameDay: boolean): Verdict | undefined {
  const direct = isDirect(told) && isDirect(other)
  if (!direct && !sameDay && apartInPrint(told, other)) return undefined
  const run = longestRun(told.words.slice(0, 300), words.slice(0, 300))
  const runs = sharedRuns(told.words, words)
  const shorter = Math.min(told.words.length, words.length)
  if (run >= SPOKEN_RUN && (runs >= 0.4 || (direct && run >= 0.6 * shorter)))
    return { score: 1 + runs, because: `a run of ${run} words in common` }
  if (shorter >= 3 && run === shorter && direct && sameDay)
    return { score: 1.1, because: 'the same words on one day' }
  const shared = sharedMatter(matter(told.words), matter(words))
  if (!direct && shared.ofAll >= 0.6 && shared.both >= 4)
    return { score: 0.9 + runs / 10, because: 'near the same words' }
  if (isDirect(told) !== isDirect(other) && sameDay && shared.both >= 6 && shared.ofSmaller >= 0.45)
    return { score: 0.7 + shared.ofSmaller / 10, because: 'a paraphrase with most of the words, of one day' }
  const near =
    told.days && other.days && told.days.from === other.days.from && told.days.to === told.days.from
  if (near && run >= 3 && shared.both >= 3 && shared.ofSmaller >= 0.6)
    return {
      score: 0.7 + shared.ofSmaller / 10,
      because: `${run} words in a row and most of the others, of one day`,
    }
  return undefined
}

/** Set phrases return in every readout: words that are not quoted are the same only within a day. */
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
