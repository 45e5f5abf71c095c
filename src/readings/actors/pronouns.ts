import { sentenceOf, tokenTag } from '../../language/index.ts'
import { stateServed } from '../reading.ts'
import { ONE } from './crowds.ts'
import { addPossessed } from './groups.ts'
import { has, type Gender } from './lexicon.ts'
import { REBELS } from './rebels.ts'
import type { Placed, Register } from './register.ts'
import { slugOf } from './spellings.ts'
import { beginsSentence, is, isSaidBefore, isVerb, lemmaAt, type Sheet } from './sheet.ts'

/**
 * Resolves "he", "she" and "they" to the person or pair last spoken of: the last subject of a verb of
 * speaking or acting that fits in gender, else the person last named in this sentence or the one before.
 * A gender nobody told is learnt from the first pronoun. What stays open gets no mention.
 */
export function addPronouns(
  register: Register,
  genders: Map<string, Gender>,
  serving: ReadonlyMap<string, readonly string[]>,
): void {
  const { sheet } = register
  const named = [...register.mentions].sort((a, b) => a.first - b.first)
  const [outside, inside] = [nobodyHeard(), nobodyHeard()]
  let next = 0
  for (let i = 0; i < sheet.size; i++) {
    while (next < named.length && named[next]!.first <= i)
      note(register, sheet.quoted[i] ? inside : outside, named, next++)
    const wanted = register.taken[i] ? undefined : pronounAt(sheet, i)
    if (wanted === undefined || isImpersonal(sheet, i)) continue
    if (wanted === 'they') resolvePair(register, sheet.quoted[i] && inside.pair ? inside : outside, i)
    else {
      const meant = candidates(sheet, i, inside, outside).filter(
        (each) => !isBeside(register, each, named, next, i),
      )
      const actor = resolveOne(register, meant, i, wanted, genders)
      if (actor !== undefined)
        noteSubject(sheet, sheet.quoted[i] ? inside : outside, register.mentions.at(-1)!)
      if (actor === undefined || !(is(sheet, i, 'his') || is(sheet, i, 'her'))) continue
      addPossessed(register, actor, i + 1, serving)
      addCountry(register, actor, i + 1)
    }
  }
}

/** "He told Osei", "he said of Osei's plan": somebody named behind the verb, in its own clause, is somebody else. */
function isBeside(
  { sheet }: Register,
  { actor }: Placed,
  named: readonly Placed[],
  next: number,
  i: number,
): boolean {
  let k = next
  while (k < named.length && named[k]!.first <= i + REACH && named[k]!.actor !== actor) k++
  const beside = named[k]
  if (beside?.actor !== actor || beside.first > i + REACH) return false
  let verbs = 0
  for (let at = i + 1; at < beside.first; at++) {
    const tag = tokenTag(sheet.analysis, at)
    if (tag === 'PUNCT' || tag === 'SCONJ' || tag === 'PRON') return false
    if (tag === 'VERB') verbs++
  }
  return verbs === 1
}

/** How many tokens behind a pronoun somebody else of its clause may be named. */
const REACH = 7

/** "He refused. … He said": who does something at the head of a sentence goes on as its subject. */
function noteSubject(sheet: Sheet, heard: Heard, pronoun: Placed): void {
  const { first } = pronoun
  if (is(sheet, first, 'his') || is(sheet, first, 'her') || !sheet.opens[first]) return
  if (isSubject(sheet, pronoun)) heard.subject = pronoun
  if (isSpeaking(sheet, pronoun)) heard.speaker = pronoun
}

/** "his country will", "her nation supports": the state that somebody serves, where it does something. */
function addCountry(register: Register, owner: string, noun: number): void {
  const { sheet, actors } = register
  const state = stateServed(actors.get(owner))
  if (state === undefined || !is(sheet, noun, 'lands') || !isVerb(sheet, noun + 1)) return
  register.mention(state, noun, noun + 1, 'description', "a person's country")
}

