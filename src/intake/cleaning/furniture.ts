import type { WhyRemoved } from '../../evidence/index.ts'
import { endsSentence, plainly, remembered, wordCount } from './lines.ts'
import { allWords, anyOf, reasons, small } from './languages.ts'

const WHOLE = reasons('lines')
const LABELS = byFirstWord(reasons('labels'))
const OPENERS = byFirstWord(reasons('openers'))
const SECTIONS = new Set(allWords((words) => words.sections))
const HEADS = new Set(allWords((words) => words.relatedHeads))
const CREWS = new Set(allWords((words) => words.credits))
const CREDITS = [...allWords((words) => words.credits)].map((credit) => `${credit} `)

const CREDIT_LABELS = new Set(allWords((words) => words.labels.credit ?? []))

/** Lines longer than this, in code units and in words, are prose, whatever they begin with. */
const LONGEST = 500
const MOST_WORDS = 45
/** A head of other reports may have one's headline and its first sentence run behind it. */
const MOST_IN_TEASER = 60
const MOST_IN_CAPTION = 90

/** Why a line that stands alone is furniture of the page and no part of the report; else undefined. */
export const furniture = remembered((line): WhyRemoved | undefined => {
  if (line.length > LONGEST) return undefined
  const plain = plainly(line)
  if (!/[\p{L}\p{N}#]/u.test(plain)) return 'other'
  return (
    WHOLE.get(plain) ??
    copyright(line, plain) ??
    bracketed(line) ??
    breadcrumbs(line) ??
    caption(line) ??
    labelled(line) ??
    opened(plain) ??
    inbox(line) ??
    listOfShares(plain) ??
    strung(line)
  )
})

/** Whether a line is the name of a section or a button that may as well be a sub-heading. */
export function isSectionName(line: string): boolean {
  return SECTIONS.has(plainly(line))
}

/** Phrases of furniture by their first word, the longest first. */
function byFirstWord(phrases: ReadonlyMap<string, WhyRemoved>): ReadonlyMap<string, [string, WhyRemoved][]> {
  const groups = new Map<string, [string, WhyRemoved][]>()
  for (const entry of phrases) {
    const first = entry[0].split(' ')[0]!
    groups.set(first, [...(groups.get(first) ?? []), entry])
  }
  for (const group of groups.values()) group.sort((a, b) => b[0].length - a[0].length)
  return groups
}

/** "Read more: …", "Photo: …", "Tags | …": a label from the lists, then a mark, then a few words. */
function labelled(line: string): WhyRemoved | undefined {
  const mark = /^[^\p{L}@]*(@?[\p{L}\p{N}' ’.()-]{2,40}?)\s?(?:[:|»›>]|\s[–—-](?=\s))/u.exec(line)
  if (!mark || wordCount(line) > MOST_IN_CAPTION) return undefined
  const plain = plainly(mark[1]!).replace(/^@/, '')
  const why = LABELS.get(plain.split(' ')[0]!)?.find(([phrase]) => phrase === plain)?.[1]
  if (!why) return CREWS.has(plain) && wordCount(line) < 9 && !endsSentence(line) ? 'credit' : undefined
  // A label with a whole sentence or two behind it may be the report's own words: "Source: we met. …"
  return wordCount(line) > 25 && why !== 'credit' && why !== 'related' ? undefined : why
}

function opened(plain: string): WhyRemoved | undefined {
  const words = plain.startsWith('©') ? plain.slice(1).trim() : plain
  const length = words.split(' ').length
  if (length > MOST_IN_TEASER) return undefined
  return OPENERS.get(words.split(' ')[0]!)?.find(
    ([phrase]) => `${words} `.startsWith(`${phrase} `) && (length <= MOST_WORDS || HEADS.has(phrase)),
  )?.[1]
}

/** "Get the day's news in your inbox.", alone. */
function inbox(line: string): WhyRemoved | undefined {
  return wordCount(line) < 25 && INBOX.test(line) ? 'advertising' : undefined
}

const INBOX = new RegExp(`\\b${anyOf('inboxes')}\\b`, 'i')

/** "(Reporting by …; Editing by …)", "[With inputs from …]", whole. */
function bracketed(line: string): WhyRemoved | undefined {
  const inside = /^[([]([^()[\]]{3,400})[)\]]\.?$/.exec(line)
  if (!inside) return undefined
  const plain = `${plainly(inside[1]!)} `
  return CREDITS.some((credit) => plain.startsWith(credit)) ? 'credit' : undefined
}

/** "Delegates arrive. (Ann Bell/Agency)", "… | Photo Credit: AGENCY": what stands below a picture. */
function caption(line: string): WhyRemoved | undefined {
  const slashed = /[([]([^()[\]]*\/[^()[\]]*)[)\]]$/.exec(line)?.[1]
  const signed = slashed?.split(/[\s/]+/).every((word) => /^[\p{Lu}@]/u.test(word) || IN_CAPTIONS.has(word))
  if (signed && wordCount(slashed!) > 2) return 'credit'
  const credit = /(?:[|([]|[.!?]["”’]?)\s*([\p{L} ]{4,20}):\s*[^.:|]{2,60}[)\]]?$/u.exec(line)?.[1]
  return credit && CREDIT_LABELS.has(plainly(credit)) && wordCount(line) < 60 ? 'credit' : undefined
}

const IN_CAPTIONS = new Set(small('inCaptions'))

/** "Home › World › Europe", "News | Conflict". */
function breadcrumbs(line: string): WhyRemoved | undefined {
  if (line.includes('<')) return undefined
  const crumbs = line.split(/\s*[›»>→|/]\s*/)
  if (crumbs.length < 2 || crumbs.some((crumb) => !crumb || wordCount(crumb) > 5)) return undefined
  const arrows = crumbs.length > 2 && /[›»>→]/.test(line)
  const home = plainly(crumbs[0]!)
  return arrows || SECTIONS.has(home) || WHOLE.get(home) === 'navigation' ? 'navigation' : undefined
}

function copyright(line: string, plain: string): WhyRemoved | undefined {
  if (wordCount(line) > 50) return undefined
  // "(c)" alone numbers the parts of an agreement.
  if (/^(?:copyright\b.*?)?(?:©|\(c\)\s*(?=(?:19|20)\d{2}))/iu.test(line)) return 'copyright'
  if (/^copyright\b/i.test(line) && (/\d{4}/.test(line) || RIGHTS.test(line))) return 'copyright'
  return ENDS_IN_RIGHTS.test(plain) || plain.startsWith('# ©') || /©\s*(?:19|20)\d{2}/.test(line)
    ? 'copyright'
    : undefined
}

const RIGHTS = new RegExp(anyOf('rights'), 'iu')
const ENDS_IN_RIGHTS = new RegExp(`(?<!\\p{L})${anyOf('rights')}$`, 'u')

/** "Share this · Save · 3 comments", "Terms. Privacy. Contact.": pieces between marks, most of them furniture. */
function strung(line: string): WhyRemoved | undefined {
  const pieces = line.split(/\s*[|•·▶►▸/]\s*|\.\s+|\.$/).filter(Boolean)
  if (pieces.length < 2 || pieces.some((piece) => wordCount(piece) > 7)) return undefined
  const reasons = pieces.map((piece) => WHOLE.get(plainly(piece)) ?? opened(plainly(piece)))
  const known = pieces.filter((piece, i) => reasons[i] ?? isSectionName(piece)).length
  return known > 1 && known * 2 >= pieces.length ? (reasons.find(Boolean) ?? 'navigation') : undefined
}

const SHARES = new Set(small('shares'))

/** "Facebook Twitter WhatsApp 12": nothing but the names of places to share to. */
function listOfShares(plain: string): WhyRemoved | undefined {
  const words = plain.split(' ')
  return words.length <= 12 &&
    words.every((word) => word === '#' || SHARES.has(word)) &&
    words.some((w) => w !== '#')
    ? 'share'
    : undefined
}
