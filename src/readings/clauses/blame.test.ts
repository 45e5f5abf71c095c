import { expect, test } from 'vitest'
import { reportOf } from '../../../bench/report-of.ts'
import { analyseShipped } from '../../engines.ts'
import { read } from '../read.ts'
import { makeReaders } from '../readers.ts'

const readers = makeReaders()

/** Who is read as the doer of the incidents and acts other than words, each once. */
function doersIn(text: string): readonly string[] {
  const { items } = read(reportOf(text, undefined, 'en'), analyseShipped(text, 'en'), readers, 'test')
  const deeds = items.filter(
    ({ kind, ...item }) => kind === 'incident' || ('type' in item && item.type === 'release'),
  )
  return [...new Set(deeds.flatMap((item) => ('by' in item ? item.by.map(({ actor }) => actor) : [])))]
}

test.each([
  ['Sweden condemned Norway for firing a missile over its territory.', ['state/nor']],
  ['Sweden criticised Norway for shelling the port.', ['state/nor']],
  ['Sweden thanked Norway for releasing ten prisoners.', ['state/nor']],
  ['Emil Rask condemned the Norwegian drone attack targeting the residence of the president.', ['state/nor']],
  ['Emil Rask condemned a drone attack targeting the harbour of Bergen.', []],
  ['Finland warned Norway against attacking the port.', []],
  ['Norway denied shelling the port.', ['state/nor']],
  ['Norway said it had shelled the port after warning Sweden.', ['state/nor']],
  ['Norway struck Sweden for the third time after firing on its ships.', ['state/nor']],
])('who did it: %s', (text, doers) => {
  expect(doersIn(text)).toEqual(doers)
})
