import type { Name } from './classify.ts'
import { nicknames } from './data/forms-of-names.ts'
import type { KnownActor } from './known.ts'
import { folded, has, type Gender, type Lexicon } from './lexicon.ts'

/** One person of the report: all places that name them. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly names: readonly string[]
  readonly mentions: readonly Name[]
  readonly joined: readonly string[]
  readonly gender: Gender
  /** The user's own actor that bears one of the names. */
  readonly known?: KnownActor
}

interface Draft {
  /** Word parts of each spelling, folded. */
  readonly spellings: { readonly name: string; readonly parts: readonly string[] }[]
  readonly mentions: Name[]
  readonly joined: string[]
}

/**
 * Puts together the names that mean one person: the same words, a part of them ("Osei" of "Rima Osei"),
 * or a near spelling with nothing that speaks against it. Fuller names come first, so that a surname
 * always finds its person; one that fits two stands with the person last named before it.
 */
export function joinSpellings(names: readonly Name[], lexicon: Lexicon): readonly Person[] {
  const drafts: Draft[] = []
  const full = names.filter((name) => name.parts.length > 1)
  const bySize = [...full].sort((a, b) => b.parts.length - a.parts.length || a.first - b.first)
  const settled = new Map<string, Draft>()
  for (const name of bySize) place(drafts, settled, name, lexicon)
  for (const name of names) if (name.parts.length === 1) place(drafts, settled, name, lexicon)
  for (const draft of drafts) draft.mentions.sort((a, b) => a.first - b.first)
  drafts.sort((a, b) => a.mentions[0]!.first - b.mentions[0]!.first)
  return withIds(drafts, lexicon)
}

function place(drafts: Draft[], settled: Map<string, Draft>, name: Name, lexicon: Lexicon): void {
  const known = settled.get(name.name)
  if (known && agree(known, name, lexicon)) {
    known.mentions.push(name)
    return
  }
  const found = find(drafts, name, lexicon)
  if (!found) {
    const draft = { spellings: [{ name: name.name, parts: name.parts }], mentions: [name], joined: [] }
    // "King Osei" beside "President Noor Osei": "Osei" alone may be either
    const isShared = drafts.some((other) => fitsBy(BY_WORDS, other, name, lexicon))
    drafts.push(draft)
    if (isShared) settled.delete(name.name)
    else settled.set(name.name, draft)
    return
  }
  const { draft, because, only } = found
  draft.mentions.push(name)
  if (only) settled.set(name.name, draft)
  if (draft.spellings.some((spelling) => spelling.name === name.name)) return
  draft.spellings.push({ name: name.name, parts: name.parts })
  if (because) draft.joined.push(because)
}

/** How two spellings may be one person's, with the reason to give. */
interface Way {
  readonly fits: (of: readonly string[], parts: readonly string[], lexicon: Lexicon) => boolean
  readonly because: (name: Name, of: string) => string
}

const BY_WORDS: Way = {
  fits: holds,
  because: (name, of) => (name.parts.length > 1 ? `"${name.name}" is part of "${of}"` : ''),
}

const NEARLY: Way = { fits: nearNames, because: (name, of) => `"${name.name}" is a near spelling of "${of}"` }

/** The surest first. A surname may be one of several people's, one of whom no other name is told. */
const WAYS: readonly Way[] = [{ fits: sameWords, because: () => '' }, BY_WORDS, NEARLY]
const WAYS_ALONE: readonly Way[] = [
  { ...BY_WORDS, fits: (of, parts) => sameWords(of, parts) || holds(of, parts) },
  NEARLY,
]

function fitsBy({ fits }: Way, { spellings }: Draft, { parts }: Name, lexicon: Lexicon): boolean {
  return spellings.some((spelling) => fits(spelling.parts, parts, lexicon))
}

function find(drafts: readonly Draft[], name: Name, lexicon: Lexicon) {
  for (const way of name.parts.length > 1 ? WAYS : WAYS_ALONE) {
    const { because } = way
    const fitting = drafts.filter((draft) => fitsBy(way, draft, name, lexicon) && agree(draft, name, lexicon))
    const draft = fitting.length > 1 ? nearest(fitting, name) : fitting[0]
    if (draft) return { draft, because: because(name, draft.spellings[0]!.name), only: fitting.length === 1 }
  }
  return undefined
}

