import type { Sides } from '../sides.ts'
import { Cluster, daysAway, timeMatch } from './cluster.ts'
import type { TimeMatch } from './cluster.ts'
import { gap, isoDay } from '../times.ts'
import { wordsOf } from '../words.ts'
import { sharedMatter } from './likewords.ts'
import { matchParticipants } from './participants.ts'
import type { Who } from './participants.ts'
import { actorsIn, sidesIn } from './told.ts'
import type { Told } from './told.ts'
import type { Ground, JoinRule, Verdict } from './verdict.ts'

/**
 * Contacts are one where type, participants, time and place agree. A leader stands for his state and
 * the reverse; one list of participants may be part of the other. A time that is missing is made up
 * for only by the same participants near the report's day. What was planned joins what was held after.
 */
export const contacts: JoinRule = {
  kind: 'contact',
  keys(told, { sides }) {
    const all = knownSides(told, sides).slice(0, 6)
    if (all.length < 2)
      return [...new Set(['', all[0] ?? ''])].flatMap((one) => typesOf(told).map((type) => `${one} ${type}`))
    return all.flatMap((a, i) => all.slice(i + 1).map((b) => `${a} ${b}`))
  },
  files(told, ground) {
    const one = ['', ...knownSides(told, ground.sides).slice(0, 6)]
    return [
      ...new Set([
        ...contacts.keys(told, ground),
        ...one.map((side) => `${side} ${String(told.item['type'])}`),
      ]),
    ]
  },
  moves,
  compare,
}

/** Types that may be one contact under two names. `contact` says nothing of the form. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  call: ['talks', 'briefing', 'contact'],
  meeting: ['talks', 'briefing', 'visit', 'contact'],
  talks: ['meeting', 'call', 'contact'],
  visit: ['contact', 'meeting'],
  message: ['contact'],
  dinner: ['contact'],
  briefing: ['call', 'meeting', 'contact'],
  contact: ['call', 'meeting', 'talks', 'visit', 'message', 'dinner', 'briefing'],
}

function typesOf(told: Told): string[] {
  const type = String(told.item['type'])
  return [type, ...(ALIKE[type] ?? [])]
}

const AHEAD = new Set(['proposed', 'planned', 'postponed', 'cancelled'])

function compare(told: Told, cluster: Cluster, ground: Ground): Verdict | undefined {
  const type = typeMatch(told, cluster)
  if (type === 0) return undefined
  const time = timeMatch(told, cluster)
  if (knownSides(told, ground.sides).length === 0 || !hasKnownSides(cluster, ground.sides))
    return unpeopled(told, cluster, type, time)
  const who = matchParticipants(told, cluster, ground.sides)
  const passed = who ? undefined : passedOn(told, cluster)
  if (passed) return passed
  if (!who || (byTelephone(told, cluster) && (who.strength < 1 || !named(told, ground.sides))))
    return undefined
  if (placesApart(told, cluster) && time !== 'exact') return undefined
  if (isReceived(told, cluster) && (time !== 'exact' || who.strength < 0.8)) return undefined
  const ahead = isAhead(told)
  if (time === 'exact') {
    if (who.strength < 0.5 && type < 1 && !samePlace(told, cluster)) return undefined
    if (!firmEnough(told, cluster, ground.sides)) return undefined
    return { score: 1 + who.strength + type / 2, because: `${who.because}, the same day` }
  }
  if (time === 'nested') {
    if (who.strength < 0.6 || !firmEnough(told, cluster, ground.sides)) return undefined
    return { score: 0.6 + who.strength / 5 + type / 10, because: `${who.because}, times agree` }
  }
  if (time === 'next-day') return nextDay(told, cluster, who, type)
  if (time === 'apart') return moved(told, cluster, who, type)
  return ahead || clusterAhead(cluster)
    ? laterHeld(told, cluster, who, type, ground.sides)
    : undated(told, cluster, who, type, ground.sides)
}

/** A telling that names one side only needs the place or the matter besides. */
function firmEnough(told: Told, cluster: Cluster, sides: Sides): boolean {
  return knownSides(told, sides).length > 1 || samePlace(told, cluster) || sameMatter(told, cluster)
}

