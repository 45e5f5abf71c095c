import { useEffect, useMemo, useRef } from 'react'
import type { ReactNode } from 'react'
import type { Span } from '../../../evidence/index.ts'
import { labels } from './labels.ts'

/** Runs of words to be marked, by what they are. Runs of one mark may overlap runs of another. */
export interface Marks {
  /** The sentences that say the opened item. */
  readonly evidence: readonly Span[]
  /** The words somebody said, within them. */
  readonly content: readonly Span[]
  /** Sentences that say any item, where none is opened. */
  readonly other: readonly Span[]
}

interface ReportTextProps {
  readonly text: string
  readonly language: string
  readonly titled: boolean
  readonly marks: Marks
}

const NAMES = ['other', 'evidence', 'content'] as const

/**
 * The cleaned text with its marks, brought to the first sentence of the evidence. Marks are CSS
 * highlights over untouched text; where the browser has none they are `mark` elements. Either way
 * the words are given once more as the text's description, for who cannot see colours.
 */
export function ReportText({ text, language, titled, marks }: ReportTextProps): ReactNode {
  const box = useRef<HTMLDivElement>(null)
  const paragraphs = useMemo(() => paragraphsOf(text), [text])
  const painted = 'highlights' in CSS
  useEffect(() => {
    if (!box.current || !painted) return
    const root = box.current
    NAMES.forEach((name, priority) => {
      const highlight = new Highlight(...marks[name].flatMap((span) => rangeOf(root, span) ?? []))
      highlight.priority = priority
      CSS.highlights.set(name, highlight)
    })
    return () => NAMES.forEach((name) => void CSS.highlights.delete(name))
  }, [paragraphs, marks, painted])
  useEffect(() => {
    const [first] = marks.evidence
    if (box.current) bringIntoView(box.current, first)
  }, [paragraphs, marks])
  const said = marks.evidence.map(([start, end]) => `“${text.slice(start, end)}”`).join(' … ')
  return (
    <>
      <p className="unseen" id="marked">
        {said && labels.highlighted(said)}
      </p>
      <div
        ref={box}
        className="text"
        lang={language === 'und' ? undefined : language}
        aria-describedby="marked"
      >
        {paragraphs.map(({ start, words }, n) => (
          <p key={start} data-start={start} dir="auto" className={titled && n === 0 ? 'title' : undefined}>
            {painted ? words : markedUp(words, start, marks)}
          </p>
        ))}
      </div>
    </>
  )
}

interface Paragraph {
  readonly start: number
  readonly words: string
}

function paragraphsOf(text: string): readonly Paragraph[] {
  const found: Paragraph[] = []
  for (const { index, 0: words } of text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) found.push({ start: index, words })
  return found
}

function rangeOf(root: HTMLElement, [start, end]: Span): Range | undefined {
  const from = placeOf(root, start)
  const to = placeOf(root, end)
  if (!from || !to) return undefined
  const range = new Range()
  range.setStart(...from)
  range.setEnd(...to)
  return range
}

/** The text node and the offset in it where `offset` of the text stands. */
function placeOf(root: HTMLElement, offset: number): [Text, number] | undefined {
  for (const paragraph of root.querySelectorAll<HTMLElement>('[data-start]')) {
    let at = Number(paragraph.dataset.start)
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (offset <= at + node.length) return [node, Math.max(0, offset - at)]
      at += node.length
    }
  }
  return undefined
}

/** Scrolls the panel so that `span` stands in its upper part, below its head; not at all where it is seen. */
function bringIntoView(root: HTMLElement, span: Span | undefined): void {
  const scroller = root.closest<HTMLElement>('[data-scrolls]')
  if (!scroller) return
  const words = span && rangeOf(root, span)?.getBoundingClientRect()
  if (!words) return scroller.scrollTo({ top: 0 })
  const top = scroller.firstElementChild?.getBoundingClientRect().bottom ?? 0
  const bottom = Math.min(scroller.getBoundingClientRect().bottom, innerHeight)
  if (words.top >= top && words.bottom <= bottom) return
  scroller.scrollBy({ top: words.top - top - (bottom - top) / 8 })
}

/** `words` cut at every rim of a mark, each piece within the marks that cover it. */
function markedUp(words: string, start: number, marks: Marks): ReactNode {
  const rims = NAMES.flatMap((name) => marks[name]).flatMap((span) => span.map((offset) => offset - start))
  const cuts = [...new Set([0, ...rims, words.length])].filter((at) => at >= 0 && at <= words.length)
  cuts.sort((a, b) => a - b)
  return cuts.slice(0, -1).map((from, n) => {
    const piece = words.slice(from, cuts[n + 1])
    const on = NAMES.filter((name) =>
      marks[name].some((span) => span[0] <= start + from && start + from < span[1]),
    )
    return on.length > 0 ? (
      <mark key={from} className={on.join(' ')}>
        {piece}
      </mark>
    ) : (
      piece
    )
  })
}
