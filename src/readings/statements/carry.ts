import type { Span } from '../../evidence/index.ts'
import { sentenceOf } from '../../language/index.ts'
import type { Announced } from './blocks.ts'
import { mergedSentences, withoutComma, type Draft } from './drafts.ts'
import type { Flow } from './flow.ts'

/**
 * What a stretch that is nothing but quotations adds to the drafts so far, if a statement stands right
 * before it: in the same paragraph a direct statement goes on, else its speaker makes another one.
 */
export function carriedOver(
  flow: Flow,
  last: Draft | undefined,
  announced: Announced | undefined,
): { readonly draft: Draft; readonly goesOn: boolean } | undefined {
  const quotes = flow.items.filter((item) => item.quote)
  const alone =
    quotes.length > 0 && flow.items.every((item) => item.quote ?? /^[\s,.;:–—-]+$/u.test(item.low))
  if (!alone) return undefined
  const { text } = flow.page.analysis
  const content = quotes.flatMap((item) => item.quote!.inner.map((span) => withoutComma(text, span)))
  if (announced?.atOnce)
    return { draft: announcedDraft(announced, content, sentencesOf(flow)), goesOn: false }
  if (!last) return undefined
  const between = text.slice(last.evidence.at(-1)![1], content[0]![0])
  if (!/^[\s"“„«'‘–—-]*$/u.test(between)) return undefined
  if (/\n/u.test(between) && isHeading(text, quotes.at(-1)!.quote!.span)) return undefined
  const evidence = sentencesOf(flow)
  if (last.form === 'direct' && !/\n\s*\n/u.test(between))
    return { draft: longer(last, content, evidence), goesOn: true }
  const pieces = content.map((span) => ({ name: 'content', span }))
  const draft: Draft = {
    kind: 'statement',
    evidence,
    according_to: last.according_to,
    modality: 'held',
    certainty: 'likely',
    speaker: last.speaker,
    form: 'direct',
    content,
    by_rule: 'a quotation that stands alone, after its speaker',
    pieces,
  }
  return { draft, goesOn: false }
}

/** A short line of quoted words without a stop, above the paragraph from which they are taken. */
function isHeading(text: string, [start, end]: Span): boolean {
  const line = end - start < 80 && /^[^\S\n]*[–—-]*[^\S\n]*(?:\n|$)/u.test(text.slice(end, end + 5))
  return line && /[\p{L}\p{N}]["”“»’']+$/u.test(text.slice(start, end))
}

function announcedDraft(
  { speaker, via, cue, sentence }: Announced,
  content: readonly Span[],
  evidence: readonly Span[],
): Draft {
  return {
    kind: 'statement',
    evidence: [sentence, ...evidence],
    according_to: [],
    modality: 'held',
    speaker,
    ...(via.length > 0 ? { via } : {}),
    form: 'direct',
    content,
    cue,
    by_rule: 'a quotation after a colon',
    pieces: content.map((span) => ({ name: 'content', span })),
  }
}

function longer(draft: Draft, content: readonly Span[], evidence: readonly Span[]): Draft {
  return {
    ...draft,
    content: [...draft.content, ...content],
    evidence: [...draft.evidence, ...evidence],
    pieces: [...draft.pieces, ...content.map((span) => ({ name: 'content', span }))],
  }
}

function sentencesOf({ page: { analysis }, items }: Flow): readonly Span[] {
  const first = sentenceOf(analysis, items[0]!.first)
  const last = sentenceOf(analysis, items.at(-1)!.end - 1)
  return mergedSentences(
    analysis,
    Array.from({ length: last - first + 1 }, (_, i) => first + i),
  )
}
