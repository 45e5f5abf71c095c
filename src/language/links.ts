import { sentenceOf } from './analysis.ts'
import type { Links } from './analysis.ts'
import type { Engine } from './engine.ts'
import { putRows, readLinks, readWords } from './network.ts'
import { planCalls } from './sections.ts'
import type { Tokens } from './tokens.ts'
import { findSlots } from './word-types.ts'

/** What a text's links are found from. */
export interface LinkGround {
  readonly text: string
  readonly tokens: Tokens
  /** First token of each sentence, then the number of tokens. */
  readonly sentences: Uint32Array
}

/**
 * The links of a text. A sentence is parsed when one of its tokens is first asked about, and kept: readers ask about
 * one sentence in five, and parsing costs more than tagging.
 */
export function openLinks(engine: Engine, ground: LinkGround): Links {
  const { starts } = ground.tokens
  let found: Found | undefined
  const at = (i: number): Found => {
    found ??= {
      heads: new Int32Array(starts.length).fill(-2),
      relations: new Uint8Array(starts.length),
      dependents: new Array<number[] | undefined>(starts.length),
    }
    if (found.heads[i] === -2) findLinks(engine, ground, sentenceOf(ground, i), found)
    return found
  }
  const names = engine.network.model.relations
  return {
    head: (i) => at(i).heads[i]!,
    relation: (i) => names[at(i).relations[i]!]!,
    dependents: (i) => at(i).dependents[i] ?? NONE,
  }
}

const NONE: readonly number[] = []

/** Heads as `Links` gives them, -2 where the sentence has not been asked about, and codes of relations. */
interface Found {
  readonly heads: Int32Array
  readonly relations: Uint8Array
  /** By token, in text order; undefined where nothing hangs from it. */
  readonly dependents: (number[] | undefined)[]
}

function findLinks({ network }: Engine, ground: LinkGround, s: number, found: Found): void {
  const { text, tokens, sentences } = ground
  const { heads, relations } = found
  for (const { first, bounds } of planCalls(sentences, [s])) {
    const count = bounds.at(-1)!
    if (!putRows(network, ground, first, count))
      readWords(network, findSlots(network.types, text, tokens, first, first + count), bounds)
    readLinks(network, bounds, { heads, relations, first })
    for (let b = 0; b + 1 < bounds.length; b++) {
      const section = first + bounds[b]!
      for (let t = section; t < first + bounds[b + 1]!; t++) if (heads[t]! >= 0) heads[t]! += section
    }
  }
  joinSections(sentences[s]!, sentences[s + 1]!, found, network.model.relations.indexOf('parataxis'))
  for (let t = sentences[s]!; t < sentences[s + 1]!; t++)
    if (heads[t]! >= 0) (found.dependents[heads[t]!] ??= []).push(t)
}

/** A sentence too long for one section has several roots: the later hang from the first. */
function joinSections(first: number, end: number, { heads, relations }: Found, parataxis: number): void {
  let root = -1
  for (let t = first; t < end; t++) {
    if (heads[t] !== -1) continue
    if (root >= 0) {
      heads[t] = root
      relations[t] = parataxis
    } else root = t
  }
}
