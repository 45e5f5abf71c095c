import { sentenceOf, tokenTag } from '../../language/index.ts'
import { doesAnything, hasActed } from './doing.ts'
import { folkAt, type Folk } from './folk.ts'
import { has } from './lexicon.ts'
import type { Finds } from './names.ts'
import type { Register } from './register.ts'
import { slugOf } from './spellings.ts'
import { is, isSaidBefore, lemmaAt, plainText, type Sheet } from './sheet.ts'
import { rewritten } from './words.ts'

/**
 * People and bodies whom nobody names, where they do or say something, or somebody deals with them: "relatives of the
 * hostages demanded", "rejected by two opposition parties", "the governor's offer", "others called for". What is said of
 * them makes their name; "the family" later is the one family told of before.
 */
export function addCrowds(register: Register, finds: Finds): void {
  const { sheet } = register
  const told = new Map<string, string[]>()
  for (let i = 0; i < sheet.size; i++) {
    if (isSome(register, i)) addSome(register, i)
    addSomeOfPeople(register, finds, i)
    const folk = folkAt(register, finds, i)
    if (!folk || !doesAnything(register, folk, folk.one)) continue
    if (folk.one) addOne(register, folk, told)
    else if (!addMeantBody(register, finds, folk)) addMany(register, folk, told)
    i = Math.max(i, folk.end - 1)
  }
}

function isBody(id: string, type?: string): boolean {
  return id.startsWith('org/') && type !== 'media'
}

/** "The group", behind the name of one body: that body. Behind those of several it is left open. */
function addMeantBody(register: Register, { chunks }: Finds, { first, own, noun, whole }: Folk): boolean {
  const { sheet, mentions, actors } = register
  if (own !== noun || whole > noun + 1 || !is(sheet, noun, 'bodies')) return false
  if (first === own || !is(sheet, first, 'articles')) return false
  const sentence = sentenceOf(sheet.analysis, first)
  const from = sheet.analysis.sentences[Math.max(0, sentence - 2)]!
  const fixed = chunks
    .slice(from, first)
    .flatMap((chunk) => (chunk && isBody(chunk.entry.id, chunk.entry.type) ? [chunk.entry.id] : []))
  const named = mentions.flatMap(({ actor, first: at }) =>
    at >= from && at < first && isBody(actor, actors.get(actor)?.type) ? [actor] : [],
  )
  const [only, ...others] = new Set([...fixed, ...named])
  if (only === undefined) return false
  if (others.length === 0) register.mention(only, first, noun + 1, 'description', 'a body named before')
  return true
}

function addMany(register: Register, folk: Folk, told: Map<string, string[]>): void {
  const { first, own, described, noun, end, whole, apart } = folk
  const { sheet } = register
  const name = plainText(sheet, own, whole)
  const head = sheet.lower[noun]!
  const before = told.get(head) ?? []
  const isBare = own === noun && whole === noun + 1 && !is(sheet, noun, 'leading')
  const id = isBare && before.length === 1 ? before[0]! : `group/${slugOf(name)}`
  if (!register.mention(id, first, end, 'unnamed', 'people without a name')) return
  if (!apart && !before.includes(id)) told.set(head, [...before, id])
  const names = [
    name,
    plainText(sheet, own, end),
    plainText(sheet, first, end),
    plainText(sheet, first, whole),
  ]
  register.actor({
    id,
    kind: 'group',
    name: register.actors.get(id)?.name ?? name,
    names: [...new Set([...names, plainText(sheet, described, noun + 1)])],
    anonymous: true,
    type: rewritten(head, sheet.lexicon.words.shapes.singular),
  })
}

/** One person by office, kin or trade: "the governor of the province", "the boy's father", "an exiled editor". */
function addOne(register: Register, folk: Folk, told: Map<string, string[]>): void {
  const { first, own, noun, end, whole } = folk
  const { sheet } = register
  const isNew = is(sheet, first, 'a') && first < own
  if (isNamed(register, folk) || !(isNew || isOnly(register, folk))) return
  const words = plainText(sheet, own, whole)
  const head = sheet.lower[noun]!
  const [key, short] = [` ${words.toLowerCase()}`, own === noun && whole === noun + 1]
  const before = told.get(key) ?? (short ? told.get(head) : undefined) ?? []
  const n = [...register.actors.keys()].filter((id) => id.startsWith('person/unnamed/')).length + 1
  const id = (isNew ? undefined : before.at(-1)) ?? `person/unnamed/${sheet.report.id}/${n}`
  if (!register.mention(id, first, end, 'unnamed', ONE)) return
  told.set(key, [...before, id]).set(head, [...(told.get(head) ?? []), id])
  const name = register.actors.get(id)?.name ?? words
  const names = [...new Set([words, plainText(sheet, first, end), plainText(sheet, first, whole)])]
  register.actor({ id, kind: 'person', name, names, anonymous: true, type: head })
}

