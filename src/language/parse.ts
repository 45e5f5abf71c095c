import type { Span } from '../evidence/index.ts'
import { tokenAt, type Analysis } from './analysis.ts'
import { reads, type Engine } from './engine.ts'
import { readLinks, readTags } from './network.ts'
import { planCalls, type Call } from './sections.ts'
import { findSlots } from './word-types.ts'

/** What to parse, and what is known beforehand. */
export interface ParseWish {
  /** Numbers of the sentences to parse, ascending; all where not given. */
  readonly sentences?: readonly number[]
  /**
   * Spans known to hold together, such as names, quotations and reporting clauses. Each gets one head,
   * and nothing outside hangs from another of its words. They may lie within, not across, each other;
   * the part of a span outside a sentence is left out.
   */
  readonly units?: readonly Span[]
}

/** `analysis` with heads and relations for the sentences wished for. Unread languages stay as they are. */
export function parse(analysis: Analysis, engine: Engine, wish: ParseWish = {}): Analysis {
  if (!reads(engine, analysis.language)) return analysis
  const links: Links = {
    heads: analysis.heads.slice(),
    relations: analysis.relations.slice(),
    codes: new Uint8Array(analysis.size),
    units: tokenUnits(analysis, wish.units ?? []),
  }
  const tags = new Uint8Array(analysis.size)
  for (const call of planCalls(analysis.sentences, wish.sentences ?? analysis.sentences.keys())) {
    const { first, bounds } = call
    const slots = findSlots(engine.network.types, analysis.text, analysis, first, first + bounds.at(-1)!)
    readTags(engine.network, slots, bounds, tags, first)
    findLinks(engine, call, links)
  }
  joinSections(analysis.sentences, links)
  return { ...analysis, heads: links.heads, relations: links.relations }
}

/** Where links are written. */
export interface Links {
  readonly heads: Int32Array
  readonly relations: string[]
  /** Room for the codes of the relations. */
  readonly codes: Uint8Array
  readonly units: readonly (readonly [first: number, end: number])[]
}

/** Finds the links of a call whose tags were read just before. */
export function findLinks(engine: Engine, { first, bounds }: Call, links: Links): void {
  const { heads, relations, codes, units } = links
  const names = engine.network.model.relations
  readLinks(engine.network, bounds, { heads, relations: codes, first, units })
  for (let s = 0; s + 1 < bounds.length; s++) {
    const section = first + bounds[s]!
    for (let t = section; t < first + bounds[s + 1]!; t++) {
      if (heads[t]! >= 0) heads[t]! += section
      relations[t] = names[codes[t]!]!
    }
  }
}

/** Sentences too long for one section have several roots: the later hang from the first. */
export function joinSections(sentences: Uint32Array, { heads, relations }: Links): void {
  for (let s = 0; s + 1 < sentences.length; s++) {
    let root = -1
    for (let t = sentences[s]!; t < sentences[s + 1]!; t++) {
      if (heads[t] !== -1) continue
      if (root < 0) root = t
      else {
        heads[t] = root
        relations[t] = 'parataxis'
      }
    }
  }
}

/** Units as [first token, token behind the last), the inner before the outer. */
function tokenUnits(analysis: Analysis, units: readonly Span[]): [number, number][] {
  return units
    .map(([start, end]): [number, number] => [tokenAt(analysis, start), tokenAt(analysis, end - 1) + 1])
    .filter(([first, end]) => end - first > 1)
    .sort((a, b) => a[1] - a[0] - (b[1] - b[0]) || a[0] - b[0])
}