/** One place, or a town and its country: two meetings of one pair on one day are rarely in one country. */
function samePlace(told: Told, cluster: Cluster): boolean {
  const mine = told.item.place
  const day = told.days && cluster.days && gap(told.days, cluster.days) === 0
  return cluster.tellings.slice(0, 8).some(({ item: { place } }) => {
    if (!mine || !place) return false
    return (
      mine.name === place.name ||
      (day === true && mine.country !== undefined && mine.country === place.country)
    )
  })
}

/** The sides that take part, groups left out of whom nobody knows whose they are: "both sides", "the ministers". */
function knownSides(told: Told, sides: Sides): string[] {
  return sidesIn(told, 'participants', sides).filter((side) => isKnown(side, sides))
}

function hasKnownSides(cluster: Cluster, sides: Sides): boolean {
  return cluster
    .actorsIn('participants')
    .some((actor) => sides.of(actor).some((side) => isKnown(side, sides)))
}

function isKnown(side: string, sides: Sides): boolean {
  return sides.kind(side) !== 'group' && !sides.anonymous(side)
}

/** A contact of which one telling does not say who met: the only one of its kind, time and place, or matter. */
function unpeopled(told: Told, cluster: Cluster, type: number, time: TimeMatch): Verdict | undefined {
  if (time !== 'exact' && time !== 'nested') return undefined
  const place = told.item.place?.country
  const theirs = cluster.first.item.place?.country
  if (place !== undefined && theirs !== undefined && place !== theirs) return undefined
  const there = samePlace(told, cluster)
  if (!there && (type < 1 || isAhead(told) !== clusterAhead(cluster))) return undefined
  if (!there && !told.item.issues.some((issue) => cluster.first.item.issues.includes(issue))) return undefined
  return {
    score: 0.5 + type / 10,
    because: `the only ${String(told.item['type'])} of that time and ${there ? 'place' : 'matter'}`,
  }
}

/** How far apart in days two reports of one message may be. */
const PASSED = 4

/**
 * A message told as the sender's and as the carrier's: it goes to the same person, in like words, and one report
 * names in its sentence the one who is the sender in the other.
 */
function passedOn(told: Told, cluster: Cluster): Verdict | undefined {
  if (told.item['type'] !== 'message' || !cluster.has('type', 'message')) return undefined
  const to = actorsIn(told, 'to')
  if (to.length === 0 || !to.some((id) => cluster.actorsIn('to').includes(id))) return undefined
  if (!(daysAway(told, cluster) <= PASSED)) return undefined
  const [mine, theirs] = [actorsIn(told, 'from'), cluster.actorsIn('from')]
  return cluster.wordings.some(
    ({ told: other }) =>
      (mine.some((id) => other.setting.has(`@${id}`)) || theirs.some((id) => told.setting.has(`@${id}`))) &&
      [...told.setting].some((stem) => !stem.startsWith('@') && other.setting.has(stem)),
  )
    ? { score: 0.6, because: 'to the same person, by a carrier whom the other report names' }
    : undefined
}

function typeMatch(told: Told, cluster: Cluster): number {
  const type = String(told.item['type'])
  if (cluster.has('type', type)) return 1
  return (ALIKE[type] ?? []).some((other) => cluster.has('type', other)) ? 0.5 : 0
}

/** A visit is told as the meeting for which it was made. */
function isReceived(told: Told, cluster: Cluster): boolean {
  const [here, there] = told.item['type'] === 'visit' ? ['visit', 'meeting'] : ['meeting', 'visit']
  return told.item['type'] === here && !cluster.has('type', here) && cluster.has('type', there)
}

/** "Talks" may be a call, where the very same persons are named. */
function byTelephone(told: Told, cluster: Cluster): boolean {
  const types = ['call', 'talks']
  const mine = String(told.item['type'])
  return types.includes(mine) && !cluster.has('type', mine) && types.some((type) => cluster.has('type', type))
}