/** Who was heard of, within quotations and outside them apart. */
interface Heard {
  /** The person who last spoke. */
  speaker: Placed | undefined
  /** The person who last spoke or acted. */
  subject: Placed | undefined
  /** The pair or group that last acted. */
  pair: readonly Placed[] | undefined
  /** The people without a name who last acted, and who last spoke. */
  crowd: Placed | undefined
  telling: Placed | undefined
  /** People named before, nearest first. */
  readonly recent: Placed[]
}

function nobodyHeard(): Heard {
  return {
    speaker: undefined,
    subject: undefined,
    pair: undefined,
    crowd: undefined,
    telling: undefined,
    recent: [],
  }
}

/**
 * Those a pronoun at token `i` may mean, likeliest first. Speakers seldom say "he" of themselves; who spoke last
 * goes on speaking: "Berg said Lund was ill. She added that".
 */
function candidates(sheet: Sheet, i: number, inside: Heard, outside: Heard): readonly Placed[] {
  const near = (mention: Placed | undefined, most: number) =>
    mention !== undefined && i - mention.first < most
  const recent = ({ recent }: Heard) => recent.filter((mention) => near(mention, 150))
  const subject = ({ subject }: Heard, most: number) => (near(subject, most) ? [subject!] : [])
  const speaker = (heard: Heard) => (opensSaying(sheet, i) && spokenOf(sheet, heard) ? [heard.speaker!] : [])
  if (!sheet.quoted[i]) return [...speaker(outside), ...subject(outside, 600), ...recent(outside)]
  const own = outside.subject?.actor
  return [...subject(inside, 100), ...recent(inside), ...recent(outside).filter(({ actor }) => actor !== own)]
}

/** Whether the last subject is one of whom the last speaker spoke, in the same sentence. */
function spokenOf({ analysis }: Sheet, { speaker, subject }: Pick<Heard, 'speaker' | 'subject'>): boolean {
  if (!speaker || !subject || subject.first <= speaker.first) return false
  return sentenceOf(analysis, speaker.first) === sentenceOf(analysis, subject.first)
}

