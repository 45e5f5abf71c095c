import type { Finds } from './names.ts'
import type { Register } from './register.ts'
import { slugOf } from './spellings.ts'
import { is, modifiedFrom, textOf } from './sheet.ts'

/** "The defence ministry in Vessa": a body of the state whose capital that is. An embassy there is another state's. */
export function addBodiesInCapitals(register: Register, finds: Finds): void {
  for (let i = 0; i < register.sheet.size; i++) addBody(register, finds, i)
}

function addBody(register: Register, { chunks }: Finds, noun: number): void {
  const { sheet } = register
  if (!is(sheet, noun, 'institutions') || is(sheet, noun, 'abroad') || !is(sheet, noun + 1, 'inside')) return
  const chunk = chunks[noun + 2]
  if (chunk?.entry.kind !== 'capital' || !chunk.entry.id.startsWith('state/')) return
  const first = modifiedFrom(sheet, noun)
  if (!is(sheet, first - 1, 'definite')) return
  const [state, own, name] = [chunk.entry.id, textOf(sheet, first, noun + 1), textOf(sheet, first, chunk.end)]
  const id = `org/${state.slice('state/'.length)}-${slugOf(own)}`
  if (!register.mention(id, first - 1, chunk.end, 'name', 'a body in the capital of its state')) return
  register.actor({ id, kind: 'organisation', name, names: [name], roles: [{ title: own, of: state }] })
}
