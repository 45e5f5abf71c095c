import type { Span } from '../../evidence/index.ts'
import type { Reading } from '../../readings/index.ts'
import type { Cast } from '../actors.ts'
import { wordsOf } from '../words.ts'
import { matter } from './likewords.ts'
import { inFigures, meant } from './meant.ts'

/** Where a report names somebody, and the token that stands for him in whatever way he is named. */
interface Name {
  readonly span: Span
  readonly stands: string
}

/**
 * What the words of a report at some spans are about: stems, with people and parties given the same token
 * however they are spelled, described or meant ("he", "the Kremlin").
 */
export type MatterIn = (spans: readonly Span[]) => ReadonlySet<string>

export function matterIn({ report, mentions }: Reading, cast: Cast): MatterIn {
  const names = mentions.flatMap(({ actor, span, how }): Name[] => {
    const id = cast.idOf(report.id, actor)
    // Whoever has no name is somebody else in every report: the word for him says more.
    if (id.split('/').includes(report.id) || how === 'unnamed' || how === 'group') return []
    return id.startsWith('person/') || id.startsWith('state/') ? [{ span, stands: `@${id}` }] : []
  })
  names.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
  return (spans) => {
    const found = new Set<string>()
    const add = (text: string) => {
      for (const stem of matter(inFigures(wordsOf(text)))) found.add(meant(stem))
    }
    for (const span of spans) {
      const within = names.filter((name) => name.span[0] >= span[0] && name.span[1] <= span[1])
      let at = span[0]
      for (const {
        span: [start, end],
        stands,
      } of within) {
        if (start < at) continue
        add(report.text.slice(at, start))
        found.add(stands)
        at = end
      }
      add(report.text.slice(at, span[1]))
    }
    return found
  }
}
