import { accounts } from './accounts/index.ts'
import { acts } from './acts/index.ts'
import { actorsReader, type KnownActor } from './actors/index.ts'
import { contacts } from './contacts/index.ts'
import { issuesReader, type IssueWords } from './issues/index.ts'
import { moves } from './moves/index.ts'
import { politicsReader } from './politics/index.ts'
import { statements } from './statements/index.ts'
import { anchors, times } from './times/index.ts'
import type { Reader } from './reader.ts'

/** The readers in their order; a test checks that each finds what it needs. */
export function makeReaders({
  known = [],
  issues = [],
}: {
  readonly known?: readonly KnownActor[]
  readonly issues?: readonly IssueWords[]
} = {}): readonly Reader[] {
  return [
    issuesReader(issues),
    times,
    actorsReader(known),
    statements,
    anchors,
    contacts,
    accounts,
    moves,
    acts,
    politicsReader(known.map(({ id }) => id)),
  ]
}