function isAhead(told: Told): boolean {
  return AHEAD.has(String(told.item['status']))
}

function clusterAhead(cluster: Cluster): boolean {
  return ['held', 'ongoing'].every((status) => !cluster.has('status', status))
}

/** Calls and messages have no place; a place in another country is another meeting. */
function placesApart(told: Told, cluster: Cluster): boolean {
  if (['call', 'message'].includes(String(told.item['type']))) return false
  const mine = told.item.place?.country
  if (mine === undefined) return false
  const theirs = cluster.tellings.slice(0, 8).map((other) => other.item.place?.country)
  return theirs.some((country) => country !== undefined) && !theirs.includes(mine)
}

/**
 * One call can fall on two days where its two ends live in different zones, or where one report counted
 * "today" from its own day of publication.
 */
function nextDay(told: Told, cluster: Cluster, who: Who, type: number): Verdict | undefined {
  const zone = told.item.time?.zone
  const excused = (other: Told) =>
    (zone !== undefined && other.item.time?.zone !== zone) || counted(told) || counted(other)
  if (who.strength < 0.8 || type < 1 || told.item['type'] !== 'call') return undefined
  if (!cluster.tellings.slice(0, 8).every(excused)) return undefined
  return { score: 0.6, because: `${who.because}, neighbouring days as counted in two places` }
}

/** Whether the day was counted from another, as "today" is. */
function counted({ item: { time } }: Told): boolean {
  return time?.anchor !== undefined || time?.stated === false
}

/**
 * Whether a telling says that a contact planned before for another day or place is the one it tells of:
 * the same participants, and its sentence names the old day of the month or the old place.
 */
function moves(told: Told, cluster: Cluster, ground: Ground): string | undefined {
  const old = cluster.first
  if (!isAhead(told) || !clusterAhead(cluster) || !told.days || !cluster.days?.year) return undefined
  if (!old.published || !told.published || told.published.from < old.published.from) return undefined
  if (typeMatch(told, cluster) === 0 || timeMatch(told, cluster) === 'exact') return undefined
  const who = matchParticipants(told, cluster, ground.sides)
  if (!who || who.strength < 0.8 || Math.abs(told.days.from - cluster.days.from) > MOVED) return undefined
  // A plan is moved before its day, or it is news of these days that nothing came of it.
  if (told.published.from - cluster.days.to > MOVED / 4) return undefined
  return namesOld(told, cluster, isoDay(cluster.days.from)) && !samePlan(told, cluster)
    ? `${who.because}, the report names the day or place planned before`
    : undefined
}

/** Whether a sentence names the day of an older plan, or another place than its own that was planned. */
function namesOld(told: Told, { first }: Cluster, day: string): boolean {
  if (told.sentence.includes(String(Number(day.slice(8))))) return true
  const place = wordsOf(first.item.place?.name ?? '')
  const elsewhere = told.item.place !== undefined && told.item.place.name !== first.item.place?.name
  return elsewhere && place.length > 0 && place.every((word) => told.sentence.includes(word))
}

/** A contact moved further than this is another one. */
const MOVED = 60

function samePlan(told: Told, cluster: Cluster): boolean {
  return told.days?.from === cluster.days?.from && samePlace(told, cluster)
}

/** A planned contact whose day was changed. */
function moved(told: Told, cluster: Cluster, who: Who, type: number): Verdict | undefined {
  if (who.strength < 0.8 || type < 1 || !told.days || !cluster.days) return undefined
  const put = isAhead(told) && (told.item['status'] === 'postponed' || cluster.has('status', 'postponed'))
  const late = cluster.has('status', 'postponed') && clusterAhead(cluster)
  if (!put && !late) return undefined
  // When the day has long passed, another plan is told of.
  if (told.published && told.published.from - cluster.days.to > MOVED / 4) return undefined
  const apart = Math.abs(told.days.from - cluster.days.from)
  return apart <= MOVED
    ? { score: 0.9 - apart / 500, because: `${who.because}, moved to another day` }
    : undefined
}

/** How many days after it was announced a contact may still be the one that was announced. */
const ANNOUNCED = 30

