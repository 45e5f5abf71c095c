import type { Remark } from '../evidence/index.ts'
import type { Corrections } from './corrections.ts'
import { firstOf, inOrder, keyOf, lastOf } from './faces.ts'
import type { Face } from './faces.ts'
import { likeness } from './names.ts'
import { people } from './people.ts'
import type { Doubt, Form, Likes, Person, Spelling } from './people.ts'
import type { Judgement } from './record.ts'

/** Faces held for one actor, and why. */
export interface Group {
  readonly faces: readonly Face[]
  readonly judgements: readonly Judgement[]
}

/** The persons that the machine makes of a block of spellings. */
export function groupsOf(block: readonly Spelling[], likes: Likes): Group[] {
  const { persons, doubts } = people(block, likes)
  const doubted = new Map<Form, Doubt[]>()
  for (const doubt of doubts)
    for (const form of [doubt.a, doubt.b]) doubted.set(form, [...(doubted.get(form) ?? []), doubt])
  return persons.map((person) => groupOf(person, doubted))
}

function groupOf({ forms }: Person, doubted: ReadonlyMap<Form, readonly Doubt[]>): Group {
  const lead = firstOf(forms[0]!.form.faces)
  const judgements = forms.flatMap(({ form, because }): Judgement[] => {
    const first = firstOf(form.faces)
    const reports = reportsOf(form.faces)
    const rows: Judgement[] = because
      ? [{ same: true, a: lead.actor.id, b: first.actor.id, because, by: 'machine' }]
      : []
    if (reports > 1)
      rows.push({
        same: true,
        a: keyOf(first),
        b: keyOf(lastOf(form.faces)),
        because: `the name ${form.text} in ${reports} reports, nothing contradicts`,
        by: 'machine',
      })
    return rows
  })
  for (const { form } of forms)
    for (const { a, b, because } of doubted.get(form) ?? [])
      judgements.push({
        same: false,
        a: keyOf(firstOf(a.faces)),
        b: keyOf(firstOf(b.faces)),
        because,
        by: 'machine',
      })
  return { faces: forms.flatMap(({ form }) => form.faces), judgements }
}

/** In how many reports the faces are. */
function reportsOf(faces: readonly Face[]): number {
  const most = faces.reduce((a, b) => (b.reports.size > a.reports.size ? b : a))
  const others = new Set<string>()
  for (const face of faces)
    if (face !== most) for (const report of face.reports) if (!most.reports.has(report)) others.add(report)
  return most.reports.size + others.size
}

/** Whether `ref` of a correction names this face: by its readings' id, or by report and id. */
export function names(ref: string, face: Face): boolean {
  return ref === face.actor || (face.own && ref === keyOf(face.nodes[0]!))
}

/** What persons make of the groups that their corrections name. They come after the machine and prevail. */
export function corrected(
  machine: Iterable<Group>,
  corrections: Corrections,
): { groups: Group[]; remarks: Remark[] } {
  let groups = [...machine].sort((a, b) => inOrder(firstOf(a.faces), firstOf(b.faces)))
  const remarks: Remark[] = []
  for (const row of corrections.apart) groups = groups.flatMap((group) => parted(group, row))
  for (const row of corrections.together) {
    const joining = groups.filter(({ faces }) =>
      faces.some((face) => names(row.a, face) || names(row.b, face)),
    )
    if (joining.length < 2) continue
    const faces = joining.flatMap((group) => group.faces)
    const barred = corrections.apart.find(
      (bar) => faces.some((face) => names(bar.a, face)) && faces.some((face) => names(bar.b, face)),
    )
    if (barred) {
      remarks.push({
        code: 'corrections-contradict',
        says: `${row.a} and ${row.b} were to be one, but that would join ${barred.a} with ${barred.b}, which a correction keeps apart. They were kept two.`,
      })
      continue
    }
    const whole = { faces, judgements: [...joining.flatMap((group) => group.judgements), row] }
    groups = [...groups.filter((group) => !joining.includes(group)), whole]
  }
  return { groups, remarks }
}

/** A group without those a person keeps apart: each face goes with the one whose name is nearer. */
function parted(group: Group, row: Judgement): Group[] {
  const mine = group.faces.filter((face) => names(row.a, face) && !names(row.b, face))
  const theirs = group.faces.filter((face) => names(row.b, face) && !names(row.a, face))
  if (mine.length === 0 || theirs.length === 0) return [group]
  const [a, b] = [firstFace(mine).name, firstFace(theirs).name]
  const isTheirs = (face: Face): boolean =>
    theirs.includes(face) ||
    (!mine.includes(face) && likeness(face.name, b).score > likeness(face.name, a).score)
  const sides = [group.faces.filter((face) => !isTheirs(face)), group.faces.filter(isTheirs)]
  return sides.map((faces) => ({ faces, judgements: [...group.judgements, row] }))
}

function firstFace(faces: readonly Face[]): Face {
  const first = firstOf(faces)
  return faces.find(({ nodes }) => nodes[0] === first)!
}
