import { trimmed } from '../../evidence/index.ts'
import { sentenceOf, sentenceSpan } from '../../language/index.ts'
import type { Cue } from './cue.ts'
import { cueSpan, type Draft } from './drafts.ts'
import type { Flow, Item } from './flow.ts'
import { sentenceStart } from './sentences.ts'
import type { Speakers } from './speakers.ts'
import type { Frame, Vocabulary } from './vocabulary.ts'

/**
 * "The talks must go on. This was stated by Berg in an interview": what stands before it in its paragraph, and is
 * nobody's words yet, is hers.
 */
export function restatedDraft(
  flow: Flow,
  cues: readonly Cue[],
  made: readonly Draft[],
  speakers: Speakers,
  language: Vocabulary,
): Draft | undefined {
  const cue = cues.find((each) => isRestating(flow, each, language))
  if (!cue?.subject) return undefined
  const { analysis } = flow.page
  const speaker = speakers.of(flow, cue.cites ?? cue.subject)
  const [start, end] = sentenceSpan(analysis, sentenceOf(analysis, flow.items[cue.at]!.first))
  const told = made.map(({ evidence }) => evidence.at(-1)![1]).filter((stop) => stop <= start)
  const from = Math.max(paragraphBefore(analysis.text, start), ...told)
  const content = trimmed(analysis.text, [from, start])
  if (speaker.length === 0 || content[1] <= content[0]) return undefined
  return {
    kind: 'statement',
    evidence: [[content[0], end]],
    according_to: [],
    modality: 'held',
    speaker,
    form: 'indirect',
    content: [content],
    cue: cueSpan(flow, cue),
    by_rule: `${cue.verb.lemma}: of the sentences before`,
    pieces: [
      { name: 'cue', span: cueSpan(flow, cue) },
      { name: 'content', span: content },
    ],
  }
}

/** Where the paragraph begins that holds the words before `at`. */
function paragraphBefore(text: string, at: number): number {
  return text.slice(0, at).trimEnd().lastIndexOf('\n') + 1
}

/** "This was stated by", or "Berg said this at", at the beginning of a sentence. */
function isRestating(
  flow: Flow,
  { shape, subject, at, end, verb }: Cue,
  { restating, adjuncts, agents, that }: Vocabulary,
): boolean {
  if (!subject) return false
  const start = sentenceStart(flow, at)
  const behind = flow.items[end + 1]
  const object = flow.items[end]?.low ?? ''
  if (shape === 'finite' && restating.has(object) && !that.has(object) && STATING.has(verb.frame))
    return (
      subject.from === start &&
      (!behind || (adjuncts.has(behind.low) && !agents.has(behind.low)) || isStop(behind))
    )
  if (shape !== 'passive') return false
  const isThis = restating.has(flow.items[start]!.low) && flow.items[start + 1]?.tag === 'AUX'
  return isThis && at - start <= NEAR
}

/** Frames of verbs that state something. */
const STATING = new Set<Frame>(['says', 'names'])

function isStop({ kind, low }: Item): boolean {
  return kind === 'time' || /^[.,]$/u.test(low)
}

/** How many words stand before the verb at most: "this was once more". */
const NEAR = 5
