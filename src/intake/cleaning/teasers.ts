import { linesOf } from './lines.ts'
import type { Cut, StepResult } from './step.ts'
import { reasons } from './languages.ts'

/** "Read also", "See also": of several words, since "More:" or "Earlier:" may begin a sentence of the report. */
const LABELS = [...reasons('labels')]
  .flatMap(([phrase, why]) => (why === 'related' && phrase.includes(' ') ? [phrase] : []))
  .sort((a, b) => b.length - a.length)
  .join('|')
const BRACKETED = new RegExp(`\\s*[([](?:${LABELS})\\s*[:|»›–—-]\\s*[^()[\\]]{3,200}[)\\]]`, 'giu')
const AT_END = new RegExp(`(?<=[.!?…]["”’»]?)\\s+(?:${LABELS})\\s*[:|»›]\\s*[^.]{5,160}$`, 'iu')

/** Other reports named inside a paragraph: "… (Read also: The harbour opens)", or a headline behind its last sentence. */
export function removeTeasers(text: string): StepResult {
  const cuts = linesOf(text).flatMap(({ text: line, span: [start] }) => {
    const end = /[:|»›]/.test(line) ? AT_END.exec(line) : null
    return [...line.matchAll(BRACKETED), ...(end ? [end] : [])]
      .filter(({ 0: words }) => isTitled(words))
      .map(({ 0: words, index }): Cut => {
        const at = start + index
        return { span: [at, at + words.length], insert: '', why: 'related' }
      })
  })
  return { cuts: cuts.filter(({ span }, i) => i === 0 || cuts[i - 1]!.span[1] <= span[0]) }
}

/** In small letters they are the report's own: "(see also: Part Two)". */
function isTitled(words: string): boolean {
  return /^\P{L}*\p{Lu}/u.test(words)
}