/** The person last named before, else the first named after. */
function nearest(drafts: readonly Draft[], name: Name): Draft {
  const byTitle = drafts.filter((draft) =>
    name.before.some((t) =>
      draft.mentions.some((m) => m.before.some((b) => b.head === t.head && t.head !== '')),
    ),
  )
  // "Noor" is rather King Noor than Noor Osei
  const bySurname = drafts.filter(({ spellings }) =>
    spellings.some(({ parts }) => parts.at(-1) === name.parts[0]),
  )
  const among = [byTitle, bySurname].find(({ length }) => length > 0) ?? drafts
  const distance = (draft: Draft) =>
    Math.min(
      ...draft.mentions.map((m) =>
        m.first <= name.first ? name.first - m.first : (m.first - name.first) * 1000,
      ),
    )
  return among.reduce((a, b) => (distance(b) < distance(a) ? b : a))
}

/** Nothing speaks against one person: forms of address of the other gender do, and being named beside each other. */
function agree(draft: Draft, name: Name, lexicon: Lexicon): boolean {
  if (draft.mentions.some((mention) => isBeside(mention, name) || isBeside(name, mention))) return false
  if (draft.mentions.some((mention) => leadOthers(mention, name, lexicon))) return false
  const wanted = titleGender(name)
  return wanted === '?' || draft.mentions.every((m) => titleGender(m) === '?' || titleGender(m) === wanted)
}

/** "President Berg and First Lady Anna Berg": two people with an office each, a word between them. */
function isBeside(one: Name, other: Name): boolean {
  return one.before.length > 0 && other.before[0]?.first === one.end + 1 && !other.opens
}

/** "The Ostrian president Rima Osei", "King Osei of Belmar": heads of unlike states, or a king and who is elected. */
function leadOthers(one: Name, other: Name, lexicon: Lexicon): boolean {
  if (one.name === other.name && one.parts.length > 1) return false
  return leading(one, lexicon).some((a) =>
    leading(other, lexicon).some((b) => {
      const [king, president] = [a, b].map(({ head }) => has(lexicon, head, 'royal'))
      return king !== president || (isState(a.of) && isState(b.of) && a.of !== b.of)
    }),
  )
}

function isState(id: string | undefined): boolean {
  return id?.startsWith('state/') ?? false
}

/** The offices before a name that head a state, with the state. */
function leading({ before, ofState }: Name, lexicon: Lexicon) {
  return before
    .filter(
      ({ head, title }) =>
        has(lexicon, head, 'sovereign') && title.split(' ').length <= head.split(' ').length,
    )
    .map(({ head, of = ofState }) => ({ head, of }))
}

function titleGender(name: Name): Gender {
  for (const title of [...name.before, ...name.after]) if (title.gender) return title.gender
  return '?'
}

const JOINS = /[-'’ʻ ]+/

/** The words of a name, prefixes such as "al" apart. */
function units(parts: readonly string[]): readonly string[] {
  return parts.some((part) => !PLAIN_WORD.test(part))
    ? parts.flatMap((part) => part.split(JOINS)).filter(Boolean)
    : parts
}

const PLAIN_WORD = /^[a-z]+$/

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return units(a).join('') === units(b).join('')
}

/** Whether the shorter name is made of words of the longer in their order: surnames, no middle name. */
function holds(longer: readonly string[], shorter: readonly string[]): boolean {
  if (shorter.length > longer.length) return false
  const long = units(longer)
  const short = units(shorter)
  if (short.length > long.length) return false
  if (shorter.length === 1) return fitsAlone(longer, shorter[0]!)
  let at = 0
  for (const word of short) {
    while (at < long.length && !sameInitial(long[at]!, word)) at++
    if (at === long.length) return false
    at++
  }
  return true
}

/** "J." stands for any word that begins with it. */
function sameInitial(a: string, b: string): boolean {
  if (a === b) return true
  const initial = /^(\p{L})\.?$/u
  const [short, other] = initial.test(a) ? [a, b] : [b, a]
  return initial.test(short) && other.startsWith(short[0]!)
}

/** A single word for a whole name: its surname, with or without its prefix, or its first word. */
function fitsAlone(longer: readonly string[], word: string): boolean {
  const last = longer.at(-1)!
  if (last === word || longer[0] === word) return true
  const tail = units([last])
  if (tail.at(-1) === word) return true
  const plain = units([word]).join('')
  return (
    tail.join('') === plain ||
    units(longer.slice(-2)).join('') === plain ||
    (longer.length > 2 && longer.slice(1, -1).includes(word))
  )
}

