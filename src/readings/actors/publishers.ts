import type { Finds } from './names.ts'
import { stateOfOutlet } from './outlets.ts'
import type { Register } from './register.ts'
import { slugOf } from './spellings.ts'
import { plainText } from './sheet.ts'

/** How many words of a publisher's name are looked for. */
const LONGEST = 5

/** The paper and the agencies of the report, where its text names them: "Harbour Press reported". */
export function addPublishers(register: Register, { chunks }: Finds): void {
  const { sheet } = register
  const { outlet, agency } = sheet.report
  const names = new Set([...(outlet === undefined ? [] : [outlet]), ...agency])
  for (const name of names) {
    // an office of a state is whose it is wherever it is named
    if (stateOfOutlet(name) !== undefined) continue
    const words = name.split(/\s+/u)
    if (words.length < 2 || words.length > LONGEST) continue
    for (let i = 0; i + words.length <= sheet.size; i++) {
      const end = i + words.length
      if (sheet.words[i] !== words[0] || chunks[i] || plainText(sheet, i, end) !== name) continue
      const id = `org/${slugOf(name)}`
      if (register.mention(id, i, end, 'name', 'the publisher of the report'))
        register.actor({ id, kind: 'organisation', name, names: [name], type: 'media' })
    }
  }
}
