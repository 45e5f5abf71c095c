import { createHash } from 'node:crypto'
import { nearestDay, type Remark, type Report } from '../evidence/index.ts'
import { decode } from './charset.ts'
import { clean } from './cleaning/clean.ts'
import { removeDateline } from './cleaning/dateline.ts'
import { removeEndMarks } from './cleaning/end-marks.ts'
import { removeFrontMatter } from './cleaning/front-matter.ts'
import { removeFurniture } from './cleaning/remove-furniture.ts'
import { removeGlued } from './cleaning/glued.ts'
import { findHeadline } from './cleaning/headline.ts'
import { layOut } from './cleaning/layout.ts'
import { removeMarkup } from './cleaning/markup.ts'
import { repair } from './cleaning/repair.ts'
import { partSentences } from './cleaning/sentence-gaps.ts'
import { shortenSpaces } from './cleaning/spaces.ts'
import { NO_FACTS, type Facts, type Step } from './cleaning/step.ts'
import { unmarkTags } from './cleaning/tags.ts'
import { removeTeasers } from './cleaning/teasers.ts'
import { removeVenue } from './cleaning/venue.ts'
import { untype } from './cleaning/typewriter.ts'
import { unwrap } from './cleaning/unwrap.ts'
import { readHtml } from './html/read-html.ts'
import { languageOf } from './language.ts'
import type { Intake, IntakeOptions, IntakeProblem, RawPage } from './page.ts'
import { provenanceOf } from './provenance.ts'
import { publishedOf } from './published.ts'

/** No report is longer than this, in bytes; what is, is an archive of many. */
const LARGEST = 16_000_000

/** What all texts go through, in this order. */
const STEPS: readonly Step[] = [
  unmarkTags,
  removeGlued,
  removeVenue,
  removeFurniture,
  removeTeasers,
  removeDateline,
  removeEndMarks,
  partSentences,
  findHeadline,
  layOut,
]
/** What a text that was no HTML goes through before. */
const PLAIN_STEPS: readonly Step[] = [shortenSpaces, repair, removeFrontMatter, untype, unwrap, removeMarkup]

/**
 * Takes a page in: decodes it, finds the report in it, and cleans that by edits, so that every span of
 * `text` maps back to `source`. Pure, and total: what cannot be taken in is a problem, as a value.
 */
export function takeIn(page: RawPage, options: IntakeOptions = {}): Intake {
  const unfit = unfitness(page)
  if (unfit) return { problem: { file: page.file, ...unfit } }
  const decoded = decode(page.bytes, page.charset)
  const isHtml = looksLikeHtml(decoded.text)
  const html = isHtml ? readHtml(decoded.text) : undefined
  const source = html?.source ?? decoded.text.replace(/^\ufeff/, '')
  const known: Facts = { ...(html?.facts ?? NO_FACTS) }
  const steps = html ? [html.keepArticle, repair, untype, ...STEPS] : [...PLAIN_STEPS, ...STEPS]
  const cleaned = clean(source, steps, known)
  const unlike = unlikeness(cleaned.text)
  if (unlike) return { problem: { file: page.file, ...unlike } }
  const remarks = isHtml && !html ? [...decoded.remarks, BROKEN_HTML] : decoded.remarks
  return { report: assemble(page, options, source, cleaned, remarks) }
}

const BROKEN_HTML: Remark = {
  code: 'broken-html',
  says: 'Its HTML could not be read as a page: its tags were taken out, and all other words kept.',
}

type Unfit = Omit<IntakeProblem, 'file'>

const NOTHING_LEFT: Unfit = {
  code: 'nothing-left',
  says: 'There is no report in it: all of its words are navigation, advertisements and the like.',
  todo: 'Save the page again when the article is shown, or paste its text into a .txt file.',
}

const NO_REPORT: Unfit = {
  code: 'no-report',
  says: 'It is no report: it holds data, or hardly a word.',
  todo: 'Give the report as plain text or HTML, or what "demarche read --json" printed.',
}

/** A text of fewer letters than this is a table, a frame or a stub. */
const LETTERS = 12
/** No report has a longer text than this, in code units: a day's reading of nothing but it would take minutes. */
const LONGEST = 2_000_000

/** Why a text that was taken in is no report. Counted among reports it would be a source that says nothing. */
function unlikeness(text: string): Unfit | undefined {
  const letters = countLetters(text.slice(0, 10_000))
  if (letters === 0) return NOTHING_LEFT
  if (letters < LETTERS || isJson(text)) return NO_REPORT
  if (text.length <= LONGEST) return undefined
  const long = (text.length / 1e6).toFixed(1)
  const says = `Its text is ${long} million characters long; one report has at most ${LONGEST / 1e6} million.`
  return { code: 'too-large', says, todo: 'Split it into one file a report.' }
}

/** How many letters a text has, up to as many as a report has at least. */
function countLetters(text: string): number {
  const letter = /\p{L}/gu
  let count = 0
  while (count < LETTERS && letter.test(text)) count++
  return count
}