/** Whether a sentence begins with the pronoun and a verb of speaking. */
function opensSaying(sheet: Sheet, i: number): boolean {
  if (!/^[.!?…"”]$/u.test(sheet.words[i - 1] ?? '.') && sheet.gap[i] !== 2) return false
  return speaksBeside(sheet, i + 1)
}

/** Whether a verb of speaking stands at a token, adverbs and auxiliaries aside: "also said", "has said". */
function speaksBeside(sheet: Sheet, from: number): boolean {
  for (let i = from; i < from + 3 && i < sheet.size; i++) {
    if (is(sheet, i, 'speaks')) return true
    if (!is(sheet, i, 'adverbs') && tokenTag(sheet.analysis, i) !== 'AUX' && !sheet.lower[i]!.endsWith('ly'))
      return false
  }
  return false
}

/** Without tags, only a pronoun beside a verb of the lists is a person's: "il manque" is nobody's. */
function isImpersonal(sheet: Sheet, i: number): boolean {
  if (tokenTag(sheet.analysis, i) !== 'X') return false
  const verb = (k: number) => is(sheet, k, 'speaks') || is(sheet, k, 'acts') || is(sheet, k, 'adverbs')
  return (
    !verb(i + 1) &&
    !(sheet.words[i - 1] === '-' && verb(i - 2)) &&
    !is(sheet, i, 'his') &&
    !is(sheet, i, 'her')
  )
}

function pronounAt({ info }: Sheet, i: number): 'm' | 'f' | 'they' | undefined {
  const word = info[i]
  if (!word) return undefined
  if (word.he || word.his) return 'm'
  if (word.she || word.her) return 'f'
  return word.they ? 'they' : undefined
}

function note(register: Register, state: Heard, named: readonly Placed[], index: number): void {
  const mention = named[index]!
  const { sheet } = register
  const kind = mention.actor.split('/')[0]
  // somebody told of by office or kin in passing is not whom "he" means
  const isPassing = mention.by_rule === ONE && !isSubject(sheet, mention)
  if (kind === 'person' && !isPassing) {
    state.recent.unshift(mention)
    // Those named longer ago are out of reach anyway.
    if (state.recent.length > 40) state.recent.pop()
  }
  const subject = isSubject(sheet, mention)
  if (kind === 'person' && subject) state.subject = mention
  if (kind === 'person' && isSpeaking(sheet, mention)) state.speaker = mention
  const before = named[index - 1]
  const joins = before && mention.first - before.end === 1 && is(sheet, before.end, 'and')
  if (joins && subject && before.actor !== mention.actor && before.actor.split('/')[0] === kind)
    state.pair = [before, mention]
  else if (kind === 'group' && subject && !register.actors.get(mention.actor)?.anonymous)
    state.pair = [mention]
  else if (subject && isCrowd(register, mention)) state.crowd = mention
  const isMany = (kind === 'group' || kind === 'person') && register.actors.get(mention.actor)?.anonymous
  if (isMany && isSpeaking(sheet, mention)) state.telling = mention
}

/** Whether it is said here that they speak: "Osei said", "said Osei", "Osei, the foreign minister, said". */
export function isSpeaking(sheet: Sheet, { first, end }: Pick<Placed, 'first' | 'end'>): boolean {
  if (speaksBeside(sheet, end)) return true
  // "said Osei", but "Berg said Osei was ill".
  const isWhole = !isVerb(sheet, end) && !is(sheet, end, 'possessive')
  if (isWhole && is(sheet, first - 1, 'saidBefore') && isToldOf(sheet, first)) return true
  return sheet.words[end] === ',' && is(sheet, afterAside(sheet, end + 1), 'speaks')
}

/** Whether a word before token `first` tells that who stands there speaks, and its verb has no other subject. */
function isToldOf(sheet: Sheet, first: number): boolean {
  const tag = tokenTag(sheet.analysis, first - 2)
  return isSaidBefore(sheet, first) && tag !== 'PROPN' && tag !== 'PRON' && tag !== 'NOUN'
}

/** Whether a verb of speaking or acting follows, or one of speaking stands before ("said Osei"). */
export function isSubject(sheet: Sheet, { first, end }: Placed): boolean {
  // "said Osei's terms were not complete"
  if (is(sheet, end, 'possessive')) return false
  for (let i = end; i < end + 3 && i < sheet.size; i++) {
    const lower = sheet.lower[i]!
    if (isVerb(sheet, i)) return true
    if (!lower.endsWith('ly') && !is(sheet, i, 'adverbs')) break
  }
  if (sheet.words[end] === ',' && speaksAfterAside(sheet, end + 1)) return true
  // "Osei in his turn thanked"
  const next = tokenTag(sheet.analysis, end)
  // "Osei set forth his terms", whose verb taggers may take for a noun
  const isMistaken = next === 'NOUN' && /^(?:ADV|DET|PRON)$/.test(tokenTag(sheet.analysis, end + 1))
  const isTopic = next === 'ADP' || isMistaken || ASIDE.test(sheet.words[end] ?? '')
  if (isTopic && beginsSentence(sheet, first)) return true
  return isToldOf(sheet, first)
}

/** What opens an aside: "Osei (53)", "Osei — a driver —". */
const ASIDE = /^[,(–—]$|^--$/

/** "Osei, the foreign minister, said", "the minister, Osei, also said": a verb behind the comma that closes an aside. */
function speaksAfterAside(sheet: Sheet, from: number): boolean {
  const verb = is(sheet, from, 'adverbs') ? from + 1 : from
  // "Osei, speaking after the talks, told them", but "compared her to Osei, saying that"
  if (is(sheet, verb, 'speaks'))
    return sheet.analysis.xpos[verb] !== 'VBG' || tokenTag(sheet.analysis, verb + 1) === 'ADP'
  const after = afterAside(sheet, from)
  return after >= 0 && isVerb(sheet, after)
}

/** The token behind the comma that closes an aside from token `from` on; -1 where none does. */
function afterAside(sheet: Sheet, from: number): number {
  for (let i = from; i < from + 14 && i < sheet.size && sheet.gap[i] !== 2 && sheet.words[i] !== '.'; i++)
    if (sheet.words[i] === ',') return i + 1
  return -1
}

function resolveOne(
  register: Register,
  heard: readonly Placed[],
  i: number,
  wanted: 'm' | 'f',
  genders: Map<string, Gender>,
): string | undefined {
  const gender = ({ actor }: Placed) => genders.get(actor) ?? '?'
  const found = heard.find((mention) => gender(mention) === wanted || gender(mention) === '?')
  const sure = heard.find((mention) => gender(mention) === wanted)
  // One whose gender nobody told gives way to one that fits, unless it is the likeliest of all.
  const meant = found && gender(found) === '?' && found !== heard[0] && sure ? sure : found
  if (!meant) return undefined
  if (gender(meant) === '?') genders.set(meant.actor, wanted)
  register.mention(meant.actor, i, i + 1, 'pronoun', 'a pronoun for the person last spoken of')
  return meant.actor
}

/** Whom "they" may mean: people without a name in the next sentence only and outside quotations, else the last pair. */
function meantByThey({ sheet }: Register, heard: Heard, i: number): readonly Placed[] | undefined {
  const { pair, telling } = heard
  // "Envoys said the rebels had left. They also warned"
  const goesOn =
    telling?.text.endsWith('s') &&
    opensSaying(sheet, i) &&
    spokenOf(sheet, { speaker: telling, subject: heard.crowd })
  const crowd = goesOn ? telling : heard.crowd
  const isLater = crowd && (!pair || pair.at(-1)!.first < crowd.first) && !sheet.quoted[i]
  const between = isLater ? sentenceOf(sheet.analysis, i) - sentenceOf(sheet.analysis, crowd.first) : Infinity
  return between < 2 ? [crowd!] : pair
}

/** "Berg received Lund. They also stressed": the two who came together in the sentence before, where nobody else is named. */
function metBefore(register: Register, { recent }: Heard, i: number): readonly Placed[] | undefined {
  const { sheet } = register
  const before = sentenceOf(sheet.analysis, i) - 1
  if (!opensSaying(sheet, i) || sheet.quoted[i]) return undefined
  const there = recent.filter(({ first }) => sentenceOf(sheet.analysis, first) === before).reverse()
  const pair = there.filter(({ actor }, k) => there.findIndex((other) => other.actor === actor) === k)
  const [one, other, ...others] = pair
  if (!one || !other || others.length > 0) return undefined
  for (let k = one.end; k < other.first; k++)
    if (is(sheet, k, 'meeting') || has(sheet.lexicon, lemmaAt(sheet, k), 'meets')) return pair
  return undefined
}

/** Several people without a name, or rebels, who did something: no body, and none of whom it is told what they will do. */
function isCrowd({ sheet, actors }: Register, { actor, end, by_rule }: Placed): boolean {
  const { xpos } = sheet.analysis
  const isNameless = actor.startsWith('group/') && actors.get(actor)?.anonymous === true
  return (isNameless || by_rule === REBELS) && xpos[end - 1] !== 'NN' && xpos[end] !== 'MD'
}

function resolvePair(register: Register, heard: Heard, i: number): void {
  const { sheet } = register
  const pair = meantByThey(register, heard, i) ?? metBefore(register, heard, i)
  const acts = is(sheet, i + 1, 'speaks') || is(sheet, i + 1, 'acts') || is(sheet, i + 1, 'adverbs')
  if (!pair || !acts || i - pair.at(-1)!.first > 120) return
  if (pair.length === 1) {
    register.mention(pair[0]!.actor, i, i + 1, 'pronoun', 'a pronoun for the group last spoken of')
    return
  }
  const members = pair.map(({ actor }) => actor)
  const id = `group/${members.map((actor) => slugOf(actor.split('/').at(-1)!)).join('-and-')}`
  const name = members.map((actor) => register.actors.get(actor)?.name ?? actor).join(' and ')
  if (register.mention(id, i, i + 1, 'pronoun', 'a pronoun for the pair last spoken of'))
    register.actor({ id, kind: 'group', name, names: [], members })
}