/** "Rima Osei, a lawyer,", "his father, Jon Osei,", "the lawyer Rima Osei": a name beside the phrase. */
function isNamed({ sheet, taken }: Register, { first, end }: Folk): boolean {
  const isApposed = sheet.words[first - 1] === ',' && !sheet.opens[first]
  const next = sheet.words[end] === ',' ? end + 1 : end
  return isApposed || sheet.capital[next] === 1 || taken[next] === 1
}

/**
 * Whether words for one person tell who that is: by whose or of what they are ("the boy's father", "the widow of"), or an
 * office of which there is one ("the army chief"), unless they may be for somebody named nearby, of whom no office is told.
 */
function isOnly(register: Register, { first, own, noun, whole }: Folk): boolean {
  const { sheet, actors, mentions } = register
  const lemma = lemmaAt(sheet, noun)
  const isOffice = has(sheet.lexicon, lemma, 'offices')
  const isHolder = has(sheet.lexicon, lemma, 'holders')
  // a minister, or "the Director General", mostly has a name
  const isTitle = sheet.capital[noun] === 1 && sheet.opens[noun] !== 1
  if (isTitle || (isOffice && !isHolder)) return false
  // "the leader of the Northern Front" has a name
  if (has(sheet.lexicon, lemma, 'leaderWords') && sheet.capital.subarray(noun + 1, whole).includes(1))
    return false
  for (let i = own; i < noun; i++) if (is(sheet, i, 'possessive')) return true
  if (whole > noun + 1) return true
  if (first === own || !isHolder || (own === noun && isOffice)) return false
  const sentence = sentenceOf(sheet.analysis, first)
  return !mentions.some(({ actor, first: at }) => {
    const known = actors.get(actor)
    const isNear = at < first && sentence - sentenceOf(sheet.analysis, at) < 3
    return isNear && known?.kind === 'person' && !known.anonymous && known.roles.length === 0
  })
}

/** "Some called for", "while others demanded", "most of them": a pronoun for a part, where it begins a clause. */
function isSome({ sheet, taken }: Register, i: number): boolean {
  if (!is(sheet, i, 'others') || taken[i]) return false
  const isClause = sheet.opens[i] === 1 || /^(?:CCONJ|SCONJ|PUNCT)$/.test(tokenTag(sheet.analysis, i - 1))
  const end = partEnd(sheet, i)
  return isClause && hasActed(sheet, end) && sheet.lower[end] !== ','
}

/** Behind "some", "some of them". */
function partEnd(sheet: Sheet, i: number): number {
  return is(sheet, i + 1, 'belonging') && is(sheet, i + 2, 'they') ? i + 3 : i + 1
}

/** Each such part is one of its own. */
function addSome(register: Register, i: number): void {
  const { sheet } = register
  const end = partEnd(sheet, i)
  const words = plainText(sheet, i, end)
  const id = `group/${slugOf(words)}-${register.mentions.filter(({ by_rule }) => by_rule === PART).length + 1}`
  if (register.mention(id, i, end, 'unnamed', PART))
    register.actor({ id, kind: 'group', name: words, names: [words], anonymous: true, type: words })
}

/** "Some Norvians said", "according to many Norvians": not their state. */
function addSomeOfPeople(register: Register, { chunks }: Finds, i: number): void {
  const { sheet } = register
  const chunk = chunks[i]
  if (chunk?.entry.kind !== 'demonym' || !chunk.entry.people || chunk.first !== i) return
  const isCounted = (['amounts', 'numbers', 'a'] as const).some((list) => is(sheet, i - 1, list))
  const verbs = [chunk.end, chunk.end + 1].filter((at) => is(sheet, at, 'speaks') || is(sheet, at, 'who'))
  const speaks = verbs.length > 0 || isSaidBefore(sheet, i - 1)
  if (!isCounted || !speaks || !register.free(i - 1, chunk.end)) return
  const name = plainText(sheet, i - 1, chunk.end)
  const id = `group/${slugOf(name)}`
  if (register.mention(id, i - 1, chunk.end, 'unnamed', 'people without a name'))
    register.actor({ id, kind: 'group', name, names: [name], anonymous: true, type: 'citizen' })
}

/** By which rules these are found. */
export const ONE = 'a person by office or kin'
const PART = 'some of those told of'