/** Something planned without a day, and what was held after it was reported. */
function laterHeld(told: Told, cluster: Cluster, who: Who, type: number, sides: Sides): Verdict | undefined {
  if (who.strength < 0.8 || type < 1 || !who.mutual || told.item['type'] === 'contact') return undefined
  if (sidesIn(told, 'participants', sides).length < 2) return undefined
  // Two states always have something ahead of them: here the matter must be the same too.
  if (!named(told, sides) && !named(cluster, sides) && !sameMatter(told, cluster)) return undefined
  const announced = isAhead(told) ? (told.published ?? told.around) : cluster.first.published
  const held = isAhead(told) ? (cluster.days ?? cluster.first.published) : (told.days ?? told.published)
  if (!announced || !held) return undefined
  const wait = held.from - announced.to
  if (wait < -1 || wait > ANNOUNCED) return undefined
  return { score: 0.95 - wait / 100, because: `${who.because}, announced before and near in time` }
}

/**
 * How many days back a telling without a time can reach: two pieces of news without a time are one of one
 * day or the next; news otherwise is of these days, recollection of the last
 * two weeks; where neither names a person, so many talks go on that it reaches back a few days only.
 */
const RECENT = { sameNews: 1, news: 2, nameless: 4, recollected: 12 } as const

/** Within so many days the same persons have had one contact, under whatever name. */
const SOON = 3

/** Two sides, or two persons that both name, or one of them at the same place. */
function firmlyThere(told: Told, cluster: Cluster, sides: Sides): boolean {
  if (knownSides(told, sides).length >= 2) return true
  const theirs = cluster.actorsIn('participants')
  const both = actorsIn(told, 'participants').filter(
    (id) => sides.kind(id) === 'person' && theirs.includes(id),
  )
  const mine = told.item.place?.name
  const there =
    mine !== undefined && cluster.tellings.slice(0, 8).some(({ item }) => item.place?.name === mine)
  return both.length >= 2 || (both.length === 1 && there)
}

function undated(told: Told, cluster: Cluster, who: Who, type: number, sides: Sides): Verdict | undefined {
  const when = cluster.days ?? cluster.first.published ?? cluster.first.around
  const seen = told.days ?? told.published ?? told.around
  if (!when?.year || !seen?.year || !firmlyThere(told, cluster, sides)) return undefined
  const back = seen.to - when.to
  const nameless = !named(told, sides) && !named(cluster, sides)
  const news = told.lead && !told.item.background
  const sameNews = told.lead && !cluster.days && cluster.first.lead
  const reach = sameNews
    ? RECENT.sameNews
    : news
      ? RECENT.news
      : nameless
        ? RECENT.nameless
        : RECENT.recollected
  if (back < -1 || back > reach) return undefined
  // The very same persons within days: "talks" are the call that the other report tells of.
  const alike = type === 1 || (news && byTelephone(told, cluster)) || (who.strength === 1 && back <= SOON)
  const near = who.strength >= 0.8 && (who.mutual || told.item['type'] === 'message') && alike
  // Named delegates fill a delegation that the other report leaves unnamed.
  const filling = who.strength >= 0.4 && unnamed(told, cluster, sides)
  if (!near && !filling) return undefined
  return {
    score: 0.8 - back / 50 + who.strength / 20,
    because: `${who.because}, no time told but reported soon after`,
  }
}

/** Whether one of the two names no persons at all. */
function unnamed(told: Told, cluster: Cluster, sides: Sides): boolean {
  return named(told, sides) !== named(cluster, sides)
}

function named(one: Told | Cluster, sides: Sides): boolean {
  const ids = one instanceof Cluster ? one.actorsIn('participants') : actorsIn(one, 'participants')
  return ids.some((id) => sides.kind(id) === 'person')
}

function sameMatter(told: Told, cluster: Cluster): boolean {
  if (samePlace(told, cluster)) return true
  if (told.item.issues.some((issue) => cluster.first.item.issues.includes(issue))) return true
  return sharedMatter(told.setting, cluster.first.setting).both >= 3
}
