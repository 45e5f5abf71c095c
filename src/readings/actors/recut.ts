import { NO_LINKS, type Analysis } from '../../language/index.ts'

/**
 * The analysis with elided words cut off what they lean on: "l’envoyé" as "l’" and "envoyé". Tags and
 * lemmas of both parts are the whole's; links are left out.
 */
export function recut(analysis: Analysis, elisions: readonly string[]): Analysis {
  if (elisions.length === 0) return analysis
  const elided = new RegExp(`^(?:${elisions.join('|')})['’](?=\\p{L})`, 'iu')
  const starts: number[] = []
  const ends: number[] = []
  const from: number[] = []
  const first: number[] = []
  for (let i = 0; i < analysis.size; i++) {
    first.push(starts.length)
    const start = analysis.starts[i]!
    const cut = elided.exec(analysis.text.slice(start, analysis.ends[i]))?.[0].length ?? 0
    if (cut > 0) {
      starts.push(start)
      ends.push(start + cut)
      from.push(i)
    }
    starts.push(start + cut)
    ends.push(analysis.ends[i]!)
    from.push(i)
  }
  return {
    ...analysis,
    size: starts.length,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    upos: Uint8Array.from(from, (i) => analysis.upos[i]!),
    xpos: from.map((i) => analysis.xpos[i]!),
    lemmas: from.map((i) => analysis.lemmas[i]!),
    sentences: analysis.sentences.map((i) => first[i] ?? starts.length),
    links: NO_LINKS,
  }
}
