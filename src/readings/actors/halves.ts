import { folded } from './lexicon.ts'
import type { Finds } from './names.ts'
import type { Register } from './register.ts'
import { is } from './sheet.ts'

/**
 * "the North", "the South": the one state that the report names so in full ("North Ostria"), where no other name
 * follows the word.
 */
export function addHalves(register: Register, { chunks }: Finds): void {
  const { sheet } = register
  const states = new Map<string, Set<string>>()
  for (const chunk of chunks) {
    if (chunk?.entry.kind !== 'state' || chunk.end - chunk.first < 2) continue
    const half = folded(sheet.words[chunk.first]!)
    states.set(half, (states.get(half) ?? new Set()).add(chunk.entry.id))
  }
  for (let i = 1; i < sheet.size; i++) {
    if (!is(sheet, i, 'halves') || !sheet.capital[i] || !is(sheet, i - 1, 'articles')) continue
    // "the South of Peru"
    if (is(sheet, i + 1, 'belonging')) continue
    const [state, ...others] = states.get(folded(sheet.words[i]!)) ?? []
    if (state === undefined || others.length > 0 || chunks[i] || sheet.capital[i + 1]) continue
    register.mention(state, i - 1, i + 1, 'description', 'half of a land by its direction')
  }
}
