import type { Span } from '../../evidence/index.ts'
import { ELEMENT, TEXT, type DomDocument, type DomElement, type DomNode } from './dom.ts'

/** A line of a page's visible text: a block, or what stands between two breaks. */
export interface VisibleLine {
  readonly text: string
  /** The text nodes it was made of, by the numbers set on them, with how much of the line each is. */
  readonly nodes: ReadonlyMap<number, number>
  /** How much of it is links. */
  readonly linked: number
  /** The element that holds the line. */
  readonly block: DomElement
}

/** Where the number of a text node is kept. Readability passes attributes on. */
export const NUMBER = 'data-node'

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BUTTON CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV OL OPTION P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
)
const UNSEEN = new Set(
  'HEAD SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT VIDEO AUDIO CANVAS SELECT DATALIST TEXTAREA INPUT MAP META LINK TITLE'.split(
    ' ',
  ),
)

/**
 * The visible text of a page, line by line, white space folded. Every text node is wrapped in an
 * element that bears its number, so that what becomes of it can be followed.
 */
export function visibleLines(document: DomDocument): VisibleLine[] {
  const walk = new Walk(document)
  walk.element(document.body)
  walk.endLine(document.body)
  return walk.lines
}

/** The lines joined, with each line's place. */
export function joinLines(lines: readonly { readonly text: string }[]): { source: string; spans: Span[] } {
  const spans: Span[] = []
  let at = 0
  for (const { text } of lines) {
    spans.push([at, at + text.length])
    at += text.length + 1
  }
  return { source: lines.map(({ text }) => text).join('\n'), spans }
}

class Walk {
  readonly lines: VisibleLine[] = []
  readonly #document: DomDocument
  #text = ''
  #nodes = new Map<number, number>()
  #count = 0
  #linked = 0
  #links = 0

  constructor(document: DomDocument) {
    this.#document = document
  }

  element(element: DomElement) {
    if (isUnseen(element)) return
    const name = element.tagName.toUpperCase()
    if (name === 'BR') {
      this.endLine(element.parentNode ?? element)
      return
    }
    const block = BLOCKS.has(name)
    if (block) this.endLine(element.parentNode ?? element)
    if (name === 'A') this.#links++
    for (const child of Array.from(element.childNodes)) {
      if (child.nodeType === ELEMENT) this.element(child as DomElement)
      else if (child.nodeType === TEXT) this.#words(child, element)
    }
    if (name === 'A') this.#links--
    if (block) this.endLine(element)
  }

  endLine(block: DomElement) {
    const text = this.#text.trimEnd()
    if (text) this.lines.push({ text, nodes: this.#nodes, linked: this.#linked, block })
    this.#text = ''
    this.#nodes = new Map()
    this.#linked = 0
  }

  #words(node: DomNode, parent: DomElement) {
    let words = (node.textContent ?? '').replace(/\s+/g, ' ')
    if (!this.#text || this.#text.endsWith(' ')) words = words.replace(/^ /, '')
    if (!words) return
    this.#text += words
    if (words === ' ') return
    if (this.#links) this.#linked += words.length
    const number = this.#count++
    const mark = this.#document.createElement('span')
    mark.setAttribute(NUMBER, String(number))
    parent.replaceChild(mark, node)
    mark.appendChild(node)
    this.#nodes.set(number, words.length)
  }
}

function isUnseen(element: DomElement): boolean {
  if (UNSEEN.has(element.tagName.toUpperCase()) || element.hasAttribute('hidden')) return true
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
}
