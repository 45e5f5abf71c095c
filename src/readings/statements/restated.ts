import { trimmed } from '../../evidence/index.ts'
import { sentenceOf, sentenceSpan } from '../../language/index.ts'
import type { Cue } from './cue.ts'
import { findCues } from './cues.ts'
import { cueSpan, type Draft } from './drafts.ts'
import type { Flow } from './flow.ts'
import { sentenceStart } from './sentences.ts'
import type { Speakers } from './speakers.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * "The talks must go on. This was stated by Berg in an interview": what stands before it in its paragraph, and is
 * nobody's words yet, is hers.
 */
export function restatedDraft(
  flow: Flow,
  made: readonly Draft[],
  speakers: Speakers,
  language: Vocabulary,
): Draft | undefined {
  const cue = findCues(flow, language).find((each) => isRestating(flow, each, language))
  if (!cue?.subject) return undefined
  const { analysis } = flow.page
  const speaker = speakers.of(flow, cue.subject)
  const [start, end] = sentenceSpan(analysis, sentenceOf(analysis, flow.items[cue.at]!.first))
  const told = made.map(({ evidence }) => evidence.at(-1)![1]).filter((stop) => stop <= start)
  const from = Math.max(analysis.text.lastIndexOf('\n', start) + 1, ...told)
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

/** "This was stated by", at the beginning of a sentence. */
function isRestating(flow: Flow, { shape, subject, at }: Cue, { restating }: Vocabulary): boolean {
  if (shape !== 'passive' || !subject) return false
  const start = sentenceStart(flow, at)
  const isThis = restating.has(flow.items[start]!.low) && flow.items[start + 1]?.tag === 'AUX'
  return isThis && at - start <= NEAR
}

/** How many words stand before the verb at most: "this was once more". */
const NEAR = 5
