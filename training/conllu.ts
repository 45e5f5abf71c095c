import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A sentence of a treebank. Heads count from 0 within the sentence, -1 is the root. */
export interface TreeSentence {
  readonly text: string
  readonly forms: readonly string[]
  readonly lemmas: readonly string[]
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  readonly heads: readonly number[]
  readonly relations: readonly string[]
  /** Whether white space follows word i in the text. */
  readonly spaced: readonly boolean[]
  /** Whether a paragraph or a document begins here. */
  readonly opens: boolean
}

/** Reads a CoNLL-U file, plain or `.xz` (unpacked by the `xz` command). Empty nodes are left out. */
export function readConllu(path: string): TreeSentence[] {
  const file = path.endsWith('.xz')
    ? execFileSync('xz', ['-dc', path], { encoding: 'utf8', maxBuffer: 1 << 29 })
    : readFileSync(path, 'utf8')
  return file
    .split('\n\n')
    .filter((block) => block.trim() !== '')
    .map(readSentence)
}

function readSentence(block: string): TreeSentence {
  const lines = block.split('\n').filter((line) => line !== '')
  const rows = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'))
  const words = rows.filter((row) => /^\d+$/.test(row[0]!))
  return {
    text: lines.find((line) => line.startsWith('# text = '))?.slice(9) ?? '',
    forms: words.map((row) => row[1]!),
    lemmas: words.map((row) => row[2]!),
    upos: words.map((row) => row[3]!),
    xpos: words.map((row) => row[4]!),
    heads: words.map((row) => Number(row[6]) - 1),
    relations: words.map((row) => row[7]!),
    spaced: spacing(rows),
    opens: lines.some((line) => /^# new(?:doc|par)/.test(line)),
  }
}

/** Words of a multiword token ("do" + "n't") carry their spacing on the range line before them. */
function spacing(rows: readonly (readonly string[])[]): boolean[] {
  const spaced: boolean[] = []
  let rangeEnd = 0
  let rangeSpaced = true
  for (const row of rows) {
    const range = /^\d+-(\d+)$/.exec(row[0]!)
    const after = !row[9]!.includes('SpaceAfter=No')
    if (range) {
      rangeEnd = Number(range[1])
      rangeSpaced = after
    } else if (/^\d+$/.test(row[0]!)) {
      const id = Number(row[0])
      spaced.push(id < rangeEnd ? false : id === rangeEnd ? rangeSpaced : after)
    }
  }
  return spaced
}
