import { has, folded } from './lexicon.js'
/**
 * Puts together the names that mean one person: the same words, a part of them ("Osei" of "Rima Osei"),
 * or a near spelling with nothing that speaks against it. Fuller names come first, so that a surname
 * always finds its person; one that fits two stands with the person last named before it.
 */
export function joinSpellings(names, lexicon) {
  const drafts = []
  const full = names.filter((name) => name.parts.length > 1)
  const bySize = [...full].sort((a, b) => b.parts.length - a.parts.length || a.first - b.first)
  for (const name of bySize) place(drafts, name, lexicon)
  for (const name of names) if (name.parts.length === 1) place(drafts, name, lexicon)
  for (const draft of drafts) draft.mentions.sort((a, b) => a.first - b.first)
  drafts.sort((a, b) => a.mentions[0].first - b.mentions[0].first)
  return withIds(drafts, lexicon)
}
function place(drafts, name, lexicon) {
  const found = find(drafts, name, lexicon)
  if (!found) {
    drafts.push({ spellings: [{ name: name.name, parts: name.parts }], mentions: [name], joined: [] })
    return
  }
  const { draft, because } = found
  draft.mentions.push(name)
  if (draft.spellings.some((spelling) => spelling.name === name.name)) return
  draft.spellings.push({ name: name.name, parts: name.parts })
  if (because) draft.joined.push(because)
}
function find(drafts, name, lexicon) {
  const tests = [
    [(parts) => sameWords(parts, name.parts), () => ''],
    [
      (parts) => holds(parts, name.parts),
      (of) => (name.parts.length > 1 ? `"${name.name}" is part of "${of}"` : ''),
    ],
    [
      (parts) => nearNames(parts, name.parts, lexicon),
      (of) => `"${name.name}" is a near spelling of "${of}"`,
    ],
  ]
  for (const [fits, because] of tests) {
    const fitting = drafts.filter(
      (draft) => draft.spellings.some(({ parts }) => fits(parts)) && agree(draft, name, lexicon),
    )
    const draft = fitting.length > 1 ? nearest(fitting, name) : fitting[0]
    if (draft) return { draft, because: because(draft.spellings[0].name) }
  }
  return undefined
}
/** The person last named before, else the first named after. */
function nearest(drafts, name) {
  const byTitle = drafts.filter((draft) =>
    name.before.some((t) =>
      draft.mentions.some((m) => m.before.some((b) => b.head === t.head && t.head !== '')),
    ),
  )
  const among = byTitle.length > 0 ? byTitle : drafts
  const distance = (draft) =>
    Math.min(
      ...draft.mentions.map((m) =>
        m.first <= name.first ? name.first - m.first : (m.first - name.first) * 1000,
      ),
    )
  return among.reduce((a, b) => (distance(b) < distance(a) ? b : a))
}
/** Nothing speaks against one person: forms of address of the other gender do. */
function agree(draft, name, _lexicon) {
  const wanted = titleGender(name)
  return wanted === '?' || draft.mentions.every((m) => titleGender(m) === '?' || titleGender(m) === wanted)
}
function titleGender(name) {
  for (const title of [...name.before, ...name.after]) if (title.gender) return title.gender
  return '?'
}
const JOINS = /[-'’ʻ ]+/
/** The words of a name, prefixes such as "al" apart. */
function units(parts) {
  return parts.flatMap((part) => part.split(JOINS)).filter(Boolean)
}
function sameWords(a, b) {
  return units(a).join('') === units(b).join('')
}
/** Whether the shorter name is made of words of the longer in their order: surnames, no middle name. */
function holds(longer, shorter) {
  if (shorter.length > longer.length) return false
  const long = units(longer)
  const short = units(shorter)
  if (short.length > long.length) return false
  if (shorter.length === 1) return fitsAlone(longer, shorter[0])
  let at = 0
  for (const word of short) {
    while (at < long.length && !sameInitial(long[at], word)) at++
    if (at === long.length) return false
    at++
  }
  return true
}
/** "J." stands for any word that begins with it. */
function sameInitial(a, b) {
  if (a === b) return true
  const initial = /^(\p{L})\.?$/u
  const [short, other] = initial.test(a) ? [a, b] : [b, a]
  return initial.test(short) && other.startsWith(short[0])
}
/** A single word for a whole name: its surname, with or without its prefix, or its first word. */
function fitsAlone(longer, word) {
  const last = longer.at(-1)
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
function nearNames(a, b, lexicon) {
  if (b.length === 1) {
    const last = a.at(-1)
    return nearWords(last, b[0]) && b[0].length >= 5 && !lexicon.given.has(b[0])
  }
  if (a.length === 1) return false
  const given = nearGiven(a[0], b[0])
  const surname = a.at(-1) === b.at(-1) || nearWords(a.at(-1), b.at(-1))
  return given && surname
}
/** "Steve", "Steven"; "Den", "Dan"; "Caroline", "Karoline"; "J.", "James". */
function nearGiven(a, b) {
  if (sameInitial(a, b)) return true
  if (sounds(a) === sounds(b)) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length >= 3 && long.startsWith(short)) return true
  return short.length === 3 ? long.length === 3 && distance(a, b, 1) <= 1 && a[0] === b[0] : nearWords(a, b)
}
/** Surnames that differ by a slip or a way of writing another script. */
function nearWords(a, b) {
  if (sounds(a) === sounds(b)) return true
  const size = Math.min(a.length, b.length)
  if (size < 4) return false
  return distance(a, b, 2) <= (size >= 6 ? 2 : 1) && (a[0] === b[0] || a[1] === b[1])
}
/** A name without the differences of transliteration: doubled letters, y/i/j, kh/h, w/v, ck/k … */
function sounds(word) {
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
function distance(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]
}
function withIds(drafts, lexicon) {
  const taken = new Map()
  return drafts.map((draft) => {
    const name = fullest(draft)
    const slug = slugOf(name)
    const count = (taken.get(slug) ?? 0) + 1
    taken.set(slug, count)
    const names = [
      name,
      ...draft.spellings.map((spelling) => spelling.name).filter((other) => other !== name),
    ]
    return {
      id: `person/${slug}${count > 1 ? `-${count}` : ''}`,
      name,
      names,
      mentions: draft.mentions,
      joined: draft.joined,
      gender: genderOf(draft, lexicon),
    }
  })
}
/** The spelling of most words; of those the one printed most often, else first. */
function fullest(draft) {
  const count = (name) => draft.mentions.filter((mention) => mention.name === name).length
  return [...draft.spellings].sort(
    (a, b) => b.parts.length - a.parts.length || count(b.name) - count(a.name),
  )[0].name
}
/** Lower-case plain letters with hyphens, as ids hold them. */
export function slugOf(name) {
  const slug = folded(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return slug === '' ? 'x' : slug
}
function genderOf(draft, lexicon) {
  for (const mention of draft.mentions) {
    const gender = titleGender(mention)
    if (gender !== '?') return gender
  }
  for (const { parts } of draft.spellings)
    if (parts.length > 1) {
      const first = parts[0]
      const gender = lexicon.given.get(first) ?? lexicon.given.get(first.split('-')[0])
      if (gender) return gender
    }
  return '?'
}
