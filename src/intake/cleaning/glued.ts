import { isSectionName } from './furniture.ts'
import { linesOf, plainly } from './lines.ts'
import type { Cut, StepResult } from './step.ts'
import { reasons } from './languages.ts'

const PHRASES = new Map([...reasons('lines')].filter(([phrase]) => !phrase.includes('#')))
/** The first words of a line up to an opening quotation mark with no space before it. */
const GLUED = /^(\p{Lu}[\p{L} ’']{2,40}?)(?=[“«„"‘])/u

/** Furniture that lost its line break: "View All“We are ready” …" keeps its quotation only. */
export function removeGlued(text: string): StepResult {
  const cuts: Cut[] = []
  const lines = linesOf(text)
  lines.forEach(({ text: line, span }, i) => {
    const head = GLUED.exec(line)?.[1]
    const why = head === undefined || head.endsWith(' ') ? undefined : PHRASES.get(plainly(head))
    if (!why) return
    const above = lines[i - 1]
    if (above && isSectionName(above.text)) cuts.push({ span: above.span, insert: '', why })
    cuts.push({ span: [span[0], span[0] + head!.length], insert: '', why })
  })
  return { cuts }
}