function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false
  try {
    return typeof JSON.parse(text) === 'object'
  } catch {
    return false
  }
}

function unfitness({ bytes }: RawPage): Unfit | undefined {
  if (bytes.length > LARGEST)
    return {
      code: 'too-large',
      says: `It is ${Math.round(bytes.length / 1e6)} MB; one report is at most ${LARGEST / 1e6} MB.`,
      todo: 'Split it into one file a report.',
    }
  if (!bytes.some((byte) => byte > 32))
    return {
      code: 'empty',
      says: 'It holds no words.',
      todo: 'Save the report again, or leave the file out.',
    }
  if (isBinary(bytes))
    return {
      code: 'binary',
      says: 'It is not text: its bytes are those of a picture, an archive or a program.',
      todo: 'Give the report as plain text or HTML.',
    }
  return undefined
}

/** How files begin that are no text, as Latin-1. */
const BINARY_SIGNS = [
  '%PDF',
  'PK\u0003',
  'GIF8',
  '\u0089PNG',
  '\u007fELF',
  'Rar!',
  '\u001f\u008b',
  '\u00ff\u00d8',
]

/** Zero bytes in text are UTF-16's, every second byte; elsewhere they and many controls are no text. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096)
  const start = String.fromCharCode(...sample.subarray(0, 4))
  if (start.startsWith('\u00ff\u00fe') || start.startsWith('\u00fe\u00ff')) return false
  if (BINARY_SIGNS.some((sign) => start.startsWith(sign))) return true
  let zeros = 0
  let controls = 0
  for (const byte of sample) {
    if (byte === 0) zeros++
    else if (byte < 9 || (byte > 13 && byte < 27)) controls++
  }
  const everySecond = Math.abs(zeros - sample.length / 2) < sample.length * 0.2
  return controls > sample.length * 0.02 || (zeros > 0 && !everySecond)
}

/** By what stands in it, not by its name: a page's first tags, or more tags of blocks than blank lines. */
function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 20_000)
  if (/^\s*(?:<!--[\s\S]*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype html|html|head|body)\b/i.test(head))
    return true
  const blocks = head.match(/<\/?(?:p|div|br|h[1-6]|table|tr|ul|li|article|section)\b[^<>]*>/gi)?.length ?? 0
  const blanks = head.match(/\n\s*\n/g)?.length ?? 0
  return blocks >= 4 && (/^\s*<[a-z]/i.test(head) || blocks > blanks * 2)
}

function assemble(
  page: RawPage,
  options: IntakeOptions,
  source: string,
  cleaned: ReturnType<typeof clean>,
  remarks: readonly Remark[],
): Report {
  const { text, edits, removed, facts, headline } = cleaned
  const url = options.url ?? page.url ?? facts.url
  const published = publishedOf({
    dates: facts.dates,
    file: page.file,
    text,
    ...(options.published !== undefined && { given: options.published }),
    ...(url !== undefined && { url }),
  })
  const { language, remarks: onLanguage } =
    options.language === undefined
      ? languageOf(text, facts.language)
      : { language: options.language, remarks: [] }
  const hash = createHash('sha256').update(source).digest('hex')
  const title = headline ? text.slice(...headline) : null
  return {
    id: `${slug(page.file)}-${hash.slice(0, 8)}`,
    file: page.file,
    ...(url !== undefined && { url }),
    title,
    ...(headline && { title_span: headline }),
    language,
    text,
    source,
    source_sha256: hash,
    edits,
    ...(published && { published }),
    ...provenanceOf(facts, url, text),
    byline: facts.byline,
    credit: facts.credit,
    ...(facts.dateline && { dateline: datedBy(facts.dateline, published) }),
    removed,
    remarks: [...remarks, ...onLanguage, ...onDates(facts, published)],
  }
}

/** A printed date that was not used, since its day and month cannot be told apart. */
function onDates(facts: Facts, published: Report['published']): Remark[] {
  const unread = published?.start ? undefined : facts.dates.find(({ value }) => value === undefined)
  if (!unread) return []
  const says = `The date "${unread.text}" can be read in more than one way: give the day of publication.`
  return [{ code: 'ambiguous-date', says }]
}

/** The dateline with the year of the day of publication, where it prints none. */
function datedBy(dateline: NonNullable<Facts['dateline']>, published: Report['published']): typeof dateline {
  if (!dateline.date?.startsWith('X') || !published?.start) return dateline
  const date = nearestDay(dateline.date, published.start)
  return date === undefined ? dateline : { ...dateline, date }
}

/** The file's stem in ASCII letters, digits and `._-`. */
function slug(file: string): string {
  const stem = file.replace(/^.*\//, '').replace(/(?<=.)\.[a-z0-9]{1,5}$/i, '')
  const plain = stem
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.-]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return plain || 'report'
}
