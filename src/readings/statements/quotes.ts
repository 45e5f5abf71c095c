import { inTextOrder, trimmed, type Span } from '../../evidence/index.ts'

/** A quotation by its marks. */
export interface Quote {
  /** With the marks. */
  readonly span: Span
  /** The words between the marks, one span a paragraph. */
  readonly inner: readonly Span[]
  /** 0 for an outer quotation, 1 for one inside it … */
  readonly depth: number
  /** Whether both marks are there. An opening mark without a closing one holds to the paragraph's end. */
  readonly closed: boolean
}

/** One mark: what it may do, and the family it belongs to. */
interface Mark {
  readonly at: number
  readonly end: number
  readonly does: 'open' | 'close'
  readonly family: Family
}

type Family = 'double' | 'single' | 'angle'

/** Begun quotation on the stack: its opening mark and the words of the paragraphs that came before. */
interface Begun {
  readonly mark: Mark
  readonly inner: Span[]
  from: number
}

const MOST_PARAGRAPHS = 40
// Of three apostrophes the last two are the double mark: ''It is 'good,'''
const MARKS = /["“”„‟«»]|''(?!')|[‘’‚'‹›]/gu

/**
 * Pairs the quotation marks of a whole text: “…”, "…", „…“, «…», »…«, ‘…’ and their nestings. An opening
 * mark repeated at the start of paragraphs carries a quotation on. Sorted by place, outer before inner.
 */
export function findQuotes(text: string): readonly Quote[] {
  const paragraphs = paragraphsOf(text)
  const found: Quote[] = []
  let carried: Begun | undefined
  for (const [index, paragraph] of paragraphs.entries()) {
    const next = paragraphs[index + 1]
    carried = pairParagraph(text, paragraph, marksOf(text, paragraph), carried, found, (begun) =>
      carriesOn(text, begun, paragraphs, index, next),
    )
  }
  return nested(found)
}

/** Quotations in text order, with their depths. */
export function nested(quotes: readonly Quote[]): readonly Quote[] {
  return withDepths(quotes.toSorted((a, b) => inTextOrder(a.span, b.span)))
}

/** Spans of the paragraphs of a text: blank lines part them. */
export function paragraphsOf(text: string): readonly Span[] {
  const found: Span[] = []
  let start = 0
  for (const gap of text.matchAll(/\n[^\S\n]*(?:\n[^\S\n]*)+/gu)) {
    if (gap.index > start) found.push([start, gap.index])
    start = gap.index + gap[0].length
  }
  if (start < text.length) found.push([start, text.length])
  return found
}

/** Whether an opening mark left without its closing one goes on into the next paragraph. */
function carriesOn(
  text: string,
  begun: Begun,
  paragraphs: readonly Span[],
  index: number,
  next: Span | undefined,
): boolean {
  if (!next || begun.inner.length > MOST_PARAGRAPHS) return false
  if (marksOf(text, next)[0]?.at === next[0] && marksOf(text, next)[0]?.does === 'open') return true
  if (begun.mark.at !== paragraphs[index]![0] && begun.inner.length === 0) return false
  return closesLater(text, begun.mark.family, paragraphs.slice(index + 1, index + MOST_PARAGRAPHS))
}

/** Whether the first mark left over in the coming paragraphs is a closing one. */
function closesLater(text: string, family: Family, paragraphs: readonly Span[]): boolean {
  for (const paragraph of paragraphs) {
    let open = 0
    for (const mark of marksOf(text, paragraph)) {
      if (mark.family !== family) continue
      open += mark.does === 'open' ? 1 : -1
      if (open < 0) return true
    }
    if (open > 0) return false
  }
  return false
}

function pairParagraph(
  text: string,
  paragraph: Span,
  marks: readonly Mark[],
  carried: Begun | undefined,
  found: Quote[],
  goesOn: (begun: Begun) => boolean,
): Begun | undefined {
  const stack: Begun[] = carried ? [{ ...carried, from: paragraph[0] }] : []
  for (const mark of marks) {
    if (mark.does === 'open') {
      const top = stack.at(-1)
      const parts = top?.mark.family === mark.family && isAttributedAnew(text, paragraph, top.mark, mark)
      if (carried && mark.at === paragraph[0] && parts) {
        endBefore(stack.shift()!, found)
        stack.push({ mark, inner: [], from: mark.end })
      } else if (carried && mark.at === paragraph[0]) stack[0]!.from = mark.end
      else if (top && parts && resumes(text, paragraph, mark)) {
        stack.pop()
        endBefore({ ...top, inner: [...top.inner, trimmed(text, [top.from, mark.at])] }, found)
        stack.push({ mark, inner: [], from: mark.end })
      } else if (top?.mark.family === mark.family && resumes(text, paragraph, mark)) {
        top.inner.push(trimmed(text, [top.from, mark.at]))
        top.from = mark.end
      } else stack.push({ mark, inner: [], from: mark.end })
      continue
    }
    const at = stack.findLastIndex((begun) => begun.mark.family === mark.family)
    if (at < 0) continue
    const begun = stack[at]!
    stack.length = at
    close(text, begun, mark, found)
  }
  const outer = stack[0]
  if (!outer) return undefined
  if (goesOn(outer)) return { ...outer, inner: [...outer.inner, trimmed(text, [outer.from, paragraph[1]])] }
  leaveOpen(text, outer, paragraph, found)
  return undefined
}

/**
 * Whether a quotation that goes on with the mark `next` has its speaker before it ("…,” he said, “…") and the part
 * that begins here has another cue behind it: then they are two.
 */
function isAttributedAnew(text: string, [start, end]: Span, { at }: Mark, next: Mark): boolean {
  if (!/[,:]\s*$/u.test(text.slice(Math.max(0, at - 3), at))) return false
  const closing = marksOf(text, [start, end]).find(
    ({ at: place, does, family }) => place > next.at && does === 'close' && family === next.family,
  )
  return closing !== undefined && text[closing.at - 1] === ','
}

/** A quotation that has lost its closing mark, as far as it goes. */
function endBefore({ mark, inner }: Begun, found: Quote[]): void {
  const last = inner.at(-1)
  if (last) found.push({ span: [mark.at, last[1]], inner, depth: 0, closed: false })
}

/** Whether an opening mark after a full stop opens the next paragraph of one quotation, the break itself lost. */
function resumes(text: string, paragraph: Span, { at }: Mark): boolean {
  return /[.!?…]\s*$/u.test(text.slice(Math.max(paragraph[0], at - 3), at))
}

function close(text: string, { mark, inner, from }: Begun, closing: Mark, found: Quote[]): void {
  const last = trimmed(text, [from, closing.at])
  const spans = last[1] > last[0] ? [...inner, last] : inner
  if (spans.length > 0) found.push({ span: [mark.at, closing.end], inner: spans, depth: 0, closed: true })
}

/** A quotation without its closing mark counts where it begins a paragraph or follows a colon or a comma. */
function leaveOpen(text: string, { mark, inner, from }: Begun, paragraph: Span, found: Quote[]): void {
  if (mark.family === 'single') return
  const before = text.slice(paragraph[0], mark.at).trimEnd()
  if (inner.length === 0 && before !== '' && !/[:,]$/u.test(before)) return
  const last = trimmed(text, [from, paragraph[1]])
  if (last[1] > last[0])
    found.push({ span: [mark.at, last[1]], inner: [...inner, last], depth: 0, closed: false })
}

/** Counts for each quotation those around it; `quotes` are sorted, outer before inner. */
function withDepths(quotes: readonly Quote[]): readonly Quote[] {
  const around: Quote[] = []
  return quotes.map((quote) => {
    while (around.length > 0 && around.at(-1)!.span[1] < quote.span[1]) around.pop()
    const depth = around.length
    around.push(quote)
    return depth === quote.depth ? quote : { ...quote, depth }
  })
}

/** The marks of a paragraph, each with what it does by its neighbours and by its shape. */
function marksOf(text: string, [start, end]: Span): readonly Mark[] {
  const found: Mark[] = []
  let angleOpens = ''
  MARKS.lastIndex = start
  for (let m = MARKS.exec(text); m && m.index < end; m = MARKS.exec(text)) {
    const sign = m[0]
    const at = m.index
    const before = at > start ? text.charAt(at - 1) : ''
    const after = at + sign.length < end ? text.charAt(at + sign.length) : ''
    if ('«»‹›'.includes(sign)) {
      // French opens with «, German with »: the first of a paragraph tells.
      angleOpens ||= sign === '»' && !/\S/u.test(before) ? '»' : '«'
      const opens = '«‹'.includes(sign) === (angleOpens === '«')
      found.push({ at, end: at + 1, does: opens ? 'open' : 'close', family: 'angle' })
      continue
    }
    const family = /^["“”„‟]$|^''$/u.test(sign) ? 'double' : 'single'
    const does = doing(sign, before, after, found)
    if (does && (family === 'double' || isSingleMark(text, at, end, does, before, found)))
      found.push({ at, end: at + sign.length, does, family })
  }
  return found
}

const BEFORE_OPENING = /^$|[\s([{—–\-/"“„‘'«:]/u

function doing(
  sign: string,
  before: string,
  after: string,
  found: readonly Mark[],
): Mark['does'] | undefined {
  if (sign === '„' || sign === '‚') return 'open'
  const inward = BEFORE_OPENING.test(before) && /\S/u.test(after)
  const outward = !/^\s?$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)
  if (sign === '“' || sign === '‘') {
    // German and Ukrainian close with the mark that English opens with.
    const low = found.findLast((mark) => mark.family === (sign === '“' ? 'double' : 'single'))
    return low?.does === 'open' && outward && !inward ? 'close' : 'open'
  }
  if (sign === '”') return inward && !outward ? 'open' : 'close'
  if (inward && !outward) return 'open'
  if (outward && !inward) return 'close'
  const open = found.findLast((mark) => mark.family === 'double')?.does === 'open'
  return sign === '"' || sign === "''" ? (open ? 'close' : 'open') : undefined
}

/** Apostrophes are no marks: a single one counts only where its partner stands in the same paragraph. */
function isSingleMark(
  text: string,
  at: number,
  end: number,
  does: Mark['does'],
  before: string,
  found: readonly Mark[],
): boolean {
  const begun = found.findLast((mark) => mark.family === 'single')?.does === 'open'
  const rest = text.slice(at + 1, Math.min(end, at + 1500))
  if (does === 'open') return !begun && /[^\s][’'](?![\p{L}\p{N}])/u.test(rest)
  // A plural's apostrophe ("the ministers' talks"), unless nothing later could close.
  if (before === 's' && /^ \p{Ll}/u.test(rest) && /[\p{L}\p{N}.,!?…][’'](?![\p{L}\p{N}])/u.test(rest))
    return false
  return begun
}