/** Near spellings: both names near, or one the same and the other near; a single surname near a surname. */
function nearNames(a: readonly string[], b: readonly string[], lexicon: Lexicon): boolean {
  if (b.length === 1) {
    const last = a.at(-1)!
    return nearWords(last, b[0]!) && b[0]!.length >= 5 && !lexicon.given.has(b[0]!)
  }
  if (a.length === 1) return false
  const given = nearGiven(a[0]!, b[0]!)
  const surname = a.at(-1) === b.at(-1) || nearWords(a.at(-1)!, b.at(-1)!)
  return given && surname
}

/** "Steve", "Steven"; "Jim", "James"; "Den", "Dan"; "Caroline", "Karoline"; "J.", "James". */
function nearGiven(a: string, b: string): boolean {
  if (sameInitial(a, b) || nicknames(a, b)) return true
  if (sounds(a) === sounds(b)) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length >= 3 && long.startsWith(short)) return true
  return short.length === 3 ? long.length === 3 && distance(a, b, 1) <= 1 && a[0] === b[0] : nearWords(a, b)
}

/** Surnames that differ by a slip or a way of writing another script. */
function nearWords(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 3) return false
  // Near spellings share a letter at the front or the end.
  if (a[0] !== b[0] && a[1] !== b[1] && a.at(-1) !== b.at(-1)) return false
  if (sounds(a) === sounds(b)) return true
  const size = Math.min(a.length, b.length)
  if (size < 4) return false
  return distance(a, b, 2) <= (size >= 6 ? 2 : 1) && (a[0] === b[0] || a[1] === b[1])
}

/** A name without the differences of transliteration: doubled letters, y/i/j, kh/h, w/v, ck/k … */
function sounds(word: string): string {
  return word
    .replace(JOINS, '')
    .replace(/^(?:c|ch)(?=[aou])/g, 'k')
    .replace(/sch|sh|ch/g, 's')
    .replace(/kh|gh|q|ck|c/g, 'k')
    .replace(/ts|tz|z/g, 's')
    .replace(/ph/g, 'f')
    .replace(/w/g, 'v')
    .replace(/h/g, '')
    .replace(/ou|oo/g, 'u')
    .replace(/[yj]/g, 'i')
    .replace(/ee|ie|ei|ii/g, 'i')
    .replace(/e/g, 'i')
    .replace(/o/g, 'u')
    .replace(/(.)\1+/g, '$1')
    .replace(/i$/, '')
}

/** Levenshtein distance, or more than `most` where it is more. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}

function withIds(drafts: readonly Draft[], lexicon: Lexicon): readonly Person[] {
  const taken = new Map<string, number>()
  return drafts.map((draft) => {
    const known = draft.spellings.map(({ name }) => lexicon.people.get(folded(name))).find(Boolean)
    const name = known?.name ?? fullest(draft)
    const slug = slugOf(name)
    const count = (taken.get(slug) ?? 0) + 1
    taken.set(slug, count)
    const names = [
      name,
      ...draft.spellings.map((spelling) => spelling.name).filter((other) => other !== name),
    ]
    return {
      id: known?.id ?? `person/${slug}${count > 1 ? `-${count}` : ''}`,
      name,
      names,
      mentions: draft.mentions,
      joined: draft.joined,
      gender: known?.gender ?? genderOf(draft, lexicon),
      ...(known ? { known } : {}),
    }
  })
}

/** The spelling of most words; of those the one printed most often, else first. */
function fullest(draft: Draft): string {
  const count = (name: string) => draft.mentions.filter((mention) => mention.name === name).length
  return [...draft.spellings].sort(
    (a, b) => b.parts.length - a.parts.length || count(b.name) - count(a.name),
  )[0]!.name
}

/** Lower-case plain letters with hyphens, as ids hold them. */
export function slugOf(name: string): string {
  const slug = folded(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return slug === '' ? 'x' : slug
}

function genderOf(draft: Draft, lexicon: Lexicon): Gender {
  for (const mention of draft.mentions) {
    const gender = titleGender(mention)
    if (gender !== '?') return gender
  }
  for (const { parts } of draft.spellings)
    if (parts.length > 1) {
      const first = parts[0]!
      const gender = lexicon.given.get(first) ?? lexicon.given.get(first.split('-')[0]!)
      if (gender) return gender
    }
  return '?'
}
