import { acts } from './acts/index.ts'
import { actorsReader, type KnownActor } from './actors/index.ts'
import { contacts } from './contacts/index.ts'
import { moves } from './moves/index.ts'
import { statements } from './statements/index.ts'
import { anchors, times } from './times/index.ts'
import type { Reader } from './reader.ts'

/** The readers in their order; a test checks that each finds what it needs. */
export function makeReaders({
  known = [],
}: { readonly known?: readonly KnownActor[] } = {}): readonly Reader[] {
  return [times, actorsReader(known), statements, anchors, contacts, moves, acts]
}
